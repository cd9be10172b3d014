"""New text and the unit that the formula announces → why the two do not fit, if they do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kzlaw.citation import Step, UnitKind
from kzlaw.clauses.identify import HEADING_LEVEL
from kzlaw.clauses.locate import unit_name
from kzlaw.clauses.tree import Unit
from kzlaw.diagnostics.catalogue.editions import OPERATION_NOT_UNDERSTOOD
from kzlaw.editions.destination import Refusal

_NUMBERED = frozenset({"paragraph", "article"})
_HINT = "make the number of the formula and that of the quoted text agree"


def not_announced(
    content: Sequence[Unit], kind: UnitKind, number: str, path: Sequence[Step], *, quoted: bool = False
) -> Refusal | None:
    """Refuse new text that is not the one unit that the formula announces: one of the two is a slip.

    ``quoted`` is set for a unit that an amending act quotes, which may print the number of any paragraph.
    """
    several = _several(content, kind)
    if several:
        return _refusal(path, f"has the numbers {' and '.join(several)}", "announce each of them by its number")
    printed = _printed(content, kind)
    if printed and number and printed != number:
        return _refusal(path, f"is numbered {printed}", _HINT)
    if kind in _NUMBERED and content[0].kind == "subparagraph":
        return _refusal(path, f"begins with subparagraph {content[0].number}", "quote the unit with its own number")
    if quoted or kind in _NUMBERED or kind in HEADING_LEVEL:
        return None
    around = {numbered for step in path if step.kind in _NUMBERED for numbered in step.numbers}
    foreign = next((unit for unit in content if unit.kind in _NUMBERED and unit.number not in around), None)
    return _refusal(path, f"is {foreign.kind} {foreign.number}", _HINT) if foreign is not None and around else None


def _printed(content: Sequence[Unit], kind: UnitKind) -> str:
    """Return the number that new text prints for itself, where units of its kind print one."""
    only = content[0]
    if only.kind != kind or kind in ("part", "indent", "sentence") or (len(content) > 1 and kind not in HEADING_LEVEL):
        return ""
    return only.number


def _several(content: Sequence[Unit], kind: UnitKind) -> list[str]:
    """Return the numbers of two units of the kind, or of a larger, where one is announced."""
    match kind:
        case "paragraph" | "article" | "subparagraph":
            # «а)», «б)» stand in a subparagraph that has a number.
            same = [unit for unit in content if unit.kind == kind and unit.number[:1].isdigit()]
        case "section" | "chapter" | "division":
            same = [unit for unit in content if HEADING_LEVEL.get(unit.kind, 9) <= HEADING_LEVEL[kind]]
        case _:
            same = []
    numbers = Counter(unit.number for unit in same)
    return list(numbers)[:2] if len(numbers) > 1 else []


def _refusal(path: Sequence[Step], what: str, hint: str) -> Refusal:
    return Refusal(OPERATION_NOT_UNDERSTOOD, f"the new text of {unit_name(path)} {what}", hint)
