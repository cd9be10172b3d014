"""A place in a file: what every diagnostic, rule and link points at."""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, order=True, array_like=True, gc=False):
    """A run of characters, lines and columns counted from 1, the end column exclusive.

    ``file`` is the path relative to the project folder, with ``/`` between its parts.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def shifted(self, lines: int) -> Span:
        """Return the same place, ``lines`` further down: a cached unit moves with its file."""
        return Span(self.file, self.line + lines, self.column, self.end_line + lines, self.end_column)

    def within(self, start: int, end: int) -> Span:
        """Return the part from character ``start`` to ``end`` of a one-line span."""
        return Span(self.file, self.line, self.column + start, self.line, self.column + end)


def whole_line(file: str, line: int, text: str) -> Span:
    """Return the span that covers ``text``, the whole of a line."""
    return Span(file, line, 1, line, len(text) + 1)
