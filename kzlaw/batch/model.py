"""What passes between the steps of a run: pieces of a source, cases read from them, and why a row is no case."""

from __future__ import annotations

import datetime
import importlib
import sys
from collections.abc import Callable, Container, Iterator, Sequence
from types import ModuleType

import msgspec
import pyarrow as pa


class CannotRead(OSError):
    """A source that cannot be opened, or whose columns are not those of the vocabulary."""


class Start(msgspec.Struct, frozen=True):
    """Where a piece begins: its number, the number of its first row, and the bytes and lines before it in a text."""

    number: int = 0
    first_row: int = 1
    offset: int = 0
    line: int = 0


BEGINNING = Start()


class Lines(msgspec.Struct, frozen=True):
    """JSON Lines: each with its number in the file and, where it could not even be taken whole, what is wrong."""

    number: int
    first_row: int
    done: int
    lines: tuple[tuple[int, bytes, str], ...]
    last_line: int = 0


class TextRows(msgspec.Struct, frozen=True):
    """Rows of a table of texts: each with the number of its last line, its cells, and what is wrong with them."""

    number: int
    first_row: int
    done: int
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...], str], ...]
    last_line: int = 0


class Documents(msgspec.Struct, frozen=True):
    """Cases of one JSON document, which was read whole."""

    number: int
    first_row: int
    done: int
    documents: tuple[object, ...]


class Columns(msgspec.Struct, frozen=True):
    """Rows of typed columns."""

    number: int
    first_row: int
    done: int
    batch: pa.RecordBatch


Piece = Lines | TextRows | Documents | Columns
"""Some rows of a source: ``number`` counts pieces from 0, ``first_row`` rows from 1, ``done`` what was read so far, in
the unit of the source; ``last_line`` is the number of the last line read."""


def length_of(piece: Piece) -> int:
    """Return how many rows a piece has."""
    match piece:
        case Lines():
            return len(piece.lines)
        case TextRows():
            return len(piece.rows)
        case Documents():
            return len(piece.documents)
        case Columns():
            return int(piece.batch.num_rows)


def after(piece: Piece) -> Start:
    """Return where the next piece begins."""
    match piece:
        case Lines() | TextRows():
            return Start(piece.number + 1, piece.first_row + length_of(piece), piece.done, piece.last_line)
        case Documents() | Columns():
            return Start(piece.number + 1, piece.first_row + length_of(piece))


class Stretch(msgspec.Struct, frozen=True):
    """Pieces of columns that follow each other and are not read yet: who judges them reads them.

    ``counts`` are the rows of each, ``read`` gives their batches from one of them on.
    """

    number: int
    first_row: int
    counts: tuple[int, ...]
    read: Callable[[int], Iterator[pa.RecordBatch]]

    @property
    def numbers(self) -> range:
        """The numbers of its pieces."""
        return range(self.number, self.number + len(self.counts))

    def pieces(self, done: Container[int] = ()) -> Iterator[Columns]:
        """Read the pieces whose numbers are not among those done."""
        left = [number for number in self.numbers if number not in done]
        if not left:
            return
        passed = left[0] - self.number
        first = self.first_row + sum(self.counts[:passed])
        for number, batch in zip(range(left[0], left[-1] + 1), self.read(passed), strict=False):
            if number not in done:
                yield Columns(number, first, first - 1 + batch.num_rows, batch)
            first += batch.num_rows


class Source(msgspec.Struct, frozen=True):
    """Where cases come from, opened.

    ``total`` is how much there is to read, in rows or bytes, None where nobody knows. ``identity`` changes when the
    content does, and is empty where that cannot be told: such a source is never resumed. ``columnar`` is True where
    reading is no work of Python's. ``pieces`` begins where it is told, or before that: it reads no more than it must.
    ``stretches`` are the same pieces for several threads to read, None where they can only be read one after another.
    """

    name: str
    identity: str
    total: int | None
    columnar: bool
    pieces: Callable[[Start], Iterator[Piece]]
    stretches: Callable[[Start], Iterator[Stretch]] | None = None


class Reject(msgspec.Struct, frozen=True):
    """A row that is no case: its number among the rows, its line where it has one, and everything wrong with it."""

    row: int
    line: int | None
    id: str | None
    errors: tuple[tuple[str, str, str, str], ...]
    data: object

    def to_json(self) -> dict[str, object]:
        """Return the row of the reject file."""
        document: dict[str, object] = {"row": self.row}
        if self.line is not None:
            document["line"] = self.line
        return document | {
            "id": self.id,
            "reason": "; ".join(message for _, _, _, message in self.errors),
            "errors": [
                {"path": path, "expected": expected, "found": found, "message": message}
                for path, expected, found, message in self.errors
            ],
            "data": self.data,
        }


class Read(msgspec.Struct, frozen=True):
    """The cases of a piece: the number of each row, a table of `id` and fact paths, and the rows that are no cases."""

    rows: Sequence[int]
    cases: pa.Table
    rejects: tuple[Reject, ...]


class Judging(msgspec.Struct, frozen=True):
    """What cases are judged by, in a form that another process can take: the package of an act, a day, readings."""

    module: str
    import_paths: tuple[str, ...]
    on: datetime.date
    readings: tuple[tuple[str, str], ...] = ()

    def rules(self) -> ModuleType:
        """Return the package of the act, imported where it is not yet."""
        sys.path[:0] = [path for path in self.import_paths if path not in sys.path]
        return importlib.import_module(self.module)
