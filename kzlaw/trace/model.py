"""What `generated/trace/<act>.json` holds: where each unit and each norm stands in every kind of file."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec


class Place(msgspec.Struct, frozen=True):
    """Lines of a file, counted from 1, the last one included."""

    file: str
    line: int
    end_line: int

    def holds(self, file: str, line: int) -> bool:
        """Return whether a line of a file lies in this place."""
        return self.file == file and self.line <= line <= self.end_line


class TestLines(msgspec.Struct, frozen=True, array_like=True):
    """One generated test: its function, and the first and the last of its lines."""

    name: str
    line: int
    end_line: int


class ConditionLines(msgspec.Struct, frozen=True):
    """One condition: its words, the lines that annotate it, first and last, and the line of code that judges it.

    The annotation and the code stand in the files of those of the norm.
    """

    role: str
    words: str
    annotation: tuple[int, int]
    code: int


class NormTrace(msgspec.Struct, frozen=True):
    """All links of one norm. ``hash`` is the SHA-256 of its unit's text; ``page`` has the norm's own anchor.

    ``edition`` is the act that gave the words, ``tests`` are functions in the module ``test_file``.
    """

    id: str
    kind: str
    component: str
    unit: str
    edition: str
    hash: str
    annotation: Place
    code: Place
    conditions: tuple[ConditionLines, ...]
    test_file: str
    tests: tuple[TestLines, ...]
    page: Place | None
    anchor: str

    def places(self) -> Iterator[Place]:
        """Yield every place of the norm in a file."""
        yield self.annotation
        yield self.code
        for condition in self.conditions:
            yield Place(self.annotation.file, *condition.annotation)
            yield Place(self.code.file, condition.code, condition.code)
        yield from self.made()

    def made(self) -> Iterator[Place]:
        """Yield the places of its tests and of its page."""
        for test in self.tests:
            yield Place(self.test_file, test.line, test.end_line)
        if self.page is not None:
            yield self.page


class UnitTrace(msgspec.Struct, frozen=True):
    """All links of one unit as the act ``edition`` gave it."""

    component: str
    unit: str
    edition: str
    hash: str
    text: Place
    page: Place | None


class Trace(msgspec.Struct, frozen=True):
    """All links of one act; ``official`` is where each act that gave it words is published."""

    act: str
    official: dict[str, str]
    units: tuple[UnitTrace, ...]
    norms: tuple[NormTrace, ...]


_TOGETHER = 256
"""Links of a piece."""


def printed(trace: Trace) -> Iterator[bytes]:
    """Yield a trace as JSON, piece by piece: a line a link, so that a change shows as the lines that changed."""
    yield b'{\n "act": ' + msgspec.json.encode(trace.act)
    yield b',\n "official": ' + msgspec.json.encode(trace.official)
    for name, links in (("units", trace.units), ("norms", trace.norms)):
        yield f',\n "{name}": ['.encode()
        for first in range(0, len(links), _TOGETHER):
            some = b",\n  ".join(map(msgspec.json.encode, links[first : first + _TOGETHER]))
            yield (b",\n  " if first else b"\n  ") + some
        yield b"\n ]" if links else b"]"
    yield b"\n}\n"


def unit_reference(act: str, component: str, unit: str) -> str:
    """Return the full name of a unit, as rule ids begin: `V1!annex_1/para_3__al_2`."""
    return f"{act}/{unit}" if component == "main" else f"{act}!{component}/{unit}"
