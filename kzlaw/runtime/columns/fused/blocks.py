"""The functions of the generated kernels, for eight words of cases: each stands in for its namesake on NumPy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numba import njit

from kzlaw.runtime.columns import truth, values
from kzlaw.runtime.columns.calendar_tables import FIRST_DAY, LAST_DAY, NO_DAY, DayTable
from kzlaw.runtime.columns.fused import vectors
from kzlaw.runtime.columns.fused.words_type import ALL, NONE, SLOTS
from kzlaw.runtime.columns.values import CASES_IN_A_WORD

_NO_DAY = int(NO_DAY)
CASES = SLOTS * CASES_IN_A_WORD

_compiled = njit(error_model="numpy", nogil=True)

day_pointer, number_pointer, code_pointer, _place_pointer = (
    vectors.pointing(kind) for kind in (vectors.DAYS, vectors.NUMBERS, vectors.CODES, vectors.PLACES)
)
_equal, _differs, _less, _at_most, _more, _at_least = (
    vectors.comparing(operator) for operator in ("==", "!=", "<", "<=", ">", ">=")
)


class BlockFacts(NamedTuple):
    """The columns of a table by address: of the values' addresses, of what is known, of what holds, of texts.

    ``codes`` has two numbers a fact: the address of its codes, and the place of the last.
    """

    values: int
    codes: int
    known: int
    holds: int
    words: int
    texts: int


class BlockTable(NamedTuple):
    """A table of days by address: of what would stand there for 1 January 1970, so that a day is its own place.

    ``whole`` says that there is an end for every day of the table.
    """

    ends: int
    size: int
    first: int
    months: int
    computed: bool
    whole: bool


def block_table(table: DayTable) -> BlockTable:
    """Return a table as kernels look it up."""
    ends = table.days.ctypes.data - table.first * table.days.itemsize
    whole = bool((table.days != NO_DAY).all())
    return BlockTable(ends, len(table.days), table.first, table.months, table.computed, whole)


@_compiled
def truths(facts: Any, fact: Any, rows: Any) -> Any:
    """Return a fact that is true or false."""
    place = fact * facts.words + rows * SLOTS
    known = vectors.words_at(facts.known, place)
    holds = vectors.words_at(facts.holds, place)
    return (holds & known, known & ~holds)


@_compiled
def days(facts: Any, fact: Any, rows: Any) -> Any:
    """Return a date."""
    address = vectors.number_at(facts.values, fact) + rows * (256 * SLOTS)
    return (day_pointer(address), vectors.words_at(facts.known, fact * facts.words + rows * SLOTS))


@_compiled
def numbers(facts: Any, fact: Any, rows: Any) -> Any:
    """Return a whole number, or a decimal in its smallest parts."""
    address = vectors.number_at(facts.values, fact) + rows * (512 * SLOTS)
    return (number_pointer(address), vectors.words_at(facts.known, fact * facts.words + rows * SLOTS))


@_compiled
def _find_codes(facts: Any, fact: Any, rows: Any, target: Any) -> Any:
    """Write the codes of some cases; what is known to be no place of one is clipped, and never looked at."""
    places = _place_pointer(vectors.number_at(facts.values, fact) + rows * (128 * SLOTS))
    codes = code_pointer(vectors.number_at(facts.codes, fact * 2))
    last = vectors.number_at(facts.codes, fact * 2 + 1)
    for place in range(CASES):
        target[place] = codes[min(np.int64(places[place]), last)]
    return vectors.words_at(facts.known, fact * facts.words + rows * SLOTS)


choices = vectors.finding_codes(_find_codes)


@_compiled
def text(facts: Any, place: Any) -> Any:
    """Return a text that the rules name."""
    return (vectors.number_at(facts.texts, place), ALL)


@_compiled
def constant(value: Any) -> Any:
    """Return a value that is the same for all cases."""
    return (np.int64(value), ALL)


@_compiled
def unasked(value: Any) -> Any:
    """Return a value that no reading chosen asks for."""
    return (value[0], NONE)


def _comparison(compare: Any) -> Any:
    @_compiled
    def compared(left: Any, right: Any) -> Any:
        holds = compare(left[0], right[0])
        known = left[1] & right[1]
        return (known & holds, known & ~holds)

    return compared


@_compiled
def _months_later(day: Any, months: Any) -> Any:
    """Return the day so many months later, by the arithmetic of the civil calendar in eras of 400 years."""
    if day < FIRST_DAY or day > LAST_DAY:
        return _NO_DAY
    shifted = day + 719468
    era = shifted // 146097
    day_of_era = shifted - era * 146097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_from_march = (5 * day_of_year + 2) // 153
    day_of_month = day_of_year - (153 * month_from_march + 2) // 5
    total = (year_of_era + era * 400) * 12 + month_from_march + 2 + months  # months from January of year 0
    end = _first_of_month(total) + day_of_month
    last = _first_of_month(total + 1) - 1
    end = min(end, last)
    return end if FIRST_DAY <= end <= LAST_DAY else _NO_DAY


@_compiled
def _first_of_month(months: Any) -> Any:
    from_march = months - 2
    year = from_march // 12
    month = from_march - year * 12
    era = year // 400
    year_of_era = year - era * 400
    day_of_era = 365 * year_of_era + year_of_era // 4 - year_of_era // 100 + (153 * month + 2) // 5
    return era * 146097 + day_of_era - 719468


@_compiled
def _end_terms(target: Any, start: Any, known: Any, table: Any) -> Any:
    """Write the ends of the terms that start on some days, and return for which of them the end is known."""
    ends = day_pointer(table.ends)
    if not table.computed:
        # Such a table says itself, at both its edges, that nothing is known beyond them.
        last = table.first + table.size - 1
        for place in range(CASES):
            target[place] = ends[min(max(np.int64(start[place]), table.first), last)]
        return known & _differs(target, _NO_DAY)
    if vectors.nowhere(vectors.outside(start, table.first, table.size)):
        for place in range(CASES):
            target[place] = ends[start[place]]
        return known if table.whole else known & _differs(target, _NO_DAY)
    words = vectors.room_for_words()
    vectors.keep_words(words, known)
    for place in range(CASES):
        day = np.int64(start[place])
        if 0 <= day - table.first < table.size:
            target[place] = ends[day]
        elif (words[place >> 6] >> np.uint64(place & 63)) & np.uint64(1):
            target[place] = _months_later(day, table.months)
        else:
            target[place] = _NO_DAY
    return known & _differs(target, _NO_DAY)


after_term = vectors.ending_terms(_end_terms)
plus_days = vectors.moving_days(FIRST_DAY, LAST_DAY)
add, subtract, earliest, latest = (vectors.combining(each) for each in ("+", "-", "<", ">"))


@_compiled
def every(*truths: Any) -> Any:
    """Return whether all hold."""
    holds, fails = ALL, NONE
    for each in truths:
        holds = holds & each[0]
        fails = fails | each[1]
    return (holds, fails)


@_compiled
def either(*truths: Any) -> Any:
    """Return whether at least one holds."""
    holds, fails = NONE, ALL
    for each in truths:
        holds = holds | each[0]
        fails = fails & each[1]
    return (holds, fails)


STAND_INS: Mapping[Any, Any] = {
    values.truths: truths,
    values.days: days,
    values.numbers: numbers,
    values.choices: choices,
    values.texts: days,
    values.text: text,
    values.constant: constant,
    values.equal: _comparison(_equal),
    values.differs: _comparison(_differs),
    values.less: _comparison(_less),
    values.at_most: _comparison(_at_most),
    values.more: _comparison(_more),
    values.at_least: _comparison(_at_least),
    values.after_term: after_term,
    values.plus_days: plus_days,
    values.earliest: earliest,
    values.latest: latest,
    values.add: add,
    values.subtract: subtract,
    values.in_parts: vectors.multiplying(),
    values.as_days: vectors.spreading(vectors.DAYS),
    values.as_numbers: vectors.spreading(vectors.NUMBERS),
    values.unasked: unasked,
    truth.negate: _compiled(truth.negate),
    truth.every: every,
    truth.either: either,
    truth.same: _compiled(truth.same),
    truth.judge: _compiled(truth.judge),
    truth.refer: _compiled(truth.refer),
}
"""By function on NumPy, the one that takes its place."""
