"""A term in months or working days → a table that holds, for every day of a window, the day that ends the term."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from kzlaw.runtime.calendar import WorkingDays

Days = npt.NDArray[np.int32]

NO_DAY = np.int32(-(2**31))
"""Stands for a day that is not known: before year 1, after year 9999, or beyond the calendar of working days."""

FIRST_DAY, LAST_DAY = -719162, 2932896
"""1 January of year 1 and 31 December of year 9999, counted from 1 January 1970."""

_WINDOW = (-25567, 84006)  # 1900 to 2199: nearly every day that a case names; others are computed
_EPOCH = 719163  # the ordinal of 1 January 1970


class DayTable(NamedTuple):
    """The end of a term for every day from ``first`` on; where ``computed``, of ``months`` for any other day too."""

    days: Days
    first: int
    months: int
    computed: bool


@cache
def month_table(months: int) -> DayTable:
    """Return the table of a term in months (or years); a term ends on the month's last day where need be."""
    first, months_of_days, days_of_months = _calendar()
    if abs(months) > CENTURY:
        last = first + len(months_of_days) - 1
        return DayTable(months_later(np.arange(first, last + 1, dtype=np.int32), months), first, months, True)
    starts = _starts()
    target = months_of_days + (CENTURY + months)
    ends = starts[target] + np.minimum(days_of_months, (starts[1:] - starts[:-1] - 1)[target])
    return DayTable(ends.astype(np.int32), first, months, True)


CENTURY = 1200
"""In months: a term no longer than that never leads out of the calendar from a day of the window."""


@cache
def _starts() -> Days:
    """Return the first day of every month from a hundred years before the window to a hundred after it."""
    first, last = (np.datetime64(day, "D").astype("datetime64[M]").astype(np.int64) for day in _WINDOW)
    months = np.arange(first - CENTURY, last + CENTURY + 3)
    return months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int32)


@cache
def _calendar() -> tuple[int, Days, Days]:
    """Return the first day of the window, and for every day its month (from the first) and its day within that."""
    first, last = _WINDOW
    starts = _starts()[CENTURY:]
    lengths = np.diff(starts)
    months = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)[: last - first + 1]
    return first, months, (np.arange(first, last + 1, dtype=np.int32) - starts[months]).astype(np.int32)


def months_later(days: Days, months: int) -> Days:
    """Return each day so many months later, `NO_DAY` where that leaves the calendar."""
    day = days.astype("datetime64[D]")
    month = day.astype("datetime64[M]")
    day_of_month = (day - month.astype("datetime64[D]")).astype(np.int64)
    target = month + months
    start = target.astype("datetime64[D]").astype(np.int64)
    length = (target + 1).astype("datetime64[D]").astype(np.int64) - start
    end = start + np.minimum(day_of_month, length - 1)
    known = (end >= FIRST_DAY) & (end <= LAST_DAY) & (days != NO_DAY)
    return np.where(known, end, NO_DAY).astype(np.int32)


@cache
def working_day_table(amount: int, calendar: WorkingDays) -> DayTable:
    """Return the table of a term in working days; beyond the calendar nothing is known."""
    first = int(np.datetime64(f"{calendar.first_year:04}-01-01", "D").astype(np.int64))
    last = int(np.datetime64(f"{calendar.last_year:04}-12-31", "D").astype(np.int64))
    every = np.arange(first, last + 1)
    weekend = (every + 3) % 7 >= 5  # 1 January 1970 was a Thursday
    days_off = np.array([day.toordinal() - _EPOCH for day in calendar.days_off], dtype=np.int64)
    working_weekends = np.array([day.toordinal() - _EPOCH for day in calendar.working_weekends], dtype=np.int64)
    works = np.where(weekend, np.isin(every, working_weekends), ~np.isin(every, days_off))
    working = every[works]
    before = np.concatenate(([0], np.cumsum(works)))  # working days before each day of the window
    index = before[1:] + amount - 1 if amount > 0 else before[:-1] + amount
    found = (index >= 0) & (index < len(working))
    ends = np.where(found, working[np.clip(index, 0, len(working) - 1)], NO_DAY)
    # A day outside the window finds the padding at its edge.
    padded = np.concatenate(([NO_DAY], ends, [NO_DAY])).astype(np.int32)
    return DayTable(padded, first - 1, 0, False)
