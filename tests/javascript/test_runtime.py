"""The runtime in JavaScript against that in Python: ends of months, leap days, working days, exact numbers, logic."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable, Iterable
from decimal import Decimal
from itertools import product
from typing import Any

from kzlaw.runtime import dates, truth
from kzlaw.runtime.calendar import WorkingDays
from tests.javascript.node import RUNTIME, answers, needs_node

pytestmark = needs_node
DAY = datetime.date
CALENDAR = WorkingDays(
    "a calendar for tests",
    2022,
    2024,
    frozenset({DAY(2022, 1, 3), DAY(2023, 3, 8), DAY(2024, 12, 31)}),
    frozenset({DAY(2022, 1, 1), DAY(2023, 3, 11)}),
)
EDGES = (
    DAY(1, 1, 1), DAY(1, 3, 1), DAY(4, 2, 29), DAY(100, 2, 28), DAY(400, 2, 29), DAY(1900, 2, 28), DAY(1999, 12, 31),
    DAY(2000, 2, 29), DAY(2023, 1, 31), DAY(2024, 2, 29), DAY(2100, 2, 28), DAY(9999, 12, 31),
)  # fmt: skip


def called(calls: Iterable[list[Any]]) -> list[Any]:
    """Return what functions of the runtime in JavaScript answer."""
    found: list[Any] = answers([{"module": str(RUNTIME), "calls": list(calls)}])[0]
    return found


def days(count: int) -> list[datetime.date]:
    chance = random.Random(2024)
    return [*EDGES, *(DAY.fromordinal(chance.randint(1, DAY.max.toordinal())) for _ in range(count))]


def ordinal(day: datetime.date | None) -> int | None:
    return None if day is None else day.toordinal()


def test_days_are_the_same_numbers() -> None:
    tried = days(3000)
    assert called(["date", day.year, day.month, day.day] for day in tried) == [day.toordinal() for day in tried]
    assert called(["isoDay", day.toordinal()] for day in tried) == [day.isoformat() for day in tried]
    assert called(["dayOf", day.isoformat()] for day in tried) == [day.toordinal() for day in tried]
    wrong = ("2023-02-29", "0000-01-01", "2023-13-01", "2023-00-10", "2023-1-1", "20230101", " 2023-01-01", "")
    assert called(["dayOf", text] for text in wrong) == [None] * len(wrong)


def test_terms_end_on_the_same_day() -> None:
    chance = random.Random(29)
    steps: tuple[tuple[str, Callable[[datetime.date, int], datetime.date | None], int], ...] = (
        ("plusYears", dates.plus_years, 120),
        ("plusMonths", dates.plus_months, 1500),
        ("plusDays", dates.plus_days, 40000),
    )
    for name, python, most in steps:
        tried = [(day, chance.randint(-most, most)) for day in days(3000)]
        expected = [ordinal(python(day, amount)) for day, amount in tried]
        assert called([name, day.toordinal(), amount] for day, amount in tried) == expected
    assert called([[name, None, 1] for name, _, _ in steps]) == [None] * len(steps)


def test_working_days_up_to_the_horizon_and_beyond() -> None:
    calendar = {
        "days": {
            "source": CALENDAR.source,
            "firstYear": CALENDAR.first_year,
            "lastYear": CALENDAR.last_year,
            "daysOff": [day.isoformat() for day in sorted(CALENDAR.days_off)],
            "workingWeekends": [day.isoformat() for day in sorted(CALENDAR.working_weekends)],
        }
    }
    first = DAY(2021, 12, 20).toordinal()
    every_day = [DAY.fromordinal(each) for each in range(first, DAY(2025, 1, 15).toordinal())]
    tried = list(product(every_day, (-5, -1, 0, 1, 3, 10)))
    found = called(["plusWorkingDays", day.toordinal(), amount, calendar] for day, amount in tried)
    assert found == [ordinal(CALENDAR.plus(day, amount)) for day, amount in tried]


def test_numbers_are_exact() -> None:
    chance = random.Random(10)
    texts = ["0.1", "0.2", "10.50", "1e3", "-7", "9007199254740993", "1E-9", "0", "0.000", "-0.30"]
    texts += [f"{chance.randint(-(10**9), 10**9)}.{chance.randint(0, 10**6)}" for _ in range(300)]
    pairs = [(chance.choice(texts), chance.choice(texts)) for _ in range(1500)]
    for name, python in (("add", dates.add), ("subtract", dates.subtract)):
        found = called([name, {"decimal": one}, {"decimal": other}] for one, other in pairs)
        assert found == [str(python(Decimal(one), Decimal(other))) for one, other in pairs]
    for name, compare in (("less", truth.less), ("atMost", truth.at_most), ("equal", truth.equal)):
        found = called([name, {"decimal": one}, {"decimal": other}] for one, other in pairs)
        assert found == [compare(Decimal(one), Decimal(other)) for one, other in pairs]
    assert called([["add", 9007199254740991, -1], ["atMost", 5, {"decimal": "5.00"}]]) == [9007199254740990, True]


def test_unknown_is_as_unknown() -> None:
    values = (True, False, None)
    for name, python in (("every", truth.every), ("either", truth.either)):
        for size in range(4):
            tried = list(product(values, repeat=size))
            assert called([name, *each] for each in tried) == [python(*each) for each in tried]
    assert called(["negate", value] for value in values) == [truth.negate(value) for value in values]
    assert called([["oneOf", None, ["a"]], ["oneOf", "a", ["a"]], ["equal", None, None]]) == [None, True, None]
