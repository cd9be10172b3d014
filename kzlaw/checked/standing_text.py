"""Components in an edition → where a citation leads there: units by number, headings around them, tombstones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from kzlaw.citation import Step
from kzlaw.clauses.identify import HEADING_LEVEL
from kzlaw.clauses.locate import Ambiguous, Missing, Sentence, cited, locate, locate_in
from kzlaw.clauses.tree import Unit
from kzlaw.editions.assembled import units
from kzlaw.editions.model import ActHistory


class Text(msgspec.Struct, frozen=True):
    """One component as it stands in an edition; ``numbered`` are its paragraphs and articles by kind and number.

    ``in_articles`` is set where its paragraphs are numbered anew in each article.
    """

    name: str
    partial: bool
    units: tuple[Unit, ...]
    numbered: Mapping[tuple[str, str], tuple[Unit, ...]]
    in_articles: bool


class Nowhere(msgspec.Struct, frozen=True):
    """A path leads nowhere: at which step, inside which unit; ``gone`` is the unit that is no longer in force."""

    step: Step
    inside: str
    gone: Unit | None = None


class Texts(msgspec.Struct):
    """The components of an act in one edition, each put together when it is first needed."""

    history: ActHistory
    edition: int
    made: dict[str, Text] = msgspec.field(default_factory=dict)

    def component(self, name: str) -> Text | None:
        """Return a component, None where it is not held."""
        timeline = self.history.timelines.get(name)
        if timeline is None:
            return None
        if name not in self.made:
            standing = units(timeline, self.edition)
            numbered = _numbered(standing)
            in_articles = any(kind == "article" for kind, _ in numbered)
            self.made[name] = Text(name, timeline.partial, standing, numbered, in_articles)
        return self.made[name]


def follow(text: Text, path: Sequence[Step]) -> Nowhere | None:
    """Return where a path from the component down ends nowhere; None where it leads to a unit, or may do so.

    A unit of a component that is held in part may be one that is not held: such a path is not followed.
    """
    top = text.numbered.get((path[0].kind, path[0].numbers[0])) if path[0].numbers else None
    if top is None and path[0].kind in ("paragraph", "article"):
        return None if text.partial else Nowhere(path[0], "")
    # Most citations name one paragraph: it is found without a walk.
    found = top[0] if top is not None and len(top) == len(path) == 1 else locate(top or text.units, path)
    match found:
        case Unit():
            return _gone(found, path[-1])
        case Sentence() | Ambiguous():
            return None
        case Missing(step, inside):
            ended = _ended(top or text.units, path)
            if ended is not None:
                return ended
            heading = inside.rpartition("__")[2].startswith(("sec_", "chp_", "dvs_"))
            return None if text.partial and (not inside or heading) else Nowhere(step, inside)


def follow_from(text: Text, here: Sequence[Unit], path: Sequence[Step]) -> Nowhere | None:
    """Return where a path that starts in the innermost of the units ``here`` (outermost first) ends nowhere."""
    first = path[0]
    if not first.numbers:
        if len(path) == 1 or first.kind in ("act", "component", "annex", "title", "preamble"):
            return None
        if first.kind in HEADING_LEVEL:
            heading = _heading(text, here[0], first)
            return None if heading is None else follow(text, (Step(first.kind, (heading.number,)), *path[1:]))
        found = cited(text.units, here, path)
        if isinstance(found, Missing) and found.step is first:
            return _outwards(text, here, path[1:])
        if isinstance(found, Missing):
            return Nowhere(found.step, found.inside)
        return _gone(found, path[-1]) if isinstance(found, Unit) else None
    return _outwards(text, here, path)


def _outwards(text: Text, here: Sequence[Unit], path: Sequence[Step]) -> Nowhere | None:
    """Look for a path in each of the units around, innermost first, and last in the whole component."""
    first: Nowhere | None = None
    for unit in reversed(here):
        found = locate_in(unit, path)
        match found:
            case Unit():
                return _gone(found, path[-1])
            case Sentence() | Ambiguous():
                return None
            case Missing(step, inside):
                first = Nowhere(step, inside or unit.id)
    return first if follow(text, path) is not None else None


def _gone(unit: Unit, step: Step) -> Nowhere | None:
    return Nowhere(step, "", unit) if unit.state in ("deleted", "repealed") else None


def _ended(among: Sequence[Unit], path: Sequence[Step]) -> Nowhere | None:
    """Return the unit on the way that is no longer in force."""
    for length in range(1, len(path)):
        found = locate(among, path[:length])
        if isinstance(found, Unit) and (gone := _gone(found, path[length - 1])) is not None:
            return gone
    return None


def _heading(text: Text, top: Unit, step: Step) -> Unit | None:
    """Return the heading under which a unit of the component stands."""
    above: Unit | None = None
    for unit in text.units:
        if unit.kind == step.kind:
            above = unit
        elif HEADING_LEVEL.get(unit.kind, 9) < HEADING_LEVEL[step.kind]:
            above = None
        if any(inner.id == top.id for inner in ([unit] if unit.kind not in HEADING_LEVEL else unit.walk())):
            return above
    return None


def _numbered(standing: Sequence[Unit]) -> dict[tuple[str, str], tuple[Unit, ...]]:
    found: dict[tuple[str, str], tuple[Unit, ...]] = {}

    def enter(unit: Unit, outer: tuple[str, ...]) -> None:
        if unit.kind in ("paragraph", "article") and unit.kind not in outer:
            found[unit.kind, unit.number] = (*found.get((unit.kind, unit.number), ()), unit)
        if unit.kind in ("section", "chapter", "division", "article"):
            for child in unit.children:
                enter(child, (*outer, unit.kind))

    for unit in standing:
        enter(unit, ())
    return found


def around(unit: Unit, outer: tuple[Unit, ...] = ()) -> Iterator[tuple[Unit, ...]]:
    """Yield each leaf of a unit with the units around it, outermost first."""
    if not unit.children:
        yield (*outer, unit)
    for child in unit.children:
        yield from around(child, (*outer, unit))
