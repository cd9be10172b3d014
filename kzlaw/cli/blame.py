"""`kzlaw blame`: which act put each word there, by which operation and from which day."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path

import click

from kzlaw.cli.options import day_option, folder_option, format_option, report_language_option
from kzlaw.cli.reporting import report, write


@click.command("blame")
@click.argument("act")
@click.argument("unit")
@day_option()
@report_language_option
@folder_option
@format_option()
def command(act: str, unit: str, on: datetime.date | None, folder: Path, form: str) -> None:
    """Say for each run of words of UNIT which act put it there: by which operation, in force from which day.

    \b
    Examples:
      kzlaw blame V2300000001 para_3
      kzlaw blame V2300000001 annex_1!para_3__al_2 --on 2023-06-01 --format json
    """
    import msgspec

    from kzlaw.cli.loading import act_of, load
    from kzlaw.cli.why_not import why_not
    from kzlaw.diagnostics.json_form import form as problem_form
    from kzlaw.editions.answer import Held
    from kzlaw.editions.on_day import text_on

    understood, _ = load(folder, form)
    held = act_of(understood, act, form)
    day = on or datetime.date.today()
    component = act.partition("!")[2] or None
    answer = text_on(understood.library, held.id, day, unit, component if "!" not in unit else None)
    trouble = why_not(answer, unit, held.id, day)
    lines = []
    for line in answer.lines if isinstance(answer, Held) else ():
        place = 0
        runs = []
        for run in line.runs:
            start = run.origin.start
            runs.append(
                {
                    "words": line.text[place : place + run.length],
                    "by": run.origin.act,
                    "operation": run.origin.operation,
                    "in_force": {"earliest": start.earliest.isoformat(), "latest": start.latest.isoformat()},
                }
            )
            place += run.length
        lines.append({"component": line.component, "unit": line.unit, "runs": runs})
    if form == "json":
        document: dict[str, object] = {"act": held.id, "unit": unit, "on": day.isoformat(), "lines": lines}
        if trouble is not None:
            document["diagnostics"] = [json.loads(msgspec.json.encode(problem_form(trouble)))]
        write(json.dumps(document, ensure_ascii=False))
    elif trouble is not None:
        report([trouble], understood.lines_of)
    else:
        for line in answer.lines if isinstance(answer, Held) else ():
            write(f"{line.component}!{line.unit}" if line.component != "main" else line.unit)
            place = 0
            for run in line.runs:
                start = run.origin.start
                when = f"{start.earliest}" if start.exact else f"{start.earliest} … {start.latest}"
                by = f"{run.origin.act} {run.origin.operation}".strip()
                write(f"  {when}  {by}  «{line.text[place : place + run.length].strip()}»")
                place += run.length
    sys.stdout.flush()
    if trouble is not None:
        sys.exit(1)
