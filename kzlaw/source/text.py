"""File → SourceText: the lines of a file with its hash, or the reasons why it cannot be read."""

from __future__ import annotations

import hashlib
import re
import stat
import unicodedata
from pathlib import Path

import msgspec

from kzlaw.diagnostics.catalogue import source as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.span import Span

MAXIMUM_BYTES = 64 * 1024 * 1024
MAXIMUM_LINE = 200_000
"""No абзац of law comes near it; grammars and terminals suffer from longer ones."""

# Everything that is invisible or reorders what a reader sees; a tab separates the cells of a table.
CONTROL = re.compile(
    "[\x01-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


class SourceText(msgspec.Struct, frozen=True):
    """The text of one file. ``path`` is relative to the project folder; ``sha256`` is of the bytes on disk."""

    path: str
    lines: tuple[str, ...]
    sha256: str


def read_source(root: Path, path: str, found: list[Diagnostic]) -> SourceText | None:
    """Return the text of ``root/path``, or None after reporting why it cannot be used."""
    start = Span(path, 1, 1, 1, 1)
    try:
        status = (root / path).stat()
        if not stat.S_ISREG(status.st_mode):
            # To read a pipe or a device could last for ever.
            found.append(kinds.NOT_READABLE.at(start, "this is no regular file", "put a text file in its place"))
            return None
        size = status.st_size
        if size > MAXIMUM_BYTES:
            found.append(
                kinds.FILE_TOO_LARGE.at(
                    start,
                    f"the file has {size:,} bytes; more than {MAXIMUM_BYTES:,} are not read",
                    "split the act into its components, one file each",
                )
            )
            return None
        data = (root / path).read_bytes()
    except OSError as problem:
        found.append(
            kinds.NOT_READABLE.at(start, f"the file cannot be read: {problem.strerror}", "check its permissions")
        )
        return None
    return text_of(path, data, found)


def text_of(path: str, data: bytes, found: list[Diagnostic]) -> SourceText | None:
    """Return the text that ``data`` holds, or None after reporting every reason why it cannot be used."""
    before = len(found)
    if data.startswith(b"\xef\xbb\xbf"):
        found.append(
            kinds.BYTE_ORDER_MARK.at(
                Span(path, 1, 1, 1, 1), "the file begins with a byte-order mark", "save it as UTF-8 without one"
            )
        )
        data = data[3:]
        before += 1
    nul = data.find(b"\0")
    if nul >= 0:
        line = data.count(b"\n", 0, nul) + 1
        found.append(
            kinds.NUL_BYTE.at(
                Span(path, line, 1, line, 1),
                "the line holds a NUL byte: this is no text, or is UTF-16",
                "save the file as UTF-8",
            )
        )
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        begin = data.rfind(b"\n", 0, problem.start) + 1
        column = len(data[begin : problem.start].decode("utf-8", "replace")) + 1
        found.append(
            kinds.BAD_ENCODING.at(
                Span(path, line, column, line, column + 1),
                f"byte 0x{data[problem.start]:02x} is not UTF-8",
                "save the file as UTF-8; official text in Windows-1251 must be converted first",
            )
        )
        return None
    if not text.strip():
        found.append(kinds.EMPTY_FILE.at(Span(path, 1, 1, 1, 1), "the file is empty", "remove it or fill it in"))
        return None
    lines = tuple(line.removesuffix("\r") for line in text.split("\n"))
    _check_lines(path, text, lines, found)
    if any(problem.is_error for problem in found[before:]):
        return None
    return SourceText(path, lines, hashlib.sha256(data).hexdigest())


def _check_lines(path: str, text: str, lines: tuple[str, ...], found: list[Diagnostic]) -> None:
    normal = text.isascii() or unicodedata.is_normalized("NFC", text)
    clean = CONTROL.search(text.replace("\r\n", "\n")) is None
    longest = max(map(len, lines))
    if normal and clean and longest <= MAXIMUM_LINE:
        return
    for number, line in enumerate(lines, 1):
        if len(line) > MAXIMUM_LINE:
            found.append(
                kinds.LINE_TOO_LONG.at(
                    Span(path, number, 1, number, 2),
                    f"the line has {len(line):,} characters; more than {MAXIMUM_LINE:,} are not read",
                    "put each абзац on a line of its own",
                )
            )
            continue
        for match in CONTROL.finditer(line):
            name = unicodedata.name(match.group(), "")
            found.append(
                kinds.CONTROL_CHARACTER.at(
                    Span(path, number, match.start() + 1, number, match.end() + 1),
                    f"control character U+{ord(match.group()):04X} {name}".rstrip(),
                    "delete it: readers cannot see it, and it is no part of official text",
                )
            )
        if not normal and not unicodedata.is_normalized("NFC", line):
            column = next(
                (
                    i
                    for i, sign in enumerate(line)
                    if unicodedata.combining(sign) or not unicodedata.is_normalized("NFC", sign)
                ),
                0,
            )
            found.append(
                kinds.NOT_NFC.at(
                    Span(path, number, column + 1, number, column + 2),
                    "the line is not in Unicode normal form C: letters are stored in pieces",
                    "normalise the file to NFC (never NFKC: it would turn № into No)",
                )
            )
