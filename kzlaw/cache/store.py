"""Keys → bytes on disk: a store that forgets what one run did not ask for, and never fails a build."""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path

import msgspec

FOLDER = ".kzlaw-cache"


class Store:
    """One file of the cache. Nothing read from it is ever executed: a project can come from anywhere."""

    __slots__ = ("_asked", "_changed", "_held", "_path")

    def __init__(self, root: Path | None, name: str) -> None:
        """Open the store ``name`` of a project folder; with no folder, one that is kept nowhere."""
        self._path = root / FOLDER / f"{name}-{compiler_stamp()}.msgpack" if root is not None else None
        self._held = _read(self._path) if self._path is not None else {}
        self._asked: dict[bytes, bytes] = {}
        self._changed = False

    def get(self, key: bytes) -> bytes | None:
        """Return what is kept under a key, or None."""
        value = self._asked.get(key)
        if value is None:
            value = self._held.get(key)
            if value is not None:
                self._asked[key] = value
        return value

    def put(self, key: bytes, value: bytes) -> None:
        """Keep a value under a key until a run does not ask for it."""
        self._asked[key] = value
        self._changed = True

    def save(self) -> None:
        """Write the store if this run changed it; a folder that cannot be written only costs time."""
        if self._path is None or not (self._changed or len(self._asked) != len(self._held)):
            return
        try:
            self._path.parent.mkdir(exist_ok=True)
            for old in self._path.parent.glob(f"{self._path.name.rpartition('-')[0]}-*.msgpack"):
                if old != self._path:
                    old.unlink(missing_ok=True)
            scratch = self._path.with_suffix(f".{os.getpid()}.tmp")
            scratch.write_bytes(msgspec.msgpack.encode(self._asked))
            os.replace(scratch, self._path)
        except OSError:
            return


def _read(path: Path) -> dict[bytes, bytes]:
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=dict[bytes, bytes])
    except (OSError, msgspec.MsgspecError):
        return {}


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
