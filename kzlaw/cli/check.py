"""`kzlaw check`: every problem of the regulation, in one run."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kzlaw.cli.options import folder_option, format_option, report_language_option
from kzlaw.cli.reporting import exit_by, progress, report, say
from kzlaw.diagnostics.said import Said


@click.command("check")
@report_language_option
@folder_option
@format_option("text", "json", "sarif", "github")
def command(folder: Path, form: str) -> None:
    """Say everything that is wrong with the regulation, in one run.

    Problems go to stderr as text, or to stdout as a document. Exit code 1 where one of them is an error.

    \b
    Examples:
      kzlaw check
      kzlaw check --lang kk
      kzlaw check --format sarif > kzlaw.sarif
    """
    from kzlaw.pipeline import Stores, understand

    stores = Stores.of(folder)
    with progress("reading the regulation"):
        understood = understand(folder, stores)
        stores.save()
    report(understood.found, understood.lines_of, form)
    if form == "text" and not understood.found:
        say(_sound(len(understood.acts)))
    sys.stdout.flush()
    exit_by(understood.found)


def _sound(acts: int) -> Said:
    return Said(
        f"{acts} акт, ақау табылмады",
        f"актов: {acts}, проблем не найдено",
        f"{acts} {'act' if acts == 1 else 'acts'}, no problem found",
    )
