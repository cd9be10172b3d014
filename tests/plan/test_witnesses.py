"""Witnesses of a rule book on another subject: complete, true to the model, telling, and bounded in time."""

from __future__ import annotations

import collections
import time
from decimal import Decimal

import pytest

from kzlaw.plan.witnesses import Surroundings, Witness, Witnessed, surroundings, witnesses
from kzlaw.resolved import evaluate, model
from kzlaw.resolved.evaluate import World
from kzlaw.resolved.exempting import exempting
from tests.plan.model_mutants import mutants
from tests.resolved import library
from tests.resolved.library import (
    BOOKS,
    EXTENDED,
    FINE,
    FROM,
    RARE,
    UNTIL,
    after,
    number,
    provision,
    read,
    require,
    rule,
    when,
)


@pytest.fixture(scope="module", name="around")
def _around() -> Surroundings:
    return surroundings(library.EDITION, library.Weekdays())


@pytest.fixture(scope="module", name="found")
def _found(around: Surroundings) -> list[Witness]:
    every = [witnesses(around, one) for one in library.EDITION.provisions]
    assert not [missing for one in every for missing in one.unwitnessed]
    return [witness for one in every for witness in one.witnesses]


def _alone(*rules: model.Rule) -> Witnessed:
    one = provision("para_1", rules)
    return witnesses(surroundings(model.RuleEdition("L1", library.START, (one,)), library.Weekdays()), one)


def _status(norm: model.Norm, covering: tuple[model.Exemption, ...], witness: Witness) -> str:
    world = World({"total": "each", **dict(witness.readings)}, library.Weekdays())
    facts = dict(witness.given)
    return evaluate.norm_status(norm, evaluate.exempt(covering, facts, world), facts, world)


def test_every_norm_is_shown_in_every_status_that_it_can_have(found: list[Witness]) -> None:
    statuses = collections.defaultdict(set)
    for witness in found:
        statuses[witness.norm.split("/")[-1]].add(witness.expect)
    assert statuses == {
        "card_cap": {"satisfied", "violated", "undetermined", "exempted"},
        "term": {"satisfied", "violated", "undetermined", "exempted", "not_applicable"},
        "several": {"satisfied", "violated", "undetermined", "exempted", "not_applicable"},
        "loss": {"satisfied", "violated", "undetermined"},
        "fines": {"satisfied", "violated", "undetermined", "not_applicable"},
        "shortest": {"satisfied", "violated", "undetermined"},
        "rare": {"referred", "not_applicable", "undetermined", "exempted"},
        "minor": {"exempt", "not_applicable", "undetermined"},
    }


def test_names_are_unique_and_readable(found: list[Witness]) -> None:
    names = [(witness.norm, witness.name) for witness in found]
    assert len(set(names)) == len(names)
    assert all(witness.name.isidentifier() for witness in found)
    assert ("L1/para_1__al_1/card_cap", "loan_until_is_a_day_after_card_valid_until") in names
    assert ("L1/para_1__al_2/term", "loan_until_is_on_loan_from_plus_6_months") in names


def test_the_same_cases_every_time(around: Surroundings) -> None:
    assert witnesses(around, library.LENDING) == witnesses(around, library.LENDING)


def test_a_month_that_is_too_short_is_among_the_cases(found: list[Witness]) -> None:
    shortened = [witness for witness in found if witness.name.startswith("from_a_months_end") and not witness.readings]
    assert {dict(witness.given)["loan.from"].isoformat() for witness in shortened if "term" in witness.norm} >= {  # type: ignore[union-attr]
        "2023-08-31"
    }


EQUIVALENT = {
    # By default the limit of six months is there too, and is stricter than one year.
    "term: requires 1 under every reading",
    # A year is never the earliest beside thirty days, wherever it begins.
    "shortest: requires 0: operand 0 dropped",
    "shortest: requires 0: 1 and 1 year",
    "shortest: requires 0: card.valid_until for loan.from",
    "shortest: requires 0: loan.until for loan.from",
}


def test_slips_are_noticed(found: list[Witness]) -> None:
    """Every slip in the model changes the status of some witness, but for those that change nothing at all."""
    index = exempting(library.EDITION)
    unnoticed: set[str] = set()
    total = 0
    for one in library.EDITION.provisions:
        norms: tuple[model.Norm, ...] = (*one.rules, *one.referrals, *one.exemptions)
        for norm in norms:
            covering = () if isinstance(norm, model.Exemption) else index.covering("main", norm.unit)
            cases = [witness for witness in found if witness.norm == norm.id]
            for what, mutant in mutants(norm, library.VOCABULARY):
                total += 1
                if all(_status(mutant, covering, witness) == witness.expect for witness in cases):
                    unnoticed.add(f"{norm.name}: {what}")
    assert unnoticed <= EQUIVALENT
    assert total > 150


def test_contradictions_are_reported() -> None:
    nobody = rule(
        "para_1__al_1",
        "nobody",
        when(library.is_kind("child")),
        when(library.is_kind("adult")),
        require(model.Holds(RARE)),
    )
    always = rule("para_1__al_2", "always", require(model.Compare(read(FROM), "<", after(FROM, 1, "year"))))
    result = _alone(nobody, always)
    assert {missing.norm.split("/")[-1] for missing in result.unwitnessed} == {"nobody", "always"}
    assert "it as violated" in [missing.what for missing in result.unwitnessed]


def test_facts_that_are_tied_together_are_solved() -> None:
    narrow = rule(
        "para_1__al_1",
        "narrow",
        when(model.Compare(read(BOOKS), ">", number(999_000))),
        when(model.Compare(read(BOOKS), "<", number(999_002))),
        require(
            model.Compare(
                model.Arithmetic(read(FINE), "+", number(Decimal("0.5"))),
                "<=",
                model.Arithmetic(read(BOOKS), "-", number(1)),
            )
        ),
    )
    chain = rule(
        "para_1__al_2",
        "chain",
        require(model.Compare(read(FROM), "<=", read(UNTIL))),
        require(model.Compare(read(UNTIL), "<=", after(FROM, 2, "month"))),
        require(model.Compare(read(UNTIL), ">", after(FROM, 30, "calendar_day"))),
    )
    result = _alone(narrow, chain)
    assert {(each.norm.split("/")[-1], each.expect) for each in result.witnesses} >= {
        ("narrow", "satisfied"),
        ("narrow", "violated"),
        ("narrow", "not_applicable"),
        ("chain", "satisfied"),
        ("chain", "violated"),
    }


@pytest.mark.parametrize("kind", [model.Every, model.Either])
@pytest.mark.parametrize("hopeless", [False, True])
def test_two_thousand_operands_stay_bounded(kind: type[model.Every] | type[model.Either], hopeless: bool) -> None:
    operands: tuple[model.Proposition, ...] = tuple(
        model.Compare(read(BOOKS), "!=", number(position)) for position in range(2000)
    )
    if hopeless:
        operands = tuple(model.Every((one, model.Not(one))) for one in operands)
    started = time.perf_counter()
    result = _alone(rule("para_1__al_1", "many", when(kind(operands)), require(model.Holds(EXTENDED))))
    assert time.perf_counter() - started < 5
    assert result.unwitnessed


def test_a_thousand_provisions_take_seconds() -> None:
    index = surroundings(library.EDITION, library.Weekdays())
    started = time.perf_counter()
    for _ in range(20):
        witnesses(index, library.LENDING)
    norms = 20 * (len(library.RULES) + 1)
    assert (time.perf_counter() - started) / norms < 0.02
