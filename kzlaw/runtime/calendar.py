"""Days off and working weekends → the n-th working day after a day, in constant time."""

from __future__ import annotations

import datetime

from kzlaw.runtime.records import FrozenRecord

_SATURDAY = 5


class _Counted:
    """The table of working days, made when it is first needed."""

    __slots__ = ()
    _table: tuple[list[int], list[int]]


class WorkingDays(FrozenRecord, _Counted):
    """The working days of a country: Monday to Friday but ``days_off``, and the ``working_weekends``.

    ``source`` names where the days come from. Nothing is known outside ``first_year`` to ``last_year``.
    """

    source: str
    first_year: int
    last_year: int
    days_off: frozenset[datetime.date]
    working_weekends: frozenset[datetime.date]

    def is_working(self, day: datetime.date) -> bool | None:
        """Return whether the day is a working day, or None outside the years known."""
        if not self.first_year <= day.year <= self.last_year:
            return None
        return day in self.working_weekends if day.weekday() >= _SATURDAY else day not in self.days_off

    def plus(self, day: datetime.date, days: int) -> datetime.date | None:
        """Return the last of ``days`` working days after the day (before it, if negative).

        Counting starts the day after (or before), whether or not ``day`` is a working day. None where the day, or
        the answer, lies outside the years known: a day off not yet decided is not guessed.
        """
        if days == 0:
            return day
        if not self.first_year <= day.year <= self.last_year:
            return None
        until, working = self._count()
        offset = day.toordinal() - datetime.date(self.first_year, 1, 1).toordinal()
        # `until[n]` counts the working days before the n-th day of the table.
        index = until[offset + 1] + days - 1 if days > 0 else until[offset] + days
        return datetime.date.fromordinal(working[index]) if 0 <= index < len(working) else None

    def _count(self) -> tuple[list[int], list[int]]:
        try:
            return self._table
        except AttributeError:
            pass
        first = datetime.date(self.first_year, 1, 1).toordinal()
        last = datetime.date(self.last_year, 12, 31).toordinal()
        until, working = [0], []
        for ordinal in range(first, last + 1):
            if self.is_working(datetime.date.fromordinal(ordinal)):
                working.append(ordinal)
            until.append(len(working))
        object.__setattr__(self, "_table", (until, working))
        return until, working
