"""What the grammars recognise in a file, before anything is interpreted: frozen syntax nodes with their places.

Places inside a block are relative to the block (`file` empty, line 1 = the block's first gutter line), so that a
parsed block can be kept in a cache and reused when the text above it moves.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Literal

import msgspec

from kzlaw.span import Span

# --- expressions -------------------------------------------------------------------------------------------------

Comparison = Literal["=", "!=", "<", "<=", ">", ">="]
PeriodUnit = Literal["year", "month", "week", "calendar_day", "working_day"]


class Name(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """A fact path or an enum value: which of the two only the vocabulary can tell."""

    path: str
    span: Span


class DateLiteral(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    value: datetime.date
    span: Span


class IntegerLiteral(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    value: int
    span: Span


class DecimalLiteral(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    value: Decimal
    span: Span


class TextLiteral(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    value: str
    span: Span


class BooleanLiteral(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    value: bool
    span: Span


class UnknownLiteral(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """`unknown`: only an example's `given` may say so."""

    span: Span


class PeriodLiteral(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """An amount of time: `3 working days`."""

    amount: int
    unit: PeriodUnit
    span: Span


class Not(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    operand: Expression
    span: Span


class And(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    operands: tuple[Expression, ...]
    span: Span


class Or(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    operands: tuple[Expression, ...]
    span: Span


class Compare(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    left: Expression
    operator: Comparison
    right: Expression
    span: Span


class Member(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """`fact in {a, b}`."""

    element: Expression
    options: tuple[Expression, ...]
    span: Span


class Sum(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """`left + right` or `left - right`."""

    left: Expression
    operator: Literal["+", "-"]
    right: Expression
    span: Span


class Extreme(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """`earliest(…)` or `latest(…)`."""

    which: Literal["earliest", "latest"]
    operands: tuple[Expression, ...]
    span: Span


Expression = (
    Name
    | DateLiteral
    | IntegerLiteral
    | DecimalLiteral
    | TextLiteral
    | BooleanLiteral
    | UnknownLiteral
    | PeriodLiteral
    | Not
    | And
    | Or
    | Compare
    | Member
    | Sum
    | Extreme
)

# --- annotation lines --------------------------------------------------------------------------------------------

Language = Literal["kk", "ru", "en"]


class Quotation(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """`«words … words»#2`: the words as the drafter wrote them, and which of several equal ones is meant."""

    words: str
    occurrence: int | None
    span: Span


class OptionReference(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """`under READING.OPTION`."""

    reading: str
    option: str
    span: Span


class Title(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    language: Language
    text: str
    span: Span


class Condition(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """A `when`, `unless` or `require` line."""

    role: Literal["when", "unless", "require"]
    quotations: tuple[Quotation, ...]
    expression: Expression
    under: tuple[OptionReference, ...]
    span: Span


class Assignment(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """One `fact = value` of an example's `given`."""

    path: str
    value: Expression
    span: Span


class Example(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """A worked case beside the law: what is given and the status that the rule must have."""

    name: str
    given: tuple[Assignment, ...]
    under: tuple[OptionReference, ...]
    on: datetime.date | None
    expect: str | None
    expect_span: Span | None
    span: Span


class Option(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    name: str
    default: bool
    rejected: bool
    titles: tuple[Title, ...]
    span: Span


class Rule(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    name: str
    restates: bool
    titles: tuple[Title, ...]
    conditions: tuple[Condition, ...]
    examples: tuple[Example, ...]
    span: Span
    name_span: Span
    incomplete: bool = False
    """A line of it did not parse: what it lacks may have been there."""


class Exemption(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """`exempt NAME from UNIT to UNIT`: unit references as the drafter wrote them."""

    name: str
    first: str
    last: str | None
    titles: tuple[Title, ...]
    conditions: tuple[Condition, ...]
    examples: tuple[Example, ...]
    span: Span
    name_span: Span
    target_span: Span
    incomplete: bool = False


class Referral(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """`refer NAME to "LAW"`."""

    name: str
    law: str
    titles: tuple[Title, ...]
    conditions: tuple[Condition, ...]
    examples: tuple[Example, ...]
    span: Span
    name_span: Span
    incomplete: bool = False


class Reading(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    name: str
    quotations: tuple[Quotation, ...]
    titles: tuple[Title, ...]
    options: tuple[Option, ...]
    span: Span
    name_span: Span
    incomplete: bool = False


class Term(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """A defined term that the formula («бұдан әрі – …») does not show."""

    name: str
    quotations: tuple[Quotation, ...]
    titles: tuple[Title, ...]
    span: Span


class Informative(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    quotations: tuple[Quotation, ...]
    reason: str
    reason_span: Span
    span: Span


class Layout(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """What the numbering cannot tell: `heading chapter`, `form`, `stamp`."""

    kind: str
    argument: str
    span: Span


class Note(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """An editorial note of the database or of the drafter: not law."""

    text: str
    span: Span


class StatedOperation(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """An amending operation stated by hand, where the formula in the text is not one that is recognised."""

    operation: str
    target: str
    arguments: tuple[str, ...]
    span: Span


class Confirmation(msgspec.Struct, frozen=True, array_like=True, tag=True, gc=False):
    """`confirm «words» by ACT`: what the cited words mean since that act has been read, and the rules stand."""

    quotation: Quotation
    act: str
    span: Span


Statement = Rule | Exemption | Referral | Reading | Term | Informative | Layout | Note | StatedOperation | Confirmation

# --- the document ------------------------------------------------------------------------------------------------


class HeaderEntry(msgspec.Struct, frozen=True, array_like=True, gc=False):
    key: str
    value: str
    span: Span
    value_span: Span


class LawLine(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One абзац of official text, verbatim, with the statements behind the gutter under it.

    ``text`` is what the act prints on the line (an escaping backslash of the file removed); ``before`` and ``after``
    are the quotation marks and ending that the amending act, not the quoted unit, prints around it, so that
    ``before + text + after`` is always the whole printed line.
    """

    text: str
    span: Span
    statements: tuple[Statement, ...] = ()
    before: str = ""
    after: str = ""
    gutter: int = 0
    """How many lines of the file stand above the lines behind the gutter: add it to the lines of their places."""


NodeKind = Literal[
    "preface", "preamble", "section", "chapter", "division", "article", "paragraph", "subparagraph", "part", "indent",
    "operation", "quoted", "conclusions", "form", "stamp", "table",
]  # fmt: skip


class Node(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A unit as the numbering shows it: its own first line, then what stands inside it.

    A ``part`` has no number of its own; ``operation`` is a line of an amending act that changes something, and its
    only child is the ``quoted`` text that follows it, if any.
    """

    kind: NodeKind
    number: str
    line: LawLine | None
    children: tuple[Node, ...]


class FactDeclaration(msgspec.Struct, frozen=True, array_like=True, gc=False):
    path: str
    type_name: str  # boolean, integer, decimal, date, text, or "" for an enumeration
    values: tuple[str, ...]
    value_spans: tuple[Span, ...]
    labels: tuple[Title, ...]
    value_labels: tuple[tuple[str, Title], ...]
    span: Span
    path_span: Span


class VocabularyFile(msgspec.Struct, frozen=True, array_like=True, gc=False):
    path: str
    header: tuple[HeaderEntry, ...]
    facts: tuple[FactDeclaration, ...]
    lost: frozenset[str] | None = frozenset()
    """The paths of declarations that did not parse; None where one of them cannot be told."""


class ActFile(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One component of an act, as its file holds it."""

    path: str
    header: tuple[HeaderEntry, ...]
    header_span: Span
    nodes: tuple[Node, ...]
    lines: int
