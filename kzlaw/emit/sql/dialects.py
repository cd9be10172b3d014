"""What DuckDB, PostgreSQL and Spark write differently: names, texts, days moved, lists, calendars.

Whatever the text, what comes out is one name, one literal or one comment: no text of the law becomes SQL.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Sequence
from typing import Literal, assert_never

import msgspec

from kzlaw.emit.python.text import wrapped

Dialect = Literal["duckdb", "postgres", "spark"]
DIALECTS: tuple[Dialect, ...] = ("duckdb", "postgres", "spark")
FIRST, LAST = "DATE '0001-01-01'", "DATE '9999-12-31'"
WIDTH = 116
# PostgreSQL cuts a longer name, and two names could then be one.
_LONGEST_NAME = 63
_MONTHS = 12 * 9999
_DAYS = datetime.date.max.toordinal()
_TYPES = {"boolean": "BOOLEAN", "integer": "BIGINT", "decimal": "NUMERIC", "date": "DATE", "text": "TEXT"}


class Writer(msgspec.Struct, frozen=True):
    """Writes the smallest pieces of SQL in one dialect."""

    dialect: Dialect

    def name(self, name: str) -> str:
        """Return a name that stands for itself, whatever is in it."""
        if len(name.encode()) > _LONGEST_NAME:
            mark = hashlib.sha256(name.encode()).hexdigest()[:8]
            name = name.encode()[: _LONGEST_NAME - 9].decode("utf-8", "ignore") + "_" + mark
        name = name.replace("\0", "")
        if self.dialect == "spark":
            # Spark puts settings in the place of `${…}`, wherever that stands.
            return "`" + name.replace("${", "$ {").replace("`", "``") + "`"
        return '"' + name.replace('"', '""') + '"'

    def path(self, name: str) -> str:
        """Return the name of a table, which may stand in a schema: `archive.loans`."""
        return ".".join(self.name(part) for part in name.split("."))

    def text(self, text: str) -> str:
        """Return a text as a literal."""
        if self.dialect != "spark":
            return "'" + text.replace("\0", "").replace("'", "''") + "'"
        escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\0", "\\0")
        return "'" + escaped.replace("${", "$\\u007b") + "'"

    def comment(self, text: str, indent: int) -> list[str]:
        """Return a text as lines of comment, without their indent."""
        lines = wrapped(text.replace("${", "$ {"), WIDTH - indent - len("-- "), "  ")
        # To Spark a backslash at the end of a comment continues it on the next line.
        return [f"-- {line}".rstrip() + (" ·" if line.endswith("\\") else "") for line in lines]

    def date(self, day: datetime.date) -> str:
        """Return a day as a literal."""
        return f"DATE '{day.isoformat()}'"

    def months(self, date: str, months: int) -> str:
        """Return a day so many months later, on the month's last day where need be; NULL beyond the years 1 to 9999."""
        if abs(months) > _MONTHS:
            return self.unknown("DATE")
        match self.dialect:
            case "duckdb":
                moved = f"CAST({date} + to_months({months}) AS DATE)"
            case "postgres":
                moved = f"CAST({date} + INTERVAL '{months} months' AS DATE)"
            case "spark":
                moved = f"add_months({date}, {months})"
            case _:
                assert_never(self.dialect)
        return self._in_range(moved)

    def days(self, date: str, days: int) -> str:
        """Return a day so many days later; NULL beyond the years 1 to 9999."""
        if abs(days) > _DAYS:
            return self.unknown("DATE")
        moved = f"date_add({date}, {days})" if self.dialect == "spark" else f"({date} + ({days}))"
        return self._in_range(moved)

    def _in_range(self, date: str) -> str:
        return f"CASE WHEN {date} BETWEEN {FIRST} AND {LAST} THEN {date} END"

    def unknown(self, kind: str) -> str:
        """Return what is unknown, as a value of a type."""
        return f"CAST(NULL AS {kind})"

    def extreme(self, which: Literal["earliest", "latest"], values: Sequence[str]) -> str:
        """Return the smallest or the greatest of the values that are known; NULL where none is."""
        if len(values) == 1:
            return values[0]
        return f"{'LEAST' if which == 'earliest' else 'GREATEST'}({', '.join(values)})"

    def names_where(self, named: Sequence[tuple[str, str]]) -> list[str]:
        """Return the lines of a list of texts: each is in it where its condition is true."""
        whens = [f"CASE WHEN {condition} THEN {self.text(name)} END" for name, condition in named]
        match self.dialect:
            case "duckdb":
                opening, closing, empty = (
                    "list_filter([",
                    "], lambda kz_rule: kz_rule IS NOT NULL)",
                    "CAST([] AS VARCHAR[])",
                )
            case "postgres":
                opening, closing, empty = "array_remove(ARRAY[", "], NULL)", "CAST(ARRAY[] AS TEXT[])"
            case "spark":
                # No name stands twice in a list; array_compact would be worked out step by step, not compiled.
                opening, closing = "array_except(array(", "), array(CAST(NULL AS STRING)))"
                empty = "CAST(array() AS ARRAY<STRING>)"
            case _:
                assert_never(self.dialect)
        if not whens:
            return [empty]
        return [opening, *(f"  {when}," for when in whens[:-1]), f"  {whens[-1]}", closing]

    def every_day(self, first: datetime.date, last: datetime.date) -> str:
        """Return a query of all days between two."""
        ends = f"{self.date(first)}, {self.date(last)}"
        series = "SELECT CAST(kz_each.d AS DATE) AS day FROM generate_series"
        match self.dialect:
            case "duckdb":
                return f"{series}({ends}, INTERVAL 1 DAY) AS kz_each (d)"
            case "postgres":
                return f"{series}({ends}, INTERVAL '1 day') AS kz_each (d)"
            case "spark":
                return f"SELECT explode(sequence({ends})) AS day"
            case _:
                assert_never(self.dialect)

    def weekend(self, date: str) -> str:
        """Return whether a day is a Saturday or a Sunday."""
        match self.dialect:
            case "duckdb" | "postgres":
                return f"EXTRACT(isodow FROM {date}) >= 6"
            case "spark":
                return f"weekday({date}) >= 5"
            case _:
                assert_never(self.dialect)

    def column_type(self, fact_type: str) -> str:
        """Return the type of the column of a fact."""
        if fact_type == "decimal":
            return "NUMERIC" if self.dialect == "postgres" else "DECIMAL(38, 10)"
        kind = _TYPES.get(fact_type, "TEXT")
        return "STRING" if kind == "TEXT" and self.dialect == "spark" else kind
