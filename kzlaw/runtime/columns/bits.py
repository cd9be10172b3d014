"""Words of bits by rule, a bit a case → words by case, a bit a rule: a transposition, eight by eight bits at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kzlaw.runtime.columns.truth import Words

_SWAPS = (
    (np.uint64(7), np.uint64(0x00AA00AA00AA00AA)),
    (np.uint64(14), np.uint64(0x0000CCCC0000CCCC)),
    (np.uint64(28), np.uint64(0x00000000F0F0F0F0)),
)


def rows_of_bits(planes: Sequence[Words], answers: npt.NDArray[np.uint64], words: int) -> None:
    """Write bit p of the answer to each case from plane p; ``words`` is the length of every plane."""
    groups = -(-len(planes) // 8)
    stacked = np.zeros((groups * 8, words), np.uint64)
    for place, plane in enumerate(planes):
        stacked[place] = plane
    # Byte p of each number is plane p of the group, for eight cases: an eight by eight matrix of bits.
    squares = stacked.view(np.uint8).reshape(groups, 8, words * 8).transpose(0, 2, 1).copy().view(np.uint64)[:, :, 0]
    for shift, mask in _SWAPS:
        moved = (squares ^ (squares >> shift)) & mask
        squares ^= moved
        moved <<= shift
        squares ^= moved
    taken = answers.view(np.uint8)
    taken[:, :groups] = squares.view(np.uint8).reshape(groups, -1).T
    taken[:, groups:] = 0
