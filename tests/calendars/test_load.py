"""The calendar of Kazakhstan, and what a project may correct in it."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kzlaw.calendars.load import OVERRIDE, built_in, load

DAY = datetime.date


def written(project: Path, text: str | bytes) -> Path:
    path = project / OVERRIDE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return project


def test_the_days_of_october_2022() -> None:
    days = built_in()
    assert days.is_working(DAY(2022, 10, 22)) is True
    assert days.is_working(DAY(2022, 10, 24)) is False
    assert days.is_working(DAY(2022, 10, 25)) is False
    assert days.plus(DAY(2022, 10, 20), 3) == DAY(2022, 10, 26)


def test_what_is_not_yet_decided_is_not_known() -> None:
    days = built_in()
    assert (days.first_year, days.last_year) == (2000, 2025)
    assert days.plus(DAY(2025, 12, 31), 1) is None
    assert all(day.weekday() < 5 for day in days.days_off)
    assert all(day.weekday() >= 5 for day in days.working_weekends)
    assert "holidays" in days.source


def test_without_corrections(tmp_path: Path) -> None:
    assert load(tmp_path).working_days == built_in()
    assert load(tmp_path).found == ()


def test_corrections(tmp_path: Path) -> None:
    text = 'off = [2022-10-22, "2026-01-02"]\nworking = [2022-10-24, 2026-01-04]\nlast_year = 2026\n'
    loaded = load(written(tmp_path, text))
    assert loaded.found == ()
    days = loaded.working_days
    assert days.is_working(DAY(2022, 10, 22)) is False
    assert days.is_working(DAY(2022, 10, 24)) is True
    assert days.is_working(DAY(2026, 1, 2)) is False
    assert days.is_working(DAY(2026, 1, 4)) is True
    assert days.last_year == 2026
    assert OVERRIDE in days.source


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("off = [\n", 1, "is not TOML"),
        ("last_year = 2026\noff = [2026-02-30]", 2, "is not TOML"),
        (b"\xff", 1, "cannot be read"),
        ("a = " + "[" * 5000, 1, "cannot be read"),
        ("#" * 1_000_001, 1, "larger"),
        ("off = 5", 1, "not a list"),
        ('off = ["2025-02-30"]', 1, "not a day"),
        ("off = [2025-01-01T10:00:00]", 1, "not a day"),
        ("off = [true]", 1, "not a day"),
        ("off = [2026-01-02]", 1, "outside the years 2000 to 2025"),
        ("off = [2025-01-10]\nworking = [2025-01-10]", 1, "both a day off and a working day"),
        ("last_year = 1990", 1, "`last_year`"),
        ("last_year = true", 1, "`last_year`"),
        ("\nof = []", 2, "`of` is not known"),
    ],
)
def test_bad_corrections_are_located(tmp_path: Path, text: str | bytes, line: int, message: str) -> None:
    loaded = load(written(tmp_path, text))
    assert loaded.working_days == built_in()
    assert any(message in problem.message and problem.span.line == line for problem in loaded.found), loaded.found
