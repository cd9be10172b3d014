"""Clauses of an amending line → operations: which words are old, which new, and to what unit each is done."""

from __future__ import annotations

import re

from lark import Token, Tree
from msgspec.structs import replace

from kzlaw.citation import Step
from kzlaw.parsed.phrases.clauses import Clause, completed, is_token, quoted_words, undecided
from kzlaw.parsed.phrases.model import NotUnderstood, OperationKind, OperationPhrase
from kzlaw.parsed.phrases.places import Path, expanded, inherited, kind_of, lettered, places
from kzlaw.parsed.phrases.quoting import Quoted
from kzlaw.parsed.phrases.word_changes import word_changes
from kzlaw.parsed.phrases.words import evaluate


def interpret(
    clauses: tuple[Clause, ...], quoted: tuple[Quoted, ...], component: str | None, follows: bool
) -> tuple[OperationPhrase, ...] | NotUnderstood:
    """Return the operations of the clauses; a clause that names no unit, or a smaller one, goes on from the one before.

    ``follows`` is set where the line ends in ":" and the new text stands below it.
    """
    found: list[OperationPhrase] = []
    before: tuple[Path, ...] = ()
    throughout = onward = False
    for clause in clauses:
        throughout, onward = throughout or clause.throughout, onward or clause.onward
        if undecided(before, clause.targets):
            return NotUnderstood(clause.start, clause.end, "it could be in any of the units that are named before it")
        targets = completed(before, clause.targets)
        operations = _operations(clause, targets, quoted, component, follows and clause is clauses[-1], throughout)
        if isinstance(operations, NotUnderstood):
            return operations
        found += [replace(operation, onward=True) for operation in operations] if onward else operations
        # What a unit was added to, not the unit added, is what the line goes on about.
        before = targets or before
    return tuple(found)


def _operations(
    clause: Clause,
    targets: tuple[Path, ...],
    quoted: tuple[Quoted, ...],
    component: str | None,
    follows: bool,
    throughout: bool,
) -> list[OperationPhrase] | NotUnderstood:
    change = clause.change
    span = (clause.start, clause.end)
    units = tuple(path for target in targets for path in expanded(target))
    inline = tuple(
        words for words in (quoted_words(token, quoted, clause.offset) for token in change.children) if words
    )
    annexes = next((_annexes(child) for child in change.children if is_token(child, "ANNEXED")), ())
    annex = annexes[0] if annexes else None
    if annexes and (len(annexes) > 1 or len(units) > 1) and change.data in ("new_edition", "insert_annex"):
        return _from_annexes(change, units, annexes, component, follows, span)
    match change.data:
        case "replace_unit" if units or component:
            return [
                OperationPhrase(
                    "replace", units or ((),), new=inline, quoted_follows=follows, component_title=component, span=span
                )
            ]
        case "new_edition" if units or component or annex is not None:
            return [
                OperationPhrase(
                    "replace",
                    units or ((),),
                    as_annex=annex,
                    quoted_follows=follows,
                    component_title=component,
                    span=span,
                )
            ]
        case "insert_unit" | "insert_annex":
            added = _added_after(change, units) if clause.anchored else _added(change, units)
            several = _several(change)
            if added is None or (several is not None and len(added) != 1):
                return NotUnderstood(*span, "the number of the new unit cannot be told from this formula")
            return [
                OperationPhrase(
                    "insert",
                    added,
                    new=inline,
                    as_annex=annex,
                    quoted_follows=follows,
                    component_title=component,
                    span=span,
                    several=several,
                )
            ]
        case "delete_unit" if units or component:
            return [OperationPhrase("delete", units or ((),), component_title=component, span=span)]
        case "repeal_unit" if units or component:
            return [OperationPhrase("repeal", units or ((),), component_title=component, span=span)]
        case "renumber":
            return _renumbering(clause, targets, component)
        case "change_words":
            return word_changes(clause, targets, quoted, component, throughout)
        case _:
            return NotUnderstood(*span, "the formula does not say which unit it changes")


def _added(change: Tree[Token], units: tuple[Path, ...]) -> tuple[Path, ...]:
    branch = next(change.find_data("new_units"))
    child = branch.children[-1]
    if isinstance(child, Token):
        new: tuple[Path, ...] = ((Step(kind_of(child), ()),),)
    else:
        new = tuple(path for place in places(child) for path in expanded(place.steps))
    return tuple((*_holder(unit, path[0]), *path) for unit in units or ((),) for path in new)


def _holder(unit: Path, new: Step) -> Path:
    """Return what a new unit goes into: beside a unit of its kind, of which the line has spoken before, not into it."""
    beside = bool(unit) and unit[-1].kind == new.kind and lettered(unit[-1]) == lettered(new)
    return unit[:-1] if beside else unit


def _added_after(change: Tree[Token], units: tuple[Path, ...]) -> tuple[Path, ...] | None:
    """Return the new unit of «екінші бөліктен кейін мынадай мазмұндағы бөлікпен»: numbered after its neighbour."""
    if len(units) != 1 or not units[0][-1].numbers:
        return None
    *parent, neighbour = units[0]
    added = _added(change, (tuple(parent),))
    if all(path[-1].numbers for path in added):
        return added
    kind = added[0][-1].kind
    number = neighbour.numbers[-1]
    if len(added) != 1 or kind != neighbour.kind or not number.isdigit():
        return None
    if kind not in _COUNTED:
        # What comes after 5) may be 5-1) as well as 6): the new text prints it.
        return added
    return ((*parent, Step(kind, (str(int(number) + 1),))),)


# Units that print no number: the law counts them.
_COUNTED = ("part", "indent", "sentence")


def _several(change: Tree[Token]) -> int | None:
    """Return how many units one target stands for: «екі абзацпен» 2, «абзацтармен» 0 (as many as are quoted)."""
    first, *rest = next(change.find_data("new_units")).children
    if rest and isinstance(first, Tree):
        return evaluate(first)
    if isinstance(first, Token) and re.search(r"[тдл][ае]р(?:с?[ыі])?[мбп]ен$", first):
        return 0
    return None


def _from_annexes(
    change: Tree[Token],
    units: tuple[Path, ...],
    annexes: tuple[str, ...],
    component: str | None,
    follows: bool,
    span: tuple[int, int],
) -> list[OperationPhrase] | NotUnderstood:
    """Return an operation for each annex of «1 және 2-қосымшаларға сәйкес», in the order printed."""
    added = _added(change, units) if change.data == "insert_annex" else units
    if len(added) != len(annexes):
        return NotUnderstood(*span, f"{len(added)} units cannot be given by {len(annexes)} annexes")
    kind: OperationKind = "insert" if change.data == "insert_annex" else "replace"
    return [
        OperationPhrase(kind, (unit,), as_annex=annex, quoted_follows=follows, component_title=component, span=span)
        for unit, annex in zip(added, annexes, strict=True)
    ]


def _renumbering(
    clause: Clause, targets: tuple[Path, ...], component: str | None
) -> list[OperationPhrase] | NotUnderstood:
    places_after = [child for child in clause.change.children if isinstance(child, Tree)]
    if places_after:
        old = targets
        new = tuple(inherited(old[-1] if old else (), place.steps) for place in places(places_after[0]))
    else:
        # «11-тармақ 12-тармақ деп есептелсін»: the second half of the units says what the first becomes.
        half = len(targets) // 2
        old, new = targets[:half], targets[half:]
    was = tuple(path for target in old for path in expanded(target))
    becomes = tuple(path for target in new for path in expanded(target))
    if not was or len(was) != len(becomes):
        reason = f"{len(was)} units cannot be renumbered to {len(becomes)} numbers"
        return NotUnderstood(clause.start, clause.end, reason)
    span = (clause.start, clause.end)
    return [OperationPhrase("renumber", was, renumbered=becomes, component_title=component, span=span)]


def _annexes(child: Tree[Token] | Token) -> tuple[str, ...]:
    """Return the numbers of the annexes in which new text stands; «» for the only one."""
    words = str(child)
    listed = re.search(r"(?P<list>\d[\d\s,–-]*(?:және\s*\d[\d\s,–-]*)*)қосымша", words)
    if listed is None:
        return ("",)
    found: list[str] = []
    for piece in re.split(r"\s*(?:,|және)\s*", listed["list"].strip(" -")):
        # «1 – 3» is a run, «1-1» one number
        first, _, last = (half.strip() for half in piece.partition("–"))
        counted = last.isdigit() and first.isdigit() and int(first) < int(last) < int(first) + _MOST_ANNEXES
        found += [str(number) for number in range(int(first), int(last) + 1)] if counted else [piece.strip()]
    return tuple(found)


_MOST_ANNEXES = 100
