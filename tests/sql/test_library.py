"""Another subject, hostile texts and every kind of expression: the view stays a view and says the same."""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

pytest.importorskip("pyarrow")
pytest.importorskip("numpy")

from kzlaw.batch.engines import engine_of, facts_of
from kzlaw.emit.sql.dialects import DIALECTS, Dialect, Writer
from kzlaw.emit.sql.emit import emit_sql
from kzlaw.emit.sql.view import Wanted
from kzlaw.plan.from_resolved import plan
from kzlaw.plan.rules import ActPlan
from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Labels
from tests.batch.generated_cases import any_row, judging, table
from tests.emit import library_rules as library
from tests.emit.emitted_package import imported, write
from tests.emit.test_hostile_text import WRITABLE
from tests.sql.case_tables import differences, expected, in_duckdb, in_postgres, needs_postgres, statements


def book(*more: model.Rule) -> ActPlan:
    edition = library.BOOK.editions[1]
    (whole,) = edition.provisions
    provision = replace(whole, rules=(*whole.rules, *more))
    return plan(
        replace(library.BOOK, editions=(replace(edition, provisions=(provision,)),)), library.ACT, library.CALENDAR
    )


def everything() -> ActPlan:
    """Return rules with sums, extremes, members, negations, moved days of all kinds, and texts."""
    books, deposit = library.the("loan.books"), library.the("loan.deposit")
    two = model.Constant("decimal", Decimal("2.5"))
    total = model.Arithmetic(model.Arithmetic(books, "+", library.number(3)), "-", model.Arithmetic(books, "+", books))
    first = model.Extreme("earliest", (library.the("loan.from"), library.the("notice.lost_on")))
    last = model.Extreme("latest", (library.after("loan.from", (-1, "month")), library.the("card.valid_until")))
    there_and_back = library.after("notice.lost_on", (1, "calendar_day"), (-2, "working_day"), (3, "working_day"))
    city = model.FactTerm(library.FACTS["reader.home.city"])
    odd = tuple(model.Constant("text", value) for value in ("it's", "\\", "ө", "${spark.app.name}"))
    in_time = library.compare(library.the("loan.until"), "<=", library.the("card.valid_until"))
    upset = model.Unconfirmed("3-тармақ", "L3", in_time)
    parts: tuple[model.Proposition, ...] = (
        model.Either((library.compare(total, "<", deposit), model.Not(library.holds("reader.student")))),
        model.Every((library.compare(deposit, "!=", two), library.compare(first, "<=", last))),
        library.compare(library.the("notice.given_on"), "<", there_and_back),
        library.compare(library.the("loan.until"), ">", library.after("loan.from", (9000, "year"))),
        library.compare(library.the("loan.until"), "<", library.after("loan.from", (20000, "year"))),
        model.Member(city, odd),
        model.Not(model.Not(library.holds("loan.extension"))),
        library.compare(books, "<", library.number(6)),
        model.Either((upset, library.holds("reader.student"))),
        upset,
    )
    return book(
        *(
            library.rule("para_4__al_1", f"part_{number}", (library.require("para_4__al_1", "бес", each),), 20 + number)
            for number, each in enumerate(parts)
        )
    )


def hostile() -> ActPlan:
    city = model.FactTerm(library.FACTS["reader.home.city"])
    rules = []
    for number, text in enumerate((*WRITABLE, "*/ DROP TABLE cases; --", "'; DROP TABLE cases; --", "ends \\", "${x}")):
        asked = library.compare(city, "!=", model.Constant("text", text))
        made = library.rule(
            "para_4__al_1", f"text_{number}", (library.require("para_4__al_1", text, asked),), 20 + number
        )
        rules.append(replace(made, titles=Labels(text, text, text)))
    return book(*rules)


def view(act: ActPlan, dialect: Dialect) -> str:
    edition = act.editions[-1]
    wanted = Wanted(dialect, "cases", "verdicts", None, {each.field: each.default for each in act.readings})
    return emit_sql(act, edition, wanted, with_table=True)


@pytest.fixture(scope="module", params=["everything", "hostile"])
def emitted(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[ActPlan, Any, Any]]:
    act = {"everything": everything, "hostile": hostile}[request.param]()
    generated = write(tmp_path_factory.mktemp(request.param), act)
    with imported(generated, "kzrules.l1") as rules:
        for remembered in (engine_of, facts_of):
            getattr(remembered, "cache_clear", lambda: None)()
        chosen = judging("kzrules.l1", generated, {each.name: each.default for each in rules.READINGS})
        any_of = random.Random(7)
        cases = table((any_row(any_of, rules.FACTS) for _ in range(1500)), rules.FACTS)
        yield act, cases, expected(cases, chosen)


def test_duckdb_agrees(emitted: tuple[ActPlan, Any, Any]) -> None:
    act, cases, wanted = emitted
    assert differences(plainer(wanted), plainer(in_duckdb(cases, view(act, "duckdb"))))[:5] == []


@needs_postgres
def test_postgres_agrees(emitted: tuple[ActPlan, Any, Any]) -> None:
    act, cases, wanted = emitted
    assert differences(plainer(wanted), plainer(in_postgres(cases, view(act, "postgres"))))[:5] == []


def plainer(rows: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return rows with every number as one: databases write 10.50 in several ways."""

    def number(name: str, value: object) -> object:
        is_bound = name.startswith("loan_deposit") and not name.endswith(("_by", "_complete"))
        return Decimal(str(value)).normalize() if is_bound and value is not None else value

    return {case: {name: number(name, value) for name, value in row.items()} for case, row in rows.items()}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_no_text_leaves_its_literal_or_comment(dialect: Dialect) -> None:
    sql = view(hostile(), dialect)
    assert all(line.isprintable() for line in sql.split("\n") if line.lstrip().startswith("--"))
    assert not any(line.endswith("\\") for line in sql.split("\n"))
    if dialect == "spark":
        assert "${" not in sql


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("text", WRITABLE)
def test_names_and_comments_hold_any_text(dialect: Dialect, text: str) -> None:
    writer = Writer(dialect)
    mark = "`" if dialect == "spark" else '"'
    name = writer.name(text)
    assert name[0] == name[-1] == mark and name[1:-1].replace(mark * 2, "").count(mark) == 0
    assert len(name[1:-1].replace(mark * 2, mark).encode()) <= 64
    assert all(line.startswith("--") and line.isprintable() for line in writer.comment(text, 4))


def test_long_names_stay_apart() -> None:
    writer = Writer("postgres")
    assert writer.name("ө" * 40 + "a") != writer.name("ө" * 40 + "b")


def test_the_file_has_two_statements(tmp_path: Path) -> None:
    assert len(statements(view(everything(), "postgres"))) == 2
