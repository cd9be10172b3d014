"""New text of a line that is itself quoted → the same, its quotation marks beside the words and not among them."""

from __future__ import annotations

import re

from msgspec.structs import replace

from kzlaw.clauses.tree import Unit
from kzlaw.editions.model import Origin, Standing
from kzlaw.editions.standing import graft
from kzlaw.editions.words import Hit, splice

_OPENING = re.compile(r"[\"«“„]")
_CLOSING = re.compile(r"[\"»”]\s*[;.]?\s*$")


def marked(new: Standing, old: Unit, origin: Origin) -> Standing:
    """Return what is put in the place of a line of quoted text with the marks that stand around that line.

    A line of an amending act is printed with its marks, and so is its new text: «""28. Басқа мәтін.";"». They belong
    to the amending act, not to the unit that it quotes. Where the new text leaves them out, those of the old one stay.
    """
    old_first, old_last = next(old.leaves(), None), _last(old)
    before = old_first.before if old_first is not None else ""
    after = old_last.after if old_last is not None else ""
    first, last = next(new.leaves(), None), _last(new)
    if not (before or after) or first is None or last is None:
        return new
    opening, closing = _OPENING.match(first.text or ""), _CLOSING.search(last.text or "")
    # Words that begin with a mark are not all quoted: «"Атау" деген сөз …»; both ends must be there to be taken off.
    printed = bool(opening or not before) and bool(closing or not after)
    if printed and before and opening:
        new, before = _off(new, first, Hit(0, opening.end(), ""), origin), opening[0]
    if printed and after and closing:
        end = _last(new)
        assert end is not None
        text = end.text or ""
        start = len(text) - len(closing[0])
        new, after = _off(new, end, Hit(start, len(text), ""), origin), closing[0]
    return _with(_with(new, next(new.leaves(), None), before, ""), None, "", after)


def _last(unit: Unit) -> Unit | None:
    last = None
    for leaf in unit.leaves():
        last = leaf
    return last


def _off(root: Standing, leaf: Unit, hit: Hit, origin: Origin) -> Standing:
    assert isinstance(leaf, Standing)
    return graft(root, leaf, (splice(leaf, (hit,), origin),))


def _with(root: Standing, leaf: Unit | None, before: str, after: str) -> Standing:
    here = leaf or _last(root)
    assert isinstance(here, Standing)
    return graft(root, here, (replace(here, before=here.before or before, after=here.after or after),))
