"""Conditions → entries judged one by one, and the bounds that they set to facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, assert_never

from msgspec.structs import replace

from kzlaw.plan.rules import ChosenOption, Entry, LimitEntry
from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Fact

Fields = Mapping[tuple[str, str], tuple[str, frozenset[str]]]
"""By component and name of a reading: the field that keeps the choice, and the options that can be chosen."""

_Part = model.Proposition | model.Term
_NAMES_FACT = (model.Holds, model.FactTerm)
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
                inside = tuple(_parts(part))
                made.append(Entry(condition, part, number == 0, _facts(inside), _working_days(inside), chosen))
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


# --- what a proposition reads -------------------------------------------------------------------------------------


def facts_of(proposition: model.Proposition) -> tuple[Fact, ...]:
    """Return the facts that a proposition reads, each once, in the order written."""
    return _facts(_parts(proposition))


def _facts(parts: Iterable[_Part]) -> tuple[Fact, ...]:
    return tuple(dict.fromkeys([part.fact for part in parts if isinstance(part, _NAMES_FACT)]))


def _working_days(parts: Iterable[_Part]) -> bool:
    shifts = (part for part in parts if isinstance(part, model.Shift))
    return any(period.unit == "working_day" for shift in shifts for period in shift.periods)


def _parts(proposition: model.Proposition) -> Iterator[_Part]:
    """Yield everything inside a proposition, in the order written; a loop, since a long sum is a deep tree."""
    rest: list[_Part] = [proposition]
    while rest:
        part = rest.pop()
        yield part
        match part:
            case model.Holds() | model.FactTerm() | model.Constant() | model.Unconfirmed():
                inner: tuple[_Part, ...] = ()
            case model.Compare(left, _, right) | model.Arithmetic(left, _, right):
                inner = (left, right)
            case model.Member(element, _):
                inner = (element,)
            case model.Shift(date, _):
                inner = (date,)
            case model.Not(operand):
                inner = (operand,)
            case model.Every(operands) | model.Either(operands):
                inner = operands
            case model.Extreme(_, terms):
                inner = terms
            case _:
                assert_never(part)
        if inner:
            rest += inner[::-1]
