"""Printed lines → what each is called in the markup: headings that numbering does not show, forms and stamps."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzlaw.importing.model import PrintedLine

_SHOWN = re.compile(r"(?:\d+(?:-\d+)*|[IVXLC]+)-(?:бөлім|тарау|параграф|бап)(?!\w)", re.IGNORECASE)
_PARAGRAPH = re.compile(r"(\d{1,6})(?:-\d+)*\.(?!\d)\s*\S")
_ENDS = re.compile(r"[.;:!?\"»”)]\s*$")


def statement_for(lines: Sequence[PrintedLine], index: int, last: int) -> str:
    """Return the statement that a line needs behind the gutter, or "": ``last`` is the paragraph before it.

    A run of stamps or of a form has one, under its first line, with the number of its lines.
    """
    line = lines[index]
    match line.kind:
        case "heading":
            return "" if _SHOWN.match(line.text) else f"heading {'chapter' if line.level <= 3 else 'division'}"
        case "stamp" | "form":
            if index and lines[index - 1].kind == line.kind:
                return ""
            end = next((i for i in range(index, len(lines)) if lines[i].kind != line.kind), len(lines))
            return f"{line.kind} {end - index}" if end - index > 1 else line.kind
        case "law":
            return "heading chapter" if _looks_like_paragraph(lines, index, last) else ""
        case _:
            return ""


def paragraph_number(text: str) -> int | None:
    """Return the number that a paragraph prints («10.», «10-1.»), None for any other line."""
    match = _PARAGRAPH.match(text)
    return int(match.group(1)) if match else None


def _looks_like_paragraph(lines: Sequence[PrintedLine], index: int, last: int) -> bool:
    """Return whether «2. Тәртібі» is the title of a chapter: it ends no sentence, and paragraphs go on under it."""
    text = lines[index].text
    if paragraph_number(text) is None or _ENDS.search(text) or "\t" in text:
        return False
    following = next((line for line in lines[index + 1 : index + 4] if line.kind != "note"), None)
    if following is None or following.kind != "law":
        return False
    return paragraph_number(following.text) == last + 1
