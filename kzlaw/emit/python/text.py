"""Any text → Python that holds it and nothing else: literals, comments and docstrings that no text can break out of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LINE_LENGTH = 120

# Nearly all that the law prints: no letter of it needs an escape, and each is one column wide.
PLAIN = re.compile(r"[ -~¡-¬®-ÿЀ-ҁҊ-ԯ‐-―‘-„†-…№]*")

# What a literal holds as it is.
_SIMPLE = re.compile(PLAIN.pattern.replace(" -~", r" !#-&(-\[\]-~"))
_WORD = re.compile(r"[^ ]+ *| +")
_WIDEST_LETTER = 10
"""Columns of the longest escape."""

# What tools read in comments: a quotation of the law must not switch anything off.
DIRECTIVES = (
    "type:",
    "fmt:",
    "yapf:",
    "isort:",
    "ruff:",
    "mypy:",
    "flake8:",
    "noqa",
    "pragma",
    "pylint",
    "pyright",
    "nosec",
)


def width(text: str) -> int:
    """Return how many columns a text takes, as a formatter counts them."""
    if text.isascii() or PLAIN.fullmatch(text):
        return len(text)
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def fits(text: str, room: int) -> bool:
    """Return whether a text takes at most ``room`` columns."""
    # A letter takes one or two: most texts need no counting.
    return len(text) <= room and (2 * len(text) <= room or width(text) <= room)


def literal(text: str) -> str:
    """Return a text as a string literal on one line; what cannot be seen is written as an escape."""
    if (text.isascii() and text.isidentifier()) or _SIMPLE.fullmatch(text):
        return f'"{text}"'
    # The formatter's own choice: double quotes, unless the text has more of those than of single ones.
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + _shown(text.replace("\\", "\\\\")).replace(quote, f"\\{quote}") + quote


def literals(text: str, room: int) -> list[str]:
    """Return a text as string literals to be joined, each of at most ``room`` columns, broken after spaces."""
    parts: list[str] = []
    part = ""
    taken = 2
    for word in _words(text, max(room // 2, 16)):
        wide = _widest(word)
        if part and taken + wide > room:
            parts.append(literal(part))
            part, taken = "", 2
        part += word
        taken += wide
    return [*parts, literal(part)]


def _words(text: str, longest: int) -> Iterator[str]:
    """Yield the words of a text, each with the spaces after it; one that is too long is cut."""
    for word in _WORD.findall(text):
        if len(word) * _WIDEST_LETTER <= longest or _widest(word) <= longest:
            yield word
        else:
            step = longest // _WIDEST_LETTER
            yield from (word[start : start + step] for start in range(0, len(word), step))


def _widest(text: str) -> int:
    """Return how many columns a text takes in a literal at most: which quotation mark is escaped is not yet known."""
    if _SIMPLE.fullmatch(text):
        return len(text)
    return width(_shown(text)) + text.count("\\") + text.count('"') + text.count("'")


def _shown(text: str) -> str:
    """Return a text with what cannot be seen as escapes; a backslash is left as it is."""
    return text if PLAIN.fullmatch(text) else "".join(map(_escaped, text))


def _escaped(letter: str) -> str:
    if letter.isprintable() and not _combines(letter):
        return letter
    short = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(letter)
    if short:
        return short
    code = ord(letter)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _combines(letter: str) -> bool:
    return letter >= "\u0300" and unicodedata.category(letter)[0] == "M"


def visible(text: str) -> str:
    """Return a text on one line for people to read: runs of spaces as one, what cannot be seen as an escape."""
    if not PLAIN.fullmatch(text):
        text = _shown("".join(" " if letter.isspace() else letter for letter in text))
    return " ".join(word for word in text.split(" ") if word)


def wrapped(text: str, room: int, following: str = "") -> list[str]:
    """Return a visible text in lines of at most ``room`` columns where it has spaces; later ones start so."""
    lines: list[str] = []
    line: list[str] = []
    taken = 0
    for word in visible(text).split(" "):
        wide = width(word)
        if line and taken + 1 + wide > room:
            lines.append(" ".join(line))
            line, taken = [following + word], len(following) + wide
        else:
            taken += wide + bool(line)
            line.append(word)
    return [*lines, " ".join(line)]


def comment(text: str, indent: int) -> list[str]:
    """Return a text as comment lines, without their indent."""
    lines = wrapped(text, LINE_LENGTH - indent - len("# "), "  ")
    return [f"# · {line.strip()}" if line.strip().lower().startswith(DIRECTIVES) else f"# {line}" for line in lines]


def docstring(paragraphs: tuple[str, ...], facts: tuple[tuple[str, str], ...], indent: int) -> str:
    """Return a docstring: paragraphs, then facts as a table of names and values, one a line."""
    room = LINE_LENGTH - indent
    # The opening quotation marks stand on the first line.
    lines = wrapped(paragraphs[0], room - len('"""'))
    for paragraph in paragraphs[1:]:
        lines += ["", *wrapped(paragraph, room)]
    if facts:
        names = max(len(name) for name, _ in facts) + 2
        lines += ["", *(f"{name}:".ljust(names) + visible(value) for name, value in facts)]
    text = "\n".join(f"{' ' * indent}{_within_docstring(line)}".rstrip() for line in lines).lstrip()
    return f'"""{text}\n{" " * indent}"""' if len(lines) > 1 else f'"""{text}"""'


def _within_docstring(line: str) -> str:
    escaped = line.replace("\\", "\\\\")
    # One next to the marks around the docstring would be taken for one of those.
    closes = '"""' in line or line.startswith('"') or line.endswith('"')
    return escaped.replace('"', '\\"') if closes else escaped
