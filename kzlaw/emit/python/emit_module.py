"""Plan of a module of rules → its file, and the lines at which each rule and condition stands."""

from __future__ import annotations

from pathlib import Path

import jinja2
import msgspec

from kzlaw.emit.compiled import compiled
from kzlaw.emit.python.views import module_view
from kzlaw.plan.rules import Entry, ModulePlan, NormPlan


class ConditionLine(msgspec.Struct, frozen=True, array_like=True):
    """The line of code that judges a condition, and the words that cause it."""

    line: int
    role: str
    words: str


class Anchor(msgspec.Struct, frozen=True, array_like=True):
    """Where a norm stands in a file: its function from the first to the last line, and its conditions.

    Where it is annotated is no part of it: that can move while the file stays as it is.
    """

    norm: str
    unit: str
    function: str
    path: str
    line: int
    end_line: int
    conditions: tuple[ConditionLine, ...]


class EmittedFile(msgspec.Struct, frozen=True, array_like=True):
    """A file to write: the path is relative to the project folder."""

    path: str
    text: str
    anchors: tuple[Anchor, ...] = ()


TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=jinja2.StrictUndefined,
    autoescape=False,  # what is printed is Python; every text has become a literal, a comment or a docstring before
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    bytecode_cache=compiled(),
)


def emit_module(module: ModulePlan) -> EmittedFile:
    """Return the file of one paragraph; it depends on nothing but the plan of the module."""
    text = TEMPLATES.get_template("module.py.jinja").render(module=module_view(module))
    return EmittedFile(module.path, text, _anchors(module, text))


def _anchors(module: ModulePlan, text: str) -> tuple[Anchor, ...]:
    lines = text.split("\n")
    # Only code that the template prints starts a line without an indent: no text of the law can look like it.
    starts = {line[4:].partition("(")[0]: number for number, line in enumerate(lines) if line.startswith("def ")}
    return tuple(_anchor(module, norm, lines, starts[norm.function]) for norm in module.norms)


def _anchor(module: ModulePlan, norm: NormPlan, lines: list[str], start: int) -> Anchor:
    end = start + 1
    while end + 1 < len(lines) and (not lines[end + 1] or lines[end + 1].startswith(" ")):
        end += 1
    while not lines[end]:
        end -= 1
    conditions = (
        *_condition_lines("when", norm.when, lines, start, end),
        *_condition_lines("requires", norm.requires, lines, start, end),
    )
    return Anchor(norm.norm.id, norm.norm.unit, norm.function, module.path, start + 1, end + 1, conditions)


def _condition_lines(
    name: str, entries: tuple[Entry, ...], lines: list[str], start: int, end: int
) -> list[ConditionLine]:
    """Return the first line of code of every condition of a tuple: the one after its comment."""
    if not entries:
        return []
    number = lines.index(f"    {name} = (", start, end)
    found: list[ConditionLine] = []
    for entry in entries:
        number += 1
        while not lines[number].startswith("        # "):
            number += 1
        while lines[number].startswith("        # "):
            number += 1
        condition = entry.condition
        found.append(ConditionLine(number + 1, condition.role, condition.quoted))
    return found
