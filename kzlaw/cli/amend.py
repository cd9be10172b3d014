"""`kzlaw amend`: an amending act landed with one command, all or nothing."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kzlaw.cli.options import Day, day_option, folder_option, format_option, report_language_option
from kzlaw.cli.reporting import coloured, progress, report, say, write

if TYPE_CHECKING:
    from kzlaw.amending.landing import Landing
    from kzlaw.building import Written
    from kzlaw.diagnostics.diagnostic import Diagnostic
    from kzlaw.diagnostics.excerpt import LinesOf


@click.command("amend")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@day_option("--published", "The day of first official publication (default: unknown).")
@click.option("--accept", is_flag=True, help="Write the statements that can be computed for the new words.")
@click.option("--id", "act_id", help="The id of the act, as the official database writes it.")
@click.option("--kind", help="The kind of act: resolution, order, law, decree …")
@click.option("--issuer", help="Who adopted it: government, president, ministry …")
@click.option("--adopted", type=Day(), help="The day of signing.")
@click.option("--number", help="The number of the act.")
@click.option("--force", is_flag=True, help="Overwrite an act that is held already.")
@report_language_option
@folder_option
@format_option("text", "json", "markdown")
def command(
    file: Path,
    published: datetime.date | None,
    accept: bool,
    act_id: str | None,
    kind: str | None,
    issuer: str | None,
    adopted: datetime.date | None,
    number: str | None,
    force: bool,
    folder: Path,
    form: str,
) -> None:
    """Land the amending act in FILE: import it, apply it, check, generate everything anew, and say what it changes.

    It is all or nothing: where an operation cannot be applied, or a rule quotes words that are no more, nothing on
    disk changes. With --accept the rules that can be restated by computation (another amount) are. What only a person
    can restate is written behind the gutter of the imported file, which is then landed in place of the text.

    \b
    Examples:
      kzlaw amend resolution.txt --published 2023-02-20
      kzlaw amend resolution.txt --published 2023-02-20 --accept --format markdown > impact.md
      kzlaw amend regulation/V2300000002/V2300000002.kzl --accept
    """
    from kzlaw.amending.landing import land
    from kzlaw.building import remember, with_list
    from kzlaw.building import write as write_files
    from kzlaw.diagnostics.diagnostic import has_errors
    from kzlaw.importing.model import ImportOptions
    from kzlaw.pipeline import Stores

    options = ImportOptions(act_id, kind, issuer, adopted, number, published, force)
    try:
        data = file.read_bytes()
    except OSError as problem:
        raise click.UsageError(f"`{file}` cannot be read: {problem.strerror}") from None
    stores = Stores.of(folder)
    with progress("applying the amendment"):
        landing = land(folder, data, file.name, options, stores, accept=accept)
        found = list(landing.found)
        written = None
        if landing.generated is not None and not has_errors(found):
            files = with_list(landing.generated.files)
            written = write_files(folder, files, found, landing.files)
            if written is not None:
                stores.save()
                remember(folder, files, _all(landing))
    printed = tuple(data.decode("utf-8", "replace").split("\n"))

    def lines_of(name: str) -> tuple[str, ...]:
        if name == file.name:
            return printed
        return landing.understood.lines_of(name) if landing.understood is not None else ()

    _print(landing, written, found, lines_of, form)
    if written is None:
        sys.exit(1)


def _all(landing: Landing) -> tuple[Diagnostic, ...]:
    """Return every problem of the regulation as it now is, for a build that finds nothing changed."""
    assert landing.understood is not None and landing.generated is not None
    return (*landing.understood.found, *landing.generated.found)


def _print(landing: Landing, written: Written | None, found: list[Diagnostic], lines_of: LinesOf, form: str) -> None:
    from kzlaw.impact.as_json import as_json
    from kzlaw.impact.as_markdown import as_markdown
    from kzlaw.impact.as_text import as_text

    if form == "json":
        import msgspec

        from kzlaw.diagnostics.json_form import form as problem_form

        document: dict[str, object] = {
            "act": landing.act,
            "landed": written is not None,
            "impacts": [as_json(one) for one in landing.impacts],
            "accepted": [{"rule": one.rule, "file": one.file, "line": one.line} for one in landing.accepted],
            "files": {
                "law": sorted(landing.files) if written is not None else [],
                "added": written.added if written is not None else [],
                "changed": written.changed if written is not None else [],
                "removed": written.removed if written is not None else [],
            },
            "diagnostics": [json.loads(msgspec.json.encode(problem_form(one))) for one in (*found, *landing.before)],
        }
        write(json.dumps(document, ensure_ascii=False))
        return
    if form == "markdown":
        write(as_markdown(landing.impacts))
    else:
        for one in landing.impacts:
            write(as_text(one, colour=coloured(sys.stdout)))
    sys.stdout.flush()
    report([*found, *landing.before], lines_of)
    if written is not None:
        law = ", ".join(sorted(landing.files))
        say(
            f"{landing.act} has landed: {law}; of the generated files {len(written.added)} added, "
            f"{len(written.changed)} changed, {len(written.removed)} removed"
        )
        return
    if landing.before and not any(problem.is_error for problem in found):
        say("the regulation has errors of its own, listed above: mend them first; nothing was written")
    else:
        say(f"{landing.act or 'the act'} is refused whole: nothing was written")
    if landing.stale and any(one.proposals for one in landing.impacts):
        say("--accept writes what is proposed; for the rest `kzlaw import` the text, write under its operations,")
        say("and `kzlaw amend` the file under regulation/")
    elif landing.stale:
        say("to restate the rest by hand, `kzlaw import` the text, write under its operations,")
        say("and `kzlaw amend` the file under regulation/")
