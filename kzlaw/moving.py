"""What was emitted for a paragraph → the same, now that the paragraph stands on other lines of its file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from html import unescape

from msgspec.structs import replace

from kzlaw.emit.python.emit_module import Anchor
from kzlaw.plan.rules import ModulePlan

Lines = tuple[tuple[str, int], ...]
"""The lines of annotations that a text prints, by file."""
_SUFFIX = re.compile(r"\.kzl(?!\w)")
_LONGEST = 112
"""A line number may grow by some digits before the line that prints it must be broken."""


def can_move(code: str, anchors: Sequence[Anchor]) -> bool:
    """Return whether the code prints the places of its annotations so that other numbers fit there."""
    lines = code.split("\n")
    return all(
        (line := lines[anchor.source_line - 1]).endswith(f" {anchor.source.file}:{anchor.source.line}")
        and len(line) <= _LONGEST
        and line.isascii()
        for anchor in anchors
    )


def first_lines(lines: Lines) -> dict[str, int]:
    """Return the first line in each file: where a paragraph stands, while the others keep their distance from it."""
    first: dict[str, int] = {}
    for file, line in lines:
        first[file] = min(line, first.get(file, line))
    return first


def prints_only(text: str, lines: Lines) -> bool:
    """Return whether a text prints no place in files of regulation but the places of these lines."""
    known = {f"{file}:{line}" for file, line in lines}
    printed = _printed(file for file, _ in lines)
    if any(unescape(found[0]) not in known for found in printed.finditer(text)):
        return False
    return _SUFFIX.search(unescape(printed.sub("", text))) is None


def text_moved(text: str, before: Mapping[str, int], now: Mapping[str, int]) -> str:
    """Return a text that prints places in files, now that all of them have moved as their first lines have."""

    def place(found: re.Match[str]) -> str:
        file = unescape(found["file"])
        return f"{found['file']}{found['colon']}{int(found['line']) + now[file] - before[file]}"

    return _printed(before).sub(place, text)


def _printed(files: Iterable[str]) -> re.Pattern[str]:
    """Return what finds places in files, whether or not they are escaped as HTML."""
    return _pattern(tuple(sorted(set(files))))


@cache
def _pattern(files: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join("".join(map(_escaped, file)) for file in files) or "(?!)"
    return re.compile(f"(?P<file>{names})(?P<colon>{_escaped(':')})(?P<line>[0-9]+)")


def _escaped(character: str) -> str:
    return character if character.isalnum() else f"(?:{re.escape(character)}|&#{ord(character)};)"


def has_moved(anchors: tuple[Anchor, ...], module: ModulePlan) -> bool:
    """Return whether some annotation stands elsewhere than when these anchors were made."""
    return any(
        anchor.source != norm.norm.source
        or any(
            condition.source != entry.condition.span
            for condition, entry in zip(anchor.conditions, (*norm.when, *norm.requires), strict=True)
        )
        for anchor, norm in zip(anchors, module.norms, strict=True)
    )


def moved(code: str, anchors: tuple[Anchor, ...], module: ModulePlan) -> tuple[str, tuple[Anchor, ...]]:
    """Return the code of a module, and where its norms stand, with the places of the plan instead of earlier ones."""
    lines: list[str] = []
    placed: list[Anchor] = []
    for anchor, norm in zip(anchors, module.norms, strict=True):
        source = norm.norm.source
        if source.line != anchor.source.line:
            lines = lines or code.split("\n")
            line = lines[anchor.source_line - 1]
            lines[anchor.source_line - 1] = line.removesuffix(str(anchor.source.line)) + str(source.line)
        entries = (*norm.when, *norm.requires)
        conditions = tuple(
            replace(condition, source=entry.condition.span)
            for condition, entry in zip(anchor.conditions, entries, strict=True)
        )
        placed.append(replace(anchor, source=source, conditions=conditions))
    return "\n".join(lines) if lines else code, tuple(placed)
