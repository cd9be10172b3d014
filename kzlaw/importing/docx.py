"""A document of a word processor (.docx) → printed lines: its paragraphs and tables, read without building a tree."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from xml.parsers import expat

import msgspec

from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.importing.model import LineKind, PrintedLine
from kzlaw.importing.tables import Cell, table_lines
from kzlaw.span import Span

MAXIMUM_UNPACKED = 64 * 1024 * 1024
"""What the text of a document may unpack to: a small file that claims more is a trap."""

_PART = "word/document.xml"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_HEADING = re.compile(r"(?:heading|Heading|\D*)(\d)$")


class _Refused(Exception):
    """Raised inside of the handlers of expat, the only way to stop it; never leaves this module."""


class _Document(msgspec.Struct):
    lines: list[PrintedLine] = msgspec.field(default_factory=list)
    text: list[str] = msgspec.field(default_factory=list)
    paragraph: int = 0
    open: bool = False  # inside of a run of text
    level: int = 0
    hidden: int = 0
    tables: int = 0
    rows: list[list[Cell]] = msgspec.field(default_factory=list)
    cell: list[str] = msgspec.field(default_factory=list)


def docx_lines(name: str, data: bytes, found: list[Diagnostic]) -> tuple[PrintedLine, ...] | None:
    """Return the paragraphs of a document, or None after reporting why it cannot be read; places are paragraphs."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(_PART) as part:
            # The size that the archive claims is not to be trusted: what is unpacked is counted.
            content = part.read(MAXIMUM_UNPACKED + 1)
    except (zipfile.BadZipFile, zlib.error, KeyError, OSError, EOFError, NotImplementedError, RuntimeError, ValueError):
        found.append(_refusal(name, "this is no .docx document, or a damaged one"))
        return None
    if len(content) > MAXIMUM_UNPACKED:
        found.append(_refusal(name, f"the document unpacks to more than {MAXIMUM_UNPACKED:,} bytes"))
        return None
    document = _Document()
    try:
        _parse(content, document)
    except (expat.ExpatError, _Refused, LookupError, ValueError) as problem:
        found.append(_refusal(name, f"the text of the document cannot be read: {problem}"))
        return None
    return tuple(document.lines)


def _refusal(name: str, message: str) -> Diagnostic:
    return kinds.CANNOT_IMPORT.at(Span(name, 1, 1, 1, 1), message, "save it as text, UTF-8, and import that")


def _parse(content: bytes, document: _Document) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")

    def start(tag: str, attributes: dict[str, str]) -> None:
        _start(document, _local(tag), {_local(key): value for key, value in attributes.items()})

    def end(tag: str) -> None:
        _end(document, _local(tag))

    def characters(text: str) -> None:
        if document.open and not document.hidden:
            document.text.append(text)

    def refuse(*_: object) -> None:
        # A document of a word processor has none; entities that multiply need one.
        raise _Refused("it declares a document type")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.Parse(content, True)


def _local(tag: str) -> str:
    for space in (_WORD, _STRICT):
        if tag.startswith(space):
            return tag[len(space) :]
    return tag if " " not in tag else ""


def _start(document: _Document, tag: str, attributes: dict[str, str]) -> None:
    match tag:
        case "p" if not document.tables:
            document.paragraph += 1
        case "t":
            document.open = True
        case "tab" if not document.hidden and document.text:
            document.text.append(" ")
        case "br" | "cr":
            _end_paragraph(document)
        case "noBreakHyphen":
            document.text.append("-")
        case "pStyle":
            match = _HEADING.match(attributes.get("val", ""))
            document.level = int(match.group(1)) if match else 0
        case "del" | "moveFrom":
            document.hidden += 1
        case "tbl":
            _end_paragraph(document)
            document.tables += 1
        case "tr" if document.tables == 1:
            document.rows.append([])
        case _:
            pass


def _end(document: _Document, tag: str) -> None:
    match tag:
        case "t":
            document.open = False
        case "p":
            _end_paragraph(document)
            document.level = 0
        case "del" | "moveFrom":
            document.hidden -= 1
        case "tc" if document.tables == 1 and document.rows:
            document.rows[-1].append(tuple(document.cell))
            document.cell = []
        case "tbl":
            document.tables -= 1
            if not document.tables:
                document.lines.extend(table_lines(document.rows, document.paragraph + 1))
                document.rows, document.cell = [], []
        case _:
            pass


def _end_paragraph(document: _Document) -> None:
    text = "".join(document.text).replace("\t", " ").strip(" \u00a0\n")
    document.text.clear()
    if not text:
        return
    if document.tables:
        document.cell.append(text.replace("\n", " "))
    else:
        kind: LineKind = "law" if not document.level else "title" if document.level < 3 else "heading"
        document.lines.append(PrintedLine(text.replace("\n", " "), document.paragraph, kind, document.level))
