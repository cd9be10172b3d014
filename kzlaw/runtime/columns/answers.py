"""The arrays that an engine fills: one entry a case, ready to be shown as Arrow without a copy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from kzlaw.runtime.columns.edition import Layout
from kzlaw.runtime.columns.memory import Memory
from kzlaw.runtime.columns.values import CASES_IN_A_TURN, CASES_IN_A_WORD

OUTCOMES = ("violated", "undetermined", "referred", "exempt", "compliant")
SETS = ("violated", "undetermined", "exempted", "not_applicable")

Array = npt.NDArray[Any]
Bits = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class BoundAnswers:
    """The bound of one side of a fact: values, the rules that set it, and words of bits.

    The first row of ``words`` has the cases in which there is a bound, the second those in which it is complete.
    """

    values: Array
    by: Bits
    words: Bits


@dataclass(frozen=True, slots=True)
class Answers:
    """What an engine has found: ``sets`` in the order of `SETS`, one or more words a case; ``missing`` likewise.

    Each array starts at a multiple of 64 bytes, or whole lines of memory could not be written past the cache.
    """

    outcome: npt.NDArray[np.uint8]
    sets: tuple[Bits, ...]
    missing: Bits
    bounds: tuple[BoundAnswers, ...]


def words_for(bits: int) -> int:
    """Return how many words of 64 hold so many bits; at least one."""
    return max(1, -(-bits // 64))


def room_for(layout: Layout, count: int, with_bounds: bool, memory: Memory) -> Answers:
    """Return empty arrays for the answers to so many cases, with room to the end of the last eight words of them."""
    padded = -(-count // CASES_IN_A_TURN) * CASES_IN_A_TURN

    def sets(bits: int) -> Bits:
        return memory.array((padded, words_for(bits)), np.uint64)

    rules = len(layout.rules)
    bounds = [
        BoundAnswers(
            memory.array((padded,), np.int32 if bound.type == "date" else np.int64),
            sets(rules),
            memory.array((2, padded // CASES_IN_A_WORD), np.uint64),
        )
        for bound in (layout.bounds if with_bounds else ())
    ]
    return Answers(
        memory.array((padded,), np.uint8), tuple(sets(rules) for _ in SETS), sets(len(layout.facts)), tuple(bounds)
    )
