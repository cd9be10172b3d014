"""`kzlaw diff`: what differs between two days of an act, from its words to the examples beside it."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path

import click

from kzlaw.cli.options import day_option, folder_option, format_option, report_language_option
from kzlaw.cli.reporting import coloured, fail, write


@click.command("diff")
@click.argument("act")
@day_option("--from", "The earlier day (default: before the first edition).")
@day_option("--to", "The later day (default: today).")
@report_language_option
@folder_option
@format_option("text", "json", "markdown")
def command(act: str, **options: object) -> None:
    """Compare two days of ACT: its words, rules, examples and generated files.

    Words that go are in [-…-], words that come in {+…+}.

    \b
    Examples:
      kzlaw diff V2300000001 --from 2023-01-01 --to 2024-01-01
      kzlaw diff V2300000001 --from 2023-01-01 --format markdown > impact.md
    """
    folder, form = options["folder"], str(options["form"])
    assert isinstance(folder, Path)
    first, last = options["from"], options["to"]
    from kzlaw.cli.loading import NOWHERE, act_of, load
    from kzlaw.diagnostics.catalogue import command as kinds
    from kzlaw.diagnostics.diagnostic import has_errors
    from kzlaw.editions.answer import NotInForce, Undetermined, UnknownUnit
    from kzlaw.editions.on_day import edition_on
    from kzlaw.generation import generate
    from kzlaw.impact.as_json import as_json
    from kzlaw.impact.as_markdown import as_markdown
    from kzlaw.impact.as_text import as_text
    from kzlaw.impact.from_editions import Between, impact

    shown = "text" if form == "markdown" else form
    understood, stores = load(folder, shown)
    held = act_of(understood, act, shown)
    editions = understood.library.acts[held.id].editions

    def place(day: datetime.date) -> int:
        found = edition_on(understood.library, held.id, day)
        match found:
            case NotInForce() | UnknownUnit():
                return -1
            case Undetermined(_, reason, interval, _):
                hint = f"ask for a day before {interval.earliest} or from {interval.latest}"
                message = f"which edition of {held.id} is in force on {day} is undetermined: {reason}"
                fail(kinds.DAY_UNDETERMINED.at(NOWHERE, message, hint), shown)
            case _:
                return editions.index(found)

    before = place(first) if isinstance(first, datetime.date) else -1
    now = place(last if isinstance(last, datetime.date) else datetime.date.today())
    # While something is an error nothing can be generated, but what the law says can be compared.
    paths = () if has_errors(list(understood.found)) else generate(understood, stores).files.keys()
    stores.save()
    found = impact(understood, Between(held.id, before, now), paths)
    match form:
        case "json":
            write(json.dumps(as_json(found), ensure_ascii=False))
        case "markdown":
            write(as_markdown([found]))
        case _:
            write(as_text(found, colour=coloured(sys.stdout)))
