"""Piece of a source → cases as columns, and every row that is no case with the reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from kzlaw.batch.arrow_columns import read_columns
from kzlaw.batch.documents import document_of, problem_of
from kzlaw.batch.model import Columns, Documents, Lines, Piece, Read, Reject, TextRows
from kzlaw.batch.values import FactColumns
from kzlaw.runtime.fact_values import NotThat


def read_piece(piece: Piece, facts: FactColumns) -> Read:
    """Return the cases of a piece: each row is in the table or among the rejects, and never in both."""
    match piece:
        case Lines():
            return _Cases(facts, piece.first_row).from_lines(piece.lines)
        case Documents():
            return _Cases(facts, piece.first_row).from_documents(piece.documents)
        case TextRows():
            return _from_texts(piece, facts)
        case Columns():
            return read_columns(piece, facts)
        case _:
            assert_never(piece)


class _Cases:
    """Cases that come one by one, put into columns."""

    def __init__(self, facts: FactColumns, first_row: int) -> None:
        self._facts = facts
        self._row = first_row
        self._rows: list[int] = []
        self._ids: list[str | None] = []
        self._columns: dict[str, list[object]] = {}
        self._rejects: list[Reject] = []

    def from_lines(self, lines: Iterable[tuple[int, bytes, str]]) -> Read:
        """Return the cases of JSON Lines."""
        for number, line, problem in lines:
            document, problem = (None, problem) if problem else document_of(line)
            if problem:
                shown = line.decode("utf-8", "backslashreplace")
                self._reject(number, None, (("", "a JSON object", problem, f"line {number}: {problem}"),), shown)
            else:
                self._take(document, number)
        return self._read()

    def from_documents(self, documents: Iterable[object]) -> Read:
        """Return the cases of a JSON document."""
        for document in documents:
            problem = problem_of(document)
            if problem:
                name = f"row {self._row}"
                self._reject(None, None, (("", "a JSON object", problem, f"{name}: {problem}"),), document)
            else:
                self._take(document, None)
        return self._read()

    def _read(self) -> Read:
        for values in self._columns.values():
            values.extend([None] * (len(self._rows) - len(values)))
        return Read(tuple(self._rows), self._facts.table(self._ids, self._columns), tuple(self._rejects))

    def _take(self, document: object, line: int | None) -> None:
        found: dict[str, object] = {}
        plain = isinstance(document, dict) and self._flatten(document, "", found)
        given = document.get("id") if isinstance(document, dict) else None
        if plain and (given is None or (isinstance(given, str | int) and not isinstance(given, bool))):
            values = {path: self._facts.reader(path, as_text=False)(value) for path, value in found.items()}
            if not any(isinstance(value, NotThat) for value in values.values()):
                self._keep(None if given is None else str(given), values)
                return
        self._take_slowly(document, line)

    def _flatten(self, data: Mapping[str, object], prefix: str, found: dict[str, object]) -> bool:
        """Put the values of a document under their paths; return False where it is not as plain as most are."""
        for key, value in data.items():
            path = prefix + key
            if path in self._facts.facts:
                if path in found:
                    return False
                found[path] = value
            elif path in self._facts.groups and isinstance(value, dict):
                if not self._flatten(value, f"{path}.", found):
                    return False
            elif path != "id":
                return False
        return True

    def _take_slowly(self, document: object, line: int | None) -> None:
        """Let the reader of single cases decide, which knows every exception and says what is wrong."""
        name = f"row {self._row}" if line is None else f"line {line}"
        case, errors = self._facts.rules.CASE_READER.read(document, name=name)
        if case is None:
            reasons = tuple((error.path, error.expected, error.found, error.message) for error in errors)
            self._reject(line, reasons[0] and errors[0].case, reasons, document)
            return
        values: dict[str, object] = {}
        for path, fact in self._facts.facts.items():
            value: object = case
            for attribute in fact.attributes.split("."):
                value = getattr(value, attribute)
            read = self._facts.reader(path, as_text=False)(value)
            if isinstance(read, NotThat):
                message = f"{name}: {path}: expected {read.expected}"
                self._reject(line, case.id, ((path, read.expected, str(value)[:60], message),), document)
                return
            if read is not None:
                values[path] = read
        self._keep(case.id, values)

    def _keep(self, case_id: str | None, values: Mapping[str, object]) -> None:
        index = len(self._rows)
        for path, value in values.items():
            if value is None:
                continue
            column = self._columns.setdefault(path, [])
            column.extend([None] * (index - len(column)))
            column.append(value)
        self._rows.append(self._row)
        self._ids.append(case_id)
        self._row += 1

    def _reject(
        self, line: int | None, case_id: str | None, errors: tuple[tuple[str, str, str, str], ...], data: object
    ) -> None:
        self._rejects.append(Reject(self._row, line, case_id, errors, data))
        self._row += 1


def _from_texts(piece: TextRows, facts: FactColumns) -> Read:
    """Return the cases of a table of texts, column by column."""
    bad = {index for index, (_, _, problem) in enumerate(piece.rows) if problem}
    whole = [index for index in range(len(piece.rows)) if index not in bad]
    cells = tuple(zip(*(piece.rows[index][1] for index in whole), strict=True)) or ((),) * len(piece.header)
    ids: list[str | None] = [None] * len(whole)
    columns: dict[str, list[object]] = {}
    for name, texts in zip(piece.header, cells, strict=True):
        if name == "id":
            # As for a single case: an empty cell is an id like any other text.
            ids = list(texts)
            continue
        read = facts.reader(facts.named(name) or name, as_text=True)
        values = [read(text) for text in texts]
        bad.update(whole[at] for at, value in enumerate(values) if isinstance(value, NotThat))
        columns[facts.named(name) or name] = values
    kept = [at for at, index in enumerate(whole) if index not in bad]
    if len(kept) < len(whole):
        columns = {path: [values[at] for at in kept] for path, values in columns.items()}
        ids = [ids[at] for at in kept]
    rows = tuple(piece.first_row + whole[at] for at in kept)
    return Read(rows, facts.table(ids, columns), tuple(_rejected_row(piece, index, facts) for index in sorted(bad)))


def _rejected_row(piece: TextRows, index: int, facts: FactColumns) -> Reject:
    line, cells, problem = piece.rows[index]
    row = piece.first_row + index
    data: object = dict(zip(piece.header, cells, strict=False)) if len(cells) == len(piece.header) else list(cells)
    if problem:
        return Reject(row, line, None, (("", "a row of the table", problem, f"line {line}: {problem}"),), data)
    named = {facts.named(name) or name: cell for name, cell in zip(piece.header, cells, strict=True)}
    _, errors = facts.rules.CASE_READER.read(named, name=f"line {line}", as_text=True)
    reasons = tuple((error.path, error.expected, error.found, error.message) for error in errors)
    if not reasons:
        reasons = (("", "values that fit a column", "an integer of more than 64 bits", f"line {line}: too large"),)
    return Reject(row, line, named.get("id"), reasons, data)
