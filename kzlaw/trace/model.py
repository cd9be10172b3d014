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


class TestPlace(msgspec.Struct, frozen=True):
    """One generated test."""

    name: str
    place: Place


class ConditionPlace(msgspec.Struct, frozen=True):
    """One condition: its words, the line that annotates it and the line of code that judges it."""

    role: str
    words: str
    annotation: Place
    code: Place


class NormTrace(msgspec.Struct, frozen=True):
    """All links of one norm. ``hash`` is the SHA-256 of its unit's text; ``page`` has the norm's own anchor."""

    id: str
    kind: str
    component: str
    unit: str
    edition: str
    hash: str
    annotation: Place
    code: Place
    conditions: tuple[ConditionPlace, ...]
    tests: tuple[TestPlace, ...]
    page: Place | None
    anchor: str
    official: str


class UnitTrace(msgspec.Struct, frozen=True):
    """All links of one unit as one act gave it."""

    component: str
    unit: str
    edition: str
    hash: str
    text: Place
    page: Place | None
    official: str


class Trace(msgspec.Struct, frozen=True):
    """All links of one act."""

    act: str
    units: tuple[UnitTrace, ...]
    norms: tuple[NormTrace, ...]


def printed(trace: Trace) -> Iterator[bytes]:
    """Yield a trace as JSON, piece by piece: a line a link, so that a change shows as the lines that changed."""
    yield b'{\n "act": ' + msgspec.json.encode(trace.act)
    for name, links in (("units", trace.units), ("norms", trace.norms)):
        yield f',\n "{name}": ['.encode()
        for number, link in enumerate(links):
            yield (b",\n  " if number else b"\n  ") + msgspec.json.encode(link)
        yield b"\n ]" if links else b"]"
    yield b"\n}\n"


def unit_reference(act: str, component: str, unit: str) -> str:
    """Return the full name of a unit, as rule ids begin: `V1!annex_1/para_3__al_2`."""
    return f"{act}/{unit}" if component == "main" else f"{act}!{component}/{unit}"
