"""Dates and numbers that may be unknown → other dates and numbers: terms in years, months, days and working days.

A term in years or months ends on the same day of the last month, and on that month's last day where there is no such
day: 29 February 2024 and one year is 28 February 2025. What leaves the calendar (year 1 to 9999) is unknown.
"""

from __future__ import annotations

import datetime

from kzlaw.runtime.calendar import WorkingDays

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import TypeVar

    Value = TypeVar("Value", bound="datetime.date | int | Decimal")

_DAYS_OF_MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def plus_years(day: datetime.date | None, years: int) -> datetime.date | None:
    """Return the day a number of years later, or earlier if negative."""
    if day is None:
        return None
    try:
        return day.replace(year=day.year + years)
    except (ValueError, OverflowError):
        return plus_months(day, 12 * years)


def plus_months(day: datetime.date | None, months: int) -> datetime.date | None:
    """Return the day a number of months later, or earlier if negative."""
    if day is None:
        return None
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        return day.replace(year=year, month=month + 1)
    except (ValueError, OverflowError):
        if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            return None
    leap_day = month == 1 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return datetime.date(year, month + 1, _DAYS_OF_MONTHS[month] + leap_day)


def plus_days(day: datetime.date | None, days: int) -> datetime.date | None:
    """Return the day a number of calendar days later, or earlier if negative."""
    if day is None:
        return None
    try:
        return day + datetime.timedelta(days)
    except OverflowError:
        return None


def plus_working_days(day: datetime.date | None, days: int, calendar: WorkingDays) -> datetime.date | None:
    """Return the last of so many working days after the day (before it, if negative); unknown beyond the calendar."""
    return None if day is None else calendar.plus(day, days)


def earliest(*values: Value | None) -> Value | None:
    """Return the earliest day, or the smallest number; unknown if one of them is."""
    known = [value for value in values if value is not None]
    return min(known) if len(known) == len(values) else None


def latest(*values: Value | None) -> Value | None:
    """Return the latest day, or the largest number; unknown if one of them is."""
    known = [value for value in values if value is not None]
    return max(known) if len(known) == len(values) else None


def number(value: int | Decimal | None) -> int | Decimal | None:
    """Return the same number: it tells type checkers that whole and decimal numbers stand side by side."""
    return value


def add(*numbers: int | Decimal | None) -> int | Decimal | None:
    """Return the sum, unknown if one of the numbers is."""
    total: int | Decimal = 0
    for number in numbers:
        if number is None:
            return None
        total += number
    return total


def subtract(number: int | Decimal | None, *others: int | Decimal | None) -> int | Decimal | None:
    """Return the number less all the others, unknown if one of them is."""
    less = add(*others)
    return None if number is None or less is None else number - less
