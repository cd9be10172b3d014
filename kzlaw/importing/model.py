"""What the parts of the importer pass to one another: printed lines, components, options and the result."""

from __future__ import annotations

import datetime
from typing import Literal

import msgspec

from kzlaw.diagnostics.diagnostic import Diagnostic

LineKind = Literal["law", "title", "heading", "stamp", "form", "note"]


class PrintedLine(msgspec.Struct, frozen=True):
    """One абзац as the source prints it, without its indent; ``line`` is where it begins there, counted from 1.

    ``kind`` is what the layout of the source shows: a page without layout has only ``law``. ``level`` is the depth of
    a heading. Cells of a table are joined by tabs.
    """

    text: str
    line: int
    kind: LineKind = "law"
    level: int = 0


class ComponentText(msgspec.Struct, frozen=True):
    """The lines of one component: the act itself (``main``), a rule book that it approves, a list, a form."""

    name: str
    title: str
    lines: tuple[PrintedLine, ...]


class ImportOptions(msgspec.Struct, frozen=True):
    """What a person says about an act where its text does not, or where they know better.

    ``published`` is the day of first official publication, None where unknown. ``force`` is for the caller, who writes
    the files: an act that is held already is overwritten.
    """

    id: str | None = None
    kind: str | None = None
    issuer: str | None = None
    adopted: datetime.date | None = None
    number: str | None = None
    published: datetime.date | None = None
    force: bool = False


class Imported(msgspec.Struct, frozen=True):
    """The result of an import: ``files`` (path in the project folder, text) is empty where a diagnostic is an error."""

    act: str
    files: tuple[tuple[str, str], ...]
    diagnostics: tuple[Diagnostic, ...]
