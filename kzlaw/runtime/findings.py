"""What a rule says of a case, and what an exemption says: status, missing facts and the words of the law."""

from __future__ import annotations

from operator import attrgetter

from kzlaw.runtime.labels import Labels
from kzlaw.runtime.records import FrozenRecord, Literal
from kzlaw.runtime.truth import Truth, Truths

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Status = Literal["satisfied", "violated", "undetermined", "not_applicable", "exempted", "referred"]
Because = Literal["", "calendar", "out_of_range", "citation"]
"""Why something is unknown although every fact is known: a working day beyond the calendar, a date beyond the years
1 to 9999, words that cite what an amendment has changed."""


class _ConditionReads:
    """How to take each fact from a case, and what the fact is called."""

    __slots__ = ()
    facts: tuple[tuple[Callable[[object], object], str], ...]


class Condition(FrozenRecord, _ConditionReads):
    """One condition of a norm: the words of the law that cause it, and the facts that it reads.

    ``reads`` are attribute paths from the case; ``working_days`` is set where the calendar decides too,
    ``unconfirmed`` where an amendment has changed what the words cite, so that nothing decides.
    """

    words: str
    reads: tuple[str, ...] = ()
    working_days: bool = False
    unconfirmed: bool = False

    def __post_init__(self) -> None:
        """Prepare the paths."""
        facts = tuple((attrgetter(path), fact_path(path)) for path in self.reads)
        object.__setattr__(self, "facts", facts)


class _NormWords:
    """The words of the law that the norm formalises: those of its requirements, else of its `when`."""

    __slots__ = ()
    words: str


class Norm(FrozenRecord, _NormWords):
    """A norm of a unit of law: its identity, its names and its conditions.

    ``id`` is like ``L1!annex_1/para_4__al_2/loan_limit``; ``unit`` is the unit's id within its component.
    """

    id: str
    component: str
    unit: str
    titles: Labels
    citation: Labels
    when: tuple[Condition, ...] = ()

    def __post_init__(self) -> None:
        """Collect the words."""
        object.__setattr__(self, "words", quoted(getattr(self, "requires", ()) or self.when))

    def __repr__(self) -> str:
        """Show the id alone: a norm is known by it."""
        return f"<{type(self).__name__} {self.id}>"


class Finding(FrozenRecord):
    """What one rule says of one case.

    ``applies`` is whether the rule is known to apply: its `when` holds and no exemption covers it. ``missing`` are
    the unknown facts that would decide an undetermined finding. ``requires`` is the truth of each requirement.
    """

    rule: Norm
    status: Status
    applies: Truth
    missing: tuple[str, ...] = ()
    because: Because = ""
    requires: Truths = ()

    @property
    def unit(self) -> str:
        """The id of the unit that the rule stands in."""
        return self.rule.unit

    @property
    def citation(self) -> Labels:
        """The unit, as people cite it in Kazakh, Russian and English."""
        return self.rule.citation

    @property
    def words(self) -> str:
        """The words of the law: of the requirements not met or not decided, else of all, else of the `when`."""
        if not self.requires:
            # An answer made beforehand keeps no truths: nothing is picked out of its requirements.
            return self.rule.words
        asked: tuple[Condition, ...] = getattr(self.rule, "requires", ())
        wanted = False if False in self.requires else None
        unmet = [condition for condition, truth in zip(asked, self.requires, strict=True) if truth is wanted]
        return quoted(unmet) if unmet else self.rule.words


class ExemptionFinding(FrozenRecord):
    """Whether an exemption holds for a case; ``missing`` as for a finding."""

    exemption: Norm
    holds: Truth
    missing: tuple[str, ...] = ()
    because: Because = ""

    @property
    def words(self) -> str:
        """The words of the law that exempt."""
        return self.exemption.words


def quoted(conditions: Iterable[Condition]) -> str:
    """Return the words of some conditions, each once, in their order."""
    return " … ".join(dict.fromkeys(condition.words for condition in conditions if condition.words))


def unknown_facts(case: object, conditions: Iterable[Condition], truths: Truths) -> tuple[list[str], Because]:
    """Return the unknown facts that the unknown conditions read, or why they are unknown without any."""
    missing: list[str] = []
    because: Because = ""
    for condition, truth in zip(conditions, truths, strict=True):
        if truth is None:
            decided = True
            for value_in, path in condition.facts:
                if value_in(case) is None:
                    decided = False
                    if path not in missing:
                        missing.append(path)
            if condition.unconfirmed:
                because = "citation"
            elif decided:
                because = "calendar" if condition.working_days else because or "out_of_range"
    return missing, because


def fact_path(attributes: str) -> str:
    """Return the fact of an attribute path: a name that Python reserves carries an underscore (`loan.from_`)."""
    return attributes.replace("_.", ".").rstrip("_")
