"""Citations in the text of an act → links: from the words of a paragraph to the unit they name, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from kzlaw.citation import Citation
from kzlaw.clauses.locate import Sentence, locate_in
from kzlaw.clauses.tree import Unit
from kzlaw.plan.paging.history import standing_unit
from kzlaw.plan.paging.model import CitationLine, Link
from kzlaw.plan.paging.places import PagePlace, overlap
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.unit_citation import name_unit

_TOP = {"paragraph": "para", "article": "art"}


class Citations(msgspec.Struct, frozen=True):
    """The citations of an act by the path of the page: those that stand on it, and those that lead to it."""

    out: Mapping[str, tuple[CitationLine, ...]]
    into: Mapping[str, tuple[CitationLine, ...]]


def citations(held: Shelf) -> Citations:
    """Return all citations of an act as they stand on its pages."""
    out: dict[str, tuple[CitationLine, ...]] = {}
    into: dict[str, list[CitationLine]] = {}
    for place in held.own:
        unit = standing_unit(held, place)
        if unit is None:
            continue
        found = tuple(_of_unit(held, place, unit))
        if found:
            out[place.path] = found
        for line in found:
            # Only the newest text is listed at what it cites: an older one says it on its own page.
            if place.current and line.target.page not in ("", place.path):
                into.setdefault(line.target.page, []).append(line)
    return Citations(out, {path: tuple(lines) for path, lines in into.items()})


def _of_unit(held: Shelf, place: PagePlace, unit: Unit) -> Iterator[CitationLine]:
    for here in _around(unit):
        leaf = here[-1]
        if "qstr_" in leaf.id:
            continue
        for citation in leaf.citations:
            target = _target(held, place, here, citation)
            yield CitationLine(citation.words, Link(name_unit(leaf.id), place.path, leaf.id), target)


def _around(unit: Unit, outer: tuple[Unit, ...] = ()) -> Iterator[tuple[Unit, ...]]:
    if not unit.children:
        yield (*outer, unit)
    for child in unit.children:
        yield from _around(child, (*outer, unit))


def _target(held: Shelf, place: PagePlace, here: tuple[Unit, ...], citation: Citation) -> Link:
    """Return where a citation leads, a mere text where that is not held or not certain."""
    if citation.scope == "other_act":
        return _other_act(held, citation)
    steps = citation.steps
    if not steps or len(steps[0].numbers) > 1 or steps[0].through:
        return Link("")
    first = steps[0]
    if first.kind not in _TOP or not first.numbers:
        own = next((unit for unit in reversed(here) if unit.kind == first.kind), None)
        inside = own if own is not None and not first.numbers else here[0]
        found = locate_in(inside, steps if first.numbers else steps[1:])
        return _link(place, found) if not isinstance(found, Sentence) else _link(place, found.leaf)
    name = f"{_TOP[first.kind]}_{first.numbers[0]}"
    beside = next((each for each in held.versions.get((place.component, name), ()) if overlap(each, place)), None)
    if beside is None:
        return Link("")
    unit = standing_unit(held, beside)
    inner = locate_in(unit, steps[1:]) if unit is not None and len(steps) > 1 else unit
    link = _link(beside, inner.leaf if isinstance(inner, Sentence) else inner)
    return link if link.page else Link(name_unit(name), beside.path, name)


def _link(place: PagePlace, found: object) -> Link:
    if isinstance(found, Unit) and (found.id == place.unit or found.id.startswith(f"{place.unit}__")):
        return Link(name_unit(found.id), place.path, found.id)
    return Link("")


def _other_act(held: Shelf, citation: Citation) -> Link:
    named = citation.act
    if named is None or named.number is None:
        return Link("")
    for act in held.acts.values():
        if act.number == named.number and act.adopted == named.adopted:
            return Link(held.named_act(act.id).kk, f"law/{act.id}/index.md")
    return Link("")
