"""A span and the lines of its file → the source line as a terminal shows it, with the columns to underline."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from kzlaw.diagnostics.visible import cells, visible_sign
from kzlaw.span import Span

LinesOf = Callable[[str], Sequence[str]]
"""From a file, as spans name it, to its lines without their ends; nothing for a file that cannot be read."""

TAB = 4
WIDTH = 110
# What is cut away must not cost time: a line can be megabytes long.
_AROUND = 4 * WIDTH


class Excerpt(msgspec.Struct, frozen=True):
    """A line of source ready to print: ``start`` and ``length`` are columns of the terminal to underline."""

    number: int
    shown: str
    start: int
    length: int


def excerpts(span: Span, lines_of: LinesOf) -> tuple[Excerpt, ...]:
    """Return the first line of a place and, where it ends on another, its last; nothing where there is no source."""
    if not span.file or span.line < 1:
        return ()
    lines = lines_of(span.file)
    if span.line > len(lines):
        return ()
    first = lines[span.line - 1]
    if span.end_line <= span.line or span.end_line > len(lines):
        end = span.end_column if span.end_line <= span.line else len(first) + 1
        return (excerpt(span.line, first, span.column, end),)
    last = lines[span.end_line - 1]
    opening = excerpt(span.line, first, span.column, len(first) + 1)
    if span.end_column <= 1:  # it ends with the line break before
        return (opening,)
    indent = len(last) - len(last.lstrip()) + 1
    return (opening, excerpt(span.end_line, last, min(indent, span.end_column - 1), span.end_column))


def excerpt(number: int, line: str, column: int, end_column: int) -> Excerpt:
    """Return one line cut to the width of a screen around the characters from ``column`` to ``end_column``."""
    begin = min(max(column - 1, 0), len(line))
    end = min(max(end_column - 1, begin), len(line))
    cut_from = max(0, begin - _AROUND)
    part = line[cut_from : begin + _AROUND]
    pieces = _pieces(part)
    widths = [cells(piece) for piece in pieces]
    begin, end = begin - cut_from, min(end - cut_from, len(part))
    left, right = 0, len(pieces)
    if cut_from or len(line) > cut_from + len(part) or sum(widths) > WIDTH:
        left, right = _window(widths, begin, end)
    before = "…" if cut_from or left else ""
    after = "…" if right < len(pieces) or cut_from + len(part) < len(line) else ""
    shown = before + "".join(pieces[left:right]) + after
    start = len(before) + sum(widths[left:begin])
    # An empty place, such as the end of a line where something is missing, still gets one mark.
    length = max(1, sum(widths[begin : min(end, right)]))
    return Excerpt(number, shown, start, length)


def _pieces(part: str) -> list[str]:
    pieces: list[str] = []
    column = 0
    for sign in part:
        piece = " " * (TAB - column % TAB) if sign == "\t" else visible_sign(sign)
        column += cells(piece)
        pieces.append(piece)
    return pieces


def _window(widths: list[int], begin: int, end: int) -> tuple[int, int]:
    """Return which pieces to keep: the place, with about as much before it as after it."""
    room = max(WIDTH - sum(widths[begin:end]), WIDTH // 3)
    left = begin
    taken = 0
    while left > 0 and taken + widths[left - 1] <= room // 2:
        left -= 1
        taken += widths[left]
    right = begin
    taken = sum(widths[left:begin])
    while right < len(widths) and taken + widths[right] <= WIDTH:
        taken += widths[right]
        right += 1
    while left > 0 and taken + widths[left - 1] <= WIDTH:
        left -= 1
        taken += widths[left]
    return left, right
