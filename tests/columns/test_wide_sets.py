"""Sets of more rules than one word of bits has, and demands on one bound: compiled code says what plain Python says."""

from __future__ import annotations

import random
from typing import Any

import pytest

pytest.importorskip("numba")
np = pytest.importorskip("numpy")

CASES, STRIDE, BEFORE = 512, 7, 3


def planes(chance: random.Random, count: int) -> Any:
    return np.array([[chance.getrandbits(64) for _ in range(8)] for _ in range(count)], np.uint64)


def lines_of_memory(count: int) -> Any:
    from kzlaw.runtime.columns.memory import Memory

    return Memory().array((CASES, count), np.uint64)


def bits_of(plane: Any) -> Any:
    return np.unpackbits(plane.view(np.uint8), bitorder="little").astype(bool)


def expected(sets: list[Any], width: int) -> Any:
    answers = np.zeros((CASES, width), np.uint64)
    for place, holds in enumerate(sets):
        answers[holds, place // 64] |= np.uint64(1 << place % 64)
    return answers


@pytest.mark.slow
@pytest.mark.parametrize("count", [0, 1, 8, 27, 64, 65, 130])
def test_sets(count: int) -> None:
    from numba import njit

    from kzlaw.runtime.columns.fused.answering import keeping_sets

    keep = keeping_sets(count, STRIDE)
    run = njit(lambda target, source: keep(target, source))
    given = planes(random.Random(count), (count + 1) * STRIDE)
    answers = lines_of_memory(max(1, -(-count // 64)))
    run(answers.ctypes.data, given.ctypes.data + BEFORE * 64)
    wanted = expected([bits_of(given[rule * STRIDE + BEFORE]) for rule in range(count)], answers.shape[1])
    assert (answers == wanted).all()


@pytest.mark.slow
@pytest.mark.parametrize("count", [5, 40, 70])
def test_demands(count: int) -> None:
    from numba import njit

    from kzlaw.runtime.columns.fused.answering import keeping_demands

    chance = random.Random(count)
    keep = keeping_demands(count, STRIDE)
    run = njit(lambda target, demands, first, last, source, sets: keep(target, demands, first, last, source, sets))
    applies, counts = planes(chance, (count + 1) * STRIDE), planes(chance, 4)
    demands = np.array([(chance.randrange(count), chance.randrange(4)) for _ in range(9)], np.int64)
    answers = lines_of_memory(-(-count // 64))
    run(*(each.ctypes.data for each in (answers, demands)), 2, 8, applies.ctypes.data, counts.ctypes.data)
    sets = [np.zeros(CASES, bool) for _ in range(count)]
    for rule, value in demands[2:8].tolist():
        sets[rule] |= bits_of(applies[rule * STRIDE]) & bits_of(counts[value])
    assert (answers == expected(sets, answers.shape[1])).all()
