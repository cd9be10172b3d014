"""The rules as a programmer would write them with NumPy: whole arrays, a mask for what is unknown, no chunks."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from bench.columns import rules
from bench.columns.rules import Atom, Rule, Term

Truth = tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]
"""Where something is known to hold, and where it is known not to."""


def arrays(table: pa.Table) -> dict[str, tuple[Any, Any]]:
    """Return every column as values and a mask of what is known; this is reading, and not measured."""
    found: dict[str, tuple[Any, Any]] = {}
    for name in table.column_names:
        column = table[name].combine_chunks()
        known = column.is_valid().to_numpy(zero_copy_only=False)
        if pa.types.is_dictionary(column.type):
            values = column.dictionary.to_pylist()
            found[name] = (column.indices.fill_null(0).to_numpy(zero_copy_only=False).astype(np.int8), known, values)
        elif pa.types.is_date32(column.type):
            days = column.cast(pa.int32()).fill_null(0).to_numpy(zero_copy_only=False)
            found[name] = (days.astype("datetime64[D]"), known)
        else:
            found[name] = (column.fill_null(False).to_numpy(zero_copy_only=False), known)
    return found


def months_later(days: Any, months: int) -> Any:
    """Return each day so many months later, at most at the end of the month."""
    start = days.astype("datetime64[M]")
    target = (start + months).astype("datetime64[D]")
    last = (start + months + 1).astype("datetime64[D]") - np.timedelta64(1, "D")
    return np.minimum(target + (days - start.astype("datetime64[D]")), last)


class Judge:
    """Judges arrays; ends of terms and questions that several rules share are computed once."""

    def __init__(self, calendar: Any) -> None:
        self.week = "1111100"
        self.calendar = calendar

    def judge(self, facts: dict[str, tuple[Any, Any]]) -> npt.NDArray[np.int8]:
        """Return the status of every rule for every case."""
        self.facts = facts
        self.asked: dict[Atom, Truth] = {}
        self.terms: dict[Term, tuple[Any, Any]] = {}
        count = len(facts["ground"][0])
        exempt = self.either([self.every(when, count) for when in rules.EXEMPTIONS])
        never = (np.zeros(count, np.bool_), np.ones(count, np.bool_))
        statuses = np.empty((len(rules.RULES), count), np.int8)
        for place, rule in enumerate(rules.RULES):
            statuses[place] = self.status(rule, exempt if rule.exemptible else never, count)
        return statuses

    def status(self, rule: Rule, exempt: Truth, count: int) -> Any:
        when, requires = self.every(rule.when, count), self.every(rule.requires, count)
        if rule.refers:
            met, violated = when[0], np.zeros(count, np.bool_)
        else:
            met, violated = requires[0], requires[1] & when[0] & exempt[1]
        return np.select(
            [when[1], exempt[0], met, violated],
            [rules.NOT_APPLICABLE, rules.EXEMPTED, rules.SATISFIED, rules.VIOLATED],
            rules.UNDETERMINED,
        )

    def every(self, atoms: tuple[Atom, ...], count: int) -> Truth:
        truths = [self.ask(atom) for atom in atoms]
        if not truths:
            return np.ones(count, np.bool_), np.zeros(count, np.bool_)
        holds, fails = truths[0]
        for other in truths[1:]:
            holds, fails = holds & other[0], fails | other[1]
        return holds, fails

    def either(self, truths: list[Truth]) -> Truth:
        holds, fails = truths[0]
        for other in truths[1:]:
            holds, fails = holds | other[0], fails & other[1]
        return holds, fails

    def ask(self, atom: Atom) -> Truth:
        if atom not in self.asked:
            self.asked[atom] = self.answer(atom)
        return self.asked[atom]

    def answer(self, atom: Atom) -> Truth:
        values, known, *names = self.facts[atom.fact]
        if atom.asks in ("holds", "fails"):
            holds, fails = known & values, known & ~values
            return (holds, fails) if atom.asks == "holds" else (fails, holds)
        if atom.asks == "one_of":
            codes = [names[0].index(value) for value in atom.values if value in names[0]]
            holds = np.isin(values, codes) if len(codes) > 1 else values == (codes[0] if codes else -1)
            return known & holds, known & ~holds
        assert atom.term is not None
        end, end_known = self.end(atom.term)
        holds = values <= end if atom.asks == "not_after" else values < end
        both = known & end_known
        return both & holds, both & ~holds

    def end(self, term: Term) -> tuple[Any, Any]:
        if term not in self.terms:
            values, known = self.facts[term.fact]
            if term.months:
                values = months_later(values, term.months)
            elif term.working_days:
                first, ends = self.calendar
                place = (values - first).astype(np.int64)
                inside = (place >= 0) & (place < len(ends))
                values = ends[np.where(inside, place, 0)]
                known = known & inside & ~np.isnat(values)
            self.terms[term] = (values, known)
        return self.terms[term]


def calendar_of(working_days: Any) -> tuple[Any, Any]:
    """Return the first day of the calendar and, day by day, the third working day after it."""
    first = datetime.date(working_days.first_year, 1, 1)
    count = (datetime.date(working_days.last_year, 12, 31) - first).days + 1
    ends = [working_days.plus(first + datetime.timedelta(day), 3) for day in range(count)]
    known = [np.datetime64("NaT") if day is None else np.datetime64(day) for day in ends]
    known = [np.datetime64("NaT") if day is None else np.datetime64(day) for day in ends]
    return np.datetime64(first), np.array(known, "datetime64[D]")
