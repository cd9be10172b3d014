"""A path of steps, or an id that a person wrote → the unit of a clause tree that it means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import msgspec

from kzlaw.citation import Step, UnitKind
from kzlaw.clauses.identify import HEADING_LEVEL, PREFIX, steps_of
from kzlaw.clauses.tree import Unit


class Sentence(msgspec.Struct, frozen=True):
    """A sentence, which is no unit of the tree: characters ``start`` to ``end`` of the абзац ``leaf``."""

    leaf: Unit
    number: str
    start: int
    end: int


class Ambiguous(msgspec.Struct, frozen=True):
    """Several units that the path could mean, by id."""

    step: Step
    choices: tuple[str, ...]


class Missing(msgspec.Struct, frozen=True):
    """There is no such unit: the step that leads nowhere, and the id of the unit where it was looked for."""

    step: Step
    inside: str


Located = Unit | Sentence | Ambiguous | Missing

LAST = "last"
"""The number of «соңғы бөлік», «соңғы абзац», «соңғы сөйлем» in a step."""

# «10. », «3) » at the beginning of an абзац: the number of the unit, not a word of it
LABEL = re.compile(r"\s*(?:\d+(?:-\d+)*[.)]|[а-яёәғқңөұүһіaeocpxi]\)(?=\s))\s*")
# a full stop after a single letter is one of initials
_SENTENCE_END = re.compile(r"(?<=[.!?…])(?<!\b\w\.)[\"»”]?\s+(?=[\"«“]?[А-ЯЁӘҒҚҢӨҰҮҺІA-Z])")


def locate(units: Sequence[Unit], path: Sequence[Step]) -> Located:
    """Return what a path of steps means in a component.

    Levels may be left out where only one unit fits. The n-th абзац is the n-th line of the unit named, subparagraphs
    counted; the first part of a paragraph without parts is the paragraph itself; a step without a number is skipped.
    """
    if not path:
        return Missing(Step("component", ()), "")
    return _walk(None, tuple(units), path)


def locate_in(unit: Unit, path: Sequence[Step]) -> Located:
    """Return what a path of steps means inside a unit; the unit itself for an empty path."""
    return _walk(unit, unit.children, path)


def by_id(units: Sequence[Unit], identifier: str) -> Located:
    """Return the unit of an id as a person writes it: the id itself, or one that leaves levels out."""
    for unit in units:
        for inner in unit.walk():
            if inner.id == identifier:
                return inner
    path = steps_of(identifier)
    return locate(units, path) if path else Missing(Step("component", (identifier,)), "")


def cited(units: Sequence[Unit], here: Sequence[Unit], path: Sequence[Step]) -> Located:
    """Return what a citation means that stands in the innermost of the units ``here`` (outermost first).

    «осы тармақтың екінші бөлігі» starts from the paragraph around the citation; anything else from the component.
    """
    if path and not path[0].numbers:
        own = next((unit for unit in reversed(here) if unit.kind == path[0].kind), None)
        if own is None and path[0].kind == "part":
            # The only part of a paragraph is not a unit of its own.
            own = next((unit for unit in reversed(here) if unit.kind in ("paragraph", "article")), None)
        return Missing(path[0], here[-1].id if here else "") if own is None else locate_in(own, path[1:])
    return locate(units, path)


def _walk(here: Unit | None, inside: tuple[Unit, ...], path: Sequence[Step]) -> Located:
    for position, step in enumerate(path):
        number = step.numbers[0] if step.numbers else ""
        if step.kind == "sentence":
            return _sentence(here, step, number)
        found = _step(here, inside, step, number)
        if isinstance(found, tuple):
            if len(found) != 1:
                name = here.id if here else ""
                return Ambiguous(step, tuple(unit.id for unit in found)) if found else Missing(step, name)
            here, inside = found[0], _inside(found[0], inside)
        elif position == 0 and here is None:
            return Missing(step, "")
    return here if here is not None else Missing(path[0], "")


def _inside(found: Unit, among: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Return what a unit holds; a heading printed flat holds what follows it."""
    if found.kind not in HEADING_LEVEL:
        return found.children
    place = next((place for place, unit in enumerate(among) if unit is found), len(among))
    flat = []
    for unit in among[place + 1 :]:
        if HEADING_LEVEL.get(unit.kind, 9) <= HEADING_LEVEL[found.kind]:
            break
        flat.append(unit)
    return found.children + tuple(flat)


def _step(here: Unit | None, inside: tuple[Unit, ...], step: Step, number: str) -> tuple[Unit, ...] | None:
    """Return the units that one step can mean, or None for a step that says nothing («осы тармақтың»)."""
    match step.kind:
        case "act" | "component":
            return None
        case "part":
            return _part(here, inside, number)
        case "indent":
            return _indent(here, inside, number)
        case "title":
            return _title(here, inside)
        case _ if step.kind in PREFIX and not number:
            return None
        case _:
            outside = tuple(_nearest(inside, step, number, quoted=False))
            return outside or tuple(_nearest(inside, step, number, quoted=True))


def _nearest(units: Sequence[Unit], step: Step, number: str, *, quoted: bool) -> Iterator[Unit]:
    """Yield the units of a kind and number that stand in no other unit of that kind; with ``quoted``, in quotations."""
    if number and isinstance(units, tuple) and len(units) > _MANY:
        known = _numbered(_Same(units), step.kind, quoted).get(number)
        if known:
            yield from known
            return
    matches: list[Unit] = []
    level: list[Unit] = list(units)
    # Level by level of the same kind: the 1) of the paragraph comes before the 1) inside its subparagraph 2).
    while level and not matches:
        below: list[Unit] = []
        for unit in level:
            for found in _first_of_kind(unit, step.kind, quoted):
                if not number or found.number == number:
                    matches.append(found)
                below.extend(found.children)
        level = below
    yield from matches


def _first_of_kind(unit: Unit, kind: UnitKind, quoted: bool) -> Iterator[Unit]:
    if unit.kind == kind:
        yield unit
    elif unit.kind != "quoted" or quoted:
        for child in unit.children:
            yield from _first_of_kind(child, kind, quoted)


_MANY = 64
"""So many units side by side are looked through once for all their numbers, not for each citation."""


class _Same:
    """Units that are equal only to themselves: to compare all that a long act says takes longer than to look."""

    __slots__ = ("units",)

    def __init__(self, units: tuple[Unit, ...]) -> None:
        self.units = units

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.units is self.units

    def __hash__(self) -> int:
        return id(self.units)


@lru_cache(maxsize=32)
def _numbered(among: _Same, kind: UnitKind, quoted: bool) -> Mapping[str, tuple[Unit, ...]]:
    """Return the units of a kind by number that stand in no other unit of that kind."""
    numbered: dict[str, list[Unit]] = {}
    for unit in among.units:
        for found in _first_of_kind(unit, kind, quoted):
            numbered.setdefault(found.number, []).append(found)
    return {number: tuple(found) for number, found in numbered.items()}


def _part(here: Unit | None, inside: tuple[Unit, ...], number: str) -> tuple[Unit, ...] | None:
    parts = [unit for unit in inside if unit.kind == "part"]
    if not number:
        return None
    if not parts:
        return (here,) if here is not None and number in ("1", LAST) and here.kind != "part" else ()
    if number == LAST:
        return tuple(part for part in parts if part.state == "held")[-1:]
    numbered = tuple(part for part in parts if part.number == number)
    if numbered or any(part.number for part in parts):
        return numbered
    return (parts[int(number) - 1],) if number.isdigit() and 0 < int(number) <= len(parts) else ()


def _indent(here: Unit | None, inside: tuple[Unit, ...], number: str) -> tuple[Unit, ...] | None:
    if not number:
        return None
    lines = list(here.leaves()) if here is not None else [leaf for unit in inside for leaf in unit.leaves()]
    if number == LAST:
        return tuple(line for line in lines if line.state == "held")[-1:]
    return (lines[int(number) - 1],) if number.isdigit() and 0 < int(number) <= len(lines) else ()


def _title(here: Unit | None, inside: tuple[Unit, ...]) -> tuple[Unit, ...]:
    titles = tuple(unit for unit in inside if unit.kind == "title")
    if titles or here is None:
        return titles[:1]
    # A heading is its own title; of a unit that has more, the first line is.
    return (here,) if not here.children else tuple(here.leaves())[:1]


def _sentence(here: Unit | None, step: Step, number: str) -> Located:
    if here is None or not (number.isdigit() or number == LAST):
        return Missing(step, here.id if here else "")
    wanted = int(number) if number != LAST else sum(len(sentences(leaf.text or "")) for leaf in here.leaves())
    for leaf in here.leaves():
        runs = sentences(leaf.text or "")
        if 0 < wanted <= len(runs):
            start, end = runs[wanted - 1]
            return Sentence(leaf, str(wanted), start, end)
        wanted -= len(runs)
    return Missing(step, here.id)


def sentences(text: str) -> list[tuple[int, int]]:
    """Return where each sentence of an абзац begins and ends; the number of the unit is no part of the first."""
    label = LABEL.match(text)
    start = label.end() if label else 0
    runs: list[tuple[int, int]] = []
    for gap in _SENTENCE_END.finditer(text, start):
        quotation = len(gap[0]) - len(gap[0].lstrip('"»”'))
        runs.append((start, gap.start() + quotation))
        start = gap.end()
    if start < len(text):
        runs.append((start, len(text)))
    return runs


def unit_name(path: Sequence[Step]) -> str:
    """Return a path in words, innermost first: «subparagraph 3 of paragraph 10»."""
    words = []
    for step in reversed(path):
        numbers = ", ".join(step.numbers) + (f" to {step.through}" if step.through else "")
        words.append(f"{step.kind} {numbers}".strip())
    return " of ".join(words) or "the whole text"
