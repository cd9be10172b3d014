"""Terms and values → the words that name a case, for people and for the names of tests."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import assert_never

from kzlaw.resolved import model
from kzlaw.resolved.evaluate import Value

LONGEST = 100
UNITS = {"year": "year", "month": "month", "calendar_day": "calendar day", "working_day": "working day"}


def term_phrase(term: model.Term) -> str:
    """Return a term as the annotations write it."""
    match term:
        case model.FactTerm(fact):
            return fact.path
        case model.Constant():
            return value_phrase(term.value)
        case model.Shift(date, periods):
            return term_phrase(date) + "".join(_period(period) for period in periods)
        case model.Arithmetic():
            # Only the outer sum is written out: the name of a test is no place for a long one.
            left = term.left if not isinstance(term.left, model.Arithmetic) else None
            start = "a sum" if left is None else term_phrase(left)
            return f"{start} {term.operator} {term_phrase(term.right)}"
        case model.Extreme(which, operands):
            return f"{which} of {', '.join(term_phrase(operand) for operand in operands[:4])}"
        case _:
            assert_never(term)


def _period(period: model.Period) -> str:
    amount = abs(period.amount)
    plural = "" if amount == 1 else "s"
    return f" {'-' if period.amount < 0 else '+'} {amount} {UNITS[period.unit]}{plural}"


def value_phrase(value: Value | None) -> str:
    """Return a value as the annotations write it; only the beginning of a long text."""
    match value:
        case None:
            return "unknown"
        case bool():
            return "true" if value else "false"
        case datetime.date():
            return value.isoformat()
        case int() | Decimal():
            return str(value)
        case str():
            # What is not a letter or a digit has no place in a name or a docstring.
            return re.sub(r"[\W_]+", " ", value[:30]).strip()
        case _:
            assert_never(value)


def distance_phrase(step: int | Decimal, is_date: bool) -> str:
    """Return where a value lies beside a bound: on it, before it, after it."""
    if step == 0:
        return "is on" if is_date else "is equal to"
    if is_date:
        return "is a day before" if step < 0 else "is a day after"
    return "is just below" if step < 0 else "is just above"


def name_from(phrase: str) -> str:
    """Return a phrase as a part of a Python name, cut between words where it is long."""
    spelt = phrase.replace(" + ", " plus ").replace(" - ", " minus ").replace("'", "")
    words = [word for word in re.split(r"[\W_]+", spelt) if word]
    name = ""
    for word in words:
        if len(name) + len(word) >= LONGEST:
            break
        name = f"{name}_{word}" if name else word
    return name or words[0][:LONGEST] if words else "case"
