"""A tree of files → disk in one step: whoever looks, at any moment, sees the old tree or the new one."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from kzlaw.cache.store import FOLDER

_RENAME_EXCHANGE = 2
_CURRENT_FOLDER = -100
_JOURNAL = "journal"


def replace_trees(root: Path, trees: Mapping[str, Mapping[str, bytes]], ours: Mapping[str, frozenset[str]]) -> None:
    """Make each folder ``root/<name>`` hold the files of ``trees[name]``, by path inside it.

    ``ours`` are the paths that an earlier run wrote there: those that are no longer wanted go, what others put there
    stays. Files that do not change are linked, not written. Raises OSError, having changed nothing.
    """
    stage = root / FOLDER / f"stage-{os.getpid()}"
    shutil.rmtree(stage, ignore_errors=True)
    try:
        for name, files in trees.items():
            _stage(root / name, stage / name, files, ours.get(name, frozenset()))
        journal = root / FOLDER / _JOURNAL
        scratch = stage / _JOURNAL
        # From here on the new trees are complete: a run that is killed is finished by the next one.
        # A tree is told by its inode: an exchange moves it, and may have been the last thing that was done.
        staged = [f"{os.stat(stage / name).st_ino} {name}" for name in trees]
        scratch.write_text("\n".join([stage.name, *staged]), "utf-8")
        os.replace(scratch, journal)
        for name in trees:
            _exchange(stage / name, root / name)
        journal.unlink()
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def finish_interrupted(root: Path) -> None:
    """Finish, or take away, what a run left that was killed while it wrote."""
    folder = root / FOLDER
    journal = folder / _JOURNAL
    try:
        stage_name, *names = journal.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError):
        stage_name, names = "", []
    stage = folder / stage_name
    if names and stage_name.startswith("stage-") and "/" not in stage_name and stage.is_dir():
        for line in names:
            inode, _, name = line.partition(" ")
            new = stage / name
            if ".." not in Path(name).parts and new.is_dir() and str(os.stat(new).st_ino) == inode:
                _exchange(new, root / name)
        journal.unlink(missing_ok=True)
    for left in folder.glob("stage-*") if folder.is_dir() else ():
        if not _alive(left.name):
            shutil.rmtree(left, ignore_errors=True)


def _alive(name: str) -> bool:
    number = name.rpartition("-")[2]
    if not number.isdigit() or os.name == "nt":
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _stage(present: Path, stage: Path, files: Mapping[str, bytes], ours: frozenset[str]) -> None:
    stage.mkdir(parents=True)
    made: set[Path] = {stage}
    for path, data in files.items():
        target = stage / path
        if target.parent not in made:
            target.parent.mkdir(parents=True, exist_ok=True)
            made.add(target.parent)
        if not _same(present / path, data) or not _link(present / path, target):
            target.write_bytes(data)
    for parent, folders, names in os.walk(present):
        folders[:] = [name for name in folders if name != "__pycache__"]
        for name in names:
            path = os.path.relpath(os.path.join(parent, name), present).replace(os.sep, "/")
            if path not in files and path not in ours:
                (stage / path).parent.mkdir(parents=True, exist_ok=True)
                if not _link(present / path, stage / path):
                    shutil.copy2(present / path, stage / path)


def _same(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and not path.is_symlink() and path.read_bytes() == data
    except OSError:
        return False


def _link(present: Path, target: Path) -> bool:
    try:
        os.link(present, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        return False
    return True


def _exchange(new: Path, present: Path) -> None:
    """Put ``new`` in the place of ``present``: in one step where the system can."""
    present.parent.mkdir(parents=True, exist_ok=True)
    if not present.exists():
        os.rename(new, present)
    elif not _exchanged_at_once(new, present):
        away = new.with_name(f"{new.name}.old")
        os.rename(present, away)
        os.rename(new, present)


def _exchanged_at_once(new: Path, present: Path) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    done = rename(_CURRENT_FOLDER, os.fsencode(new), _CURRENT_FOLDER, os.fsencode(present), _RENAME_EXCHANGE)
    return bool(done == 0)


def write_file(path: Path, data: bytes) -> None:
    """Write one file in one step; raises OSError, having changed nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        scratch.write_bytes(data)
        os.replace(scratch, path)
    finally:
        scratch.unlink(missing_ok=True)
