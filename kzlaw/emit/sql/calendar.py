"""Calendar of working days and the moves that the rules make → the finished pieces of its tables."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import msgspec

from kzlaw.emit.sql.dialects import Writer
from kzlaw.emit.sql.expression import Join, moved_days
from kzlaw.runtime.calendar import WorkingDays

_DATES_A_LINE = 6


class CalendarPart(msgspec.Struct, frozen=True):
    """The working days: literals a line at a time, and for each number of days what moves a day by it.

    ``in_arrays`` is set where a day is looked up by its place in an array, and no table is joined.
    """

    days_off: tuple[str, ...]
    working_weekends: tuple[str, ...]
    first: str
    last: str
    every_day: str
    weekend: str
    in_arrays: bool
    counts: tuple[tuple[str, str, int], ...]  # table of moved days, the number of the day in it, how many days
    joins: tuple[tuple[str, str, str], ...]  # alias, table of moved days, the day that is moved


def calendar_part(calendar: WorkingDays | None, joins: Iterable[Join], write: Writer) -> CalendarPart | None:
    """Return the pieces of the calendar; None where no day is moved by working days."""
    moves = tuple(joins)
    if not moves or calendar is None:
        return None
    first, last = datetime.date(calendar.first_year, 1, 1), datetime.date(calendar.last_year, 12, 31)
    arrays = write.dialect == "spark"
    return CalendarPart(
        days_off=_days(calendar.days_off, write),
        working_weekends=_days(calendar.working_weekends, write),
        first=write.date(first),
        last=write.date(last),
        every_day=write.every_day(first, last),
        weekend=write.weekend("kz_day" if arrays else "d.day"),
        in_arrays=arrays,
        counts=tuple((moved_days(days), _number(days), days) for days in dict.fromkeys(move.days for move in moves)),
        joins=() if arrays else tuple((move.alias, moved_days(move.days), move.date) for move in moves),
    )


def _days(days: frozenset[datetime.date], write: Writer) -> tuple[str, ...]:
    each = [f"({write.date(day)})" for day in sorted(days)]
    starts = range(0, len(each), _DATES_A_LINE)
    rows = [", ".join(each[start : start + _DATES_A_LINE]) for start in starts]
    return tuple(f"{row}," for row in rows[:-1]) + tuple(rows[-1:])


def _number(days: int) -> str:
    """Return the number of the working day that is meant, counted from the first day of the calendar."""
    return f"e.until + {days}" if days > 0 else f"e.until - e.working + 1 - {-days}"
