"""Expression syntax → typed propositions and terms: binds names to facts and checks types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

import msgspec
from msgspec.structs import replace

from kzlaw.diagnostics.catalogue import parsed as parsed_kinds
from kzlaw.diagnostics.catalogue import resolved as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording import advice
from kzlaw.diagnostics.wording import expressions as wording
from kzlaw.diagnostics.wording import types_of_values as types
from kzlaw.parsed import syntax
from kzlaw.parsed.mistakes import foreign_letters
from kzlaw.resolved import model
from kzlaw.resolved.words import Place
from kzlaw.vocabulary.facts import Fact


class Periods(msgspec.Struct, frozen=True):
    """What a period in an expression is worth; never a term of its own, only what moves a date."""

    periods: tuple[model.Period, ...]


class Binder(msgspec.Struct, frozen=True):
    """Binds the names of one condition."""

    facts: Mapping[str, Fact]
    place: Place
    found: list[Diagnostic]
    month_end_stated: bool
    rule: str = ""
    lost: frozenset[str] | None = frozenset()
    """Names that are not reported: their declarations are."""

    # --- propositions ---------------------------------------------------------------------------------------------

    def proposition(self, node: syntax.Expression) -> model.Proposition | None:
        """Return a condition with its names bound, or None after reporting why not."""
        match node:
            case syntax.Not(operand):
                inner = self.proposition(operand)
                return None if inner is None else model.Not(inner)
            case syntax.And(operands):
                bound = self._all(operands)
                return None if bound is None else model.Every(bound)
            case syntax.Or(operands):
                bound = self._all(operands)
                return None if bound is None else model.Either(bound)
            case syntax.Compare(left, operator, right):
                return self._compare(node, left, operator, right)
            case syntax.Member(element, options):
                return self._member(element, options)
            case syntax.Name(path):
                fact = self._fact(node)
                if fact is None:
                    return None
                if fact.type != "boolean":
                    return self._wrong(node, types.no_condition(path, fact.type), types.COMPARE_IT)
                return model.Holds(fact)
            case syntax.BooleanLiteral():
                return self._wrong(node, types.NO_TRUTHS, types.NAME_A_FACT)
            case (
                syntax.DateLiteral()
                | syntax.IntegerLiteral()
                | syntax.DecimalLiteral()
                | syntax.TextLiteral()
                | syntax.UnknownLiteral()
                | syntax.PeriodLiteral()
                | syntax.Sum()
                | syntax.Extreme()
            ):
                return self._wrong(node, types.A_VALUE, types.COMPARE_WITH_FACT)
            case _:
                assert_never(node)

    def _all(self, nodes: tuple[syntax.Expression, ...]) -> tuple[model.Proposition, ...] | None:
        bound = [self.proposition(node) for node in nodes]
        kept = tuple(proposition for proposition in bound if proposition is not None)
        # A half-bound list would say something that the law does not.
        return kept if len(kept) == len(bound) else None

    def _compare(
        self, node: syntax.Expression, left: syntax.Expression, operator: syntax.Comparison, right: syntax.Expression
    ) -> model.Proposition | None:
        truth = self._against_truth(left, operator, right)
        if truth is not None:
            return truth
        one, other = self._sides(left, right)
        if one is None or other is None:
            return None
        kind, against = type_of(one), type_of(other)
        if kind == "boolean" and against == "boolean":
            return self._same_truth(node, one, operator, other)
        if not _comparable(kind, against):
            return self._wrong(node, types.not_comparable(kind, against), types.ONE_TYPE)
        if operator not in ("=", "!=") and kind in ("enumeration", "text", "boolean"):
            return self._wrong(node, types.no_order(kind, operator), types.SAY_EQUAL)
        return model.Compare(one, operator, other)

    def _against_truth(
        self, left: syntax.Expression, operator: syntax.Comparison, right: syntax.Expression
    ) -> model.Proposition | None:
        """`fact = true` and `fact = false` are the fact and its negation."""
        for literal, node in ((right, left), (left, right)):
            if isinstance(literal, syntax.BooleanLiteral) and operator in ("=", "!=") and isinstance(node, syntax.Name):
                inner = self.proposition(node)
                if inner is None:
                    return None
                return inner if literal.value == (operator == "=") else model.Not(inner)
        return None

    def _same_truth(
        self, node: syntax.Expression, one: model.Term, operator: syntax.Comparison, other: model.Term
    ) -> model.Proposition | None:
        if not isinstance(one, model.FactTerm) or not isinstance(other, model.FactTerm) or operator not in ("=", "!="):
            return self._wrong(node, types.TRUTHS_WITHOUT_ORDER, types.JOIN_TRUTHS)
        a, b = model.Holds(one.fact), model.Holds(other.fact)
        same = model.Either((model.Every((a, b)), model.Every((model.Not(a), model.Not(b)))))
        return same if operator == "=" else model.Not(same)

    def _member(self, element: syntax.Expression, options: tuple[syntax.Expression, ...]) -> model.Proposition | None:
        bound: list[model.Constant] = []
        term: model.Term | None = None
        for option in options:
            term, value = self._sides(element, option)
            if term is None or value is None:
                return None
            if not isinstance(value, model.Constant) or not _comparable(type_of(term), value.type):
                return self._wrong(option, types.NO_OPTION, types.OWN_VALUES)
            bound.append(value)
        return None if term is None else model.Member(term, tuple(bound))

    def _sides(self, left: syntax.Expression, right: syntax.Expression) -> tuple[model.Term | None, model.Term | None]:
        """Bind the two sides of a comparison: a bare name can be a value of the fact on the other side."""
        for one, other, swapped in ((left, right, False), (right, left, True)):
            if isinstance(one, syntax.Name) and isinstance(other, syntax.Name):
                fact = self.facts.get(one.path)
                if fact is not None and fact.type == "enumeration":
                    values = tuple(value.name for value in fact.values)
                    if other.path in values or other.path not in self.facts:
                        pair = (model.FactTerm(fact), self._value(fact, other, values))
                        return (pair[1], pair[0]) if swapped else pair
        if self._is_value_of_unknown(left, right):
            return self._term(left), None
        return self._term(left), self._term(right)

    def _is_value_of_unknown(self, left: syntax.Expression, right: syntax.Expression) -> bool:
        """Return whether the left side is no fact and the right one would be a value of it: one mistake, not two."""
        if not isinstance(left, syntax.Name) or not isinstance(right, syntax.Name):
            return False
        return left.path not in self.facts and right.path not in self.facts and "." not in right.path

    def _value(self, fact: Fact, name: syntax.Name, values: tuple[str, ...]) -> model.Constant | None:
        if name.path in values:
            return model.Constant("enumeration", name.path)
        nearest = did_you_mean(name.path, values)
        hint = advice.did_you_mean(nearest) if nearest else wording.its_values(values[:12])
        self._report(kinds.UNKNOWN_VALUE.at(self.place.span(name.span), wording.no_value(name.path, fact.path), hint))
        return None

    # --- terms ----------------------------------------------------------------------------------------------------

    def _term(self, node: syntax.Expression) -> model.Term | None:
        value = self._value_of(node)
        if isinstance(value, Periods):
            self._wrong(node, types.BARE_PERIOD, types.ADD_TO_DATE)
            return None
        return value

    def _value_of(self, node: syntax.Expression) -> model.Term | Periods | None:
        match node:
            case syntax.Name():
                fact = self._fact(node)
                return None if fact is None else model.FactTerm(fact)
            case syntax.DateLiteral(value):
                return model.Constant("date", value)
            case syntax.IntegerLiteral(value):
                return model.Constant("integer", value)
            case syntax.DecimalLiteral(value):
                return model.Constant("decimal", value)
            case syntax.TextLiteral(value):
                return model.Constant("text", value)
            case syntax.PeriodLiteral():
                return self._period(node)
            case syntax.Sum(left, operator, right):
                return self._sum(node, left, operator, right)
            case syntax.Extreme(which, operands):
                return self._extreme(node, which, operands)
            case syntax.UnknownLiteral():
                self._wrong(node, types.UNKNOWN_IS_NO_VALUE, types.ONLY_EXAMPLES)
                return None
            case (
                syntax.BooleanLiteral() | syntax.Not() | syntax.And() | syntax.Or() | syntax.Compare() | syntax.Member()
            ):
                self._wrong(node, types.CONDITION_FOR_VALUE, types.WHAT_IS_COMPARED)
                return None
            case _:
                assert_never(node)

    def _period(self, node: syntax.PeriodLiteral) -> Periods:
        if node.unit in ("year", "month") and not self.month_end_stated:
            self._report(
                kinds.MONTH_END_MISSING.at(
                    self.place.span(node.span),
                    wording.MONTH_END_OPEN,
                    wording.STATE_MONTH_END,
                )
            )
        if node.unit == "week":
            return Periods((model.Period(7 * node.amount, "calendar_day"),))
        return Periods((model.Period(node.amount, node.unit),))

    def _sum(
        self, node: syntax.Sum, left: syntax.Expression, operator: str, right: syntax.Expression
    ) -> model.Term | Periods | None:
        one, other = self._value_of(left), self._value_of(right)
        if one is None or other is None:
            return None
        if isinstance(other, Periods):
            periods = other.periods if operator == "+" else tuple(_negative(period) for period in other.periods)
            if isinstance(one, Periods):
                return Periods(_merged((*one.periods, *periods)))
            if type_of(one) != "date":
                self._wrong(node, types.period_added(type_of(one)), types.PERIODS_MOVE_DATES)
                return None
            if isinstance(one, model.Shift):
                return model.Shift(one.date, (*one.periods, *periods))
            return model.Shift(one, periods)
        if isinstance(one, Periods):
            if operator == "+" and type_of(other) == "date":
                return model.Shift(other, one.periods)
            self._wrong(node, types.ADDED_TO_PERIOD, types.DATE_FIRST)
            return None
        kinds_of = {type_of(one), type_of(other)}
        if kinds_of <= {"integer", "decimal"}:
            return model.Arithmetic(one, "+" if operator == "+" else "-", other)
        hint = types.MOVE_A_DATE if kinds_of == {"date"} else types.ADD_LIKE_TO_LIKE
        self._wrong(node, types.no_sum(operator, type_of(one), type_of(other)), hint)
        return None

    def _extreme(self, node: syntax.Extreme, which: str, operands: tuple[syntax.Expression, ...]) -> model.Term | None:
        terms = [self._term(operand) for operand in operands]
        kept = tuple(term for term in terms if term is not None)
        if len(kept) != len(terms):
            return None
        found = {type_of(term) for term in kept}
        if found == {"date"} or found <= {"integer", "decimal"}:
            return model.Extreme("earliest" if which == "earliest" else "latest", kept)
        self._wrong(node, types.no_extreme(which, sorted(found)), types.DATES_OR_NUMBERS)
        return None

    def _fact(self, name: syntax.Name) -> Fact | None:
        fact = self.facts.get(name.path)
        if fact is None and (foreign := foreign_letters(name.path)) is not None:
            place = self.place.span(name.span)
            self._report(parsed_kinds.FOREIGN_LETTERS_IN_NAME.at(place, foreign, advice.ONE_SCRIPT))
        elif fact is None and self.lost is not None and name.path not in self.lost:
            nearest = did_you_mean(name.path, tuple(self.facts))
            hint = advice.did_you_mean(nearest) if nearest else wording.declare_fact("fact PATH: TYPE")
            self._report(kinds.UNKNOWN_FACT.at(self.place.span(name.span), wording.no_fact(name.path), hint))
        return fact

    def _wrong(self, node: syntax.Expression, message: Said, hint: Said) -> model.Proposition | None:
        """Report wrong types; return None, whatever was to be bound."""
        self._report(kinds.WRONG_TYPES.at(self.place.span(node.span), message, hint))
        return None

    def _report(self, problem: Diagnostic) -> None:
        self.found.append(replace(problem, unit=self.place.leaf.id, rule=self.rule))


def type_of(term: model.Term) -> model.ValueType:
    """Return the type of a term's value."""
    match term:
        case model.FactTerm(fact):
            return fact.type
        case model.Constant(kind, _):
            return kind
        case model.Shift():
            return "date"
        case model.Arithmetic(left, _, right):
            return "decimal" if "decimal" in (type_of(left), type_of(right)) else "integer"
        case model.Extreme(_, operands):
            types = {type_of(operand) for operand in operands}
            return "date" if "date" in types else "decimal" if "decimal" in types else "integer"
        case _:
            assert_never(term)


def _comparable(one: model.ValueType, other: model.ValueType) -> bool:
    numbers = ("integer", "decimal")
    return one == other or (one in numbers and other in numbers)


def _negative(period: model.Period) -> model.Period:
    return model.Period(-period.amount, period.unit)


def _merged(periods: tuple[model.Period, ...]) -> tuple[model.Period, ...]:
    """Add up periods of one unit, years as twelve months: in parentheses they are one step, not two."""
    units = {period.unit for period in periods}
    if len(units) == 1:
        return (model.Period(sum(period.amount for period in periods), periods[0].unit),)
    if units == {"year", "month"}:
        months = sum(period.amount * (12 if period.unit == "year" else 1) for period in periods)
        return (model.Period(months, "month"),)
    return periods
