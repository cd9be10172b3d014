"""Resolved model → truth: the reference interpreter, which says what a rule means without writing any code."""

from __future__ import annotations

import calendar as gregorian
import datetime
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Literal, Protocol, assert_never

import msgspec

from kzlaw.resolved import model
from kzlaw.resolved.reads import paths

Value = datetime.date | int | Decimal | str | bool
Case = Mapping[str, Value | None]
"""The facts of a case by path; a fact that is absent or None is unknown."""

Truth = bool | None
"""Kleene truth: None is unknown."""

Chosen = Mapping[str, str]
"""The option chosen for each reading, by name."""

Status = Literal[
    "satisfied", "violated", "undetermined", "not_applicable", "exempted", "referred", "exempt"
]  # fmt: skip


class Calendar(Protocol):
    """A working-day calendar."""

    def plus(self, day: datetime.date, days: int, /) -> datetime.date | None:
        """Return the last of ``days`` working days after ``day`` (before it, where negative), None if not known."""


class World(msgspec.Struct, frozen=True):
    """What a rule is judged in besides its case: the options chosen and the working days."""

    chosen: Chosen
    calendar: Calendar


def default_options(readings: Iterable[model.Reading]) -> dict[str, str]:
    """Return the default option of every reading."""
    return {reading.name: option.name for reading in readings for option in reading.options if option.default}


# --- terms -----------------------------------------------------------------------------------------------------------


def add_months(date: datetime.date, months: int) -> datetime.date | None:
    """Return the same day of a later month, or that month's last day; None outside the years 1 to 9999."""
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        return None
    return date.replace(year=year, month=month + 1, day=min(date.day, gregorian.monthrange(year, month + 1)[1]))


def add_period(date: datetime.date, period: model.Period, calendar: Calendar) -> datetime.date | None:
    """Return ``date`` moved by ``period``, or None where the result is beyond what a date or the calendar holds."""
    match period.unit:
        case "year":
            return add_months(date, 12 * period.amount)
        case "month":
            return add_months(date, period.amount)
        case "calendar_day":
            day = date.toordinal() + period.amount
            return datetime.date.fromordinal(day) if 1 <= day <= datetime.date.max.toordinal() else None
        case "working_day":
            return calendar.plus(date, period.amount) if period.amount else date
        case _:
            assert_never(period.unit)


def value(term: model.Term, case: Case, calendar: Calendar) -> Value | None:
    """Return the value of ``term``, None where it is unknown."""
    match term:
        case model.FactTerm(fact):
            return case.get(fact.path)
        case model.Constant():
            return term.value
        case model.Shift(date, periods):
            moved = value(date, case, calendar)
            for period in periods:
                if not isinstance(moved, datetime.date):
                    return None
                moved = add_period(moved, period, calendar)
            return moved
        case model.Arithmetic():
            return _sum(term, case, calendar)
        case model.Extreme(which, operands):
            known = [found for operand in operands if (found := value(operand, case, calendar)) is not None]
            if len(known) < len(operands) or not known:
                return None
            return min(known, key=_ordered) if which == "earliest" else max(known, key=_ordered)
        case _:
            assert_never(term)


def _ordered(found: Value) -> int | Decimal:
    """Return a number in the order of ``found``: dates and numbers have one, the other types are never compared."""
    match found:
        case datetime.date():
            return found.toordinal()
        case str():
            return 0
        case _:
            return found


def _sum(term: model.Arithmetic, case: Case, calendar: Calendar) -> Value | None:
    # A long sum is a deep tree on its left side: it is walked by a loop, so that no text can exhaust the stack.
    total: int | Decimal = 0
    left: model.Term = term
    while isinstance(left, model.Arithmetic):
        right = value(left.right, case, calendar)
        if not isinstance(right, int | Decimal):
            return None
        total = total + right if left.operator == "+" else total - right
        left = left.left
    first = value(left, case, calendar)
    return first + total if isinstance(first, int | Decimal) else None


# --- propositions ----------------------------------------------------------------------------------------------------


def truth(proposition: model.Proposition, case: Case, calendar: Calendar) -> Truth:
    """Return whether ``proposition`` holds in the case."""
    match proposition:
        case model.Holds(fact):
            return case.get(fact.path) is True if case.get(fact.path) is not None else None
        case model.Compare(left, operator, right):
            return compare(value(left, case, calendar), operator, value(right, case, calendar))
        case model.Member(element, options):
            found = value(element, case, calendar)
            return None if found is None else any(found == option.value for option in options)
        case model.Not(operand):
            return negated(truth(operand, case, calendar))
        case model.Every(operands):
            return every(truth(operand, case, calendar) for operand in operands)
        case model.Either(operands):
            return negated(every(negated(truth(operand, case, calendar)) for operand in operands))
        case model.Unconfirmed():
            return None
        case _:
            assert_never(proposition)


def compare(left: Value | None, operator: model.Operator, right: Value | None) -> Truth:
    """Return how two values of one type compare, None where either is unknown."""
    if left is None or right is None:
        return None
    match operator:
        case "=":
            return left == right
        case "!=":
            return left != right
        case "<":
            return _ordered(left) < _ordered(right)
        case "<=":
            return _ordered(left) <= _ordered(right)
        case ">":
            return _ordered(left) > _ordered(right)
        case ">=":
            return _ordered(left) >= _ordered(right)
        case _:
            assert_never(operator)


def negated(found: Truth) -> Truth:
    """Return the Kleene negation."""
    return None if found is None else not found


def every(found: Iterable[Truth]) -> Truth:
    """Return the Kleene conjunction."""
    unknown = False
    for one in found:
        if one is False:
            return False
        unknown = unknown or one is None
    return None if unknown else True


# --- rules -----------------------------------------------------------------------------------------------------------


def asks(condition: model.Condition, chosen: Chosen) -> bool:
    """Return whether the condition asks anything where these options are chosen."""
    return all(chosen.get(reading) == option for reading, option in condition.under)


def condition_truth(condition: model.Condition, case: Case, world: World) -> Truth:
    """Return whether a condition is met: an `unless` where its proposition is false, any where it asks nothing."""
    if not asks(condition, world.chosen):
        return True
    found = truth(condition.proposition, case, world.calendar)
    return negated(found) if condition.role == "unless" else found


def conditions_truth(conditions: Iterable[model.Condition], case: Case, world: World) -> Truth:
    """Return whether all conditions are met."""
    return every(condition_truth(condition, case, world) for condition in conditions)


def exempt(exemptions: Iterable[model.Exemption], case: Case, world: World) -> Truth:
    """Return whether any of the exemptions holds; pass those that cover the rule in question."""
    return negated(every(negated(conditions_truth(each.when, case, world)) for each in exemptions))


def norm_status(norm: model.Norm, exempted: Truth, case: Case, world: World) -> Status:
    """Return the status of a rule, a referral or an exemption; ``exempted`` is for the first two."""
    applies = conditions_truth(norm.when, case, world)
    if applies is False:
        return "not_applicable"
    match norm:
        case model.Exemption():
            return "exempt" if applies else "undetermined"
        case model.Referral():
            return "exempted" if exempted else "referred" if applies else "undetermined"
        case model.Rule():
            if exempted:
                return "exempted"
            required = conditions_truth(norm.requires, case, world)
            if required:
                return "satisfied"
            return "violated" if applies and required is False and exempted is False else "undetermined"
        case _:
            assert_never(norm)


def example_status(
    norm: model.Norm, exemptions: Sequence[model.Exemption], example: model.Example, world: World
) -> tuple[Status, bool]:
    """Return the status of a norm in an example, and whether it is judged apart from its exemptions.

    An example tells what matters to its norm: an exemption of which it says nothing decisive is taken not to hold.
    To show that an exemption may hold, the example says that one of its facts is unknown.
    """
    case = {given.fact.path: given.value for given in example.given}
    exempted = exempt(exemptions, case, world)
    status = norm_status(norm, exempted, case, world)
    if status != example.expect and exempted is None and not _shown_unknown(exemptions, example):
        apart = norm_status(norm, False, case, world)
        if apart == example.expect:
            return apart, True
    return status, False


def _shown_unknown(exemptions: Sequence[model.Exemption], example: model.Example) -> bool:
    """Return whether an example says openly that a fact of an exemption is unknown."""
    unknown = {given.fact.path for given in example.given if given.value is None}
    read = (path for each in exemptions for condition in each.when for path in paths(condition.proposition))
    return bool(unknown) and any(path in unknown for path in read)
