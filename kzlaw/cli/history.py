"""`kzlaw history`: the editions of an act, and the operations that made each."""

from __future__ import annotations

import json
from pathlib import Path

import click

from kzlaw.cli.options import folder_option, format_option, report_language_option
from kzlaw.cli.reporting import write


@click.command("history")
@click.argument("act")
@report_language_option
@folder_option
@format_option()
def command(act: str, folder: Path, form: str) -> None:
    """List the editions of ACT: by which act, in force from when, and what each operation did.

    \b
    Examples:
      kzlaw history V2300000001
      kzlaw history V2300000001 --format json
    """
    from kzlaw.cli.loading import act_of, load

    understood, _ = load(folder, form)
    held = act_of(understood, act, form)
    editions = [
        {
            "by": edition.by,
            "in_force": {"earliest": edition.start.earliest.isoformat(), "latest": edition.start.latest.isoformat()},
            "operations": [
                {
                    "operation": operation.kind,
                    "target": operation.target,
                    "by": operation.by,
                    "outcome": operation.outcome,
                    "component": operation.component,
                    "unit": operation.operation,
                    "reason": operation.reason,
                }
                for operation in edition.operations
            ],
        }
        for edition in understood.library.acts[held.id].editions
    ]
    if form == "json":
        write(json.dumps({"act": held.id, "editions": editions}, ensure_ascii=False))
        return
    for edition in understood.library.acts[held.id].editions:
        start = edition.start
        when = f"from {start.earliest}" if start.exact else f"from a day between {start.earliest} and {start.latest}"
        write(f"{edition.by}  {when}")
        for operation in edition.operations:
            reason = f": {operation.reason}" if operation.reason else ""
            target = "!".join(name for name in (operation.component, operation.target) if name)
            write(f"  {operation.kind} {target}  ({operation.outcome}{reason})")
