"""Stretches of a text → whether one is taken: a long line with many names in it must still be read in linear time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable


class Stretches:
    """Places of a text from a start to an end; asks in logarithmic time whether another place touches one of them."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(places):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touch(self, start: int, end: int) -> bool:
        """Return whether any stretch shares a character with the text from ``start`` to ``end``."""
        index = bisect_left(self._starts, end) - 1
        return index >= 0 and self._ends[index] > start
