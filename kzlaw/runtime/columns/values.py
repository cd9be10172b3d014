"""Columns of a chunk of cases → truths of comparisons and ends of terms, on NumPy.

A value is a pair: an array with one entry a case (or one number for all), and the words of bits of the cases for which
it is known. What stands where it is not known is never looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from kzlaw.runtime.columns.calendar_tables import CENTURY, FIRST_DAY, LAST_DAY, NO_DAY, DayTable, months_later
from kzlaw.runtime.columns.truth import ALL, NONE, Truth, Words

Array = npt.NDArray[Any]
Value = tuple[Array | int, Words]

CASES_IN_A_WORD = 64
CASES_IN_A_TURN = 8 * CASES_IN_A_WORD


@dataclass(frozen=True, slots=True)
class Facts:
    """The columns of a table, by the place of their fact: values, the cases that have one, and which hold.

    The values of an enumeration are places in its table of ``codes``, for a table of cases has its own dictionary of
    them. ``texts`` are the codes of the texts that the rules name, which depend on the texts in the table.
    """

    count: int
    values: tuple[Array, ...]
    codes: tuple[npt.NDArray[np.int16], ...]
    known: npt.NDArray[np.uint64]
    holds: npt.NDArray[np.uint64]
    texts: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Rows:
    """A chunk: cases ``start`` to ``stop`` (the start a multiple of 64)."""

    start: int
    stop: int

    @property
    def words(self) -> slice:
        """Where the words of these cases stand."""
        return slice(self.start // CASES_IN_A_WORD, -(-self.stop // CASES_IN_A_WORD))


def truths(facts: Facts, fact: int, rows: Rows) -> Truth:
    """Return a fact that is true or false."""
    holds, known = facts.holds[fact, rows.words], facts.known[fact, rows.words]
    return (holds & known, known & ~holds)


def days(facts: Facts, fact: int, rows: Rows) -> Value:
    """Return a date, in days from 1 January 1970."""
    return (facts.values[fact][rows.start : rows.stop], facts.known[fact, rows.words])


def choices(facts: Facts, fact: int, rows: Rows) -> Value:
    """Return a value of an enumeration as its code."""
    places = facts.values[fact][rows.start : rows.stop]
    # What an unknown place leads to is never looked at.
    return (np.take(facts.codes[fact], places, mode="clip"), facts.known[fact, rows.words])


def numbers(facts: Facts, fact: int, rows: Rows) -> Value:
    """Return a whole number, or a decimal in its smallest parts."""
    return (facts.values[fact][rows.start : rows.stop], facts.known[fact, rows.words])


def texts(facts: Facts, fact: int, rows: Rows) -> Value:
    """Return a text as its code."""
    return (facts.values[fact][rows.start : rows.stop], facts.known[fact, rows.words])


def text(facts: Facts, place: int) -> Value:
    """Return a text that the rules name."""
    return (int(facts.texts[place]), ALL)


def constant(value: int) -> Value:
    """Return a value that is the same for all cases."""
    return (value, ALL)


def packed(bits: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint64]:
    """Return one truth a case as words; the bits after the last case are not set."""
    taken = np.packbits(bits, bitorder="little")
    if len(taken) % 8:
        taken = np.concatenate((taken, np.zeros(-len(taken) % 8, np.uint8)))
    return taken.view(np.uint64)


def unpacked(words: Words, count: int) -> npt.NDArray[np.bool_]:
    """Return words as one truth a case."""
    return np.unpackbits(np.atleast_1d(words).view(np.uint8), count=count, bitorder="little").view(np.bool_)


def _truth(bits: Any, left: Value, right: Value) -> Truth:
    holds, known = packed(bits), left[1] & right[1]
    return (known & holds, known & ~holds)


def equal(left: Value, right: Value) -> Truth:
    """Return whether two values are the same, unknown if either is."""
    return _truth(np.equal(left[0], right[0]), left, right)


def differs(left: Value, right: Value) -> Truth:
    """Return whether two values are not the same, unknown if either is."""
    return _truth(np.not_equal(left[0], right[0]), left, right)


def less(left: Value, right: Value) -> Truth:
    """Return whether ``left < right``, unknown if either is."""
    return _truth(np.less(left[0], right[0]), left, right)


def at_most(left: Value, right: Value) -> Truth:
    """Return whether ``left <= right``, unknown if either is."""
    return _truth(np.less_equal(left[0], right[0]), left, right)


def more(left: Value, right: Value) -> Truth:
    """Return whether ``left > right``, unknown if either is."""
    return _truth(np.greater(left[0], right[0]), left, right)


def at_least(left: Value, right: Value) -> Truth:
    """Return whether ``left >= right``, unknown if either is."""
    return _truth(np.greater_equal(left[0], right[0]), left, right)


def after_term(date: Value, table: DayTable) -> Value:
    """Return the end of a term in months or working days that starts on a date; unknown beyond what is known."""
    start, known = date
    if not isinstance(start, np.ndarray):
        end = after_term((np.full(CASES_IN_A_WORD, start, np.int32), known), table)
        return (int(np.asarray(end[0])[0]), end[1])
    place = start - np.int32(table.first)
    ends = np.take(table.days, place, mode="clip")
    if table.computed:
        beyond = place.view(np.uint32) >= len(table.days)
        if beyond.any():
            ends[beyond] = months_later(start[beyond], table.months)
        elif abs(table.months) <= CENTURY:
            return (ends, known)
    return (ends, known & packed(ends != NO_DAY))


def plus_days(date: Value, amount: int) -> Value:
    """Return the day so many calendar days later; unknown where that leaves the calendar."""
    start, known = date
    end = np.add(start, amount, dtype=np.int32)
    if np.max(end, initial=0) <= LAST_DAY and np.min(end, initial=0) >= FIRST_DAY:
        return (end, known)
    inside = (end >= FIRST_DAY) & (end <= LAST_DAY)
    return (end, known & packed(inside) if inside.ndim else NONE)


def as_days(value: Value) -> Value:
    """Return a day that is the same for all cases as one that differs from case to case."""
    return value


def as_numbers(value: Value) -> Value:
    """Return a number that is the same for all cases as one that differs from case to case."""
    return value


def unasked(value: Value) -> Value:
    """Return a value that no reading chosen asks for: unknown everywhere."""
    return (value[0], NONE)


def earliest(left: Value, right: Value) -> Value:
    """Return the earlier day, or the smaller number; unknown if either is."""
    return (np.minimum(left[0], right[0]), left[1] & right[1])


def latest(left: Value, right: Value) -> Value:
    """Return the later day, or the larger number; unknown if either is."""
    return (np.maximum(left[0], right[0]), left[1] & right[1])


def add(left: Value, right: Value) -> Value:
    """Return the sum, unknown if either is."""
    return (np.add(left[0], right[0]), left[1] & right[1])


def subtract(left: Value, right: Value) -> Value:
    """Return the difference, unknown if either is."""
    return (np.subtract(left[0], right[0]), left[1] & right[1])


def in_parts(number: Value, parts: int) -> Value:
    """Return a whole number in the smallest parts of decimals, to stand beside one."""
    return (np.multiply(number[0], parts), number[1])
