"""A real `kzlaw build`, killed at moments all over its run: the old output or the new, and the next run tidies up."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.running import BOOK, ROOT, kzlaw, library_files, tree, write_files

KILLS = 6


def changed(text: bytes) -> bytes:
    """Another law: most of what is generated differs."""
    return text.replace(b"12 years", b"14 years").replace("Он екі жасқа".encode(), "Он төрт жасқа".encode())


def outputs(folder: Path) -> dict[str, bytes]:
    return {path: data for path, data in tree(folder).items() if not path.startswith("regulation/")}


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes], dict[str, bytes], float]:
    """A built project, its output, the output after the law has changed, and how long that build takes."""
    folder = write_files(tmp_path_factory.mktemp("killed"), library_files())
    assert kzlaw("build", folder=folder).code == 0
    later = Path(shutil.copytree(folder, tmp_path_factory.mktemp("later") / "project"))
    (later / BOOK).write_bytes(changed(library_files()[BOOK]))
    began = time.monotonic()
    assert kzlaw("build", folder=later).code == 0
    return folder, outputs(folder), outputs(later), time.monotonic() - began


@pytest.mark.slow
def test_killed_at_random(both: tuple[Path, dict[str, bytes], dict[str, bytes], float], tmp_path: Path) -> None:
    project, old, new, lasts = both
    assert old != new
    chosen = random.Random(807)
    seen = set()
    for kill in range(KILLS):
        folder = Path(shutil.copytree(project, tmp_path / str(kill)))
        (folder / BOOK).write_bytes(changed(library_files()[BOOK]))
        # Most kills fall into the second half, in which files are written.
        moment = lasts * (chosen.random() if kill % 3 == 0 else 0.5 + 0.6 * chosen.random())
        command = [sys.executable, "-m", "kzlaw", "build"]
        env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, cwd=folder, env=env, stdout=quiet, stderr=quiet) as build:
            time.sleep(moment)
            build.send_signal(signal.SIGKILL)
        found = outputs(folder)
        assert found in (old, new), f"a mixture after {moment:.3f} s"
        seen.add(found == new)
        assert kzlaw("build", folder=folder).code == 0
        assert outputs(folder) == new
        left = {path.name.partition("-")[0] for path in (folder / ".kzlaw-cache").iterdir()}
        assert not left & {"stage", "journal"}
    assert seen


STOPPED = """
import os, sys
from kzlaw.writing import transaction
step, calls = int(sys.argv.pop(1)), 0
def stopping(function):
    def call(*arguments, **more):
        global calls
        calls += 1
        if calls == step:
            os._exit(9)
        return function(*arguments, **more)
    return call
transaction._exchange = stopping(transaction._exchange)
transaction.os.replace = stopping(os.replace)
sys.argv[0] = "kzlaw"
from kzlaw.cli.main import main
main()
"""


def test_stopped_between_the_steps_of_the_exchange(
    both: tuple[Path, dict[str, bytes], dict[str, bytes], float], tmp_path: Path
) -> None:
    project, old, new, _ = both
    for step in range(1, 40):
        folder = Path(shutil.copytree(project, tmp_path / str(step)))
        (folder / BOOK).write_bytes(changed(library_files()[BOOK]))
        env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-c", STOPPED, str(step), "build"]
        code = subprocess.run(command, cwd=folder, env=env, capture_output=True, check=False).returncode
        for name in ("generated", "docs/law", "docs/diagnostics"):
            found = {path: data for path, data in outputs(folder).items() if path.startswith(f"{name}/")}
            wholes = [{path: data for path, data in each.items() if path.startswith(f"{name}/")} for each in (old, new)]
            assert found in wholes, (step, name)
        assert kzlaw("build", folder=folder).code == 0
        assert outputs(folder) == new, step
        if code == 0:
            assert step > 4
            return
        assert code == 9
    raise AssertionError("there is no end of steps")


def test_a_folder_that_cannot_be_written(
    both: tuple[Path, dict[str, bytes], dict[str, bytes], float], tmp_path: Path
) -> None:
    project, old, _, _ = both
    folder = Path(shutil.copytree(project, tmp_path / "project"))
    (folder / BOOK).write_bytes(changed(library_files()[BOOK]))
    shutil.rmtree(folder / ".kzlaw-cache")
    # Also for a user who may write everywhere: a file stands where the folder of the cache should be.
    (folder / ".kzlaw-cache").write_text("mine")
    ran = kzlaw("build", "--format", "json", folder=folder)
    assert (ran.code, ran.codes) == (1, ["KZ908"])
    assert outputs(folder) == {**old, ".kzlaw-cache": b"mine"} or outputs(folder) == old
    assert kzlaw("check", folder=folder).code == 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="this user may write everywhere")
def test_a_read_only_folder(both: tuple[Path, dict[str, bytes], dict[str, bytes], float], tmp_path: Path) -> None:
    project, old, _, _ = both
    folder = Path(shutil.copytree(project, tmp_path / "project"))
    (folder / BOOK).write_bytes(changed(library_files()[BOOK]))
    folder.chmod(0o500)
    try:
        ran = kzlaw("build", "--format", "json", folder=folder)
        assert (ran.code, ran.codes) == (1, ["KZ908"])
        assert outputs(folder) == old
    finally:
        folder.chmod(0o700)
