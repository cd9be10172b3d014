"""Generated files → disk: what would change, and the change itself in one step."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import msgspec

from kzlaw.cache.store import FOLDER, compiler_stamp
from kzlaw.diagnostics.catalogue import command as command_kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.span import Span
from kzlaw.writing.texts import Packed, Texts, Tree
from kzlaw.writing.transaction import alone, finish_interrupted, interrupted, replace_trees, write_file

TREES = ("generated", "docs/law", "docs/diagnostics")
LIST = "generated/files.txt"
_REGULATION = "regulation"
_SKIPPED = ("__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache")


class State(msgspec.Struct, frozen=True):
    """What the last build read and wrote, by size and time, and what it had to say."""

    stamp: str
    inputs: dict[str, tuple[int, int]]
    outputs: dict[str, tuple[int, int]]
    digests: dict[str, bytes]
    found: tuple[Diagnostic, ...]


class Written(msgspec.Struct, frozen=True):
    """What a build changed on disk, and the size and time of every file that it left there."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    statuses: Mapping[str, tuple[int, int]]


def unchanged(root: Path) -> State | None:
    """Return the state that the last build left, if neither its inputs nor its outputs were touched since."""
    state = _state(root)
    if state is None:
        return None
    same = not interrupted(root) and state.stamp == compiler_stamp() and state.inputs == _inputs(root)
    return state if same and state.outputs == dict(_statuses(root, state.outputs)) else None


def _state(root: Path) -> State | None:
    try:
        return msgspec.msgpack.decode((root / FOLDER / "state.msgpack").read_bytes(), type=State)
    except (OSError, msgspec.MsgspecError):
        return None


def inputs(root: Path) -> dict[str, tuple[int, int]]:
    """Return the size and time of every file of the regulation: to be asked before they are read."""
    return _inputs(root)


def remember(
    root: Path,
    files: Mapping[str, str],
    found: tuple[Diagnostic, ...],
    read: Mapping[str, tuple[int, int]] | None = None,
    written: Written | None = None,
) -> None:
    """Note that these files are on disk as the regulation wants them.

    ``read`` are the inputs as they were before they were read: a file saved during the build is not built yet. So for
    the files that were ``written`` or found: what somebody does to one of them afterwards is not ours.
    """
    digests = {path: packed.digest for path, packed in Texts.of(files).packed.items()}
    outputs = dict(_statuses(root, files) if written is None else written.statuses)
    state = State(compiler_stamp(), dict(_inputs(root) if read is None else read), outputs, digests, found)
    try:
        write_file(root / FOLDER / "state.msgpack", msgspec.msgpack.encode(state))
    except OSError:
        return  # only the next run takes longer


def _inputs(root: Path) -> dict[str, tuple[int, int]]:
    paths: list[str] = []
    for parent, folders, names in os.walk(root / _REGULATION):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths.extend(os.path.relpath(os.path.join(parent, name), root) for name in names)
    return dict(_statuses(root, {path: "" for path in paths}))


def _statuses(root: Path, paths: Mapping[str, object]) -> Iterator[tuple[str, tuple[int, int]]]:
    prefix = os.fspath(root)
    for path in sorted(paths):
        try:
            status = os.stat(os.path.join(prefix, path))
        except OSError:
            continue
        yield path, (status.st_size, status.st_mtime_ns)


def with_list(files: Mapping[str, str]) -> Texts:
    """Return the files together with the list of them, by which a later build knows what is its own."""
    listed = Texts.of(files)
    listed.put(LIST, "".join(f"{path}\n" for path in sorted({*files, LIST})))
    return listed


def write(
    root: Path, files: Mapping[str, str], found: list[Diagnostic], law: Mapping[str, bytes] = MappingProxyType({})
) -> Written | None:
    """Put the generated files on disk, all or none; return what changed, or None after reporting why nothing did.

    ``law`` are files of regulation that go with them, each in the folder of its act.
    """
    try:
        with alone(root):
            finish_interrupted(root)
            return _write(root, Texts.of(files), law)
    except OSError as problem:
        where = f": {problem.filename}" if isinstance(problem.filename, str) else ""
        found.append(
            command_kinds.CANNOT_WRITE.at(
                Span("", 0, 0, 0, 0),
                f"the generated files cannot be written: {problem.strerror or problem}{where}",
                "nothing was changed; check the permissions of the project folder and the space on the disk",
            )
        )
        return None


def _write(root: Path, files: Texts, law: Mapping[str, bytes]) -> Written:
    present = _listed(root)
    state = _state(root)
    statuses: dict[str, tuple[int, int]] = {}
    held = {path: _held(f"{root}/{path}", path, packed, state, statuses) for path, packed in files.packed.items()}
    added = tuple(path for path, same in held.items() if same is None)
    changed = tuple(path for path, same in held.items() if same is False)
    removed = tuple(path for path in sorted(present - files.packed.keys()) if (root / path).is_file())
    if added or changed or removed or law:
        trees: dict[str, Mapping[str, bytes]] = {tree: Tree(files, tree) for tree in TREES}
        touched = {tree for tree in TREES for path in (*added, *changed, *removed) if path.startswith(f"{tree}/")}
        ours = {
            tree: frozenset(p.removeprefix(f"{tree}/") for p in present if p.startswith(f"{tree}/")) for tree in TREES
        }
        kept = frozenset(path for path, same in held.items() if same)
        staged = {tree: files for tree, files in trees.items() if tree in touched}
        for path, data in law.items():
            folder, _, name = path.rpartition("/")
            staged[folder] = {**staged.get(folder, {}), name: data}
        replace_trees(root, staged, ours, kept)
        statuses |= _statuses(root, dict.fromkeys((*added, *changed)))
    return Written(added, changed, removed, statuses)


def _held(
    full: str, path: str, wanted: Packed, state: State | None, statuses: dict[str, tuple[int, int]]
) -> bool | None:
    """Return whether a file on disk is what is wanted, None where there is no such file; note its size and time."""
    try:
        status = os.lstat(full)
    except OSError:
        return None
    if stat.S_ISLNK(status.st_mode):
        return False if os.path.isfile(full) else None
    if not stat.S_ISREG(status.st_mode):
        return None
    if status.st_size != wanted.size:
        return False
    statuses[path] = (status.st_size, status.st_mtime_ns)
    if state is not None and state.outputs.get(path) == statuses[path]:
        known = state.digests.get(path)
        if known is not None:
            return known == wanted.digest
    try:
        with open(full, "rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).digest() == wanted.digest
    except OSError:
        return False


def _listed(root: Path) -> set[str]:
    try:
        lines = (root / LIST).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return set()
    # The list is a file like any other: nothing outside our trees is ever touched because of it.
    trees = tuple(f"{tree}/" for tree in TREES)
    return {line for line in lines if line.startswith(trees) and not (".." in line and ".." in line.split("/"))}


def unexpected(root: Path, files: Mapping[str, object]) -> Iterator[str]:
    """Yield the files in the generated folders that are none of ``files``."""
    for tree in TREES:
        for parent, folders, names in os.walk(root / tree):
            folders[:] = sorted(name for name in folders if name not in _SKIPPED)
            for name in sorted(names):
                path = os.path.relpath(os.path.join(parent, name), root).replace(os.sep, "/")
                if path not in files:
                    yield path
