"""A proposition or a term → what it reads: facts, and whether the calendar of working days has a say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Fact

Part = model.Proposition | model.Term


def paths(node: Part) -> Iterator[str]:
    """Yield the fact paths that a proposition or a term reads; one that is read twice comes twice."""
    return (part.fact.path for part in parts(node) if isinstance(part, model.Holds | model.FactTerm))


def facts(node: Part) -> tuple[Fact, ...]:
    """Return the facts that a proposition or a term reads, each once, in the order written."""
    read = (part.fact for part in parts(node) if isinstance(part, model.Holds | model.FactTerm))
    return tuple(dict.fromkeys(read))


def counts_working_days(node: Part) -> bool:
    """Return whether a proposition or a term counts working days."""
    shifts = (part for part in parts(node) if isinstance(part, model.Shift))
    return any(period.unit == "working_day" for shift in shifts for period in shift.periods)


def parts(node: Part) -> Iterator[Part]:
    """Yield everything inside, in the order written; a loop, since a long sum is a deep tree.

    What nobody has confirmed reads nothing: it is unknown whatever the case says.
    """
    rest: list[Part] = [node]
    while rest:
        part = rest.pop()
        yield part
        match part:
            case model.Holds() | model.FactTerm() | model.Constant() | model.Unconfirmed():
                inner: tuple[Part, ...] = ()
            case model.Compare(left, _, right) | model.Arithmetic(left, _, right):
                inner = (left, right)
            case model.Member(element, _):
                inner = (element,)
            case model.Shift(date, _):
                inner = (date,)
            case model.Not(operand):
                inner = (operand,)
            case model.Every(operands) | model.Either(operands):
                inner = operands
            case model.Extreme(_, terms):
                inner = terms
            case _:
                assert_never(part)
        if inner:
            rest += inner[::-1]
