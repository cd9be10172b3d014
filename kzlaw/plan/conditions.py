"""Conditions → entries judged one by one, and the bounds that they set to facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, assert_never

from msgspec.structs import replace

from kzlaw.plan.rules import ChosenOption, Entry, LimitEntry
from kzlaw.resolved import model

Fields = Mapping[tuple[str, str], tuple[str, frozenset[str]]]
"""By component and name of a reading: the field that keeps the choice, and the options that can be chosen."""

BOUNDED = frozenset({"date", "integer", "decimal"})
MIRRORED: Mapping[model.Operator, model.Operator] = {"=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
OPPOSITE: Mapping[model.Operator, model.Operator] = {"=": "!=", "!=": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}


def entries(conditions: Iterable[model.Condition], component: str, fields: Fields) -> tuple[Entry, ...]:
    """Return the conditions split at their top-level `and`, those of options that cannot be chosen left out."""
    made: list[Entry] = []
    for condition in conditions:
        under = [(fields[component, reading], option) for reading, option in condition.under]
        if all(option in selectable for (_, selectable), option in under):
            chosen = tuple(ChosenOption(field, option) for (field, _), option in under)
            proposition = condition.proposition
            unless = condition.role == "unless" and not isinstance(proposition, model.Unconfirmed)
            split = (model.Not(proposition),) if unless else conjuncts(proposition)
            for number, part in enumerate(split):
                made.append(Entry(condition, part, number == 0, chosen))
    return tuple(made)


def conjuncts(proposition: model.Proposition) -> tuple[model.Proposition, ...]:
    """Return the parts that must each hold; a proposition that is no conjunction is its only part."""
    if isinstance(proposition, model.Every):
        return tuple(part for operand in proposition.operands for part in conjuncts(operand))
    return (proposition,)


def limits(requires: Iterable[Entry]) -> tuple[LimitEntry, ...]:
    """Return the bounds that the requirements set to a date or a number that stands alone on one side."""
    return tuple(limit for entry in requires for limit in _limits_of(entry))


def _limits_of(entry: Entry) -> Iterator[LimitEntry]:
    stated = entry.proposition
    if isinstance(stated, model.Unconfirmed):
        # That it bounds the fact is known, but not by what: the bound stays incomplete.
        for part in conjuncts(stated.proposition):
            for limit in _limits_of(replace(entry, proposition=part)):
                yield replace(limit, value=None)
        return
    compared: model.Proposition = stated
    opposite = False
    while isinstance(compared, model.Not):
        compared, opposite = compared.operand, not opposite
    if not isinstance(compared, model.Compare):
        return
    operator = OPPOSITE[compared.operator] if opposite else compared.operator
    for term, sign, value in (
        (compared.left, operator, compared.right),
        (compared.right, MIRRORED[operator], compared.left),
    ):
        if isinstance(term, model.FactTerm) and term.fact.type in BOUNDED:
            for side in _sides(sign):
                yield LimitEntry(term.fact, side, sign in ("<", ">"), value, entry.under)


def _sides(operator: model.Operator) -> tuple[Literal["latest", "earliest"], ...]:
    match operator:
        case "<" | "<=":
            return ("latest",)
        case ">" | ">=":
            return ("earliest",)
        case "=":
            return ("latest", "earliest")
        case "!=":
            return ()
        case _:
            assert_never(operator)
