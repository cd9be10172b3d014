"""A page of a diagnostic → its sections of steps, run in a folder of their own, and the problems they raise.

The format is described on `kzlaw/diagnostics/pages/library.md`, whose files are the ground on which every page builds.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import runpy
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kzlaw.diagnostics.explain import PAGES

_FENCE = re.compile(r"^```([^\n`]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_TITLE = re.compile(r'title="([^"]+)"')
_REPEAT = re.compile(r"⟦(.*?)×(\d+)⟧", re.DOTALL)
_ESCAPE = re.compile(r"\\(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})")
_EXPECTED = re.compile(
    r"^(?P<code>KZ\d{3}) (?P<severity>error|warning|note)"
    r"(?: (?:(?P<file>[^\s:]+\.\w+):)?(?P<line>\d+)(?::(?P<column>\d+))?)?(?: (?P<message>.*))?$"
)
_IN_TEXT = re.compile(
    r"^(?P<severity>error|warning|note)\[(?P<code>KZ\d{3})\]: (?P<message>.*)\n"
    r"(?: *--> (?P<file>[^\n:]*)(?::(?P<line>\d+):(?P<column>\d+))?\n)?",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block: its language, the file it is to become ("" for none), the other words of its head, its text."""

    language: str
    title: str
    flags: tuple[str, ...]
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one second-level heading."""

    heading: str
    fences: tuple[Fence, ...]

    @property
    def expected(self) -> tuple[str, ...]:
        """The lines of its `diagnostic` blocks."""
        return tuple(line for fence in self.fences if fence.language == "diagnostic" for line in _lines(fence.text))


@dataclass(frozen=True, slots=True)
class Page:
    path: Path
    title: str
    sections: tuple[Section, ...]

    def section(self, heading: str) -> Section | None:
        return next((section for section in self.sections if section.heading == heading), None)


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem, as a command reported it."""

    code: str
    severity: str
    file: str
    line: int
    column: int
    message: str

    def said(self, main_file: str) -> str:
        """Return the line that a `diagnostic` block holds for it."""
        place = f" {self.line}:{self.column}" if self.line else ""
        if place and self.file != main_file:
            place = f" {self.file}:{self.line}:{self.column}"
        return f"{self.code} {self.severity}{place} {self.message}".replace("\n", " ")


def read_page(path: Path) -> Page:
    text = path.read_text(encoding="utf-8")
    fences = tuple(_fence(match) for match in _FENCE.finditer(text))
    inside = [(fence.start, fence.end) for fence in fences]
    headings = [
        match
        for match in re.finditer(r"^(#{1,2}) (.+)$", text, re.MULTILINE)
        if not any(start <= match.start() < end for start, end in inside)
    ]
    title = headings[0].group(2) if headings and headings[0].group(1) == "#" else ""
    seconds = [match for match in headings if match.group(1) == "##"]
    ends = [match.start() for match in seconds[1:]] + [len(text)]
    sections = tuple(
        Section(match.group(2), tuple(fence for fence in fences if match.start() < fence.start < end))
        for match, end in zip(seconds, ends, strict=True)
    )
    return Page(path, title, sections)


def all_pages() -> list[Path]:
    return sorted(PAGES.glob("KZ*.md"))


def ground() -> tuple[Fence, ...]:
    """Return the files that every page takes for granted."""
    text = (PAGES / "library.md").read_text(encoding="utf-8")
    return tuple(fence for fence in map(_fence, _FENCE.finditer(text)) if fence.title)


def run_section(directory: Path, section: Section, before: tuple[Fence, ...] = ()) -> list[Problem]:
    """Write the files of a section and run its commands, in order; return what the last command reports.

    ``before`` are files of another section, on which this one builds. Without a command the section is checked.
    """
    for fence in (*ground(), *before):
        _write(directory, fence)
    found: list[Problem] | None = None
    for fence in section.fences:
        if fence.title:
            _write(directory, fence)
        elif fence.language == "sh":
            for line in _lines(fence.text):
                if line.startswith("kzlaw "):
                    found = run_command(directory, shlex.split(line)[1:])
                else:
                    subprocess.run(line, shell=True, cwd=directory, check=True)
    return run_files(directory) if found is None else found


def run_files(directory: Path) -> list[Problem]:
    """Return what `kzlaw check` says about a project folder."""
    return run_command(directory, ["check"])


def run_command(directory: Path, arguments: list[str]) -> list[Problem]:
    """Run a command of kzlaw in this process and return the problems that it reports, in JSON or else as text."""
    status, out, err = _run(directory, [*arguments, "--format", "json"])
    if status == 2 and "--format" in err:
        status, out, err = _run(directory, arguments)
    found = [_from_json(item) for document in _documents(out) for item in document.get("diagnostics", ())]
    if not found:
        found = [_from_text(match) for match in _IN_TEXT.finditer(err)]
    # A wrong use of the command line (2) must still say which problem it is.
    assert status in (0, 1) or found, f"kzlaw {shlex.join(arguments)}: exit {status}\n{err}"
    errors = any(problem.severity == "error" for problem in found)
    assert not errors or status, f"kzlaw {shlex.join(arguments)} reports errors and exits with {status}"
    return found


def matches(expected: str, problem: Problem) -> bool:
    """Return whether a line of a `diagnostic` block describes a problem; `…` at the end of a message cuts it."""
    parts = _EXPECTED.match(expected)
    assert parts, f"not a line of a diagnostic block: {expected}"
    if (parts["code"], parts["severity"]) != (problem.code, problem.severity):
        return False
    if parts["file"] and not ("/" + problem.file).endswith("/" + parts["file"]):
        return False
    if parts["line"] and int(parts["line"]) != problem.line:
        return False
    if parts["column"] and int(parts["column"]) != problem.column:
        return False
    message = parts["message"] or "…"
    return problem.message.startswith(message[:-1]) if message.endswith("…") else problem.message == message


def rewritten(page: Page, section: Section, found: list[Problem]) -> str:
    """Return the text of a page with the first `diagnostic` block of a section holding what was found."""
    text = page.path.read_text(encoding="utf-8")
    fence = next(fence for fence in section.fences if fence.language == "diagnostic")
    main_file = next((other.title for other in section.fences if other.title), "")
    block = "".join(problem.said(main_file) + "\n" for problem in found)
    return f"{text[: fence.start]}```diagnostic\n{block}```{text[fence.end :]}"


def _fence(match: re.Match[str]) -> Fence:
    head = match[1].strip()
    title = _TITLE.search(head)
    words = _TITLE.sub("", head).split()
    language = words[0] if words else ""
    return Fence(language, title[1] if title else "", tuple(words[1:]), match[2], match.start(), match.end())


def _write(directory: Path, fence: Fence) -> None:
    if not fence.title:
        return
    path = directory / fence.title
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content(fence))


def content(fence: Fence) -> bytes:
    """Return the bytes of a file; with the flag `escapes`, `\\xff` is a byte and `⟦(×3000⟧` three thousand signs."""
    if "escapes" not in fence.flags:
        return fence.text.encode("utf-8")
    text = _REPEAT.sub(lambda match: match[1] * int(match[2]), fence.text)
    # Bytes that are not UTF-8 pass through the text as the surrogates that stand for them.
    return _ESCAPE.sub(_escaped, text).encode("utf-8", "surrogateescape")


def _escaped(match: re.Match[str]) -> str:
    number = int(match[1][1:], 16)
    return chr(0xDC00 + number) if match[1][0] == "x" and number > 0x7F else chr(number)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


@contextlib.contextmanager
def _inside(directory: Path) -> Iterator[None]:
    here = Path.cwd()
    os.chdir(directory)
    try:
        yield
    finally:
        os.chdir(here)


def _run(directory: Path, arguments: list[str]) -> tuple[int, str, str]:
    """Run `python -m kzlaw` without the price of another process; an exception is a bug and goes through."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    argv, sys.argv = sys.argv, ["kzlaw", *arguments]
    spoken = os.environ.get("LC_ALL")
    os.environ["LC_ALL"] = "C"  # pages say what is wrong in English, whatever the reader of the tests speaks
    status = 0
    # Another process would have imported no rules yet.
    imported = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "kzrules"}
    for name in imported:
        del sys.modules[name]
    try:
        with _inside(directory), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            runpy.run_module("kzlaw", run_name="__main__", alter_sys=False)
    except SystemExit as done:
        status = done.code if isinstance(done.code, int) else int(done.code is not None)
    finally:
        sys.argv = argv
        os.environ.pop("LC_ALL")
        if spoken is not None:
            os.environ["LC_ALL"] = spoken
        for name in [name for name in sys.modules if name.partition(".")[0] == "kzrules"]:
            del sys.modules[name]
        sys.modules.update(imported)
    return status, _written(out), _written(err)


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")


def _documents(out: str) -> list[dict[str, Any]]:
    try:
        whole = json.loads(out)
        return [whole] if isinstance(whole, dict) else []
    except ValueError:
        pass
    found = []
    for line in out.splitlines():
        with contextlib.suppress(ValueError):
            document = json.loads(line)
            if isinstance(document, dict):
                found.append(document)
    return found


def _from_json(item: dict[str, Any]) -> Problem:
    return Problem(item["code"], item["severity"], item["file"], item["line"], item["column"], item["message"])


def _from_text(match: re.Match[str]) -> Problem:
    line, column = int(match["line"] or 0), int(match["column"] or 0)
    return Problem(match["code"], match["severity"], match["file"] or "", line, column, match["message"])
