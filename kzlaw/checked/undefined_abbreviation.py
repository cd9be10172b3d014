"""Acts over time → abbreviations that no held text of the act defines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzlaw.checked.standing import within
from kzlaw.clauses.tree import Unit
from kzlaw.diagnostics.catalogue.checked import UNDEFINED_ABBREVIATION
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.wording import checks as wording
from kzlaw.editions.model import ActHistory, Timeline
from kzlaw.parsed import syntax
from kzlaw.parsed.phrases.folding import fold
from kzlaw.resolved.coverage import is_quotation

_WORD = re.compile(r"[\w-]+")


def undefined_abbreviation(history: ActHistory) -> Iterator[Diagnostic]:
    """Yield a warning for each abbreviation of a component at its first use, if nothing held defines it.

    What counts is the component itself, the act's main text, and the components before it; in any edition, since a
    term does not lose its meaning with the words that introduced it.
    """
    known: set[str] = set()
    ordered = sorted(history.timelines.values(), key=lambda timeline: (timeline.name != "main", timeline.name))
    partial = any(timeline.partial for timeline in ordered)
    for timeline in ordered:
        leaves = list(_leaves(timeline))
        for leaf in leaves:
            known.update(_defined(leaf))
        reported: set[str] = set()
        for leaf in leaves:
            for abbreviation in leaf.abbreviations:
                letters = fold(abbreviation.letters)
                # «КҚП АЖ» is understood where the whole is defined, or each of its words is.
                if letters in reported or letters in known or all(word in known for word in letters.split()):
                    continue
                reported.add(letters)
                yield UNDEFINED_ABBREVIATION.at(
                    within(leaf, abbreviation.start, abbreviation.end),
                    wording.undefined(abbreviation.letters, partial=partial),
                    wording.DEFINE_IT,
                    unit=leaf.id,
                )


def _leaves(timeline: Timeline) -> Iterator[Unit]:
    """Yield the leaves of every version, in the order of the text, quoted text of other acts left out."""
    for slot in timeline.slots:
        for version in slot.versions:
            for leaf in version.unit.leaves():
                if leaf.text is not None and not is_quotation(leaf.id):
                    yield leaf


def _defined(leaf: Unit) -> Iterator[str]:
    """Yield what a leaf defines: each term, and each run of words in it."""
    terms = [definition.term for definition in leaf.definitions]
    for statement in leaf.statements:
        if isinstance(statement, syntax.Term):
            terms += [quotation.words for quotation in statement.quotations]
    for term in terms:
        words = _WORD.findall(fold(term))
        for first in range(len(words)):
            for last in range(first + 1, min(len(words), first + 4) + 1):
                yield " ".join(words[first:last])
