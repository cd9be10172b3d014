"""What all commands have in common: help, wrong usage, the project folder, formats, colours, pipes."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import ACT, BOOK, ROOT, kzlaw, library_files, write_files

COMMANDS = ("import", "check", "build", "text", "history", "validate", "trace", "coverage")


def test_help_has_every_command_and_examples(tmp_path: Path) -> None:
    ran = kzlaw("--help", folder=tmp_path)
    assert ran.code == 0
    assert "Examples:" in ran.out
    assert "Exit codes: 0 done; 1 the law or a case has problems; 2 wrong usage." in ran.out
    for command in COMMANDS:
        assert f"\n  {command} " in ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_has_examples(command: str, tmp_path: Path) -> None:
    ran = kzlaw(command, "--help", folder=tmp_path)
    assert ran.code == 0
    assert f"Usage: kzlaw {command}" in ran.out
    assert f"kzlaw {command} " in ran.out.partition("Examples:")[2]


def test_version(tmp_path: Path) -> None:
    ran = kzlaw("--version", folder=tmp_path)
    assert ran.code == 0 and ran.out.startswith("kzlaw")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "Did you mean `check`?"),
        (["xyzzy"], "No such command"),
        (["check", "--nonsense"], "No such option"),
        (["check", "--format", "yaml"], "'yaml' is not one of"),
        (["text"], "Missing argument 'ACT'"),
        (["text", ACT, "--on", "2023-02-30"], "is no day"),
        (["text", ACT, "--on", "20230201"], "is no day"),
        (["validate", ACT, "missing.json"], "cannot be read"),
        (["-C", "nowhere", "check"], "is no folder"),
        (["check", "-C", "nowhere"], "is no folder"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage(arguments: list[str], said: str, library: Path) -> None:
    ran = kzlaw(*arguments, folder=library)
    assert ran.code == 2
    assert said in ran.err
    assert ran.out == ""


def test_no_command_shows_help(tmp_path: Path) -> None:
    ran = kzlaw(folder=tmp_path)
    assert ran.code in (0, 2)
    assert "Usage: kzlaw" in ran.out + ran.err


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("command", [("check",), ("history", ACT), ("text", ACT, "para_1")])
def test_project_folder_before_and_after_the_command(
    command: tuple[str, ...], before: bool, library: Path, tmp_path: Path
) -> None:
    place = ("-C", str(library))
    ran = kzlaw(*((*place, *command) if before else (*command, *place)), folder=tmp_path)
    assert ran.code == 0, ran.err


@pytest.mark.parametrize(
    "command", [("check",), ("build",), ("history", ACT), ("text", ACT), ("coverage", ACT), ("trace", "para_1")]
)
def test_a_folder_without_regulation(command: tuple[str, ...], tmp_path: Path) -> None:
    ran = kzlaw(*command, "--format", "json", folder=tmp_path)
    assert ran.code == 1
    assert ran.codes == ["KZ901"]
    assert not (tmp_path / "generated").exists()


def test_check_says_nothing_on_stdout(library: Path) -> None:
    ran = kzlaw("check", folder=library)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "1 act, no problem found\n"


def test_check_json(tmp_path: Path) -> None:
    broken = {**library_files(), BOOK: library_files()[BOOK].replace(b"loan.until <=", b"loan.untill <=")}
    ran = kzlaw("check", "--format", "json", folder=write_files(tmp_path, broken))
    assert ran.code == 1
    assert ran.err == ""
    assert list(ran.json) == ["diagnostics"]
    problem = ran.json["diagnostics"][0]
    assert list(problem)[:9] == [
        "code", "severity", "file", "line", "column", "end_line", "end_column", "message", "hint",
    ]  # fmt: skip
    assert (problem["code"], problem["severity"], problem["file"]) == ("KZ401", "error", BOOK)
    line = broken[BOOK].decode().splitlines()[problem["line"] - 1]
    assert line[problem["column"] - 1 : problem["end_column"] - 1] == "loan.untill"
    assert problem["hint"] == "did you mean `loan.until`?"


def test_check_text_goes_to_stderr_and_underlines(tmp_path: Path) -> None:
    broken = {**library_files(), BOOK: library_files()[BOOK].replace(b"loan.until <=", b"loan.untill <=")}
    ran = kzlaw("check", folder=write_files(tmp_path, broken))
    assert (ran.code, ran.out) == (1, "")
    assert "error[KZ401]" in ran.err and "^^^^^^^^^^^" in ran.err and "\x1b" not in ran.err


@pytest.mark.parametrize("command", ["check", "build"])
def test_sarif_and_github(command: str, tmp_path: Path) -> None:
    broken = {**library_files(), BOOK: library_files()[BOOK].replace(b"loan.until <=", b"loan.untill <=")}
    write_files(tmp_path, broken)
    sarif = kzlaw(command, "--format", "sarif", folder=tmp_path)
    assert sarif.code == 1
    result = sarif.json["runs"][0]["results"][0]
    assert result["ruleId"] == "KZ401"
    github = kzlaw(command, "--format", "github", folder=tmp_path)
    assert github.code == 1
    assert github.out.startswith(f"::error file={BOOK},line=")
    assert not (tmp_path / "generated").exists()


def on_a_terminal(folder: Path, *arguments: str, **environment: str) -> str:
    """Run the program on a terminal and return what it shows there."""
    leader, follower = pty.openpty()
    env = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", **environment}
    command = [sys.executable, "-m", "kzlaw", *arguments]
    with subprocess.Popen(command, cwd=folder, env=env, stdout=follower, stderr=follower, stdin=follower) as process:
        os.close(follower)
        shown = b""
        try:
            while piece := os.read(leader, 4096):
                shown += piece
        except OSError:
            pass  # the other end is closed: the program has ended
        process.wait(60)
    os.close(leader)
    return shown.decode()


def test_colours_only_on_a_terminal_that_wants_them(tmp_path: Path) -> None:
    write_files(tmp_path, {BOOK: b""})
    colour = "\x1b[1;31m"
    assert colour in on_a_terminal(tmp_path, "check")
    assert "\x1b[" not in on_a_terminal(tmp_path, "check", NO_COLOR="1")
    assert "\x1b[" not in on_a_terminal(tmp_path, "check", TERM="dumb")


def test_a_closed_pipe_is_no_error(real: Path) -> None:
    shell = f'"{sys.executable}" -m kzlaw text P2200000807 | head -1; echo "${{PIPESTATUS[0]}}"'
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(["bash", "-c", shell], cwd=real, env=env, capture_output=True, text=True, check=True)
    first, status = ran.stdout.splitlines()
    assert first and status in ("0", "141")
    assert "Traceback" not in ran.stderr and "BrokenPipe" not in ran.stderr


def test_output_is_utf_8_whatever_the_locale(library: Path) -> None:
    ran = kzlaw("text", ACT, "para_1", folder=library, LC_ALL="C", PYTHONIOENCODING="ascii")
    assert ran.out == "1. Оқырман кітапты күнтізбелік он күн ішінде қайтарады.\n"


def test_json_keys_come_in_one_order(library: Path) -> None:
    documents = [kzlaw("coverage", ACT, "--format", "json", folder=library).out for _ in range(2)]
    assert documents[0] == documents[1]
    assert list(json.loads(documents[0])) == ["act", "words", "uncovered", "rules"]
