"""Acts, editions and rule books → what is wrong with them as a whole: runs every check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import msgspec

from kzlaw.checked.broken_leaves import broken_leaves
from kzlaw.checked.citation_changed import citations_changed
from kzlaw.checked.dangling_citation import dangling_citations
from kzlaw.checked.example_differs import Judging, example_differs, without_result
from kzlaw.checked.fact_never_used import fact_never_used
from kzlaw.checked.foreign_letters_in_law import foreign_letters_in_law
from kzlaw.checked.memory import Memory
from kzlaw.checked.never_holds import never_holds
from kzlaw.checked.rule_without_example import rule_without_example
from kzlaw.checked.standing import Held, held
from kzlaw.checked.title_missing import title_missing
from kzlaw.checked.undefined_abbreviation import undefined_abbreviation
from kzlaw.checked.words_unaccounted import annotated_files, words_unaccounted
from kzlaw.checked.working_days_without_calendar import working_days_without_calendar
from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.diagnostic import Diagnostic, has_errors
from kzlaw.editions.citing import ChangedCitation
from kzlaw.editions.model import Library
from kzlaw.resolved import model
from kzlaw.resolved.evaluate import Calendar, default_options
from kzlaw.resolved.exempting import Exempting, exempting


def check(
    acts: Sequence[Act], library: Library, books: Sequence[model.RuleBook], calendar: Calendar, found: list[Diagnostic],
    changed: Sequence[ChangedCitation] = (), memory: Memory | None = None,
) -> None:  # fmt: skip
    """Report every defect that only shows when the acts are seen together.

    ``changed`` are the citations that an amendment has upset. A paragraph of which the ``memory`` says that nothing
    was wrong is not checked again.
    """
    for act in acts:
        for component in act.components:
            for unit in component.units:
                found.extend(foreign_letters_in_law(unit))
    found.extend(citations_changed(changed, library))
    found.extend(dangling_citations(acts, library, changed))
    for history in library.acts.values():
        found.extend(undefined_abbreviation(history))
    annotated = annotated_files(acts)
    broken = broken_leaves(acts, found)
    # While something is an error a statement may be lost: which facts nobody asks for shows when all are read.
    sound = not has_errors(found)
    for book in books:
        paragraphs = list(held(library.acts[book.act], book))
        judged = _Judged(book, calendar)
        # Where an exemption or a reading is missing, every example that counts on it would come out differently.
        whole = not broken.files or broken.files.isdisjoint(_files(paragraphs))
        for paragraph in paragraphs:
            context = judged.context(paragraph) if memory is not None and not broken.files else None
            key = (
                memory.key(paragraph.provision, (_annotated(paragraph, annotated), context))
                if memory and context
                else None
            )
            if memory is not None and key is not None and memory.known(key):
                continue
            before = len(found)
            noticed = (
                *words_unaccounted(paragraph, annotated),
                *title_missing(paragraph),
                *rule_without_example(paragraph),
            )
            found.extend(problem for problem in noticed if not broken.has(problem.span))
            found.extend(never_holds(paragraph))
            found.extend(working_days_without_calendar(paragraph, calendar))
            if whole:
                found.extend(judged.examples(paragraph))
            if memory is not None and key is not None and len(found) == before:
                memory.note(key)
    if sound:
        found.extend(fact_never_used(acts, (book.vocabulary for book in books)))


def _annotated(paragraph: Held, annotated: frozenset[str]) -> list[str]:
    """Return the files of a paragraph with at least one statement about the law."""
    return sorted(annotated.intersection(_files((paragraph,))))


def _files(paragraphs: Iterable[Held]) -> Iterator[str]:
    """Yield the files that hold the words, and so the statements, of paragraphs: those of amending acts too."""
    return (leaf.span.file for paragraph in paragraphs for leaf in paragraph.version.unit.leaves())


class _Judged(msgspec.Struct, dict=True):
    """What the norms of each edition are judged in."""

    book: model.RuleBook
    calendar: Calendar
    made: dict[int, tuple[Exempting, dict[str, dict[str, str]]]] = msgspec.field(default_factory=dict)

    def context(self, paragraph: Held) -> tuple[object, ...] | None:
        """Return all that the checks of a paragraph look at besides itself; None where other editions count too."""
        norms = paragraph.norms()
        if self._later(paragraph) or any(example.on is not None for norm in norms for example in norm.examples):
            return None
        judging = [self.judging(paragraph.edition, paragraph.component, norm) for norm in norms]
        return ([each.exemptions for each in judging], judging[0].defaults if judging else {})

    def examples(self, paragraph: Held) -> Iterator[Diagnostic]:
        """Judge each example in the edition that gave the norm, and again where later ones exempt or read otherwise."""
        later = self._later(paragraph)
        for norm in paragraph.norms():
            for example in norm.examples:
                problem = (
                    _on_a_day(self, paragraph, norm, example)
                    if example.on is not None
                    else _always(self, paragraph, norm, example, later)
                )
                if problem is not None:
                    yield problem

    def _later(self, paragraph: Held) -> list[int]:
        return [number for number in self._differing if paragraph.edition < number < paragraph.ends]

    @cached_property
    def _differing(self) -> list[int]:
        """The editions whose exemptions or readings are not those of the one before."""
        editions = self.book.editions
        return [
            number
            for number in range(1, len(editions))
            if _about_others(editions[number]) != _about_others(editions[number - 1])
        ]

    def judging(self, edition: int, component: str, norm: model.Norm) -> Judging:
        """Return what a norm of a component is judged in; an exemption is not switched off by another."""
        if edition not in self.made:
            standing = self.book.editions[edition]
            readings: dict[str, list[model.Reading]] = {}
            for provision in standing.provisions:
                readings.setdefault(provision.component, []).extend(provision.readings)
            defaults = {name: default_options(each) for name, each in readings.items()}
            self.made[edition] = (exempting(standing), defaults)
        exemptions, options = self.made[edition]
        covering = () if isinstance(norm, model.Exemption) else exemptions.covering(component, norm.unit)
        return Judging(covering, options.get(component, {}), self.calendar)

    def on(self, example: model.Example) -> list[int]:
        """Return the editions that may be in force on the day that an example names."""
        assert example.on is not None
        starts = [edition.start for edition in self.book.editions]
        last = max((i for i, start in enumerate(starts) if start.latest <= example.on), default=-1)
        open_ones = [i for i, start in enumerate(starts) if i > last and start.earliest <= example.on]
        return ([last] if last >= 0 else []) + open_ones


def _always(
    editions: _Judged, paragraph: Held, norm: model.Norm, example: model.Example, later: Sequence[int]
) -> Diagnostic | None:
    judging = editions.judging(paragraph.edition, paragraph.component, norm)
    problem = example_differs(paragraph, norm, judging, example)
    for number in later:
        if problem is None:
            judging = editions.judging(number, paragraph.component, norm)
            problem = example_differs(paragraph, norm, judging, example, editions.book.editions[number].by)
    return problem


def _on_a_day(editions: _Judged, paragraph: Held, norm: model.Norm, example: model.Example) -> Diagnostic | None:
    """Judge an example that names its day, where one edition is sure to be in force on it."""
    possible = editions.on(example)
    standing = [number for number in possible if paragraph.edition <= number < paragraph.ends]
    if len(possible) == len(standing) == 1:
        judging = editions.judging(standing[0], paragraph.component, norm)
        return example_differs(paragraph, norm, judging, example)
    if standing:
        return None
    assert example.on is not None  # its day is what was asked for
    return without_result(paragraph, norm, example, example.on)


def _about_others(edition: model.RuleEdition) -> tuple[object, ...]:
    """Return what bears on the norms of other paragraphs."""
    return tuple(
        (provision.component, provision.exemptions, provision.readings)
        for provision in edition.provisions
        if provision.exemptions or provision.readings
    )
