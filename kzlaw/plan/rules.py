"""Output-shaped rules: what is printed, under which names, in which files and in which order.

No language shows here: a condition stays a proposition, so that Python, JavaScript and columns are printed from one
plan and agree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Literal

import msgspec

from kzlaw.editions.model import Start
from kzlaw.resolved import model
from kzlaw.resolved.reads import counts_working_days, facts
from kzlaw.runtime.calendar import WorkingDays
from kzlaw.vocabulary.facts import Fact, Labels

NormKind = Literal["rule", "referral", "exemption"]


class ChosenOption(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An option of a reading, by the field of the act's readings that keeps the choice."""

    field: str
    option: str


class Entry(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One condition that is judged on its own: a conjunction at the top of an annotated line makes several.

    ``first`` is set on the first of those. An `unless` has become a `not`. ``under`` are the options without which it
    asks nothing.
    """

    condition: model.Condition
    proposition: model.Proposition
    first: bool
    under: tuple[ChosenOption, ...]

    @property
    def reads(self) -> tuple[Fact, ...]:
        """The facts that it reads, each once."""
        return facts(self.proposition)

    @property
    def working_days(self) -> bool:
        """Whether the calendar of working days has a say in it."""
        return counts_working_days(self.proposition)


class LimitEntry(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One bound that a requirement sets to a fact: ``strict`` where the value itself is not allowed.

    ``value`` is None where an amendment has upset what the requirement cites.
    """

    fact: Fact
    side: Literal["latest", "earliest"]
    strict: bool
    value: model.Term | None
    under: tuple[ChosenOption, ...]


_HEADS: Mapping[NormKind, str] = {"rule": "rule", "referral": "refer", "exemption": "exempt"}
"""The word that an annotation of each kind begins with."""


class NormPlan(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One function: a rule, a referral or an exemption with its names.

    ``limits_function`` is empty where the rule bounds no fact. ``quote`` are the абзацы of its unit.
    """

    kind: NormKind
    norm: model.Norm
    function: str
    constant: str
    limits_function: str
    citation: Labels
    heading: str
    quote: tuple[str, ...]
    when: tuple[Entry, ...]
    requires: tuple[Entry, ...]
    limits: tuple[LimitEntry, ...]

    @property
    def annotated(self) -> str:
        """Where its annotation stands, as generated files say it: the file, and what to search for in it.

        A line in the text above moves the annotation, and must change no file but the links.
        """
        return f"{self.norm.source.file}, {_HEADS[self.kind]} {self.norm.name}"


class ModulePlan(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One file of rules: a paragraph as one act gave it. All that its text depends on is in here.

    ``path`` and ``test_path`` are relative to the project folder; ``name`` is the module's own name, ``package`` and
    ``component_package`` those of the folders around it. ``given`` and ``official`` say who gave the words, and where.
    """

    path: str
    test_path: str
    name: str
    package: str
    component_package: str
    vocabulary_module: str
    act: str
    component: str
    component_title: str
    unit: str
    heading: str
    given_by: str
    given: str
    official: str
    text_hash: str
    norms: tuple[NormPlan, ...]

    @property
    def working_days(self) -> bool:
        """True where some condition needs the calendar of working days."""
        return any(entry.working_days for norm in self.norms for entry in (*norm.when, *norm.requires))


class FieldPlan(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One field of a record: a fact, or a group of facts with a record of its own."""

    name: str
    fact: Fact | None
    record: str


class RecordPlan(msgspec.Struct, frozen=True, dict=True):
    """One record of facts; ``path`` is the group it keeps, empty for the case itself."""

    name: str
    path: str
    fields: tuple[FieldPlan, ...]

    @cached_property
    def inside(self) -> Mapping[str, str]:
        """The record that each group of it has, by the name of the field."""
        return {field.name: field.record for field in self.fields}


class FactPlace(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A fact and the attributes that lead to it from a case: `loan.from` is kept in `loan.from_`."""

    fact: Fact
    attributes: str


class FactsPlan(msgspec.Struct, frozen=True, dict=True):
    """The module of a vocabulary: records, innermost first, the case last."""

    path: str
    vocabulary: str
    module: str
    records: tuple[RecordPlan, ...]
    facts: tuple[FactPlace, ...]

    @cached_property
    def attributes(self) -> Mapping[str, str]:
        """Where a case keeps each fact, by its path."""
        return {place.fact.path: place.attributes for place in self.facts}

    @cached_property
    def named(self) -> Mapping[str, RecordPlan]:
        """The records by name."""
        return {record.name: record for record in self.records}


class ReadingPlan(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One reading that can be chosen: its field, and the options that may be (a rejected one is not)."""

    field: str
    component: str
    reading: model.Reading
    default: str
    options: tuple[model.Option, ...]

    @property
    def words(self) -> str:
        """The words that can be read in several ways."""
        return " … ".join(run.text for run in self.reading.words)


class EditionPlan(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One edition: which modules judge, in the order of the text. Not ``held`` where there is no text at all."""

    by: str
    start: Start
    modules: tuple[ModulePlan, ...]
    held: bool


class ActPlan(msgspec.Struct, frozen=True, dict=True):
    """The package of an act. ``modules`` are all modules once, though editions share them.

    ``calendar`` is None where no rule counts working days.
    """

    act: str
    title: str
    official: str
    package: str
    folder: str
    facts: FactsPlan
    readings: tuple[ReadingPlan, ...]
    editions: tuple[EditionPlan, ...]
    modules: tuple[ModulePlan, ...]
    components: tuple[tuple[str, str, str], ...]  # package, name, title
    calendar: WorkingDays | None

    @cached_property
    def choice(self) -> Mapping[str, str]:
        """The default option of every reading, by its field."""
        return {plan.field: plan.default for plan in self.readings}

    @cached_property
    def defaults(self) -> Mapping[str, Mapping[str, str]]:
        """The default option of every reading, by its component and its name there."""
        return self._by_component(lambda plan: plan.default)

    @cached_property
    def reading_fields(self) -> Mapping[str, Mapping[str, str]]:
        """The field of every reading, by its component and its name there."""
        return self._by_component(lambda plan: plan.field)

    def _by_component(self, what: Callable[[ReadingPlan], str]) -> Mapping[str, Mapping[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for plan in self.readings:
            found.setdefault(plan.component, {})[plan.reading.name] = what(plan)
        return found
