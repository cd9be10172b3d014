"""Printed lines → the same lines with what the editors of a database added told apart from the law."""

from __future__ import annotations

import re

from msgspec.structs import replace

from kzlaw.importing.model import PrintedLine

_NOTE = re.compile(r"(?:Ескерту\s*[.!]|РҚАО\W{0,3}н[ыі]ң\s+ескерт)", re.IGNORECASE)
# «12. Алып тасталды – ҚР … қаулысымен.»: the number is all that is left. «2. … күші жойылды деп танылсын» is law.
_TOMBSTONE = re.compile(
    r"\d+(?:-\d+)*(?:[.)]|-(?:бап|тарау|параграф|бөлім)\.?)\s*\(?(?:Алып\s+тасталды|Алынып\s+тасталды|Күші\s+жойылды)"
    r"\s*(?:[–—-].*|\(.*|\.?\)?)$",
    re.IGNORECASE | re.DOTALL,
)


def is_note(text: str) -> bool:
    """Return whether a line is a note of the editors: its history, or what is left of a deleted unit."""
    return bool(_NOTE.match(text) or _TOMBSTONE.match(text))


def with_notes(lines: tuple[PrintedLine, ...]) -> tuple[PrintedLine, ...]:
    """Return the lines with every note of the editors marked as one."""
    return tuple(replace(line, kind="note") if line.kind == "law" and is_note(line.text) else line for line in lines)
