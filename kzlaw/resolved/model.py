"""The typed rule model: what the law computes, with no trace of Python in it.

Truth is three-valued (Kleene): an expression over an unknown fact is unknown unless the rest decides it.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from kzlaw.citation import UnitKind
from kzlaw.editions.model import Start
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Fact, Labels, Vocabulary

# --- terms: what has a value ---------------------------------------------------------------------------------------

ValueType = Literal["boolean", "integer", "decimal", "date", "text", "enumeration"]
PeriodUnit = Literal["year", "month", "calendar_day", "working_day"]


@dataclass(frozen=True, slots=True)
class FactTerm:
    """The value of a fact in the case."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class Constant:
    """A literal: a date, an integer, a decimal, a text, or the name of an enumeration's value."""

    type: ValueType
    value: datetime.date | int | Decimal | str | bool


@dataclass(frozen=True, slots=True)
class Period:
    """An amount of time; weeks have become calendar days. ``amount`` can be negative."""

    amount: int
    unit: PeriodUnit


@dataclass(frozen=True, slots=True)
class Shift:
    """A date moved by periods, applied in order (years and months end on the month's last day where need be)."""

    date: Term
    periods: tuple[Period, ...]


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """A sum or a difference of numbers."""

    left: Term
    operator: Literal["+", "-"]
    right: Term


@dataclass(frozen=True, slots=True)
class Extreme:
    """The earliest or latest of dates (or smallest or largest of numbers); unknown if any operand is."""

    which: Literal["earliest", "latest"]
    operands: tuple[Term, ...]


Term = FactTerm | Constant | Shift | Arithmetic | Extreme

# --- conditions: what is true, false or unknown --------------------------------------------------------------------

Operator = Literal["=", "!=", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Holds:
    """A boolean fact that stands alone."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class Compare:
    left: Term
    operator: Operator
    right: Term


@dataclass(frozen=True, slots=True)
class Member:
    """A term that is one of some constants."""

    element: Term
    options: tuple[Constant, ...]


@dataclass(frozen=True, slots=True)
class Not:
    operand: Proposition


@dataclass(frozen=True, slots=True)
class Every:
    operands: tuple[Proposition, ...]


@dataclass(frozen=True, slots=True)
class Either:
    operands: tuple[Proposition, ...]


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """Words that cite what ``by`` has changed: unknown until somebody confirms what they mean now.

    ``proposition`` is what they meant before.
    """

    citation: str
    by: str
    proposition: Proposition


Proposition = Holds | Compare | Member | Not | Every | Either | Unconfirmed

# --- rules ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the law that a condition formalises: text and place of each run, in the unit that prints it.

    ``start`` and ``end`` are offsets in characters within the text of the leaf ``leaf`` (a unit id); several runs
    come from a quotation with «…» or from several quotations.
    """

    leaf: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Condition:
    """A proposition with the words that cause it.

    ``under`` binds it to options of readings, as (reading, option) pairs: where another option is chosen it asks
    nothing. ``negated`` is set for an `unless`: ``proposition`` is then the one that must not hold.
    """

    role: Literal["when", "unless", "require"]
    proposition: Proposition
    words: tuple[Words, ...]
    under: tuple[tuple[str, str], ...]
    span: Span

    @property
    def quoted(self) -> str:
        """The words, runs joined by an ellipsis, for people to read."""
        return " … ".join(run.text for run in self.words)


@dataclass(frozen=True, slots=True)
class Given:
    fact: Fact
    value: datetime.date | int | Decimal | str | bool | None


@dataclass(frozen=True, slots=True)
class Example:
    name: str
    given: tuple[Given, ...]
    under: tuple[tuple[str, str], ...]
    on: datetime.date | None
    expect: str  # a rule status, see Rule and Exemption
    span: Span


@dataclass(frozen=True, slots=True)
class Rule:
    """A norm: where the `when` holds, every `require` must.

    Statuses (for examples, tests and verdicts): satisfied, violated, undetermined, not_applicable, exempted.
    ``id`` is `V1!annex_1/para_3__al_2/loan_term`-like; ``unit`` is the unit's id in its component.
    ``source`` is the place of the statement, in the file of the act that gave the words.
    """

    id: str
    name: str
    unit: str
    titles: Labels
    when: tuple[Condition, ...]  # roles when and unless
    requires: tuple[Condition, ...]
    examples: tuple[Example, ...]
    source: Span


@dataclass(frozen=True, slots=True)
class Referral:
    """A norm decided by other law: where the `when` holds the result is *referred*."""

    id: str
    name: str
    unit: str
    law: str
    titles: Labels
    when: tuple[Condition, ...]
    examples: tuple[Example, ...]
    source: Span


@dataclass(frozen=True, slots=True)
class Exemption:
    """Switches the rules of ``covers`` (unit ids, with everything inside them) off where its `when` holds.

    Its examples expect `exempt`, `not_applicable` or `undetermined`.
    """

    id: str
    name: str
    unit: str
    covers: tuple[str, ...]
    titles: Labels
    when: tuple[Condition, ...]
    examples: tuple[Example, ...]
    source: Span


@dataclass(frozen=True, slots=True)
class Option:
    name: str
    default: bool
    rejected: bool
    titles: Labels


@dataclass(frozen=True, slots=True)
class Reading:
    """An ambiguity of a norm, with the options that a user can choose between; exactly one is the default."""

    name: str
    unit: str
    titles: Labels
    words: tuple[Words, ...]
    options: tuple[Option, ...]
    source: Span


Norm = Rule | Referral | Exemption


@dataclass(frozen=True, slots=True)
class Provision:
    """One top unit of an edition: a paragraph or an article, with a module and a page of its own, or a heading or the
    lines around them, which have none.

    ``text`` is its абзацы as (leaf id, text) pairs; ``hash`` the SHA-256 of that text; ``given_by`` the act whose
    words these are (the last that changed them); ``editorial`` what else belongs on a page.
    """

    component: str
    unit: str
    number: str
    given_by: str
    text: tuple[tuple[str, str], ...]
    hash: str
    rules: tuple[Rule, ...]
    referrals: tuple[Referral, ...]
    exemptions: tuple[Exemption, ...]
    readings: tuple[Reading, ...]
    informative: tuple[tuple[Words, str], ...]  # the words and the reason
    terms: tuple[Words, ...] = ()
    kind: UnitKind = "paragraph"
    source: Span | None = None


@dataclass(frozen=True, slots=True)
class RuleEdition:
    """The rules of an act as they stand from a start on, given by the act ``by``."""

    by: str
    start: Start
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All that is computed for one act, edition by edition, oldest first."""

    act: str
    vocabulary: Vocabulary
    editions: tuple[RuleEdition, ...]
    month_end_stated: bool
