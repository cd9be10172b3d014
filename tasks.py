#!/usr/bin/env python3
"""One command a job: each makes `.venv` first where it is missing or out of date, then does its work in it.

Needs Python 3.11 or newer and nothing else: this file imports only the standard library.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "made-from.txt"
REQUIREMENTS = ROOT / "requirements"
OLDEST_PYTHON = (3, 11)
LONGEST_FILE = 400

ACT = "P1200000148"
CASES = "examples/cases.jsonl"
SHOWN_RULE = f"{ACT}!annex_1/para_10__al_2/passport_cap"
SHOWN_UNIT = "para_10__al_2"
SHOWN_DAY = "2023-03-01"


# --- the environment -------------------------------------------------------------------------------------------------


def fingerprint() -> str:
    """Return what `.venv` depends on: the Python, the place of the checkout and the pinned requirements."""
    digest = hashlib.sha256()
    # What Spark needs is put beside the rest by who wants it: it is no part of every `.venv`.
    for path in sorted(set(REQUIREMENTS.glob("*.txt")) - set(REQUIREMENTS.glob("spark*.txt"))):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return f"{sys.version}\n{ROOT}\n{digest.hexdigest()}\n"


def ensure_environment() -> None:
    """Make `.venv` from the pinned requirements, unless the one that stands was made from the same."""
    wanted = fingerprint()
    if not (PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted):
        make_environment()
        link_checkout()
        STAMP.write_text(wanted, encoding="utf-8")  # last: a set-up that was stopped half-way starts anew
    else:
        link_checkout()


def make_environment() -> None:
    """Create `.venv` and install every pinned requirement, each checked against its hash."""
    say("Making .venv from requirements/dev.txt (once; takes a minute or two)")
    if VENV.exists():
        shutil.rmtree(VENV)
    if subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False).returncode != 0:
        stop("Python could not make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv")
    install = ["-m", "pip", "install", "--require-hashes", "--no-deps", "--no-input", "--disable-pip-version-check"]
    if run(PYTHON, *install, "-qq", "-r", REQUIREMENTS / "dev.txt") != 0:
        stop("The requirements could not be installed; pip says why above. The next run starts anew.")


def link_checkout() -> None:
    """Make this checkout importable in `.venv`, with its `kzlaw` command; no build and no network are needed."""
    lines = f"{ROOT}\n{ROOT / 'generated'}\n"
    for folder in VENV.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages"):
        write_if_changed(folder / "kzlaw_checkout.pth", lines)
    command = BIN / ("kzlaw.cmd" if os.name == "nt" else "kzlaw")
    if os.name == "nt":
        write_if_changed(command, f'@"{PYTHON}" -m kzlaw %*\n')
    else:
        # The guard is for `--jobs`: a process that is started to help reads this file too.
        script = 'import sys\n\nfrom kzlaw.cli.main import main\n\nif __name__ == "__main__":\n    sys.exit(main())\n'
        write_if_changed(command, f"#!/bin/sh\n'''exec' \"{PYTHON}\" \"$0\" \"$@\"\n' '''\n{script}")
        command.chmod(0o755)


def write_if_changed(path: Path, text: str) -> None:
    """Write a small file, unless it already holds just that."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


# --- running things --------------------------------------------------------------------------------------------------


def say(heading: str) -> None:
    """Print a heading, in bold on a terminal."""
    mark = ("\033[1m", "\033[0m") if sys.stdout.isatty() and "NO_COLOR" not in os.environ else ("", "")
    print(f"\n{mark[0]}── {heading}{mark[1]}", flush=True)


def stop(reason: str) -> None:
    """End with one line that says why."""
    print(f"tasks.py: {reason}", file=sys.stderr)
    raise SystemExit(1)


def run(*command: str | Path) -> int:
    """Run a command in the project folder and return its exit code."""
    environment = {
        **os.environ,
        "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}",
        "PYTHONUTF8": "1",
        "NO_MKDOCS_2_WARNING": "1",  # the theme's advertisement for its successor, printed at every build
    }
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=environment, check=False).returncode


def python(*arguments: str) -> int:
    """Run Python of `.venv` and return its exit code."""
    return run(PYTHON, *arguments)


def show(*arguments: str) -> int:
    """Print a `kzlaw` command as one would type it, then run it."""
    print("$ kzlaw", *arguments, flush=True)
    return python("-m", "kzlaw", *arguments)


# --- the jobs --------------------------------------------------------------------------------------------------------


def demo(_: Sequence[str]) -> int:
    """Build the real act and judge three cases by it, with the words of the law as the reason."""
    say("1. The annotated law is read and checked")
    if show("check") != 0:
        return 1
    say("2. Python, tests and pages are written from it")
    if show("build") != 0:
        return 1
    say(f"3. The law in force on {SHOWN_DAY}: one sentence, as published")
    if show("text", ACT, SHOWN_UNIT, "--on", SHOWN_DAY) != 0:
        return 1
    say("4. Three cases are judged by it")
    # One of the cases breaks the law, one cannot be decided yet: exit code 1 is what the command promises for that.
    if show("validate", ACT, CASES, "--on", SHOWN_DAY) != 1:
        return 1
    say("5. From a rule to its words, its code, its tests and its page")
    if show("trace", SHOWN_RULE) != 0:
        return 1
    say("Next: python3 tasks.py test · python3 tasks.py docs · README.md")
    return 0


def test(arguments: Sequence[str]) -> int:
    """Run the tests of the compiler and those that it generated (more arguments go to pytest)."""
    return python("-m", "pytest", "-n", "auto", *arguments)


def check(_: Sequence[str]) -> int:
    """Run every check that is not a test, all of them, and say at the end which failed."""
    steps: list[tuple[str, Callable[[], int]]] = [
        ("ruff check", lambda: python("-m", "ruff", "check", ".")),
        ("ruff format", lambda: python("-m", "ruff", "format", "--check", ".")),
        ("mypy --strict", lambda: python("-m", "mypy")),
        ("lint-imports", lambda: run(BIN / "lint-imports", "--no-logo")),
        ("file length", check_file_length),
        ("kzlaw check", lambda: python("-m", "kzlaw", "check")),
        ("kzlaw build --check", lambda: python("-m", "kzlaw", "build", "--check")),
        ("mkdocs build --strict", lambda: docs(())),
    ]
    failed = []
    for name, step in steps:
        say(name)
        if step() != 0:
            failed.append(name)
    say(f"failed: {', '.join(failed)}" if failed else "all checks pass")
    return 1 if failed else 0


def check_file_length() -> int:
    """Report every Python file under kzlaw/ that is too long to be read in one sitting."""
    long = [
        f"{path.relative_to(ROOT)}: {lines} lines, at most {LONGEST_FILE}"
        for path in sorted((ROOT / "kzlaw").rglob("*.py"))
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    ]
    print("\n".join(long) or f"no file under kzlaw/ has over {LONGEST_FILE} lines")
    return 1 if long else 0


def docs(arguments: Sequence[str]) -> int:
    """Build the pages into site/ (with `serve`: show them on this machine while they are edited)."""
    if list(arguments) == ["serve"]:
        return python("-m", "mkdocs", "serve", "--strict")
    return python("-m", "mkdocs", "build", "--strict", "--quiet", *arguments)


def bench(arguments: Sequence[str]) -> int:
    """Measure speed and memory, and print them as ratios of one run."""
    return python("-m", "bench", *arguments)


def golden(arguments: Sequence[str]) -> int:
    """Rewrite the expected output of the golden pages; read the difference before you commit it."""
    if os.environ.get("CI"):
        stop("golden pages are not rewritten in CI: expected output must come from a person who read it")
    return python("-m", "pytest", "--golden", *arguments)


def calendar(arguments: Sequence[str]) -> int:
    """Rewrite the working-day calendar from the pinned package `holidays` and the override file."""
    return python("-m", "kzlaw.calendars", *arguments)


def lock(_: Sequence[str]) -> int:
    """Pin requirements/*.in anew into requirements/*.txt, with hashes (needs the network)."""
    with tempfile.TemporaryDirectory() as folder:
        tools = Path(folder)
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        uv = tools / BIN.name / "uv"
        if run(tools / BIN.name / "python", "-m", "pip", "install", "--quiet", "uv") != 0:
            return 1
        options = ["--quiet", "--generate-hashes", "--universal", "--python-version", "3.11", "--no-header"]
        below: list[str] = []  # what a smaller set has pinned holds for the larger ones
        for name in ("core", "site", "batch", "dev", "bench", "spark", "spark-build"):
            target = f"requirements/{name}.txt"
            source = f"requirements/{name}.in"
            if run(uv, "pip", "compile", *options, "--no-emit-index-url", *below, "-o", target, source) != 0:
                return 1
            below = ["-c", target]
    return 0


def setup(_: Sequence[str]) -> int:
    """Make `.venv` and do nothing else."""
    print(f"{VENV.name} is ready: {PYTHON.relative_to(ROOT)}")
    return 0


JOBS: tuple[Callable[[Sequence[str]], int], ...] = (demo, test, check, docs, bench, golden, calendar, lock, setup)


def newest_python() -> str | None:
    """Return another Python of this machine that is new enough, or None."""
    names = [f"python3.{minor}" for minor in range(20, OLDEST_PYTHON[1] - 1, -1)]
    return next((path for name in names if (path := shutil.which(name))), None)


def main(arguments: Sequence[str]) -> int:
    """Run the job that the command line names."""
    if sys.version_info < OLDEST_PYTHON:
        other = newest_python()
        if other is None:
            stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
        os.execv(str(other), [str(other), str(Path(__file__).resolve()), *arguments])
    parser = argparse.ArgumentParser(
        prog="python3 tasks.py",
        description="One command a job; .venv is made where it is missing or out of date.",
    )
    jobs = parser.add_subparsers(metavar="JOB", required=True, title="jobs")
    for job in JOBS:
        summary = (job.__doc__ or "").split("\n")[0]
        jobs.add_parser(job.__name__, help=summary, description=summary).set_defaults(job=job)
    chosen, rest = parser.parse_known_args(arguments)
    if chosen.job is not lock:
        ensure_environment()
    result: int = chosen.job(rest)
    return result


if __name__ == "__main__":
    try:
        raise SystemExit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        raise SystemExit(130) from None
