"""Citations that an amendment has upset → the conditions that rest on them, open until somebody confirms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import replace

from kzlaw.clauses.locate import sentences
from kzlaw.clauses.tree import Unit
from kzlaw.editions.citing import ChangedCitation
from kzlaw.parsed import syntax
from kzlaw.resolved import model
from kzlaw.resolved.statements import Statements


class Doubt(msgspec.Struct, frozen=True):
    """Characters ``start`` to ``end`` of a leaf cite what ``by`` has changed, and nobody has confirmed it."""

    leaf: str
    start: int
    end: int
    citation: str
    by: str


def doubts(changed: Sequence[ChangedCitation], edition: int, unit: Unit, said: Statements) -> tuple[Doubt, ...]:
    """Return the citations of a paragraph that mean something else in an edition and are not confirmed."""
    open_ones = [one for one in changed if one.edition <= edition and (one.until is None or edition < one.until)]
    found: list[Doubt] = []
    for one in open_ones:
        if confirmed(one, said):
            continue
        for leaf in unit.leaves():
            if leaf.span == one.line:
                found += [
                    Doubt(leaf.id, citation.start, citation.end, citation.words, one.by)
                    for citation in leaf.citations
                    if citation.words == one.citation.words
                ]
    return tuple(dict.fromkeys(found))


def confirmed(change: ChangedCitation, said: Statements) -> bool:
    """Return whether a drafter has confirmed what a citation means since an act has changed it."""
    return any(
        isinstance(stated.statement, syntax.Confirmation)
        and stated.statement.act == change.by
        and _folded(stated.statement.quotation.words) == _folded(change.citation.words)
        and any(leaf.span == change.line for leaf in stated.place.leaf.leaves())
        for stated in said.stated
    )


def _folded(words: str) -> str:
    return " ".join(words.split())


def opened(
    conditions: tuple[model.Condition, ...], doubtful: Sequence[Doubt], texts: Mapping[str, str]
) -> tuple[model.Condition, ...]:
    """Return the conditions with those left open that rest on a doubtful citation.

    A condition rests on a citation that it quotes a part of; where none of the norm's does, those of the same
    sentence do: what they say is said of what the sentence cites. Where it is not sure to whom a rule applies, what
    it requires is open as well: that it is met would say that somebody has looked.
    """
    kept = list(conditions)
    for doubt in doubtful:
        resting = [i for i, one in enumerate(kept) if _touches(one, doubt.leaf, doubt.start, doubt.end)]
        if not resting:
            for start, end in sentences(texts.get(doubt.leaf, "")):
                if start <= doubt.start < end:
                    resting = [i for i, one in enumerate(kept) if _touches(one, doubt.leaf, start, end)]
        if any(kept[i].role != "require" for i in resting):
            resting += [i for i, one in enumerate(kept) if one.role == "require"]
        for i in resting:
            if not isinstance(kept[i].proposition, model.Unconfirmed):
                kept[i] = replace(kept[i], proposition=model.Unconfirmed(doubt.citation, doubt.by, kept[i].proposition))
    return tuple(kept)


def _touches(condition: model.Condition, leaf: str, start: int, end: int) -> bool:
    return any(run.leaf == leaf and run.start < end and start < run.end for run in condition.words)


def rests_on_doubt(norm: model.Norm) -> bool:
    """Return whether some condition of a norm is open because of what it cites."""
    requires = norm.requires if isinstance(norm, model.Rule) else ()
    return any(isinstance(one.proposition, model.Unconfirmed) for one in (*norm.when, *requires))
