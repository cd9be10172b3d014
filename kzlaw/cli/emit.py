"""`kzlaw emit`: the rules of an act in another language, for those whose data stays where it is."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import click

from kzlaw.cli.options import day_option, folder_option, format_option, report_language_option
from kzlaw.cli.reporting import fail, say, write
from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.span import Span

_NOWHERE = Span("", 0, 0, 0, 0)


@click.group("emit")
def command() -> None:
    """Write the rules of an act in another language."""


@command.command("sql")
@click.argument("act")
@click.option("--dialect", type=click.Choice(("duckdb", "postgres", "spark")), required=True, help="The database.")
@click.option("--table", default="cases", show_default=True, help="The table (or schema.table) that holds the cases.")
@click.option("--view", "name", default="verdicts", show_default=True, help="What the view is called.")
@click.option("--with-table", is_flag=True, help="Write first the statement that makes the table of cases.")
@day_option("--on", "The day by whose law to judge (default: today).")
@click.option("--reading", "chosen", multiple=True, metavar="NAME=OPTION", help="Read an ambiguous norm otherwise.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write to FILE.")
@report_language_option
@folder_option
@format_option()
def sql(
    act: str,
    dialect: str,
    table: str,
    name: str,
    with_table: bool,
    on: datetime.date | None,
    chosen: tuple[str, ...],
    out: Path | None,
    folder: Path,
    form: str,
) -> None:
    """Write a view in SQL that judges the rows of a table by the rules of ACT.

    The table has a column `id` and one for each fact, named by its path with _ for . ; NULL is unknown. The view gives
    outcome, rules by status and bounds, the same that `kzlaw validate` gives.

    \b
    Examples:
      kzlaw emit sql V2300000001 --dialect duckdb --on 2023-03-01 | duckdb library.db
      kzlaw emit sql V2300000001 --dialect postgres --table archive.loans --out verdicts.sql
    """
    if any(part.startswith("kz_") for part in (*table.split("."), *name.split("."))):
        raise click.UsageError("names that begin with kz_ are the view's own")
    if table.casefold() == name.casefold():
        raise click.UsageError("the view and the table of cases need different names")
    from kzlaw.cli.loading import act_of, load
    from kzlaw.emit.sql.emit import emit_sql
    from kzlaw.emit.sql.view import Wanted
    from kzlaw.generation import act_facts
    from kzlaw.plan.from_resolved import plan

    understood, _ = load(folder, form, sound=True)
    held = act_of(understood, act, form)
    book = next((book for book in understood.books if book.act == held.id), None)
    if book is None:
        fail(kinds.UNKNOWN_ACT.at(_NOWHERE, f"no rules are held for {held.id}", ""), form)
    planned = plan(book, act_facts(held, book, understood.acts), understood.calendar)
    day = on or datetime.date.today()
    edition = None
    for each in planned.editions:
        if each.start.latest <= day:
            edition = each
        elif each.start.earliest <= day:
            message = f"whether the edition given by {each.by} is in force on {day} is not known"
            fail(kinds.DAY_UNDETERMINED.at(_NOWHERE, message, f"it is from {each.start.latest} on"), form)
    if edition is None or not edition.held:
        fail(kinds.NOT_IN_FORCE.at(_NOWHERE, f"the text of {held.id} on {day} is not held", ""), form)
    readings = {reading.field: reading.default for reading in planned.readings}
    for each_choice in chosen:
        field, _, option = each_choice.partition("=")
        reading = next((one for one in planned.readings if one.field == field), None)
        if reading is None:
            nearest = did_you_mean(field, tuple(readings))
            hint = f"did you mean {nearest}?" if nearest else "the readings are " + (", ".join(readings) or "none")
            fail(kinds.UNKNOWN_READING_CHOSEN.at(_NOWHERE, f"there is no reading `{field}`", hint), form)
        known = tuple(one.name for one in reading.options)
        if option.isdigit() and 1 <= int(option[:4]) <= len(known):
            option = known[int(option) - 1]
        if option not in known:
            hint = "its options are " + ", ".join(known)
            fail(kinds.UNKNOWN_READING_CHOSEN.at(_NOWHERE, f"reading {field} has no option `{option}`", hint), form)
        readings[field] = option
    match dialect:
        case "duckdb" | "postgres" | "spark":
            wanted = Wanted(dialect, table, name, day, readings)
    text = emit_sql(planned, edition, wanted, with_table=with_table)
    if out is None:
        write(text)
        return
    beside = out.with_name(out.name + ".tmp")
    try:
        beside.write_text(text, "utf-8")
        os.replace(beside, out)
    except OSError as problem:
        fail(kinds.CANNOT_WRITE.at(_NOWHERE, f"`{out}` cannot be written: {problem.strerror}", ""), form)
    say(f"view {name} for {dialect}: {out}")
