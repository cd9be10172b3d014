"""The rules as a programmer would write them with Polars: one expression a rule; null is unknown, as in SQL."""

from __future__ import annotations

from functools import reduce
from operator import and_, or_
from typing import Any

import polars as pl

from bench.columns import rules
from bench.columns.rules import Atom, Rule, Term


class Judge:
    """All expressions, made once; Polars itself finds what they share, and may use several threads."""

    def __init__(self, calendar: Any) -> None:
        first, ends = calendar
        self.first = first.item()
        self.ends = pl.Series("ends", ends.astype("datetime64[ms]")).cast(pl.Date)
        exempt = reduce(or_, (self.every(when) for when in rules.EXEMPTIONS))
        self.expressions = [self.status(rule, exempt if rule.exemptible else pl.lit(False)) for rule in rules.RULES]

    def judge(self, frame: pl.DataFrame) -> pl.DataFrame:
        """Return the status of every rule for every case."""
        return frame.lazy().select(self.expressions).collect()

    def status(self, rule: Rule, exempt: pl.Expr) -> pl.Expr:
        when, requires = self.every(rule.when), self.every(rule.requires)
        yes = {status: pl.lit(status, pl.Int8) for status in range(5)}
        met = when if rule.refers else requires
        violated = pl.lit(False) if rule.refers else when & ~requires & ~exempt
        return (
            pl.when(~when)
            .then(yes[rules.NOT_APPLICABLE])
            .when(exempt)
            .then(yes[rules.EXEMPTED])
            .when(met)
            .then(yes[rules.SATISFIED])
            .when(violated)
            .then(yes[rules.VIOLATED])
            .otherwise(yes[rules.UNDETERMINED])
            .alias(rule.name)
        )

    def every(self, atoms: tuple[Atom, ...]) -> pl.Expr:
        return reduce(and_, map(self.ask, atoms)) if atoms else pl.lit(True)

    def ask(self, atom: Atom) -> pl.Expr:
        fact = pl.col(atom.fact)
        match atom.asks:
            case "holds":
                return fact
            case "fails":
                return ~fact
            case "one_of":
                return reduce(or_, (fact == value for value in atom.values))
            case "not_after":
                assert atom.term is not None
                return fact <= self.end(atom.term)
            case "before":
                assert atom.term is not None
                return fact < self.end(atom.term)

    def end(self, term: Term) -> pl.Expr:
        day = pl.col(term.fact)
        if term.months:
            return day.dt.offset_by(f"{term.months}mo")
        if term.working_days:
            place = (day - pl.lit(self.first)).dt.total_days()
            inside = pl.when(place.is_between(0, len(self.ends) - 1)).then(place)
            return pl.lit(self.ends).gather(inside)
        return day
