"""The clause tree: an act as components of units, each with its id, its words and what is said about it.

A unit is a *leaf* with one line of text, or has children in the order printed; the абзацы of a unit are the leaves
under it, in order. Ids follow the Akoma Ntoso naming convention (`para_3__al_4`), unique within a component.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Literal

import msgspec

from kzlaw.citation import ActReference, Citation, Step, UnitKind
from kzlaw.parsed.phrases.model import Abbreviation, CommencementPhrase, Definition, OperationKind
from kzlaw.parsed.syntax import Statement
from kzlaw.span import Span

State = Literal["held", "not_held", "deleted", "repealed"]


class Unit(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A unit of law. ``text`` is set on leaves only, exactly as printed, its number included («10. Уақытша …»).

    ``before`` and ``after`` are the marks that an amending act prints around quoted text; they are no part of the
    quoted unit. ``state`` other than ``held`` is a tombstone: the number stays, the words are gone or unknown.
    """

    id: str
    kind: UnitKind
    number: str
    span: Span
    text: str | None = None
    children: tuple[Unit, ...] = ()
    statements: tuple[Statement, ...] = ()
    citations: tuple[Citation, ...] = ()
    definitions: tuple[Definition, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    before: str = ""
    after: str = ""
    state: State = "held"
    gutter: int = 0
    """Lines of the file above the statements: add it to the line numbers of their places."""

    def leaves(self) -> Iterator[Unit]:
        """Yield the абзацы of this unit, in the order printed."""
        if self.children:
            for child in self.children:
                yield from child.leaves()
        else:
            yield self

    def walk(self) -> Iterator[Unit]:
        """Yield this unit and every unit inside it, outermost first."""
        yield self
        for child in self.children:
            yield from child.walk()

    def lines(self) -> list[str]:
        """Return the text of this unit, one абзац a string, without the marks of a quoting act."""
        return [leaf.text for leaf in self.leaves() if leaf.text is not None]


class Operation(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One change that an amending act makes to one unit of another act.

    ``id`` is the unit in the amending act (`para_1__mod_2`). ``target`` is a path of steps in the component; for
    `insert` the last step is the new unit. ``content`` is the new text, already parsed as units of its own.
    """

    id: str
    kind: OperationKind
    act: ActReference
    component_title: str | None
    target: tuple[Step, ...]
    span: Span
    content: tuple[Unit, ...] = ()
    old: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    throughout: bool = False
    before: bool = False
    as_annex: str | None = None
    renumbered: tuple[Step, ...] = ()
    statements: tuple[Statement, ...] = ()
    gutter: int = 0
    after: str = ""
    """Of the old words only those are meant that stand after these, or, with ``ahead``, before these."""
    ahead: str = ""
    onward: bool = False
    """With ``throughout``: from the target to the end of the text."""


class Commencement(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A commencement formula and the leaf that prints it."""

    phrase: CommencementPhrase
    unit: str
    span: Span


class Component(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One numbered text of an act: the resolution itself (`main`) or a rule book that it approves (`annex_1`)."""

    act: str
    name: str
    title: str
    path: str
    month_end: Literal["last-day"] | None
    vocabulary: str | None
    partial: bool
    units: tuple[Unit, ...]
    span: Span
    operations: tuple[Operation, ...] = ()
    commencements: tuple[Commencement, ...] = ()
    vocabulary_span: Span | None = None
    """Where the header names the vocabulary."""
    unclear: tuple[str, ...] = ()
    """Lines that should say what the act changes, or when it starts, and are not understood: by id."""


class Act(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An act with those of its components that are held.

    ``published`` is None where the day is not known; ``adopted`` is the day of signing.
    """

    id: str
    kind: str
    issuer: str
    adopted: datetime.date
    number: str
    language: str
    published: datetime.date | None
    source: str
    components: tuple[Component, ...]
    title: str = ""
