"""Quoted words and expression → diagnostics: an amount that the law prints and the expression does not."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from kzlaw.diagnostics.catalogue import resolved as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.parsed import syntax
from kzlaw.parsed.phrases.model import Quantity
from kzlaw.parsed.phrases.quantities import find_quantities
from kzlaw.resolved.model import Words
from kzlaw.resolved.words import Place

_UNITS = {
    "year": ("year",),
    "age": ("year",),
    "month": ("month",),
    "week": ("week",),
    "calendar_day": ("calendar_day",),
    "day": ("calendar_day",),
    "working_day": ("working_day",),
    "hour": (),
    "percent": (),
    "number": (),
}
_NAMES = {
    "year": "years", "age": "years", "month": "months", "week": "weeks", "calendar_day": "calendar days",
    "day": "calendar days", "working_day": "working days", "hour": "hours", "percent": "percent", "number": "",
}  # fmt: skip
quantities_of = lru_cache(maxsize=65_536)(find_quantities)


def check_quantities(
    condition: syntax.Condition, words: tuple[Words, ...], texts: dict[str, str], place: Place, rule: str,
    found: list[Diagnostic],
) -> None:  # fmt: skip
    """Report each amount in the quoted words that does not stand in the condition's expression.

    Amounts are recognised in the whole line and kept where they lie inside the quotation: alone, «2011» could be one.
    """
    literals = list(_literals(condition.expression))
    for run in words:
        for quantity in quantities_of(texts[run.leaf]):
            if quantity.start < run.start or quantity.end > run.end:
                continue
            if not any(_agrees(quantity, literal) for literal in literals):
                said = ", ".join(_written(literal) for literal in literals) or "no amount"
                wanted = f"{quantity.amount} {_NAMES[quantity.unit]}".rstrip()
                found.append(
                    kinds.QUANTITY_DISAGREEMENT.at(
                        place.span(condition.expression.span),
                        f"the law says «{quantity.words}» and the expression says {said}",
                        f"write `{wanted}`, or quote other words",
                        unit=place.leaf.id,
                        rule=rule,
                    )
                )


def _agrees(quantity: Quantity, literal: syntax.PeriodLiteral | syntax.IntegerLiteral | syntax.DecimalLiteral) -> bool:
    match literal:
        case syntax.PeriodLiteral(amount, unit):
            if quantity.unit == "week" and unit == "calendar_day":
                return quantity.amount * 7 == amount
            return quantity.amount == amount and unit in _UNITS[quantity.unit]
        case syntax.IntegerLiteral(value) | syntax.DecimalLiteral(value):
            return quantity.amount == Decimal(value)


def _written(literal: syntax.PeriodLiteral | syntax.IntegerLiteral | syntax.DecimalLiteral) -> str:
    match literal:
        case syntax.PeriodLiteral(amount, unit):
            name = unit.replace("_", " ")
            return f"`{amount} {name if amount == 1 else name + 's'}`"
        case syntax.IntegerLiteral(value) | syntax.DecimalLiteral(value):
            return f"`{value}`"


def _literals(
    node: syntax.Expression,
) -> Iterator[syntax.PeriodLiteral | syntax.IntegerLiteral | syntax.DecimalLiteral]:
    match node:
        case syntax.PeriodLiteral() | syntax.IntegerLiteral() | syntax.DecimalLiteral():
            yield node
        case syntax.Not(operand):
            yield from _literals(operand)
        case syntax.And(operands) | syntax.Or(operands) | syntax.Extreme(_, operands):
            for operand in operands:
                yield from _literals(operand)
        case syntax.Compare(left, _, right) | syntax.Sum(left, _, right):
            yield from _literals(left)
            yield from _literals(right)
        case syntax.Member(element, options):
            yield from _literals(element)
            for option in options:
                yield from _literals(option)
        case _:
            return
