"""«10-тармақтың 4-бөлігі» as a value: a path of steps from an act down to an абзац or a sentence."""

from __future__ import annotations

import datetime
from typing import Literal

import msgspec

UnitKind = Literal[
    "act", "component", "section", "chapter", "division", "article", "paragraph", "subparagraph", "part", "indent",
    "sentence", "preface", "preamble", "title", "annex", "conclusions", "operation", "quoted", "form", "stamp", "table",
]  # fmt: skip
"""бөлім section, тарау chapter, параграф division, бап article, тармақ paragraph, тармақша subparagraph,
бөлік part (AKN alinea), абзац indent, сөйлем sentence, кіріспе preamble, тақырып title, қосымша annex."""


class Step(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One step of a citation: units of one kind, by number.

    ``numbers`` are digits as printed ("10", "10-1", "3") also where the text says them in words; empty means "this
    one" ("осы тармақтың"). With ``through`` the step runs from the only number to that one ("2-тармақтан 5-тармаққа").
    """

    kind: UnitKind
    numbers: tuple[str, ...]
    through: str | None = None


class ActReference(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Another act, as a text names it: what is not printed is None."""

    title: str | None = None
    kind: str | None = None  # resolution, law, order, code, decree … in English
    issuer: str | None = None
    adopted: datetime.date | None = None
    number: str | None = None


class Citation(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A reference in a text: where it stands there (offsets in characters) and what it points at.

    ``scope`` is what the path starts from: ``this_unit`` for «осы тармақтың», ``this_act`` for «осы Қағидалардың»
    or a bare «10-тармақтың», ``other_act`` with ``act`` filled.
    """

    start: int
    end: int
    words: str
    scope: Literal["this_unit", "this_act", "other_act"]
    steps: tuple[Step, ...]
    act: ActReference | None = None
