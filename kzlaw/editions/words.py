"""An абзац and the words to change → the абзац after the change: finding words and splicing them with right spaces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec
from msgspec.structs import replace

from kzlaw.clauses.locate import LABEL
from kzlaw.editions.model import Origin, Run, Standing

# One character for one, so that places in the folded text are places in the stored one.
_FOLD = str.maketrans(
    "\u00a0\u202f\u2007\t«»“”„‟″’‘`—‒−‐‑aceopxyihkmtəABCEHIKMOPTXYƏ",
    "    " + '"' * 7 + "'''" + "–––--" + "асеорхуіһкмтәАВСЕНІКМОРТХУӘ",
)
_CLOSES = ",.;:!?)]»”…"
_OPENS = "([«“"


class Hit(msgspec.Struct, frozen=True):
    """Words found: characters ``start`` to ``end``, to be replaced by ``new``."""

    start: int
    end: int
    new: str


def fold(text: str) -> str:
    """Return the text with spaces, quotation marks, dashes and look-alike letters made one: for seeking only."""
    return text.translate(_FOLD)


@lru_cache(maxsize=4096)
def _sought(words: str) -> re.Pattern[str]:
    folded = fold(words.strip())
    body = r"\s+".join(re.escape(word) for word in folded.split())
    # «алты» does not stand in «алтыншы», nor «10» in «10-1» or «2.10».
    before = _edge(folded[:1], r"(?<!\w)", r"(?<![\w])(?<!\d[-.,])")
    after = _edge(folded[-1:], r"(?!\w)", r"(?!\w|[-.,]\d)")
    return re.compile(before + body + after)


def _edge(letter: str, of_word: str, of_number: str) -> str:
    if letter.isdigit():
        return of_number
    return of_word if letter.isalnum() else ""


def find(words: str, text: str) -> list[tuple[int, int]]:
    """Return every place where whole words stand in an абзац; its own number («10.») is none of its words."""
    if not words.strip():
        return []
    label = LABEL.match(text)
    return [match.span() for match in _sought(words).finditer(fold(text), label.end() if label else 0)]


def stands_inside_words(words: str, text: str) -> bool:
    """Return whether the letters stand in the text, but only as a part of longer words."""
    letters = fold(words.strip())
    return bool(letters) and letters in fold(text) and not find(words, text)


def inserted(text: str, anchor: tuple[int, int], words: str, *, before: bool) -> Hit:
    """Return the change that puts words after (or before) the anchor: one space, none before punctuation."""
    words = words.strip()
    start, end = anchor
    if before:
        # «"." деген белгінің алдынан»: the mark stays at the end of the word before it.
        head = " " if start and not text[start - 1].isspace() and not _clings(words, text[start - 1]) else ""
        gap = "" if words[-1:] in _OPENS or text[start : start + 1] in tuple(_CLOSES) else " "
        return Hit(start, start, head + words + gap)
    gap = "" if _clings(words, text[end - 1 : end]) else " "
    following = text[end : end + 1]
    tail = " " if following and (following.isalnum() or following in _OPENS) else ""
    return Hit(end, end, gap + words + tail)


def replaced(text: str, place: tuple[int, int], words: str) -> Hit:
    """Return the change that puts words in the place of others."""
    start, end = place
    words = words.strip()
    if not words:
        return deleted(text, place)
    if words[:1] in _CLOSES:
        while start and text[start - 1].isspace():
            start -= 1
        return Hit(start, end, words)
    # «", сондай-ақ" … "немесе"»: the space that the comma had taken the place of, and that after «(».
    left, right = text[start - 1 : start], text[end : end + 1]
    head = " " if _parted(left, text[start]) and not _clings(words, left) else ""
    tail = " " if _parted(right, text[end - 1]) and words[-1].isalnum() else ""
    return Hit(start, end, head + words + tail)


def _clings(words: str, before: str) -> bool:
    """Return whether words stand right after what is before them: a mark, a hyphen, anything after an opening mark."""
    joined = words[:1] in "-–" and words[1:2].isalnum()
    return words[:1] in _CLOSES or joined or (bool(before) and before in _OPENS)


def _parted(neighbour: str, edge: str) -> bool:
    """Return whether only a mark at the edge of the old words parts them from the word beside them."""
    return neighbour.isalnum() and not edge.isalnum()


def deleted(text: str, place: tuple[int, int]) -> Hit:
    """Return the change that takes words out, with one of the two spaces around them."""
    start, end = place
    left = start
    while left and text[left - 1].isspace():
        left -= 1
    right = end
    while right < len(text) and text[right].isspace():
        right += 1
    if right == len(text) or text[right] in _CLOSES:
        start, end = left, right
    elif left == 0 or text[left - 1] in _OPENS or left < start:
        end = right
    return Hit(start, end, "")


def splice(leaf: Standing, hits: Sequence[Hit], origin: Origin) -> Standing:
    """Return the абзац with the changes made, each word with its origin; marks that a change touches are dropped."""
    text = leaf.text or ""
    runs = list(leaf.runs)
    citations, definitions, abbreviations = leaf.citations, leaf.definitions, leaf.abbreviations
    for hit in sorted(hits, key=lambda hit: (hit.start, hit.end), reverse=True):
        text = text[: hit.start] + hit.new + text[hit.end :]
        runs = [*_cut(runs, 0, hit.start), *_new_run(hit, origin), *_cut(runs, hit.end, None)]
        shift = len(hit.new) - (hit.end - hit.start)
        citations = tuple(
            replace(mark, start=mark.start + by, end=mark.end + by)
            for mark in citations
            if (by := _moves(mark.start, mark.end, hit, shift)) is not None
        )
        definitions = tuple(
            replace(mark, start=mark.start + by, end=mark.end + by)
            for mark in definitions
            if (by := _moves(mark.start, mark.end, hit, shift)) is not None
        )
        abbreviations = tuple(
            replace(mark, start=mark.start + by, end=mark.end + by)
            for mark in abbreviations
            if (by := _moves(mark.start, mark.end, hit, shift)) is not None
        )
    return replace(
        leaf,
        text=text,
        runs=_joined(runs),
        citations=citations,
        definitions=definitions,
        abbreviations=abbreviations,
    )


def _moves(start: int, end: int, hit: Hit, shift: int) -> int | None:
    if end <= hit.start:
        return 0
    return shift if start >= hit.end else None


def _new_run(hit: Hit, origin: Origin) -> list[Run]:
    return [Run(len(hit.new), origin)] if hit.new else []


def _cut(runs: Sequence[Run], start: int, end: int | None) -> list[Run]:
    """Return the runs between two places of the text."""
    kept: list[Run] = []
    place = 0
    for run in runs:
        first = max(place, start)
        last = place + run.length if end is None else min(place + run.length, end)
        if last > first:
            kept.append(Run(last - first, run.origin))
        place += run.length
    return kept


def _joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].origin == run.origin:
            joined[-1] = Run(joined[-1].length + run.length, run.origin)
        else:
            joined.append(run)
    return tuple(joined)
