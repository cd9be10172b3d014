"""The view of an act in a database says what the row validator says, case by case."""

from __future__ import annotations

from functools import cache

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("numpy")

from kzlaw.batch.engines import facts_of
from kzlaw.emit.sql.dialects import Dialect
from kzlaw.emit.sql.emit import emit_sql
from kzlaw.emit.sql.view import Wanted
from kzlaw.generation import act_facts
from kzlaw.pipeline import Stores, understand
from kzlaw.plan.from_resolved import plan
from kzlaw.plan.rules import ActPlan
from tests.batch.generated_cases import ACT, ON, ROOT, Row, judging, mixed, table
from tests.sql.case_tables import differences, expected, in_duckdb, in_postgres, needs_postgres


@cache
def act_plan() -> ActPlan:
    understood = understand(ROOT, Stores.of(None))
    act = next(each for each in understood.acts if each.id == ACT)
    book = next(each for each in understood.books if each.act == ACT)
    return plan(book, act_facts(act, book, understood.acts), understood.calendar)


def view(dialect: Dialect, **chosen: str) -> str:
    act = act_plan()
    edition = [each for each in act.editions if each.held and each.start.latest <= ON][-1]
    readings = {each.field: each.default for each in act.readings} | chosen
    return emit_sql(act, edition, Wanted(dialect, "cases", "verdicts", ON, readings), with_table=True)


def test_duckdb_agrees_on_ten_thousand_cases() -> None:
    some = mixed(10_000, 20221010)
    assert differences(expected(some, judging()), in_duckdb(some, view("duckdb")))[:5] == []


OTHER = {
    "R1": "several_extensions",
    "R2": "after_first_year",
    "R4": "day_of_change",
    "R5": "on_permit_end",
    "R6": "exactly",
}


def test_duckdb_agrees_in_the_other_readings() -> None:
    some = mixed(1500, 20221011)
    assert differences(expected(some, judging(readings=OTHER)), in_duckdb(some, view("duckdb", **OTHER)))[:5] == []


@needs_postgres
def test_postgres_agrees() -> None:
    some = mixed(2000, 20221012)
    assert differences(expected(some, judging()), in_postgres(some, view("postgres")))[:5] == []


def test_each_condition_stands_under_its_words() -> None:
    lines = [line.strip() for line in view("duckdb").split("\n")]
    quoted = " ".join(line.removeprefix("--").strip() for line in lines if line.startswith("--"))
    for module in act_plan().modules:
        for norm in module.norms:
            assert norm.norm.id in quoted
            for entry in norm.when:
                assert " ".join(f"«{entry.condition.quoted}»".split()) in quoted


def test_values_that_a_fact_cannot_have_are_not_judged() -> None:
    rows: list[Row] = [{"ground": "no such ground"}, {"ground": None}]
    found = in_duckdb(table(rows, facts_of(judging()).facts.values()), view("duckdb"))
    assert found["c0"]["outcome"] == "invalid" and found["c0"]["violated"] is None
    assert found["c1"]["outcome"] != "invalid"
