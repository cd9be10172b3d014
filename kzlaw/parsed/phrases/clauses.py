"""One verb of an amending line with what stands before it, and what its words and units are."""

from __future__ import annotations

import msgspec
from lark import Token, Tree

from kzlaw.parsed.phrases.places import Path, inherited
from kzlaw.parsed.phrases.quoting import Quoted


class Clause(msgspec.Struct, frozen=True):
    """One verb of a line with what stands before it; ``targets`` as printed, not yet completed from earlier clauses."""

    change: Tree[Token]
    targets: tuple[Path, ...]
    throughout: bool
    start: int
    end: int
    offset: int
    anchored: bool = False  # «X-тен кейін»: the target is the unit before the new one
    unclear: bool = False
    onward: bool = False  # «… және одан әрі мәтін бойынша»: from the target to the end of the text


def completed(before: tuple[Path, ...], targets: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the units of a clause that goes on from the one before: those of that one, or smaller ones in them."""
    if not before:
        return targets
    if not targets:
        return before
    return tuple(inherited(before[-1], target) if target else target for target in targets)


def undecided(before: tuple[Path, ...], targets: tuple[Path, ...]) -> bool:
    """Return whether a unit could be in any of several that were named before: «3-тармақта, 5-тармақта …, 2) …»."""
    return any(
        len({path for path in (inherited(around, target) for around in before) if path != target}) > 1
        for target in targets
        if target
    )


def quoted_words(token: Tree[Token] | Token, quoted: tuple[Quoted, ...], offset: int) -> str | None:
    """Return what a token of quoted words says, None for another token."""
    if not is_token(token, "QUOTED"):
        return None
    assert isinstance(token, Token)
    start = (token.start_pos or 0) + offset
    return next((run.words for run in quoted if run.start == start), None)


def is_token(child: Tree[Token] | Token, name: str) -> bool:
    """Return whether a branch is a token of that name, of this grammar or of one that it imports."""
    return isinstance(child, Token) and child.type.endswith(name)
