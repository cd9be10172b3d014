"""The command line as a program: its exit code and what it writes, in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.diagnostics.running_pages import content, ground

ROOT = Path(__file__).resolve().parents[2]
ACT = "V2300000001"
BOOK = f"regulation/{ACT}/{ACT}.kzl"
FACTS = "regulation/vocabulary/library.kzl"
REAL = "P1200000148"


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run of the program came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The document on standard output, which must hold nothing else."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The documents on standard output, a line each."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def codes(self) -> list[str]:
        """The codes of the problems in the document."""
        return [problem["code"] for problem in self.json["diagnostics"]]


def kzlaw(*arguments: str, folder: Path, stdin: str | bytes = b"", **environment: str) -> Ran:
    """Run `kzlaw` in a folder; further keywords are variables of its environment."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    env |= {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **environment}
    data = stdin.encode() if isinstance(stdin, str) else stdin
    command = [sys.executable, "-m", "kzlaw", *arguments]
    done = subprocess.run(command, cwd=folder, env=env, input=data, capture_output=True, timeout=120, check=False)
    ran = Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
    assert "Traceback" not in ran.err, ran.err
    return ran


@cache
def library_files() -> dict[str, bytes]:
    """The project about a library on which the pages of the diagnostics build."""
    return {fence.title: content(fence) for fence in ground()}


def write_files(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def copy(project: Path, folder: Path) -> Path:
    """Copy a built project, times of its files included."""
    return Path(shutil.copytree(project, folder / "project"))


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file under a folder, but what the compiler keeps for itself."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".kzlaw-cache" not in path.parts and "__pycache__" not in path.parts
    }
