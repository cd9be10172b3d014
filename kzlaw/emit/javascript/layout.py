"""Calls, lists and objects → lines of JavaScript: on one line where it fits, else one element a line."""

from __future__ import annotations

from functools import cached_property
from typing import assert_never

import msgspec

from kzlaw.emit.javascript.text import comment, is_property, literal
from kzlaw.emit.python.text import LINE_LENGTH, width

INDENT = 2


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


def text(value: str) -> Plain:
    """Return a text as a literal."""
    return Plain(literal(value))


class Call(msgspec.Struct, frozen=True, dict=True):
    """A call: `atMost(…)`, `new Rule(…)`."""

    name: str
    arguments: tuple[Node, ...]

    @property
    def broken(self) -> bool:
        """True where it takes several lines even if one would do."""
        return any(argument.broken for argument in self.arguments)

    @cached_property
    def flat(self) -> str:
        """The code on one line."""
        return f"{self.name}({', '.join(argument.flat for argument in self.arguments)})"


class List(msgspec.Struct, frozen=True):
    """An array; ``exploded`` keeps it on several lines even where one would do."""

    elements: tuple[Node, ...]
    exploded: bool = False

    @property
    def broken(self) -> bool:
        """True where it takes several lines even if one would do."""
        return bool(self.elements) and (self.exploded or any(element.broken for element in self.elements))

    @property
    def flat(self) -> str:
        """The code on one line."""
        return f"[{', '.join(element.flat for element in self.elements)}]"


class Object(msgspec.Struct, frozen=True):
    """An object literal; ``exploded`` keeps it on several lines even where one would do."""

    members: tuple[tuple[str, Node], ...]
    exploded: bool = False

    @property
    def broken(self) -> bool:
        """True where it takes several lines even if one would do."""
        return bool(self.members) and (self.exploded or any(value.broken for _, value in self.members))

    @property
    def flat(self) -> str:
        """The code on one line."""
        return f"{{ {', '.join(f'{key(name)}: {value.flat}' for name, value in self.members)} }}"


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


Node = Plain | Call | List | Object | Remark


def key(name: str) -> str:
    """Return a name as the key of an object literal."""
    # A plain `__proto__: …` would set the prototype; a computed one is a member like any other.
    return f"[{literal(name)}]" if name == "__proto__" else name if is_property(name) else literal(name)


def laid_out(node: Node, indent: int, before: str = "", after: str = "") -> list[str]:
    """Return the lines of a node, the first without its indent: ``before`` and ``after`` stand on its own lines."""
    one_line = f"{before}{node.flat}{after}"
    if isinstance(node, Plain) or (not node.broken and width(one_line) <= LINE_LENGTH - indent):
        return [one_line]
    margin = " " * INDENT
    inner = indent + INDENT
    match node:
        case Remark(remark, remarked):
            return [*comment(remark, indent), *laid_out(remarked, indent, before, after)]
        case Call(name, (Object() as only,)):
            return laid_out(only, indent, f"{before}{name}(", f"){after}")
        case Call(name, arguments):
            lines = [f"{before}{name}("]
            for argument in arguments:
                lines += [margin + line for line in laid_out(argument, inner, "", ",")]
            return [*lines, f"){after}"] if arguments else [one_line]
        case List(elements):
            lines = [f"{before}["]
            for element in elements:
                lines += [margin + line for line in laid_out(element, inner, "", ",")]
            return [*lines, f"]{after}"]
        case Object(members):
            lines = [f"{before}{{"]
            for name, value in members:
                lines += [margin + line for line in laid_out(value, inner, f"{key(name)}: ", ",")]
            return [*lines, f"}}{after}"]
        case _:
            assert_never(node)


def printed(node: Node, indent: int = 0, before: str = "", after: str = "") -> str:
    """Return a node as text, all lines but the first indented."""
    return ("\n" + " " * indent).join(laid_out(node, indent, before, after))
