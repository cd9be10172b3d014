"""Bytes → text: UTF-8 in normal form C with plain line ends, or the reasons why it is none."""

from __future__ import annotations

import re
import unicodedata

from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.diagnostics.catalogue import source as source_kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.source.text import text_of
from kzlaw.span import Span

MAXIMUM_BYTES = 16 * 1024 * 1024
"""The longest codes have a few megabytes; more is no act."""

# Everything that ends a line somewhere: old Macs, form feeds of a PDF, soft breaks of a word processor.
_LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# What word processors and web pages leave between letters: it takes no room and is no part of any word. Characters
# that turn the direction of reading are not among them: those are an error, never repaired in silence.
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")


def too_large(name: str, data: bytes, found: list[Diagnostic]) -> bool:
    """Return whether there are more bytes than any act has, after reporting it."""
    if len(data) <= MAXIMUM_BYTES:
        return False
    found.append(
        source_kinds.FILE_TOO_LARGE.at(
            Span(name, 1, 1, 1, 1),
            f"the file has {len(data):,} bytes; more than {MAXIMUM_BYTES:,} are not imported",
            "import each act from a file of its own",
        )
    )
    return True


def decode(name: str, data: bytes, found: list[Diagnostic]) -> str | None:
    """Return the text that bytes hold, or None after reporting why there is none."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text_of(name, data, found)
        return None
    return clean(name, text, found)


def clean(name: str, text: str, found: list[Diagnostic]) -> str | None:
    """Return text in normal form C with plain line ends; what is still no official text is reported, with None."""
    plain = _LINE_END.sub("\n", text)
    visible = _INVISIBLE.sub("", plain)
    normal = unicodedata.normalize("NFC", visible)
    if normal != plain:
        changes = [
            *(["letters stored in pieces were put together (normal form C)"] if normal != visible else []),
            *(["characters that cannot be seen were left out"] if visible != plain else []),
        ]
        found.append(
            kinds.IMPORT_NORMALISED.at(
                Span(name, 1, 1, 1, 1), "; ".join(changes), "nothing to do: the words are the same"
            )
        )
    source = text_of(name, normal.encode("utf-8", "surrogatepass"), found)
    return None if source is None else normal
