"""Vocabularies and statements → facts that no norm asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.catalogue.checked import FACT_NEVER_USED
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.wording import checks as wording
from kzlaw.parsed import syntax
from kzlaw.vocabulary.facts import Vocabulary


def fact_never_used(acts: Iterable[Act], vocabularies: Iterable[Vocabulary]) -> Iterator[Diagnostic]:
    """Yield a note for each fact that stands in no expression of any held act.

    A vocabulary none of whose facts is used belongs to an act that nobody has begun to formalise: it is left alone.
    """
    used = frozenset(_names_in(acts))
    for vocabulary in {vocabulary.path: vocabulary for vocabulary in vocabularies}.values():
        unused = [fact for fact in vocabulary.facts if fact.path not in used]
        if len(unused) == len(vocabulary.facts):
            continue
        for fact in unused:
            yield FACT_NEVER_USED.at(fact.span, wording.never_asked(fact.path), wording.USE_OR_DELETE)


def _names_in(acts: Iterable[Act]) -> Iterator[str]:
    for act in acts:
        for component in act.components:
            listed = [leaf.statements for unit in component.units for leaf in unit.walk()]
            # What is stated under an operation («restate rule») also stands at the operation.
            listed += [operation.statements for operation in component.operations]
            for statements in listed:
                for statement in statements:
                    if isinstance(statement, syntax.Rule | syntax.Exemption | syntax.Referral):
                        for condition in statement.conditions:
                            yield from _names(condition.expression)


def _names(expression: syntax.Expression) -> Iterator[str]:
    waiting: list[syntax.Expression] = [expression]
    while waiting:
        match waiting.pop():
            case syntax.Name(path):
                yield path
            case syntax.Not(operand):
                waiting.append(operand)
            case syntax.And(operands) | syntax.Or(operands) | syntax.Extreme(_, operands):
                waiting += operands
            case syntax.Compare(left, _, right) | syntax.Sum(left, _, right):
                waiting += (left, right)
            case syntax.Member(element, options):
                waiting += (element, *options)
            case (
                syntax.DateLiteral()
                | syntax.IntegerLiteral()
                | syntax.DecimalLiteral()
                | syntax.TextLiteral()
                | syntax.BooleanLiteral()
                | syntax.UnknownLiteral()
                | syntax.PeriodLiteral()
            ):
                pass
            case other:
                assert_never(other)
