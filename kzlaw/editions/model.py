"""The editions of an act: every version of every unit, with the act and the operation that put each word there."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Literal

import msgspec

from kzlaw.clauses.tree import Unit
from kzlaw.parsed.phrases.model import OperationKind
from kzlaw.parsed.syntax import Statement
from kzlaw.span import Span

Outcome = Literal["applied", "refused", "ended", "not_held"]


class Start(msgspec.Struct, frozen=True, order=True, gc=False):
    """The day on which something starts, as an interval of days: the same twice where it is exact."""

    earliest: datetime.date
    latest: datetime.date

    @property
    def exact(self) -> bool:
        """True where the day is known."""
        return self.earliest == self.latest


class Origin(msgspec.Struct, frozen=True, gc=False):
    """Who put words there, or took them away: an act, its operation («» for the act's own text), and from when."""

    act: str
    operation: str
    start: Start


class Run(msgspec.Struct, frozen=True, gc=False):
    """``length`` characters in a row that have one origin."""

    length: int
    origin: Origin


class Restatement(msgspec.Struct, frozen=True, gc=False):
    """What the annotations of an amending act say about a unit of which it changed some words.

    A ``restate rule`` takes the place of the unit's own rule of that name. ``span`` is the operation's place in the
    file of the amending act, and ``gutter`` what its statements count their lines from.
    """

    origin: Origin
    statements: tuple[Statement, ...]
    span: Span
    gutter: int


class Standing(Unit, frozen=True, gc=False):
    """A unit as it stands in an edition: on a leaf ``runs`` add up to the text; a tombstone says who ``removed`` it."""

    runs: tuple[Run, ...] = ()
    removed: Origin | None = None
    restated: tuple[Restatement, ...] = ()


class AppliedOperation(msgspec.Struct, frozen=True, gc=False):
    """What became of one operation of an act, at one unit.

    ``target`` is the id of the unit as it is called in the component after the operation. ``ended`` is a temporary
    change that was taken back; ``not_held`` one of an act that is not held: it is listed with the act that makes it.
    """

    kind: OperationKind
    component: str
    target: str
    by: str
    operation: str
    outcome: Outcome
    reason: str = ""


class Edition(msgspec.Struct, frozen=True, gc=False):
    """The act as it stands from a start on; the first edition is given by the act itself."""

    act: str
    by: str
    start: Start
    operations: tuple[AppliedOperation, ...] = ()


class Version(msgspec.Struct, frozen=True, gc=False):
    """A unit from one edition on, until its next version.

    ``edition`` is a place in the act's editions; ``origin`` is the last change to the unit; ``whole`` is set where
    no earlier text shows through. A plain ``Unit`` inside ``unit`` has all its words from ``origin``.
    """

    edition: int
    unit: Unit
    origin: Origin
    whole: bool


class Slot(msgspec.Struct, frozen=True, gc=False):
    """The place of a paragraph, an article or a heading, with its versions, oldest first.

    ``parent`` is the place of the heading around it in the same timeline. ``nested`` is set where the heading holds
    its paragraphs in the clause tree, rather than standing before them.
    """

    parent: int | None
    nested: bool
    versions: tuple[Version, ...]


class Timeline(msgspec.Struct, frozen=True):
    """All versions of one component, in the order of the text; ``root`` and ``title`` change like units.

    ``places`` are the slots that ever had an id. ``partial`` says that units exist which are not held.
    """

    act: str
    name: str
    partial: bool
    root: Slot
    title: Slot
    slots: tuple[Slot, ...]
    places: Mapping[str, tuple[int, ...]]


class ActHistory(msgspec.Struct, frozen=True):
    """One act: its editions in the order in which they apply, and the timelines of its components by name."""

    act: str
    editions: tuple[Edition, ...]
    timelines: Mapping[str, Timeline]


class Library(msgspec.Struct, frozen=True):
    """All held acts over time."""

    acts: Mapping[str, ActHistory]
