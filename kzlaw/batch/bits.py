"""Bit sets of rules or facts → lists of names, and back: how verdicts stand in columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa

WORD = 64


def words_for(size: int) -> int:
    """Return how many 64-bit words a set over ``size`` names takes."""
    return max(1, -(-size // WORD))


def type_for(size: int) -> pa.DataType:
    """Return the type of a column of sets: one unsigned word, or a fixed list of them."""
    words = words_for(size)
    return pa.uint64() if words == 1 else pa.list_(pa.uint64(), words)


def column(sets: Sequence[int], size: int) -> pa.Array:
    """Return sets, given as Python integers, as a column."""
    words = words_for(size)
    if words == 1:
        return pa.array(sets, pa.uint64())
    mask = (1 << WORD) - 1
    flat = [(each >> (WORD * word)) & mask for each in sets for word in range(words)]
    return pa.FixedSizeListArray.from_arrays(pa.array(flat, pa.uint64()), words)


def members(sets: pa.Array, size: int) -> npt.NDArray[np.bool_]:
    """Return a table of truths: a row for each set, a column for each name. A null is the empty set."""
    return np.unpackbits(_octets(sets, size), axis=1, bitorder="little")[:, :size].view(np.bool_)


def _octets(sets: pa.Array, size: int) -> npt.NDArray[np.uint8]:
    words = words_for(size)
    flat = sets if words == 1 else sets.flatten()
    flat = flat.fill_null(0) if flat.null_count else flat
    if words > 1 and len(flat) != words * len(sets):
        empty = pa.scalar([0] * words, sets.type)
        flat = pa.array([empty.as_py() if each is None else each for each in sets.to_pylist()], sets.type).flatten()
    numbers = np.ascontiguousarray(flat.to_numpy(zero_copy_only=False).astype("<u8", copy=False))
    return numbers.view(np.uint8).reshape(len(sets), words * 8)


def counts(sets: pa.Array, size: int) -> tuple[int, ...]:
    """Return in how many sets each name is."""
    halves = _octets(sets, size).view("<u4")
    counted = (_counted(np.ascontiguousarray(halves[:, place])) for place in range(-(-size // 32)))
    return tuple(count for each in counted for count in each.tolist())[:size]


def _counted(words: npt.NDArray[np.uint32]) -> npt.NDArray[np.int64]:
    """Return in how many words each of their 32 bits is set.

    Every eighth bit, each in a byte of its own: the bytes of so many words can be added up as one number each.
    """
    rest = -len(words) % _ADDED
    words = np.concatenate([words, np.zeros(rest, np.uint32)]) if rest else words
    found = np.empty((4, 8), np.int64)
    apart = np.empty_like(words)
    for bit in range(8):
        np.right_shift(words, np.uint32(bit), out=apart)
        np.bitwise_and(apart, _FIRST_OF_EACH_BYTE, out=apart)
        added = np.add.reduce(apart.reshape(_ADDED, -1), axis=0, dtype=np.uint32)
        found[:, bit] = added.view(np.uint8).reshape(-1, 4).sum(axis=0, dtype=np.int64)
    return found.reshape(-1)


_ADDED = 128
_FIRST_OF_EACH_BYTE = np.uint32(0x01010101)


def lists(sets: pa.Array, names: Sequence[str]) -> pa.Array:
    """Return sets as lists of names."""
    truths = members(sets, len(names))
    offsets = np.zeros(len(sets) + 1, np.int32)
    np.cumsum(truths.sum(axis=1), out=offsets[1:])
    _, which = np.nonzero(truths)
    values = pa.array(names, pa.string()).take(pa.array(which.astype(np.int32)))
    return pa.ListArray.from_arrays(pa.array(offsets), values)
