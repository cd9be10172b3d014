"""Quoted words and expression → diagnostics: an amount that the law prints and the expression does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

import msgspec
from msgspec.structs import replace

from kzlaw.diagnostics.catalogue import resolved as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.wording import expressions as wording
from kzlaw.parsed import syntax
from kzlaw.parsed.phrases.model import Quantity
from kzlaw.parsed.phrases.quantities import find_quantities, may_hold_quantity
from kzlaw.resolved.changed_words import opcodes
from kzlaw.resolved.model import Words
from kzlaw.resolved.words import Place
from kzlaw.span import Span

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
    "share": (),
}
_NAMES = {
    "year": "years", "age": "years", "month": "months", "week": "weeks", "calendar_day": "calendar days",
    "day": "calendar days", "working_day": "working days", "hour": "", "percent": "", "number": "", "share": "",
}  # fmt: skip
Literal = syntax.PeriodLiteral | syntax.IntegerLiteral | syntax.DecimalLiteral


class LiteralEdit(msgspec.Struct, frozen=True):
    """An amount to be written anew: its place in the statement, what it says now and what it would say."""

    span: Span
    before: str
    after: str


quantities_of = lru_cache(maxsize=65_536)(find_quantities)


def check_quantities(
    condition: syntax.Condition, words: tuple[Words, ...], texts: dict[str, str], place: Place, rule: str,
    found: list[Diagnostic],
) -> None:  # fmt: skip
    """Report each amount in the quoted words that does not stand in the condition's expression.

    Amounts are recognised in the whole line and kept where they lie inside the quotation: alone, «2011» could be one.
    """
    counting = [run for run in words if may_hold_quantity(run.text)]
    literals = list(_literals(condition.expression)) if counting else []
    for run in counting:
        for quantity in quantities_of(texts[run.leaf]):
            if quantity.start < run.start or quantity.end > run.end:
                continue
            if not stands_in(quantity, literals):
                found.append(
                    kinds.QUANTITY_DISAGREEMENT.at(
                        place.span(condition.expression.span),
                        wording.amounts_differ(quantity.words, [_written(literal) for literal in literals]),
                        wording.write_amount(_wanted(quantity)),
                        unit=place.leaf.id,
                        rule=rule,
                    )
                )


def stands_in(quantity: Quantity, literals: Sequence[Literal]) -> bool:
    """Return whether the literals of an expression say an amount of the law.

    A year and a half is eighteen months, half a month fifteen days. A part of a whole is written as a decimal or in
    percent; one that no decimal writes («үштен бірі») as near as three digits, or by facts alone.
    """
    if any(_agrees(quantity, literal) for literal in literals):
        return True
    if quantity.unit == "share":
        return not literals or any(_is_share(quantity.amount, literal) for literal in literals)
    return quantity.amount != int(quantity.amount) and all(
        any(_agrees(part, literal) for literal in literals) for part in _taken_apart(quantity) or (quantity,)
    )


def _is_share(amount: Decimal, literal: Literal) -> bool:
    match literal:
        case syntax.PeriodLiteral():
            return False
        case syntax.IntegerLiteral(value) | syntax.DecimalLiteral(value):
            near = Decimal("0.011") if amount * 10_000 != int(amount * 10_000) else Decimal(0)
            return any(abs(Decimal(value) - said) <= said * near for said in (amount, 100 * amount))


def _taken_apart(quantity: Quantity) -> tuple[Quantity, ...]:
    """Return the whole units, and the half in the next smaller one; empty where there is no such unit."""
    whole, half = divmod(quantity.amount, 1)
    match quantity.unit:
        case "year":
            smaller, unit = 12 * half, "month"
        case "month":
            smaller, unit = 30 * half, "calendar_day"
        case _:
            return ()
    parts = (replace(quantity, amount=whole), replace(quantity, amount=smaller, unit=unit))
    return tuple(part for part in parts if part.amount)


def _wanted(quantity: Quantity) -> str:
    """Return how an expression says an amount of the law."""
    parts = _taken_apart(quantity) if quantity.amount != int(quantity.amount) else ()
    said = []
    for part in parts or (quantity,):
        name = _NAMES[part.unit]
        said.append(f"{_plain(part.amount)} {name.removesuffix('s') if part.amount == 1 else name}".rstrip())
    return " + ".join(said)


def _plain(amount: Decimal) -> str:
    return str(int(amount)) if amount == int(amount) else str(amount.quantize(Decimal("1.0000")).normalize())


def literal_edits(
    expression: syntax.Expression | None, old: str, was: tuple[int, int], new: str, is_now: tuple[int, int]
) -> tuple[LiteralEdit, ...] | None:
    """Return how the amounts of an expression change with the words that it formalises.

    None where the words have changed by more than amounts: what that means only a person can say.
    """
    before = [one for one in quantities_of(old) if was[0] <= one.start and one.end <= was[1]]
    after = [one for one in quantities_of(new) if is_now[0] <= one.start and one.end <= is_now[1]]
    if len(before) != len(after) or not _only_amounts(before, after, old, was, new, is_now):
        return None
    edits: list[LiteralEdit] = []
    literals = list(_literals(expression)) if expression is not None else []
    for first, second in zip(before, after, strict=True):
        if (first.amount, first.unit) == (second.amount, second.unit):
            continue
        agreeing = [literal for literal in literals if _agrees(first, literal)]
        written = _as_literal(second)
        if not agreeing or written is None:
            return None
        edits += [LiteralEdit(literal.span, _written(literal).strip("`"), written) for literal in agreeing]
    return tuple(edits)


def _only_amounts(
    before: list[Quantity], after: list[Quantity], old: str, was: tuple[int, int], new: str, is_now: tuple[int, int]
) -> bool:
    """Return whether every word that has changed belongs to an amount."""
    for what, i1, i2, j1, j2 in opcodes(old, new):
        gone = old[max(i1, was[0]) : min(i2, was[1])].strip()
        come = new[max(j1, is_now[0]) : min(j2, is_now[1])].strip()
        if what == "equal" or not (gone or come):
            continue
        if gone and not any(one.start <= max(i1, was[0]) and min(i2, was[1]) <= one.end + 1 for one in before):
            return False
        if come and not any(one.start <= max(j1, is_now[0]) and min(j2, is_now[1]) <= one.end + 1 for one in after):
            return False
    return True


def _as_literal(quantity: Quantity) -> str | None:
    """Return an amount of the law as an expression writes it."""
    if quantity.unit in ("hour", "percent", "share") or quantity.amount != int(quantity.amount):
        return str(quantity.amount) if quantity.unit == "percent" else None
    name = _NAMES[quantity.unit]
    if not name:
        return str(int(quantity.amount))
    return f"{int(quantity.amount)} {name.removesuffix('s') if quantity.amount == 1 else name}"


def _agrees(quantity: Quantity, literal: Literal) -> bool:
    match literal:
        case syntax.PeriodLiteral(amount, unit):
            if quantity.unit == "week" and unit == "calendar_day":
                return quantity.amount * 7 == amount
            if quantity.unit == "hour" and unit == "calendar_day":
                return quantity.amount == 24 * amount
            if quantity.unit == "year" and unit == "month" and quantity.amount != int(quantity.amount):
                return quantity.amount * 12 == amount
            return quantity.amount == amount and unit in _UNITS[quantity.unit]
        case syntax.IntegerLiteral(value) | syntax.DecimalLiteral(value):
            return quantity.amount == Decimal(value)


def _written(literal: Literal) -> str:
    match literal:
        case syntax.PeriodLiteral(amount, unit):
            name = unit.replace("_", " ")
            return f"`{amount} {name if amount == 1 else name + 's'}`"
        case syntax.IntegerLiteral(value) | syntax.DecimalLiteral(value):
            return f"`{value}`"


def _literals(node: syntax.Expression) -> Iterator[Literal]:
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
