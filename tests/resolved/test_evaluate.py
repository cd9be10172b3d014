"""The reference interpreter: Kleene's truth, the last-day rule, statuses."""

from __future__ import annotations

import datetime

import pytest

from kzlaw.resolved import evaluate, model
from kzlaw.resolved.evaluate import Truth, World
from kzlaw.resolved.exempting import exempting
from tests.resolved import library

WORLD = World({"total": "each"}, library.Weekdays())
DAY = datetime.date


@pytest.mark.parametrize(
    ("start", "amount", "unit", "expected"),
    [
        (DAY(2024, 2, 29), 1, "year", DAY(2025, 2, 28)),
        (DAY(2023, 8, 31), 6, "month", DAY(2024, 2, 29)),
        (DAY(2024, 3, 31), -1, "month", DAY(2024, 2, 29)),
        (DAY(2023, 1, 1), -1, "calendar_day", DAY(2022, 12, 31)),
        (DAY(2023, 7, 4), 1, "working_day", DAY(2023, 7, 6)),
        (DAY(2023, 7, 7), 1, "working_day", DAY(2023, 7, 8)),
        (DAY(2023, 7, 7), 0, "working_day", DAY(2023, 7, 7)),
        (DAY(2025, 12, 31), 1, "working_day", None),
        (DAY(9999, 12, 31), 1, "calendar_day", None),
        (DAY(9999, 1, 31), 12, "month", None),
        (DAY(1, 1, 1), -1, "year", None),
        (DAY(2023, 1, 1), 10**12, "year", None),
        (DAY(2023, 1, 1), 10**12, "calendar_day", None),
    ],
)
def test_periods(start: DAY, amount: int, unit: model.PeriodUnit, expected: DAY | None) -> None:
    assert evaluate.add_period(start, model.Period(amount, unit), library.Weekdays()) == expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [([], True), ([True, None], None), ([None, False], False), ([True, True], True), ([None, None], None)],
)
def test_every(found: list[Truth], expected: Truth) -> None:
    assert evaluate.every(found) is expected


def test_a_long_sum_does_not_exhaust_the_stack() -> None:
    term: model.Term = library.read(library.BOOKS)
    for _ in range(20_000):
        term = model.Arithmetic(term, "+", library.number(1))
    assert evaluate.value(term, {"loan.books": 1}, WORLD.calendar) == 20_001
    assert evaluate.value(term, {}, WORLD.calendar) is None


def test_an_extreme_with_an_unknown_operand_is_unknown() -> None:
    extreme = model.Extreme("latest", (library.read(library.FROM), library.read(library.CARD)))
    assert evaluate.value(extreme, {"loan.from": DAY(2023, 1, 1)}, WORLD.calendar) is None
    facts = {"loan.from": DAY(2023, 1, 1), "card.valid_until": DAY(2022, 1, 1)}
    assert evaluate.value(extreme, facts, WORLD.calendar) == DAY(2023, 1, 1)


@pytest.mark.parametrize(
    ("facts", "exempted", "expected"),
    [
        ({"reader.kind": "adult"}, None, "not_applicable"),
        ({"reader.kind": "child", "loan.books": 9}, True, "exempted"),
        ({"reader.kind": "child", "loan.books": 9}, None, "undetermined"),
        ({"reader.kind": "child", "loan.books": 9}, False, "violated"),
        ({"loan.books": 9}, False, "undetermined"),
        ({"loan.books": 5, "loan.rare": False}, None, "satisfied"),
        ({"reader.kind": "child", "loan.books": 5}, False, "undetermined"),
    ],
)
def test_statuses(facts: dict[str, evaluate.Value], exempted: Truth, expected: str) -> None:
    assert evaluate.norm_status(library.SEVERAL, exempted, facts, WORLD) == expected


def test_statuses_of_referrals_and_exemptions() -> None:
    for facts, exempted, expected in [({"loan.rare": True}, None, "referred"), ({"loan.rare": True}, True, "exempted")]:
        assert evaluate.norm_status(library.CULTURE, exempted, facts, WORLD) == expected
    assert evaluate.norm_status(library.CULTURE, False, {}, WORLD) == "undetermined"
    assert evaluate.norm_status(library.MINOR, False, {"reader.kind": "staff"}, WORLD) == "exempt"
    assert evaluate.norm_status(library.MINOR, False, {"reader.kind": "adult"}, WORLD) == "undetermined"


def test_a_condition_of_another_reading_asks_nothing() -> None:
    facts: dict[str, evaluate.Value | None] = {
        "loan.from": DAY(2023, 1, 1),
        "loan.until": DAY(2023, 9, 1),
        "reader.kind": "student",
        "loan.extended": False,
    }
    whole = World({"total": "whole"}, library.Weekdays())
    assert evaluate.norm_status(library.TERM, False, facts, WORLD) == "violated"
    assert evaluate.norm_status(library.TERM, False, facts, whole) == "satisfied"


def test_exemptions_cover_units_and_what_is_inside_them() -> None:
    index = exempting(library.EDITION)
    assert index.covering("main", "para_1__al_2") == (library.MINOR,)
    assert index.covering("main", "para_1__al_2__subpara_1") == (library.MINOR,)
    assert index.covering("main", "para_1__al_4") == ()
    assert index.covering("annex_1", "para_1__al_2") == ()
    assert index.covering("main", "para_1") == ()
