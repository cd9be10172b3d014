"""What pages are written from → the same, found by unit, norm and file without a search through the whole act."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from kzlaw.clauses.tree import Act, Unit
from kzlaw.editions.model import ActHistory, AppliedOperation, Library
from kzlaw.plan.paging.cases import NormCases
from kzlaw.plan.paging.days import Stretch, in_force, signed_on
from kzlaw.plan.paging.model import Link, WordCount
from kzlaw.plan.paging.places import PagePlace, has_page, overlap
from kzlaw.plan.paging.text import PrintedLine, marks_of
from kzlaw.plan.paging.words import ACT_KINDS, named
from kzlaw.plan.rules import ActPlan, ModulePlan
from kzlaw.plan.unit_citation import name_unit
from kzlaw.resolved import model
from kzlaw.resolved.coverage import Uncovered
from kzlaw.resolved.exempting import Exempting, exempting
from kzlaw.vocabulary.facts import Labels


class Shelf(msgspec.Struct, frozen=True):
    """One act with all around it, indexed; ``own`` are its pages, ``neighbours`` those that stand now, by their order.

    ``changes`` are the operations of this act in others, each with the act that it changes, by its own paragraph.
    ``modules`` and ``exempting`` are by the page's path: those of the newest edition in which the page stands.
    """

    act: Act
    acts: Mapping[str, Act]
    histories: Mapping[str, ActHistory]
    history: ActHistory | None
    book: model.RuleBook
    plan: ActPlan
    code: Mapping[str, str]
    cases: Mapping[str, tuple[NormCases, ...]]
    lines: Callable[[str], tuple[str, ...]]
    words: WordCount | None
    lost: tuple[tuple[str, tuple[Uncovered, ...]], ...]
    own: tuple[PagePlace, ...]
    versions: Mapping[tuple[str, str], tuple[PagePlace, ...]]
    everywhere: Mapping[tuple[str, str, str, str], PagePlace]
    neighbours: tuple[PagePlace, ...]
    positions: Mapping[str, int]
    modules: Mapping[str, ModulePlan]
    exempting: Mapping[str, Exempting]
    reading_units: Mapping[tuple[str, str], str]
    changes: Mapping[str, tuple[tuple[str, AppliedOperation], ...]]
    printed: Mapping[tuple[str, tuple[str, ...]], tuple[PrintedLine, ...]]

    def act_link(self, act: str) -> Link:
        """Return the link to the page of an act by its name, a mere id where it is not held."""
        return Link(self.named_act(act).kk, f"law/{act}/index.md" if act in self.acts else "")

    def force(self, place: PagePlace) -> tuple[Labels, ...]:
        """Return in words when a page's text is in force."""
        act = self.acts.get(place.given_by)
        unpublished = act is not None and act.published is None
        return tuple(in_force(Stretch(each.start, each.until, unpublished)) for each in place.standing)

    def named_act(self, act: str) -> Labels:
        """Return what an act is called: its kind, day and number."""
        found = self.acts.get(act)
        return act_name(found) if found is not None else Labels(act, act, act)

    def unit_link(self, place: PagePlace, unit: str) -> Link:
        """Return the link to a unit of the act: on the page itself, or on the page where it stands beside it."""
        if unit == place.unit or unit.startswith(f"{place.unit}__"):
            return Link(name_unit(unit), place.path, unit)
        versions = self.versions.get((place.component, unit.partition("__")[0]), ())
        beside = next((each for each in versions if overlap(each, place)), None)
        return Link(name_unit(unit), beside.path if beside else "", unit)


def act_name(act: Act) -> Labels:
    """Return what an act is called in three languages."""
    kind, day = named(ACT_KINDS, act.kind), signed_on(act.adopted)
    return Labels(
        f"{day.kk} № {act.number} {kind.kk}", f"{kind.ru} от {day.ru} № {act.number}",
        f"{kind.en} No {act.number} of {day.en}",
    )  # fmt: skip


def shelf(
    act: Act, acts: Sequence[Act], library: Library, book: model.RuleBook, plan: ActPlan, code: Mapping[str, str],
    cases: Mapping[str, tuple[NormCases, ...]], lines: Callable[[str], tuple[str, ...]],
    places: Sequence[PagePlace], words: WordCount | None, lost: tuple[tuple[str, tuple[Uncovered, ...]], ...] = (),
) -> Shelf:  # fmt: skip
    """Return one act, indexed."""
    own = tuple(place for place in places if place.act == act.id)
    versions: dict[tuple[str, str], tuple[PagePlace, ...]] = {}
    for place in own:
        key = (place.component, place.unit)
        versions[key] = (*versions.get(key, ()), place)
    neighbours = tuple(place for place in own if place.current)
    modules, exemptions = _judging(book, plan, versions)
    history = library.acts.get(act.id)
    return Shelf(
        act=act,
        acts={each.id: each for each in acts},
        histories=library.acts,
        history=history,
        book=book,
        plan=plan,
        code=code,
        cases=cases,
        lines=lines,
        words=words,
        lost=lost,
        own=own,
        versions=versions,
        everywhere=_everywhere(places),
        neighbours=neighbours,
        positions={place.path: number for number, place in enumerate(neighbours)},
        modules=modules,
        exempting=exemptions,
        reading_units={(each.component, each.reading.name): each.reading.unit for each in plan.readings},
        changes=_changes(act.id, library),
        printed=marks_of(_versions(history)),
    )


def _everywhere(places: Sequence[PagePlace]) -> Mapping[tuple[str, str, str, str], PagePlace]:
    """Return pages by act, component, unit and giving act; of two that one act gave, the newer."""
    found: dict[tuple[str, str, str, str], PagePlace] = {}
    for place in places:
        found.setdefault((place.act, place.component, place.unit, place.given_by), place)
    return found


def _changes(act: str, library: Library) -> dict[str, tuple[tuple[str, AppliedOperation], ...]]:
    found: dict[str, tuple[tuple[str, AppliedOperation], ...]] = {}
    for other, history in library.acts.items():
        for edition in history.editions:
            if other != act and edition.by == act:
                for operation in edition.operations:
                    own = operation.operation.partition("__")[0]
                    found[own] = (*found.get(own, ()), (other, operation))
    return found


def _versions(history: ActHistory | None) -> list[Unit]:
    if history is None:
        return []
    return [
        version.unit
        for timeline in history.timelines.values()
        for slot in timeline.slots
        for version in slot.versions
        if version.unit.state == "held"
    ]


def _judging(
    book: model.RuleBook, plan: ActPlan, versions: Mapping[tuple[str, str], tuple[PagePlace, ...]]
) -> tuple[dict[str, ModulePlan], dict[str, Exempting]]:
    """Return the module and the exemptions of each page, by its path; the newest edition that holds it has the word."""
    modules: dict[str, ModulePlan] = {}
    exemptions: dict[str, Exempting] = {}
    for edition, planned in zip(reversed(book.editions), reversed(plan.editions), strict=True):
        around = exempting(edition)
        by_unit = {(module.component, module.unit): module for module in planned.modules}
        for provision in edition.provisions:
            if not has_page(provision):
                continue
            for place in versions.get((provision.component, provision.unit), ()):
                if place.provision is provision or place.provision == provision:
                    exemptions.setdefault(place.path, around)
                    module = by_unit.get((provision.component, provision.unit))
                    if module is not None:
                        modules.setdefault(place.path, module)
                    break
    return modules, exemptions
