"""Text → the same text for matching: lower case, look-alike letters and spaces folded, every offset kept."""

from __future__ import annotations

import re
from functools import lru_cache

# Latin letters that Kazakh texts carry in place of the Cyrillic ones they look like; capitals and small letters
# differ ("H" looks like "Н", "h" like "һ").
_LATIN = dict(zip("ABCEHIKMOPTXYacehikopxyƏəɵƟ", "авсенікмортхуасеһікорхуәәөө", strict=True))
_SIGNS = {
    "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " ", "\u2002": " ", "\u2003": " ", "\t": " ",
    "\u2010": "-", "\u2011": "-", "\u2212": "-", "—": "–", "―": "–", "‒": "–",
}  # fmt: skip
_TABLE = str.maketrans({**_LATIN, **_SIGNS})
_FOLDABLE = re.compile("[" + "".join(_LATIN) + "".join(_SIGNS) + "]")

QUOTES = '"«»“”„‟'
MASK = "\ue000"
"""Stands for every character of quoted words in a masked text, so that a grammar sees them as one token."""


# Every recogniser folds the line it is given, one after the other: the last lines are remembered, not huge ones.
_REMEMBERED = 4000


def fold(text: str) -> str:
    """Return ``text`` for matching; the result has the same length, so that offsets hold in both."""
    return _fold_line(text) if len(text) <= _REMEMBERED else _fold(text)


@lru_cache(maxsize=64)
def _fold_line(text: str) -> str:
    return _fold(text)


def _fold(text: str) -> str:
    folded = text.translate(_TABLE) if _FOLDABLE.search(text) else text
    lowered = folded.lower()
    if len(lowered) == len(text):
        return lowered
    # A few letters of other scripts grow when lowered: they stay as they are.
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in folded)


def mask(text: str, start: int, end: int) -> str:
    """Return ``text`` with the characters from ``start`` to ``end`` masked."""
    return text[:start] + MASK * (end - start) + text[end:]
