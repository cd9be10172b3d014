"""A norm → norms with one slip in them: what a set of witnesses should notice."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import assert_never

from msgspec.structs import replace

from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Fact, Vocabulary

OPERATORS: tuple[model.Operator, ...] = ("=", "!=", "<", "<=", ">", ">=")


def mutants(norm: model.Norm, vocabulary: Vocabulary) -> Iterator[tuple[str, model.Norm]]:
    """Yield each slip with what it is."""
    for role in ("when", "requires"):
        conditions: tuple[model.Condition, ...] = getattr(norm, role, ())
        for number, condition in enumerate(conditions):
            rest = conditions[:number], conditions[number + 1 :]
            if len(conditions) > 1 or role == "when":
                yield f"{role} {number} dropped", _with(norm, role, (*rest[0], *rest[1]))
            for what, changed in propositions(condition.proposition, vocabulary):
                mutant = replace(condition, proposition=changed)
                yield f"{role} {number}: {what}", _with(norm, role, (*rest[0], mutant, *rest[1]))
            if condition.under:
                free = replace(condition, under=())
                yield f"{role} {number} under every reading", _with(norm, role, (*rest[0], free, *rest[1]))


def _with(norm: model.Norm, role: str, conditions: tuple[model.Condition, ...]) -> model.Norm:
    changes: dict[str, object] = {role: conditions}
    return replace(norm, **changes)


def propositions(one: model.Proposition, vocabulary: Vocabulary) -> Iterator[tuple[str, model.Proposition]]:
    """Yield the slips in a proposition."""
    match one:
        case model.Holds(fact):
            yield f"not {fact.path}", model.Not(one)
            for other in _same_type(fact, vocabulary):
                yield f"{other.path} for {fact.path}", model.Holds(other)
        case model.Compare(left, operator, right):
            ordered = OPERATORS if not _is_discrete(left) else OPERATORS[:2]
            for other_operator in ordered:
                if other_operator != operator:
                    yield f"{other_operator} for {operator}", model.Compare(left, other_operator, right)
            for what, term in terms(left, vocabulary):
                yield what, model.Compare(term, operator, right)
            for what, term in terms(right, vocabulary):
                yield what, model.Compare(left, operator, term)
        case model.Member(element, options):
            for number, option in enumerate(options):
                yield f"without {option.value}", model.Member(element, options[:number] + options[number + 1 :])
            for what, term in terms(element, vocabulary):
                yield what, model.Member(term, options)
        case model.Not(operand):
            yield "negation dropped", operand
            for what, inner in propositions(operand, vocabulary):
                yield what, model.Not(inner)
        case model.Every(operands) | model.Either(operands):
            kind, swapped = (model.Every, model.Either) if isinstance(one, model.Every) else (model.Either, model.Every)
            yield "and and or swapped", swapped(operands)
            for number, operand in enumerate(operands):
                rest = operands[:number], operands[number + 1 :]
                yield f"operand {number} dropped", kind((*rest[0], *rest[1]))
                for what, inner in propositions(operand, vocabulary):
                    yield what, kind((*rest[0], inner, *rest[1]))
        case model.Unconfirmed():
            return  # it asks nothing that could be asked wrongly
        case _:
            assert_never(one)


def terms(one: model.Term, vocabulary: Vocabulary) -> Iterator[tuple[str, model.Term]]:
    """Yield the slips in a term."""
    match one:
        case model.FactTerm(fact):
            for other in _same_type(fact, vocabulary):
                yield f"{other.path} for {fact.path}", model.FactTerm(other)
        case model.Constant(kind, value):
            if kind in ("integer", "decimal") and isinstance(value, int | Decimal):
                for step in (1, -1):
                    yield f"{value} and {step}", model.Constant(kind, value + step)
        case model.Shift(date, periods):
            for number, period in enumerate(periods):
                for step in (1, -1):
                    changed = model.Period(period.amount + step, period.unit)
                    moved = (*periods[:number], changed, *periods[number + 1 :])
                    yield f"{period.amount} and {step} {period.unit}", model.Shift(date, moved)
            for what, inner in terms(date, vocabulary):
                yield what, model.Shift(inner, periods)
        case model.Arithmetic(left, operator, right):
            yield "sum for difference", model.Arithmetic(left, "-" if operator == "+" else "+", right)
            for what, inner in terms(left, vocabulary):
                yield what, model.Arithmetic(inner, operator, right)
            for what, inner in terms(right, vocabulary):
                yield what, model.Arithmetic(left, operator, inner)
        case model.Extreme(which, operands):
            yield "the other extreme", model.Extreme("latest" if which == "earliest" else "earliest", operands)
            for number, operand in enumerate(operands):
                rest = operands[:number], operands[number + 1 :]
                yield f"operand {number} dropped", model.Extreme(which, (*rest[0], *rest[1]))
                for what, inner in terms(operand, vocabulary):
                    yield what, model.Extreme(which, (*rest[0], inner, *rest[1]))
        case _:
            assert_never(one)


def _same_type(fact: Fact, vocabulary: Vocabulary) -> list[Fact]:
    alike = [other for other in vocabulary.facts if other.type == fact.type and other.path != fact.path]
    return [other for other in alike if fact.type != "enumeration" or other.values == fact.values]


def _is_discrete(term: model.Term) -> bool:
    kind = term.fact.type if isinstance(term, model.FactTerm) else getattr(term, "type", "date")
    return kind in ("enumeration", "text", "boolean")
