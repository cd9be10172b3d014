"""A citation and the editions of a moment → the unit that it means, where the held texts can tell."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping

import msgspec

from kzlaw.citation import ActReference, Citation, Step
from kzlaw.clauses.identify import HEADING_LEVEL, unit_id
from kzlaw.clauses.locate import Located, Missing, Sentence, cited, locate, locate_in
from kzlaw.clauses.tree import Act, Unit
from kzlaw.editions.assembled import as_of
from kzlaw.editions.model import ActHistory, Library
from kzlaw.parsed.phrases.folding import fold

_MOST_PATHS = 200

# By which of its names an act speaks of itself tells whether the resolution or its rule book is meant.
_OWNER = re.compile(r"(?P<this>осы\s+)?(?:(?P<act>қаулы|бұйры|жарлы|шешім|заң|кодекс|өкім)|(?P<book>\w+))")
_BOOK = re.compile(r"қағида|ереже|тәртіп|тәртіб|нұсқаулы|стандарт|әдістеме|тізбе|жарғы|бағдарлама")


class Looking(msgspec.Struct, frozen=True):
    """Where a citation stands, and which edition of each act is in force at the moment (by its place)."""

    acts: Mapping[str, Act]
    library: Library
    now: Mapping[str, int]
    act: str
    component: str
    place: int
    leaf: Unit
    citation: Citation


class Pointed(msgspec.Struct, frozen=True):
    """The unit that a citation means, in which place of which component."""

    act: str
    component: str
    place: int
    unit: Unit


class Unknown(msgspec.Struct, frozen=True):
    """The texts held cannot tell what is meant."""


def points_at(looking: Looking, path: tuple[Step, ...]) -> Pointed | Unknown | None:
    """Return the unit that one path of a citation means, None where it leads nowhere."""
    match looking.citation.scope:
        case "this_unit":
            return _from_here(looking, path)
        case "this_act" | "other_act":
            return _from_top(looking, path)


def paths_of(steps: tuple[Step, ...]) -> list[tuple[Step, ...]]:
    """Return a path for each unit that a citation names; of a run («2–5») its ends, since numbers can be left out."""
    choices = []
    for step in steps:
        numbers = [*step.numbers, step.through] if step.through is not None else list(step.numbers)
        choices.append([Step(step.kind, (number,)) for number in numbers] or [Step(step.kind, ())])
    return [tuple(path) for path in itertools.islice(itertools.product(*choices), _MOST_PATHS)] if steps else []


def tops_of(looking: Looking) -> Iterator[tuple[str, str, str]]:
    """Yield the top units, as act, component and id, on which a citation depends."""
    own = looking.library.acts[looking.act]
    for version in own.timelines[looking.component].slots[looking.place].versions:
        yield looking.act, looking.component, version.unit.id
    for path in paths_of(looking.citation.steps):
        for history, component in _components(looking):
            name = _top(path)
            if name is not None:
                yield history.act, component, name


def _from_here(looking: Looking, path: tuple[Step, ...]) -> Pointed | Unknown | None:
    """Follow a path that starts in the units around the citation, innermost first."""
    history = looking.library.acts[looking.act]
    version = as_of(looking.now[looking.act])(history.timelines[looking.component].slots[looking.place])
    here = _around(version.unit, looking.leaf) if version is not None else None
    if version is None or here is None:
        return Unknown()
    if not path[0].numbers:
        if len(path) == 1 or path[0].kind in HEADING_LEVEL or path[0].kind in ("act", "component", "annex", "title"):
            return Unknown()
        found: Located = cited((version.unit,), here, path)
        if isinstance(found, Missing) and found.step is path[0]:
            return Unknown()
        return _pointed(looking.act, looking.component, looking.place, found)
    for unit in reversed(here):
        found = locate_in(unit, path)
        if not isinstance(found, Missing):
            return _pointed(looking.act, looking.component, looking.place, found)
    return _from_top(looking, path)


def _from_top(looking: Looking, path: tuple[Step, ...]) -> Pointed | Unknown | None:
    """Follow a path from the paragraph or the article that it names."""
    name = _top(path)
    if name is None:
        return Unknown()
    nothing: Unknown | None = Unknown()
    for history, component in _components(looking):
        timeline = history.timelines[component]
        pick = as_of(looking.now.get(history.act, 0))
        places = timeline.places.get(name, ())
        standing = [(place, version) for place in places if (version := pick(timeline.slots[place])) is not None]
        named = [(place, version) for place, version in standing if version.unit.id == name]
        if len(named) > 1:
            named = [one for one in named if one[1].unit.state == "held"] or named
        if not named:
            nothing = nothing if timeline.partial or isinstance(nothing, type(None)) else None
            continue
        place, version = named[-1]
        if version.unit.state == "not_held":
            return Unknown()
        found = locate((version.unit,), path)
        return _pointed(history.act, component, place, found)
    return nothing


def _pointed(act: str, component: str, place: int, found: Located) -> Pointed | Unknown | None:
    match found:
        case Unit():
            return Pointed(act, component, place, found) if found.state == "held" else None
        case Sentence():
            return Pointed(act, component, place, found.leaf)
        case Missing():
            return None
        case _:
            return Unknown()


def _around(top: Unit, leaf: Unit) -> tuple[Unit, ...] | None:
    """Return the units around a line of the paragraph, outermost first, the line last."""
    if not top.children:
        return (top,) if top.span == leaf.span else None
    for child in top.children:
        inner = _around(child, leaf)
        if inner is not None:
            return (top, *inner)
    return None


def _top(path: tuple[Step, ...]) -> str | None:
    first = next(
        (step for step in path if step.kind not in HEADING_LEVEL and step.kind not in ("act", "component")), None
    )
    if first is None or first.kind not in ("paragraph", "article") or not first.numbers:
        return None
    return unit_id("", first.kind, first.numbers[0])


def _components(looking: Looking) -> Iterator[tuple[ActHistory, str]]:
    """Yield the components in which what is cited can stand, the likeliest first."""
    citation = looking.citation
    if citation.scope == "other_act":
        act = _held(looking, citation.act)
        if act is not None:
            history = looking.library.acts[act]
            for name in sorted(history.timelines, key=lambda name: (name != "main", name)):
                yield history, name
        return
    history = looking.library.acts[looking.act]
    own = looking.component
    if citation.scope == "this_act":
        if citation.steps and citation.steps[0].kind == "annex":
            return
        owner = _OWNER.match(fold(citation.words))
        if owner is not None and owner["act"] and own != "main":
            if "main" in history.timelines:
                yield history, "main"
            return
        book = owner is not None and owner["book"] and _BOOK.match(owner["book"]) and not owner["this"]
        if book and own == "main":
            for name in history.timelines:
                if name != "main":
                    yield history, name
    yield history, own


def _held(looking: Looking, reference: ActReference | None) -> str | None:
    if reference is None or reference.number is None or reference.adopted is None:
        return None
    found = [
        act.id
        for act in looking.acts.values()
        if act.adopted == reference.adopted and fold(act.number) == fold(reference.number)
        if reference.kind is None or not act.kind or reference.kind == act.kind
    ]
    return found[0] if len(found) == 1 and found[0] in looking.library.acts else None
