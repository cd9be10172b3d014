"""Generated files and the disk → where they have drifted apart, with the rule and the unit of each difference."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path

import msgspec

from kzlaw.building import LIST, unexpected
from kzlaw.diagnostics.catalogue import generated as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.kind import Kind
from kzlaw.span import Span
from kzlaw.trace.model import NormTrace, Trace

_MOST_LINES_COMPARED = 3_000
_BUILD = "run `kzlaw build`; to change what is generated, change the annotated law"


class _Linked(msgspec.Struct):
    """What is linked to one generated file: its norms, and the first unit that it prints."""

    norms: list[NormTrace] = msgspec.field(default_factory=list)
    unit: str = ""

    @property
    def paragraph(self) -> str:
        """The paragraph whose code, tests or page the file holds."""
        return (self.norms[0].unit if self.norms else self.unit).partition("__")[0]

    def at(self, path: str, line: int, lines: Sequence[str]) -> NormTrace | None:
        """Return the norm to which a line belongs: by its place, else the last that is named at or above it."""
        for norm in self.norms:
            places = (norm.code, *norm.made())
            if any(place.holds(path, line) for place in places):
                return norm
        names = {norm.id.rpartition("/")[2]: norm for norm in self.norms}
        for above in reversed(lines[:line]):
            for word in re.findall(r"\w+", above.lower()):
                if word in names:
                    return names[word]
        return None


def differences(root: Path, files: Mapping[str, str], traces: tuple[Trace, ...]) -> list[Diagnostic]:
    """Return how the disk differs from what a build would write, with the rule and the unit of each difference."""
    found: list[Diagnostic] = []
    linked: dict[str, _Linked] | None = None
    for path, text in files.items():
        if path == LIST and (root / path).is_file():
            continue
        try:
            present = (root / path).read_bytes().decode("utf-8", "replace")
        except OSError:
            present = None
        if present == text:
            continue
        linked = _linked(traces) if linked is None else linked
        around = linked.get(path, _Linked())
        if present is None:
            norm = around.norms[0] if around.norms else None
            found.append(_problem(kinds.GENERATED_MISSING, path, 1, 1, "this generated file is missing", around, norm))
        else:
            found.extend(_differing(path, text, present, around))
    for path in unexpected(root, files):
        found.append(
            kinds.GENERATED_UNEXPECTED.at(
                Span(path, 1, 1, 1, 1),
                "no law gives this file",
                "run `kzlaw build`, or move the file out of the generated folders",
            )
        )
    return found


def _linked(traces: tuple[Trace, ...]) -> dict[str, _Linked]:
    linked: dict[str, _Linked] = {}
    for trace in traces:
        for norm in trace.norms:
            places = (norm.code, *norm.made())
            for file in {place.file: None for place in places}:
                linked.setdefault(file, _Linked()).norms.append(norm)
        for unit in trace.units:
            if unit.page is not None:
                around = linked.setdefault(unit.page.file, _Linked())
                around.unit = around.unit or unit.unit
    return linked


def _differing(path: str, wanted: str, present: str, around: _Linked) -> Iterator[Diagnostic]:
    """Yield one problem for each norm whose lines differ, or one for the file."""
    kind = kinds.PAGE_DRIFTED if path.startswith("docs/") else kinds.GENERATED_DIFFERS
    here, there = present.split("\n"), wanted.split("\n")
    seen: set[str] = set()
    for row, wanted_row in _changed_rows(here, there):
        norm = around.at(path, wanted_row + 1, there)
        name = norm.id if norm else ""
        if name not in seen:
            seen.add(name)
            width = len(here[row]) if row < len(here) else 0
            yield _problem(kind, path, row + 1, width, "this is not what the law gives", around, norm)


def _problem(
    kind: Kind, path: str, line: int, width: int, message: str, around: _Linked, norm: NormTrace | None
) -> Diagnostic:
    name, unit = (norm.id, norm.unit) if norm is not None else ("", around.paragraph)
    where = ", ".join(filter(None, (f"rule {name}" if name else "", f"unit {unit}" if unit else "")))
    return kind.at(
        Span(path, line, 1, line, max(width, 1) + 1),
        f"{message} ({where})" if where else message,
        _BUILD,
        unit=unit,
        rule=name,
    )


def _changed_rows(here: Sequence[str], there: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the lines of a file that differ, each with the line that should stand there; both counted from 0."""
    start = next((i for i, (a, b) in enumerate(zip(here, there, strict=False)) if a != b), min(len(here), len(there)))
    end = 0
    while end < min(len(here), len(there)) - start and here[-1 - end] == there[-1 - end]:
        end += 1
    mine, theirs = here[start : len(here) - end], there[start : len(there) - end]
    if max(len(mine), len(theirs)) > _MOST_LINES_COMPARED:
        yield start, start
        return
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    for what, first, last, first_wanted, last_wanted in matcher.get_opcodes():
        if what == "equal":
            continue
        for offset in range(max(last - first, last_wanted - first_wanted)):
            row = min(first + offset, max(first, last - 1))
            yield start + row, start + min(first_wanted + offset, max(first_wanted, last_wanted - 1))
