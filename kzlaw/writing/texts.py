"""Texts by path → the store: the files of a long act are many times larger than the act, and need not be in memory."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import tempfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import IO

import msgspec

from kzlaw.cache.store import Store
from kzlaw.writing.transaction import InPieces

_PIECE = 1 << 20
"""Bytes that are unpacked at a time."""


class Packed(msgspec.Struct, frozen=True, array_like=True):
    """One text that a store holds compressed: its size in UTF-8, and its hash, which is its key there."""

    size: int
    digest: bytes


def pack(store: Store, pieces: Iterable[bytes]) -> Packed:
    """Put a text, given in pieces of UTF-8, into a store."""
    digest, size, deflate = hashlib.blake2b(digest_size=16), 0, zlib.compressobj(1)
    parts: list[bytes] = []
    for piece in pieces:
        digest.update(piece)
        size += len(piece)
        parts.append(deflate.compress(piece))
    packed = Packed(size, digest.digest())
    if not store.keep(packed.digest):
        store.put(packed.digest, b"".join([*parts, deflate.flush()]))
    return packed


def pack_text(store: Store, text: str) -> Packed:
    """Put a text into a store."""
    data = text.encode()
    packed = Packed(len(data), hashlib.blake2b(data, digest_size=16).digest())
    if not store.keep(packed.digest):
        store.put(packed.digest, zlib.compress(data, 1))
    return packed


def unpack(store: Store, packed: Packed) -> bytes:
    """Return a text in UTF-8; raises OSError where somebody has changed the cache under this run."""
    held = store.get(packed.digest)
    if held is None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    return zlib.decompress(held)


class Texts(Mapping[str, str]):
    """Texts by path, in a store; each is unpacked when it is asked for."""

    def __init__(self, store: Store) -> None:
        """Begin with no texts."""
        self.store = store
        self.packed: dict[str, Packed] = {}
        self._spools: dict[bytes, Spool] = {}

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> Texts:
        """Return texts as a collection of their own; those of another one stay in its store."""
        made = cls(texts.store if isinstance(texts, Texts) else Store(None, "texts"))
        if isinstance(texts, Texts):
            made.packed.update(texts.packed)
            made._spools.update(texts._spools)
        else:
            made.update(texts)
        return made

    def put(self, path: str, text: str | Packed) -> None:
        """Keep a text under a path; what is packed already must be in the same store."""
        self.packed[path] = text if isinstance(text, Packed) else pack_text(self.store, text)

    def put_spooled(self, path: str, pieces: Iterable[bytes]) -> None:
        """Keep a long text that no later run will ask for: it is not packed."""
        digest, spool = hashlib.blake2b(digest_size=16), Spool()
        for piece in pieces:
            digest.update(piece)
            spool.put(piece)
        self.packed[path] = Packed(spool.size, digest.digest())
        self._spools[digest.digest()] = spool

    def update(self, texts: Mapping[str, str]) -> None:
        """Keep other texts too."""
        if isinstance(texts, Texts) and texts.store is self.store:
            self.packed.update(texts.packed)
            self._spools.update(texts._spools)
        else:
            for path, text in texts.items():
                self.put(path, text)

    def data(self, path: str) -> bytes:
        """Return a text in UTF-8."""
        return b"".join(self.pieces(path))

    def pieces(self, path: str) -> Iterator[bytes]:
        """Return a text in UTF-8, piece by piece."""
        packed = self.packed[path]
        spool = self._spools.get(packed.digest)
        return spool.pieces() if spool is not None else unpacked(self.store, packed)

    def __getitem__(self, path: str) -> str:
        return self.data(path).decode()

    def __contains__(self, path: object) -> bool:
        return path in self.packed

    def __iter__(self) -> Iterator[str]:
        return iter(self.packed)

    def __len__(self) -> int:
        return len(self.packed)


class Spool:
    """Bytes that are put one after another: of a long act they are too many to be held."""

    def __init__(self) -> None:
        """Begin with no bytes, in a file without a name; in memory where there is no place for one."""
        self.size = 0
        try:
            self._file: IO[bytes] = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115
        except OSError:
            self._file = io.BytesIO()

    def __del__(self) -> None:
        """Give the file back."""
        self._file.close()

    @property
    def empty(self) -> bool:
        """Whether nothing was put yet."""
        return self.size == 0

    def put(self, data: bytes) -> None:
        """Add bytes at the end."""
        try:
            whole = self._file.write(data) == len(data)
        except OSError:
            whole = False
        if not whole:  # the disk is full: memory may not be
            self._file.seek(0)
            self._file = io.BytesIO(self._file.read(self.size) + data)
            self._file.seek(0, os.SEEK_END)
        self.size += len(data)

    def pieces(self) -> Iterator[bytes]:
        """Yield all that was put."""
        self._file.seek(0)
        while piece := self._file.read(_PIECE):
            yield piece


def unpacked(store: Store, packed: Packed) -> Iterator[bytes]:
    """Yield a text in UTF-8, piece by piece; raises OSError where somebody has changed the cache under this run."""
    held = store.get(packed.digest)
    if held is None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    inflate = zlib.decompressobj()
    while held:
        yield inflate.decompress(held, _PIECE)
        held = inflate.unconsumed_tail
    yield inflate.flush()


class Tree(InPieces):
    """The texts of one folder, by path inside it, as the bytes that a file of them holds."""

    def __init__(self, texts: Texts, folder: str) -> None:
        """Choose the texts of a folder."""
        self._texts, self._prefix = texts, f"{folder}/"
        self._paths = tuple(path.removeprefix(self._prefix) for path in texts if path.startswith(self._prefix))

    def __getitem__(self, path: str) -> bytes:
        return self._texts.data(self._prefix + path)

    def pieces(self, path: str) -> Iterator[bytes]:
        """Yield what a file holds, piece by piece."""
        return self._texts.pieces(self._prefix + path)

    def __contains__(self, path: object) -> bool:
        return isinstance(path, str) and self._prefix + path in self._texts

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)
