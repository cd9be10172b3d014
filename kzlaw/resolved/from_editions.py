"""Editions → rule books: every statement bound to the words of the edition in which it stands."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from kzlaw.clauses.locate import Located, by_id
from kzlaw.clauses.tree import Act, Unit
from kzlaw.clauses.units import owner
from kzlaw.diagnostics.catalogue import editions as edition_kinds
from kzlaw.diagnostics.catalogue import resolved as kinds
from kzlaw.diagnostics.catalogue import vocabulary as vocabulary_kinds
from kzlaw.diagnostics.diagnostic import Diagnostic, Related
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.editions.model import ActHistory, Edition, Library, Slot, Version
from kzlaw.parsed import syntax
from kzlaw.resolved import model, norms
from kzlaw.resolved.words import Place, find_words
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Fact, Vocabulary

_NO_WORDS = ("KZ404", "KZ405")


@dataclass(frozen=True, slots=True)
class _FileFacts:
    """What the header of a file says that its statements depend on."""

    act: str
    vocabulary: str | None
    month_end_stated: bool


@dataclass(slots=True)
class _Resolver:
    """Resolves one act; a version of a paragraph that several editions share is resolved once."""

    act: str
    files: Mapping[str, _FileFacts]
    vocabulary: Vocabulary
    found: list[Diagnostic]
    facts: dict[str, Fact] = field(default_factory=dict)
    done: dict[tuple[str, int, int], model.Provision] = field(default_factory=dict)

    def edition(self, history: ActHistory, index: int, edition: Edition) -> model.RuleEdition:
        standing = list(_standing(history, index))
        readings = self._readings(standing)
        tops: dict[str, list[Unit]] = {component: [] for component in history.timelines}
        for component, _, version in standing:
            tops[component].append(version.unit)
        units = {component: _Units(tuple(top)) for component, top in tops.items()}
        provisions: list[model.Provision] = []
        for component, place, version in standing:
            key = (component, place, version.edition)
            provision = self.done.get(key)
            if provision is None:
                provision = self._provision(component, version, readings, units[component])
                self.done[key] = provision
            provisions.append(provision)
        return model.RuleEdition(edition.by, edition.start, tuple(provisions))

    def _readings(self, standing: list[tuple[str, int, Version]]) -> dict[str, syntax.Reading]:
        readings: dict[str, syntax.Reading] = {}
        places: dict[str, tuple[Unit, int]] = {}
        for _, _, version in standing:
            for leaf in version.unit.leaves():
                for statement in leaf.statements:
                    if not isinstance(statement, syntax.Reading):
                        continue
                    first = places.get(statement.name)
                    if first is not None and first[0].id != leaf.id:
                        here, there = (
                            Place(leaf, (), leaf.span.file, leaf.gutter),
                            Place(first[0], (), first[0].span.file, first[1]),
                        )
                        self._report_once(
                            kinds.DUPLICATE_READING.at(
                                here.span(statement.name_span),
                                f"reading `{statement.name}` is declared twice",
                                "give one of them another name",
                                (Related(there.span(readings[statement.name].name_span), "the first"),),
                                unit=leaf.id,
                            )
                        )
                        continue
                    readings[statement.name], places[statement.name] = statement, (leaf, leaf.gutter)
        return readings

    def _provision(
        self, component: str, version: Version, readings: Mapping[str, syntax.Reading], units: _Units
    ) -> model.Provision:
        unit = version.unit
        texts = {leaf.id: leaf.text for leaf in unit.leaves() if leaf.text is not None}
        owners = owner((unit,))
        gathered = _Gathered()
        around_of = dict(_around(unit))
        for leaf in unit.leaves():
            if leaf.statements and not _quoted(leaf.id):
                self._leaf(
                    leaf, around_of[leaf.id], owners[leaf.id], component, readings, units, texts, version, gathered
                )
        self._check_names(gathered)
        words = "\n".join(texts.values())
        return model.Provision(
            component, unit.id, unit.number, version.origin.act, tuple(texts.items()),
            hashlib.sha256(words.encode()).hexdigest(), tuple(gathered.rules), tuple(gathered.referrals),
            tuple(gathered.exemptions), tuple(gathered.readings), tuple(gathered.informative), tuple(gathered.terms),
            unit.kind, unit.span,
        )  # fmt: skip

    def _leaf(
        self, leaf: Unit, around: tuple[Unit, ...], unit: str, component: str, readings: Mapping[str, syntax.Reading],
        units: _Units, texts: dict[str, str], version: Version, gathered: _Gathered,
    ) -> None:  # fmt: skip
        file = self.files[leaf.span.file]
        place = Place(leaf, around, leaf.span.file, leaf.gutter)
        prefix = self.act if component == "main" else f"{self.act}!{component}"
        found: list[Diagnostic] = []
        lost = self.vocabulary.lost
        here = norms.Setting(self.facts, readings, place, unit, prefix, texts, file.month_end_stated, found, lost)
        for statement in leaf.statements:
            match statement:
                case syntax.Rule():
                    if (rule := norms.rule(statement, here)) is not None:
                        gathered.rules.append(rule)
                case syntax.Referral():
                    if (referral := norms.referral(statement, here)) is not None:
                        gathered.referrals.append(referral)
                case syntax.Exemption():
                    covers = self._covers(statement, units, here)
                    exemption = norms.exemption(statement, covers, here)
                    if exemption is not None and covers:
                        gathered.exemptions.append(exemption)
                case syntax.Reading():
                    if (reading := norms.reading(statement, here)) is not None:
                        gathered.readings.append(reading)
                case syntax.Informative():
                    gathered.informative.extend(norms.informative(statement, here))
                case syntax.Term(_, quotations):
                    for quotation in quotations:
                        gathered.terms.extend(find_words(quotation, place, found) or ())
                case syntax.Layout() | syntax.Note() | syntax.StatedOperation():
                    pass
        changed = file.act != version.origin.act
        self.found.extend(
            _stale(problem, version) if changed and problem.code in _NO_WORDS else problem for problem in found
        )

    def _covers(self, statement: syntax.Exemption, units: _Units, here: norms.Setting) -> tuple[str, ...]:
        ends: list[Unit] = []
        for name in (statement.first, statement.last or statement.first):
            located = units.named(name.rpartition("!")[2])
            if not isinstance(located, Unit):
                target = statement.target_span
                first, last = (0, len(name)) if name == statement.first else (-len(name), 0)
                columns = (target.column, target.column + last) if last else (target.end_column + first, target.end_column)
                here.found.append(
                    kinds.UNKNOWN_EXEMPTED_UNIT.at(
                        here.place.span(Span("", target.line, columns[0], target.end_line, columns[1])),
                        f"there is no unit `{name}` to be exempted from",
                        "write the id of a unit of this component, such as para_10__al_1",
                        unit=here.unit,
                    )
                )
                return ()
            ends.append(located)
        covered = units.through(ends[0], ends[1])
        if not covered:
            here.found.append(
                kinds.UNKNOWN_EXEMPTED_UNIT.at(
                    here.place.span(statement.target_span),
                    f"`{ends[1].id}` does not follow `{ends[0].id}` among the same units",
                    "name the first and the last of units that stand side by side",
                    unit=here.unit,
                )
            )
            return ()
        return covered

    def _check_names(self, gathered: _Gathered) -> None:
        first: dict[str, model.Norm] = {}
        stated: list[model.Norm] = [*gathered.rules, *gathered.referrals, *gathered.exemptions]
        for norm in stated:
            if norm.id in first:
                self.found.append(
                    kinds.DUPLICATE_RULE.at(
                        norm.source,
                        f"`{norm.name}` is stated twice in {norm.unit}",
                        "give one of them another name",
                        (Related(first[norm.id].source, "the first"),),
                        unit=norm.unit,
                        rule=norm.id,
                    )
                )
            first.setdefault(norm.id, norm)

    def _report_once(self, problem: Diagnostic) -> None:
        if problem not in self.found:
            self.found.append(problem)


@dataclass(slots=True)
class _Units:
    """The units of a component in one edition, found by id."""

    tops: tuple[Unit, ...]
    beside: dict[str, tuple[Unit, tuple[Unit, ...], int]] = field(default_factory=dict)
    """Each unit with those that stand side by side with it, and its place among them."""

    def named(self, identifier: str) -> Located:
        """Return the unit that a person means by an id."""
        found = self._beside().get(identifier)
        return found[0] if found is not None else by_id(self.tops, identifier)

    def through(self, first: Unit, last: Unit) -> tuple[str, ...]:
        """Return the ids from one unit to another beside it, none where that one does not follow."""
        _, siblings, start = self._beside()[first.id]
        end = next((place for place in range(start, len(siblings)) if siblings[place].id == last.id), -1)
        return tuple(unit.id for unit in siblings[start : end + 1])

    def _beside(self) -> dict[str, tuple[Unit, tuple[Unit, ...], int]]:
        if not self.beside:
            levels = [self.tops]
            while levels:
                siblings = levels.pop()
                for place, unit in enumerate(siblings):
                    self.beside.setdefault(unit.id, (unit, siblings, place))
                    if unit.children:
                        levels.append(unit.children)
        return self.beside


@dataclass(slots=True)
class _Gathered:
    """What the statements of one paragraph come to, while they are read."""

    rules: list[model.Rule] = field(default_factory=list)
    referrals: list[model.Referral] = field(default_factory=list)
    exemptions: list[model.Exemption] = field(default_factory=list)
    readings: list[model.Reading] = field(default_factory=list)
    informative: list[tuple[model.Words, str]] = field(default_factory=list)
    terms: list[model.Words] = field(default_factory=list)


def resolve(
    acts: tuple[Act, ...], library: Library, vocabularies: Mapping[str, Vocabulary], found: list[Diagnostic]
) -> tuple[model.RuleBook, ...]:
    """Return the rule book of each act, oldest act first; what cannot be bound is reported and left out."""
    files = {
        component.path: _FileFacts(act.id, component.vocabulary, component.month_end is not None)
        for act in acts
        for component in act.components
    }
    _check_vocabularies(acts, vocabularies, found)
    books = []
    for act in acts:
        history = library.acts.get(act.id)
        if history is None:
            continue
        vocabulary = _vocabulary(act, history, files, vocabularies)
        resolver = _Resolver(act.id, files, vocabulary, found, {fact.path: fact for fact in vocabulary.facts})
        editions = tuple(resolver.edition(history, i, edition) for i, edition in enumerate(history.editions))
        stated = any(component.month_end is not None for component in act.components)
        books.append(model.RuleBook(act.id, vocabulary, editions, stated))
    return tuple(books)


def _check_vocabularies(acts: tuple[Act, ...], vocabularies: Mapping[str, Vocabulary], found: list[Diagnostic]) -> None:
    for act in acts:
        for component in act.components:
            name = component.vocabulary
            if name is None or name in vocabularies:
                continue
            path = f"regulation/vocabulary/{name}.kzl"
            if any(problem.span.file == path for problem in found):
                continue  # it is there, and what is wrong with it is said
            nearest = did_you_mean(name, tuple(vocabularies))
            hint = f"did you mean `{nearest}`?" if nearest else f"declare its facts in {path}"
            found.append(
                vocabulary_kinds.UNKNOWN_VOCABULARY.at(
                    component.vocabulary_span or component.span, f"there is no vocabulary `{name}`", hint
                )
            )


def _vocabulary(
    act: Act, history: ActHistory, files: Mapping[str, _FileFacts], vocabularies: Mapping[str, Vocabulary]
) -> Vocabulary:
    """Return the vocabulary of an act: its own, or that of the acts that amend it."""
    names = [component.vocabulary for component in act.components]
    givers = {edition.by for edition in history.editions}
    names += [file.vocabulary for file in files.values() if file.act in givers]
    name = next((name for name in names if name is not None and name in vocabularies), None)
    # A vocabulary that is named and not there is reported where it is named, not at each of its facts.
    return vocabularies[name] if name is not None else Vocabulary("", "", (), None if any(names) else frozenset())


def _standing(history: ActHistory, index: int) -> Iterator[tuple[str, int, Version]]:
    """Yield the component, the place and the version of every top unit that is held in an edition."""
    for name, timeline in history.timelines.items():
        for place, slot in enumerate(timeline.slots):
            version = _version(slot, index)
            if version is not None and version.unit.state == "held":
                yield name, place, version


def _version(slot: Slot, index: int) -> Version | None:
    return next((version for version in reversed(slot.versions) if version.edition <= index), None)


def _around(unit: Unit, outer: tuple[Unit, ...] = ()) -> Iterator[tuple[str, tuple[Unit, ...]]]:
    """Yield each leaf's id with the units around it, innermost first."""
    if not unit.children:
        yield unit.id, outer
    for child in unit.children:
        yield from _around(child, (unit, *outer))


def _quoted(name: str) -> bool:
    # Statements under quoted text belong to the act that the quotation amends.
    return "__qstr_" in name or name.startswith("qstr_")


def _stale(problem: Diagnostic, version: Version) -> Diagnostic:
    message = f"{problem.message}: {version.origin.act} has changed the words that this quotes"
    hint = f"restate the rule under the operation that changed them; {problem.hint}"
    return replace(
        problem,
        code=edition_kinds.STALE_RULE.code,
        severity=edition_kinds.STALE_RULE.severity,
        message=message,
        hint=hint,
    )
