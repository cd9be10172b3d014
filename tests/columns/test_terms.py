"""Ends of terms from days inside and outside the tables, on NumPy and compiled, against the calendar itself."""

from __future__ import annotations

import datetime
import random
from typing import Any

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("pyarrow")

EPOCH = 719163
CASES = 512
LENGTHS = (1, -1, 12, 1200, 12 * 300, 12 * 9000, -12 * 3000)


def days_of(chance: random.Random) -> Any:
    """Return days near our own, and in every third test some of any century, or none that the calendar has."""
    days = [chance.randrange(-25567, 84007) for _ in range(CASES)]
    days[::100] = [chance.choice((-719162, 2932896, -(2**31), 2**31 - 1, 0, 84007, -25568)) for _ in days[::100]]
    return np.array(days, np.int32)


def month_later(day: int, months: int) -> int | None:
    """Return the end of the term by the calendar, None where that or the day itself is beyond it."""
    if not 0 < day + EPOCH <= datetime.date.max.toordinal():
        return None
    start = datetime.date.fromordinal(day + EPOCH)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    following = datetime.date(year + (month == 11), (month + 1) % 12 + 1, 1) if (year, month) != (9999, 11) else None
    last = (following - datetime.timedelta(1)).day if following else 31
    return datetime.date(year, month + 1, min(start.day, last)).toordinal() - EPOCH


def expected(days: Any, known: Any, months: int) -> list[int | None]:
    return [month_later(day, months) if there else None for day, there in zip(days.tolist(), known, strict=True)]


def ends_of(ends: Any, words: Any) -> list[int | None]:
    there = np.unpackbits(words.view(np.uint8), bitorder="little").astype(bool)
    return [int(end) if known else None for end, known in zip(ends.tolist(), there, strict=True)]


@pytest.mark.parametrize("months", LENGTHS)
@pytest.mark.parametrize("inside", [True, False])
def test_numpy(months: int, inside: bool) -> None:
    from kzlaw.runtime.columns.calendar_tables import month_table
    from kzlaw.runtime.columns.values import after_term, packed

    days = np.clip(days_of(random.Random(months)), -20000, 50000) if inside else days_of(random.Random(months))
    known = np.array([place % 5 > 0 for place in range(CASES)])
    ends, words = after_term((days, packed(known)), month_table(months))
    assert ends_of(ends, words) == expected(days, known, months)


@pytest.mark.slow
def test_compiled() -> None:
    numba = pytest.importorskip("numba")
    from kzlaw.runtime.columns.calendar_tables import month_table, working_day_table
    from kzlaw.runtime.columns.fused.blocks import after_term, block_table, day_pointer
    from kzlaw.runtime.columns.fused.vectors import keep_words, words_at
    from kzlaw.runtime.columns.values import after_term as after_term_on_numpy
    from kzlaw.runtime.columns.values import packed
    from kzrules.working_days import WORKING_DAYS

    @numba.njit  # type: ignore[untyped-decorator]
    def run(start: Any, known: Any, table: Any, ends: Any, words: Any) -> None:
        found, there = after_term((day_pointer(start), words_at(known, 0)), table)
        keep_words(words, there)
        for place in range(len(ends)):
            ends[place] = found[place]

    known = np.array([place % 5 > 0 for place in range(CASES)])
    ends, words, there = np.zeros(CASES, np.int32), np.zeros(8, np.uint64), packed(known)
    tables = [*(month_table(months) for months in LENGTHS), *(working_day_table(n, WORKING_DAYS) for n in (3, -3, 200))]
    for table in tables:
        for inside in (True, False):
            days = days_of(random.Random(table.months))
            days = np.clip(days, table.first + 1, table.first + len(table.days) - 2) if inside else days
            run(days.ctypes.data, there.ctypes.data, block_table(table), ends, words.ctypes.data)
            if table.computed:
                assert ends_of(ends, words) == expected(days, known, table.months)
            on_numpy, known_on_numpy = after_term_on_numpy((days, there), table)
            assert ends_of(ends, words) == ends_of(on_numpy, known_on_numpy)
