"""`kzlaw text`: the consolidated official text of a day, or exactly why there is none."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path
from typing import assert_never

import click

from kzlaw.cli.options import day_option, folder_option, format_option
from kzlaw.cli.reporting import report, say, write


@click.command("text")
@click.argument("act")
@click.argument("units", nargs=-1, metavar="[UNIT]...")
@day_option()
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
    from kzlaw.cli.loading import NOWHERE, act_of, load
    from kzlaw.diagnostics.catalogue import command as kinds
    from kzlaw.diagnostics.diagnostic import Diagnostic
    from kzlaw.editions.answer import (
        Answer,
        Deleted,
        Held,
        NotHeld,
        NotInForce,
        Undetermined,
        UnknownUnit,
    )
    from kzlaw.editions.on_day import text_on

    understood, _ = load(folder, form)
    held = act_of(understood, act, form)
    component = act.partition("!")[2] or None
    day = on or datetime.date.today()

    def problem(answer: Answer, name: str) -> Diagnostic | None:
        match answer:
            case Held():
                return None
            case NotHeld():
                message = f"{name} is not held for {day}: its words of that day are not known here"
                return kinds.UNIT_NOT_HELD.at(NOWHERE, message, "ask for a day on which an act that is held gives it")
            case Deleted(_, repealed, by):
                what = "was repealed" if repealed else "was deleted"
                since = f" by {by.act} from {by.start.earliest}" if by is not None else ""
                return kinds.NOT_IN_FORCE.at(NOWHERE, f"{name} {what}{since}", "ask for an earlier day")
            case NotInForce(_, start):
                when = f"{start.earliest}" if start.exact else f"a day between {start.earliest} and {start.latest}"
                return kinds.NOT_IN_FORCE.at(NOWHERE, f"{name} is not in force on {day}: it starts on {when}")
            case Undetermined(_, reason, interval, _):
                message = f"which text of {name} is in force on {day} is undetermined: {reason}"
                hint = (
                    "give the day as `published:` in the header, "
                    f"or ask for a day before {interval.earliest} or from {interval.latest}"
                )
                return kinds.DAY_UNDETERMINED.at(NOWHERE, message, hint)
            case UnknownUnit(_, suggestion, choices):
                hint = (
                    "it could be " + ", ".join(choices)
                    if choices
                    else f"did you mean {suggestion}?"
                    if suggestion
                    else ""
                )
                return kinds.UNKNOWN_UNIT.at(NOWHERE, f"there is no unit {name} in {held.id}", hint)
            case _:
                assert_never(answer)

    found: list[Diagnostic] = []
    printed = []
    for unit in units or (None,):
        answer = text_on(understood.library, held.id, day, unit, component if unit is None or "!" not in unit else None)
        trouble = problem(answer, unit or held.id)
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
