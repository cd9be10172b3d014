"""Norm → examples beside the law that come out differently than they expect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from kzlaw.checked.standing import Held
from kzlaw.diagnostics.catalogue.checked import EXAMPLE_DIFFERS
from kzlaw.diagnostics.diagnostic import Diagnostic
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
    held: Held, norm: model.Norm, judging: Judging, example: model.Example, during: str = ""
) -> Diagnostic | None:
    """Return the problem of an example whose status is not what it expects, if it is not.

    ``during`` names the edition, where it is not the one that gave the norm.
    """
    case = {given.fact.path: given.value for given in example.given}
    world = World({**judging.defaults, **dict(example.under)}, judging.calendar)
    status, _ = example_status(norm, judging.exemptions, example, world)
    if status == example.expect:
        return None
    if status == "undetermined" and any(map(rests_on_doubt, (norm, *judging.exemptions))):
        return None  # what an amendment has upset is said at the citation
    return differs(held, norm, example, status, _reason(norm, judging.exemptions, case, world) + during)


def differs(held: Held, norm: model.Norm, example: model.Example, status: str, why: str) -> Diagnostic:
    """Return the problem of an example that comes out with another status."""
    return EXAMPLE_DIFFERS.at(
        _place(held, norm, example),
        f"example `{example.name}` of `{norm.name}` expects {_said(example.expect)}, and it comes out {_said(status)}: "
        + why,
        "read the law again: the rule or the example is wrong",
        unit=norm.unit,
        rule=norm.id,
    )


def _reason(norm: model.Norm, exemptions: tuple[model.Exemption, ...], case: Case, world: World) -> str:
    """Return which condition decides, in its own words."""
    for condition in norm.when:
        if condition_truth(condition, case, world) is False:
            return f"{_quoted(condition)} {'holds' if condition.role == 'unless' else 'does not hold'}"
    for exemption in exemptions:
        if conditions_truth(exemption.when, case, world):
            return f"`{exemption.name}` of {exemption.unit} exempts"
    requires = norm.requires if isinstance(norm, model.Rule) else ()
    required = conditions_truth(requires, case, world)
    if requires and required:
        return f"{', '.join(_quoted(condition) for condition in requires)} is met"
    open_ones = [condition for condition in norm.when if condition_truth(condition, case, world) is None]
    if required is False and not open_ones:
        for exemption in exemptions:
            if conditions_truth(exemption.when, case, world) is None:
                missing = _missing(exemption.when, case, world)
                return f"`{exemption.name}` of {exemption.unit} may exempt, {missing} is not known"
        wrong = next(condition for condition in requires if condition_truth(condition, case, world) is False)
        return f"{_quoted(wrong)} is not met"
    open_ones += [condition for condition in requires if condition_truth(condition, case, world) is None]
    if open_ones:
        return f"{_quoted(open_ones[0])} is open, {_missing(open_ones[:1], case, world)} is not known"
    return "its conditions hold" if norm.when else "it has no condition"


def _missing(conditions: Sequence[model.Condition], case: Case, world: World) -> str:
    """Return the facts that are not known and bear on the conditions."""
    unknown: dict[str, None] = {}
    for condition in conditions:
        if condition_truth(condition, case, world) is None:
            for proposition in _open(condition.proposition, case, world):
                unknown.update((path, None) for path in paths(proposition) if case.get(path) is None)
    return ", ".join(f"`{path}`" for path in unknown) or "a working day"


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


def _said(status: str) -> str:
    return status.replace("_", " ")


def _place(held: Held, norm: model.Norm, example: model.Example) -> Span:
    """Return where the example says what it expects."""
    stated = held.stated.get(norm.source)
    if stated is not None and not isinstance(stated.statement, syntax.Reading):
        for written in stated.statement.examples:
            if written.expect_span is not None and stated.span(written.span) == example.span:
                return stated.span(written.expect_span)
    return example.span
