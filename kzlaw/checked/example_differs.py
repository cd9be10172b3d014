"""Norm → examples beside the law that come out differently than they expect."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

import msgspec

from kzlaw.checked.standing import Held
from kzlaw.diagnostics.catalogue.checked import EXAMPLE_DIFFERS
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording import examples as wording
from kzlaw.parsed import syntax
from kzlaw.resolved import model
from kzlaw.resolved.doubts import rests_on_doubt
from kzlaw.resolved.evaluate import (
    Calendar,
    Case,
    Chosen,
    World,
    condition_truth,
    conditions_truth,
    example_status,
    truth,
)
from kzlaw.resolved.reads import paths
from kzlaw.span import Span

_LONGEST = 100


class Judging(msgspec.Struct, frozen=True):
    """What a norm is judged in, in one edition: the exemptions that cover it, the default options, the working days."""

    exemptions: tuple[model.Exemption, ...]
    defaults: Chosen
    calendar: Calendar


def example_differs(
    held: Held, norm: model.Norm, judging: Judging, example: model.Example, edition: str = ""
) -> Diagnostic | None:
    """Return the problem of an example whose status is not what it expects, if it is not.

    ``edition`` names the act that gave the edition, where it is not the one that gave the norm.
    """
    case = {given.fact.path: given.value for given in example.given}
    world = World({**judging.defaults, **dict(example.under)}, judging.calendar)
    status, _ = example_status(norm, judging.exemptions, example, world)
    if status == example.expect:
        return None
    if status == "undetermined" and any(map(rests_on_doubt, (norm, *judging.exemptions))):
        return None  # what an amendment has upset is said at the citation
    why = _reason(norm, judging.exemptions, case, world)
    if edition:
        why = wording.in_edition(why, edition)
    return _problem(held, norm, example, wording.differs(example.name, norm.name, example.expect, status, why))


def without_result(held: Held, norm: model.Norm, example: model.Example, day: datetime.date) -> Diagnostic:
    """Return the problem of an example on a day on which its norm is not in force."""
    return _problem(held, norm, example, wording.without_result(example.name, norm.name, example.expect, day))


def _problem(held: Held, norm: model.Norm, example: model.Example, said: Said) -> Diagnostic:
    place = _place(held, norm, example)
    return EXAMPLE_DIFFERS.at(place, said, wording.READ_THE_LAW, unit=norm.unit, rule=norm.id)


def _reason(norm: model.Norm, exemptions: tuple[model.Exemption, ...], case: Case, world: World) -> Said:
    """Return which condition decides, in its own words."""
    for condition in norm.when:
        if condition_truth(condition, case, world) is False:
            told = wording.holds if condition.role == "unless" else wording.does_not_hold
            return told(_quoted(condition))
    for exemption in exemptions:
        if conditions_truth(exemption.when, case, world):
            return wording.exempts(exemption.name, exemption.unit)
    requires = norm.requires if isinstance(norm, model.Rule) else ()
    required = conditions_truth(requires, case, world)
    if requires and required:
        return wording.met(", ".join(_quoted(condition) for condition in requires))
    open_ones = [condition for condition in norm.when if condition_truth(condition, case, world) is None]
    if required is False and not open_ones:
        for exemption in exemptions:
            if conditions_truth(exemption.when, case, world) is None:
                missing = _missing(exemption.when, case, world)
                return wording.may_exempt(exemption.name, exemption.unit, missing)
        wrong = next(condition for condition in requires if condition_truth(condition, case, world) is False)
        return wording.not_met(_quoted(wrong))
    open_ones += [condition for condition in requires if condition_truth(condition, case, world) is None]
    if open_ones:
        return wording.undecided(_quoted(open_ones[0]), _missing(open_ones[:1], case, world))
    return wording.CONDITIONS_HOLD if norm.when else wording.NO_CONDITION


def _missing(conditions: Sequence[model.Condition], case: Case, world: World) -> Said:
    """Return the facts that are not known and bear on the conditions."""
    unknown: dict[str, None] = {}
    for condition in conditions:
        if condition_truth(condition, case, world) is None:
            for proposition in _open(condition.proposition, case, world):
                unknown.update((path, None) for path in paths(proposition) if case.get(path) is None)
    return wording.facts(tuple(unknown))


def _open(proposition: model.Proposition, case: Case, world: World) -> Iterator[model.Proposition]:
    """Yield the parts of a proposition that leave it open."""
    if truth(proposition, case, world.calendar) is not None:
        return
    match proposition:
        case model.Not(operand):
            yield from _open(operand, case, world)
        case model.Every(operands) | model.Either(operands):
            for operand in operands:
                yield from _open(operand, case, world)
        case _:
            yield proposition


def _quoted(condition: model.Condition) -> str:
    words = condition.quoted
    return f"«{words if len(words) <= _LONGEST else words[: _LONGEST - 1] + '…'}»"


def _place(held: Held, norm: model.Norm, example: model.Example) -> Span:
    """Return where the example says what it expects."""
    stated = held.stated.get(norm.source)
    if stated is not None and not isinstance(stated.statement, syntax.Reading):
        for written in stated.statement.examples:
            if written.expect_span is not None and stated.span(written.span) == example.span:
                return stated.span(written.expect_span)
    return example.span
