"""Any text → Python that holds it and nothing else: literals, comments and docstrings that no text can break out of."""

from __future__ import annotations

import unicodedata

LINE_LENGTH = 120

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
    if not text or max(text) < "\u1100":
        return len(text)
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def literal(text: str) -> str:
    """Return a text as a string literal on one line; what cannot be seen is written as an escape."""
    # The formatter's own choice: double quotes, unless the text has more of those than of single ones.
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join(f"\\{letter}" if letter == quote else _escaped(letter) for letter in text) + quote


def literals(text: str, room: int) -> list[str]:
    """Return a text as string literals to be joined, each of at most ``room`` columns, broken after spaces."""
    parts: list[str] = []
    part = ""
    for word in _words(text, max(room // 2, 8)):
        if part and width(literal(part + word)) > room:
            parts.append(literal(part))
            part = ""
        part += word
    return [*parts, literal(part)]


def _words(text: str, longest: int) -> list[str]:
    """Return the words of a text, each with the spaces after it; one that is too long is cut."""
    words: list[str] = []
    start = 0
    for place in range(1, len(text) + 1):
        after_space = place < len(text) and text[place - 1] == " " and text[place] != " "
        # An escape is at most ten columns wide, so a run of them is cut early enough too.
        if after_space or place == len(text) or width(literal(text[start:place])) > longest:
            words.append(text[start:place])
            start = place
    return words


def _escaped(letter: str) -> str:
    """Return one character as it stands in a literal."""
    if letter == "\\":
        return "\\\\"
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
    if not (text.isascii() and text.isprintable()):
        spaced = "".join(" " if letter.isspace() else letter for letter in text)
        text = "".join(letter if letter == "\\" else _escaped(letter) for letter in spaced)
    return " ".join(word for word in text.split(" ") if word)


def wrapped(text: str, room: int, following: str = "") -> list[str]:
    """Return a visible text in lines of at most ``room`` columns where it has spaces; later ones start so."""
    lines: list[str] = []
    line = ""
    for word in visible(text).split(" "):
        longer = f"{line} {word}" if line else word
        if line and width(longer) > room:
            lines.append(line)
            line = following + word
        else:
            line = longer
    return [*lines, line]


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
