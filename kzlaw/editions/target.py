"""A path in a working component → the unit that it names as it stands now, or why there is none."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from kzlaw.citation import Step
from kzlaw.clauses.identify import HEADING_LEVEL, unit_id
from kzlaw.clauses.locate import Ambiguous, Missing, Sentence, locate_in, unit_name
from kzlaw.diagnostics.catalogue.editions import TARGET_NOT_FOUND, TARGET_NOT_HELD
from kzlaw.editions.destination import Refusal
from kzlaw.editions.model import Standing
from kzlaw.editions.working import Place, WorkingComponent, standing_head


class Target(msgspec.Struct, frozen=True):
    """A unit that stands: in which place, and the sentence of it that is meant, if one is."""

    component: WorkingComponent
    place: Place
    unit: Standing
    sentence: Sentence | None = None

    @property
    def id(self) -> str:
        """The unit's id, or what stands for one where the unit has none."""
        if self.sentence is not None:
            return f"{self.unit.id}__sentence_{self.sentence.number}"
        return self.unit.id or self.component.name


class Absent(msgspec.Struct, frozen=True):
    """There is no such unit to change: why, where it was looked for, and what it could have been."""

    why: Literal["missing", "not_held", "gone", "ambiguous"]
    path: tuple[Step, ...]
    inside: str = ""
    choices: tuple[str, ...] = ()
    place: Place | None = None
    unit: Standing | None = None


def find(component: WorkingComponent, path: Sequence[Step]) -> Target | Absent:
    """Return the unit that a path names."""
    path = tuple(path)
    if not path:
        return _at(component, component.root, (), path)
    first, *rest = path
    match first.kind:
        case "title":
            return _at(component, _title_place(component), (), path)
        case "preamble" | "preface" | "conclusions":
            return _at(component, component.index.get(first.kind), tuple(rest), path)
        case "section" | "chapter" | "division" if _goes_below(path):
            # Numbers run through the component: the heading around a paragraph adds nothing.
            return find(component, rest)
        case "section" | "chapter" | "division" if first.numbers:
            headings = tuple(itertools.takewhile(lambda step: step.kind in HEADING_LEVEL, path))
            found = headings_named(component, headings)
            if len(found) > 1:
                return Absent("ambiguous", path, component.name, tuple(one.head.id for one in found if one.head))
            return _at(component, found[0] if found else None, path[len(headings) :], path)
        case "article" | "paragraph" if first.numbers:
            return _at(component, component.index.get(unit_id("", first.kind, first.numbers[0])), tuple(rest), path)
        case _:
            return _anywhere(component, path)


def _goes_below(path: tuple[Step, ...]) -> bool:
    """Return whether a path leads from headings to a unit under them, not to their own words."""
    below = next((step for step in path if step.kind not in HEADING_LEVEL), None)
    return below is not None and below.kind not in ("title", "indent")


def headings_named(component: WorkingComponent, path: Sequence[Step]) -> list[Place]:
    """Return the headings that a path can mean: «2-тараудың 1-параграфы», where each chapter has one, is the second's.

    An old heading that prints a number alone («1. Жалпы ережелер») is called a section or a chapter as one likes.
    """
    *around, step = path
    number = step.numbers[0] if step.numbers else ""
    every = [place for place in component.order if place.head is not None and place.head.kind in HEADING_LEVEL]
    named = [place for place in every if place.head and (place.head.kind, place.head.number) == (step.kind, number)]
    if not named:
        named = [place for place in every if place.head and place.head.number == number and _bare(place.head.text)]
    under = [place for place in named if all(_stands_in(place, outer) for outer in around if outer.numbers)]
    return under or (named if len(named) == 1 else [])


def _bare(text: str | None) -> bool:
    return text is not None and re.match(r"(?:\d+(?:-\d+)*|[IVXLC]+)\s*\.\s", text) is not None


def _stands_in(place: Place, outer: Step) -> bool:
    above = place.parent
    while above is not None:
        if above.head is not None and (above.head.kind, above.head.number) == (outer.kind, outer.numbers[0]):
            return True
        above = above.parent
    return False


def _title_place(component: WorkingComponent) -> Place:
    return component.index.get("title", component.title)


def _at(
    component: WorkingComponent, place: Place | None, rest: tuple[Step, ...], path: tuple[Step, ...]
) -> Target | Absent:
    unit = standing_head(place) if place is not None else None
    if place is None or unit is None:
        return Absent("not_held" if component.partial and place is None else "missing", path)
    match place.state:
        case "not_held":
            return Absent("not_held", path, unit.id, place=place, unit=unit)
        case "deleted" | "repealed":
            return Absent("gone", path, unit.id, place=place, unit=unit)
        case _:
            return _inside(component, place, unit, rest, path)


def _inside(
    component: WorkingComponent, place: Place, unit: Standing, rest: tuple[Step, ...], path: tuple[Step, ...]
) -> Target | Absent:
    located = locate_in(unit, rest)
    match located:
        case Missing():
            return Absent("missing", path, located.inside or unit.id, place=place)
        case Ambiguous():
            return Absent("ambiguous", path, unit.id, located.choices, place)
        case Sentence():
            assert isinstance(located.leaf, Standing)
            return Target(component, place, located.leaf, located)
        case _:
            assert isinstance(located, Standing)
            if located.state != "held":
                return Absent("gone", path, located.id, place=place, unit=located)
            return Target(component, place, located)


def _anywhere(component: WorkingComponent, path: tuple[Step, ...]) -> Target | Absent:
    """Look for a unit whose paragraph the path does not name: fine where only one fits."""
    hits: list[Target] = []
    for place in component.order:
        unit = standing_head(place) if place.state == "held" else None
        if unit is None:
            continue
        if unit.kind == path[0].kind and (not path[0].numbers or unit.number == path[0].numbers[0]):
            found = _inside(component, place, unit, path[1:], path)
        else:
            found = _inside(component, place, unit, path, path)
        if isinstance(found, Target):
            hits.append(found)
    if len(hits) == 1:
        return hits[0]
    if hits:
        return Absent("ambiguous", path, component.name, tuple(hit.id for hit in hits[:5]))
    return Absent("not_held" if component.partial else "missing", path)


def units_under(target: Target) -> Iterator[tuple[Place, Standing]]:
    """Yield what a target holds, place by place: itself, and under a heading or the root what stands there."""
    if target.place is not target.component.root:
        yield target.place, target.unit
    if target.place is target.component.root or target.unit.kind in HEADING_LEVEL:
        for place in list(target.component.inside(target.place)):
            unit = standing_head(place) if place.state == "held" else None
            if unit is not None:
                yield place, unit


def refusal(absent: Absent, component: WorkingComponent, doing: str) -> Refusal:
    """Return the problem in words; ``doing`` is the operation («replace words»)."""
    name = unit_name(absent.path)
    act = component.owner.act.id
    match absent.why:
        case "not_held":
            return Refusal(
                TARGET_NOT_HELD,
                f"cannot {doing}: {name} of {act}!{component.name} is not held",
                "a unit that is not held can be replaced whole; to change its words, add its text first",
            )
        case "gone":
            return Refusal(TARGET_NOT_FOUND, f"cannot {doing}: {name} of {act}!{component.name} is no longer there")
        case "ambiguous":
            return Refusal(
                TARGET_NOT_FOUND,
                f"cannot {doing}: {name} of {act}!{component.name} could be any of {', '.join(absent.choices)}",
                "name the level that is left out",
            )
        case "missing":
            looked = f" in {absent.inside}" if absent.inside else ""
            return Refusal(TARGET_NOT_FOUND, f"cannot {doing}: there is no {name} of {act}!{component.name}{looked}")
