"""Proposition → its atoms, each with what must hold around it so that it alone decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

import msgspec

from kzlaw.plan.witnessing.goals import Truthful, facts_of_term
from kzlaw.resolved import evaluate, model
from kzlaw.vocabulary.facts import Fact

Leaf = model.Holds | model.Compare | model.Member

DEEPEST = 200
"""Alternations of not, and, or that are followed: deeper ones are cut off, and so not witnessed."""


class Atom(msgspec.Struct, frozen=True):
    """A part of a proposition that has no parts, with the siblings that leave the decision to it."""

    leaf: Leaf
    around: tuple[Truthful, ...]


def atoms(proposition: model.Proposition, around: tuple[Truthful, ...] = ()) -> Iterator[Atom]:
    """Yield the atoms of a proposition in the order of the text."""
    match proposition:
        case model.Holds() | model.Compare() | model.Member():
            yield Atom(proposition, around)
        case model.Not(operand):
            yield from atoms(operand, around)
        case model.Unconfirmed():
            return
        case model.Every(operands) | model.Either(operands):
            if len(around) >= DEEPEST:
                return
            neutral = isinstance(proposition, model.Every)
            for position, operand in enumerate(operands):
                others = operands[:position] + operands[position + 1 :]
                silent = model.Every(others) if neutral else model.Either(others)
                yield from atoms(operand, (*around, Truthful(silent, neutral)) if others else around)
        case _:
            assert_never(proposition)


def leaves(proposition: model.Proposition) -> Iterator[Leaf]:
    """Yield the atoms alone, of a proposition of any depth."""
    waiting: list[model.Proposition] = [proposition]
    while waiting:
        match one := waiting.pop():
            case model.Holds() | model.Compare() | model.Member():
                yield one
            case model.Not(operand):
                waiting.append(operand)
            case model.Unconfirmed():
                pass
            case model.Every(operands) | model.Either(operands):
                waiting += reversed(operands)
            case _:
                assert_never(one)


def comparisons(proposition: model.Proposition) -> list[model.Compare]:
    """Return the comparisons of a proposition."""
    return [leaf for leaf in leaves(proposition) if isinstance(leaf, model.Compare)]


def facts_of(leaf: Leaf) -> list[Fact]:
    """Return the facts that an atom reads, each once."""
    match leaf:
        case model.Holds(fact):
            return [fact]
        case model.Compare(left, _, right):
            found = [*facts_of_term(left), *facts_of_term(right)]
        case model.Member(element, _):
            found = facts_of_term(element)
        case _:
            assert_never(leaf)
    return list({fact.path: fact for fact in found}.values())


def facts_read(propositions: Iterable[model.Proposition]) -> list[Fact]:
    """Return the facts that propositions read, each once, in the order of the text."""
    found = {fact.path: fact for one in propositions for leaf in leaves(one) for fact in facts_of(leaf)}
    return list(found.values())


def asked(conditions: Iterable[model.Condition], chosen: evaluate.Chosen) -> tuple[model.Proposition, ...]:
    """Return what the conditions ask under these options: an `unless` as the negation that it is."""
    active = [condition for condition in conditions if evaluate.asks(condition, chosen)]
    return tuple(
        model.Not(condition.proposition) if condition.role == "unless" else condition.proposition
        for condition in active
    )
