"""Plan of an edition → the finished pieces of a view: checks, conditions, statuses, outcome, bounds, calendar."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping

import msgspec

from kzlaw.emit.sql.calendar import CalendarPart, calendar_part
from kzlaw.emit.sql.columns import column_names
from kzlaw.emit.sql.dialects import FIRST, LAST, Dialect, Writer
from kzlaw.emit.sql.expression import Expressions
from kzlaw.emit.sql.missing import missing_facts, open_column, open_groups, unknown_column
from kzlaw.emit.sql.norms import Asked, Numbered, numbered
from kzlaw.plan.rules import ActPlan, ChosenOption, EditionPlan
from kzlaw.vocabulary.facts import Fact

STATUSES = ("violated", "undetermined", "exempted", "referred")


class Wanted(msgspec.Struct, frozen=True):
    """What a view is to be called and of what it is made; ``on`` is None where an edition was named."""

    dialect: Dialect
    table: str
    view: str
    on: datetime.date | None
    readings: Mapping[str, str]


class Part(msgspec.Struct, frozen=True):
    """Some lines of SQL that end in a column: comments above, the name after."""

    lines: tuple[str, ...]
    name: str


class View(msgspec.Struct, frozen=True):
    """A view as its template prints it."""

    header: tuple[str, ...]
    name: str
    table: str
    create_table: tuple[str, ...]
    calendar: CalendarPart | None
    valid: tuple[str, ...]
    id: str
    conditions: tuple[Part, ...]
    exempt: tuple[Part, ...]
    statuses: tuple[Part, ...]
    strictest: tuple[Part, ...]
    edition: str
    outcome: tuple[str, ...]
    results: tuple[Part, ...]
    fence: str


def view(act: ActPlan, edition: EditionPlan, wanted: Wanted) -> View:
    """Return the pieces of the view of an edition."""
    return _Maker(act, edition, wanted).view()


class _Maker:
    """Makes the pieces of one view."""

    def __init__(self, act: ActPlan, edition: EditionPlan, wanted: Wanted) -> None:
        self._act, self._edition, self._wanted = act, edition, wanted
        self._write = Writer(wanted.dialect)
        self._names = column_names(place.fact.path for place in act.facts.facts)
        self._sql = Expressions(self._write, self._names, act.calendar)
        self._all = numbered(edition, dict(wanted.readings))
        self._exemptions, self._norms = self._all.exemptions, self._all.norms

    def view(self) -> View:
        """Return all pieces."""
        conditions = tuple(self._conditions())
        limits = tuple(self._limits())
        facts = self._facts()
        return View(
            header=tuple(self._header(facts)),
            name=self._write.path(self._wanted.view),
            table=self._write.path(self._wanted.table),
            create_table=self._create_table(),
            calendar=calendar_part(self._act.calendar, self._sql.joins.values(), self._write),
            valid=self._valid(facts),
            id=self._write.name("id"),
            conditions=(*conditions, *limits, *self._unknown(facts)),
            exempt=(*self._together(), *self._exempt()),
            statuses=tuple(self._statuses()),
            strictest=(*self._open(), *self._strictest()),
            edition=self._write.text(self._edition.by),
            outcome=self._outcome(),
            results=(*self._lists(), self._missing(facts), *self._bounds()),
            # Without it PostgreSQL puts each expression wherever its name stands, and their size multiplies.
            fence="OFFSET 0" if self._wanted.dialect == "postgres" else "",
        )

    # --- what there is ------------------------------------------------------------------------------------------

    def _facts(self) -> tuple[Fact, ...]:
        """Return the facts that the view reads, in the order of the vocabulary."""
        read = {
            fact.path
            for each in (*self._exemptions, *self._norms)
            for asked in each.asked
            for entry, _ in asked.entries
            for fact in entry.reads
        }
        return tuple(place.fact for place in self._act.facts.facts if place.fact.path in read)

    def _chosen(self, under: tuple[ChosenOption, ...]) -> bool:
        return all(self._wanted.readings.get(each.field) == each.option for each in under)

    # --- words --------------------------------------------------------------------------------------------------

    def _header(self, facts: tuple[Fact, ...]) -> Iterator[str]:
        wanted, comment = self._wanted, self._write.comment
        title = f" «{self._act.title}»" if self._act.title else ""
        day = f" on {wanted.on}" if wanted.on is not None else ""
        yield from comment(f"{self._act.act}{title}: verdicts on the cases of a table, by the edition given by "
                           f"{self._edition.by}{day}.", 0)  # fmt: skip
        yield from comment("Written by `kzlaw emit sql` from the annotated law: edit that, not this.", 0)
        yield from comment(f"Official: {self._act.official}", 0) if self._act.official else ()
        for field, option in wanted.readings.items():
            yield from comment(f"Reading {field}: {option}", 0)
        yield "--"
        yield from comment("The table has a column id and these; NULL is unknown, and so is what hangs on it:", 0)
        for fact in facts:
            label = fact.labels.en or fact.labels.kk or fact.labels.ru
            kind = self._write.column_type(fact.type)
            yield from comment(f"  {self._names[fact.path]} {kind}: {label}".rstrip(": "), 0)

    def _create_table(self) -> tuple[str, ...]:
        """Return the statement that makes an empty table of cases, with a column for every fact."""
        write = self._write
        columns = [f"  {write.name('id')} {write.column_type('text')}"]
        columns += [
            f"  {write.name(self._names[place.fact.path])} {write.column_type(place.fact.type)}"
            for place in self._act.facts.facts
        ]
        body = [f"{column}," for column in columns[:-1]] + [columns[-1]]
        return (f"CREATE TABLE IF NOT EXISTS {write.path(self._wanted.table)} (", *body, ");")

    # --- conditions ---------------------------------------------------------------------------------------------

    def _valid(self, facts: tuple[Fact, ...]) -> tuple[str, ...]:
        """Return the conditions under which a row is a case: values that a fact cannot have are not judged."""
        checks: list[str] = []
        for fact in facts:
            column = f"c.{self._write.name(self._names[fact.path])}"
            if fact.type == "enumeration":
                values = ", ".join(self._write.text(value.name) for value in fact.values)
                checks.append(f"COALESCE({column} IN ({values}), TRUE)")
            elif fact.type == "date":
                checks.append(f"COALESCE({column} BETWEEN {FIRST} AND {LAST}, TRUE)")
        return tuple(checks) or ("TRUE",)

    def _conditions(self) -> Iterator[Part]:
        for each in (*self._exemptions, *self._norms):
            about = [line for text in (each.plan.heading, each.plan.norm.id) for line in self._write.comment(text, 4)]
            for asked in each.asked:
                for entry, column in asked.entries:
                    words = self._write.comment(f"{asked.role}: «{entry.condition.quoted}»", 6)
                    lines = ("(", *(f"  {line}" for line in words), f"  {self._sql.entry(entry)}", ")")
                    yield Part((*about, *lines), self._write.name(column))
                    about = []
                if not asked.entries:
                    yield Part((*about, "TRUE"), self._write.name(asked.column))
                    about = []

    def _unknown(self, facts: tuple[Fact, ...]) -> Iterator[Part]:
        for fact in facts:
            column = self._names[fact.path]
            yield Part((f"({self._column(column, 'c')} IS NULL)",), self._write.name(unknown_column(column)))

    def _together(self) -> Iterator[Part]:
        """Yield the conjunctions of conditions that have columns of their own."""
        for each in (*self._exemptions, *self._norms):
            for asked in each.asked:
                if asked.several:
                    yield Part((self._conjunction(asked),), self._write.name(asked.column))

    def _conjunction(self, asked: Asked) -> str:
        columns = [self._column(column, "k") for _, column in asked.entries] or [self._column(asked.column, "k")]
        return "(" + " AND ".join(columns) + ")" if asked.several else columns[0]

    def _limits(self) -> Iterator[Part]:
        for each in self._norms:
            for number, limit in enumerate(each.plan.limits):
                if self._chosen(limit.under):
                    yield Part((self._sql.limit(limit),), self._write.name(f"{each.key}_limit_{number + 1}"))

    # --- statuses -----------------------------------------------------------------------------------------------

    def _exempt(self) -> Iterator[Part]:
        for number, group in enumerate(self._all.groups):
            holds = " OR ".join(self._conjunction(asked) for at in group for asked in self._exemptions[at].asked)
            yield Part((holds or "FALSE",), self._write.name(f"kz_exempt_{number}"))

    def _column(self, name: str, table: str) -> str:
        return f"{table}.{self._write.name(name)}"

    def _statuses(self) -> Iterator[Part]:
        for each in self._norms:
            when, exempt = self._column(f"{each.key}_when", "e"), self._column(f"kz_exempt_{each.group}", "e")
            lines = ["CASE", f"  WHEN {when} IS FALSE THEN 'not_applicable'", f"  WHEN {exempt} THEN 'exempted'"]
            if each.plan.kind == "referral":
                lines.append(f"  WHEN {when} THEN 'referred'")
            else:
                requires = self._column(f"{each.key}_requires", "e")
                lines.append(f"  WHEN {requires} THEN 'satisfied'")
                lines.append(f"  WHEN {when} AND NOT {exempt} AND NOT {requires} THEN 'violated'")
            yield Part((*lines, "  ELSE 'undetermined'", "END"), self._write.name(f"{each.key}_status"))
            if any(self._chosen(limit.under) for limit in each.plan.limits):
                yield Part((f"({when} AND NOT {exempt})",), self._write.name(f"{each.key}_applies"))

    def _of_status(self, status: str) -> list[tuple[str, str]]:
        """Return the norms that can have a status, with the condition under which they do."""
        referral = {"referred": True, "violated": False}.get(status)
        return [
            (each.plan.norm.id, f"{self._column(f'{each.key}_status', 's')} = '{status}'")
            for each in self._norms
            if referral is None or referral == (each.plan.kind == "referral")
        ]

    def _outcome(self) -> tuple[str, ...]:
        lines = ["CASE", "  WHEN NOT s.kz_valid THEN 'invalid'"]
        for status in ("violated", "undetermined", "referred"):
            columns = [condition.rpartition(" = ")[0] for _, condition in self._of_status(status)]
            if columns:
                lines.append(f"  WHEN '{status}' IN (")
                lines += [f"    {column}{',' if column is not columns[-1] else ''}" for column in columns]
                lines.append(f"  ) THEN '{status}'")
        holds = [self._column(f"{each.key}_when", "s") for each in self._exemptions]
        if holds:
            lines.append(f"  WHEN {' OR '.join(holds)} THEN 'exempt'")
        return (*lines, "  ELSE 'compliant'", "END")

    def _lists(self) -> Iterator[Part]:
        for status in STATUSES:
            lines = self._write.names_where(self._of_status(status))
            yield Part(_where_valid(lines), status)

    def _open(self) -> Iterator[Part]:
        for number, hangs in open_groups(self._all, lambda name: self._column(name, "j")):
            yield Part((hangs,), self._write.name(open_column(number)))

    def _missing(self, facts: tuple[Fact, ...]) -> Part:
        read = [(fact, self._names[fact.path]) for fact in facts]
        found = missing_facts(self._all, read, lambda name: self._column(name, "s"))
        return Part(_where_valid(self._write.names_where(found)), "missing")

    # --- bounds -------------------------------------------------------------------------------------------------

    def _demands(self) -> dict[tuple[str, str], list[tuple[Numbered, str]]]:
        """Return by fact and side the norms that bound it, each with the column of its limit."""
        demands: dict[tuple[str, str], list[tuple[Numbered, str]]] = {}
        for each in self._norms:
            for number, limit in enumerate(each.plan.limits):
                if self._chosen(limit.under):
                    demands.setdefault((limit.fact.path, limit.side), []).append(
                        (each, f"{each.key}_limit_{number + 1}")
                    )
        return demands

    def _strictest(self) -> Iterator[Part]:
        for (path, side), found in self._demands().items():
            known = [
                f"CASE WHEN {self._column(f'{each.key}_applies', 'j')} THEN {self._column(limit, 'j')} END"
                for each, limit in found
            ]
            strictest = self._write.extreme("earliest" if side == "latest" else "latest", known)
            yield Part((strictest,), self._write.name(f"kz_bound_{self._names[path]}_{side}"))

    def _bounds(self) -> Iterator[Part]:
        for (path, side), found in self._demands().items():
            name = f"{self._names[path]}_{side}"
            strictest = self._column(f"kz_bound_{name}", "s")
            yield Part(_where_valid([strictest]), self._write.name(name))
            setting: dict[str, list[str]] = {}
            complete: list[str] = []
            for each, limit in found:
                applies, value = self._column(f"{each.key}_applies", "s"), self._column(limit, "s")
                setting.setdefault(each.plan.norm.id, []).append(f"{applies} AND {value} = {strictest}")
                # A rule of which it is not known whether it applies matters only if it could be stricter.
                sign = ">=" if side == "latest" else "<="
                known = f"WHEN {applies} THEN {value} IS NOT NULL"
                unsure = f"WHEN {applies} IS NULL THEN COALESCE({value} {sign} {strictest}, FALSE)"
                complete.append(f"{'AND ' if complete else ''}(CASE {known} {unsure} ELSE TRUE END)")
            by = self._write.names_where([(rule, " OR ".join(each)) for rule, each in setting.items()])
            yield Part(_where_valid(by), self._write.name(f"{name}_by"))
            yield Part(
                _where_valid(["(", *(f"  {line}" for line in complete), ")"]), self._write.name(f"{name}_complete")
            )


def _where_valid(lines: list[str]) -> tuple[str, ...]:
    return ("CASE WHEN s.kz_valid THEN", *(f"  {line}" for line in lines), "END")
