"""What is put into a spool comes out of it, whether or not the disk has room."""

from __future__ import annotations

import io
import tempfile
from typing import Any

import pytest

from kzlaw.writing.texts import Spool

PARTS = [b"one", b"", "екі".encode(), b"3" * 5_000_000, b"four"]


class _Full(io.BytesIO):
    """A file on a disk that is full after some bytes."""

    def write(self, data: Any) -> int:
        room = max(0, 4 - self.tell())
        if not room and data:
            raise OSError(28, "No space left on device")
        return super().write(data[:room])


def put(parts: list[bytes]) -> bytes:
    spool = Spool()
    assert spool.empty
    for part in parts:
        spool.put(part)
    assert spool.empty == (not b"".join(parts))
    return b"".join(spool.pieces())


@pytest.mark.parametrize("parts", [[], PARTS], ids=["nothing", "much"])
def test_in_order(parts: list[bytes]) -> None:
    assert put(parts) == b"".join(parts)


def test_a_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: _Full())
    assert put(PARTS) == b"".join(PARTS)


def test_no_place_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise FileNotFoundError(2, "No usable temporary directory found")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    assert put(PARTS) == b"".join(PARTS)
