"""Atom → what is worth showing of it: each value, each side of a bound, the days on which counting is hard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

import msgspec

from kzlaw.plan.witnessing.anchors import Anchors
from kzlaw.plan.witnessing.goals import Equals, Goal, Known, Offset, Step, Truthful, is_ordered, unit_step
from kzlaw.plan.witnessing.phrases import distance_phrase, term_phrase, value_phrase
from kzlaw.plan.witnessing.propositions import Leaf
from kzlaw.resolved import model

MOST_VALUES = 12


class Target(msgspec.Struct, frozen=True):
    """Something to show: in words, and as goals; ``sharp`` where counting by the calendar is hard."""

    phrase: str
    goals: tuple[Goal, ...]
    sharp: bool = False


def targets(leaf: Leaf, anchors: Anchors) -> Iterator[Target]:
    """Yield what is worth showing of an atom; between them it is both true and false, where that is possible."""
    match leaf:
        case model.Holds(fact):
            yield Target(f"{fact.path} is true", (Truthful(leaf, True),))
            yield Target(f"{fact.path} is false", (Truthful(leaf, False),))
        case model.Member(element, options):
            name = term_phrase(element)
            for option in options[:MOST_VALUES]:
                yield Target(f"{name} is {value_phrase(option.value)}", (Equals(element, option.value),))
            yield Target(f"{name} is another value", (Truthful(leaf, False),))
        case model.Compare(left, operator, right):
            if is_ordered(left) and is_ordered(right):
                yield from _around(leaf, anchors)
            else:
                other = value_phrase(right.value) if isinstance(right, model.Constant) else term_phrase(right)
                same = operator == "="
                yield Target(f"{term_phrase(left)} is {other}", (Truthful(leaf, same),))
                yield Target(f"{term_phrase(left)} is not {other}", (Truthful(leaf, not same),))
        case _:
            assert_never(leaf)


def _around(comparison: model.Compare, anchors: Anchors) -> Iterator[Target]:
    left, right = comparison.left, comparison.right
    unit = unit_step(left, right)
    for step in (0 * unit, -unit, unit):
        yield Target(_distance(left, step, right), (Offset(left, right, (step,)),))
    yield from _each_extreme(comparison)
    for shift in (*_shifts(left), *_shifts(right)):
        for what, day in anchors.telling_days(shift.periods):
            for step in _edges(comparison.operator, unit):
                goals = (Equals(shift.date, day), Offset(left, right, (step,)))
                yield Target(f"{what}: {_distance(left, step, right)}", goals, sharp=True)
        beyond = anchors.beyond()
        if beyond is not None and any(period.unit == "working_day" for period in shift.periods):
            other = left if shift in _shifts(right) else right
            phrase = f"{term_phrase(shift.date)} is beyond the calendar"
            yield Target(phrase, (Equals(shift.date, beyond), Known(other)))


def _each_extreme(comparison: model.Compare) -> Iterator[Target]:
    """Yield cases in which each operand of an earliest or latest in turn is the one that decides."""
    left, right = comparison.left, comparison.right
    for term, other in ((right, left), (left, right)):
        if not isinstance(term, model.Extreme):
            continue
        beyond: model.Operator = ">" if term.which == "earliest" else "<"
        for position, operand in enumerate(term.operands[:MOST_VALUES]):
            others = (*term.operands[:position], *term.operands[position + 1 :])
            apart = tuple(Truthful(model.Compare(each, beyond, operand), True) for each in others)
            for step in _edges(comparison.operator, unit_step(left, right)):
                sides = (other, operand) if term is right else (operand, other)
                phrase = f"{_distance(sides[0], step, sides[1])} as the {term.which}"
                yield Target(phrase, (Offset(*sides, (step,)), *apart))


def _edges(operator: model.Operator, unit: Step) -> tuple[Step, Step]:
    """Return the two neighbouring distances between which the comparison changes."""
    return (-unit, 0 * unit) if operator in ("<", ">=") else (0 * unit, unit)


def _distance(left: model.Term, step: Step, right: model.Term) -> str:
    return f"{term_phrase(left)} {distance_phrase(step, _is_date(left))} {term_phrase(right)}"


def _is_date(term: model.Term) -> bool:
    match term:
        case model.FactTerm(fact):
            return fact.type == "date"
        case model.Constant():
            return term.type == "date"
        case model.Shift():
            return True
        case model.Arithmetic():
            return False
        case model.Extreme(_, operands):
            return any(_is_date(operand) for operand in operands)
        case _:
            assert_never(term)


def _shifts(term: model.Term) -> tuple[model.Shift, ...]:
    match term:
        case model.Shift():
            return (term,)
        case model.Extreme(_, operands):
            return tuple(operand for operand in operands[:4] if isinstance(operand, model.Shift))
        case _:
            return ()
