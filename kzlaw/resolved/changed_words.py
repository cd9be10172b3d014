"""Words of an абзац and its text after an amendment → the words that stand in their place now."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

_TOKEN = re.compile(r"\w+(?:[-‑]\w+)*|\s+|[^\w\s]")

Opcodes = tuple[tuple[str, int, int, int, int], ...]


@lru_cache(maxsize=4096)
def opcodes(old: str, new: str) -> Opcodes:
    """Return how one text becomes the other, word by word: (what, start, end, start, end) in characters."""
    first, second = _tokens(old), _tokens(new)
    matcher = SequenceMatcher(None, [word for word, _ in first], [word for word, _ in second], autojunk=False)
    found = []
    for what, i1, i2, j1, j2 in matcher.get_opcodes():
        found.append((what, *_reach(first, i1, i2, old), *_reach(second, j1, j2, new)))
    return tuple(found)


def likeness(old: str, new: str) -> float:
    """Return the share of words that two texts have in common, in order: 1 where they are the same."""
    first, second = old.split(), new.split()
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def now(old: str, new: str, start: int, end: int) -> tuple[int, int]:
    """Return where the words stand in the new text that stood from ``start`` to ``end`` in the old one.

    Words put at an edge are left out, words put inside are within; where all are gone the place is empty.
    """
    first = last = None
    for what, i1, i2, j1, j2 in opcodes(old, new):
        inside = (i1 < end and i2 > start) or (what == "insert" and start < i1 < end)
        if not inside:
            continue
        if what == "equal":
            here, there = j1 + max(start - i1, 0), j2 - max(i2 - end, 0)
        else:
            here, there = j1, j2
        first = here if first is None else first
        last = there
    if first is None or last is None:
        return 0, 0
    words = new[first:last]
    return first + len(words) - len(words.lstrip()), first + len(words.rstrip())


def _tokens(text: str) -> list[tuple[str, int]]:
    return [(match[0], match.start()) for match in _TOKEN.finditer(text)]


def _reach(tokens: list[tuple[str, int]], first: int, last: int, text: str) -> tuple[int, int]:
    start = tokens[first][1] if first < len(tokens) else len(text)
    end = tokens[last][1] if last < len(tokens) else len(text)
    return start, end
