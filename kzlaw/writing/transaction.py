"""A tree of files → disk in one step: whoever looks, at any moment, sees the old tree or the new one."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager, suppress
from pathlib import Path

from kzlaw.cache.store import FOLDER

_RENAME_EXCHANGE = 2
_CURRENT_FOLDER = -100
_JOURNAL = "journal"
_LOCK = "lock"
_SPARE = "spare"


class InPieces(Mapping[str, bytes]):
    """Files of which some are too long to be held whole."""

    def pieces(self, path: str) -> Iterator[bytes]:
        """Yield what a file holds, piece by piece."""
        yield self[path]


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Let no other run write in the same project; the system ends the wait when that run ends, however it does."""
    (root / FOLDER).mkdir(parents=True, exist_ok=True)
    with open(root / FOLDER / _LOCK, "wb") as lock:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def interrupted(root: Path) -> bool:
    """Return whether a run was killed while it put new trees in the place of old ones."""
    return (root / FOLDER / _JOURNAL).exists()


def replace_trees(
    root: Path,
    trees: Mapping[str, Mapping[str, bytes]],
    ours: Mapping[str, frozenset[str]],
    same: Set[str] = frozenset(),
) -> None:
    """Make each folder ``root/<name>`` hold the files of ``trees[name]``, by path inside it.

    ``ours`` are the paths that an earlier run wrote there: those that are no longer wanted go, what others put there
    stays. Files that do not change are linked, not written; of those in ``same``, by path inside ``root``, this is
    known already. Raises OSError, having changed nothing.
    """
    for name in trees:
        present = root / name
        if present.is_symlink() or (present.exists() and not present.is_dir()):
            # What somebody else has put there is not ours to replace.
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), name)
    stage = root / FOLDER / f"stage-{os.getpid()}"
    shutil.rmtree(stage, ignore_errors=True)
    try:
        for name, files in trees.items():
            known = frozenset(path.removeprefix(f"{name}/") for path in same if path.startswith(f"{name}/"))
            spare = root / FOLDER / _SPARE / name
            try:
                _stage(root / name, stage / name, files, ours.get(name, frozenset()), known, spare)
            except OSError:
                # The spare tree may be what is in the way: it only saves time.
                shutil.rmtree(stage / name, ignore_errors=True)
                _stage(root / name, stage / name, files, ours.get(name, frozenset()), known, None)
        journal = root / FOLDER / _JOURNAL
        scratch = stage / _JOURNAL
        # From here on the new trees are complete: a run that is killed is finished by the next one.
        # A tree is told by its inode: an exchange moves it, and may have been the last thing that was done.
        staged = [f"{os.stat(stage / name).st_ino} {name}" for name in trees]
        scratch.write_text("\n".join([stage.name, *staged]), "utf-8")
        os.replace(scratch, journal)
        _exchange_all(stage, root, tuple(trees))
        with suppress(OSError):
            # A journal that stays does no harm: the trees that it names are where they belong.
            journal.unlink()
        _keep_spare(stage, root / FOLDER / _SPARE, tuple(name for name in trees if name in ours))
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _keep_spare(stage: Path, spare: Path, names: tuple[str, ...]) -> None:
    """Keep the old trees: nearly all of their files are those of the new ones, and of the next."""
    for name in names:
        with suppress(OSError):
            (spare / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(spare / name, ignore_errors=True)
            os.rename(stage / name, spare / name)


def _exchange_all(stage: Path, root: Path, names: tuple[str, ...]) -> None:
    """Put each new tree in the place of the old one; where one cannot be, take back those before it."""
    done: list[str] = []
    try:
        for name in names:
            _exchange(stage / name, root / name)
            done.append(name)
    except OSError:
        for name in reversed(done):
            _take_back(stage / name, root / name)
        with suppress(OSError):
            (root / FOLDER / _JOURNAL).unlink()
        raise


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


def _stage(
    present: Path,
    stage: Path,
    files: Mapping[str, bytes],
    ours: frozenset[str],
    known: frozenset[str],
    spare: Path | None,
) -> None:
    """Make ``stage`` hold the files, and what others put into ``present``; a ``spare`` tree saves most of the work."""
    here = _inventory(present)
    there: dict[str, int] = {}
    stage.parent.mkdir(parents=True, exist_ok=True)
    if spare is not None and _on_one_device(spare, present):
        os.rename(spare, stage)
        there = _inventory(stage)
    else:
        stage.mkdir()
    made = {path.rpartition("/")[0] for path in there}
    others = [path for path in here if path not in files and path not in ours]
    for path in (*files, *others):
        inode = here.get(path)
        theirs = path not in files
        spared = there.pop(path, None)
        # A file that both trees hold is the same one: links share its inode, and no other has it while they stand.
        if inode is not None and (theirs or path in known) and spared == inode:
            continue
        target = f"{stage}/{path}"
        folder = path.rpartition("/")[0]
        if folder not in made:
            os.makedirs(f"{stage}/{folder}", exist_ok=True)
            made.add(folder)
        # Never written through: the file may be linked elsewhere.
        with suppress(FileNotFoundError):
            os.unlink(target)
        old = f"{present}/{path}"
        if (theirs or path in known) and inode is not None and _link(old, target):
            continue
        if theirs:
            shutil.copy2(old, target, follow_symlinks=False)
            continue
        if isinstance(files, InPieces):
            with open(target, "wb") as file:
                file.writelines(files.pieces(path))
            continue
        data = files[path]
        if not _same(Path(old), data) or not _link(old, target):
            Path(target).write_bytes(data)
    for path in there:
        os.unlink(f"{stage}/{path}")
    _drop_empty(stage)


def _inventory(folder: Path) -> dict[str, int]:
    """Return the inode of each file below a folder, by path; what Python compiled is not counted."""
    found: dict[str, int] = {}
    waiting = [""]
    while waiting:
        inside = waiting.pop()
        try:
            entries = os.scandir(f"{folder}/{inside}")
        except FileNotFoundError:
            continue
        with entries:
            for entry in entries:
                if not entry.is_dir(follow_symlinks=False):
                    found[inside + entry.name] = entry.inode()
                elif entry.name != "__pycache__":
                    waiting.append(f"{inside}{entry.name}/")
    return found


def _on_one_device(spare: Path, present: Path) -> bool:
    try:
        return os.lstat(spare).st_dev == os.lstat(present).st_dev and spare.is_dir() and not spare.is_symlink()
    except OSError:
        return False


def _drop_empty(folder: Path) -> None:
    """Take away the folders that hold no file, and what Python compiled."""
    for parent, _, _ in os.walk(folder, topdown=False):
        if os.path.basename(parent) == "__pycache__":
            shutil.rmtree(parent)
        elif Path(parent) != folder and not os.listdir(parent):
            os.rmdir(parent)


def _same(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and not path.is_symlink() and path.read_bytes() == data
    except OSError:
        return False


def _link(present: Path | str, target: Path | str) -> bool:
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
        try:
            os.rename(new, present)
        except OSError:
            os.rename(away, present)
            raise


def _take_back(new: Path, present: Path) -> None:
    """Undo an exchange: what it moved to where tells how it was done."""
    away = new.with_name(f"{new.name}.old")
    if new.exists():
        _exchange(new, present)
        return
    os.rename(present, new)
    if away.exists():
        os.rename(away, present)


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
