"""`kzlaw text`: the consolidated official text of a day, or exactly why there is none."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path

import click

from kzlaw.cli.options import day_option, folder_option, format_option, report_language_option
from kzlaw.cli.reporting import report, say, write


@click.command("text")
@click.argument("act")
@click.argument("units", nargs=-1, metavar="[UNIT]...")
@day_option()
@report_language_option
@folder_option
@format_option()
def command(act: str, units: tuple[str, ...], on: datetime.date | None, folder: Path, form: str) -> None:
    """Print the official text of ACT in force on a day, one абзац a line, exactly.

    A UNIT is an id such as para_3__al_2, or annex_1!para_3 where several components have one. A unit that is not
    held, repealed or not yet in force is answered with the reason and exit code 1.

    \b
    Examples:
      kzlaw text V2300000001 para_3 --on 2023-01-01
      kzlaw text V2300000001
    """
    from kzlaw.cli.loading import act_of, load
    from kzlaw.cli.why_not import why_not
    from kzlaw.diagnostics.diagnostic import Diagnostic
    from kzlaw.editions.answer import Held
    from kzlaw.editions.on_day import text_on

    understood, _ = load(folder, form)
    held = act_of(understood, act, form)
    component = act.partition("!")[2] or None
    day = on or datetime.date.today()

    found: list[Diagnostic] = []
    printed = []
    for unit in units or (None,):
        answer = text_on(understood.library, held.id, day, unit, component if unit is None or "!" not in unit else None)
        trouble = why_not(answer, unit or held.id, held.id, day)
        if trouble is not None:
            found.append(trouble)
        elif isinstance(answer, Held):
            lines = [{"component": line.component, "unit": line.unit, "text": line.text} for line in answer.lines]
            printed.append({"unit": unit, "partial": answer.partial, "lines": lines})
            if form == "text":
                write("".join(f"{line.text}\n" for line in answer.lines)) if answer.lines else None
                if answer.partial and unit is None:
                    say("only a part of the act is held: other units exist whose words are not known here")
    if form == "json":
        from kzlaw.diagnostics.json_form import form as problem_form

        problems = [json.loads(_encoded(problem_form(trouble))) for trouble in found]
        document = {"act": held.id, "on": day.isoformat(), "units": printed, "diagnostics": problems}
        write(json.dumps(document, ensure_ascii=False))
    else:
        sys.stdout.flush()
        report(found, understood.lines_of)
    if found:
        sys.exit(1)


def _encoded(value: object) -> bytes:
    import msgspec

    return msgspec.json.encode(value)
