"""Small trees on disk, and ways to stop a run that replaces them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

Trees = Mapping[str, Mapping[str, bytes]]
OLD: Trees = {
    "generated": {"a.py": b"old a", "deep/b.py": b"old b", "gone.py": b"old gone", "same.py": b"same"},
    "docs/law": {"index.md": b"old index", "p/q.md": b"old q"},
}
NEW: Trees = {
    "generated": {"a.py": b"new a", "deep/b.py": b"new b", "deeper/c.py": b"new c", "same.py": b"same"},
    "docs/law": {"index.md": b"new index", "r.md": b"new r"},
}


def put(root: Path, trees: Trees) -> None:
    for name, files in trees.items():
        for path, data in files.items():
            target = root / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)


def ours(trees: Trees) -> dict[str, frozenset[str]]:
    return {name: frozenset(files) for name, files in trees.items()}


def read(root: Path, names: tuple[str, ...] = ("generated", "docs/law")) -> dict[str, dict[str, bytes]]:
    found: dict[str, dict[str, bytes]] = {}
    for name in names:
        found[name] = {}
        for parent, _, files in os.walk(root / name):
            for file in files:
                path = Path(parent) / file
                found[name][path.relative_to(root / name).as_posix()] = path.read_bytes()
    return found
