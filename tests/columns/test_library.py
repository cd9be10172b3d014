"""An act on another subject, with numbers, decimals and texts: its kernels lint and agree with its row validator."""

from __future__ import annotations

import datetime
import importlib
import random
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

pytest.importorskip("pyarrow")

from kzlaw.emit.columns.emit import emit_columns
from kzlaw.plan.from_resolved import plan
from kzlaw.plan.rules import ActPlan
from kzlaw.resolved import model
from tests.columns.tables import Answers, table_of_cases
from tests.emit import library_rules as library
from tests.emit.emitted_package import imported, ruff_complaints, write
from tests.emit.test_generated_python import with_numbers


def texts() -> model.Provision:
    """Return a paragraph with rules on texts, on truths that are compared, and on strict bounds."""
    city, reader = library.the("reader.home.city"), library.the("reader.id")
    almaty = model.Constant("text", "Алматы")
    student = library.compare(library.the("reader.student"), "=", model.Constant("boolean", True))
    day = model.Constant("date", datetime.date(2023, 3, 31))
    moved = model.Shift(day, (model.Period(1, "month"), model.Period(-2, "working_day")))
    ends = model.Extreme("earliest", (library.the("card.valid_until"), moved, library.the("loan.until")))
    asked = (
        library.when("para_6", "a", library.compare(city, "=", almaty)),
        library.unless("para_6", "b", library.compare(city, "=", reader)),
        library.require("para_6", "c", model.Member(city, (almaty, model.Constant("text", "Астана")))),
        library.require("para_6", "d", model.Either((student, library.compare(library.the("loan.from"), "<", ends)))),
        library.require("para_6", "e", library.compare(library.the("loan.from"), "<", ends)),
        library.require("para_6", "f", library.compare(library.the("loan.books"), ">", library.number(3))),
        library.require("para_6", "g", library.compare(library.the("purpose"), "!=", library.text("exhibition"))),
    )
    return library.provision("L3", "para_6", (library.rule("para_6", "texts", asked),))


PROVISIONS = (library.provision(), with_numbers(), texts())
EDITION = replace(library.BOOK.editions[1], provisions=PROVISIONS)
PLAN = plan(replace(library.BOOK, editions=(library.BOOK.editions[0], EDITION)), library.ACT, library.CALENDAR)


def written(folder: Path, act: ActPlan) -> Path:
    generated = write(folder, act)
    for file in emit_columns(act):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, "utf-8")
    return generated


def any_value(chance: random.Random, fact: Any) -> Any:
    match fact.type:
        case _ if chance.random() < 0.15:
            return None
        case "boolean":
            return chance.random() < 0.5
        case "date":
            edge = chance.choice((datetime.date(2023, 3, 1), datetime.date(2007, 4, 28), datetime.date(9999, 6, 1)))
            return edge + datetime.timedelta(chance.randrange(200))
        case "integer":
            return chance.randrange(-3, 12)
        case "decimal":
            return Decimal(chance.randrange(-4, 24)) / 2
        case "text":
            return chance.choice(("Алматы", "Астана", "Ақтау", "a", ""))
        case _:
            return chance.choice(fact.values)


def test_it_lints_and_is_formatted(tmp_path: Path) -> None:
    assert ruff_complaints(written(tmp_path, PLAN)) == ""


def test_emission_is_stable() -> None:
    assert emit_columns(PLAN) == emit_columns(PLAN)


@pytest.mark.parametrize("engine", ["numpy", pytest.param("numba", marks=pytest.mark.slow)])
def test_parity(tmp_path: Path, engine: str) -> None:
    chance = random.Random(7)
    with imported(written(tmp_path, PLAN), "kzrules.l1") as act:
        columns = importlib.import_module("kzrules.l1.columns")
        cases = [
            act.CASE_READER.read({fact.path: any_value(chance, fact) for fact in act.FACTS})[0] for _ in range(3000)
        ]
        for reading in ("first_only", "with_extension"):
            how = {"edition": EDITION.by, "readings": act.Readings(R1=reading)}
            kernel = columns.kernel(engine=engine, **how)
            answers = Answers(kernel, columns.COLUMNS.judge(table_of_cases(cases, act.FACTS), kernel))
            for place, case in enumerate(cases):
                assert answers.differences(place, act.validate(case, **how)) == [], case
