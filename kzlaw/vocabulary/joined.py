"""Vocabularies that one act speaks in → one vocabulary: a case of the act can state the facts of each."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.diagnostics.catalogue import vocabulary as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.wording import declarations as wording
from kzlaw.vocabulary.facts import Fact, Vocabulary


def joined(several: Sequence[Vocabulary], found: list[Diagnostic]) -> Vocabulary:
    """Return the facts of all; a fact that two of them declare differently is reported."""
    facts: dict[str, Fact] = {}
    lost: frozenset[str] | None = frozenset()
    for vocabulary in several:
        lost = None if lost is None or vocabulary.lost is None else lost | vocabulary.lost
        for fact in vocabulary.facts:
            first = facts.setdefault(fact.path, fact)
            if first is not fact and _said(first) != _said(fact):
                problem = kinds.DUPLICATE_FACT.at(
                    fact.span,
                    wording.declared_otherwise(fact.path),
                    wording.MAKE_THEM_AGREE,
                    (wording.declared_here(first.span),),
                )
                if problem not in found:
                    found.append(problem)
    name = "_".join(dict.fromkeys(vocabulary.name for vocabulary in several))
    return Vocabulary(name, several[0].path, tuple(facts.values()), lost)


def _said(fact: Fact) -> tuple[str, tuple[str, ...]]:
    return fact.type, tuple(value.name for value in fact.values)
