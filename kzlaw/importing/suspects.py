"""Printed lines → warnings: where an extraction may have moved or lost words; nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.importing.wrapping import SIGNATORY
from kzlaw.span import Span

# A link that was moved to its own line takes the sign after it along: «:ережелерінде».
_LEADING = re.compile(r"[:;,](?=\s?\w)")
# «берілсін.Заңында», «жазылсын:10-тармақ»: the sentence has ended, and a word follows without a space.
_GLUED = re.compile(r"(?<![\w./:@-])(?P<before>[^\W\d_]{4,})(?:\.(?=[А-ЯЁӘҒҚҢӨҰҮҺІ])|[:;](?=\w))(?P<after>[\w-]+)")
_BROKEN = re.compile(r"[^\W\d_]-$")
_FINISHED = re.compile(r"[.;:!?\"»”)]\s*$")
_HINT = "compare this place with the official text and correct the imported file"


def find_suspects(name: str, lines: Iterable[tuple[int, str]], found: list[Diagnostic]) -> None:
    """Report every place of the lines (number, text) that an extraction may have broken; an indent counts."""
    for number, line in lines:
        text = line.rstrip()
        start = len(text) - len(text.lstrip())
        if _LEADING.match(text, start):
            end = start + len(text[start:].split(None, 1)[0])
            message = f"the line begins with `{text[start]}`: words may be displaced"
            found.append(_at(name, number, start, end, message))
        for match in _GLUED.finditer(text):
            shown = match.group() if len(match.group()) <= 80 else match.group()[:79] + "…"
            message = f"«{shown}»: a word follows the end of the sentence without a space, it may be displaced"
            found.append(_at(name, number, match.start("after"), match.end("after"), message))
        if _BROKEN.search(text):
            last = text.split()[-1]
            message = f"the line ends inside of a word, «{last}»: the hyphen is kept"
            found.append(_at(name, number, len(text) - len(last), len(text), message))


def check_ending(name: str, number: int, text: str, found: list[Diagnostic]) -> None:
    """Report a last line that neither ends a sentence nor names who signed: the text may be cut off."""
    if not _FINISHED.search(text) and not SIGNATORY.search(text):
        found.append(_at(name, number, 0, len(text), "the text ends here without a signature: it may be cut off"))


def _at(name: str, number: int, start: int, end: int, message: str) -> Diagnostic:
    return kinds.SUSPECT_TEXT.at(Span(name, number, start + 1, number, end + 1), message, _HINT)
