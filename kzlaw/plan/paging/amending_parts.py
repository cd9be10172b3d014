"""Parts of the page of an amending act: what it did to each act, from when, and what that meant for the rules."""

from __future__ import annotations

import msgspec

from kzlaw.plan.paging.parts import Link, OperationLine, TouchedNorm, UnitState
from kzlaw.vocabulary.facts import Labels


class DoneOperation(msgspec.Struct, frozen=True):
    """An operation with the words that command it, and the comparison of the unit that it changed."""

    line: OperationLine
    words: str
    redline: Link


class AmendedUnit(msgspec.Struct, frozen=True):
    """A paragraph or a heading of which the text is another, and what has become of its norms.

    Those that are ``carried`` to the new text say the same in the same words.
    """

    unit: Link
    state: UnitState
    redline: Link
    norms: tuple[TouchedNorm, ...]
    carried: tuple[TouchedNorm, ...]


class AmendedEdition(msgspec.Struct, frozen=True):
    """What takes force in an act on one day; ``anchor`` is its HTML id."""

    anchor: str
    force: Labels
    edition: Link
    redline: Link
    operations: tuple[DoneOperation, ...]
    units: tuple[AmendedUnit, ...]


class UpsetCitation(msgspec.Struct, frozen=True):
    """Words that cite what has been changed: where they stand, what they meant, and what they name now."""

    act: Link
    unit: Link
    words: str
    how: Labels
    meant: str
    meant_words: str
    now: str
    waiting: tuple[TouchedNorm, ...]


class AmendedAct(msgspec.Struct, frozen=True):
    """One act that was amended, edition by edition."""

    anchor: str
    act: Link
    named: Labels
    editions: tuple[AmendedEdition, ...]


class NotHeld(msgspec.Struct, frozen=True):
    """What is done to acts that are not held: the operation, its words, and the unit that it names."""

    line: OperationLine
    words: str
    act: str
