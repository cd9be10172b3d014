"""Columns against the row validator, case by case: statuses, outcomes, missing facts and bounds, on 100,000 cases."""

from __future__ import annotations

import datetime
import importlib
from typing import Any

import pytest

pytest.importorskip("pyarrow")

from tests.batch.generated_cases import judged_cases
from tests.columns.tables import Answers, case_of, table_of_cases, table_of_documents
from tests.oracle import random_cases

ACT, EDITION = "kzrules.p1200000148", "P2200000807"
OTHER_READINGS: tuple[dict[str, str], ...] = (
    {},
    {"R6": "exactly", "R4": "day_of_change"},
    {"R2": "after_first_year", "R5": "on_permit_end"},
    {"R1": "several_extensions", "R6": "exactly", "R2": "after_first_year"},
)
PORTION = 10_000


def package() -> tuple[Any, Any]:
    return importlib.import_module(ACT), importlib.import_module(f"{ACT}.columns")


@pytest.mark.slow
@pytest.mark.parametrize("portion", range(10))
def test_random_cases(portion: int) -> None:
    act, columns = package()
    documents = list(random_cases.cases(portion, PORTION))
    readings = act.Readings(**OTHER_READINGS[portion % len(OTHER_READINGS)])
    kernel = columns.kernel(edition=EDITION, readings=readings, engine="numpy")
    answers = Answers(kernel, columns.COLUMNS.judge(table_of_documents(documents, act.FACTS), kernel))
    wrong = []
    for place, document in enumerate(documents):
        verdict = act.validate(case_of(act, document), edition=EDITION, readings=readings)
        differences = answers.differences(place, verdict)
        if differences:
            wrong.append(f"case {place}: {'; '.join(differences)}\n    {document}")
    assert not wrong, f"{len(wrong)} of {PORTION} cases differ\n" + "\n".join(wrong[:5])


@pytest.mark.slow
def test_numba_says_what_numpy_says() -> None:
    """One test, since every process that has no compiled kernel yet spends half a minute on compiling it."""
    pytest.importorskip("numba")
    act, columns = package()
    for portion in range(10):
        cases = table_of_documents(list(random_cases.cases(portion, PORTION)), act.FACTS)
        readings = act.Readings(**OTHER_READINGS[portion % len(OTHER_READINGS)])
        for count in (PORTION, 1, 63, 64, 65, 511, 512, 513, 4000) if portion < 2 else (PORTION,):
            on_numpy, on_numba, on_two = (
                columns.judge(cases.slice(0, count), edition=EDITION, readings=readings, engine=engine, threads=threads)
                for engine, threads in (("numpy", 1), ("numba", 1), ("numba", 2))
            )
            assert on_numpy.equals(on_numba), [
                name for name in on_numpy.column_names if not on_numpy[name].equals(on_numba[name])
            ]
            assert on_numpy.equals(on_two)


def test_cases_of_generated_tests() -> None:
    act, columns = package()
    groups: dict[Any, list[Any]] = {}
    for case, how in judged_cases():
        groups.setdefault(tuple(sorted(how.items(), key=lambda item: item[0])), []).append(case)
    assert sum(map(len, groups.values())) > 100
    for key, cases in groups.items():
        how = dict(key)
        kernel = columns.kernel(engine="numpy", **how)
        answers = Answers(kernel, columns.COLUMNS.judge(table_of_cases(cases, act.FACTS), kernel))
        for place, case in enumerate(cases):
            assert answers.differences(place, act.validate(case, **how)) == [], case


def test_a_day_with_no_edition() -> None:
    act, columns = package()
    on = datetime.date(2015, 1, 1)
    answers = columns.judge(table_of_cases([act.Case(), act.Case()], act.FACTS), on=on)
    assert act.validate(act.Case(), on=on).outcome == "undetermined"
    assert answers["outcome"].to_pylist() == ["undetermined", "undetermined"]
    assert answers["edition"].to_pylist() == [None, None]
    assert answers.schema.metadata[b"kzlaw.reason"] == b"text_not_held"
