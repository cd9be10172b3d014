"""Text that an amendment has changed → what the text now says: citations of an абзац, operations of an amending act."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from kzlaw.clauses.from_parsed import phrases_of
from kzlaw.clauses.operations import operations_of
from kzlaw.clauses.tree import Act, Commencement, Component, Unit
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.model import Standing
from kzlaw.editions.words import Hit
from kzlaw.parsed.phrases.commencement import parse_commencement

# Words of which a citation, a defined term or an abbreviation could be made; without them nothing new is said.
_TELLING = re.compile(r"тарма[қғ]|бөлі[кг]|абзац|ба[пб]|тарау|сөйлем|қосымша|бұдан әрі|[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2}|\d")


def marked_again(leaf: Standing, hits: Sequence[Hit]) -> Standing:
    """Return the абзац with its citations and terms recognised anew where the new words could hold or break one."""
    if not any(_TELLING.search(hit.new) for hit in hits):
        return leaf
    phrases = phrases_of(leaf.text or "")
    return replace(
        leaf,
        citations=phrases.citations,
        definitions=phrases.definitions,
        abbreviations=phrases.abbreviations,
    )


def read_again(act: Act, units: Mapping[str, tuple[Unit, ...]], found: list[Diagnostic]) -> Act:
    """Return an amending act not yet in force as another act has changed it: its units, and so what they do."""
    return replace(
        act, components=tuple(_component(part, units.get(part.name, part.units), found) for part in act.components)
    )


def _component(part: Component, units: tuple[Unit, ...], found: list[Diagnostic]) -> Component:
    if units == part.units:
        return part
    changes = operations_of(units, found)
    return replace(
        part,
        units=units,
        operations=changes.operations,
        unclear=changes.unclear,
        commencements=tuple(_commencements(part, units)),
    )


def _commencements(part: Component, units: tuple[Unit, ...]) -> list[Commencement]:
    """Return the formulas of commencement; one whose line is not understood any more is kept as it was."""
    lines = {leaf.id: leaf for unit in units for leaf in unit.leaves()}
    before = {leaf.id: leaf.text for unit in part.units for leaf in unit.leaves()}
    kept: list[Commencement] = []
    done: set[str] = set()
    for old in part.commencements:
        line = lines.get(old.unit)
        if line is None or line.text is None or line.text == before.get(old.unit):
            kept.append(old)
            continue
        phrases = parse_commencement(line.text)
        if not isinstance(phrases, tuple | list):
            kept.append(old)
        elif old.unit not in done:
            done.add(old.unit)
            kept.extend(Commencement(phrase, old.unit, line.span) for phrase in phrases)
    return kept
