"""A golden page → its tests: under each heading files, amending acts and commands, and what these must print.

- A fence with `title="…"` becomes that file of the project folder.
- A fence `amending` holds the operations of an order, one a line; the words around them are added. It becomes
  `order-2.txt` (with `number=3` in its head `order-3.txt`) and is imported, unless the next fence does that itself.
- A fence `sh` holds commands, each run in the project folder.
- A fence `output` is what all commands so far have printed since the last one: standard output, then of the problems
  those that are errors or speak of an amendment, then the exit code where it is not 0.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import runpy
import shlex
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PAGES = Path(__file__).parent / "pages"
_FENCE = re.compile(r"^```([^\n`]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_TITLE = re.compile(r'title="([^"]+)"')
_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_WORTH = re.compile(r"(?:error\[KZ\d{3}\]|warning\[KZ3\d\d\]): ")
_HELP = re.compile(r"\s+= (help: .*)")

TITLE = '"Кітапхананы пайдалану туралы" Мәдениет министрінің 2023 жылғы 10 қаңтардағы № 1 бұйрығына'
ORDER = """{title} өзгеріс енгізу туралы

Мәдениет министрінің {adopted} № {number} бұйрығы.

      БҰЙЫРАМЫН:

      1. {title} мынадай өзгерістер енгізілсін:

{operations}

      2. {commencement}
"""
STARTS = "Осы бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі."


@dataclass(frozen=True, slots=True)
class Fence:
    head: str
    text: str
    start: int
    end: int

    @property
    def language(self) -> str:
        return self.head.split(" ")[0]


@dataclass(frozen=True, slots=True)
class Section:
    path: Path
    heading: str
    fences: tuple[Fence, ...]

    @property
    def name(self) -> str:
        return f"{self.path.stem}: {self.heading}"


def sections() -> list[Section]:
    return [section for path in sorted(PAGES.glob("*.md")) if path.stem != "library" for section in _sections(path)]


def _sections(path: Path) -> Iterator[Section]:
    text = path.read_text(encoding="utf-8")
    fences = [Fence(match[1].strip(), match[2], match.start(), match.end()) for match in _FENCE.finditer(text)]
    headings = [
        match for match in _HEADING.finditer(text) if not any(one.start <= match.start() < one.end for one in fences)
    ]
    ends = [match.start() for match in headings[1:]] + [len(text)]
    for heading, end in zip(headings, ends, strict=True):
        yield Section(path, heading[1], tuple(one for one in fences if heading.start() < one.start < end))


def run(section: Section, folder: Path) -> list[tuple[Fence, str]]:
    """Run a section; return what stood where it expects an output."""
    ground = (PAGES / "library.md").read_text(encoding="utf-8")
    for match in _FENCE.finditer(ground):
        _write(folder, match[1], match[2])
    found: list[tuple[Fence, str]] = []
    printed: list[str] = []
    for number, fence in enumerate(section.fences):
        following = section.fences[number + 1].text if number + 1 < len(section.fences) else ""
        match fence.language:
            case "amending":
                name, command = _order(fence, folder)
                if name not in following:
                    printed += kzlaw(folder, command)
                    assert (folder / name).is_file()
            case "sh":
                for line in fence.text.splitlines():
                    printed += kzlaw(folder, line) if line.startswith("kzlaw ") else _shell(folder, line)
            case "output":
                found.append((fence, "".join(f"{line}\n" for line in printed)))
                printed = []
            case _:
                _write(folder, fence.head, fence.text)
    assert not printed or all(line.startswith("V23") for line in printed), printed
    return found


def _write(folder: Path, head: str, text: str) -> None:
    title = _TITLE.search(head)
    if title is not None:
        path = folder / title[1]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _order(fence: Fence, folder: Path) -> tuple[str, str]:
    """Write the text of an amending order as the database prints it; return its file and the command for it."""
    options = dict(part.split("=", 1) for part in shlex.split(fence.head)[1:])
    number = options.get("number", "2")
    adopted = options.get("adopted", "2023 жылғы 1 маусымдағы")
    lines = [line for line in fence.text.splitlines() if line.strip()]
    commencement = STARTS
    if lines[-1].startswith("2. "):
        commencement = lines.pop().removeprefix("2. ")
    operations = "\n\n".join(f"      {line}" for line in lines)
    text = ORDER.format(title=TITLE, adopted=adopted, number=number, operations=operations, commencement=commencement)
    name = f"order-{number}.txt"
    (folder / name).write_text(text, encoding="utf-8")
    published = options.get("published", "2023-06-10")
    return name, f"kzlaw import {name} --id V230000000{number} --published {published}"


def _shell(folder: Path, line: str) -> list[str]:
    """Put lines behind the gutter: `under «words of a line» write …` is all that pages need of a shell."""
    words = re.fullmatch(r"under (\S+) «(.+?)» write (.+)", line)
    assert words is not None, line
    path = folder / words[1]
    lines = path.read_text(encoding="utf-8").split("\n")
    (place,) = [i for i, text in enumerate(lines) if words[2] in text and not text.startswith("|")]
    while lines[place + 1].startswith("|"):
        place += 1
    lines.insert(place + 1, words[3])
    path.write_text("\n".join(lines), encoding="utf-8")
    return []


def kzlaw(folder: Path, command: str) -> list[str]:
    """Run a command in this process; return the lines worth showing."""
    status, out, err = _run(folder, shlex.split(command))
    assert "Traceback" not in err, err
    lines = out.splitlines()
    if status == 0 and command.startswith("kzlaw import"):
        lines = []
    kept = False
    for line in err.splitlines():
        helped = _HELP.match(line)
        if _WORTH.match(line):
            lines.append(line)
            kept = True
        elif re.match(r"(?:error|warning|note)\[", line):
            kept = False
        elif helped and kept:
            lines.append(f"  {helped[1]}")
    return [*lines, f"exit {status}"] if status else lines


def _run(folder: Path, arguments: list[str]) -> tuple[int, str, str]:
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    argv, sys.argv = sys.argv, arguments
    path = list(sys.path)
    here = Path.cwd()
    status = 0
    os.chdir(folder)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            runpy.run_module("kzlaw", run_name="__main__", alter_sys=False)
    except SystemExit as done:
        status = done.code if isinstance(done.code, int) else int(done.code is not None)
    finally:
        sys.argv, sys.path[:] = argv, path
        os.chdir(here)
        for name in [name for name in sys.modules if name.partition(".")[0] == "kzrules"]:
            del sys.modules[name]  # the rules of another folder, or of this one before they were built anew
    return status, _written(out), _written(err)


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")


def rewritten(path: Path, outputs: list[tuple[Fence, str]]) -> str:
    """Return the text of a page with these outputs in their places."""
    text = path.read_text(encoding="utf-8")
    for fence, printed in sorted(outputs, key=lambda one: one[0].start, reverse=True):
        text = f"{text[: fence.start]}```output\n{printed}```{text[fence.end :]}"
    return text
