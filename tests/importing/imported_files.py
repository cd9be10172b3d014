"""What an import gave, taken apart for the tests."""

from __future__ import annotations

from kzlaw.importing.from_text import import_text
from kzlaw.importing.model import Imported, ImportOptions


def imported(data: bytes, name: str = "act.txt", options: ImportOptions | None = None) -> Imported:
    """Import bytes, with no options unless some are given."""
    return import_text(data, name, options or ImportOptions())


def law_lines(text: str) -> list[str]:
    """Return the lines of law of a file of regulation: no header, no gutter, no blank lines."""
    body = text.split("\n---\n", 1)[1].split("\n")
    lines = [line for line in body if line.strip() and not line.startswith("|")]
    return [line[1:] if line.startswith("\\") else line for line in lines]


def header(text: str) -> dict[str, str]:
    """Return the entries of the header."""
    lines = text.split("\n---\n", 1)[0].removeprefix("---\n").split("\n")
    return dict(line.split(": ", 1) for line in lines)


def codes(result: Imported) -> list[str]:
    """Return the codes reported, in order."""
    return [problem.code for problem in result.diagnostics]
