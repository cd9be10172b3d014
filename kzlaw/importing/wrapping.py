"""Lines of a text file → абзацы: what a PDF wrapped by the width of its page is put together again."""

from __future__ import annotations

import itertools
import re
from typing import Literal

import msgspec

from kzlaw.importing.model import PrintedLine

INDENT = 6
"""The official database opens an абзац with six spaces; nothing else is indented so far."""

Wrapping = Literal["none", "indents", "blank lines"]

SIGNATORY = re.compile(r"(?<!\w)[^\W\d_]\.\s?(?:[^\W\d_]\.\s?)?[^\W\d_][\w-]+\s*$")
_SPACE = " \t\u00a0\u2002\u2003\u2007\u2009\u202f"
_ENDS = re.compile(r"[.;:!?]\s*[\"»”)]*[;.]?\s*$")
_NUMBERED = re.compile(r"[\"«“]?\d+(?:-\d+)*[.)]\s*\S")
_OPENS = re.compile(r"(?:\(|(?:^|[\s(])[\"«“„])$")
_HYPHEN = re.compile(r"\w-$")
_WIDEST = 130
_LONG_ENOUGH = 40


class _Line(msgspec.Struct, frozen=True):
    number: int
    indent: int
    text: str


def paragraphs(text: str) -> tuple[PrintedLine, ...]:
    """Return the абзацы of a text file, without their indents; words and the spaces between them are kept."""
    lines = [_line(number, line) for number, line in enumerate(text.split("\n"), 1)]
    match _wrapping(lines):
        case "none":
            return tuple(PrintedLine(line.text, line.number) for line in lines if line.text)
        case "indents":
            return _joined(_by_indents(lines))
        case "blank lines":
            return _joined(_by_blank_lines(lines))


def _line(number: int, line: str) -> _Line:
    body = line.lstrip(_SPACE)
    return _Line(number, len(line[: len(line) - len(body)].replace("\t", " " * 8)), body.rstrip(_SPACE))


def _wrapping(lines: list[_Line]) -> Wrapping:
    printed = [line for line in lines if line.text]
    # One абзац a line gives lines of every length; a page has a width.
    if sum(len(line.text) > _WIDEST for line in printed) * 50 > len(printed):
        return "none"
    broken = sum(
        1
        for before, line in itertools.pairwise(lines)
        if line.text
        and line.indent < INDENT
        and len(before.text) >= _LONG_ENOUGH
        and not _ENDS.search(before.text)
        and line.text[0].islower()
    )
    if broken and any(line.indent >= INDENT for line in printed):
        return "indents"
    return "blank lines" if broken > 1 else "none"


def _by_indents(lines: list[_Line]) -> list[list[_Line]]:
    """Return lines by абзац: an indent opens one, anything else continues it, across the end of a page too."""
    groups: list[list[_Line]] = []
    opened = after_blank = False
    for line in lines:
        if not line.text:
            after_blank = True
            continue
        indented = line.indent >= INDENT
        # The title stands above the first indent, and annexes below the signature: there blank lines tell.
        loose = not opened or SIGNATORY.search(groups[-1][-1].text)
        if indented or not groups or (after_blank and loose):
            groups.append([line])
        else:
            groups[-1].append(line)
        opened, after_blank = opened or indented, False
    return groups


def _by_blank_lines(lines: list[_Line]) -> list[list[_Line]]:
    """Return lines by абзац where nothing is indented: blank lines, numbers and short last lines tell."""
    width = max(len(line.text) for line in lines)
    groups: list[list[_Line]] = []
    before = ""
    for line in lines:
        if line.text:
            word = line.text.split(None, 1)[0]
            fits = len(before) + 1 + len(word) <= width
            ended = _ENDS.search(before) and (fits or _NUMBERED.match(line.text))
            if not before or ended or (SIGNATORY.search(before) and fits):
                groups.append([line])
            else:
                groups[-1].append(line)
        before = line.text
    return groups


def _joined(groups: list[list[_Line]]) -> tuple[PrintedLine, ...]:
    return tuple(
        PrintedLine(_join([line.text for line in group]) if len(group) > 1 else group[0].text, group[0].number)
        for group in groups
    )


def _join(pieces: list[str]) -> str:
    parts: list[str] = []
    for piece in pieces:
        if parts and not (_OPENS.search(parts[-1]) or _HYPHEN.search(parts[-1])):
            parts.append(" ")
        parts.append(piece)
    # Hyperlinks leave a second space beside them.
    return re.sub(r" {2,}", " ", "".join(parts))
