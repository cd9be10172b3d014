"""Paragraph → words of law that no norm quotes and nobody has declared informative."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kzlaw.checked.standing import Held, within
from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.catalogue.checked import WORDS_UNACCOUNTED
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.wording import checks as wording
from kzlaw.parsed import syntax
from kzlaw.resolved.coverage import uncovered

_NO_ANNOTATION: Final = (syntax.Layout, syntax.Note, syntax.StatedOperation)
_LONGEST = 80


def annotated_files(acts: Iterable[Act]) -> frozenset[str]:
    """Return the files with at least one statement about the law: in the others nothing is accounted for yet."""
    return frozenset(
        leaf.span.file
        for act in acts
        for component in act.components
        for unit in component.units
        for leaf in unit.leaves()
        if any(not isinstance(statement, _NO_ANNOTATION) for statement in leaf.statements)
    )


def words_unaccounted(held: Held, annotated: frozenset[str]) -> Iterator[Diagnostic]:
    """Yield a warning for each run of words that is neither quoted nor informative.

    Text that an amending act quotes is law of the act that it amends, and is looked at there.
    """
    leaves = {leaf.id: leaf for leaf in held.version.unit.leaves() if leaf.span.file in annotated}
    if not leaves:
        return
    for run in uncovered(held.provision):
        leaf = leaves.get(run.unit)
        if leaf is None:
            continue
        words = run.words if len(run.words) <= _LONGEST else run.words[: _LONGEST - 1] + "…"
        yield WORDS_UNACCOUNTED.at(
            within(leaf, run.start, run.end),
            wording.unaccounted(words, run.count),
            wording.ACCOUNT_FOR_THEM,
            unit=run.unit,
        )
