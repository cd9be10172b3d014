"""Rows of a table → printed lines: a signature, a stamp, or cells with tabs between them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzlaw.importing.model import PrintedLine
from kzlaw.importing.wrapping import SIGNATORY

Cell = tuple[str, ...]
"""The lines of one cell, none of them blank."""

STAMP_END = re.compile(r"(?:бекітілген|мақұлданған|(?:(?P<number>\d+(?:-\d+)*)\s*-\s*)?қосымша)\s*$", re.IGNORECASE)


def table_lines(rows: Sequence[Sequence[Cell]], line: int) -> tuple[PrintedLine, ...]:
    """Return what a table prints: databases lay out stamps and signatures as tables too."""
    filled = [cell for row in rows for cell in row if cell]
    if len(filled) == 1 and STAMP_END.search(" ".join(filled[0])):
        return tuple(PrintedLine(text, line, "stamp") for text in filled[0])
    if len(rows) == 1 and len(filled) == 2 and len(filled[1]) == 1 and SIGNATORY.fullmatch(filled[1][0]):
        return tuple(PrintedLine(text, line) for cell in filled for text in cell)
    lines = ("\t".join(" ".join(cell) for cell in row).rstrip() for row in rows)
    return tuple(PrintedLine(text, line, "law" if "\t" in text else "form") for text in lines if text)
