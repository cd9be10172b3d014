"""The typed rule model: what the law computes, with no trace of Python in it.

Truth is three-valued (Kleene): an expression over an unknown fact is unknown unless the rest decides it.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from msgspec.structs import force_setattr

from kzlaw.citation import UnitKind
from kzlaw.editions.model import Start
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Fact, Labels, Vocabulary

# --- terms: what has a value ---------------------------------------------------------------------------------------

ValueType = Literal["boolean", "integer", "decimal", "date", "text", "enumeration"]
PeriodUnit = Literal["year", "month", "calendar_day", "working_day"]
if TYPE_CHECKING:
    Scalar = datetime.date | int | Decimal | str | bool
else:
    # A date and a decimal are kept as texts: what they are, the type says that stands beside them.
    Scalar = Any


class FactTerm(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    """The value of a fact in the case."""

    fact: Fact

    def __post_init__(self) -> None:
        """Hold the fact itself, not a copy of it."""
        force_setattr(self, "fact", _itself(self.fact))


class Constant(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    """A literal: a date, an integer, a decimal, a text, or the name of an enumeration's value."""

    type: ValueType
    value: Scalar

    def __post_init__(self) -> None:
        """Read the value of a constant that was kept as a text."""
        _read_again(self, self.type, self.value)


class Period(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An amount of time; weeks have become calendar days. ``amount`` can be negative."""

    amount: int
    unit: PeriodUnit


class Shift(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    """A date moved by periods, applied in order (years and months end on the month's last day where need be)."""

    date: Term
    periods: tuple[Period, ...]


class Arithmetic(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    """A sum or a difference of numbers."""

    left: Term
    operator: Literal["+", "-"]
    right: Term


class Extreme(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    """The earliest or latest of dates (or smallest or largest of numbers); unknown if any operand is."""

    which: Literal["earliest", "latest"]
    operands: tuple[Term, ...]


Term = FactTerm | Constant | Shift | Arithmetic | Extreme

# --- conditions: what is true, false or unknown --------------------------------------------------------------------

Operator = Literal["=", "!=", "<", "<=", ">", ">="]


class Holds(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    """A boolean fact that stands alone."""

    fact: Fact

    def __post_init__(self) -> None:
        """Hold the fact itself, not a copy of it."""
        force_setattr(self, "fact", _itself(self.fact))


class Compare(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    left: Term
    operator: Operator
    right: Term


class Member(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    """A term that is one of some constants."""

    element: Term
    options: tuple[Constant, ...]


class Not(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    operand: Proposition


class Every(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    operands: tuple[Proposition, ...]


class Either(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    operands: tuple[Proposition, ...]


class Unconfirmed(msgspec.Struct, frozen=True, array_like=True, gc=False, tag=True, tag_field="is"):
    """Words that cite what ``by`` has changed: unknown until somebody confirms what they mean now.

    ``proposition`` is what they meant before.
    """

    citation: str
    by: str
    proposition: Proposition


Proposition = Holds | Compare | Member | Not | Every | Either | Unconfirmed

# --- rules ---------------------------------------------------------------------------------------------------------


class Words(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Words of the law that a condition formalises: text and place of each run, in the unit that prints it.

    ``start`` and ``end`` are offsets in characters within the text of the leaf ``leaf`` (a unit id); several runs
    come from a quotation with «…» or from several quotations.
    """

    leaf: str
    start: int
    end: int
    text: str


class Condition(msgspec.Struct, frozen=True, array_like=True, gc=False):
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


class Given(msgspec.Struct, frozen=True, array_like=True, gc=False):
    fact: Fact
    value: Scalar | None

    def __post_init__(self) -> None:
        """Hold the fact itself, and read a value of it that was kept as a text."""
        force_setattr(self, "fact", _itself(self.fact))
        _read_again(self, self.fact.type, self.value)


class Example(msgspec.Struct, frozen=True, array_like=True, gc=False):
    name: str
    given: tuple[Given, ...]
    under: tuple[tuple[str, str], ...]
    on: datetime.date | None
    expect: str  # a rule status, see Rule and Exemption
    span: Span


class Rule(msgspec.Struct, frozen=True, array_like=True, gc=False):
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


class Referral(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A norm decided by other law: where the `when` holds the result is *referred*."""

    id: str
    name: str
    unit: str
    law: str
    titles: Labels
    when: tuple[Condition, ...]
    examples: tuple[Example, ...]
    source: Span


class Exemption(msgspec.Struct, frozen=True, array_like=True, gc=False):
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


class Option(msgspec.Struct, frozen=True, array_like=True, gc=False):
    name: str
    default: bool
    rejected: bool
    titles: Labels


class Reading(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An ambiguity of a norm, with the options that a user can choose between; exactly one is the default."""

    name: str
    unit: str
    titles: Labels
    words: tuple[Words, ...]
    options: tuple[Option, ...]
    source: Span


Norm = Rule | Referral | Exemption


class Provision(msgspec.Struct, frozen=True, array_like=True, gc=False):
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

    @property
    def norms(self) -> tuple[Norm, ...]:
        """Its rules, referrals and exemptions."""
        return (*self.rules, *self.referrals, *self.exemptions)


class RuleEdition(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The rules of an act as they stand from a start on, given by the act ``by``."""

    by: str
    start: Start
    provisions: tuple[Provision, ...]


class RuleBook(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """All that is computed for one act, edition by edition, oldest first."""

    act: str
    vocabulary: Vocabulary
    editions: tuple[RuleEdition, ...]
    month_end_stated: bool


@lru_cache(maxsize=65_536)
def _itself(fact: Fact) -> Fact:
    """Return a fact that is equal, the same one each time: read from the cache, every norm comes with copies."""
    return fact


def _read_again(owner: Constant | Given, kind: str, value: object) -> None:
    if isinstance(value, str) and kind in ("date", "decimal"):
        force_setattr(owner, "value", datetime.date.fromisoformat(value) if kind == "date" else Decimal(value))
