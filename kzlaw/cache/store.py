"""Keys → bytes on disk: a store that forgets what one run did not ask for, and never fails a build."""

from __future__ import annotations

import hashlib
import os
import zlib
from functools import cache
from pathlib import Path

import msgspec

FOLDER = ".kzlaw-cache"


class Store:
    """One file of the cache. Nothing read from it is ever executed: a project can come from anywhere.

    Only the keys are held in memory: values are read when they are asked for, and new ones go to disk at once.
    """

    __slots__ = ("_asked", "_held", "_memory", "_new", "_old", "_path", "_scratch", "_written")

    def __init__(self, root: Path | None, name: str) -> None:
        """Open the store ``name`` of a project folder; with no folder, one that is kept nowhere."""
        self._path = root / FOLDER / f"{name}-{compiler_stamp()}.store" if root is not None else None
        self._old, self._held = _opened(self._path) if self._path is not None else (None, {})
        self._asked: dict[bytes, None] = {}
        self._new: int | None = None
        self._scratch = self._path.with_suffix(f".{os.getpid()}.tmp") if self._path is not None else None
        self._written: dict[bytes, _Place] = {}
        self._memory: dict[bytes, bytes] = {}

    def __del__(self) -> None:
        """Give the files back, and what was never saved to nobody."""
        for file in (self._old, self._new):
            if file is not None:
                os.close(file)
        if self._new is not None and self._scratch is not None:
            self._scratch.unlink(missing_ok=True)

    def get(self, key: bytes) -> bytes | None:
        """Return what is kept under a key, or None."""
        if key in self._memory:
            return self._memory[key]
        if key in self._written:
            return _read_at(self._new, self._written[key])
        place = self._held.get(key)
        value = _read_at(self._old, place) if place is not None else None
        if value is not None:
            self._asked[key] = None
        return value

    def keep(self, key: bytes) -> bool:
        """Return whether something is kept under a key, and keep it on without reading it."""
        if key in self._held:
            self._asked[key] = None
        return key in self._held or key in self._written or key in self._memory

    def put(self, key: bytes, value: bytes) -> None:
        """Keep a value under a key until a run does not ask for it."""
        try:
            self._append(key, value)
        except OSError:
            self._memory[key] = value

    def _append(self, key: bytes, value: bytes) -> None:
        if self._scratch is None:
            raise OSError
        if self._new is None:
            self._scratch.parent.mkdir(exist_ok=True)
            self._new = os.open(self._scratch, os.O_RDWR | os.O_CREAT | os.O_TRUNC | _BINARY, 0o666)
        start = os.lseek(self._new, 0, os.SEEK_END)
        if os.write(self._new, value) != len(value):
            raise OSError
        self._written[key] = (start, len(value), zlib.crc32(value))

    def save(self) -> None:
        """Write the store if this run changed it; a folder that cannot be written only costs time."""
        if self._path is None or self._scratch is None or not (self._written or len(self._asked) != len(self._held)):
            return
        try:
            for key in self._asked:
                if key not in self._written and (value := _read_at(self._old, self._held[key])) is not None:
                    self._append(key, value)
            if self._new is None:
                self._path.unlink(missing_ok=True)
                return
            index = msgspec.msgpack.encode(self._written)
            start = os.lseek(self._new, 0, os.SEEK_END)
            end = index + start.to_bytes(8, "little") + hashlib.blake2b(index, digest_size=16).digest()
            if os.write(self._new, end) != len(end):
                return
            for old in self._path.parent.glob(f"{self._path.name.rpartition('-')[0]}-*"):
                if old not in (self._path, self._scratch):
                    old.unlink(missing_ok=True)
            os.replace(self._scratch, self._path)
            self._scratch = None  # what is put from now on is kept in memory: the file is complete
        except OSError:
            return


_Place = tuple[int, int, int]
"""Where a value stands in its file, how long it is, and its checksum."""
_BINARY = getattr(os, "O_BINARY", 0)


def _opened(path: Path) -> tuple[int | None, dict[bytes, _Place]]:
    """Return a file of the cache with the places of its values; nothing where there is none that can be read."""
    try:
        file = os.open(path, os.O_RDONLY | _BINARY)
    except OSError:
        return None, {}
    try:
        size = os.lseek(file, -24, os.SEEK_END)
        tail = os.read(file, 24)
        start = int.from_bytes(tail[:8], "little")
        os.lseek(file, min(start, size), os.SEEK_SET)
        index = os.read(file, size - min(start, size))
        if hashlib.blake2b(index, digest_size=16).digest() == tail[8:]:
            return file, msgspec.msgpack.decode(index, type=dict[bytes, _Place])
    except (OSError, msgspec.MsgspecError):
        pass
    return file, {}


def _read_at(file: int | None, place: _Place) -> bytes | None:
    """Return a value, or None where it is no longer what was written."""
    start, size, checksum = place
    if file is None:
        return None
    try:
        os.lseek(file, start, os.SEEK_SET)
        value = os.read(file, size)
    except OSError:
        return None
    return value if len(value) == size and zlib.crc32(value) == checksum else None


def key_of(*parts: bytes) -> bytes:
    """Return the key of what depends on these parts and on nothing else."""
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.digest()


@cache
def compiler_stamp() -> str:
    """Return a short name for this very compiler: what another one worked out is not used."""
    package = Path(__file__).resolve().parents[1]
    digest = hashlib.blake2b(digest_size=8)
    grammar = package / "grammar" if (package / "grammar").is_dir() else package.parent / "grammar"
    for folder in (package, grammar):
        for parent, folders, files in os.walk(folder):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            for name in sorted(files):
                status = os.stat(os.path.join(parent, name))
                digest.update(f"{name}:{status.st_size}:{status.st_mtime_ns};".encode())
    return digest.hexdigest()
