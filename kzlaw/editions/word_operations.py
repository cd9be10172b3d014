"""Replacing, inserting and deleting words: an operation → changed абзацы of its target, and of nothing else."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from kzlaw.citation import Step
from kzlaw.clauses.locate import unit_name
from kzlaw.clauses.tree import Operation
from kzlaw.diagnostics.catalogue.editions import (
    OPERATION_NOT_UNDERSTOOD,
    WORDS_NOT_IN_TARGET,
    WORDS_REPEATED_IN_TARGET,
)
from kzlaw.editions.context import Context, Done
from kzlaw.editions.destination import Refusal
from kzlaw.editions.model import Restatement, Standing
from kzlaw.editions.read_again import marked_again
from kzlaw.editions.standing import graft
from kzlaw.editions.target import Absent, Target, find, refusal, units_under
from kzlaw.editions.words import Hit, deleted, inserted, replaced, splice, stands_inside_words
from kzlaw.editions.words import find as find_words
from kzlaw.editions.working import Place, WorkingAct, WorkingComponent, standing_head

_MOST_PLACES_NAMED = 5


class _Line(msgspec.Struct, frozen=True):
    place: Place
    leaf: Standing
    start: int
    end: int


def change_words(context: Context, component: WorkingComponent, path: Sequence[Step]) -> Done | Refusal:
    """Change words of the unit that ``path`` names; each must stand there exactly once unless it is «throughout»."""
    target = find(component, path)
    if isinstance(target, Absent):
        return refusal(target, component, context.doing)
    operation = context.operation
    pairs = _pairs(operation)
    if isinstance(pairs, Refusal):
        return pairs
    lines = _onward(target) if operation.onward else _lines(target)
    changes: list[tuple[_Line, Hit]] = []
    for old, new in pairs:
        found = _found(lines, old) if old else _end(lines)
        if operation.onward and not _found(_lines(target), old):
            found = []
        if beside := operation.after or operation.ahead:
            marks = _found(lines, beside)
            if not marks:
                return _wrong(context, target, path, beside, marks)
            found = _beside(found, marks, after=bool(operation.after))
        wrong = (
            None if len(found) == 1 or (operation.throughout and found) else _wrong(context, target, path, old, found)
        )
        if wrong is not None:
            return wrong
        changes.extend((line, _change(operation, line, place, new)) for line, place in found)
    for place, leaves in _by_place(_apart(changes)):
        root = standing_head(place)
        assert root is not None
        for leaf, hits in leaves:
            root = graft(root, leaf, (marked_again(splice(leaf, hits, context.origin), hits),))
        if operation.statements and place is target.place:
            root = _restated(root, target.unit.id, context)
        component.set(place, root, context.origin, whole=False)
    return Done(operation.kind, component.owner.act.id, component.name, target.id)


def _pairs(operation: Operation) -> list[tuple[str, str]] | Refusal:
    """Return old and new words in pairs: «"A", "B" деген сөздер тиісінше "C", "D" деген сөздермен»."""
    old, new = operation.old, operation.new
    match operation.kind:
        case "delete-words" if old:
            return [(words, "") for words in old]
        case "insert-words" if new and not old:
            return [("", " ".join(new))]
        case "insert-words" if len(old) == 1 and new:
            return [(old[0], " ".join(new))]
        case _ if old and len(new) == 1:
            return [(words, new[0]) for words in old]
        case _ if old and len(old) == len(new):
            return list(zip(old, new, strict=True))
        case _:
            return Refusal(
                OPERATION_NOT_UNDERSTOOD,
                f"{len(old)} old and {len(new)} new runs of words do not make pairs",
                "state the operation by hand behind the gutter",
            )


def _lines(target: Target) -> list[_Line]:
    if target.sentence is not None:
        return [_Line(target.place, target.unit, target.sentence.start, target.sentence.end)]
    return [
        _Line(place, leaf, 0, len(leaf.text))
        for place, unit in units_under(target)
        for leaf in unit.leaves()
        if isinstance(leaf, Standing) and leaf.text
    ]


def _onward(target: Target) -> list[_Line]:
    """Return the абзацы from the beginning of the target to the end of the text."""
    whole = Target(target.component, target.component.root, target.unit)
    lines = _lines(whole)
    first = next(target.unit.leaves())
    start = next((place for place, line in enumerate(lines) if line.leaf is first), len(lines))
    return lines[start:]


def _found(lines: list[_Line], words: str) -> list[tuple[_Line, tuple[int, int]]]:
    return [
        (line, (start, end))
        for line in lines
        for start, end in find_words(words, line.leaf.text or "")
        if line.start <= start and end <= line.end
    ]


def _beside(
    found: list[tuple[_Line, tuple[int, int]]], marks: list[tuple[_Line, tuple[int, int]]], *, after: bool
) -> list[tuple[_Line, tuple[int, int]]]:
    """Keep what stands in one абзац after (or before) one of the marks: right beside one, if anything does."""
    near, far = [], []
    for line, (start, end) in found:
        between = [
            (line.leaf.text or "")[stop:start] if after else (line.leaf.text or "")[end:begin]
            for other, (begin, stop) in marks
            if other.leaf is line.leaf and (stop <= start if after else end <= begin)
        ]
        if between:
            far.append((line, (start, end)))
        if any(not any(sign.isalnum() for sign in words) for words in between):
            near.append((line, (start, end)))
    return near or far


def _end(lines: list[_Line]) -> list[tuple[_Line, tuple[int, int]]]:
    """Return the place for words that are added to a unit with no word named: before its closing mark."""
    for line in reversed(lines):
        text = line.leaf.text or ""
        end = len(text[: line.end].rstrip().rstrip(".;:,"))
        return [(line, (end, end))]
    return []


def _change(operation: Operation, line: _Line, place: tuple[int, int], new: str) -> Hit:
    text = line.leaf.text or ""
    match operation.kind:
        case "insert-words":
            return inserted(text, place, new, before=operation.before)
        case "delete-words":
            return deleted(text, place)
        case _:
            return replaced(text, place, new)


def _apart(changes: list[tuple[_Line, Hit]]) -> list[tuple[_Line, Hit]]:
    """Leave out a change inside a longer one: of «A» and «A B» sought throughout, «A B» is meant where it stands."""
    kept: list[tuple[_Line, Hit]] = []
    for line, hit in sorted(changes, key=lambda change: change[1].start - change[1].end):
        clash = any(
            other.leaf is line.leaf and hit.start < taken.end and taken.start < hit.end for other, taken in kept
        )
        if not clash:
            kept.append((line, hit))
    return kept


def _by_place(changes: list[tuple[_Line, Hit]]) -> list[tuple[Place, list[tuple[Standing, list[Hit]]]]]:
    places: dict[int, tuple[Place, dict[int, tuple[Standing, list[Hit]]]]] = {}
    for line, hit in changes:
        leaves = places.setdefault(id(line.place), (line.place, {}))[1]
        leaves.setdefault(id(line.leaf), (line.leaf, []))[1].append(hit)
    return [(place, list(leaves.values())) for place, leaves in places.values()]


def _restated(root: Standing, identifier: str, context: Context) -> Standing:
    operation = context.operation
    said = Restatement(context.origin, operation.statements, operation.span, operation.gutter)
    for unit in root.walk():
        if unit.id == identifier and isinstance(unit, Standing):
            return graft(root, unit, (replace(unit, restated=(*unit.restated, said)),))
    return root


def _wrong(
    context: Context, target: Target, path: Sequence[Step], words: str, found: list[tuple[_Line, tuple[int, int]]]
) -> Refusal:
    name = f"{unit_name(path)} ({component_id(target.component)}/{target.id})"
    if found:
        units = ", ".join(dict.fromkeys(line.leaf.id for line, _ in found))
        return Refusal(
            WORDS_REPEATED_IN_TARGET,
            f"cannot {context.doing} in {name}: «{words}» stands there {len(found)} times, in {units}",
            "name the абзац or the sentence that is meant, or more words around them",
        )
    if any(stands_inside_words(words, line.leaf.text or "") for line in _lines(target)):
        hint = "these letters stand there only inside longer words: write the words as the text has them"
    else:
        elsewhere = _elsewhere(target.component.owner, words)
        hint = (
            f"the words stand in {', '.join(elsewhere)}" if elsewhere else "the words stand nowhere in the act as held"
        )
    return Refusal(WORDS_NOT_IN_TARGET, f"cannot {context.doing} in {name}: «{words}» does not stand there", hint)


def component_id(component: WorkingComponent) -> str:
    """Return the name of a component in messages: «R1!annex_1», or the act alone for its main text."""
    act = component.owner.act.id
    return act if component.name == "main" else f"{act}!{component.name}"


def _elsewhere(act: WorkingAct, words: str) -> list[str]:
    places: list[str] = []
    for component in act.components.values():
        for place in component.order:
            head = place.head
            if head is None or place.state != "held":
                continue
            for leaf in head.leaves():
                if leaf.text and find_words(words, leaf.text):
                    places.append(leaf.id if len(act.components) == 1 else f"{component.name}!{leaf.id}")
            if len(places) >= _MOST_PLACES_NAMED:
                return places[:_MOST_PLACES_NAMED]
    return places
