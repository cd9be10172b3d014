"""Propositions and terms → calls over columns; whatever is asked twice is computed once, under a name of its own."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import reduce
from typing import assert_never

import msgspec

from kzlaw.emit.columns.names import choice_name, constant_name, fact_name, period_name, term_name
from kzlaw.emit.python.expression import COMPARISONS
from kzlaw.emit.python.layout import Call, Node, Plain, printed
from kzlaw.emit.python.text import LINE_LENGTH, width
from kzlaw.plan.names import free
from kzlaw.plan.rules import ChosenOption, Entry, LimitEntry
from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Fact

READERS: Mapping[str, str] = {
    "boolean": "truths",
    "integer": "numbers",
    "decimal": "numbers",
    "date": "days",
    "text": "texts",
    "enumeration": "choices",
}
LONGEST_SUM = 6
PARTS = 1_000_000
"""A decimal is counted in millionths."""


class Names(msgspec.Struct):
    """What the modules of one act share: places of facts, codes, tables; each under one name, in the order met."""

    facts: dict[str, str] = msgspec.field(default_factory=dict)  # path → constant
    choices: dict[str, str] = msgspec.field(default_factory=dict)  # value → constant
    days: dict[datetime.date, str] = msgspec.field(default_factory=dict)
    texts: dict[str, str] = msgspec.field(default_factory=dict)
    tables: dict[tuple[str, int], str] = msgspec.field(default_factory=dict)  # unit and amount → field
    taken: set[str] = msgspec.field(default_factory=set)

    def constant(self, kept: dict[str, str], key: str, wish: str) -> str:
        """Return the name of a constant, made where it is new."""
        if key not in kept:
            kept[key] = free(wish.upper(), self.taken)
            self.taken.add(kept[key])
        return kept[key]


class _Counted(msgspec.Struct):
    """A value with a name: its code, the values in it, and the readings under which somebody asks for it."""

    name: str
    code: Node
    start: str
    within: list[str] = msgspec.field(default_factory=list)
    under: set[tuple[ChosenOption, ...]] = msgspec.field(default_factory=set)


class KernelPrinter(msgspec.Struct):
    """Prints one edition: the lines that read facts, those that count days, and those that ask."""

    shared: Names
    taken: set[str]
    used: set[str] = msgspec.field(default_factory=set)
    constants: set[str] = msgspec.field(default_factory=set)
    reading: list[str] = msgspec.field(default_factory=list)
    _counted: list[_Counted] = msgspec.field(default_factory=list)
    _under: tuple[ChosenOption, ...] = ()
    _first: dict[str, _Counted] = msgspec.field(default_factory=dict)  # the first value of each name
    _met: dict[str, int] = msgspec.field(default_factory=dict)  # its place among them
    _facts: dict[str, str] = msgspec.field(default_factory=dict)
    _read: dict[str, int] = msgspec.field(default_factory=dict)  # local name of a fact, and its place in the order met
    _terms: dict[tuple[model.Term, bool, int], str] = msgspec.field(default_factory=dict)

    def condition(self, entry: Entry) -> Node:
        """Return the code of a condition."""
        self._under = entry.under
        return self.proposition(entry.proposition)

    def fact(self, fact: Fact) -> str:
        """Return the local name of a fact, read where it is first met."""
        if fact.path not in self._facts:
            name = self.local(fact_name(fact.path))
            place = self.shared.constant(self.shared.facts, fact.path, fact_name(fact.path))
            self.constants.add(place)
            reader = READERS[fact.type]
            self.used.add(reader)
            self.reading.append(f"{name} = {reader}(facts, {place}, rows)")
            self._facts[fact.path] = name
            self._read[name] = len(self._read)
        return self._facts[fact.path]

    def local(self, wish: str) -> str:
        """Return a free name of a local variable."""
        name = free(wish if wish.isidentifier() else f"the_{wish}", self.taken)
        self.taken.add(name)
        return name

    def local_of(self, wish: str, module: str) -> str:
        """Return a free name for the answer of a rule; where others have its name, that of its module goes with it."""
        return self.local(wish if wish not in self.taken else f"{wish}_{module}")

    # --- propositions -----------------------------------------------------------------------------------------------

    def proposition(self, proposition: model.Proposition) -> Node:
        """Return the code of a proposition, whose value is a truth."""
        match proposition:
            case model.Holds(fact):
                return Plain(self.fact(fact))
            case model.Compare(left, operator, right):
                return self._comparison(left, operator, right)
            case model.Member(element, options):
                asked = tuple(self._comparison(element, "=", option) for option in options)
                return self.call("either", *asked) if len(asked) > 1 else asked[0]
            case model.Not(model.Not(operand)):
                return self.proposition(operand)
            case model.Not(operand):
                return self.call("negate", self.proposition(operand))
            case model.Every(operands):
                return self.call("every", *map(self.proposition, operands))
            case model.Either(operands):
                return self.call("either", *map(self.proposition, operands))
            case model.Unconfirmed():
                return self._named("UNKNOWN")
            case _:
                assert_never(proposition)

    def _comparison(self, left: model.Term, operator: model.Operator, right: model.Term) -> Node:
        if _is_boolean(left) or _is_boolean(right):
            same = self.call("same", self._boolean(left), self._boolean(right))
            return self.call("negate", same) if operator == "!=" else same
        parts = has_decimals(left) or has_decimals(right)
        return self.call(COMPARISONS[operator], self.term(left, parts), self.term(right, parts))

    def _boolean(self, term: model.Term) -> Node:
        if isinstance(term, model.FactTerm):
            return Plain(self.fact(term.fact))
        assert isinstance(term, model.Constant)
        return self._named("HOLDS" if term.value else "FAILS")

    def _named(self, name: str) -> Plain:
        self.used.add(name)
        return Plain(name)

    def call(self, function: str, *arguments: Node) -> Node:
        """Return a call of a function of the runtime."""
        self.used.add(function)
        return Call(function, arguments)

    # --- terms ------------------------------------------------------------------------------------------------------

    def bound(self, limit: LimitEntry, decimal: bool) -> str:
        """Return the name of the value of a bound: the day before, where the value itself is not allowed."""
        self._under = limit.under
        if limit.value is None:
            code = self.call("unasked", self.call("constant", Plain("0")))
            return self._kept("not_confirmed_value", code, limit.fact)
        whole = limit.fact.type != "decimal" and not has_decimals(limit.value)
        step = 0 if not (limit.strict and whole) else -1 if limit.side == "latest" else 1
        return self._value(limit.value, decimal, step)

    def term(self, term: model.Term, parts: bool = False) -> Node:
        """Return the code of a term; ``parts`` asks for whole numbers in the smallest parts of decimals."""
        if isinstance(term, model.Constant):
            return self._constant(term, parts)
        if isinstance(term, model.FactTerm) and not (parts and term.fact.type == "integer"):
            return Plain(self.fact(term.fact))
        return Plain(self._value(term, parts, 0))

    def _value(self, term: model.Term, parts: bool, step: int) -> str:
        """Return the local name of a value, computed where it is first met."""
        if isinstance(term, model.FactTerm) and not step and not (parts and term.fact.type == "integer"):
            return self.fact(term.fact)
        key = (term, parts, step)
        if key not in self._terms:
            code = self._computed(term, parts and not step)
            wish = term_name(term)
            if not _has_facts(term):
                code = self.call("as_days" if _is_date(term) else "as_numbers", code)
            if step and _is_date(term):
                code = self.call("plus_days", code, Plain(str(step)))
            elif step:
                code = self.call("add", code, self.call("constant", Plain(str(step))))
            if step:
                wish = f"{'before' if step < 0 else 'after'}_{wish}"
                code = self._in_parts(code) if parts else code
            wish = f"{wish}_in_parts" if parts and not has_decimals(term) else wish
            self._terms[key] = self._kept(wish, code, term)
        counted = self._first[self._terms[key]]
        counted.under.add(self._under)
        return counted.name

    def _kept(self, wish: str, code: Node, term: model.Term | Fact) -> str:
        """Give a value a name; the values that its code names are asked for where it is."""
        words = _words(code)
        within = sorted(words & self._first.keys(), key=self._met.__getitem__)
        self._count(_Counted(self.local(wish), code, self._start(words), within, {self._under}))
        return self._counted[-1].name

    def _start(self, words: set[str]) -> str:
        """Return a fact that some code starts from, by the words of the code."""
        read = min(words & self._read.keys(), key=self._read.__getitem__, default="")
        named = min(words & self._first.keys(), key=self._met.__getitem__, default="")
        return read or (self._first[named].start if named else "")

    def _count(self, counted: _Counted) -> None:
        self._counted.append(counted)
        self._first.setdefault(counted.name, counted)
        self._met.setdefault(counted.name, len(self._met))

    def counting(self) -> tuple[str, ...]:
        """Return the lines that compute values: one that only some readings ask for is not computed for others."""
        by_name = {each.name: each for each in self._counted}
        lines: list[str] = []
        for counted in reversed(self._counted):
            for name in counted.within:
                by_name[name].under |= counted.under
            if () in counted.under or not counted.start:
                lines.append(printed(counted.code, 4, f"{counted.name} = "))
            else:
                self.used.add("unasked")
                under = self.asked_under(sorted(counted.under, key=str))
                lines.append(chosen_or(counted.name, counted.code, under, f"unasked({counted.start})"))
        return tuple(reversed(lines))

    def _in_parts(self, code: Node) -> Node:
        return self.call("in_parts", code, Plain(f"{PARTS:_}"))

    def _computed(self, term: model.Term, parts: bool) -> Node:
        match term:
            case model.FactTerm(fact):
                code: Node = Plain(self.fact(fact))
                return self._in_parts(code) if parts and fact.type == "integer" else code
            case model.Constant():
                return self._constant(term, parts)
            case model.Shift(date, periods):
                moved = self.term(date)
                if len(periods) > 1:
                    moved = Plain(self._value(model.Shift(date, periods[:-1]), False, 0))
                return self._shifted(moved, periods[-1])
            case model.Arithmetic():
                return self._sum(term, parts)
            case model.Extreme(which, operands):
                parts = parts or has_decimals(term)
                first, *others = (self.term(each, parts) for each in operands)
                return reduce(lambda found, other: self.call(which, found, other), others, first)
            case _:
                assert_never(term)

    def _sum(self, term: model.Arithmetic, parts: bool) -> Node:
        parts = parts or has_decimals(term)
        steps: list[model.Arithmetic] = []
        left: model.Term = term
        while isinstance(left, model.Arithmetic):
            steps.append(left)
            left = left.left
        total = self.term(left, parts)
        under = {self._under}
        name = ""
        for step in reversed(steps):
            if len(steps) > LONGEST_SUM:
                # A long sum goes on line by line: nested, it would be deeper than Python allows.
                name = name or self.local(term_name(term))
                self._count(_Counted(name, total, self._start(_words(total)), under=under))
                total = Plain(name)
            total = self.call("add" if step.operator == "+" else "subtract", total, self.term(step.right, parts))
        return total

    def _shifted(self, date: Node, period: model.Period) -> Node:
        if period.unit == "calendar_day" or period.amount == 0:
            return self.call("plus_days", date, Plain(str(period.amount)))
        key = (period.unit, period.amount)
        name = self.shared.tables.setdefault(key, period_name(period))
        return self.call("after_term", date, Plain(f"tables.{name}"))

    def _constant(self, constant: model.Constant, parts: bool) -> Node:
        value = constant.value
        match value:
            case bool():
                return self._named("HOLDS" if value else "FAILS")
            case datetime.date():
                name = self.shared.days.setdefault(value, f"DAY_{constant_name(constant)}")
                self.constants.add(name)
                return Plain(name)
            case int() | Decimal():
                number = int(value * PARTS) if parts or isinstance(value, Decimal) else value
                return self.call("constant", Plain(f"{number:_}"))
            case str() if constant.type == "enumeration":
                name = self.shared.constant(self.shared.choices, value, constant_name(constant))
                self.constants.add(name)
                return Plain(name)
            case str():
                name = self.shared.constant(self.shared.texts, value, f"the_text_{constant_name(constant)}")
                self.constants.add(name)
                return self.call("text", Plain("facts"), Plain(name))
            case _:
                assert_never(value)

    def asked_under(self, options: Iterable[tuple[ChosenOption, ...]]) -> str:
        """Return the code that asks whether one of some sets of options is chosen."""
        sets = [" and ".join(f"chosen.{choice_name(each)}" for each in under) for under in options]
        return " or ".join(sets)


def _words(code: Node) -> set[str]:
    return set(re.findall(r"\w+", code.flat))


def chosen_or(name: str, code: Node, under: str, otherwise: str) -> str:
    """Return the assignment of a value that only some readings ask for."""
    line = f"{name} = {code.flat} if {under} else {otherwise}"
    if width(line) <= LINE_LENGTH - 4:
        return line
    inner = f"{code.flat} if {under} else {otherwise}"
    if width(inner) <= LINE_LENGTH - 8:
        return f"{name} = (\n        {inner}\n    )"
    broken = printed(code, 8)
    return f"{name} = (\n        {broken}\n        if {under}\n        else {otherwise}\n    )"


def has_decimals(term: model.Term) -> bool:
    """Return whether some number in a term is a decimal."""
    rest: list[model.Term] = [term]
    while rest:
        match rest.pop():
            case model.FactTerm(fact):
                if fact.type == "decimal":
                    return True
            case model.Constant(kind, value):
                if kind == "decimal" or isinstance(value, Decimal):
                    return True
            case model.Arithmetic(left, _, right):
                rest += [left, right]
            case model.Extreme(_, operands):
                rest += operands
            case model.Shift():
                pass
            case other:
                assert_never(other)
    return False


def _has_facts(term: model.Term) -> bool:
    rest: list[model.Term] = [term]
    while rest:
        match rest.pop():
            case model.FactTerm():
                return True
            case model.Constant():
                pass
            case model.Shift(date, _):
                rest.append(date)
            case model.Arithmetic(left, _, right):
                rest += [left, right]
            case model.Extreme(_, operands):
                rest += operands
            case other:
                assert_never(other)
    return False


def _is_boolean(term: model.Term) -> bool:
    return (isinstance(term, model.FactTerm) and term.fact.type == "boolean") or (
        isinstance(term, model.Constant) and isinstance(term.value, bool)
    )


def _is_date(term: model.Term) -> bool:
    match term:
        case model.FactTerm(fact):
            return fact.type == "date"
        case model.Constant(_, value):
            return isinstance(value, datetime.date)
        case model.Shift():
            return True
        case model.Extreme(_, operands):
            return _is_date(operands[0])
        case model.Arithmetic():
            return False
        case _:
            assert_never(term)
