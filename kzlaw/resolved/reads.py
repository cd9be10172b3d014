"""A proposition or a term → the facts that it reads."""

from __future__ import annotations

from collections.abc import Iterator

from kzlaw.resolved import model


def paths(node: model.Proposition | model.Term) -> Iterator[str]:
    """Yield the fact paths that a proposition or a term reads; one that is read twice comes twice."""
    match node:
        case model.Holds(fact) | model.FactTerm(fact):
            yield fact.path
        case model.Compare(left, _, right) | model.Arithmetic(left, _, right):
            yield from paths(left)
            yield from paths(right)
        case model.Member(element, _):
            yield from paths(element)
        case model.Shift(date, _):
            yield from paths(date)
        case model.Not(operand):
            yield from paths(operand)
        case model.Every(parts) | model.Either(parts) | model.Extreme(_, parts):
            for part in parts:
                yield from paths(part)
        case model.Constant():
            return
