"""Untrusted text → text that is safe to show: what a terminal would obey or hide becomes signs that can be seen."""

from __future__ import annotations

import unicodedata

# Other characters of these kinds move the cursor, turn the reading direction or take no room at all; a law that
# holds one must show it where the problem is underlined, not play it to the terminal.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Co", "Cn"})


def visible_sign(sign: str) -> str:
    """Return one character, or what stands for it: ``␀`` to ``␟`` for control characters, ``<U+202E>`` for others."""
    if sign.isascii() and sign.isprintable():
        return sign
    if sign < " ":
        return chr(0x2400 + ord(sign))
    if sign == "\x7f":
        return "\u2421"
    if unicodedata.category(sign) in _HIDDEN:
        return f"<U+{ord(sign):04X}>"
    return sign


def visible(text: str) -> str:
    """Return ``text`` on one line with nothing in it that a terminal obeys; line breaks and tabs become spaces."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(" " if sign in "\t\n\r" else visible_sign(sign) for sign in text)


def cells(shown: str) -> int:
    """Return how many columns of a terminal a text takes: wide letters two, combining marks none."""
    if shown.isascii():
        return len(shown)
    return sum(map(_cells_of_sign, shown))


def _cells_of_sign(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in ("W", "F") else 1


def without_surrogates(text: str) -> str:
    """Return ``text`` with what UTF-8 cannot hold (file names of other encodings) written as escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
