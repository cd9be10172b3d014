"""Propositions and terms → JavaScript calls over the runtime's three-valued functions."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import assert_never

import msgspec

from kzlaw.emit.javascript.layout import Call, List, Node, Plain, text
from kzlaw.emit.javascript.text import literal, member
from kzlaw.plan.rules import ChosenOption, Entry, LimitEntry
from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Fact

COMPARISONS: Mapping[model.Operator, str] = {
    "=": "equal",
    "!=": "differs",
    "<": "less",
    "<=": "atMost",
    ">": "more",
    ">=": "atLeast",
}
SHIFTS: Mapping[model.PeriodUnit, str] = {
    "year": "plusYears",
    "month": "plusMonths",
    "calendar_day": "plusDays",
    "working_day": "plusWorkingDays",
}
LIMIT_FUNCTIONS: Mapping[tuple[str, bool], str] = {
    ("latest", False): "atLatest",
    ("latest", True): "before",
    ("earliest", False): "atEarliest",
    ("earliest", True): "after",
}
LARGEST = 2**53 - 1
"""The largest whole number that JavaScript keeps exactly as a number."""


class Printer(msgspec.Struct):
    """Prints expressions and remembers the names that they use, for the imports of their module."""

    used: set[str] = msgspec.field(default_factory=set)

    def entry(self, entry: Entry) -> Node:
        """Return the code of a condition: its truth, or true where it belongs to an option not chosen."""
        proposition = self.proposition(entry.proposition)
        return self._call("under", _chosen(entry.under), proposition) if entry.under else proposition

    def limit(self, limit: LimitEntry) -> Node:
        """Return the code of a bound."""
        value = self.term(limit.value) if limit.value is not None else Plain("null")
        arguments: list[Node] = [text(limit.fact.path), value]
        if limit.under:
            arguments.append(_chosen(limit.under))
        # Between decimals there is no next one: the bound is then the value that is itself not allowed.
        strict = limit.strict and limit.fact.type != "decimal"
        return self._call(LIMIT_FUNCTIONS[limit.side, strict], *arguments)

    def proposition(self, proposition: model.Proposition) -> Node:
        """Return the code of a proposition, whose value is its truth."""
        match proposition:
            case model.Holds(fact):
                return _fact(fact)
            case model.Compare(left, operator, right):
                return self._call(COMPARISONS[operator], self.term(left), self.term(right))
            case model.Member(element, options):
                return self._call("oneOf", self.term(element), List(tuple(map(self.term, options))))
            case model.Not(model.Not(operand)):
                return self.proposition(operand)
            case model.Not(operand):
                return self._call("negate", self.proposition(operand))
            case model.Unconfirmed():
                return Plain("null")
            case model.Every(operands):
                return self._call("every", *map(self.proposition, operands))
            case model.Either(operands):
                return self._call("either", *map(self.proposition, operands))
            case _:
                assert_never(proposition)

    def term(self, term: model.Term) -> Node:
        """Return the code of a term, whose value is null where it is unknown."""
        match term:
            case model.FactTerm(fact):
                return _fact(fact)
            case model.Constant():
                return self._constant(term)
            case model.Shift(date, periods):
                moved = self.term(date)
                for period in periods:
                    moved = self._shifted(moved, period)
                return moved
            case model.Arithmetic():
                return self._sum(term)
            case model.Extreme(which, operands):
                return self._call(which, *map(self.term, operands))
            case _:
                assert_never(term)

    def _shifted(self, date: Node, period: model.Period) -> Node:
        arguments: list[Node] = [date, Plain(str(period.amount))]
        if period.unit == "working_day":
            self.used.add("WORKING_DAYS")
            arguments.append(Plain("WORKING_DAYS"))
        return self._call(SHIFTS[period.unit], *arguments)

    def _sum(self, term: model.Arithmetic) -> Node:
        """Return a sum as one call: nested ones would be deeper than an engine allows, in a long enough sum."""
        added: list[Node] = []
        taken: list[Node] = []
        left: model.Term = term
        while isinstance(left, model.Arithmetic):
            (added if left.operator == "+" else taken).append(self.term(left.right))
            left = left.left
        added.append(self.term(left))
        total = added[0] if len(added) == 1 else self._call("add", *reversed(added))
        return self._call("subtract", total, *reversed(taken)) if taken else total

    def _constant(self, constant: model.Constant) -> Node:
        match constant.value:
            case bool():
                return Plain("true" if constant.value else "false")
            case int() if abs(constant.value) <= LARGEST:
                return Plain(str(constant.value))
            case int():
                return Plain(f"{constant.value}n")
            case Decimal():
                return self._call("decimal", text(str(constant.value)))
            case datetime.date():
                day = constant.value
                return self._call("date", *(Plain(str(number)) for number in (day.year, day.month, day.day)))
            case str():
                return text(constant.value)
            case _:
                assert_never(constant.value)

    def _call(self, name: str, *arguments: Node) -> Node:
        self.used.add(name)
        return Call(name, arguments)


def _chosen(under: tuple[ChosenOption, ...]) -> Node:
    """Return the code that asks whether the options are chosen."""
    return Plain(" && ".join(f"{member('readings', each.field)} === {literal(each.option)}" for each in under))


def _fact(fact: Fact) -> Node:
    return Plain(member("facts", *fact.path.split(".")))
