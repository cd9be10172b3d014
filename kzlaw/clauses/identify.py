"""Kind and number of a unit → its id: the naming convention, and new ids for units that move to another parent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

from msgspec.structs import replace

from kzlaw.citation import Step, UnitKind
from kzlaw.clauses.tree import Unit

# Akoma Ntoso naming convention; paragraphs are numbered through a component, so chapters are no part of their ids.
PREFIX: Mapping[UnitKind, str] = MappingProxyType(
    {
        "section": "sec",
        "chapter": "chp",
        "division": "dvs",
        "article": "art",
        "paragraph": "para",
        "subparagraph": "subpara",
        "part": "al",
        "indent": "indent",
        "sentence": "sentence",
        "operation": "mod",
        "quoted": "qstr",
        "table": "table",
        "form": "form",
        "stamp": "stamp",
        "annex": "annex",
    }
)
KIND: Mapping[str, UnitKind] = MappingProxyType({prefix: kind for kind, prefix in PREFIX.items()})
UNNUMBERED: frozenset[str] = frozenset({"title", "preface", "preamble", "conclusions"})
HEADING_LEVEL: Mapping[str, int] = MappingProxyType({"section": 1, "chapter": 2, "division": 3})

_SEGMENT = re.compile(r"([a-z]+)_(\w+(?:-\w+)*)")
_QUOTING = re.compile(r"^.*qstr_\d+__")

U = TypeVar("U", bound=Unit)


def unit_id(parent: str, kind: UnitKind, number: str) -> str:
    """Return the id of a unit inside the unit with id ``parent`` (empty at the top of a component)."""
    own = kind if kind in UNNUMBERED or not number else f"{PREFIX.get(kind, kind)}_{number}"
    return f"{parent}__{own}" if parent else own


def steps_of(identifier: str) -> tuple[Step, ...] | None:
    """Return the path that an id spells (`para_2__al_4`), or None where it is not one."""
    steps: list[Step] = []
    for segment in identifier.split("__"):
        matched = _SEGMENT.fullmatch(segment)
        if segment in UNNUMBERED:
            steps.append(Step("title" if segment == "title" else _bare(segment), ()))
        elif matched and matched[1] in KIND:
            steps.append(Step(KIND[matched[1]], (matched[2],)))
        else:
            return None
    return tuple(steps)


def _bare(segment: str) -> UnitKind:
    match segment:
        case "preamble":
            return "preamble"
        case "preface":
            return "preface"
        case _:
            return "conclusions"


def moved(unit: U, identifier: str) -> U:
    """Return the unit, and all inside it, under another id."""
    return _renamed(unit, unit.id, identifier)


def _renamed(unit: U, old: str, new: str) -> U:
    # A paragraph of a chapter does not carry the chapter's id, only that of the act that quotes both.
    inside = unit.id == old or unit.id.startswith(old + "__")
    identifier = new + unit.id[len(old) :] if inside else unquoted(unit.id)
    children = tuple(_renamed(child, old, new) for child in unit.children)
    return replace(unit, id=identifier, children=children)


def unquoted(identifier: str) -> str:
    """Return an id without the part that says where an amending act quotes the unit."""
    return _QUOTING.sub("", identifier)
