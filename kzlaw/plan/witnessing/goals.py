"""What a case must show, and the ways to get there: each goal as alternatives of smaller goals."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import assert_never

import msgspec

from kzlaw.plan.witnessing.anchors import Anchors
from kzlaw.resolved import evaluate, model
from kzlaw.resolved.evaluate import Calendar, Case, Value
from kzlaw.vocabulary.facts import Fact

Step = int | Decimal
"""A distance between two values: days between dates, the difference of numbers."""


class Truthful(msgspec.Struct, frozen=True):
    """The proposition is true, or false."""

    proposition: model.Proposition
    want: bool


class Offset(msgspec.Struct, frozen=True):
    """``left`` lies one of ``steps`` after ``right`` (before it, where negative), the first that works."""

    left: model.Term
    right: model.Term
    steps: tuple[Step, ...]


class Equals(msgspec.Struct, frozen=True):
    """The term has this value."""

    term: model.Term
    value: Value


class Known(msgspec.Struct, frozen=True):
    """Every fact that the term reads has some value."""

    term: model.Term


class Assign(msgspec.Struct, frozen=True):
    """The fact has this value: the only goal that changes a case."""

    fact: Fact
    value: Value


Goal = Truthful | Offset | Equals | Known | Assign
Alternatives = Iterable[tuple[Goal, ...]]
"""Ways to reach a goal; an empty tuple: reached already; no way at all: this case cannot reach it."""

REACHED: tuple[tuple[Goal, ...], ...] = ((),)
UNREACHABLE: tuple[tuple[Goal, ...], ...] = ()
WIDEST = 12
"""How many alternatives of one goal are tried: enough for law, few enough for a hostile text."""


def alternatives(goal: Goal, case: Case, anchors: Anchors) -> Alternatives:
    """Return the ways to reach ``goal`` from ``case``, the most telling first."""
    calendar = anchors.calendar
    match goal:
        case Truthful(proposition, want):
            found = evaluate.truth(proposition, case, calendar)
            if found is not None:
                return REACHED if found is want else UNREACHABLE
            return _truthful(proposition, want, anchors)
        case Offset(left, right, steps):
            return _offset(left, right, steps, case, anchors)
        case Equals(term, value):
            return _equals(term, value, case, anchors)
        case Known(term):
            unknown = next((fact for fact in facts_of_term(term) if case.get(fact.path) is None), None)
            if unknown is None:
                return REACHED if evaluate.value(term, case, calendar) is not None else UNREACHABLE
            return [(Assign(unknown, value), goal) for value in anchors.values(unknown, len(case))]
        case Assign(fact, value):
            return REACHED if case.get(fact.path) == value else UNREACHABLE
        case _:
            assert_never(goal)


# --- propositions ----------------------------------------------------------------------------------------------------


def _truthful(proposition: model.Proposition, want: bool, anchors: Anchors) -> Alternatives:
    match proposition:
        case model.Holds(fact):
            return [(Assign(fact, want),)]
        case model.Not(operand):
            return [(Truthful(operand, not want),)]
        case model.Unconfirmed():
            return []
        case model.Every(operands):
            return _together(operands, want, all_of_them=want)
        case model.Either(operands):
            return _together(operands, want, all_of_them=not want)
        case model.Member(element, options):
            return _member(element, options, want, anchors)
        case model.Compare():
            return _compared(proposition, want, anchors)
        case _:
            assert_never(proposition)


def _together(operands: Sequence[model.Proposition], want: bool, *, all_of_them: bool) -> Alternatives:
    if all_of_them:
        return [tuple(Truthful(operand, want) for operand in operands)]
    return [(Truthful(operand, want),) for operand in operands[:WIDEST]]


def _member(element: model.Term, options: Sequence[model.Constant], want: bool, anchors: Anchors) -> Alternatives:
    if want:
        return [(Equals(element, option.value),) for option in options[:WIDEST]]
    listed = [option.value for option in options]
    return [(Equals(element, value),) for value in anchors.others(element, listed)[:WIDEST]]


def _compared(comparison: model.Compare, want: bool, anchors: Anchors) -> Alternatives:
    left, right = comparison.left, comparison.right
    if is_ordered(left) and is_ordered(right):
        return [(Offset(left, right, steps_of(comparison.operator, want, unit_step(left, right))),)]
    same = (comparison.operator == "=") is want
    if isinstance(left, model.Constant):
        left, right = right, left
    if isinstance(right, model.Constant):
        values = [right.value] if same else anchors.others(left, [right.value])
        return [(Equals(left, value),) for value in values[:WIDEST]]
    pairs = [(value, other) for value in anchors.others(right, []) for other in anchors.others(left, [])]
    kept = [(value, other) for value, other in pairs if (value == other) is same]
    return [(Equals(right, value), Equals(left, other)) for value, other in kept[:WIDEST]]


def steps_of(operator: model.Operator, want: bool, unit: Step) -> tuple[Step, ...]:
    """Return distances at which ``operator`` is true (or false); the far ones first keep facts apart."""
    below = (-40 * unit, -unit, -3 * unit, -1000 * unit)
    above = (40 * unit, unit, 3 * unit, 1000 * unit)
    zero = (0 * unit,)
    match operator:
        case "=":
            return zero if want else above + below
        case "!=":
            return above + below if want else zero
        case "<":
            return below if want else above + zero
        case "<=":
            return below + zero if want else above
        case ">":
            return above if want else below + zero
        case ">=":
            return above + zero if want else below
        case _:
            assert_never(operator)


def unit_step(left: model.Term, right: model.Term) -> Step:
    """Return the smallest distance worth a case: a day, 1, or a hundredth (or finer, as the constants are)."""
    terms = (left, right)
    if any(_is_decimal(term) for term in terms):
        written = [constant.value for term in terms for constant in constants_of_term(term)]
        places = [found.as_tuple().exponent for found in written if isinstance(found, Decimal)]
        return Decimal(1).scaleb(min([-2, *(place for place in places if isinstance(place, int))]))
    return 1


def _is_decimal(term: model.Term) -> bool:
    facts = [fact.type for fact in facts_of_term(term)]
    return "decimal" in facts or any(constant.type == "decimal" for constant in constants_of_term(term))


def is_ordered(term: model.Term) -> bool:
    """Return whether the term has dates or numbers for its values."""
    match term:
        case model.FactTerm(fact):
            return fact.type in ("date", "integer", "decimal")
        case model.Constant():
            return term.type in ("date", "integer", "decimal")
        case _:
            return True


# --- terms -----------------------------------------------------------------------------------------------------------


def _offset(left: model.Term, right: model.Term, steps: tuple[Step, ...], case: Case, anchors: Anchors) -> Alternatives:
    left_value, right_value = (evaluate.value(term, case, anchors.calendar) for term in (left, right))
    if left_value is not None and right_value is not None:
        return REACHED if any(moved(right_value, step) == left_value for step in steps) else UNREACHABLE
    if right_value is not None:
        targets = [(left, moved(right_value, step)) for step in steps]
    elif left_value is not None:
        targets = [(right, moved(left_value, -step)) for step in steps]
    else:
        # The side with a sum to compute is fixed first: the bare fact on the other side can take any value.
        first = left if isinstance(right, model.FactTerm) and not isinstance(left, model.FactTerm) else right
        goal = Offset(left, right, steps)
        return [*((Equals(first, value), goal) for value in anchors.near(first, len(case))), (Known(first), goal)]
    # A loan of -35 books reads badly: numbers below zero are the last resort.
    targets.sort(key=lambda each: isinstance(each[1], int | Decimal) and each[1] < 0)
    return [(Equals(term, target),) for term, target in targets if target is not None]


def moved(start: Value, step: Step) -> Value | None:
    """Return the value ``step`` days or units after ``start``, None where there is none."""
    match start:
        case datetime.date():
            day = start.toordinal() + int(step)
            return datetime.date.fromordinal(day) if 1 <= day <= datetime.date.max.toordinal() else None
        case str():
            return None
        case _:
            return start + step


def _equals(term: model.Term, wanted: Value, case: Case, anchors: Anchors) -> Alternatives:
    found = evaluate.value(term, case, anchors.calendar)
    if found is not None:
        return REACHED if found == wanted else UNREACHABLE
    match term:
        case model.FactTerm(fact):
            fitted = anchors.fitted(fact, wanted)
            return UNREACHABLE if fitted is None else [(Assign(fact, fitted),)]
        case model.Constant():
            return UNREACHABLE
        case model.Shift(date, periods):
            starts = shift_starts(periods, wanted, anchors.calendar)
            return [(Equals(date, start),) for start in starts]
        case model.Arithmetic(left, operator, right):
            return _summands(left, operator, right, wanted, case, anchors)
        case model.Extreme(which, operands):
            beyond: model.Operator = ">=" if which == "earliest" else "<="
            limit = model.Constant("date" if isinstance(wanted, datetime.date) else "decimal", wanted)
            others = [Truthful(model.Compare(operand, beyond, limit), True) for operand in operands]
            return [
                (Equals(operand, wanted), *others[:position], *others[position + 1 :])
                for position, operand in enumerate(operands[:WIDEST])
            ]
        case _:
            assert_never(term)


def _summands(
    left: model.Term, operator: str, right: model.Term, wanted: Value, case: Case, anchors: Anchors
) -> Alternatives:
    if isinstance(wanted, str | datetime.date):
        return UNREACHABLE
    left_value, right_value = (evaluate.value(term, case, anchors.calendar) for term in (left, right))
    if isinstance(right_value, int | Decimal):
        return [(Equals(left, wanted - right_value if operator == "+" else wanted + right_value),)]
    if isinstance(left_value, int | Decimal):
        return [(Equals(right, wanted - left_value if operator == "+" else left_value - wanted),)]
    return [(Known(right), Equals(model.Arithmetic(left, "+" if operator == "+" else "-", right), wanted))]


def shift_starts(periods: Sequence[model.Period], wanted: Value, calendar: Calendar) -> list[datetime.date]:
    """Return the days from which ``periods`` lead to ``wanted``: several at a month's end, none for some days."""
    if not isinstance(wanted, datetime.date):
        return []
    start: datetime.date | None = wanted
    for period in reversed(periods):
        start = None if start is None else evaluate.add_period(start, _backwards(period), calendar)
    if start is None:
        return []
    near = [moved(start, step) for step in (0, -1, 1, -2, 2, -3, 3, -4, 4)]
    days = [day for day in near if isinstance(day, datetime.date)]
    return [day for day in days if evaluate.value(_shifted(day, periods), {}, calendar) == wanted]


def _backwards(period: model.Period) -> model.Period:
    return model.Period(-period.amount, period.unit)


def _shifted(day: datetime.date, periods: Sequence[model.Period]) -> model.Term:
    return model.Shift(model.Constant("date", day), tuple(periods))


def facts_of_term(term: model.Term) -> list[Fact]:
    """Return the facts that a term reads, in the order of the text."""
    return [leaf.fact for leaf in leaves_of_term(term) if isinstance(leaf, model.FactTerm)]


def constants_of_term(term: model.Term) -> list[model.Constant]:
    """Return the literals of a term, in the order of the text."""
    return [leaf for leaf in leaves_of_term(term) if isinstance(leaf, model.Constant)]


def leaves_of_term(term: model.Term) -> list[model.FactTerm | model.Constant]:
    """Return the facts and literals of a term; a stack of its own, so that a long sum cannot exhaust Python's."""
    found: list[model.FactTerm | model.Constant] = []
    waiting: list[model.Term] = [term]
    while waiting:
        match one := waiting.pop():
            case model.FactTerm() | model.Constant():
                found.append(one)
            case model.Shift(date):
                waiting.append(date)
            case model.Arithmetic(left, _, right):
                waiting += (right, left)
            case model.Extreme(_, operands):
                waiting += reversed(operands)
            case _:
                assert_never(one)
    return found
