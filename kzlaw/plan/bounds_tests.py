"""Bounds of a rule and its witnesses → a case in which every bound is known, with what each must be."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from kzlaw.plan.rules import LimitEntry, NormPlan
from kzlaw.resolved import evaluate
from kzlaw.resolved.evaluate import Calendar, Value

Choice = Mapping[str, str]
"""The option chosen for each field of the readings."""

Given = tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class ExpectedBound:
    """The last (``latest``) or first (``earliest``) value that a rule allows a fact."""

    side: str
    fact: str
    value: Value


def expected_bounds(
    norm: NormPlan, cases: Iterable[Given], choice: Choice, calendar: Calendar
) -> tuple[Given, tuple[ExpectedBound, ...]] | None:
    """Return the first case in which all the bounds of the rule are known, with those bounds; None if there is none."""
    asked = [limit for limit in norm.limits if all(choice.get(each.field) == each.option for each in limit.under)]
    for given in cases:
        facts = dict(given)
        values = [_edge(limit, evaluate.value(limit.value, facts, calendar)) for limit in asked]
        known = [value for value in values if value is not None]
        if known and len(known) == len(values):
            pairs = zip(asked, known, strict=True)
            return given, tuple(ExpectedBound(limit.side, limit.fact.path, value) for limit, value in pairs)
    return None


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
