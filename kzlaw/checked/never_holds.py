"""Paragraph → conditions that contradict themselves or each other: a norm that nobody can come under, or keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzlaw.checked.satisfiable import can_hold, surely_can_hold
from kzlaw.checked.standing import Held
from kzlaw.diagnostics.catalogue.checked import NEVER_HOLDS
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording import checks as wording
from kzlaw.parsed import syntax
from kzlaw.resolved import model
from kzlaw.span import Span

_LONGEST = 80


def never_holds(held: Held) -> Iterator[Diagnostic]:
    """Yield a warning for each condition that can never be met together with those before it.

    Only what can be seen without a search is found: values that exclude each other, bounds that leave nothing.
    """
    for norm in held.norms():
        requires = norm.requires if isinstance(norm, model.Rule) else ()
        if surely_can_hold(condition.proposition for condition in (*norm.when, *requires)):
            continue
        reported: set[Span] = set()
        choices = dict.fromkeys([(), *(condition.under for condition in (*norm.when, *requires))])
        for choice in choices:
            asked = [each for each in (*norm.when, *requires) if set(each.under) <= set(choice)]
            wrong = _first_impossible(asked)
            if wrong is not None and wrong.span not in reported:
                reported.add(wrong.span)
                yield NEVER_HOLDS.at(
                    _place(held, norm, wrong),
                    _message(norm, wrong, alone=not can_hold([_wanted(wrong)])),
                    wording.READ_AGAIN,
                    unit=norm.unit,
                    rule=norm.id,
                )


def _first_impossible(conditions: Sequence[model.Condition]) -> model.Condition | None:
    before: list[tuple[model.Proposition, bool]] = []
    for condition in conditions:
        before.append(_wanted(condition))
        if not can_hold(before):
            return condition
    return None


def _wanted(condition: model.Condition) -> tuple[model.Proposition, bool]:
    return condition.proposition, condition.role != "unless"


def _message(norm: model.Norm, wrong: model.Condition, *, alone: bool) -> Said:
    words = wrong.quoted if len(wrong.quoted) <= _LONGEST else wrong.quoted[: _LONGEST - 1] + "…"
    match wrong.role:
        case "require":
            return wording.never_met(norm.name, words, alone=alone)
        case "unless":
            return wording.always_excepted(norm.name, words, alone=alone)
        case "when":
            return wording.never_applies(norm.name, words, alone=alone)


def _place(held: Held, norm: model.Norm, condition: model.Condition) -> Span:
    """Return where the quotation of a condition stands: at its words the two sides of the mistake meet."""
    stated = held.stated.get(norm.source)
    if stated is None or isinstance(stated.statement, syntax.Reading):
        return condition.span
    for written in stated.statement.conditions:
        if written.quotations and stated.span(written.span) == condition.span:
            return stated.span(written.quotations[0].span)
    return condition.span
