"""A tree of files is replaced as one: stopped or refused at any step, the old one or the new one stands."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from kzlaw.cache.store import FOLDER
from kzlaw.writing import transaction
from kzlaw.writing.transaction import alone, finish_interrupted, interrupted, replace_trees, write_file
from tests.writing.building import NEW, OLD, ours, put, read

ROOT = Path(__file__).resolve().parents[2]


class Stop(BaseException):
    """The run ends here, as if the machine had: nothing that would tidy up is allowed to run."""


def left_over(root: Path) -> list[str]:
    return sorted(path.name for path in (root / FOLDER).glob("*") if path.name not in ("lock", "spare"))


def test_replaced(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    replace_trees(tmp_path, NEW, ours(OLD))
    assert read(tmp_path) == NEW
    assert left_over(tmp_path) == []


def test_a_first_time(tmp_path: Path) -> None:
    replace_trees(tmp_path, NEW, {})
    assert read(tmp_path) == NEW


def test_one_after_another(tmp_path: Path) -> None:
    """The trees of the time before are used again, whatever has happened to them and to the present ones."""
    dice = random.Random(7)
    before: dict[str, bytes] = {}
    for turn in range(60):
        names = dice.sample(["a", "b", "c/d", "c/e", "c/f/g", "h/i", "h", "k/l"], dice.randint(1, 6))
        wanted = {name: b"%d" % dice.randint(0, 3) for name in names if not ("h" in names and name == "h/i")}
        match dice.randint(0, 5):
            case 0 if before:
                # In place, so that every link to it sees it.
                (tmp_path / "generated" / dice.choice(list(before))).write_bytes(b"edited by hand")
            case 1 if before:
                (tmp_path / "generated" / dice.choice(list(before))).unlink()
            case 2:
                shutil.rmtree(tmp_path / FOLDER / "spare", ignore_errors=True)
                put(tmp_path, {f"{FOLDER}/spare/generated": {"a": b"planted", "c": b"no folder", "x/y": b"more"}})
            case 3:
                put(tmp_path, {"generated": {"mine.txt": b"mine", "__pycache__/a.pyc": b"compiled"}})
        replace_trees(tmp_path, {"generated": wanted}, {"generated": frozenset(before)})
        found = read(tmp_path)["generated"]
        mine = found.pop("mine.txt", None)
        assert (found, mine) == (wanted, b"mine" if (tmp_path / "generated" / "mine.txt").exists() else None), turn
        before = wanted
    assert mine == b"mine"


def test_what_others_put_there_stays(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    put(tmp_path, {"generated": {"mine.txt": b"mine", "deep/also/mine.txt": b"mine too"}})
    (tmp_path / "generated" / "link").symlink_to("mine.txt")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "generated" / "linked").symlink_to("../elsewhere", target_is_directory=True)
    replace_trees(tmp_path, NEW, ours(OLD))
    found = read(tmp_path)["generated"]
    assert found.pop("mine.txt") == b"mine"
    assert found.pop("deep/also/mine.txt") == b"mine too"
    assert found.pop("link") == b"mine"
    assert found == NEW["generated"]
    assert (tmp_path / "generated" / "linked").readlink() == Path("../elsewhere")


def test_a_file_that_does_not_change_is_not_written(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    before = (tmp_path / "generated" / "same.py").stat()
    replace_trees(tmp_path, NEW, ours(OLD))
    after = (tmp_path / "generated" / "same.py").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


@pytest.mark.parametrize("at_once", [True, False], ids=["exchange", "two renames"])
def test_an_error_at_any_step_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: bool) -> None:
    """Every call to the system that changes the disk fails in turn."""
    for step in range(1, 200):
        root = tmp_path / str(step)
        put(root, OLD)
        with monkeypatch.context() as patch:
            counted = _count(patch, step, at_once, lambda: OSError(28, "No space left on device"))
            try:
                replace_trees(root, NEW, ours(OLD))
            except OSError:
                assert read(root) == OLD, step
                assert not interrupted(root)
            else:
                assert read(root) == NEW, step
        if counted() < step:
            return
        replace_trees(root, NEW, ours(OLD))
        assert read(root) == NEW
    raise AssertionError("there is no end of steps")


@pytest.mark.parametrize("at_once", [True, False], ids=["exchange", "two renames"])
def test_a_run_stopped_at_any_step_is_finished_or_forgotten_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    outcomes: set[str] = set()
    for step in range(1, 200):
        root = tmp_path / str(step)
        put(root, OLD)
        with monkeypatch.context() as patch:
            counted = _count(patch, step, at_once, Stop)
            # A dead process removes nothing.
            patch.setattr(shutil, "rmtree", lambda *_args, **_more: None)
            with suppress(Stop):
                replace_trees(root, NEW, ours(OLD))
        if counted() < step:
            assert outcomes == {"old", "new"}
            return
        _each_tree_is_whole(root)
        began = interrupted(root)
        with monkeypatch.context() as patch:
            patch.setattr(transaction, "_alive", lambda _name: False)
            finish_interrupted(root)
        found = read(root)
        assert found in (OLD, NEW), step
        assert not began or found == NEW
        outcomes.add("old" if found == OLD else "new")
        assert left_over(root) == []
        finish_interrupted(root)
        assert read(root) == found
    raise AssertionError("there is no end of steps")


def _each_tree_is_whole(root: Path) -> None:
    for name, files in read(root).items():
        # Where the system cannot exchange two folders there is a moment without either.
        assert files in (OLD[name], NEW[name], {}), name


def _count(
    patch: pytest.MonkeyPatch, step: int, at_once: bool, failure: Callable[[], BaseException]
) -> Callable[[], int]:
    """Let the call number ``step`` that changes the disk fail; return how many calls there were."""
    calls = 0

    def guarded(function: Callable[..., Any], *, says: bool = False) -> Callable[..., Any]:
        def call(*arguments: Any, **more: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == step and says:
                # A call of the C library tells by its result, and can also end the process.
                error = failure()
                if isinstance(error, OSError):
                    return False
                raise error
            if calls == step:
                raise failure()
            return function(*arguments, **more)

        return call

    for name in ("rename", "replace", "link", "mkdir", "unlink"):
        patch.setattr(os, name, guarded(getattr(os, name)))
    patch.setattr(Path, "write_bytes", guarded(Path.write_bytes))
    patch.setattr(Path, "write_text", guarded(Path.write_text))
    exchange = transaction._exchanged_at_once if at_once else (lambda *_: False)
    patch.setattr(transaction, "_exchanged_at_once", guarded(exchange, says=True))
    return lambda: calls


def test_a_file_where_a_folder_should_be_is_not_replaced(tmp_path: Path) -> None:
    put(tmp_path, {"docs/law": OLD["docs/law"]})
    (tmp_path / "generated").write_text("mine")
    with pytest.raises(NotADirectoryError):
        replace_trees(tmp_path, NEW, {})
    assert (tmp_path / "generated").read_text() == "mine"
    assert read(tmp_path, ("docs/law",)) == {"docs/law": OLD["docs/law"]}


def test_a_journal_that_somebody_else_wrote_is_harmless(tmp_path: Path) -> None:
    put(tmp_path, OLD)
    (tmp_path / FOLDER).mkdir()
    journals = (b"", b"\xff", b"stage-1\n1 generated", b"../x\n1 generated", b"stage-1/../..\n2 x", b"x" * 100_000)
    for journal in journals:
        (tmp_path / FOLDER / "journal").write_bytes(journal)
        finish_interrupted(tmp_path)
        assert read(tmp_path) == OLD


def test_write_file(tmp_path: Path) -> None:
    write_file(tmp_path / "a" / "b.txt", b"one")
    write_file(tmp_path / "a" / "b.txt", b"two")
    assert (tmp_path / "a" / "b.txt").read_bytes() == b"two"
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b.txt"]
    with pytest.raises(OSError):
        write_file(tmp_path / "a" / "b.txt" / "c", b"three")


def test_two_runs_write_one_after_the_other(tmp_path: Path) -> None:
    code = (
        "import pathlib, sys, time\n"
        "from kzlaw.writing.transaction import alone\n"
        "with alone(pathlib.Path(sys.argv[1])):\n"
        "    print('in', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None and other.stdin is not None
        assert other.stdout.readline() == b"in\n"
        began = time.monotonic()
        end = subprocess.Popen(["sleep", "0.3"])
        second = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        end.wait()
        assert second.poll() is None
        other.kill()
        assert second.wait(30) == 0 and time.monotonic() - began >= 0.3
        assert second.stdout is not None
        second.stdout.close()
    with alone(tmp_path):
        pass
