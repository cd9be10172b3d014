"""Two editions of an act over the same cases: a rule that an amendment adds affects those to whom it applies."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace

pytest.importorskip("pyarrow")
pytest.importorskip("numpy")

import pyarrow.parquet as pq

from kzlaw.batch.comparing import Comparison, compare
from kzlaw.batch.engines import facts_of
from kzlaw.batch.sources import file_source
from kzlaw.plan.from_resolved import plan
from tests.batch.generated_cases import any_row, judging, table
from tests.emit import library_rules as library
from tests.emit.emitted_package import imported, write

FIRST, SECOND = library.DAY(2023, 6, 1), library.DAY(2024, 6, 1)


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Any, Comparison]]:
    folder = tmp_path_factory.mktemp("library")
    generated = write(folder, plan(library.BOOK, library.ACT, library.CALENDAR))
    with imported(generated, "kzrules.l1") as rules:
        any_of = random.Random(3)
        cases = table((any_row(any_of, rules.FACTS) for _ in range(400)), rules.FACTS)
        pq.write_table(cases, folder / "cases.parquet")
        before = replace(judging("kzrules.l1", generated), on=FIRST)
        after = replace(before, on=SECOND)
        source = file_source(str(folder / "cases.parquet"), facts_of(before), 64)
        yield rules, cases, compare(source, before, after, engine="rows", sample=3)


def test_the_affected_are_those_whose_verdict_differs(compared: tuple[Any, Any, Comparison]) -> None:
    rules, cases, found = compared
    affected: dict[str, int] = {}
    outcomes = 0
    for row in cases.to_pylist():
        case, _ = rules.CASE_READER.read({path: value for path, value in row.items() if value is not None})
        old, new = rules.validate(case, on=FIRST), rules.validate(case, on=SECOND)
        outcomes += old.outcome != new.outcome
        for finding in new.findings:
            if (old.status_of(finding.rule.id) or "not_applicable") != finding.status:
                affected[finding.rule.id] = affected.get(finding.rule.id, 0) + 1
    result = found.result
    counted = {rule.id: int(result.by_rule[place]) for place, rule in enumerate(found.rules) if result.by_rule[place]}
    assert counted == affected and affected
    assert result.outcomes.sum() == 400 and result.outcomes.sum() - result.outcomes.trace() == outcomes
    assert result.affected == 400 - sum(1 for _ in _untouched(rules, cases))


def _untouched(rules: Any, cases: Any) -> Iterator[str]:
    for row in cases.to_pylist():
        case, _ = rules.CASE_READER.read({path: value for path, value in row.items() if value is not None})
        old, new = rules.validate(case, on=FIRST), rules.validate(case, on=SECOND)
        same = all((old.status_of(each.rule.id) or "not_applicable") == each.status for each in new.findings)
        if same and old.outcome == new.outcome:
            yield row["id"]


def test_the_samples_are_the_first_affected(compared: tuple[Any, Any, Comparison]) -> None:
    _, _, found = compared
    samples = found.result.samples
    assert len(samples) >= 3 and [case.row for case in samples] == sorted(case.row for case in samples)
    assert {found.rules[rule].id for case in samples for rule, _, _ in case.rules} == {
        rule.id for place, rule in enumerate(found.rules) if found.result.by_rule[place]
    }
