"""Lines of law → text lines for a page: indents, anchors of units, and the words that each statement quotes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kzlaw.clauses.tree import Unit
from kzlaw.plan.paging.model import Link, Segment, TextLine
from kzlaw.resolved import model


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One абзац with the marks that a quoting act prints around it."""

    id: str
    text: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Quoting:
    """A statement that quotes words: where the page explains it."""

    link: Link
    words: tuple[model.Words, ...]
    reading: bool


def printed_lines(unit: Unit) -> tuple[PrintedLine, ...]:
    """Return the абзацы of a unit as the act prints them."""
    return tuple(
        PrintedLine(leaf.id, leaf.text, leaf.before, leaf.after) for leaf in unit.leaves() if leaf.text is not None
    )


def text_lines(unit: str, lines: Sequence[PrintedLine], quoting: Iterable[Quoting] = ()) -> tuple[TextLine, ...]:
    """Return the lines of a unit, each id opened once, on the first абзац inside it."""
    by_leaf: dict[str, list[tuple[int, int, Quoting]]] = {}
    for each in quoting:
        for run in each.words:
            by_leaf.setdefault(run.leaf, []).append((run.start, run.end, each))
    opened = {unit, *(line.id for line in lines)}
    made: list[TextLine] = []
    for line in lines:
        opens = [around for around in _around(line.id, unit) if around not in opened]
        opened.update(opens)
        inner = line.id.removeprefix(unit).strip("_").split("__")
        segments = _segments(line.text, by_leaf.get(line.id, ()))
        marks = (
            *((Segment(line.before),) if line.before else ()),
            *segments,
            *((Segment(line.after),) if line.after else ()),
        )
        quoted = any(step.startswith("qstr_") for step in inner)
        made.append(TextLine(line.id, tuple(opens), _depth(inner), quoted, marks))
    return tuple(made)


def _around(leaf: str, unit: str) -> list[str]:
    """Return the ids of the units between a provision and its абзац, outermost first."""
    steps = leaf.split("__")
    first = len(unit.split("__")) + 1
    return ["__".join(steps[:depth]) for depth in range(first, len(steps))]


def _depth(steps: Sequence[str]) -> int:
    """Return how far an абзац is set in: a step for each subparagraph, one for the items of a list without numbers."""
    depth = sum(step.startswith(("subpara_", "qstr_")) for step in steps)
    kind, _, number = steps[-1].partition("_")
    return depth + (kind == "indent" and number != "1" and len(steps) > 1)


def _segments(text: str, quotes: Sequence[tuple[int, int, Quoting]]) -> tuple[Segment, ...]:
    """Return the text cut wherever a quotation begins or ends, each piece with the statements that quote it."""
    edges = sorted({0, len(text), *(edge for start, end, _ in quotes for edge in (start, end))})
    pieces: list[Segment] = []
    for start, end in pairwise(edges):
        over = [quote for first, last, quote in quotes if first <= start and end <= last]
        links = tuple(dict.fromkeys(quote.link for quote in over))
        reading = all(quote.reading for quote in over)
        pieces.append(Segment(text[start:end], links, ("reading" if reading else "rule") if over else "plain"))
    return tuple(pieces)


def marks_of(versions: Iterable[Unit]) -> Mapping[tuple[str, tuple[str, ...]], tuple[PrintedLine, ...]]:
    """Return the printed lines of units by their id and words: only the editions know the marks of a quoting act."""
    found: dict[tuple[str, tuple[str, ...]], tuple[PrintedLine, ...]] = {}
    for unit in versions:
        lines = printed_lines(unit)
        found[unit.id, tuple(line.text for line in lines)] = lines
    return found
