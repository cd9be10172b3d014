"""CSV file → rows of texts in pieces: a row that cannot be read is kept with the reason, and reading goes on."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator

from kzlaw.batch.model import CannotRead, Piece, Source, TextRows
from kzlaw.batch.values import FactColumns

_NOT_UTF_8 = "the row is not in UTF-8"


def csv_source(path: str, facts: FactColumns, identity: str, rows: int) -> Source:
    """Return the source of a CSV file whose first line has the names; CannotRead where these are no facts."""
    header = _header(path)
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
    return Source(path, identity, os.path.getsize(path), False, lambda: _pieces(path, header, rows))


def _header(path: str) -> tuple[str, ...]:
    with open(path, encoding="utf-8-sig", newline="", errors="surrogateescape") as file:
        try:
            return tuple(next(csv.reader(file, strict=True), ()))
        except csv.Error as problem:
            raise CannotRead(f"the first line has no names: {problem}") from None


def _pieces(path: str, header: tuple[str, ...], size: int) -> Iterator[Piece]:
    number, first = 0, 1
    rows: list[tuple[int, tuple[str, ...], str]] = []
    # Bytes that are no UTF-8 come through as surrogates, which no text of a case has.
    with open(path, "rb") as raw:
        file = io.TextIOWrapper(raw, "utf-8-sig", "surrogateescape", newline="")
        total = os.fstat(raw.fileno()).st_size
        reader = csv.reader(file, strict=True)
        next(reader, None)
        while True:
            line = reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                break
            except csv.Error as problem:
                until = f" to {reader.line_num}" if reader.line_num > line else ""
                rows.append((line, (), f"no CSV (lines {line}{until}): {problem}" if until else f"no CSV: {problem}"))
            else:
                if not cells:
                    continue  # an empty line is no row, as everywhere
                rows.append((reader.line_num, *_checked(cells, len(header))))
            if len(rows) >= size:
                yield TextRows(number, first, min(total, raw.tell()), header, tuple(rows))
                number, first, rows = number + 1, first + len(rows), []
    if rows:
        yield TextRows(number, first, total, header, tuple(rows))


def _checked(cells: list[str], width: int) -> tuple[tuple[str, ...], str]:
    if len(cells) != width:
        cells = [cell.encode("utf-8", "backslashreplace").decode() for cell in cells]
        return tuple(cells), "the row has not as many cells as the first line has names"
    if any(not cell.isascii() and any("\ud800" <= letter <= "\udfff" for letter in cell) for cell in cells):
        return tuple(cell.encode("utf-8", "backslashreplace").decode() for cell in cells), _NOT_UTF_8
    return tuple(cells), ""
