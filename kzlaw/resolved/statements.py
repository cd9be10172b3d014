"""A paragraph in an edition → what is said of it: its own statements, and those that amendments restate."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import msgspec
from msgspec.structs import replace

from kzlaw.clauses.tree import Act, Unit
from kzlaw.clauses.units import owner
from kzlaw.editions.model import Restatement, Standing
from kzlaw.parsed import syntax
from kzlaw.resolved.words import Place
from kzlaw.span import Span

_WORD_LEVEL = ("replace-words", "insert-words", "delete-words")
_Named = syntax.Rule | syntax.Exemption | syntax.Referral | syntax.Reading | syntax.Term


class Stated(msgspec.Struct, frozen=True):
    """A statement and where it stands: the words that it quotes are looked up around ``place``.

    ``unit`` is the unit that it belongs to, ``said`` the amendment under which it was stated, if it was.
    """

    statement: syntax.Statement
    place: Place
    unit: str
    said: Restatement | None = None


class Statements(msgspec.Struct, frozen=True):
    """Everything said of a paragraph; ``homeless`` are restatements of rules that it does not have."""

    stated: tuple[Stated, ...]
    homeless: tuple[Stated, ...]


def word_level_lines(acts: tuple[Act, ...]) -> frozenset[Span]:
    """Return the lines of amending acts that change words: what stands under them is said of the changed text."""
    return frozenset(
        operation.span
        for act in acts
        for component in act.components
        for operation in component.operations
        if operation.kind in _WORD_LEVEL
    )


def statements(unit: Unit, word_level: Collection[Span]) -> Statements:
    """Return what is said of a paragraph: a restated rule in the place of the one that it restates.

    Text that the paragraph quotes belongs to the act that it amends, and so does what is said under a line that
    changes words there, but for a line that is itself called informative.
    """
    around = dict(_around(unit))
    owners = owner((unit,))
    stated: list[Stated] = []
    homeless: list[Stated] = []
    for leaf in unit.leaves():
        if _quoted(leaf.id):
            continue
        place = Place(leaf, around[leaf.id], leaf.span.file, leaf.gutter)
        elsewhere = leaf.span in word_level
        for statement in leaf.statements:
            one = Stated(statement, place, owners[leaf.id])
            if elsewhere and not _own(statement):
                continue
            (homeless if isinstance(statement, syntax.Rule) and statement.restates else stated).append(one)
    for target, said in sorted(_restated(unit), key=lambda pair: pair[1].origin.start):
        for statement in said.statements:
            _restate(statement, target, said, stated, homeless, around, owners)
    return Statements(tuple(stated), tuple(homeless))


def _own(statement: syntax.Statement) -> bool:
    """Return whether a statement under a line that changes words speaks of that line itself."""
    match statement:
        case syntax.Informative(quotations, _, _, _):
            return not quotations
        case syntax.Layout() | syntax.Note() | syntax.StatedOperation():
            return True
        case _:
            return False


def _restate(
    statement: syntax.Statement, target: Standing, said: Restatement, stated: list[Stated], homeless: list[Stated],
    around: dict[str, tuple[Unit, ...]], owners: dict[str, str],
) -> None:  # fmt: skip
    if _own(statement):
        return
    inside = {unit.id for unit in target.walk()}
    if isinstance(statement, _Named) and not (isinstance(statement, syntax.Rule) and not statement.restates):
        named = [
            i
            for i, each in enumerate(stated)
            if type(each.statement) is type(statement) and getattr(each.statement, "name", "") == statement.name
        ]
        named.sort(key=lambda i: stated[i].place.leaf.id not in inside)
        if named:
            old = stated[named[0]]
            place = replace(old.place, file=said.span.file, gutter=said.gutter)
            stated[named[0]] = Stated(statement, place, old.unit, said)
            return
    leaves = list(target.leaves())
    leaf: Unit = leaves[0] if len(leaves) == 1 else target
    unit = owners.get(leaf.id, target.id)
    one = Stated(statement, Place(leaf, around.get(leaf.id, ()), said.span.file, said.gutter), unit, said)
    (homeless if isinstance(statement, syntax.Rule) and statement.restates else stated).append(one)


def _restated(unit: Unit) -> Iterator[tuple[Standing, Restatement]]:
    for inner in unit.walk():
        if isinstance(inner, Standing):
            for said in inner.restated:
                yield inner, said


def _around(unit: Unit, outer: tuple[Unit, ...] = ()) -> Iterator[tuple[str, tuple[Unit, ...]]]:
    """Yield each unit's id with the units around it, innermost first."""
    yield unit.id, outer
    for child in unit.children:
        yield from _around(child, (unit, *outer))


def _quoted(name: str) -> bool:
    # Statements under quoted text belong to the act that the quotation amends.
    return "__qstr_" in name or name.startswith("qstr_")


def quotations(statement: syntax.Statement) -> tuple[syntax.Quotation, ...]:
    """Return every quotation of a statement, in the order written."""
    match statement:
        case syntax.Rule() | syntax.Exemption() | syntax.Referral():
            return tuple(one for condition in statement.conditions for one in condition.quotations)
        case syntax.Reading() | syntax.Term() | syntax.Informative():
            return statement.quotations
        case syntax.Confirmation(quotation, _, _):
            return (quotation,)
        case syntax.Layout() | syntax.Note() | syntax.StatedOperation():
            return ()
