"""Terms and conditions → the names that kernels call them by: `loan_until_at_most_card_valid_until`.

A name depends on the condition alone, so that the module of a paragraph and the kernel of an edition agree on it.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import assert_never

from kzlaw.plan.names import identifier
from kzlaw.plan.rules import ChosenOption, Entry
from kzlaw.resolved import model

LONGEST = 88

_DATE_OPERATORS: Mapping[model.Operator, str] = {
    "=": "is",
    "!=": "is_not",
    "<": "before",
    "<=": "at_most",
    ">": "after",
    ">=": "at_least",
}
_NUMBER_OPERATORS: Mapping[model.Operator, str] = {**_DATE_OPERATORS, "<": "below", ">": "above"}
_UNITS: Mapping[model.PeriodUnit, str] = {
    "year": "year",
    "month": "month",
    "calendar_day": "day",
    "working_day": "working_day",
}


def condition_name(entry: Entry) -> str:
    """Return the name of a condition; one of a reading says so."""
    under = "".join(f"_under_{choice_name(each)}" for each in entry.under)
    return _short(proposition_name(entry.proposition)) + under


def choice_name(choice: ChosenOption) -> str:
    """Return the name of an option of a reading: `R2_whole_stay`."""
    return identifier(f"{choice.field}_{choice.option}")


def period_name(period: model.Period) -> str:
    """Return the name of a term: `plus_1_year`, `minus_3_working_days`."""
    amount = abs(period.amount)
    unit = _UNITS[period.unit] + ("" if amount == 1 else "s")
    return f"{'minus' if period.amount < 0 else 'plus'}_{amount}_{unit}"


def proposition_name(proposition: model.Proposition) -> str:
    """Return a proposition in words that can stand in a name."""
    match proposition:
        case model.Holds(fact):
            return fact_name(fact.path)
        case model.Compare(left, operator, right):
            operators = _NUMBER_OPERATORS if _is_number(left) else _DATE_OPERATORS
            return f"{term_name(left)}_{operators[operator]}_{term_name(right)}"
        case model.Member(element, options):
            return f"{term_name(element)}_is_{'_or_'.join(map(term_name, options))}"
        case model.Not(model.Not(operand)):
            return proposition_name(operand)
        case model.Not(operand):
            return f"not_{proposition_name(operand)}"
        case model.Every(operands):
            return "_and_".join(map(proposition_name, operands))
        case model.Either(operands):
            return "_or_".join(map(proposition_name, operands))
        case model.Unconfirmed():
            return "not_confirmed"
        case _:
            assert_never(proposition)


def term_name(term: model.Term) -> str:
    """Return a term in words that can stand in a name."""
    match term:
        case model.FactTerm(fact):
            return fact_name(fact.path)
        case model.Constant():
            return constant_name(term)
        case model.Shift(date, periods):
            return "_".join((term_name(date), *map(period_name, periods)))
        case model.Arithmetic():
            return _sum_name(term)
        case model.Extreme(which, operands):
            return f"{which}_of_{'_and_'.join(map(term_name, operands))}"
        case _:
            assert_never(term)


def _sum_name(term: model.Arithmetic) -> str:
    parts: list[str] = []
    left: model.Term = term
    while isinstance(left, model.Arithmetic):
        parts.append(f"{'plus' if left.operator == '+' else 'minus'}_{term_name(left.right)}")
        left = left.left
    return _short("_".join((term_name(left), *reversed(parts))))


def constant_name(constant: model.Constant) -> str:
    """Return a constant as a piece of a name."""
    match constant.value:
        case bool():
            return str(constant.value).lower()
        case datetime.date():
            return f"{constant.value:%Y_%m_%d}"
        case int() | Decimal():
            digits = str(abs(constant.value)).replace(".", "_")
            return identifier(f"minus_{digits}" if constant.value < 0 else digits).lstrip("_")
        case str():
            return _short(identifier(constant.value).strip("_") or "text")
        case _:
            assert_never(constant.value)


def fact_name(path: str) -> str:
    """Return a fact as a piece of a name."""
    return identifier(re.sub(r"\W+", "_", path))


def _is_number(term: model.Term) -> bool:
    match term:
        case model.FactTerm(fact):
            return fact.type in ("integer", "decimal")
        case model.Constant(kind, _):
            return kind in ("integer", "decimal")
        case model.Arithmetic():
            return True
        case model.Extreme(_, operands):
            return _is_number(operands[0])
        case model.Shift():
            return False
        case _:
            assert_never(term)


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 8].rstrip('_')}_and_more"
