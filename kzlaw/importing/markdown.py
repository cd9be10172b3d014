"""Markdown of a public collection of law → printed lines: headings, stamps, notes, forms and tables told apart."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from msgspec.structs import replace

from kzlaw.importing.editorial import is_note
from kzlaw.importing.html import html_lines
from kzlaw.importing.model import PrintedLine

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_RULE = re.compile(r"(?:-{3,}|\*{3,})$")
_QUOTED = re.compile(r"[ \t\u00a0]*>")
_SEPARATOR = re.compile(r"\|[\s:|-]*\|$")
_CELL_END = re.compile(r"(?<!\\)\|")
_WHOLE = re.compile(r"(\*{1,3}|_{1,2}(?=[^\s_]))(?P<inside>[^*]*[^*\s])\1$")
_STRONG = re.compile(r"\*\*(?=\S)([^*]+)(?<=\S)\*\*")
_EMPHASIS = re.compile(r"(?<![\w*\\])\*(?=\S)([^*]+)(?<=\S)\*(?![\w*])")
_LINK = re.compile(r"!?\[([^\[\]]{0,2000})\]\([^()\s]{0,2000}\)")
_SUP = re.compile(r"<sup>(\d+)</sup>", re.IGNORECASE)
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_INLINE = re.compile(r"</?(?:a|b|i|u|em|strong|span|font|sub|sup|br|p|div)(?:\s[^<>]{0,1000})?/?>", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_SPACE = " \t\u00a0"
_MARKS = _SPACE + "*_"


def markdown_lines(text: str) -> tuple[PrintedLine, ...]:
    """Return the lines of a Markdown text in order, without its marks; one line is one абзац."""
    source = text.split("\n")
    lines: list[PrintedLine] = []
    i = 0
    while i < len(source):
        line = source[i].strip(_SPACE)
        end = i + 1
        if fence := _FENCE.match(line):
            end = _until(source, i + 1, _starts(fence.group(1)))
            rows = (PrintedLine(row.strip(_SPACE), n, "form") for n, row in enumerate(source[i + 1 : end], i + 2))
            lines.extend(row for row in rows if row.text)
            end += 1
        elif line.lower().startswith("<table"):
            end = min(_until(source, i, lambda row: "</table>" in row.lower()) + 1, len(source))
            lines.extend(html_lines("\n".join(source[i:end]), i + 1))
        elif line.startswith(">"):
            end = _until(source, i, lambda row: not _QUOTED.match(row))
            lines.extend(_quotation([row.lstrip(_SPACE)[1:] for row in source[i:end]], i + 1))
        elif line.startswith("|") and line.endswith("|") and len(line) > 1:
            if not _SEPARATOR.match(line):
                cells = _CELL_END.split(line[1:-1])
                row = "\t".join(unmarked(cell.replace("\\|", "|")) for cell in cells)
                lines.append(PrintedLine(row.rstrip(), i + 1))
        elif heading := _HEADING.match(line):
            level = len(heading.group(1))
            lines.append(PrintedLine(unmarked(heading.group(2)), i + 1, "title" if level < 3 else "heading", level))
        elif not _RULE.match(line) and (plain := unmarked(line)):
            lines.append(PrintedLine(plain, i + 1))
        i = end
    return tuple(line for line in lines if line.text)


def unmarked(text: str) -> str:
    """Return a line without emphasis, links, anchors and escapes: the words that it shows."""
    text = text.strip(_SPACE)
    while whole := _WHOLE.match(text):
        text = whole["inside"]
    text = _EMPHASIS.sub(r"\1", _STRONG.sub(r"\1", text))
    text = _LINK.sub(lambda link: "" if link.group().startswith("!") else link.group(1), text)
    text = _INLINE.sub("", _SUP.sub(lambda raised: raised.group(1).translate(_SUPERSCRIPT), text))
    return html.unescape(_ESCAPE.sub(r"\1", text)).strip(_SPACE)


def _quotation(rows: list[str], first: int) -> list[PrintedLine]:
    """Return a block quotation: a note of the editors, or the stamp of an annex line by line."""
    lines: list[PrintedLine] = []
    for number, row in enumerate(rows, first):
        if lines and lines[-1].kind == "note" and not is_note(row.lstrip(_MARKS)):
            lines[-1] = PrintedLine(f"{lines[-1].text} {row.strip(_SPACE)}", lines[-1].line, "note")
        else:
            lines.append(PrintedLine(row, number, "note" if is_note(row.lstrip(_MARKS)) else "stamp"))
    # The marks of emphasis of a note stand around all of its lines.
    return [replace(line, text=unmarked(line.text)) for line in lines]


def _until(source: list[str], start: int, ends: Callable[[str], bool]) -> int:
    return next((i for i in range(start, len(source)) if ends(source[i])), len(source))


def _starts(mark: str) -> Callable[[str], bool]:
    return lambda row: row.strip(_SPACE).startswith(mark)
