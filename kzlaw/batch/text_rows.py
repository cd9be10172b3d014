"""CSV file → rows of texts in pieces: a row that cannot be read is kept with the reason, and reading goes on."""

from __future__ import annotations

import codecs
import csv
import io
import os
from collections.abc import Iterator

from kzlaw.batch.model import CannotRead, Piece, Source, Start, TextRows
from kzlaw.batch.values import FactColumns

_NOT_UTF_8 = "the row is not in UTF-8"


def csv_source(path: str, facts: FactColumns, identity: str, rows: int) -> Source:
    """Return the source of a CSV file whose first line has the names; CannotRead where these are no facts."""
    header = _header(path)
    if not all(name.isascii() or name.encode("utf-8", "replace").decode() == name for name in header):
        raise CannotRead("the first line is not in UTF-8")
    other = next((mark for mark in (";", "\t", "|") if len(header) == 1 and mark in header[0]), None)
    if other is not None:
        raise CannotRead(f"the names on the first line stand apart by {other!r}: commas are expected")
    for name in header:
        if name != "id" and facts.named(name) is None:
            import difflib

            near = difflib.get_close_matches(name, facts.facts, 1)
            hint = f" (did you mean {near[0]}?)" if near else ""
            raise CannotRead(f"column {name}: expected a fact of the vocabulary{hint}")
    named = ["id" if name == "id" else facts.named(name) for name in header]
    twice = next((name for name in named if named.count(name) > 1), None)
    if twice is not None:
        raise CannotRead(f"two columns hold {twice}")
    return Source(path, identity, os.path.getsize(path), False, lambda start: _pieces(path, header, rows, start))


def _header(path: str) -> tuple[str, ...]:
    with open(path, encoding="utf-8-sig", newline="", errors="surrogateescape") as file:
        try:
            return tuple(next(csv.reader(file, strict=True), ()))
        except csv.Error as problem:
            raise CannotRead(f"the first line has no names: {problem}") from None


class _Counted:
    """Lines of a text, with how many bytes of the file they were."""

    __slots__ = ("_lines", "offset")

    def __init__(self, lines: Iterator[str], offset: int) -> None:
        self._lines = lines
        self.offset = offset

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.offset += len(line) if line.isascii() else len(line.encode("utf-8", "surrogateescape"))
        return line


def _pieces(path: str, header: tuple[str, ...], size: int, start: Start) -> Iterator[Piece]:
    number, first = start.number, start.first_row
    rows: list[tuple[int, tuple[str, ...], str]] = []
    with open(path, "rb") as raw:
        begins = start.offset or (len(codecs.BOM_UTF8) if raw.read(3) == codecs.BOM_UTF8 else 0)
        raw.seek(begins)
        # Bytes that are no UTF-8 come through as surrogates, which no text of a case has.
        lines = _Counted(io.TextIOWrapper(raw, "utf-8", "surrogateescape", newline=""), begins)
        reader = csv.reader(lines, strict=True)
        if not start.offset:
            next(reader, None)
        while True:
            line = start.line + reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                break
            except csv.Error as problem:
                last = start.line + reader.line_num
                until = f" (lines {line} to {last})" if last > line else ""
                rows.append((line, (), f"no CSV{until}: {problem}"))
            else:
                if not cells:
                    continue  # an empty line is no row, as everywhere
                rows.append((start.line + reader.line_num, *_checked(cells, len(header))))
            if len(rows) >= size:
                yield TextRows(number, first, lines.offset, header, tuple(rows), start.line + reader.line_num)
                number, first, rows = number + 1, first + len(rows), []
        if rows:
            yield TextRows(number, first, lines.offset, header, tuple(rows), start.line + reader.line_num)


def _checked(cells: list[str], width: int) -> tuple[tuple[str, ...], str]:
    if len(cells) != width:
        cells = [cell.encode("utf-8", "backslashreplace").decode() for cell in cells]
        return tuple(cells), "the row has not as many cells as the first line has names"
    if any(not cell.isascii() and any("\ud800" <= letter <= "\udfff" for letter in cell) for cell in cells):
        return tuple(cell.encode("utf-8", "backslashreplace").decode() for cell in cells), _NOT_UTF_8
    return tuple(cells), ""
