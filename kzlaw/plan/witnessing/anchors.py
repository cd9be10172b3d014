"""Facts → values to begin with: days that the working-day calendar knows, numbers, the values of enumerations."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from kzlaw.resolved import evaluate, model
from kzlaw.resolved.evaluate import Calendar, Value
from kzlaw.vocabulary.facts import Fact

PREFERRED_YEAR = 2023
PROBED_YEARS = range(1995, 2061)
MONTH_ENDS = ((8, 31), (10, 31), (12, 31), (1, 31), (3, 31), (5, 31))


class Anchors(msgspec.Struct, frozen=True):
    """Where cases begin: ``year`` is one that the calendar knows, with known years after it."""

    calendar: Calendar
    year: int
    crossing: tuple[datetime.date, ...]  # days next to a day off on a weekday, or to a working weekend

    def values(self, fact: Fact, number: int) -> list[Value]:
        """Return values for a fact of which nothing is asked; ``number`` keeps the facts of a case apart."""
        match fact.type:
            case "date":
                start = datetime.date(self.year, 3, 13) + datetime.timedelta(days=17 * (number % 16))
                return [start, start + datetime.timedelta(days=400), start - datetime.timedelta(days=400)]
            case "integer":
                return [10 + 3 * (number % 16), 1000, 0]
            case "decimal":
                return [Decimal(10 + 3 * (number % 16)), Decimal(1000), Decimal(0)]
            case _:
                return self.others(model.FactTerm(fact), [])

    def near(self, term: model.Term, number: int) -> list[Value]:
        """Return values for a whole term, so that a sum comes out near where cases begin."""
        match term:
            case model.FactTerm(fact):
                return self.values(fact, number)
            case model.Shift():
                return [datetime.date(self.year, 3, 13) + datetime.timedelta(days=17 * (number % 16))]
            case _:
                # An extreme or a sum says nothing of its type here; its facts do, when they become known.
                return []

    def others(self, term: model.Term, listed: Sequence[Value]) -> list[Value]:
        """Return values that the term can have besides those ``listed``."""
        match term:
            case model.FactTerm(fact) if fact.type == "enumeration":
                every: list[Value] = [value.name for value in fact.values]
            case model.FactTerm(fact) if fact.type == "boolean":
                every = [True, False]
            case model.FactTerm(fact) if fact.type == "text":
                every = ["another text", "yet another text", *(f"{text} besides" for text in listed)]
            case _:
                every = [
                    found for value in listed for step in (1, -1, 40) if (found := _beside(value, step)) is not None
                ]
        return [value for value in every if value not in listed]

    def fitted(self, fact: Fact, value: Value) -> Value | None:
        """Return ``value`` as the fact's type has it, None where the fact cannot have it."""
        match fact.type, value:
            case ("date", datetime.date()) | ("boolean", bool()) | ("text", str()):
                return value
            case ("enumeration", str()):
                return value if any(value == one.name for one in fact.values) else None
            case ("integer", int() | Decimal()):
                return int(value) if value == int(value) else None
            case ("decimal", int() | Decimal()):
                return Decimal(value)
            case _:
                return None

    def telling_days(self, periods: Sequence[model.Period]) -> list[tuple[str, datetime.date]]:
        """Return days from which ``periods`` fall otherwise than simple counting says, each with what it shows."""
        units = {period.unit for period in periods}
        found: list[tuple[str, datetime.date]] = []
        if units & {"year", "month"}:
            found += [("from a month's end", day) for day in self._shortened(periods)[:1]]
        working = [period.amount for period in periods if period.unit == "working_day"]
        if working:
            found += list(zip(("across days off", "across other days off"), self._across(working[-1]), strict=False))
        return found

    def beyond(self) -> datetime.date | None:
        """Return a day for which the calendar knows no working days, if there is one."""
        day = datetime.date(9000, 6, 15)
        return day if self.calendar.plus(day, 1) is None else None

    def _shortened(self, periods: Sequence[model.Period]) -> list[datetime.date]:
        first = next(period for period in periods if period.unit in ("year", "month"))
        years = [self.year, self.year + 1, self.year + 2, self.year + 3]
        ends = [datetime.date(year, month, day) for year in years for month, day in MONTH_ENDS]
        # From 29 February a term in whole years falls on the 28th.
        leaps = [datetime.date(year, 2, 29) for year in years if year % 4 == 0 and (year % 100 or year % 400 == 0)]
        moved = [(day, evaluate.add_period(day, first, self.calendar)) for day in (*ends, *leaps)]
        return [day for day, result in moved if result is not None and result.day < day.day]

    def _across(self, amount: int) -> list[datetime.date]:
        return [day for day in self.crossing if self.calendar.plus(day, amount) not in (None, _weekdays(day, amount))]


def anchors(calendar: Calendar) -> Anchors:
    """Return where cases begin under this calendar; probed once for an edition."""
    known = [year for year in PROBED_YEARS if calendar.plus(datetime.date(year, 6, 14), 1) is not None]
    year = PREFERRED_YEAR if PREFERRED_YEAR in known or not known else known[len(known) // 2]
    crossing = []
    for ordinal in range(datetime.date(year, 1, 5).toordinal(), datetime.date(year, 12, 20).toordinal()):
        day = datetime.date.fromordinal(ordinal)
        if calendar.plus(day, 1) not in (None, _weekdays(day, 1)):
            crossing.append(day)
    return Anchors(calendar, year, tuple(crossing))


def _weekdays(day: datetime.date, amount: int) -> datetime.date:
    """Return the day that counting Monday to Friday alone gives: what a calendar of days off must differ from."""
    for _ in range(min(abs(amount), 60)):
        day += datetime.timedelta(days=1 if amount > 0 else -1)
        while day.weekday() >= 5:
            day += datetime.timedelta(days=1 if amount > 0 else -1)
    return day


def _beside(value: Value, step: int) -> Value | None:
    match value:
        case datetime.date():
            day = value.toordinal() + step
            return datetime.date.fromordinal(day) if 1 <= day <= datetime.date.max.toordinal() else None
        case bool() | str():
            return None
        case _:
            return value + step
