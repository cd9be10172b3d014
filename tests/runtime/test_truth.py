"""Kleene's tables, and dates and working days at their edges."""

from __future__ import annotations

import datetime
import itertools
from decimal import Decimal
from typing import Any

import pytest

from kzlaw.runtime import dates, truth
from kzlaw.runtime.calendar import WorkingDays

DAY = datetime.date
TRUTHS = (True, False, None)


@pytest.mark.parametrize(("left", "right"), list(itertools.product(TRUTHS, TRUTHS)))
def test_either_is_every_of_opposites(left: bool | None, right: bool | None) -> None:
    opposite = truth.negate(truth.every(truth.negate(left), truth.negate(right)))
    assert truth.either(left, right) is opposite


def test_unknown_decides_nothing_unless_the_rest_does() -> None:
    assert truth.every(None, False) is False
    assert truth.every(None, True) is None
    assert truth.either(None, True) is True
    assert truth.either(None, False) is None
    assert truth.every() is True
    assert truth.either() is False


@pytest.mark.parametrize("compare", [getattr(truth, name) for name in ("less", "at_most", "more", "at_least")])
def test_comparison_with_an_unknown_is_unknown(compare: Any) -> None:
    assert compare(None, 1) is None
    assert compare(1, None) is None
    assert compare(1, 1) is (compare.__name__ in ("at_most", "at_least"))


def test_values() -> None:
    assert truth.equal("a", "a") is True
    assert truth.equal(None, None) is None
    assert truth.differs("a", "b") is True
    assert truth.one_of("a", ("b", "c")) is False
    assert truth.one_of(None, ("b",)) is None
    assert truth.at_most(3, Decimal("3.0")) is True
    assert truth.under(False, False) is True
    assert truth.under(True, None) is None


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        (dates.plus_years(DAY(2024, 2, 29), 1), DAY(2025, 2, 28)),
        (dates.plus_years(DAY(2024, 2, 29), 4), DAY(2028, 2, 29)),
        (dates.plus_years(DAY(2024, 2, 29), -124), DAY(1900, 2, 28)),
        (dates.plus_years(DAY(9999, 1, 1), 1), None),
        (dates.plus_years(DAY(2000, 1, 1), 10**30), None),
        (dates.plus_months(DAY(2023, 1, 31), 1), DAY(2023, 2, 28)),
        (dates.plus_months(DAY(2023, 3, 31), -1), DAY(2023, 2, 28)),
        (dates.plus_months(DAY(2023, 11, 30), 3), DAY(2024, 2, 29)),
        (dates.plus_months(DAY(1, 1, 1), -1), None),
        (dates.plus_months(DAY(2000, 5, 31), 10**30), None),
        (dates.plus_days(DAY(2023, 12, 31), 1), DAY(2024, 1, 1)),
        (dates.plus_days(DAY.max, 1), None),
        (dates.plus_days(DAY(2023, 1, 1), 10**30), None),
        (dates.plus_days(None, 1), None),
        (dates.earliest(DAY(2023, 1, 1), DAY(2022, 1, 1)), DAY(2022, 1, 1)),
        (dates.latest(DAY(2023, 1, 1), None), None),
        (dates.latest(1, 2), 2),
        (dates.add(1, 2, Decimal("0.5")), Decimal("3.5")),
        (dates.subtract(5, 2, 1), 2),
        (dates.subtract(5, None), None),
    ],
)
def test_moved(moved: object, expected: object) -> None:
    assert moved == expected


OCTOBER = WorkingDays(
    "a calendar for tests",
    2022,
    2022,
    frozenset({DAY(2022, 10, 24), DAY(2022, 10, 25)}),
    frozenset({DAY(2022, 10, 22)}),
)


@pytest.mark.parametrize(
    ("day", "amount", "expected"),
    [
        (DAY(2022, 10, 20), 3, DAY(2022, 10, 26)),
        (DAY(2022, 10, 20), 2, DAY(2022, 10, 22)),
        (DAY(2022, 10, 23), 1, DAY(2022, 10, 26)),
        (DAY(2022, 10, 26), -1, DAY(2022, 10, 22)),
        (DAY(2022, 10, 26), 0, DAY(2022, 10, 26)),
        (DAY(2022, 12, 30), 1, None),
        (DAY(2022, 1, 3), -1, None),
        (DAY(2021, 12, 31), 1, None),
        (DAY(2023, 1, 1), -1, None),
        (DAY(2022, 10, 20), 10**30, None),
    ],
)
def test_working_days(day: datetime.date, amount: int, expected: datetime.date | None) -> None:
    assert dates.plus_working_days(day, amount, OCTOBER) == expected


def test_working_days_agree_with_counting_one_by_one() -> None:
    for offset in range(0, 360, 7):
        day = DAY(2022, 1, 1) + datetime.timedelta(offset)
        for amount in (1, 4, 11):
            counted, left = day, amount
            while left and counted.year == 2022:
                counted += datetime.timedelta(1)
                left -= OCTOBER.is_working(counted) is True
            assert OCTOBER.plus(day, amount) == (counted if counted.year == 2022 else None)
