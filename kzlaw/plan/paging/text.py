"""Lines of law → text lines for a page: indents, anchors of units, and the words that each statement quotes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count, pairwise
from typing import Literal

import msgspec
from msgspec.structs import replace

from kzlaw.clauses.tree import Unit
from kzlaw.plan.paging.model import Link, Segment, SegmentKind, TextLine
from kzlaw.resolved import model


class PrintedLine(msgspec.Struct, frozen=True):
    """One абзац with the marks that a quoting act prints around it."""

    id: str
    text: str
    before: str = ""
    after: str = ""


class Quoting(msgspec.Struct, frozen=True):
    """A statement that quotes words: where the page explains it; else what is known of words that none quotes.

    The text of the link of words that are informative says why they are.
    """

    link: Link
    words: tuple[model.Words, ...]
    kind: Literal["rule", "reading", "informative", "uncovered"] = "rule"


def printed_lines(unit: Unit) -> tuple[PrintedLine, ...]:
    """Return the абзацы of a unit as the act prints them."""
    return tuple(
        PrintedLine(leaf.id, leaf.text, leaf.before, leaf.after) for leaf in unit.leaves() if leaf.text is not None
    )


def text_lines(
    unit: str, lines: Sequence[PrintedLine], quoting: Iterable[Quoting] = (), *, numbered: bool = False
) -> tuple[TextLine, ...]:
    """Return the lines of a unit, each id opened once, on the first абзац inside it.

    With ``numbered`` the quoted words have ids of their own.
    """
    by_leaf: dict[str, list[tuple[int, int, Quoting]]] = {}
    for each in quoting:
        for run in each.words:
            by_leaf.setdefault(run.leaf, []).append((run.start, run.end, each))
    opened = {unit, *(line.id for line in lines)}
    made: list[TextLine] = []
    numbers = count(1)
    for line in lines:
        opens = [around for around in _around(line.id, unit) if around not in opened]
        opened.update(opens)
        inner = line.id.removeprefix(unit).strip("_").split("__")
        quoted = any(step.startswith("qstr_") for step in inner)
        segments = _segments(line.text, by_leaf.get(line.id, ()))
        if numbered:
            segments = tuple(
                replace(segment, anchor=f"words-{next(numbers)}") if segment.quoted else segment for segment in segments
            )
        marks = (
            *((Segment(line.before),) if line.before else ()),
            *segments,
            *((Segment(line.after),) if line.after else ()),
        )
        made.append(TextLine(line.id, tuple(opens), _depth(inner), quoted, marks))
    return tuple(made)


def quotes_of(lines: Iterable[TextLine], printed: Iterable[PrintedLine]) -> dict[tuple[str, int], str]:
    """Return the ids of quoted words in a text, by the абзац and the character at which they begin."""
    found: dict[tuple[str, int], str] = {}
    for line, marks in zip(lines, printed, strict=True):
        start = -len(marks.before)
        for segment in line.segments:
            if segment.anchor:
                found[line.id, start] = segment.anchor
            start += len(segment.text)
    return found


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
        stated = [quote for quote in over if quote.kind in ("rule", "reading")]
        links = tuple(dict.fromkeys(quote.link for quote in stated))
        if links:
            kind: SegmentKind = "reading" if all(quote.kind == "reading" for quote in stated) else "rule"
            pieces.append(Segment(text[start:end], links, kind))
        elif over:
            pieces.append(Segment(text[start:end], (), over[0].kind, "", over[0].link.text))
        else:
            pieces.append(Segment(text[start:end]))
    return tuple(pieces)


def marks_of(versions: Iterable[Unit]) -> Mapping[tuple[str, tuple[str, ...]], tuple[PrintedLine, ...]]:
    """Return the printed lines of units by their id and words: only the editions know the marks of a quoting act."""
    found: dict[tuple[str, tuple[str, ...]], tuple[PrintedLine, ...]] = {}
    for unit in versions:
        lines = printed_lines(unit)
        found[unit.id, tuple(line.text for line in lines)] = lines
    return found
