"""Generated files → disk: what would change, and the change itself in one step."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kzlaw.cache.store import FOLDER, compiler_stamp
from kzlaw.diagnostics.catalogue import command as command_kinds
from kzlaw.diagnostics.catalogue import generated as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.span import Span
from kzlaw.trace.model import NormTrace, Trace
from kzlaw.writing.transaction import finish_interrupted, replace_trees, write_file

TREES = ("generated", "docs/law", "docs/diagnostics")
LIST = "generated/files.txt"
_REGULATION = "regulation"
_SKIPPED = ("__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache")


class State(msgspec.Struct, frozen=True):
    """What the last build read and wrote, by size and time, and what it had to say."""

    stamp: str
    inputs: dict[str, tuple[int, int]]
    outputs: dict[str, tuple[int, int]]
    found: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """What a build changed on disk."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]


def unchanged(root: Path) -> State | None:
    """Return the state that the last build left, if neither its inputs nor its outputs were touched since."""
    try:
        state = msgspec.msgpack.decode((root / FOLDER / "state.msgpack").read_bytes(), type=State)
    except (OSError, msgspec.MsgspecError):
        return None
    same = state.stamp == compiler_stamp() and state.inputs == _inputs(root)
    return state if same and state.outputs == dict(_statuses(root, state.outputs)) else None


def remember(root: Path, files: Mapping[str, str], found: tuple[Diagnostic, ...]) -> None:
    """Note that these files are on disk as the regulation wants them."""
    state = State(compiler_stamp(), _inputs(root), dict(_statuses(root, files)), found)
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


def with_list(files: Mapping[str, str]) -> dict[str, str]:
    """Return the files together with the list of them, by which a later build knows what is its own."""
    return {**files, LIST: "".join(f"{path}\n" for path in sorted({*files, LIST}))}


def write(root: Path, files: Mapping[str, str], found: list[Diagnostic]) -> Written | None:
    """Put the generated files on disk, all or none; return what changed, or None after reporting why nothing did."""
    finish_interrupted(root)
    present = _listed(root)
    encoded = {path: text.encode() for path, text in files.items()}
    added = tuple(path for path in encoded if not (root / path).is_file())
    changed = tuple(path for path, data in encoded.items() if path not in added and _differs(root / path, data))
    removed = tuple(path for path in sorted(present - encoded.keys()) if (root / path).is_file())
    if added or changed or removed:
        trees = {
            tree: {p.removeprefix(f"{tree}/"): d for p, d in encoded.items() if p.startswith(f"{tree}/")}
            for tree in TREES
        }
        touched = {tree for tree in TREES for path in (*added, *changed, *removed) if path.startswith(f"{tree}/")}
        ours = {
            tree: frozenset(p.removeprefix(f"{tree}/") for p in present if p.startswith(f"{tree}/")) for tree in TREES
        }
        try:
            replace_trees(root, {tree: files for tree, files in trees.items() if tree in touched}, ours)
        except OSError as problem:
            found.append(
                command_kinds.CANNOT_WRITE.at(
                    Span("", 0, 0, 0, 0),
                    f"the generated files cannot be written: {problem.strerror or problem}",
                    "nothing was changed; check the permissions of the project folder and the space on the disk",
                )
            )
            return None
    return Written(added, changed, removed)


def _differs(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size != len(data) or path.read_bytes() != data
    except OSError:
        return True


def _listed(root: Path) -> set[str]:
    try:
        lines = (root / LIST).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return set()
    # The list is a file like any other: nothing outside our trees is ever touched because of it.
    return {
        line for line in lines if line.startswith(tuple(f"{tree}/" for tree in TREES)) and ".." not in line.split("/")
    }


def differences(root: Path, files: Mapping[str, str], traces: tuple[Trace, ...]) -> list[Diagnostic]:
    """Return how the disk differs from what a build would write, with the rule and the unit of each difference."""
    found: list[Diagnostic] = []
    for path, text in files.items():
        if path == LIST and (root / path).is_file():
            continue
        try:
            present = (root / path).read_bytes().decode("utf-8", "replace")
        except OSError:
            norm = next(
                (norm for trace in traces for norm in trace.norms if path in (norm.code.file, _test_file(norm))), None
            )
            found.append(
                kinds.GENERATED_MISSING.at(
                    Span(path, 1, 1, 1, 1),
                    "this generated file is missing",
                    _BUILD,
                    unit=norm.unit if norm else "",
                    rule=norm.id if norm else "",
                )
            )
            continue
        if present != text:
            found.extend(_differing(path, text, present, traces))
    for path in _unexpected(root, files):
        found.append(
            kinds.GENERATED_UNEXPECTED.at(
                Span(path, 1, 1, 1, 1),
                "no law gives this file",
                "run `kzlaw build`, or move the file out of the generated folders",
            )
        )
    return found


_BUILD = "run `kzlaw build`; to change what is generated, change the annotated law"


def _differing(path: str, wanted: str, present: str, traces: tuple[Trace, ...]) -> Iterator[Diagnostic]:
    """Yield one problem for each norm whose lines differ, or one for the file."""
    kind = kinds.PAGE_DRIFTED if path.startswith("docs/") else kinds.GENERATED_DIFFERS
    here, there = present.split("\n"), wanted.split("\n")
    first = next((i for i, (a, b) in enumerate(zip(here, there, strict=False)) if a != b), min(len(here), len(there)))
    seen: set[str] = set()
    if len(here) == len(there):
        rows = [i for i, (a, b) in enumerate(zip(here, there, strict=True)) if a != b]
    else:
        rows = [first]
    for row in rows:
        norm = _norm_at(path, row + 1, traces)
        name = norm.id if norm else ""
        if name in seen:
            continue
        seen.add(name)
        line = here[row] if row < len(here) else ""
        where = f"rule {norm.id}, unit {norm.unit}" if norm else "no rule's own lines"
        yield kind.at(
            Span(path, row + 1, 1, row + 1, max(len(line), 1) + 1),
            f"this is not what the law gives ({where})",
            _BUILD,
            unit=norm.unit if norm else "",
            rule=name,
        )


def _norm_at(path: str, line: int, traces: tuple[Trace, ...]) -> NormTrace | None:
    for trace in traces:
        for norm in trace.norms:
            places = [norm.code, *(test.place for test in norm.tests), *([norm.page] if norm.page else [])]
            if any(place.holds(path, line) for place in places):
                return norm
    return None


def _test_file(norm: NormTrace) -> str:
    return norm.tests[0].place.file if norm.tests else ""


def _unexpected(root: Path, files: Mapping[str, str]) -> Iterator[str]:
    for tree in TREES:
        for parent, folders, names in os.walk(root / tree):
            folders[:] = sorted(name for name in folders if name not in _SKIPPED)
            for name in sorted(names):
                path = os.path.relpath(os.path.join(parent, name), root).replace(os.sep, "/")
                if path not in files:
                    yield path
