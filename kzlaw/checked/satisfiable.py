"""Propositions → whether some case could make all of them true, as far as that shows without a search."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Literal, assert_never

from kzlaw.resolved import model
from kzlaw.resolved.evaluate import Value, compare
from kzlaw.vocabulary.facts import Fact

Wanted = tuple[model.Proposition, bool]
"""A proposition, and whether it has to be true or false."""

_Leaf = model.Holds | model.Compare | model.Member
_Literal = tuple[_Leaf, bool]
_Order = Literal["<", "=", ">"]

MOST_ALTERNATIVES = 256
"""How many ways to make the propositions true are tried before it is taken that one of them works."""

_ORDERS: Mapping[model.Operator, frozenset[_Order]] = MappingProxyType(
    {
        "<": frozenset(("<",)),
        "<=": frozenset(("<", "=")),
        "=": frozenset(("=",)),
        ">=": frozenset((">", "=")),
        ">": frozenset((">",)),
        "!=": frozenset(("<", ">")),
    }
)
_EVERY_ORDER: frozenset[_Order] = frozenset(("<", "=", ">"))


def can_hold(wanted: Sequence[Wanted]) -> bool:
    """Return False where no case can make all the propositions what is wanted of them; True where one may."""
    return any(
        tried >= MOST_ALTERNATIVES or _consistent(literals) for tried, literals in enumerate(_alternatives(wanted))
    )


def surely_can_hold(propositions: Iterable[model.Proposition]) -> bool:
    """Return True where no fact is spoken of twice, so that nothing can contradict anything; False says nothing."""
    paths: set[str] = set()
    waiting: list[model.Proposition | model.Term] = list(propositions)
    while waiting:
        match waiting.pop():
            case model.Holds(fact) | model.FactTerm(fact):
                if fact.path in paths:
                    return False
                paths.add(fact.path)
            case model.Compare(left, _, right) | model.Arithmetic(left, _, right):
                waiting += (left, right)
            case model.Not(inner) | model.Shift(inner, _):
                waiting.append(inner)
            case model.Every(parts) | model.Either(parts) | model.Extreme(_, parts):
                waiting += parts
            case model.Constant() | model.Unconfirmed():
                pass
            case model.Member():
                # `not kind in {…}` can leave an enumeration without a value.
                return False
            case other:
                assert_never(other)
    return True


def _alternatives(wanted: Sequence[Wanted]) -> Iterator[tuple[_Literal, ...]]:
    """Yield the sets of literals each of which is enough, one by one."""
    waiting: list[tuple[tuple[Wanted, ...], tuple[_Literal, ...]]] = [(tuple(wanted), ())]
    while waiting:
        todo, literals = waiting.pop()
        if not todo:
            yield literals
            continue
        (proposition, truth), rest = todo[0], todo[1:]
        match proposition:
            case model.Unconfirmed():
                waiting.append((rest, literals))
            case model.Holds() | model.Compare() | model.Member():
                waiting.append((rest, (*literals, (proposition, truth))))
            case model.Not(operand):
                waiting.append((((operand, not truth), *rest), literals))
            case model.Every(operands) | model.Either(operands):
                if isinstance(proposition, model.Every) == truth:
                    waiting.append(((*((operand, truth) for operand in operands), *rest), literals))
                else:
                    waiting += [(((operand, truth), *rest), literals) for operand in reversed(operands)]
            case _:
                assert_never(proposition)


def _consistent(literals: Iterable[_Literal]) -> bool:
    truths: dict[str, bool] = {}
    orders: dict[tuple[model.Term, model.Term], frozenset[_Order]] = {}
    alone: dict[str, tuple[Fact, list[_Literal]]] = {}
    for leaf, wanted in literals:
        match leaf:
            case model.Holds(fact):
                if truths.setdefault(fact.path, wanted) != wanted:
                    return False
            case model.Member(element, _):
                if isinstance(element, model.FactTerm):
                    alone.setdefault(element.fact.path, (element.fact, []))[1].append((leaf, wanted))
            case model.Compare(left, _, right):
                if not _ordered(leaf, wanted, orders):
                    return False
                for one, other in ((left, right), (right, left)):
                    if isinstance(one, model.FactTerm) and isinstance(other, model.Constant):
                        alone.setdefault(one.fact.path, (one.fact, []))[1].append((leaf, wanted))
            case _:
                assert_never(leaf)
    return all(_some_value(fact, about) for fact, about in alone.values() if len(about) > 1 or fact.values)


def _ordered(leaf: model.Compare, wanted: bool, orders: dict[tuple[model.Term, model.Term], frozenset[_Order]]) -> bool:
    """Narrow how two terms can stand to each other; return False where no way is left."""
    possible = _ORDERS[leaf.operator]
    if not wanted:
        possible = _EVERY_ORDER - possible
    pair = (leaf.left, leaf.right)
    if leaf.left == leaf.right:
        return "=" in possible
    if (leaf.right, leaf.left) in orders:
        pair = (leaf.right, leaf.left)
        turned: dict[_Order, _Order] = {"<": ">", "=": "=", ">": "<"}
        possible = frozenset(turned[order] for order in possible)
    orders[pair] = orders.get(pair, _EVERY_ORDER) & possible
    return bool(orders[pair])


def _some_value(fact: Fact, about: list[_Literal]) -> bool:
    """Return whether a value of the fact fits all that is said of it and constants."""
    return any(all(_fits(leaf, value) == wanted for leaf, wanted in about) for value in _worth_trying(fact, about))


def _fits(leaf: _Leaf, value: Value) -> bool:
    match leaf:
        case model.Holds():
            return value is True
        case model.Member(_, options):
            return any(value == option.value for option in options)
        case model.Compare(left, operator, right):
            one = left.value if isinstance(left, model.Constant) else value
            other = right.value if isinstance(right, model.Constant) else value
            return bool(compare(one, operator, other))
        case _:
            assert_never(leaf)


def _worth_trying(fact: Fact, about: list[_Literal]) -> list[Value]:
    """Return values of which one fits if any does: the constants, and something on both sides of each."""
    if fact.type == "enumeration":
        return [value.name for value in fact.values]
    constants: list[Value] = []
    for leaf, _ in about:
        match leaf:
            case model.Member(_, options):
                constants += [option.value for option in options]
            case model.Compare(left, _, right):
                constants += [side.value for side in (left, right) if isinstance(side, model.Constant)]
            case model.Holds():
                pass
            case _:
                assert_never(leaf)
    match fact.type:
        case "date":
            days = [value.toordinal() for value in constants if isinstance(value, datetime.date)]
            near = {day + step for day in days for step in (-1, 0, 1)}
            return [datetime.date.fromordinal(day) for day in near if 1 <= day <= datetime.date.max.toordinal()]
        case "integer" | "decimal":
            numbers = sorted({Decimal(value) for value in constants if isinstance(value, int | Decimal)})
            if not numbers:
                return []
            between = [(low + high) / 2 for low, high in itertools.pairwise(numbers)]
            if fact.type == "integer":
                between = [number + step for number in numbers for step in (-1, 1)]
            tried = [numbers[0] - 1, *numbers, *between, numbers[-1] + 1]
            return [number for number in tried if fact.type == "decimal" or number == number.to_integral_value()]
        case _:
            texts = [value for value in constants if isinstance(value, str)]
            return [*texts, "".join(texts) + "x"]
