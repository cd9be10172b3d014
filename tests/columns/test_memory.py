"""Memory of a kernel is used again, and never while somebody still looks at it."""

from __future__ import annotations

import pytest

np = pytest.importorskip("numpy")
pa = pytest.importorskip("pyarrow")


def test_it_is_used_again_once_nobody_holds_it() -> None:
    from kzlaw.runtime.columns.memory import Memory

    memory = Memory()
    first = memory.array((1000, 2), np.uint64)
    where = first.ctypes.data
    assert where % 64 == 0 and first.shape == (1000, 2) and first.flags.writeable
    first[:] = 7
    shown = pa.Array.from_buffers(pa.uint64(), 1000, [None, pa.py_buffer(first[:500])])
    part = pa.array(first.reshape(-1)[10:20])
    del first
    assert memory.array((1000, 2), np.uint64).ctypes.data != where
    assert set(shown.to_pylist()) == {7}
    del shown
    assert memory.array((1000, 2), np.uint64).ctypes.data != where
    assert part.to_pylist() == [7] * 10
    del part
    assert memory.array((2000,), np.int64).ctypes.data == where


def test_what_no_batch_asks_for_is_let_go() -> None:
    from kzlaw.runtime.columns import memory as module

    memory = module.Memory()
    for count in (1 << 20, 3 << 20, 40 << 20, 1 << 20, 300 << 20):
        kept = [memory.array((count,), np.uint8) for _ in range(8 if count < 300 << 20 else 1)]
        del kept
        assert memory._kept() <= module.MOST_KEPT


def test_nothing_is_an_array_too() -> None:
    from kzlaw.runtime.columns.memory import Memory

    assert Memory().array((0, 3), np.uint64).shape == (0, 3)
