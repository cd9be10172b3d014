"""Quoted text → one unit of the kind and number that the operation names, for text whose look does not show them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kzlaw.citation import UnitKind
from kzlaw.clauses.identify import moved, unit_id
from kzlaw.clauses.tree import Unit
from kzlaw.editions.model import Origin, Standing
from kzlaw.editions.standing import adopted


def shaped(content: Sequence[Unit], kind: UnitKind, number: str, identifier: str, origin: Origin) -> Standing:
    """Return quoted text as a unit: a part quoted alone looks like any line, and one in several lines like several."""
    units = [
        adopted(unit, identifier if len(content) == 1 else f"{identifier}__{i}", origin)
        for i, unit in enumerate(content, 1)
    ]
    if len(units) > 1:
        return _together(units, kind, number, identifier)
    only = units[0]
    if only.kind == kind or not only.children:
        return replace(only, kind=kind, number=number)
    if kind in ("paragraph", "article") and only.kind == "part":
        first = moved(only, unit_id(identifier, "part", "1"))
        return emptied(only, identifier, kind, number, (replace(first, number="1"),))
    if only.kind == "paragraph" and len(only.children) == 1 and only.children[0].kind == "part":
        inner = only.children[0]
        assert isinstance(inner, Standing)
        return replace(moved(inner, identifier), kind=kind, number=number)
    return replace(only, kind=kind, number=number)


def _together(units: list[Standing], kind: UnitKind, number: str, identifier: str) -> Standing:
    parts = kind in ("paragraph", "article")
    children: list[Unit] = []
    lines = 0
    for unit in units:
        if parts and unit.kind in ("part", "paragraph", "indent"):
            ordinal = str(len(children) + 1)
            children.append(replace(moved(unit, unit_id(identifier, "part", ordinal)), kind="part", number=ordinal))
        elif unit.kind == "subparagraph":
            children.append(moved(unit, unit_id(identifier, "subparagraph", unit.number)))
        else:
            for leaf in unit.leaves():
                assert isinstance(leaf, Standing)
                ordinal = str(lines + 1)
                children.append(
                    replace(moved(leaf, unit_id(identifier, "indent", ordinal)), kind="indent", number=ordinal)
                )
                lines += 1
            continue
        lines += sum(1 for _ in unit.leaves())
    return Standing(identifier, kind, number, units[0].span, children=tuple(children))


def emptied(unit: Standing, identifier: str, kind: UnitKind, number: str, children: tuple[Unit, ...]) -> Standing:
    """Return a unit whose words, with all that is said about them, have gone to its children."""
    return Standing(identifier, kind, number, unit.span, children=children)


def opened(unit: Standing) -> Standing:
    """Return a unit of one line as one that can take further lines: its words become its first абзац.

    A paragraph gets a first part around them, since only parts of a paragraph hold абзацы.
    """
    if unit.children:
        return unit
    if unit.kind in ("paragraph", "article"):
        name = unit_id(unit.id, "part", "1")
        first = _first_line(unit, name)
        return emptied(
            unit, unit.id, unit.kind, unit.number, (Standing(name, "part", "1", unit.span, children=(first,)),)
        )
    return emptied(unit, unit.id, unit.kind, unit.number, (_first_line(unit, unit.id),))


def _first_line(unit: Standing, parent: str) -> Standing:
    return replace(unit, id=unit_id(parent, "indent", "1"), kind="indent", number="1")


def with_parts(unit: Standing) -> Standing:
    """Return a paragraph that has been its own first part as one that has parts."""
    if any(child.kind == "part" for child in unit.children):
        return unit
    first = replace(moved(unit, unit_id(unit.id, "part", "1")), kind="part", number="1")
    return emptied(unit, unit.id, unit.kind, unit.number, (first,))


def renumbered_lines(holder: Standing) -> Standing:
    """Return a unit whose абзацы are called by their place again, after one has come in between."""
    children: list[Unit] = []
    lines = 0
    for child in holder.children:
        ordinal = str(lines + 1)
        if child.kind == "indent" and child.number != ordinal:
            assert isinstance(child, Standing)
            child = replace(moved(child, unit_id(holder.id, "indent", ordinal)), number=ordinal)
        children.append(child)
        lines += sum(1 for _ in child.leaves())
    return replace(holder, children=tuple(children))
