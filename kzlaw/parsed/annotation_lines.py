"""Parse events of grammar/annotation.lark → one value for each line behind the gutter."""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any, cast

import msgspec
from lark import Lark, Token, Transformer, v_args
from lark.visitors import merge_transformers

from kzlaw.parsed import syntax
from kzlaw.parsed.expressions import Expressions, covering, date_of, kind_of, span_of
from kzlaw.parsed.grammars import load_grammar
from kzlaw.parsed.keywords import canonical
from kzlaw.span import Span


class Head(msgspec.Struct, frozen=True):
    """The first line of a statement that has a body: `rule`, `restate rule`, `exempt`, `refer`, `reading`, `term`."""

    kind: str
    name: str
    name_span: Span
    span: Span
    first: str = ""
    last: str | None = None
    target_span: Span | None = None
    law: str = ""
    quotations: tuple[syntax.Quotation, ...] = ()


class ExampleLine(msgspec.Struct, frozen=True):
    """What an `example`, `given` or `expect` line says, or all three on one line."""

    name: str | None
    span: Span
    given: tuple[syntax.Assignment, ...] = ()
    under: tuple[syntax.OptionReference, ...] = ()
    on: datetime.date | None = None
    expect: str | None = None
    expect_span: Span | None = None


class OptionLine(msgspec.Struct, frozen=True):
    name: str
    default: bool
    rejected: bool
    span: Span


Line = (
    Head
    | ExampleLine
    | OptionLine
    | syntax.Title
    | syntax.Condition
    | syntax.Informative
    | syntax.Layout
    | syntax.StatedOperation
    | syntax.Confirmation
)

_STATUSES = ("SATISFIED", "VIOLATED", "UNDETERMINED", "NOT_APPLICABLE", "EXEMPTED", "EXEMPT_STATUS", "REFERRED")
_REASONS = ("REASON_HEADING", "REASON_FORMULA", "REASON_PROCEDURE", "REASON_DISCRETION", "REASON_NAME")
_LANGUAGES: dict[str, syntax.Language] = {"KK": "kk", "RU": "ru", "EN": "en"}


class _Part(msgspec.Struct, frozen=True):
    """A piece of an example line: assignments, an expectation, or a clause."""

    given: tuple[syntax.Assignment, ...] = ()
    under: tuple[syntax.OptionReference, ...] = ()
    on: datetime.date | None = None
    expect: str | None = None
    span: Span | None = None


@v_args(inline=True)
class _Lines(Transformer[Token, Any]):
    def rule(self, word: Token, name: Token) -> Head:
        return Head("rule", str(name), span_of(name), covering(span_of(word), span_of(name)))

    def restate(self, word: Token, _rule: Token, name: Token) -> Head:
        return Head("restate", str(name), span_of(name), covering(span_of(word), span_of(name)))

    def exempt(
        self, word: Token, name: Token, _from: Token, first: Token, _to: Token | None, last: Token | None
    ) -> Head:
        end = span_of(last or first)
        return Head(
            "exempt", str(name), span_of(name), covering(span_of(word), end), str(first), str(last) if last else None,
            covering(span_of(first), end),
        )  # fmt: skip

    def refer(self, word: Token, name: Token, _to: Token, law: Token) -> Head:
        place = covering(span_of(word), span_of(law))
        return Head("refer", str(name), span_of(name), place, law=str(law)[1:-1])

    def reading(self, word: Token, name: Token, quotations: tuple[syntax.Quotation, ...]) -> Head:
        place = covering(span_of(word), quotations[-1].span)
        return Head("reading", str(name), span_of(name), place, quotations=quotations)

    def term(self, word: Token, name: Token, quotations: tuple[syntax.Quotation, ...]) -> Head:
        place = covering(span_of(word), quotations[-1].span)
        return Head("term", str(name), span_of(name), place, quotations=quotations)

    def informative(
        self, word: Token, quotations: tuple[syntax.Quotation, ...] | None, reason: Token
    ) -> syntax.Informative:
        english = canonical(_REASONS).get(str(reason), str(reason))
        return syntax.Informative(quotations or (), english, span_of(reason), covering(span_of(word), span_of(reason)))

    def heading(self, word: Token, kind: Token) -> syntax.Layout:
        return syntax.Layout("heading", str(kind), covering(span_of(word), span_of(kind)))

    def form(self, word: Token, lines: Token | None) -> syntax.Layout:
        return syntax.Layout(kind_of(word).lower(), str(lines or "1"), covering(span_of(word), span_of(lines or word)))

    def operation(
        self, word: Token, kind: Token, target: Token, *quotations: syntax.Quotation
    ) -> syntax.StatedOperation:
        end = quotations[-1].span if quotations else span_of(target)
        words = tuple(quotation.words for quotation in quotations)
        return syntax.StatedOperation(str(kind), str(target), words, covering(span_of(word), end))

    def confirm(self, word: Token, quotation: syntax.Quotation, _by: Token, act: Token) -> syntax.Confirmation:
        return syntax.Confirmation(quotation, str(act), covering(span_of(word), span_of(act)))

    def quotation(self, quoted: Token, occurrence: Token | None) -> syntax.Quotation:
        number = int(occurrence[1:7]) if occurrence else None
        return syntax.Quotation(str(quoted)[1:-1], number, covering(span_of(quoted), span_of(occurrence or quoted)))

    def quotations(self, *items: syntax.Quotation) -> tuple[syntax.Quotation, ...]:
        return items

    def under(self, word: Token, *names: Token) -> _Part:
        references = []
        for name in names:
            reading, _, option = str(name).partition(".")
            references.append(syntax.OptionReference(reading, option, span_of(name)))
        return _Part(under=tuple(references), span=covering(span_of(word), span_of(names[-1])))

    def on(self, word: Token, day: Token) -> _Part:
        return _Part(on=date_of(day), span=covering(span_of(word), span_of(day)))

    def condition(
        self, role: Token, quotations: tuple[syntax.Quotation, ...], expression: syntax.Expression, under: _Part | None
    ) -> syntax.Condition:
        name = cast(Any, kind_of(role).lower())
        end = under.span if under and under.span else expression.span
        return syntax.Condition(
            name, quotations, expression, under.under if under else (), covering(span_of(role), end)
        )

    def assignment(self, name: Token, value: syntax.Expression) -> syntax.Assignment:
        return syntax.Assignment(str(name), value, covering(span_of(name), value.span))

    def holds(self, name: Token) -> syntax.Assignment:
        return syntax.Assignment(str(name), syntax.BooleanLiteral(True, span_of(name)), span_of(name))

    def fails(self, word: Token, name: Token) -> syntax.Assignment:
        place = covering(span_of(word), span_of(name))
        return syntax.Assignment(str(name), syntax.BooleanLiteral(False, place), place)

    def given_part(self, word: Token, *items: syntax.Assignment | _Part) -> _Part:
        given = tuple(item for item in items if isinstance(item, syntax.Assignment))
        return _join(tuple(item for item in items if isinstance(item, _Part)), given, span_of(word))

    def expect_part(self, word: Token, status: Token, *clauses: _Part) -> _Part:
        joined = _join(clauses, (), span_of(word))
        english = canonical(_STATUSES).get(str(status), str(status))
        return _Part((), joined.under, joined.on, english, span_of(status))

    def example(self, word: Token, name: Token, *items: _Part | None) -> ExampleLine:
        return _example(str(name), tuple(item for item in items if item), covering(span_of(word), span_of(name)))

    def given(self, *items: _Part | None) -> ExampleLine:
        return _example(None, tuple(item for item in items if item), Span("", 1, 1, 1, 1))

    def expect(self, item: _Part) -> ExampleLine:
        return _example(None, (item,), Span("", 1, 1, 1, 1))

    def flag(self, word: Token) -> str:
        return kind_of(word)

    def option(self, word: Token, name: Token, *flags: str) -> OptionLine:
        return OptionLine(str(name), "DEFAULT" in flags, "REJECTED" in flags, covering(span_of(word), span_of(name)))

    def title(self, language: Token, text: Token) -> syntax.Title:
        words = " ".join(str(text)[1:].split())
        return syntax.Title(_LANGUAGES[kind_of(language)], words, covering(span_of(language), span_of(text)))


def _join(parts: tuple[_Part, ...], given: tuple[syntax.Assignment, ...], span: Span) -> _Part:
    under = tuple(reference for part in parts for reference in part.under)
    on = next((part.on for part in parts if part.on), None)
    return _Part(given, under, on, None, span)


def _example(name: str | None, parts: tuple[_Part, ...], span: Span) -> ExampleLine:
    expecting = next((part for part in parts if part.expect), None)
    return ExampleLine(
        name,
        span,
        tuple(assignment for part in parts for assignment in part.given),
        tuple(reference for part in parts for reference in part.under),
        next((part.on for part in parts if part.on), None),
        expecting.expect if expecting else None,
        expecting.span if expecting else None,
    )


@cache
def annotation_parser() -> Lark:
    """Return the parser of one line behind the gutter."""
    transformer = merge_transformers(_Lines(), expression=Expressions())  # type: ignore[no-untyped-call]
    return load_grammar("annotation", "line", transformer=transformer)
