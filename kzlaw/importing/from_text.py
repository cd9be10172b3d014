"""Official text → files of regulation: the one function of the importer, pure, for every format."""

from __future__ import annotations

import re

from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic, has_errors
from kzlaw.importing.components import components
from kzlaw.importing.decoding import clean, decode, too_large
from kzlaw.importing.docx import docx_lines
from kzlaw.importing.editorial import with_notes
from kzlaw.importing.html import html_lines
from kzlaw.importing.identity import read_identity
from kzlaw.importing.markdown import markdown_lines
from kzlaw.importing.model import Imported, ImportOptions, PrintedLine
from kzlaw.importing.suspects import check_ending, find_suspects
from kzlaw.importing.wrapping import paragraphs
from kzlaw.importing.writing import component_path, component_text
from kzlaw.span import Span

_PAGE = re.compile(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_KAZAKH = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_CYRILLIC = re.compile("[А-Яа-яЁёәғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_FORMATS = ((b"%PDF", "a PDF"), (b"\xd0\xcf\x11\xe0", "a document of an old word processor"), (b"{\\rtf", "RTF"))
# About a fifth of the letters of a Kazakh text are peculiar to it; a Russian text has only those of names.
_KAZAKH_SHARE = 0.05


def import_text(data: bytes, name: str, options: ImportOptions) -> Imported:
    """Return the files of the act that ``data`` prints; ``name`` is the name of its file.

    The format follows from the name and the first bytes: text, Markdown, HTML or .docx. Where a diagnostic is an
    error there are no files. Places that an extraction may have broken are warnings, and are never mended.
    """
    found: list[Diagnostic] = []
    lines = _lines(data, name, found)
    if lines is None or not _is_kazakh(name, lines, found):
        return Imported("", (), tuple(found))
    parts = components(with_notes(lines))
    identity = read_identity(name, parts, options, found)
    if identity is None or has_errors(found):
        return Imported(options.id or "", (), tuple(found))
    for part in parts[:1]:
        last = next((line for line in reversed(part.lines) if line.kind == "law"), None)
        if last is not None:
            check_ending(name, last.line, last.text, found)
    files = tuple(
        (component_path(identity.act, part.name), component_text(identity, part, options.published)) for part in parts
    )
    return Imported(identity.act, files, tuple(found))


def _lines(data: bytes, name: str, found: list[Diagnostic]) -> tuple[PrintedLine, ...] | None:
    if too_large(name, data, found):
        return None
    for magic, what in _FORMATS:
        if data.startswith(magic):
            message = f"this is {what}, not text"
            found.append(_refusal(name, message, "save it as text, UTF-8, or as .docx"))
            return None
    suffix = name.lower().rpartition(".")[2]
    if data.startswith(b"PK\x03\x04") or suffix == "docx":
        lines = docx_lines(name, data, found)
        if lines is None:
            return None
        text = "\n".join(line.text for line in lines)
        plain = clean(name, text, found)
        return None if plain is None else _checked(name, _as_read(lines, plain), found)
    decoded = decode(name, data, found)
    if decoded is None:
        return None
    if suffix in ("md", "markdown"):
        return _checked(name, markdown_lines(decoded), found)
    if suffix in ("html", "htm", "xhtml") or _PAGE.match(decoded):
        lines = html_lines(decoded)
        # Entities can name characters that the bytes did not hold.
        plain = clean(name, "\n".join(line.text for line in lines), found)
        return None if plain is None else _checked(name, _as_read(lines, plain), found)
    find_suspects(name, enumerate(decoded.split("\n"), 1), found)
    return paragraphs(decoded)


def _as_read(lines: tuple[PrintedLine, ...], plain: str) -> tuple[PrintedLine, ...]:
    """Return the lines with their texts as cleaned, blank ones left out."""
    texts = plain.split("\n")
    if len(texts) != len(lines):
        # A character that ends a line stood inside of one.
        return tuple(PrintedLine(text.strip(), number) for number, text in enumerate(texts, 1) if text.strip())
    pairs = zip(lines, texts, strict=True)
    return tuple(PrintedLine(text, line.line, line.kind, line.level) for line, text in pairs if text.strip())


def _checked(name: str, lines: tuple[PrintedLine, ...], found: list[Diagnostic]) -> tuple[PrintedLine, ...]:
    find_suspects(name, ((line.line, line.text) for line in lines if line.kind != "form"), found)
    return lines


def _is_kazakh(name: str, lines: tuple[PrintedLine, ...], found: list[Diagnostic]) -> bool:
    text = "\n".join(line.text for line in lines)
    kazakh, letters = len(_KAZAKH.findall(text)), len(_CYRILLIC.findall(text))
    if kazakh and kazakh >= letters * _KAZAKH_SHARE:
        return True
    message = "this is no text in Kazakh" if letters or text.strip() else "there is no text in it"
    found.append(_refusal(name, message, "import the official text in Kazakh"))
    return False


def _refusal(name: str, message: str, hint: str) -> Diagnostic:
    return kinds.CANNOT_IMPORT.at(Span(name, 1, 1, 1, 1), message, hint)
