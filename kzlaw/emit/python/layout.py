"""Calls and tuples → lines: on one line where it fits, else one argument a line, as the formatter leaves it."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import Any, assert_never

import msgspec

from kzlaw.emit.python.text import LINE_LENGTH, comment, fits, literal, literals

INDENT = 4
_NUMBER = re.compile(r"([0-9]+)")


class Plain(msgspec.Struct, frozen=True):
    """Code that is never broken."""

    code: str

    @property
    def broken(self) -> bool:
        """True where it takes several lines even if one would do."""
        return False

    @property
    def flat(self) -> str:
        """The code on one line."""
        return self.code


class Text(msgspec.Struct, frozen=True):
    """A text; a long one is broken into several literals in parentheses."""

    value: str

    @property
    def broken(self) -> bool:
        """True where it takes several lines even if one would do."""
        return False

    @property
    def flat(self) -> str:
        """The code on one line."""
        return literal(self.value)


class Call(msgspec.Struct, frozen=True, dict=True):
    """A call; with an empty name a tuple. ``exploded`` keeps it on several lines even where one would do."""

    name: str
    arguments: tuple[Node, ...]
    exploded: bool = False

    @cached_property
    def broken(self) -> bool:
        """True where it takes several lines even if one would do."""
        # The comma of a tuple of one is no wish to break it.
        wished = self.exploded and bool(self.arguments) and (bool(self.name) or len(self.arguments) > 1)
        return wished or any(argument.broken for argument in self.arguments)

    @cached_property
    def flat(self) -> str:
        """The code on one line."""
        comma = "," if not self.name and len(self.arguments) == 1 else ""
        return f"{self.name}({', '.join(argument.flat for argument in self.arguments)}{comma})"


class Named(msgspec.Struct, frozen=True):
    """A named argument."""

    name: str
    value: Node

    @property
    def broken(self) -> bool:
        """True where it takes several lines even if one would do."""
        return self.value.broken

    @property
    def flat(self) -> str:
        """The code on one line."""
        return f"{self.name}={self.value.flat}"


class Both(msgspec.Struct, frozen=True):
    """Comparisons joined by `and`."""

    parts: tuple[str, ...]

    @property
    def broken(self) -> bool:
        """True where it takes several lines even if one would do."""
        return False

    @property
    def flat(self) -> str:
        """The code on one line."""
        return " and ".join(self.parts)


class Remark(msgspec.Struct, frozen=True):
    """A node with a comment above it."""

    remark: str
    node: Node

    @property
    def broken(self) -> bool:
        """True where it takes several lines even if one would do."""
        return True

    @property
    def flat(self) -> str:
        """The code on one line, which has no room for the comment."""
        return self.node.flat


Node = Plain | Text | Call | Named | Both | Remark


def laid_out(node: Node, indent: int, before: str = "", after: str = "") -> list[str]:
    """Return the lines of a node, the first without its indent: ``before`` and ``after`` stand on its own lines."""
    one_line = ""
    if not node.broken:
        one_line = f"{before}{node.flat}{after}"
        if fits(one_line, LINE_LENGTH - indent):
            return [one_line]
    inner = indent + INDENT
    margin = " " * INDENT
    match node:
        case Plain():
            return [one_line]
        case Text(value):
            return [f"{before}(", *(margin + part for part in literals(value, LINE_LENGTH - inner)), f"){after}"]
        case Named(name, value):
            return laid_out(value, indent, f"{before}{name}=", after)
        case Both(parts):
            return [f"{before}{parts[0]}", *(f"and {part}" for part in parts[1:-1]), f"and {parts[-1]}{after}"]
        case Remark(remark, remarked):
            return [*comment(remark, indent), *laid_out(remarked, indent, before, after)]
        case Call(name, arguments):
            if not arguments:
                return [one_line]
            lines = [f"{before}{name}("]
            for argument in arguments:
                # Nearly all take one line: to ask that here saves a call for each.
                one_line = "" if argument.broken else f"{margin}{argument.flat},"
                if one_line and fits(one_line, LINE_LENGTH - indent):
                    lines.append(one_line)
                else:
                    lines += [margin + line for line in laid_out(argument, inner, "", ",")]
            return [*lines, f"){after}"]
        case _:
            assert_never(node)


def printed(node: Node, indent: int = 0, before: str = "", after: str = "") -> str:
    """Return a node as text, all lines but the first indented."""
    return ("\n" + " " * indent).join(laid_out(node, indent, before, after))


def import_line(module: str, names: set[str]) -> str:
    """Return an import of some names, sorted as the import sorter sorts them; nothing for no names."""
    if not names:
        return ""
    ordered = sorted(names, key=_import_order)
    line = f"from {module} import {', '.join(ordered)}"
    if fits(line, LINE_LENGTH):
        return line
    return f"from {module} import (\n" + "".join(f"    {name},\n" for name in ordered) + ")"


def _import_order(name: str) -> tuple[object, ...]:
    """Constants, then classes, then the rest; numbers in names by their value, so that 9 comes before 10."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return (kind, natural(name.lower()), natural(name))


@lru_cache(maxsize=65_536)
def natural(name: str) -> tuple[Any, ...]:
    """Return what sorts names so that `part_9` comes before `part_12`."""
    pieces: list[Any] = _NUMBER.split(name)
    pieces[1::2] = map(int, pieces[1::2])
    return tuple(pieces)
