"""Acts and vocabularies → which vocabulary each act speaks in, and what is wrong with the choice."""

from __future__ import annotations

from collections.abc import Mapping

from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.catalogue import vocabulary as vocabulary_kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.diagnostics.wording import advice
from kzlaw.diagnostics.wording import headers as wording
from kzlaw.editions.model import ActHistory
from kzlaw.parsed import syntax
from kzlaw.resolved.statements import statements
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Vocabulary
from kzlaw.vocabulary.joined import joined


def check_vocabularies(acts: tuple[Act, ...], vocabularies: Mapping[str, Vocabulary], found: list[Diagnostic]) -> None:
    """Report each vocabulary that a header names and that is not there."""
    for act in acts:
        for component in act.components:
            name = component.vocabulary
            if name is None or name in vocabularies:
                continue
            path = f"regulation/vocabulary/{name}.kzl"
            if any(problem.is_error and problem.span.file == path for problem in found):
                continue  # it is there, and what is wrong with it is said
            nearest = did_you_mean(name, tuple(vocabularies))
            hint = advice.did_you_mean(nearest) if nearest else wording.declare_facts(path)
            place = component.vocabulary_span or component.span
            found.append(vocabulary_kinds.UNKNOWN_VOCABULARY.at(place, wording.no_vocabulary(name), hint))


def speaks_of_facts(act: Act, word_level: frozenset[Span]) -> Span | None:
    """Return the header of the first component with a norm of its own about facts, None where there is none."""
    for component in act.components:
        for top in component.units:
            # What is said under an amendment is said of the act that it amends, in the vocabulary of that one.
            said = statements(top, word_level)
            if any(isinstance(one.statement, syntax.Rule | syntax.Exemption | syntax.Referral) for one in said.stated):
                return component.span
    return None


def vocabulary_of(
    act: Act, history: ActHistory, acts: tuple[Act, ...], vocabularies: Mapping[str, Vocabulary],
    found: list[Diagnostic],
) -> Vocabulary:  # fmt: skip
    """Return the vocabulary of an act: what its components and the acts that amend it name, as one."""
    names = [component.vocabulary for component in act.components]
    givers = {edition.by for edition in history.editions}
    names += [component.vocabulary for each in acts if each.id in givers for component in each.components]
    several = [vocabularies[name] for name in dict.fromkeys(names) if name is not None and name in vocabularies]
    if len(several) == 1:
        return several[0]
    if several:
        return joined(several, found)
    # A vocabulary that is named and not there is reported where it is named, not at each of its facts.
    return Vocabulary("", "", (), None if any(names) else frozenset())
