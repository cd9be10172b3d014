"""Generated Python: it lints, formats and types, and judges as the law says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from kzlaw.emit.python.emit import emit_python
from kzlaw.plan.from_resolved import plan
from kzlaw.resolved import model
from kzlaw.runtime.verdict_json import to_json
from tests.emit import library_rules as library
from tests.emit.emitted_package import ROOT, imported, ruff_complaints, write

PLAN = plan(library.BOOK, library.ACT, library.CALENDAR)
DAY = library.DAY
ON = DAY(2023, 6, 1)
PARAGRAPH = "L1!annex_1/para_4"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("library"), PLAN)


@pytest.fixture(scope="module")
def act(generated: Path) -> Iterator[Any]:
    with imported(generated, "kzrules.l1") as package:
        yield package


def statuses(verdict: Any) -> dict[str, str]:
    return {finding.rule.id.rpartition("/")[2]: finding.status for finding in verdict.findings}


def read(act: Any, **facts: object) -> Any:
    case, errors = act.CASE_READER.read({path.replace("__", "."): value for path, value in facts.items()})
    assert errors == ()
    return case


ADULT = {"reader__birth_date": "1990-01-01", "loan__from": "2023-01-10"}


def test_it_lints_and_is_formatted(generated: Path) -> None:
    assert ruff_complaints(generated) == ""


def numbers() -> model.Rule:
    """Return a rule with every kind of number: whole and decimal ones side by side, and a long sum."""
    books, deposit = library.the("loan.books"), library.the("loan.deposit")
    total: model.Term = books
    for each in range(400):
        total = model.Arithmetic(total, "+" if each % 2 else "-", library.number(each))
    least = model.Extreme("earliest", (books, deposit, library.number(3)))
    return library.rule(
        "para_5",
        "numbers",
        (
            library.when("para_5", "a", library.compare(least, "<", library.number(9))),
            library.require("para_5", "b", library.compare(deposit, ">", books)),
            library.require("para_5", "c", library.compare(total, "<=", library.number(200))),
            library.require("para_5", "d", library.compare(books, "=", model.Arithmetic(deposit, "-", books))),
        ),
    )


@pytest.mark.slow
def test_it_is_typed(tmp_path: Path) -> None:
    edition = replace(library.BOOK.editions[1], provisions=(library.provision(), with_numbers()))
    made = plan(replace(library.BOOK, editions=(edition,)), library.ACT, library.CALENDAR)
    generated = write(tmp_path, made)
    assert ruff_complaints(generated) == ""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "-p", "kzrules"]
    settings = {**os.environ, "MYPYPATH": f"{ROOT}:{generated}"}
    done = subprocess.run(command, capture_output=True, text=True, cwd=generated, env=settings)
    assert done.returncode == 0, done.stdout


def with_numbers() -> model.Provision:
    return library.provision("L3", "para_5", (numbers(),))


def test_numbers(tmp_path: Path) -> None:
    edition = replace(library.BOOK.editions[1], provisions=(with_numbers(),))
    made = plan(replace(library.BOOK, editions=(edition,)), library.ACT, library.CALENDAR)
    with imported(write(tmp_path, made), "kzrules.l1") as package:
        case = package.Case(loan=package.Loan(books=0, deposit=Decimal("0.5")))
        (finding,) = package.validate(case, edition="L2").findings
        assert finding.status == "violated"
        assert finding.words == "d"
        bounds = {(bound.fact, bound.side): bound.value for bound in package.validate(case, edition="L2").bounds}
        assert bounds["loan.deposit", "earliest"] == 0
        assert bounds["loan.books", "latest"] == Decimal("0.5")


def test_emission_is_stable() -> None:
    assert emit_python(PLAN) == emit_python(plan(library.BOOK, library.ACT, library.CALENDAR))


def test_anchors_point_at_code(generated: Path) -> None:
    anchors = {anchor.norm: anchor for anchor in emit_python(PLAN).anchors}
    study = anchors[f"{PARAGRAPH}__al_2/study_term"]
    lines = (generated.parent / study.path).read_text("utf-8").splitlines()
    assert lines[study.line - 1].startswith("def study_term(")
    assert lines[study.end_line - 1] == "    return STUDY_TERM.judge(case, exempt, when, requires)"
    assert "    Source:   regulation/L1/annex_1.kzl, rule study_term" in lines[study.line : study.end_line]
    assert [lines[condition.line - 1].strip().partition("(")[0] for condition in study.conditions] == [
        "equal",
        "under",
        "under",
        "under",
    ]
    assert [lines[condition.line - 2].strip() for condition in study.conditions] == [
        "# «Оқу мақсатында»",
        "# unless «мерзімге»",
        "# «бір жылдан аспайтын»",
        "# «бір жылдан аспайтын»",
    ]


def test_every_status(act: Any) -> None:
    good = {
        "card__valid_until": "2024-01-01",
        "loan__until": "2023-12-31",
        "loan__books": 5,
        "loan__deposit": "10.50",
        "loan__extension": False,
        "notice__lost_on": "2022-10-20",
        "notice__given_on": "2022-10-26",
    }
    verdict = act.validate(read(act, purpose="study", **ADULT, **good), on=ON)
    assert statuses(verdict) == {
        "card_limit": "satisfied",
        "few_books": "satisfied",
        "study_term": "satisfied",
        "lost_notice": "satisfied",
        "exhibition": "not_applicable",
    }
    assert verdict.outcome == "compliant"
    bad = good | {"loan__until": "2024-01-11", "loan__books": 6, "notice__given_on": "2022-10-27"}
    verdict = act.validate(read(act, purpose="study", **ADULT, **bad), on=ON)
    assert set(statuses(verdict).values()) == {"violated", "not_applicable"}
    assert verdict.finding_of(f"{PARAGRAPH}__al_1/card_limit").words == "билетінің қолданылу мерзімінен аспайтын"
    verdict = act.validate(read(act, purpose="exhibition", **ADULT, **good), on=ON)
    assert (verdict.outcome, statuses(verdict)["exhibition"]) == ("referred", "referred")


def test_an_exemption_switches_its_units_off(act: Any) -> None:
    child = {"reader__birth_date": "2015-01-01", "loan__from": "2023-01-10"}
    quiet = {"notice__lost_on": "2022-10-20", "notice__given_on": "2022-10-20", "purpose": "reading"}
    verdict = act.validate(read(act, **child, **quiet, loan__books=9), on=ON)
    assert statuses(verdict)["few_books"] == statuses(verdict)["card_limit"] == "exempted"
    assert verdict.outcome == "exempt"
    assert verdict.exemptions[0].holds is True
    verdict = act.validate(read(act, loan__from="2023-01-10", loan__books=9, **quiet), on=ON)
    few = verdict.finding_of(f"{PARAGRAPH}__al_1/few_books")
    assert (few.status, few.missing, few.applies) == ("undetermined", ("reader.birth_date",), None)
    assert verdict.exemptions[0].missing == ("reader.birth_date",)


def test_unknown_facts_are_named(act: Any) -> None:
    verdict = act.validate(read(act, **ADULT), on=ON)
    missing = {finding.rule.id.rpartition("/")[2]: finding.missing for finding in verdict.findings}
    assert missing == {
        "card_limit": ("loan.until", "card.valid_until"),
        "few_books": ("loan.books", "loan.deposit"),
        "study_term": ("purpose", "loan.extension", "loan.until"),
        "lost_notice": ("notice.given_on", "notice.lost_on"),
        "exhibition": ("purpose",),
    }
    assert verdict.outcome == "undetermined"
    # One requirement that is false decides, whatever the unknown other one would say.
    verdict = act.validate(read(act, loan__books=6, **ADULT), on=ON)
    assert statuses(verdict)["few_books"] == "violated"


def test_a_day_beyond_the_calendar_is_not_guessed(act: Any) -> None:
    facts = {"notice__lost_on": "2023-12-29", "notice__given_on": "2024-01-02", **ADULT}
    finding = act.validate(read(act, **facts), on=ON).finding_of(f"{PARAGRAPH}__al_3/lost_notice")
    assert (finding.status, finding.missing, finding.because) == ("undetermined", (), "calendar")


def test_bounds(act: Any) -> None:
    facts = {"purpose": "study", "card__valid_until": "2024-05-01", "loan__extension": False, **ADULT}
    bounds = {(bound.fact, bound.side): bound for bound in act.validate(read(act, **facts), on=ON).bounds}
    until = bounds["loan.until", "latest"]
    assert (until.value, until.by, until.complete) == (DAY(2024, 1, 10), (f"{PARAGRAPH}__al_2/study_term",), True)
    assert bounds["loan.books", "latest"].value == 5
    assert bounds["loan.deposit", "earliest"].value == Decimal("10.50")
    assert bounds["notice.given_on", "latest"].value is None
    assert not bounds["notice.given_on", "latest"].complete
    # Not known whether it is an extension: the rule could still lower the bound of the card.
    facts.pop("loan__extension")
    until = next(bound for bound in act.validate(read(act, **facts), on=ON).bounds if bound.fact == "loan.until")
    assert (until.value, until.complete) == (DAY(2024, 5, 1), False)
    other = act.Readings(R1="with_extension")
    facts["card__valid_until"] = "2025-01-01"
    until = next(
        bound for bound in act.validate(read(act, **facts), on=ON, readings=other).bounds if bound.fact == "loan.until"
    )
    assert (until.value, until.complete) == (DAY(2024, 7, 9), True)


@pytest.mark.parametrize(
    ("on", "edition", "reason"),
    [
        (DAY(2011, 1, 1), None, "text_not_held"),
        (DAY(2022, 10, 20), None, "text_not_held"),
        (DAY(2022, 10, 21), None, "start_not_known"),
        (DAY(2022, 11, 19), None, "start_not_known"),
        (DAY(2022, 11, 20), "L2", None),
        (DAY(2023, 12, 31), "L2", None),
        (DAY(2024, 1, 1), "L3", None),
    ],
)
def test_the_edition_of_the_day(act: Any, on: Any, edition: str | None, reason: str | None) -> None:
    verdict = act.validate(act.Case(), on=on)
    assert verdict.edition == edition
    assert (verdict.reason.code if verdict.reason else None) == reason
    if reason:
        assert (verdict.outcome, verdict.findings, verdict.bounds) == ("undetermined", (), ())


def test_an_edition_by_name(act: Any) -> None:
    assert len(act.validate(act.Case(), on=DAY(2022, 10, 25), edition="L3").findings) == 6
    with pytest.raises(ValueError, match="no edition given by L9"):
        act.validate(act.Case(), edition="L9")


def test_readings_that_differ(act: Any) -> None:
    facts = {"purpose": "study", "loan__until": "2024-03-01", "loan__extension": False, **ADULT}
    (difference,) = act.differing_readings(read(act, **facts), on=ON)
    assert (difference.reading, difference.option) == ("R1", "with_extension")
    (changed,) = difference.changed
    assert (changed.status, changed.instead_of) == ("satisfied", "violated")
    assert act.differing_readings(read(act, purpose="reading", **ADULT), on=ON) == ()


def test_json(act: Any) -> None:
    case = read(act, id="a1", purpose="study", loan__books=6, card__valid_until="2024-05-01", **ADULT)
    document = json.loads(json.dumps(to_json(act.validate(case, on=ON), act.differing_readings(case, on=ON))))
    assert list(document)[:6] == ["id", "on", "edition", "outcome", "findings", "bounds"]
    assert (document["id"], document["on"], document["edition"]) == ("a1", "2023-06-01", "L2")
    finding = document["findings"][1]
    assert list(finding)[:6] == ["rule", "component", "unit", "status", "words", "missing"]
    assert (finding["status"], finding["words"]) == ("violated", "бес кітаптан асырмай")
    assert document["bounds"]["loan.until"] == {
        "latest": "2024-05-01",
        "by": [f"{PARAGRAPH}__al_1/card_limit"],
        "complete": False,
    }
    assert document["bounds"]["loan.deposit"]["earliest"] == "10.50"
    assert document["readings"] == {"R1": "first_only"}
    assert document["reason"] is None


def test_two_acts_and_two_vocabularies_stand_side_by_side(tmp_path: Path) -> None:
    def renamed(act: str, vocabulary: str, component: str = "annex_1") -> Any:
        words = replace(library.VOCABULARY, name=vocabulary)
        edition = replace(library.BOOK.editions[1], provisions=(library.provision(component=component),))
        book = replace(library.BOOK, act=act, vocabulary=words, editions=(edition,))
        return plan(book, replace(library.ACT, id=act), library.CALENDAR)

    first, second, third = renamed("L1", "library"), renamed("L7", "library"), renamed("L8", "museum", "main")
    texts: dict[str, str] = {}
    for each in (first, second, third):
        for file in emit_python(each).files:
            # What acts share is the same file whichever act it comes from.
            assert texts.setdefault(file.path, file.text) == file.text
    assert sorted(path.rpartition("/")[2] for path in texts if "/facts/" in path) == [
        "__init__.py",
        "library.py",
        "museum.py",
    ]
    generated = write(tmp_path, first, second, third)
    assert ruff_complaints(generated) == ""
    for name in ("kzrules.l1", "kzrules.l7", "kzrules.l8"):
        with imported(generated, name) as package:
            assert len(package.validate(package.Case(), edition="L2").findings) == 5


def test_components_that_name_a_paragraph_alike(tmp_path: Path) -> None:
    provisions = (library.provision(), replace(library.provision(component="main"), readings=()))
    rules = tuple(replace(rule, when=(), requires=rule.requires[:1]) for rule in library.rules()[:1])
    other = replace(provisions[1], rules=rules, referrals=(), exemptions=())
    edition = replace(library.BOOK.editions[1], provisions=(provisions[0], other))
    made = plan(replace(library.BOOK, editions=(edition,)), library.ACT, library.CALENDAR)
    generated = write(tmp_path, made)
    assert ruff_complaints(generated) == ""
    with imported(generated, "kzrules.l1") as package:
        assert len(package.validate(package.Case(), edition="L2").findings) == 6
