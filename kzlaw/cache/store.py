"""Keys → bytes on disk: a store that forgets what one run did not ask for, and never fails a build."""

from __future__ import annotations

import hashlib
import os
import zlib
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

_T = TypeVar("_T")
FOLDER = ".kzlaw-cache"


class Store:
    """One file of the cache. Nothing read from it is ever executed: a project can come from anywhere.

    Only the keys are held in memory: values are read when they are asked for, and new ones go to disk at once, behind
    a copy of the old ones. What nobody asked for goes when it is more than a quarter of all.
    """

    __slots__ = ("_asked", "_end", "_held", "_memory", "_new", "_old", "_path", "_scratch", "_written")

    def __init__(self, root: Path | None, name: str) -> None:
        """Open the store ``name`` of a project folder; with no folder, one that is kept nowhere."""
        self._path = root / FOLDER / f"{name}-{compiler_stamp()}.store" if root is not None else None
        self._old, self._end, self._held = _opened(self._path) if self._path is not None else (None, 0, {})
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

    def read(self, key: bytes, decoder: msgspec.msgpack.Decoder[_T]) -> _T | None:
        """Return what is kept under a key, decoded; None where it is not there, or is something else."""
        kept = self.get(key)
        if kept is None:
            return None
        try:
            return decoder.decode(kept)
        except msgspec.MsgspecError:
            return None

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
            self._new = _begun(self._scratch)
            _copy(self._old, self._end, self._new)
        self._written[key] = _put(self._new, value)

    def save(self) -> None:
        """Write the store if this run changed it; a folder that cannot be written only costs time."""
        if self._path is None or self._scratch is None:
            return
        stale = len(self._held) - len(self._asked)
        # A run that asked for nothing, such as one that only checks, has nothing to say about what is needed.
        if not self._written and (not self._asked or 4 * stale <= len(self._held)):
            return
        try:
            if self._new is None or 4 * stale > len(self._held):
                self._compact()
            if self._new is None:
                return
            places = {key: self._held[key] for key in self._asked} | self._written
            index = msgspec.msgpack.encode(places)
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

    def _compact(self) -> None:
        """Write what was asked for, and what is new, into a file of its own."""
        assert self._scratch is not None
        fresh = self._scratch.with_suffix(".fresh")
        new: int | None = None
        places: dict[bytes, _Place] = {}
        for file, held, keys in ((self._old, self._held, self._asked), (self._new, self._written, self._written)):
            for key in keys:
                if (value := _read_at(file, held[key])) is not None:
                    new = _begun(fresh) if new is None else new
                    places[key] = _put(new, value)
        if new is not None:
            os.replace(fresh, self._scratch)
        if self._new is not None:
            os.close(self._new)
        self._new, self._written, self._asked = new, places, {}


_Place = tuple[int, int, int]
"""Where a value stands in its file, how long it is, and its checksum."""
_BINARY = getattr(os, "O_BINARY", 0)


def _begun(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | _BINARY, 0o666)


def _put(file: int, value: bytes) -> _Place:
    start = os.lseek(file, 0, os.SEEK_END)
    if os.write(file, value) != len(value):
        raise OSError
    return start, len(value), zlib.crc32(value)


def _copy(old: int | None, end: int, new: int) -> None:
    if old is None:
        return
    done = _copied_by_the_system(old, end, new)
    os.lseek(old, done, os.SEEK_SET)
    while done < end and (data := os.read(old, min(end - done, 1 << 20))):
        done += os.write(new, data)
    if done < end:
        raise OSError


def _copied_by_the_system(old: int, end: int, new: int) -> int:
    """Return how many bytes the system has copied itself, which costs no memory here: none where it cannot."""
    copy = getattr(os, "copy_file_range", None)
    done = 0
    try:
        while copy is not None and done < end and (some := copy(old, new, end - done, done, done)):
            done += some
    except OSError:
        pass  # other file systems, other kernels
    os.lseek(new, done, os.SEEK_SET)
    return done


def _opened(path: Path) -> tuple[int | None, int, dict[bytes, _Place]]:
    """Return a file of the cache with the end and the places of its values; nothing where none can be read."""
    try:
        file = os.open(path, os.O_RDONLY | _BINARY)
    except OSError:
        return None, 0, {}
    try:
        size = os.lseek(file, -24, os.SEEK_END)
        tail = os.read(file, 24)
        start = int.from_bytes(tail[:8], "little")
        os.lseek(file, min(start, size), os.SEEK_SET)
        index = os.read(file, size - min(start, size))
        if hashlib.blake2b(index, digest_size=16).digest() == tail[8:]:
            return file, start, msgspec.msgpack.decode(index, type=dict[bytes, _Place])
    except (OSError, msgspec.MsgspecError):
        pass
    return file, 0, {}


def _read_at(file: int | None, place: _Place) -> bytes | None:
    """Return a value, or None where it is no longer what was written."""
    start, size, checksum = place
    if file is None:
        return None
    try:
        value = _read(file, size, start)
    except OSError:
        return None
    return value if len(value) == size and zlib.crc32(value) == checksum else None


def _seek_and_read(file: int, size: int, start: int) -> bytes:
    os.lseek(file, start, os.SEEK_SET)
    return os.read(file, size)


_read = getattr(os, "pread", _seek_and_read)  # in one call, where the system has it


def key_of(*parts: bytes) -> bytes:
    """Return the key of what depends on these parts and on nothing else."""
    # As msgpack writes them each part begins with its length: no other parts make the same bytes.
    return hashlib.blake2b(msgspec.msgpack.encode(parts), digest_size=16).digest()


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
