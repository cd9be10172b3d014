"""Rows and columns say the same, and the counts are those of the verdicts."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("numpy")

from kzlaw.batch import bits
from kzlaw.batch.engines import engine_of, facts_of
from kzlaw.batch.tally import count
from tests.batch.generated_cases import any_row, judging, table
from tests.oracle import random_cases

JUDGING = judging()
FACTS = facts_of(JUDGING)


def cases(seed: int, number: int) -> Any:
    any_of = random.Random(seed)
    rows = [*random_cases.cases(seed, number), *(any_row(any_of, FACTS.facts.values()) for _ in range(number))]
    return table(rows, FACTS.facts.values())


def test_the_columns_of_the_row_engine_are_its_verdicts() -> None:
    some = cases(1, 100)
    engine = engine_of(JUDGING, "rows")
    judged = engine.judge(some).to_pylist()
    counted = Counter(row["outcome"] for row in judged)
    for row, facts in zip(judged, some.to_pylist(), strict=True):
        case, errors = FACTS.rules.CASE_READER.read({k: v for k, v in facts.items() if v is not None})
        assert case is not None, errors
        verdict = FACTS.rules.validate(case, on=JUDGING.on)
        assert row["outcome"] == verdict.outcome
        for index, finding in enumerate(verdict.findings):
            in_sets = [
                name for name in ("violated", "undetermined", "exempted", "not_applicable") if row[name] >> index & 1
            ]
            assert in_sets == ([] if finding.status in ("satisfied", "referred") else [finding.status])
    tally = count(engine.judge(some), 3, engine.verdicts)
    assert tally.adds_up and tally.rejected == 3 and tally.judged == 200
    assert {name: tally.outcome(name) for name in counted} == dict(counted)


@pytest.mark.parametrize("readings", [{}, {"R2": "after_first_year", "R4": "day_of_change"}])
def test_rows_and_columns_agree(readings: dict[str, str]) -> None:
    chosen = judging(readings=readings)
    some = cases(2, 1500)
    rows, columns = (engine_of(chosen, name).judge(some) for name in ("rows", "columns"))
    assert rows.schema.names == columns.schema.names
    for number, (one, other) in enumerate(zip(rows.to_pylist(), columns.to_pylist(), strict=True)):
        assert one == other, number


def test_bit_sets_may_take_several_words() -> None:
    sets = [0, 1, 1 << 63, 1 << 64, (1 << 130) - 1]
    column = bits.column(sets, 130)
    names = [f"r{number}" for number in range(130)]
    assert bits.lists(column, names).to_pylist() == [
        [names[place] for place in range(130) if each >> place & 1] for each in sets
    ]
    assert sum(bits.counts(column, 130)) == 133


@pytest.mark.parametrize(
    ("size", "count"), [(0, 5), (1, 1), (29, 1000), (32, 127), (33, 128), (64, 129), (70, 300), (29, 0)]
)
def test_sets_are_counted_by_name(size: int, count: int) -> None:
    import pyarrow as pa

    chance = random.Random(size)
    sets = [chance.getrandbits(size) if size else 0 for _ in range(count)]
    expected = tuple(sum(each >> place & 1 for each in sets) for place in range(size))
    assert bits.counts(bits.column(sets, size), size) == expected
    # A part of a longer column, and one with a set that is not there.
    assert bits.counts(bits.column([(1 << size) - 1, *sets], size).slice(1), size) == expected
    assert bits.counts(pa.concat_arrays([bits.column(sets, size), pa.nulls(1, bits.type_for(size))]), size) == expected
