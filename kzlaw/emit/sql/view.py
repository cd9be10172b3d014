"""Plan of an edition → the finished pieces of a view: checks, conditions, statuses, outcome, bounds, calendar."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kzlaw.emit.sql.columns import column_names
from kzlaw.emit.sql.dialects import FIRST, LAST, Dialect, Writer
from kzlaw.emit.sql.expression import Expressions
from kzlaw.plan.conditions import facts_of
from kzlaw.plan.rules import ActPlan, ChosenOption, EditionPlan, Entry, ModulePlan, NormPlan
from kzlaw.resolved import model
from kzlaw.runtime.calendar import WorkingDays
from kzlaw.vocabulary.facts import Fact

STATUSES = ("violated", "undetermined", "exempted", "referred")
_DATES_A_LINE = 6


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a view is to be called and of what it is made; ``on`` is None where an edition was named."""

    dialect: Dialect
    table: str
    view: str
    on: datetime.date | None
    readings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of SQL that end in a column: comments above, the name after."""

    lines: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """The working days: literals a line at a time, and for each number of days a join."""

    days_off: tuple[str, ...]
    working_weekends: tuple[str, ...]
    every_day: str
    weekend: str
    counts: tuple[tuple[str, str], ...]  # alias of a table of moved days, and the number of the day in it
    joins: tuple[tuple[str, str, str], ...]  # alias, table of moved days, the day that is moved


@dataclass(frozen=True, slots=True)
class View:
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


@dataclass(frozen=True, slots=True)
class _Norm:
    """A norm with the names of its columns and the group of exemptions that covers it."""

    plan: NormPlan
    module: ModulePlan
    key: str
    group: int


class _Maker:
    """Makes the pieces of one view."""

    def __init__(self, act: ActPlan, edition: EditionPlan, wanted: Wanted) -> None:
        self._act, self._edition, self._wanted = act, edition, wanted
        self._write = Writer(wanted.dialect)
        self._names = column_names(place.fact.path for place in act.facts.facts)
        self._sql = Expressions(self._write, self._names)
        self._groups: dict[tuple[int, ...], int] = {}
        self._exemptions, self._norms = self._numbered()

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
            calendar=self._calendar(),
            valid=self._valid(facts),
            id=self._write.name("id"),
            conditions=(*conditions, *limits),
            exempt=tuple(self._exempt()),
            statuses=tuple(self._statuses()),
            strictest=tuple(self._strictest()),
            edition=self._write.text(self._edition.by),
            outcome=self._outcome(),
            results=(*self._lists(), *self._bounds()),
            # Without it PostgreSQL puts each expression wherever its name stands, and their size multiplies.
            fence="OFFSET 0" if self._wanted.dialect == "postgres" else "",
        )

    # --- what there is ------------------------------------------------------------------------------------------

    def _numbered(self) -> tuple[list[_Norm], list[_Norm]]:
        """Return exemptions and norms in the order of the text, each norm with its group of exemptions."""
        taken: set[str] = set()
        exemptions: list[_Norm] = []
        for module in self._edition.modules:
            for plan in module.norms:
                if plan.kind == "exemption":
                    exemptions.append(_Norm(plan, module, _free(plan.function, taken), 0))
        norms: list[_Norm] = []
        for module in self._edition.modules:
            for plan in module.norms:
                if plan.kind == "exemption":
                    continue
                around = _around(plan.norm.unit)
                group = tuple(
                    index
                    for index, each in enumerate(exemptions)
                    if isinstance(each.plan.norm, model.Exemption)
                    and each.module.component == module.component
                    and around.intersection(each.plan.norm.covers)
                )
                number = self._groups.setdefault(group, len(self._groups))
                norms.append(_Norm(plan, module, _free(plan.function, taken), number))
        return exemptions, norms

    def _facts(self) -> tuple[Fact, ...]:
        """Return the facts that the view reads, in the order of the vocabulary."""
        read = {
            fact.path
            for each in (*self._exemptions, *self._norms)
            for entry in (*self._asked(each.plan.when), *self._asked(each.plan.requires))
            for fact in facts_of(entry.proposition)
        }
        return tuple(place.fact for place in self._act.facts.facts if place.fact.path in read)

    def _asked(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Return the conditions that the chosen readings ask."""
        return tuple(entry for entry in entries if self._chosen(entry.under))

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
            about = (f"{each.plan.heading}", each.plan.norm.id)
            yield self._part(about, "when", self._asked(each.plan.when), f"{each.key}_when")
            if each.plan.kind == "rule":
                yield self._part((), "requires", self._asked(each.plan.requires), f"{each.key}_requires")

    def _part(self, about: tuple[str, ...], role: str, entries: tuple[Entry, ...], name: str) -> Part:
        lines = [line for text in about for line in self._write.comment(text, 4)]
        if not entries:
            return Part((*lines, "TRUE"), self._write.name(name))
        lines.append("(")
        for number, entry in enumerate(entries):
            words = entry.condition.quoted
            lines += [f"  {line}" for line in self._write.comment(f"{role}: «{words}»", 6)]
            lines.append(f"  {'AND ' if number else ''}{self._sql.entry(entry)}")
        return Part((*lines, ")"), self._write.name(name))

    def _limits(self) -> Iterator[Part]:
        for each in self._norms:
            for number, limit in enumerate(each.plan.limits):
                if self._chosen(limit.under):
                    yield Part((self._sql.limit(limit),), self._write.name(f"{each.key}_limit_{number + 1}"))

    # --- statuses -----------------------------------------------------------------------------------------------

    def _exempt(self) -> Iterator[Part]:
        for group, number in self._groups.items():
            holds = " OR ".join(self._column(f"{self._exemptions[index].key}_when", "k") for index in group)
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

    # --- bounds -------------------------------------------------------------------------------------------------

    def _demands(self) -> dict[tuple[str, str], list[tuple[_Norm, str]]]:
        """Return by fact and side the norms that bound it, each with the column of its limit."""
        demands: dict[tuple[str, str], list[tuple[_Norm, str]]] = {}
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
            yield Part((strictest,), self._write.name(f"kz_{self._names[path]}_{side}"))

    def _bounds(self) -> Iterator[Part]:
        for (path, side), found in self._demands().items():
            name = f"{self._names[path]}_{side}"
            strictest = self._column(f"kz_{name}", "s")
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

    # --- working days -------------------------------------------------------------------------------------------

    def _calendar(self) -> CalendarPart | None:
        joins = tuple(self._sql.joins.values())
        calendar = self._act.calendar
        if not joins or calendar is None:
            return None
        counts = dict.fromkeys(join.days for join in joins)
        return CalendarPart(
            days_off=self._days(calendar.days_off),
            working_weekends=self._days(calendar.working_weekends),
            every_day=self._write.every_day(*_ends(calendar)),
            weekend=self._write.weekend("d.day"),
            counts=tuple((_moved(days), _number(days)) for days in counts),
            joins=tuple((join.alias, _moved(join.days), join.date) for join in joins),
        )

    def _days(self, days: frozenset[datetime.date]) -> tuple[str, ...]:
        each = [f"({self._write.date(day)})" for day in sorted(days)]
        starts = range(0, len(each), _DATES_A_LINE)
        rows = [", ".join(each[start : start + _DATES_A_LINE]) for start in starts]
        return tuple(f"{row}," for row in rows[:-1]) + tuple(rows[-1:])


def _ends(calendar: WorkingDays) -> tuple[datetime.date, datetime.date]:
    return datetime.date(calendar.first_year, 1, 1), datetime.date(calendar.last_year, 12, 31)


def _moved(days: int) -> str:
    return f"kz_{days}_working_days_later" if days > 0 else f"kz_{-days}_working_days_earlier"


def _number(days: int) -> str:
    """Return the number of the working day that is meant, counted from the first day of the calendar."""
    return f"e.until + {days}" if days > 0 else f"e.until - e.working + 1 - {-days}"


def _where_valid(lines: list[str]) -> tuple[str, ...]:
    return ("CASE WHEN s.kz_valid THEN", *(f"  {line}" for line in lines), "END")


def _around(unit: str) -> set[str]:
    steps = unit.split("__")
    return {"__".join(steps[:count]) for count in range(1, len(steps) + 1)}


def _free(name: str, taken: set[str]) -> str:
    number, key = 1, name
    while key.casefold() in taken:
        number += 1
        key = f"{name}_{number}"
    taken.add(key.casefold())
    return key
