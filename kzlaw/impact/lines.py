"""Two editions of an act → the абзацы that differ, each with its redline word by word."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kzlaw.clauses.tree import Unit
from kzlaw.editions.assembled import as_of, standing_versions
from kzlaw.editions.model import ActHistory, Timeline
from kzlaw.impact.model import LineChange, Piece
from kzlaw.resolved.changed_words import likeness, opcodes

_ALIKE = 0.4


def line_changes(history: ActHistory, before: int, now: int) -> tuple[LineChange, ...]:
    """Return what differs between two editions, given by their places; -1 is before the first."""
    changes: list[LineChange] = []
    for name, timeline in history.timelines.items():
        old, new = _standing(timeline, before), _standing(timeline, now)
        # Places keep their order, whoever comes and goes.
        for place in sorted(old.keys() | new.keys()):
            first, second = old.get(place), new.get(place)
            if first is not second:
                changes.extend(_unit(name, first, second))
    return tuple(changes)


def _standing(timeline: Timeline, edition: int) -> dict[int, Unit]:
    if edition < 0:
        return {}
    return {
        place: version.unit
        for place, version in standing_versions(timeline, as_of(edition))
        if version.unit.state == "held"
    }


def _unit(component: str, before: Unit | None, now: Unit | None) -> Iterator[LineChange]:
    old = [leaf for leaf in before.leaves() if leaf.text is not None] if before is not None else []
    new = [leaf for leaf in now.leaves() if leaf.text is not None] if now is not None else []
    pairs = _paired(old, new)
    paired = {id(first) for first, _ in pairs if first is not None}
    gone = [leaf for leaf in old if id(leaf) not in paired]
    for first, second in pairs:
        # What went is shown where it stood: before the first line of the new text that came after it.
        while gone and first is not None and old.index(gone[0]) < old.index(first):
            yield _line(component, gone.pop(0), None)
        if first is None or first.text != second.text or first.id != second.id:
            yield _line(component, first, second)
    for leaf in gone:
        yield _line(component, leaf, None)


def _paired(old: list[Unit], new: list[Unit]) -> list[tuple[Unit | None, Unit]]:
    """Pair each new line with the old one that it was: the same printed line, the same words, or the likeliest."""
    left = list(old)
    found: dict[int, Unit] = {}

    def take(leaf: Unit, other: Unit) -> None:
        found[id(leaf)] = other
        left.remove(other)

    tests: tuple[Callable[[Unit, Unit], bool], ...] = (
        lambda leaf, other: leaf.span == other.span,
        lambda leaf, other: leaf.text == other.text,
        lambda leaf, other: leaf.id == other.id and likeness(other.text or "", leaf.text or "") >= _ALIKE,
        lambda leaf, other: likeness(other.text or "", leaf.text or "") >= 0.6,
        lambda leaf, other: leaf.id == other.id,
    )
    for test in tests:
        for leaf in new:
            if id(leaf) not in found:
                other = next((other for other in left if test(leaf, other)), None)
                if other is not None:
                    take(leaf, other)
    return [(found.get(id(leaf)), leaf) for leaf in new]


def _line(component: str, before: Unit | None, now: Unit | None) -> LineChange:
    if before is None or now is None:
        leaf = before or now
        assert leaf is not None
        words = Piece("inserted" if before is None else "deleted", leaf.text or "")
        return LineChange(component, leaf.id, leaf.id, "added" if before is None else "removed", (words,))
    old, new = before.text or "", now.text or ""
    if old == new:
        return LineChange(component, now.id, before.id, "renumbered", (Piece("kept", new),))
    return LineChange(component, now.id, before.id, "changed", redline(old, new))


def redline(old: str, new: str) -> tuple[Piece, ...]:
    """Return how one text becomes the other: words that go before the words that come in their place."""
    pieces: list[Piece] = []
    for what, i1, i2, j1, j2 in opcodes(old, new):
        if what == "equal":
            pieces.append(Piece("kept", new[j1:j2]))
            continue
        if i2 > i1:
            pieces.append(Piece("deleted", old[i1:i2]))
        if j2 > j1:
            pieces.append(Piece("inserted", new[j1:j2]))
    return tuple(_joined(pieces))


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Yield the pieces with a space between two changes taken into both: one change reads better than two."""
    runs: list[Piece] = []
    for piece in pieces:
        blank = piece.change == "kept" and not piece.words.strip()
        runs += [Piece("deleted", piece.words), Piece("inserted", piece.words)] if blank else [piece]
    deleted = inserted = ""
    for run in [*runs, Piece("kept", "")]:
        if run.change == "deleted":
            deleted += run.words
        elif run.change == "inserted":
            inserted += run.words
        else:
            if deleted:
                yield Piece("deleted", deleted)
            if inserted:
                yield Piece("inserted", inserted)
            deleted = inserted = ""
            if run.words:
                yield run
