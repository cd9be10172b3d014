"""A name or words that do not exist → the nearest that do: for "did you mean …?"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

# Names and texts come from files that nobody has checked: what is longer than a name or a law is not compared.
_LONGEST_NAME = 80
_LONGEST_QUOTATION = 600
_LONGEST_TEXT = 200_000
_MOST_CANDIDATES = 5_000

# Cyrillic letters that look like Latin ones: the commonest reason why a name "is there" and is not found.
_LOOK_ALIKE = str.maketrans("аеорсухіһкмтвнј", "aeopcyxihkmtbhj")

_WORD = re.compile(r"\S+")
_EDGES = " \t\n.,;:!?()[]{}«»\"'“”„…–—-"


def did_you_mean(name: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate that ``name`` is most likely a slip of, or None where none is near.

    A difference of case, of look-alike letters or of ``-`` for ``_`` is no difference; then a name that is the last
    part of just one path (``valid_until`` of ``card.valid_until``); then the fewest letters to change.
    """
    if not name or len(name) > _LONGEST_NAME:
        return None
    folded = _fold(name)
    best: tuple[int, str] | None = None
    tails: list[str] = []
    for number, candidate in enumerate(dict.fromkeys(candidates)):
        if number >= _MOST_CANDIDATES:
            break
        if candidate == name or len(candidate) > _LONGEST_NAME:
            continue
        other = _fold(candidate)
        if other == folded:
            return candidate
        if other.endswith("." + folded):
            tails.append(candidate)
        limit = max(1, min(len(folded), len(other)) // 3)
        if best is not None:
            limit = min(limit, best[0] - 1)
        distance = _distance(folded, other, limit)
        if distance is not None and (best is None or distance < best[0]):
            best = (distance, candidate)
    if len(tails) == 1:
        return tails[0]
    return best[1] if best else None


def _fold(name: str) -> str:
    return name.casefold().translate(_LOOK_ALIKE).replace("-", "_").replace(" ", "_")


def _distance(one: str, other: str, limit: int) -> int | None:
    """Return how many letters to insert, delete, change or swap with a neighbour, or None above ``limit``."""
    if limit < 0 or abs(len(one) - len(other)) > limit:
        return None
    # Most candidates fall here, without a table: each letter that the other does not have must be changed.
    if len(set(one).difference(other)) > limit or len(set(other).difference(one)) > limit:
        return None
    before_last: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        current = [row]
        for column, facing in enumerate(other, start=1):
            cost = min(last[column] + 1, current[-1] + 1, last[column - 1] + (letter != facing))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == facing:
                cost = min(cost, before_last[column - 2] + 1)
            current.append(cost)
        if min(current) > limit:
            return None
        before_last, last = last, current
    return last[-1] if last[-1] <= limit else None


def nearest_words(words: str, text: str) -> str | None:
    """Return the run of words in ``text`` most like the quotation ``words``, or None where nothing is like it.

    Of a quotation that skips («… … …») the first part that does not stand in the text is looked for. White space is
    folded in what is returned. Time grows with the length of the text, not with its square.
    """
    if len(words) > _LONGEST_QUOTATION:
        return None
    text = text[:_LONGEST_TEXT]
    flat = " ".join(text.split())
    parts = [" ".join(part.split()) for part in words.split("…")]
    part = next((part for part in parts if part and part not in flat), None)
    if part is None:
        # Half a word is quoted: the whole words are meant.
        half = next((half for half in parts if half and not _stands(half, flat)), None)
        at = flat.find(half) if half is not None else -1
        return flat[_edge(flat, at, -1) : _edge(flat, at + len(half), 1)] if half is not None else None
    runs = [(match.start(), match.end()) for match in _WORD.finditer(flat)]
    length = len(part.split())
    grams = [_trigrams(flat[start:end]) for start, end in runs]
    wanted = Counter(gram for word in part.split() for gram in _trigrams(word))
    found: list[tuple[float, int, int]] = []
    for size in sorted({max(1, length - 1), length, length + 1, length + 2}):
        found.extend(_windows(grams, wanted, size))
    # Trigrams find the neighbourhood cheaply; the letters in their order decide between the few best.
    found.sort(key=lambda window: (-window[0], window[1], window[2]))
    best: tuple[float, str] | None = None
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(part.casefold())
    for _, first, size in found[:12]:
        candidate = flat[runs[first][0] : runs[first + size - 1][1]].strip(_EDGES)
        matcher.set_seq1(candidate.casefold())
        likeness = matcher.ratio()
        if best is None or likeness > best[0]:
            best = (likeness, candidate)
    return best[1] if best and best[0] >= 0.5 else None


def _stands(part: str, flat: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", flat) is not None


def _edge(flat: str, at: int, step: int) -> int:
    """Return where the word around a place begins (``step`` -1) or ends (1)."""
    while 0 < at < len(flat) and (flat[at - 1].isalnum() and flat[at].isalnum()):
        at += step
    return at


def _trigrams(word: str) -> list[str]:
    padded = f" {word.strip(_EDGES).casefold()} "
    return [padded[start : start + 3] for start in range(len(padded) - 2)]


def _windows(grams: list[list[str]], wanted: Counter[str], size: int) -> list[tuple[float, int, int]]:
    """Return (likeness, first word, size) of each run of ``size`` words that shares something with ``wanted``."""
    have: Counter[str] = Counter()
    shared = total = 0
    needed = wanted.total()
    scored: list[tuple[float, int, int]] = []
    for number, arriving in enumerate(grams):
        for gram in arriving:
            have[gram] += 1
            shared += have[gram] <= wanted[gram]
        total += len(arriving)
        if number >= size:
            leaving = grams[number - size]
            for gram in leaving:
                shared -= have[gram] <= wanted[gram]
                have[gram] -= 1
            total -= len(leaving)
        if number >= size - 1 and shared:
            scored.append((2 * shared / (needed + total), number - size + 1, size))
    scored.sort(key=lambda window: -window[0])
    return scored[:6]
