"""Calendar data and a project's corrections → the working days to compile into its rules."""

from __future__ import annotations

import datetime
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from kzlaw.diagnostics.catalogue.source import BAD_CALENDAR
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.runtime.calendar import WorkingDays
from kzlaw.span import Span

OVERRIDE = "regulation/working-days.toml"
DATA = Path(__file__).parent / "kazakhstan.json"
LARGEST = 1_000_000
SATURDAY = 5
HINT = "lists `off` and `working` of days as 2026-01-02, and a `last_year`, are all that may stand here"


class LoadedCalendar(msgspec.Struct, frozen=True):
    """The working days, and what is wrong with the project's corrections; with errors these are left out."""

    working_days: WorkingDays
    found: tuple[Diagnostic, ...] = ()


class _Corrections(msgspec.Struct, frozen=True):
    off: frozenset[datetime.date]
    working: frozenset[datetime.date]
    last_year: int


def load(project: Path) -> LoadedCalendar:
    """Return the working days of Kazakhstan with the corrections of `regulation/working-days.toml`, if there is one."""
    known = built_in()
    path = project / OVERRIDE
    if not path.is_file():
        return LoadedCalendar(known)
    found: list[Diagnostic] = []
    corrections = _read(path, known, found)
    if corrections is None:
        return LoadedCalendar(known, tuple(found))
    return LoadedCalendar(_corrected(known, corrections))


def built_in() -> WorkingDays:
    """Return the working days that come with the compiler."""
    data = json.loads(DATA.read_text("utf-8"))
    return WorkingDays(
        data["source"],
        data["first_year"],
        data["last_year"],
        frozenset(map(datetime.date.fromisoformat, data["days_off"])),
        frozenset(map(datetime.date.fromisoformat, data["working_weekends"])),
    )


def _corrected(known: WorkingDays, corrections: _Corrections) -> WorkingDays:
    off_weekdays = frozenset(day for day in corrections.off if day.weekday() < SATURDAY)
    working_weekends = frozenset(day for day in corrections.working if day.weekday() >= SATURDAY)
    return WorkingDays(
        f"{known.source}; corrected by {OVERRIDE}",
        known.first_year,
        corrections.last_year,
        (known.days_off | off_weekdays) - corrections.working,
        (known.working_weekends | working_weekends) - corrections.off,
    )


def _read(path: Path, known: WorkingDays, found: list[Diagnostic]) -> _Corrections | None:
    """Return the corrections, or None after reporting every problem in them."""
    try:
        content = path.read_bytes()
        text = content[: LARGEST + 1].decode("utf-8")
        stated = tomllib.loads(text) if len(content) <= LARGEST else {}
    except (OSError, UnicodeDecodeError, RecursionError) as problem:
        _report(found, 1, f"the calendar of working days cannot be read: {type(problem).__name__}")
        return None
    except tomllib.TOMLDecodeError as problem:
        place = re.search(r"line (\d+)", str(problem))
        _report(found, int(place[1]) if place else 1, f"the calendar of working days is not TOML: {problem}")
        return None
    if len(content) > LARGEST:
        _report(found, 1, "the calendar of working days is larger than any calendar")
        return None
    for key in stated.keys() - {"off", "working", "last_year"}:
        _report(found, _line(text, key), f"`{key}` is not known in a calendar of working days")
    last_year = stated.get("last_year", known.last_year)
    if type(last_year) is not int or not known.first_year <= last_year <= datetime.MAXYEAR:
        _report(found, _line(text, "last_year"), f"`last_year` is not a year from {known.first_year} on")
        last_year = datetime.MAXYEAR
    off = _days(stated.get("off", []), "off", text, found)
    working = _days(stated.get("working", []), "working", text, found)
    for day in sorted(off & working):
        _report(found, _line(text, str(day)), f"{day} is both a day off and a working day")
    for day in sorted(off | working):
        if not known.first_year <= day.year <= last_year:
            _report(found, _line(text, str(day)), f"{day} lies outside the years {known.first_year} to {last_year}")
    return None if found else _Corrections(off, working, last_year)


def _days(stated: Any, key: str, text: str, found: list[Diagnostic]) -> frozenset[datetime.date]:
    if not isinstance(stated, list):
        _report(found, _line(text, key), f"`{key}` is not a list of days")
        return frozenset()
    days: set[datetime.date] = set()
    for each in stated:
        try:
            day = each if type(each) is datetime.date else datetime.date.fromisoformat(each)
        except (TypeError, ValueError):
            _report(found, _line(text, str(each)), f"`{key}` holds {str(each)[:40]!r}, which is not a day")
        else:
            days.add(day)
    return frozenset(days)


def _line(text: str, words: str) -> int:
    """Return the line on which some words first stand: TOML keeps no places."""
    place = text.find(words)
    return text.count("\n", 0, place) + 1 if place >= 0 else 1


def _report(found: list[Diagnostic], line: int, message: str) -> None:
    found.append(BAD_CALENDAR.at(Span(OVERRIDE, line, 1, line, 2), message, HINT))
