"""Units of law → units that stand in an edition: each word with its origin, each id under its target, tombstones."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kzlaw.clauses.identify import HEADING_LEVEL, moved
from kzlaw.clauses.locate import LABEL
from kzlaw.clauses.tree import State, Unit
from kzlaw.editions.model import Origin, Run, Standing
from kzlaw.editions.words import Hit, splice
from kzlaw.span import Span


def stand(unit: Unit, origin: Origin) -> Standing:
    """Return the unit with the one origin of all its words; a unit that stands already is returned as it is."""
    if isinstance(unit, Standing):
        return unit
    return _standing(unit, origin, tuple(stand(child, origin) for child in unit.children))


def _standing(unit: Unit, origin: Origin, children: tuple[Unit, ...]) -> Standing:
    return Standing(
        unit.id,
        unit.kind,
        unit.number,
        unit.span,
        unit.text,
        children,
        unit.statements,
        unit.citations,
        unit.definitions,
        unit.abbreviations,
        unit.before,
        unit.after,
        unit.state,
        unit.gutter,
        runs=(Run(len(unit.text), origin),) if unit.text else (),
        removed=origin if unit.state in ("deleted", "repealed") else None,
    )


def runs_of(leaf: Unit, origin: Origin) -> tuple[Run, ...]:
    """Return where the words of an абзац come from; ``origin`` is that of the version in which it stands."""
    if isinstance(leaf, Standing):
        return leaf.runs
    return (Run(len(leaf.text), origin),) if leaf.text else ()


def adopted(content: Unit, identifier: str, origin: Origin) -> Standing:
    """Return quoted text as a unit of the act that it goes into: its id, its words from ``origin``.

    Words that a third act has put into the quotation before it came into force keep that act as their author.
    """
    return _adopted(moved(content, identifier), origin)


def _adopted(unit: Unit, origin: Origin) -> Standing:
    plain = _standing(unit, origin, tuple(_adopted(child, origin) for child in unit.children))
    plain = replace(plain, before="", after="")
    if isinstance(unit, Standing):
        runs = tuple(Run(run.length, _author(run.origin, origin)) for run in unit.runs)
        return replace(plain, runs=runs)
    return plain


def _author(writer: Origin, origin: Origin) -> Origin:
    return origin if writer.act == origin.act else Origin(writer.act, writer.operation, origin.start)


def tombstone(unit: Unit, state: State, origin: Origin, span: Span) -> Standing:
    """Return what is left of a unit that is deleted or repealed: its number."""
    return Standing(unit.id, unit.kind, unit.number, span, state=state, removed=origin)


def labelled(new: Standing, old: Unit, origin: Origin) -> Standing:
    """Return the new text with the number («10.») that the old one prints, where the quotation leaves it out.

    The number belongs to the paragraph; a new edition of its first part alone does not take it away.
    """
    first = next(old.leaves(), None)
    leaf = next(new.leaves(), None)
    if not isinstance(first, Standing) or not isinstance(leaf, Standing) or not first.text or leaf.text is None:
        return new
    label = LABEL.match(first.text)
    # «1. Жалпы ережелер» is an old way to print a heading: «1-тарау. …» brings its number along.
    numbered = new.kind in HEADING_LEVEL and leaf.text[:1].isdigit()
    if label is None or LABEL.match(leaf.text) or numbered:
        return new
    author = first.runs[0].origin if first.runs else origin
    marked = splice(leaf, (Hit(0, 0, label[0]),), author)
    return graft(new, leaf, (marked,))


def graft(root: Standing, old: Unit, new: Sequence[Unit]) -> Standing:
    """Return the tree with one of its units (that very one) replaced by others."""
    if root is old:
        first = new[0]
        assert isinstance(first, Standing)
        return first
    grafted = _graft(root, old, new)
    return grafted if grafted is not None else root


def _graft(here: Standing, old: Unit, new: Sequence[Unit]) -> Standing | None:
    for position, child in enumerate(here.children):
        if child is old:
            return replace(here, children=(*here.children[:position], *new, *here.children[position + 1 :]))
        if child.children and isinstance(child, Standing):
            inner = _graft(child, old, new)
            if inner is not None:
                return replace(here, children=(*here.children[:position], inner, *here.children[position + 1 :]))
    return None


def parent_of(root: Unit, unit: Unit) -> Unit | None:
    """Return the unit whose child that very unit is."""
    for child in root.children:
        if child is unit:
            return root
        found = parent_of(child, unit)
        if found is not None:
            return found
    return None
