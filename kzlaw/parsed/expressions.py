"""Parse events of grammar/expression.lark → expression nodes with their places."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import cast

from lark import Token, Transformer, v_args

from kzlaw.parsed import syntax
from kzlaw.span import Span

_PERIODS: dict[str, syntax.PeriodUnit] = {
    "YEARS": "year",
    "MONTHS": "month",
    "WEEKS": "week",
    "CALENDAR_DAYS": "calendar_day",
    "WORKING_DAYS": "working_day",
}


class BadDate(Exception):
    """A date that no calendar has, such as 2023-02-30; carries the token."""

    def __init__(self, token: Token) -> None:
        super().__init__(str(token))
        self.token = token


def span_of(token: Token) -> Span:
    """Return the place of a token in the text parsed."""
    return Span("", token.line or 1, token.column or 1, token.end_line or 1, token.end_column or 1)


def covering(first: Span, last: Span) -> Span:
    """Return the place from the start of one span to the end of another."""
    return Span("", first.line, first.column, last.end_line, last.end_column)


def kind_of(token: Token) -> str:
    """Return the terminal's own name, without the grammars that it was imported through."""
    return token.type.rsplit("__", 1)[-1]


def date_of(token: Token) -> datetime.date:
    """Return the date that a token writes; raise `BadDate` where there is no such day."""
    try:
        return datetime.date.fromisoformat(str(token))
    except ValueError:
        raise BadDate(token) from None


@v_args(inline=True)
class Expressions(Transformer[Token, syntax.Expression]):
    """Builds expressions bottom up while Lark parses: no tree is kept."""

    def name(self, token: Token) -> syntax.Expression:
        return syntax.Name(str(token), span_of(token))

    def date(self, token: Token) -> syntax.Expression:
        return syntax.DateLiteral(date_of(token), span_of(token))

    def integer(self, token: Token) -> syntax.Expression:
        return syntax.IntegerLiteral(_integer(token), span_of(token))

    def decimal(self, token: Token) -> syntax.Expression:
        return syntax.DecimalLiteral(Decimal(str(token)), span_of(token))

    def negative_integer(self, minus: Token, token: Token) -> syntax.Expression:
        return syntax.IntegerLiteral(-_integer(token), covering(span_of(minus), span_of(token)))

    def negative_decimal(self, minus: Token, token: Token) -> syntax.Expression:
        return syntax.DecimalLiteral(-Decimal(str(token)), covering(span_of(minus), span_of(token)))

    def text(self, token: Token) -> syntax.Expression:
        return syntax.TextLiteral(str(token)[1:-1], span_of(token))

    def true(self, token: Token) -> syntax.Expression:
        return syntax.BooleanLiteral(True, span_of(token))

    def false(self, token: Token) -> syntax.Expression:
        return syntax.BooleanLiteral(False, span_of(token))

    def unknown(self, token: Token) -> syntax.Expression:
        return syntax.UnknownLiteral(span_of(token))

    def period(self, amount: Token, unit: Token) -> syntax.Expression:
        return syntax.PeriodLiteral(_integer(amount), _PERIODS[kind_of(unit)], covering(span_of(amount), span_of(unit)))

    def extreme(self, which: Token, *operands: syntax.Expression) -> syntax.Expression:
        place = covering(span_of(which), operands[-1].span)
        return syntax.Extreme("earliest" if kind_of(which) == "EARLIEST" else "latest", operands, place)

    def negate(self, word: Token, operand: syntax.Expression) -> syntax.Expression:
        return syntax.Not(operand, covering(span_of(word), operand.span))

    def compare(self, left: syntax.Expression, operator: Token, right: syntax.Expression) -> syntax.Expression:
        return syntax.Compare(left, cast(syntax.Comparison, str(operator)), right, covering(left.span, right.span))

    def member(self, element: syntax.Expression, _word: Token, *options: syntax.Expression) -> syntax.Expression:
        return syntax.Member(element, options, covering(element.span, options[-1].span))

    def add(self, left: syntax.Expression, operator: Token, right: syntax.Expression) -> syntax.Expression:
        return syntax.Sum(left, "+" if operator == "+" else "-", right, covering(left.span, right.span))

    def every(self, *items: syntax.Expression | Token) -> syntax.Expression:
        operands = tuple(item for item in items if not isinstance(item, Token))
        return syntax.And(operands, covering(operands[0].span, operands[-1].span))

    def either(self, *items: syntax.Expression | Token) -> syntax.Expression:
        operands = tuple(item for item in items if not isinstance(item, Token))
        return syntax.Or(operands, covering(operands[0].span, operands[-1].span))


def _integer(token: Token) -> int:
    # Longer numbers stand for nothing in a law, and Python refuses to read very long ones.
    return int(token[:18])
