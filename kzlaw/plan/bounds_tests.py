"""Bounds of a rule and its witnesses → a case in which every bound is known, with what each must be."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from decimal import Decimal

import msgspec

from kzlaw.plan.rules import LimitEntry, NormPlan
from kzlaw.plan.witnessing.phrases import term_phrase
from kzlaw.resolved import evaluate, model
from kzlaw.resolved.evaluate import Calendar, Value

Choice = Mapping[str, str]
"""The option chosen for each field of the readings."""

Given = tuple[tuple[str, Value], ...]


class ExpectedBound(msgspec.Struct, frozen=True):
    """The last (``latest``) or first (``earliest``) value that a rule allows a fact."""

    side: str
    fact: str
    value: Value


class BoundsCase(msgspec.Struct, frozen=True):
    """A case with the bounds that a rule sets in it; ``where`` names the operands that decide, where there are such."""

    given: Given
    expect: tuple[ExpectedBound, ...]
    where: str


def bounds_cases(norm: NormPlan, cases: Iterable[Given], choice: Choice, calendar: Calendar) -> list[BoundsCase]:
    """Return a case in which all the bounds of the rule are known, with those bounds; none if there is no such case.

    Where a bound is the earliest or latest of several values there is one for each of those that decides.
    """
    asked = [limit for limit in norm.limits if all(choice.get(each.field) == each.option for each in limit.under)]
    found: dict[str, BoundsCase] = {}
    for given in cases:
        facts = dict(given)
        values = [
            _edge(limit, evaluate.value(limit.value, facts, calendar) if limit.value else None) for limit in asked
        ]
        known = [value for value in values if value is not None]
        where = ", ".join(name for limit in asked for name in _deciding(limit.value, facts, calendar))
        if known and len(known) == len(values) and where not in found:
            pairs = zip(asked, known, strict=True)
            expect = tuple(ExpectedBound(limit.side, limit.fact.path, value) for limit, value in pairs)
            found[where] = BoundsCase(given, expect, where)
    return list(found.values())


def _deciding(term: model.Term | None, facts: evaluate.Case, calendar: Calendar) -> list[str]:
    """Return the operand of an earliest or latest that has its value, in words; nothing for other terms."""
    if not isinstance(term, model.Extreme):
        return []
    total = evaluate.value(term, facts, calendar)
    deciding = [each for each in term.operands if evaluate.value(each, facts, calendar) == total]
    return [term_phrase(deciding[0])] if deciding and total is not None else []


def _edge(limit: LimitEntry, value: Value | None) -> Value | None:
    """Return the last (or first) value allowed: beside a strict limit, the day or the whole number next to it."""
    step = (-1 if limit.side == "latest" else 1) if limit.strict else 0
    match value:
        case datetime.date():
            return value + datetime.timedelta(days=step)
        case None | bool() | str() | Decimal():
            return value
        case int():
            return value + step
