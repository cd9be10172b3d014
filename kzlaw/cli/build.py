"""`kzlaw build`: from annotated law to code, tests, pages and links, all or nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kzlaw.building import State, remember, unchanged, unexpected
from kzlaw.cli.options import folder_option, format_option, report_language_option
from kzlaw.cli.reporting import exit_by, progress, report, say, write
from kzlaw.diagnostics.diagnostic import Diagnostic, has_errors
from kzlaw.diagnostics.said import Said

if TYPE_CHECKING:
    from kzlaw.building import Written
    from kzlaw.source.text import SourceText


_MANY = 20_000
"""Files of an act so long that it takes less time to give its memory back than to do without."""


@click.command("build")
@click.option("--check", "checking", is_flag=True, help="Write nothing; exit 1 if anything would change.")
@click.option("--no-cache", is_flag=True, help="Work everything out anew.")
@report_language_option
@folder_option
@format_option("text", "json", "sarif", "github")
def command(checking: bool, no_cache: bool, folder: Path, form: str) -> None:
    """Write everything under generated/ and the generated part of docs/.

    Nothing is written while a problem of the regulation is an error, and a build that is stopped leaves the old
    files or the new ones, never a mixture.

    \b
    Examples:
      kzlaw build
      kzlaw build --check --format github
    """
    state = None if no_cache else unchanged(folder)
    # A file that nobody asked for changes none of ours, but a check must see it.
    if state is not None and not (checking and any(unexpected(folder, state.outputs))):
        _tell(state, form, checking)
        return
    from kzlaw.building import inputs, with_list
    from kzlaw.building import write as write_files
    from kzlaw.drift import differences
    from kzlaw.generation import generate
    from kzlaw.pipeline import Stores, understand

    read = inputs(folder)
    stores = Stores.of(None if no_cache else folder)
    with progress("reading the regulation"):
        understood = understand(folder, stores)
    stores.memory.clear()  # what lines of law print is in the acts now
    found = list(understood.found)
    if has_errors(found):
        stores.save()
        report(found, understood.lines_of, form)
        sys.exit(1)
    with progress("writing code, tests, pages and links"):
        generated = generate(understood, stores)
        files, traces = with_list(generated.files), generated.traces if checking else ()
        found.extend(generated.found)
        stores.save()
        lines_of = partial(_lines, understood.sources)
        if len(files) > _MANY:
            # What was worked out is larger than what is written: it must not be in memory as well.
            del understood, generated
        if checking:
            drift = differences(folder, files, traces)
            found.extend(drift)
            if not drift and not no_cache:
                remember(folder, files, tuple(found), read)
        else:
            written = write_files(folder, files, found)
            if written is not None:
                remember(folder, files, tuple(found), read, written)
    report(found, lines_of, form if form != "json" or checking or written is None else "text")
    if checking:
        if form == "text" and not has_errors(found):
            say(_same(len(files)))
    elif written is not None and form == "json":
        document = {"added": written.added, "changed": written.changed, "removed": written.removed}
        write(json.dumps(document, ensure_ascii=False))
    elif written is not None and form == "text":
        say(_changes(len(files), written))
    exit_by(found)


def _lines(sources: Mapping[str, SourceText], file: str) -> tuple[str, ...]:
    source = sources.get(file)
    return source.lines if source is not None else ()


def _tell(state: State, form: str, checking: bool) -> None:
    """Report what the last build had to say: it would say the same now."""
    found: list[Diagnostic] = list(state.found)
    report(found, lambda _file: (), form if form != "json" or checking else "text")
    if form == "json" and not checking:
        write(json.dumps({"added": [], "changed": [], "removed": []}))
    elif form == "text":
        say(_unchanged(len(state.outputs)))
    exit_by(found)


def _same(files: int) -> Said:
    return Said(
        f"жасалған {files} файл заңға сәйкес",
        f"созданные файлы соответствуют закону: {files}",
        f"{files} generated files are what the law gives",
    )


def _changes(files: int, written: Written) -> Said:
    added, changed, removed = len(written.added), len(written.changed), len(written.removed)
    return Said(
        f"{files} файл: {added} қосылды, {changed} өзгертілді, {removed} жойылды",
        f"файлов: {files}, из них добавлено {added}, изменено {changed}; удалено {removed}",
        f"{files} files: {added} added, {changed} changed, {removed} removed",
    )


def _unchanged(files: int) -> Said:
    return Said(
        f"{files} файл: ештеңе өзгерген жоқ",
        f"файлов: {files}, ничего не изменилось",
        f"{files} files: nothing has changed",
    )
