"""A shape → an array in memory that is used again once nobody holds it, instead of asking the system each time."""

from __future__ import annotations

import math
from collections import deque
from typing import Any

import numpy as np
import numpy.typing as npt

LINE = 64
MOST_KEPT = 256 << 20


class Memory:
    """The memory of one kernel, which needs as much for every batch as for the one before.

    Asked from the system, each new page costs more than what a kernel works out for the cases on it.
    """

    def __init__(self) -> None:
        """Start with none."""
        self._free: dict[int, deque[npt.NDArray[np.uint8]]] = {}

    def array(self, shape: tuple[int, ...], kind: type[np.generic]) -> npt.NDArray[Any]:
        """Return an array, not filled with anything, that starts at a multiple of 64 bytes."""
        size = -(-max(math.prod(shape) * np.dtype(kind).itemsize, 1) // LINE) * LINE
        held = np.asarray(_Held(self._taken(size), self))
        return held[: math.prod(shape) * np.dtype(kind).itemsize].view(kind).reshape(shape)

    def _taken(self, size: int) -> npt.NDArray[np.uint8]:
        try:
            return self._free[size].pop()
        except (KeyError, IndexError):
            if self._kept() > MOST_KEPT // 2:
                # Batches have another size than before: what is kept would wait for no one.
                self._free.clear()
            room = np.empty(size + LINE, np.uint8)
            start = -room.ctypes.data % LINE
            return room[start : start + size]

    def give_back(self, array: npt.NDArray[np.uint8]) -> None:
        """Keep what nobody holds any more, if that is not too much."""
        if self._kept() + len(array) <= MOST_KEPT:
            self._free.setdefault(len(array), deque()).append(array)

    def _kept(self) -> int:
        return sum(size * len(arrays) for size, arrays in tuple(self._free.items()))


class _Held:
    """What an array stands on, and Arrow data that shows it: gone when the last of them is."""

    def __init__(self, array: npt.NDArray[np.uint8], memory: Memory) -> None:
        self._array, self._memory = array, memory
        self.__array_interface__ = array.__array_interface__

    def __del__(self) -> None:
        self._memory.give_back(self._array)
