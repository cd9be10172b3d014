"""The tutorial on amendments: its commands are run in order, and print what the page shows.

- A fence `sh` holds commands, one a line; the fence `output` after it holds what they print: standard output, standard
  error, and the exit code where it is not 0. A line `…` stands for lines that the page leaves out, `[…]` for words.
- A fence whose title ends in `under «words»` is put behind the gutter of that file, under the line with these words.
- A fence `diff` changes lines of the file that its title names. Any other fence with a title becomes that file.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.amending.golden import _run as kzlaw

ROOT = Path(__file__).resolve().parents[2]
TUTORIALS = ROOT / "docs/tutorials"
PAGE = TUTORIALS / "amendment.md"
_FENCE = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
_UNDER = re.compile(r"(\S+), under «(.+)»")
_SKIPPED = "…\n"


def run_page(text: str, folder: Path) -> list[tuple[re.Match[str], str]]:
    """Run a page in a folder; return its `output` fences, each with what was printed."""
    found: list[tuple[re.Match[str], str]] = []
    printed = ""
    for fence in _FENCE.finditer(text):
        language, title, words = fence.groups()
        under = _UNDER.fullmatch(title or "")
        if language == "sh":
            for line in words.splitlines():
                if line.startswith("cd "):
                    folder = folder / line.removeprefix("cd ")
                else:
                    printed += _printed(folder, line)
        elif language == "output":
            found.append((fence, printed))
            printed = ""
        elif under is not None:
            _put_under(folder / under[1], under[2], words)
        elif language == "diff":
            _change(folder / title, words)
        elif title:
            (folder / title).write_text(words, encoding="utf-8")
    assert not printed, f"the page does not show: {printed}"
    return found


def _printed(folder: Path, line: str) -> str:
    if line.startswith("kzlaw "):
        status, out, err = kzlaw(folder, shlex.split(line))
        printed = out + err
    else:
        done = subprocess.run(
            line, shell=True, cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"}
        )
        status, printed = done.returncode, done.stdout + done.stderr
    return f"{printed}exit code {status}\n" if status else printed


def _put_under(path: Path, words: str, block: str) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    (place,) = (number for number, line in enumerate(lines) if words in line and not line.startswith("|"))
    lines[place + 1 : place + 1] = block.splitlines()
    path.write_text("\n".join(lines), encoding="utf-8")


def _change(path: Path, block: str) -> None:
    text = path.read_text(encoding="utf-8")
    old = "".join(f"{line[1:]}\n" for line in block.splitlines() if line.startswith(("-", " ")))
    new = "".join(f"{line[1:]}\n" for line in block.splitlines() if line.startswith(("+", " ")))
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), encoding="utf-8")


def shows(expected: str, printed: str) -> bool:
    """Return whether a fence shows what was printed, with `…` for lines left out and `[…]` for words."""
    pieces = re.split(rf"^{_SKIPPED}", expected, flags=re.MULTILINE)
    words = [".*?".join(re.escape(words) for words in piece.split("[…]")) for piece in pieces]
    pattern = r"(?:.*\n)*?".join(words)
    return re.fullmatch(pattern, printed) is not None


@pytest.mark.slow
def test_the_tutorial_shows_what_happens(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    shutil.copytree(ROOT / "regulation", tmp_path / "regulation")
    shutil.copytree(TUTORIALS, tmp_path / "docs/tutorials")
    text = PAGE.read_text(encoding="utf-8")
    found = run_page(text, tmp_path)
    wrong = [(fence, printed) for fence, printed in found if not shows(fence[3], printed)]
    if pytestconfig.getoption("--golden"):
        for fence, printed in reversed(wrong):
            text = f"{text[: fence.start(3)]}{printed}{text[fence.end(3) :]}"
        PAGE.write_text(text, encoding="utf-8")
        return
    for fence, printed in wrong:
        assert printed == fence[3]


def test_the_regulation_holds_no_fiction() -> None:
    texts = sorted(TUTORIALS.glob("*.txt"))
    assert texts
    page = PAGE.read_text(encoding="utf-8")
    for text in texts:
        assert text.name in page and not (ROOT / "regulation" / text.stem).exists()
    assert "fictional" in page.split("\n## ")[0]


@pytest.mark.parametrize(
    ("expected", "printed", "same"),
    [
        ("a\n", "a\n", True),
        ("a\n…\nc\n", "a\nb\nb\nc\n", True),
        ("a\n…\nc\n", "a\nb\nc\nd\n", False),
        ("a\n…\n", "a\nb\n", True),
        ("…\nb\n", "a\nc\n", False),
        ("a […] c\n", "a b c\n", True),
        ("a […] c\n", "a b\nd c\n", False),
    ],
)
def test_lines_left_out(expected: str, printed: str, same: bool) -> None:
    assert shows(expected, printed) is same
