"""Amending line → the same line with its quoted words masked: found by the formula after them, not by balance."""

from __future__ import annotations

import re

import msgspec

from kzlaw.parsed.phrases.folding import QUOTES, mask

_NOUN = r"(?:сөз|цифр|сан|белгі|аббревиатура|қысқарту|әріп|әрп|символ|тыныс\s+белгі|сөйлем)"
# The last mark before «деген сөздер» closes the quoted words, whatever marks stand inside them.
_CLOSER = re.compile(
    rf"[{QUOTES}]\s*(?:деген\s+{_NOUN}|(?:сөз|цифр|аббревиатура|тыныс\s+белгі|белгі|сан)(?:дер|лар|лер)?с?[іы])"
)
_CLOSING_OF = {"«": "»", "“": "”", "„": "“”", '"': '"', "”": "”", "»": "»", "‟": "”"}


class Quoted(msgspec.Struct, frozen=True):
    """Quoted words in a line: the place with its marks, and the words without them."""

    start: int
    end: int
    words: str


def mask_quoted(text: str, folded: str) -> tuple[str, tuple[Quoted, ...]]:
    """Return ``folded`` with each run of quoted words as one token, and what the runs say, in order."""
    found: list[Quoted] = []
    masked, done = folded, 0
    for closer in _CLOSER.finditer(folded):
        opener = next((at for at in range(done, closer.start()) if text[at] in QUOTES), None)
        if opener is None:
            continue
        for start, end in _elements(text, opener, closer.start() + 1):
            found.append(Quoted(start, end, text[start + 1 : end - 1]))
            masked = mask(masked, start, end)
        done = closer.end()
    return masked, tuple(found)


def _elements(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Split `"A", "B" және "C"` where the marks of the outermost kind close and open again."""
    opening, closing = text[start], _CLOSING_OF.get(text[start], '"')
    separator = re.compile(
        rf"[{re.escape(closing)}](?P<joint>\s*(?:,|;|(?<!\w)(?:және|мен|пен|бен|немесе)(?!\w))\s*){re.escape(opening)}"
    )
    elements: list[tuple[int, int]] = []
    begin = start
    for match in separator.finditer(text, start + 1, end - 1):
        stop = match.start() + 1
        inner = text[begin + 1 : stop - 1]
        # `"A "B", "C" D"` is one name with names inside it: an odd mark is left over in each half.
        if opening == closing and inner.count(opening) % 2:
            continue
        elements.append((begin, stop))
        begin = match.end("joint")
    return [*elements, (begin, end)]
