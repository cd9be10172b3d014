"""Any text → JavaScript that holds it and nothing else: literals and comments that no text can break out of."""

from __future__ import annotations

import json
import re

from kzlaw.emit.python.text import LINE_LENGTH, PLAIN, wrapped

# What tools read in comments: a quotation of the law must not switch anything off, nor become a tag of a docblock.
DIRECTIVES = re.compile(
    r"\s*(?:@|#|eslint|prettier|jshint|jslint|istanbul|c8|v8|webpack|vite|sourceMappingURL|globals?\b|exported\b)",
    re.IGNORECASE,
)
# Where what ends a comment or a script, or begins another comment, is to be taken apart: wherever code may be pasted.
_ENDS = re.compile(r"(?<=\*)(?=/)|(?<=/)(?=\*)|(?<=<)(?=/|!--)|(?<=--)(?=>)")
_PROPERTY = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


def literal(text: str) -> str:
    """Return a text as a string literal on one line; what cannot be seen is written as an escape."""
    written = json.dumps(text, ensure_ascii=False)
    if not PLAIN.fullmatch(text):
        written = "".join(letter if letter.isprintable() else _escaped(letter) for letter in written)
    # A backslash before a sign that needs none changes nothing in a literal: «<\/» is «</».
    return _ENDS.sub(r"\\", written)


def _escaped(letter: str) -> str:
    code = ord(letter)
    if code < 0x10000:
        return f"\\u{code:04x}"
    return f"\\u{{{code:x}}}"


def comment(text: str, indent: int) -> list[str]:
    """Return a text as comment lines, without their indent."""
    return [f"// {line}" for line in _lines(text, LINE_LENGTH - indent - len("// "), "  ")]


def block(paragraphs: tuple[str, ...], facts: tuple[tuple[str, str], ...], indent: int) -> str:
    """Return a docblock: paragraphs, then facts as a table of names and values, one a line."""
    room = LINE_LENGTH - indent - len(" * ")
    lines: list[str] = []
    for paragraph in paragraphs:
        lines += ([""] if lines else []) + _lines(paragraph, room)
    if facts:
        names = max(len(name) for name, _ in facts) + 2
        lines += ["", *(f"{name}:".ljust(names) + safe(" ".join(wrapped(value, room))) for name, value in facts)]
    margin = " " * indent
    body = "".join(f"{margin} * {line}".rstrip() + "\n" for line in lines)
    return f"/**\n{body}{margin} */"


def safe(text: str) -> str:
    """Return a visible text that ends no comment and no script."""
    return _ENDS.sub(" ", text)


def _lines(text: str, room: int, following: str = "") -> list[str]:
    lines = [safe(line) for line in wrapped(text, room, following)]
    return [f"· {line.strip()}" if DIRECTIVES.match(line) else line for line in lines]


def is_property(name: str) -> bool:
    """Return whether a name can follow a dot, or stand as a key, as it is."""
    return _PROPERTY.fullmatch(name) is not None


def member(*names: str) -> str:
    """Return the code that leads from a record to one of its members."""
    first, *rest = names
    return first + "".join(f".{name}" if is_property(name) else f"[{literal(name)}]" for name in rest)
