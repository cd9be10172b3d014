"""A unit of before and one of now → whether the one has become the other, however its words were changed."""

from __future__ import annotations

from difflib import SequenceMatcher

from kzlaw.clauses.locate import LABEL
from kzlaw.clauses.tree import Unit

_ALIKE = 0.3
"""Less than this share of common words, and a unit that was replaced is another one under the old number."""


def became(before: Unit, now: Unit, around: Unit | None) -> bool:
    """Return whether ``now`` is what ``before`` has become.

    A unit is known by the place where its words were first printed: it keeps that when it is renumbered or some of
    its words are changed. One that was written anew is the same where it is as much like the old one as any unit
    beside it; ``around`` is the paragraph that held the old one, as it stands now.
    """
    if before.span == now.span:
        return True
    others = [
        unit for unit in (around.walk() if around is not None else ()) if unit.kind == now.kind and unit.id != now.id
    ]
    if any(unit.span == before.span and unit.state == "held" for unit in others):
        return False
    old, new = _text(before), _text(now)
    if old == new:
        return True
    alike = _likeness(old, new)
    if any(_text(unit) == old or _likeness(old, _text(unit)) > max(alike + 0.3, 0.7) for unit in others):
        return False
    return alike >= _ALIKE


def _text(unit: Unit) -> str:
    text = "\n".join(unit.lines())
    label = LABEL.match(text)
    return " ".join(text[label.end() if label else 0 :].split())


def _likeness(old: str, new: str) -> float:
    return SequenceMatcher(None, old.split(), new.split(), autojunk=False).ratio()
