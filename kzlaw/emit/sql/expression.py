"""Propositions and terms → SQL whose NULL is what the law leaves unknown.

The logic of SQL is Kleene's: AND, OR, NOT and comparisons over NULL say just what every, either, negate and the
comparisons of the row validator say over None. Only LEAST and GREATEST differ, which skip what is NULL.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import assert_never

import msgspec

from kzlaw.emit.sql.dialects import Writer
from kzlaw.plan.rules import Entry, LimitEntry
from kzlaw.resolved import model
from kzlaw.runtime.calendar import WorkingDays

_MONTHS_OF = {"month": 1, "year": 12}


class Join(msgspec.Struct, frozen=True):
    """A day moved by working days: the row of the calendar at ``date``, under the name ``alias``."""

    alias: str
    date: str
    days: int


def moved_days(days: int) -> str:
    """Return the name of the table, or the array, of all days moved by so many working days."""
    return f"kz_{days}_working_days_later" if days > 0 else f"kz_{-days}_working_days_earlier"


class Expressions(msgspec.Struct):
    """Writes expressions over the columns of a case and remembers the working days that they need."""

    writer: Writer
    columns: Mapping[str, str]
    calendar: WorkingDays | None
    joins: dict[tuple[str, int], Join] = msgspec.field(default_factory=dict)

    def entry(self, entry: Entry) -> str:
        """Return a condition."""
        return self.proposition(entry.proposition)

    def limit(self, limit: LimitEntry) -> str:
        """Return the value that a bound allows."""
        if limit.value is None:
            return self.writer.unknown(self.writer.column_type(limit.fact.type))
        value = self.term(limit.value)
        if not limit.strict or limit.fact.type == "decimal":
            return value
        step = -1 if limit.side == "latest" else 1
        return self.writer.days(value, step) if limit.fact.type == "date" else f"({value} + ({step}))"

    def proposition(self, proposition: model.Proposition) -> str:
        """Return a proposition, in parentheses where they are needed."""
        match proposition:
            case model.Holds(fact):
                return self._column(fact.path)
            case model.Compare(left, operator, right):
                return f"({self.term(left)} {'<>' if operator == '!=' else operator} {self.term(right)})"
            case model.Member(element, options):
                return f"({self.term(element)} IN ({', '.join(map(self.term, options))}))"
            case model.Not(model.Not(operand)):
                return self.proposition(operand)
            case model.Not(operand):
                return f"(NOT {self.proposition(operand)})"
            case model.Every(operands):
                return "(" + " AND ".join(map(self.proposition, operands)) + ")" if operands else "TRUE"
            case model.Either(operands):
                return "(" + " OR ".join(map(self.proposition, operands)) + ")" if operands else "FALSE"
            case model.Unconfirmed():
                return self.writer.unknown("BOOLEAN")
            case _:
                assert_never(proposition)

    def term(self, term: model.Term) -> str:
        """Return a term."""
        match term:
            case model.FactTerm(fact):
                return self._column(fact.path)
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
                values = [self.term(operand) for operand in operands]
                known = " AND ".join(f"{value} IS NOT NULL" for value in values)
                return f"CASE WHEN {known} THEN {self.writer.extreme(which, values)} END"
            case _:
                assert_never(term)

    def _shifted(self, date: str, period: model.Period) -> str:
        match period.unit:
            case "year" | "month":
                return self.writer.months(date, period.amount * _MONTHS_OF[period.unit])
            case "calendar_day":
                return self.writer.days(date, period.amount)
            case "working_day":
                if period.amount == 0:
                    return date
                join = self.joins.get((date, period.amount))
                if join is None:
                    join = Join(f"kz_working_days_{len(self.joins) + 1}", date, period.amount)
                    self.joins[date, period.amount] = join
                if self.writer.dialect != "spark" or self.calendar is None:
                    return f"{join.alias}.moved"
                first = self.writer.date(datetime.date(self.calendar.first_year, 1, 1))
                return f"get((SELECT moved FROM {moved_days(join.days)}), datediff({date}, {first}))"
            case _:
                assert_never(period.unit)

    def _sum(self, term: model.Arithmetic) -> str:
        # A long sum is a deep tree on its left side: it is walked by a loop, and written without parentheses inside.
        written = ""
        left: model.Term = term
        while isinstance(left, model.Arithmetic):
            written = f" {left.operator} {self.term(left.right)}{written}"
            left = left.left
        return f"({self.term(left)}{written})"

    def _constant(self, constant: model.Constant) -> str:
        match constant.value:
            case bool():
                return "TRUE" if constant.value else "FALSE"
            case int():
                return f"({constant.value})" if constant.value < 0 else str(constant.value)
            case Decimal():
                return f"({constant.value:f})"
            case datetime.date():
                return self.writer.date(constant.value)
            case str():
                return self.writer.text(constant.value)
            case _:
                assert_never(constant.value)

    def _column(self, path: str) -> str:
        return f"c.{self.writer.name(self.columns[path])}"
