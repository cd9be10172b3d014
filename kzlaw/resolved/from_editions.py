"""Editions → rule books: every statement bound to the words of the edition in which it stands."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cached_property

import msgspec

from kzlaw.clauses.tree import Act, Unit
from kzlaw.diagnostics.catalogue import editions as edition_kinds
from kzlaw.diagnostics.catalogue import parsed as parsed_kinds
from kzlaw.diagnostics.catalogue import resolved as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.wording import advice, amended, headers
from kzlaw.diagnostics.wording import norms as wording
from kzlaw.editions.assembled import as_of, standing_versions
from kzlaw.editions.citing import ChangedCitation
from kzlaw.editions.model import ActHistory, Edition, Library, Origin, Version
from kzlaw.parsed import syntax
from kzlaw.resolved import model, norms
from kzlaw.resolved.doubts import Doubt, doubts
from kzlaw.resolved.exempted_units import Around, UnitsIn, exempted_over_time, written_in
from kzlaw.resolved.remembered import Remembered
from kzlaw.resolved.stale import Stale, problem, stale_quotations
from kzlaw.resolved.statements import Stated, Statements, statements, word_level_lines
from kzlaw.resolved.vocabularies import check_vocabularies, speaks_of_facts, vocabulary_of
from kzlaw.resolved.words import find_words
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Fact, Vocabulary


class _Amendments(msgspec.Struct, frozen=True):
    """What amendments bear on an act: the lines that change words, by operation too, and the citations they upset."""

    word_level: frozenset[Span]
    lines: Mapping[tuple[str, str], Span]
    changed: Mapping[tuple[str, int], tuple[ChangedCitation, ...]]
    """By component and place of the paragraph in which they stand."""


class _Known(msgspec.Struct, dict=True):
    """A version of a paragraph: what is said of it, the readings among that, and what it came to so far.

    ``alone`` is set where nothing that is said of it bears on another paragraph, or comes from another act.
    """

    version: Version
    word_level: frozenset[Span]
    alone: bool
    made: dict[tuple[Doubt, ...], model.Provision] = msgspec.field(default_factory=dict)

    @cached_property
    def said(self) -> Statements:
        return statements(self.version.unit, self.word_level)

    @cached_property
    def declared(self) -> list[Stated]:
        return [] if self.alone else [one for one in self.said.stated if isinstance(one.statement, syntax.Reading)]


def _alone(unit: Unit) -> bool:
    return all(
        type(inner) is Unit
        and not any(
            isinstance(one, syntax.Reading | syntax.Exemption) or (isinstance(one, syntax.Rule) and one.restates)
            for one in inner.statements
        )
        for inner in unit.walk()
    )


class _Resolver(msgspec.Struct):
    """Resolves one act; a version of a paragraph that several editions share is resolved once."""

    act: str
    month_end_stated: Mapping[str, bool]
    """By file: whether its header says how months end."""
    vocabulary: Vocabulary
    found: list[Diagnostic]
    amendments: _Amendments
    stale: list[Stale]
    facts: dict[str, Fact]
    remembered: Remembered | None
    known: dict[int, _Known] = msgspec.field(default_factory=dict)
    """By the identity of the version, which the history keeps alive."""
    reported: set[Span] = msgspec.field(default_factory=set)

    def edition(self, history: ActHistory, index: int, edition: Edition) -> model.RuleEdition:
        standing: list[tuple[str, int, _Known]] = []
        declared: list[Stated] = []
        for component, timeline in history.timelines.items():
            for place, version in standing_versions(timeline, as_of(index)):
                if version.unit.state != "held":
                    continue
                known = self.known.get(id(version))
                if known is None:
                    known = _Known(version, self.amendments.word_level, _alone(version.unit))
                    self.known[id(version)] = known
                standing.append((component, place, known))
                declared += known.declared
        readings = self._readings(declared)
        context = self._context(readings)
        units: dict[str, UnitsIn] = {}
        provisions: list[model.Provision] = []
        for component, place, known in standing:
            upset = self.amendments.changed.get((component, place)) if self.amendments.changed else None
            doubtful = doubts(upset, index, known.version.unit, known.said) if upset else ()
            provision = known.made.get(doubtful)
            if provision is None:
                if component not in units:
                    units[component] = UnitsIn(
                        tuple(one.version.unit for name, _, one in standing if name == component)
                    )
                provision = self._provision(
                    component, history, place, known, readings, units[component], doubtful, context
                )
                known.made[doubtful] = provision
            provisions.append(provision)
        return model.RuleEdition(edition.by, edition.start, tuple(provisions))

    def _readings(self, standing: Sequence[Stated]) -> dict[str, syntax.Reading]:
        readings: dict[str, syntax.Reading] = {}
        first: dict[str, Stated] = {}
        for stated in standing:
            statement = stated.statement
            if not isinstance(statement, syntax.Reading):
                continue
            earlier = first.get(statement.name)
            if earlier is not None and earlier.place.leaf.id != stated.place.leaf.id:
                self._report_once(
                    kinds.DUPLICATE_READING.at(
                        stated.place.span(statement.name_span),
                        wording.reading_twice(statement.name),
                        advice.ANOTHER_NAME,
                        (advice.the_first(earlier.place.span(readings[statement.name].name_span)),),
                        unit=stated.place.leaf.id,
                    )
                )
                continue
            readings[statement.name], first[statement.name] = statement, stated
        return readings

    def _context(self, readings: Mapping[str, syntax.Reading]) -> bytes | None:
        if self.remembered is None:
            return None
        return self.remembered.context(self.act, self.month_end_stated, self.vocabulary, readings)

    def _provision(
        self, component: str, history: ActHistory, place: int, known: _Known,
        readings: Mapping[str, syntax.Reading], units: UnitsIn, doubtful: tuple[Doubt, ...], context: bytes | None,
    ) -> model.Provision:  # fmt: skip
        version, unit = known.version, known.version.unit
        prefix = self.act if component == "main" else f"{self.act}!{component}"
        timeline = history.timelines[component]
        before = [one for one in timeline.slots[place].versions if one.edition < version.edition]
        earlier = [one.unit for one in before if one.unit.state == "held"]
        after = (one.edition for one in timeline.slots[place].versions if one.edition > version.edition)
        later = range(version.edition + 1, min(after, default=len(history.editions)))
        texts = {leaf.id: leaf.text for leaf in unit.leaves() if leaf.text is not None}

        def covered(stated: Stated) -> tuple[str, ...]:
            if not isinstance(stated.statement, syntax.Exemption):
                return ()
            around = Around(units, written_in(stated, before, timeline), timeline, later)
            here = self._setting(stated, prefix, readings, texts, doubtful)
            return exempted_over_time(stated.statement, around, here)

        problems = len(self.found)
        covers: dict[int, tuple[str, ...]] = {}
        key: bytes | None = None
        if self.remembered is not None and context is not None and not before and not doubtful and self._plain(known):
            if not known.alone:
                covers = {number: covered(stated) for number, stated in enumerate(known.said.stated)}
            key = self.remembered.key(context, component, unit, version.origin.act, tuple(covers.values()))
            bound = self.remembered.find(key, unit) if len(self.found) == problems else None
            if bound is not None:
                return bound
        gathered = _Gathered()
        for number, stated in enumerate(known.said.stated):
            if earlier and self._stale(stated, earlier, version, prefix):
                continue
            here = self._setting(stated, prefix, readings, texts, doubtful)
            self._statement(stated, here, covers[number] if number in covers else covered(stated), gathered)
        for stated in known.said.homeless:
            if not any(stated.said in getattr(unit, "restated", ()) for one in earlier for unit in one.walk()):
                self._homeless(stated)
        self._check_names(gathered)
        words = "\n".join(texts.values())
        provision = model.Provision(
            component, unit.id, unit.number, version.origin.act, tuple(texts.items()),
            hashlib.sha256(words.encode()).hexdigest(), tuple(gathered.rules), tuple(gathered.referrals),
            tuple(gathered.exemptions), tuple(gathered.readings), tuple(gathered.informative), tuple(gathered.terms),
            unit.kind, unit.span,
        )  # fmt: skip
        if self.remembered is not None and key is not None and len(self.found) == problems:
            self.remembered.note(key, provision, unit)
        return provision

    def _plain(self, known: _Known) -> bool:
        """Return whether all that is said of a paragraph stands under its own words, in one file."""
        word_level, file = self.amendments.word_level, known.version.unit.span.file
        return (known.alone or not known.said.homeless) and all(
            leaf.span.file == file and leaf.span not in word_level for leaf in known.version.unit.leaves()
        )

    def _setting(
        self, stated: Stated, prefix: str, readings: Mapping[str, syntax.Reading], texts: dict[str, str],
        doubtful: tuple[Doubt, ...],
    ) -> norms.Setting:  # fmt: skip
        place = stated.place
        stands = self.month_end_stated[place.file]
        lost = self.vocabulary.lost
        return norms.Setting(
            self.facts, readings, place, stated.unit, prefix, texts, stands, self.found, lost, doubtful
        )

    def _stale(self, stated: Stated, earlier: Sequence[Unit], version: Version, prefix: str) -> bool:
        """Report a statement whose words an amendment has changed, once; return whether it is one."""
        changed = stale_quotations(stated, earlier)
        if not changed:
            return False
        place = stated.place.span(stated.statement.span)
        if place not in self.reported:
            self.reported.add(place)
            name = getattr(stated.statement, "name", "")
            by = _latest(version.unit, stated, version.origin)
            line = self.amendments.lines.get((by.act, by.operation))
            rule = f"{prefix}/{stated.unit}/{name}" if name else ""
            stale = Stale(stated, self.act, rule, version.edition, by, line, changed)
            self.stale.append(stale)
            self.found.append(problem(stale))
        return True

    def _homeless(self, stated: Stated) -> None:
        statement = stated.statement
        assert isinstance(statement, syntax.Rule)
        self._report_once(
            edition_kinds.NOTHING_TO_RESTATE.at(
                stated.place.span(statement.name_span),
                amended.no_rule_to_restate(statement.name, stated.unit),
                amended.NAME_A_RULE,
                unit=stated.unit,
            )
        )

    def _statement(self, stated: Stated, here: norms.Setting, covers: tuple[str, ...], gathered: _Gathered) -> None:
        place, statement = stated.place, stated.statement
        match statement:
            case syntax.Rule():
                if (rule := norms.rule(statement, here)) is not None:
                    gathered.rules.append(rule)
            case syntax.Referral():
                if (referral := norms.referral(statement, here)) is not None:
                    gathered.referrals.append(referral)
            case syntax.Exemption():
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
                    gathered.terms.extend(find_words(quotation, place, self.found) or ())
            case syntax.Layout() | syntax.Note() | syntax.StatedOperation() | syntax.Confirmation():
                pass

    def _check_names(self, gathered: _Gathered) -> None:
        first: dict[str, model.Norm] = {}
        stated: list[model.Norm] = [*gathered.rules, *gathered.referrals, *gathered.exemptions]
        for norm in stated:
            if norm.id in first:
                self.found.append(
                    kinds.DUPLICATE_RULE.at(
                        norm.source,
                        wording.stated_twice(norm.name, norm.unit),
                        advice.ANOTHER_NAME,
                        (advice.the_first(first[norm.id].source),),
                        unit=norm.unit,
                        rule=norm.id,
                    )
                )
            first.setdefault(norm.id, norm)

    def _report_once(self, problem: Diagnostic) -> None:
        if problem not in self.found:
            self.found.append(problem)


class _Gathered(msgspec.Struct):
    """What the statements of one paragraph come to, while they are read."""

    rules: list[model.Rule] = msgspec.field(default_factory=list)
    referrals: list[model.Referral] = msgspec.field(default_factory=list)
    exemptions: list[model.Exemption] = msgspec.field(default_factory=list)
    readings: list[model.Reading] = msgspec.field(default_factory=list)
    informative: list[tuple[model.Words, str]] = msgspec.field(default_factory=list)
    terms: list[model.Words] = msgspec.field(default_factory=list)


def resolve(
    acts: tuple[Act, ...], library: Library, vocabularies: Mapping[str, Vocabulary], found: list[Diagnostic],
    changed: Sequence[ChangedCitation] = (), stale: list[Stale] | None = None, remembered: Remembered | None = None,
) -> tuple[model.RuleBook, ...]:  # fmt: skip
    """Return the rule book of each act, oldest act first; what cannot be bound is reported and left out.

    Rules that rest on a citation in ``changed`` stay open until it is confirmed. Statements whose words an amendment
    has changed are reported, and added to ``stale``. What is ``remembered`` of a paragraph is not bound again.
    """
    files = {component.path: component.month_end is not None for act in acts for component in act.components}
    check_vocabularies(acts, vocabularies, found)
    word_level = word_level_lines(acts)
    lines = {
        (act.id, operation.id): operation.span
        for act in acts
        for component in act.components
        for operation in component.operations
    }
    gone: list[Stale] = [] if stale is None else stale
    books = []
    for act in acts:
        history = library.acts.get(act.id)
        if history is None:
            continue
        vocabulary = vocabulary_of(act, history, acts, vocabularies, found)
        named = bool(vocabulary.name) or vocabulary.lost is None
        if not named and (place := speaks_of_facts(act, word_level)) is not None:
            found.append(
                parsed_kinds.MISSING_HEADER_KEY.at(
                    place,
                    headers.WHICH_VOCABULARY,
                    headers.ADD_VOCABULARY,
                )
            )
            vocabulary = Vocabulary("", "", (), None)
        upset: dict[tuple[str, int], tuple[ChangedCitation, ...]] = {}
        for one in changed:
            if one.act == act.id:
                upset[one.component, one.place] = (*upset.get((one.component, one.place), ()), one)
        amendments = _Amendments(word_level, lines, upset)
        facts = {fact.path: fact for fact in vocabulary.facts}
        resolver = _Resolver(act.id, files, vocabulary, found, amendments, gone, facts, remembered)
        editions = tuple(resolver.edition(history, i, edition) for i, edition in enumerate(history.editions))
        stated = any(component.month_end is not None for component in act.components)
        books.append(model.RuleBook(act.id, vocabulary, editions, stated))
    return tuple(books)


def _latest(unit: Unit, stated: Stated, origin: Origin) -> Origin:
    """Return the change that the words around a statement have seen last."""
    leaves = [leaf for leaf in unit.leaves() if leaf.span == stated.place.leaf.span] or list(unit.leaves())
    origins = [run.origin for leaf in leaves for run in getattr(leaf, "runs", ())]
    latest = max(origins, key=lambda one: one.start, default=origin)
    return latest if latest.start == origin.start else origin
