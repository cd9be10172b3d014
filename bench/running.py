"""A command line of kzlaw → what the process took: time on the clock, time on the processor, peak memory."""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Usage:
    """Seconds of the whole process, and its peak memory in megabytes."""

    elapsed: float
    processor: float
    memory: float


def kzlaw(*arguments: str) -> Usage:
    """Run the command line and return what it took; a failure of the command ends the bench."""
    _compiled()
    return measured(sys.executable, "-m", "kzlaw", *arguments)


def environment() -> dict[str, str]:
    """Return the variables of a process that can import this checkout."""
    return {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated'}", "PYTHONUTF8": "1"}


@cache
def _compiled() -> None:
    """Compile the compiler, as `pip install` does: no command is to pay for it."""
    compileall.compile_dir(str(ROOT / "kzlaw"), quiet=2)


def measured(*command: str) -> Usage:
    """Run a command with this checkout importable."""
    start = time.perf_counter()
    with subprocess.Popen(
        command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(
            f"{' '.join(command)} ended with {process.returncode}:\n{said.decode(errors='replace')[-2000:]}"
        )
    scale = 1 if sys.platform == "darwin" else 1024
    return Usage(elapsed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6)


def said(*command: str, **variables: str) -> str:
    """Return what a command with this checkout importable says; a failure of the command ends the bench."""
    done = subprocess.run(
        command,
        env={**environment(), **variables},
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}")
    return done.stdout
