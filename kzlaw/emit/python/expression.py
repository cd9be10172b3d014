"""Propositions and terms → Python calls over the runtime's three-valued functions."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import assert_never

import msgspec

from kzlaw.emit.python.layout import Both, Call, Named, Node, Plain, Text
from kzlaw.plan.names import field_name
from kzlaw.plan.rules import ChosenOption, Entry, LimitEntry
from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Fact

COMPARISONS: Mapping[model.Operator, str] = {
    "=": "equal",
    "!=": "differs",
    "<": "less",
    "<=": "at_most",
    ">": "more",
    ">=": "at_least",
}
SHIFTS: Mapping[model.PeriodUnit, str] = {
    "year": "plus_years",
    "month": "plus_months",
    "calendar_day": "plus_days",
    "working_day": "plus_working_days",
}
TRUTH_FUNCTIONS = frozenset({*COMPARISONS.values(), "one_of", "negate", "either", "every", "under", "NOT_CONFIRMED"})
LIMIT_FUNCTIONS: Mapping[tuple[str, bool], str] = {
    ("latest", False): "at_latest",
    ("latest", True): "before",
    ("earliest", False): "at_earliest",
    ("earliest", True): "after",
}


class Printer(msgspec.Struct):
    """Prints expressions and remembers the names that they use, for the imports of their module."""

    used: set[str] = msgspec.field(default_factory=set)

    def entry(self, entry: Entry) -> Node:
        """Return the code of a condition: its truth, or true where it belongs to an option not chosen."""
        proposition = self.proposition(entry.proposition)
        return self._call("under", self.chosen(entry.under), proposition) if entry.under else proposition

    def limit(self, limit: LimitEntry) -> Node:
        """Return the code of a bound."""
        value = self.term(limit.value) if limit.value is not None else Plain("None")
        arguments: list[Node] = [Text(limit.fact.path), value]
        if limit.under:
            arguments.append(Named("asked", self.chosen(limit.under)))
        # Between decimals there is no next one: the bound is then the value that is itself not allowed.
        strict = limit.strict and limit.fact.type != "decimal"
        return self._call(LIMIT_FUNCTIONS[limit.side, strict], *arguments)

    def chosen(self, under: tuple[ChosenOption, ...]) -> Node:
        """Return the code that asks whether the options are chosen."""
        return Both(tuple(f"readings.{each.field} == {Text(each.option).flat}" for each in under))

    def proposition(self, proposition: model.Proposition) -> Node:
        """Return the code of a proposition, whose value is its truth."""
        match proposition:
            case model.Holds(fact):
                return _fact(fact)
            case model.Compare(left, operator, right):
                return self._call(COMPARISONS[operator], self.term(left), self.term(right))
            case model.Member(element, options):
                return self._call("one_of", self.term(element), Call("", tuple(map(self.term, options))))
            case model.Not(model.Not(operand)):
                return self.proposition(operand)
            case model.Not(operand):
                return self._call("negate", self.proposition(operand))
            case model.Unconfirmed():
                self.used.add("NOT_CONFIRMED")
                return Plain("NOT_CONFIRMED")
            case model.Every(operands):
                return self._call("every", *map(self.proposition, operands))
            case model.Either(operands):
                return self._call("either", *map(self.proposition, operands))
            case _:
                assert_never(proposition)

    def term(self, term: model.Term) -> Node:
        """Return the code of a term, whose value is None where it is unknown."""
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
                mixed = len({each for operand in operands for each in _number_types(operand)}) > 1
                terms = map(self.term, operands)
                return self._call(which, *(self._call("number", each) if mixed else each for each in terms))
            case _:
                assert_never(term)

    def _shifted(self, date: Node, period: model.Period) -> Node:
        arguments: list[Node] = [date, Plain(str(period.amount))]
        if period.unit == "working_day":
            self.used.add("WORKING_DAYS")
            arguments.append(Plain("WORKING_DAYS"))
        return self._call(SHIFTS[period.unit], *arguments)

    def _sum(self, term: model.Arithmetic) -> Node:
        """Return a sum as one call: nested ones would be deeper than Python allows, in a long enough sum."""
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
            case bool() | int():
                return Plain(str(constant.value))
            case Decimal():
                self.used.add("Decimal")
                return Call("Decimal", (Text(str(constant.value)),))
            case datetime.date():
                self.used.add("date")
                day = constant.value
                return Plain(f"date({day.year}, {day.month}, {day.day})")
            case str():
                return Text(constant.value)
            case _:
                assert_never(constant.value)

    def _call(self, name: str, *arguments: Node) -> Node:
        self.used.add(name)
        return Call(name, arguments)


def _number_types(term: model.Term) -> tuple[str, ...]:
    match term:
        case model.FactTerm(fact):
            return (fact.type,)
        case model.Constant(kind, _):
            return (kind,)
        case model.Arithmetic():
            return ("integer", "decimal")
        case _:
            return ()


def _fact(fact: Fact) -> Node:
    return Plain("case." + attributes(fact))


def attributes(fact: Fact) -> str:
    """Return where a case keeps a fact."""
    return ".".join(field_name(step) for step in fact.path.split("."))
