"""The difference between two editions of an act, as values: what changed in the text, and what follows from it."""

from __future__ import annotations

from typing import Literal

import msgspec

from kzlaw.editions.model import Start
from kzlaw.resolved.proposals import Proposal


class Piece(msgspec.Struct, frozen=True):
    """Words in a row that stay, go or come."""

    change: Literal["kept", "deleted", "inserted"]
    words: str


class LineChange(msgspec.Struct, frozen=True):
    """One абзац of which the words or the number differ; ``unit`` is its id now, ``before`` its id before."""

    component: str
    unit: str
    before: str
    change: Literal["added", "removed", "changed", "renumbered"]
    redline: tuple[Piece, ...]


class NormChange(msgspec.Struct, frozen=True):
    """What has become of a norm of a paragraph whose text, or what it cites, has changed.

    ``stale`` quotes words that are no more; ``undetermined`` rests on a citation that points elsewhere; ``carried``
    is untouched. ``before`` and ``now`` are the words that it formalises.
    """

    norm: str
    kind: Literal["rule", "referral", "exemption", "reading"]
    change: Literal["added", "removed", "changed", "stale", "undetermined", "carried"]
    before: str
    now: str
    file: str
    line: int


class ExampleChange(msgspec.Struct, frozen=True):
    """An example that comes out differently; ``now`` is empty where its norm is no more, `stale` where that waits."""

    norm: str
    example: str
    before: str
    now: str
    file: str
    line: int


FileKind = Literal["code", "test", "page"]


class FileChange(msgspec.Struct, frozen=True):
    """A generated file that the change touches: code, a test or a page."""

    kind: FileKind
    change: Literal["added", "removed"]
    path: str


class Unaccounted(msgspec.Struct, frozen=True):
    """Words of the new text that no norm quotes and nobody has declared informative."""

    component: str
    unit: str
    words: str


class CitationChange(msgspec.Struct, frozen=True):
    """A citation that the change has upset: where it stands, what it meant, and what it names now."""

    act: str
    component: str
    unit: str
    words: str
    how: Literal["elsewhere", "itself", "nothing"]
    meant: str
    meant_words: str
    now: str
    confirmed: bool


class Side(msgspec.Struct, frozen=True):
    """One of the two editions: the act that gave it, and from when; None before the first."""

    by: str
    start: Start | None


class Impact(msgspec.Struct, frozen=True):
    """Everything that differs between two editions of an act."""

    act: str
    before: Side
    now: Side
    lines: tuple[LineChange, ...]
    norms: tuple[NormChange, ...]
    examples: tuple[ExampleChange, ...]
    files: tuple[FileChange, ...]
    citations: tuple[CitationChange, ...]
    unaccounted: tuple[Unaccounted, ...]
    proposals: tuple[Proposal, ...]

    @property
    def empty(self) -> bool:
        """Return whether nothing differs."""
        return not (self.lines or self.norms or self.examples or self.files or self.citations)
