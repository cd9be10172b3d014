"""`kzlaw import`: official text as the database prints it → annotated law that waits for its annotations."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from kzlaw.cli.options import Day, day_option, folder_option, report_language_option
from kzlaw.cli.reporting import fail, report, say, write

REFUSALS = ("KZ303", "KZ304", "KZ305", "KZ306", "KZ307", "KZ308", "KZ311", "KZ314", "KZ317")
"""What makes an act refused whole: one of its operations cannot be applied to the acts that are held."""


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@day_option("--published", "The day of first official publication (default: unknown).")
@click.option("--id", "act_id", help="The id of the act, as the official database writes it.")
@click.option("--kind", help="The kind of act: resolution, order, law, decree …")
@click.option("--issuer", help="Who adopted it: government, president, ministry …")
@click.option("--adopted", type=Day(), help="The day of signing.")
@click.option("--number", help="The number of the act.")
@click.option("--force", is_flag=True, help="Overwrite an act that is held already.")
@report_language_option
@folder_option
def command(
    file: Path,
    published: datetime.date | None,
    act_id: str | None,
    kind: str | None,
    issuer: str | None,
    adopted: datetime.date | None,
    number: str | None,
    force: bool,
    folder: Path,
) -> None:
    """Import the official text in FILE (.txt, .md, .html, .docx) into regulation/<id>/; the id goes to stdout.

    Id, kind, issuer, dates and number are read from the text; what cannot be read is asked for by option. An
    amending act one of whose operations cannot be applied is refused whole, and nothing is written.

    \b
    Examples:
      kzlaw import resolution.txt --published 2023-02-20
      kzlaw import rules.md --id V2300000001
    """
    from kzlaw.cli.loading import NOWHERE
    from kzlaw.diagnostics.catalogue import command as kinds
    from kzlaw.diagnostics.diagnostic import has_errors
    from kzlaw.importing.from_text import import_text
    from kzlaw.importing.model import ImportOptions
    from kzlaw.pipeline import Stores, understand
    from kzlaw.writing.transaction import write_file

    options = ImportOptions(act_id, kind, issuer, adopted, number, published, force)
    try:
        data = file.read_bytes()
    except OSError as problem:
        raise click.UsageError(f"`{file}` cannot be read: {problem.strerror}") from None
    imported = import_text(data, file.name, options)
    lines = tuple(data.decode("utf-8", "replace").split("\n"))
    found = list(imported.diagnostics)
    if has_errors(found) or not imported.files:
        report(found, lambda name: lines if name == file.name else ())
        sys.exit(1)
    held = [path for path, _ in imported.files if (folder / path).exists()]
    if held and not force:
        fail(
            kinds.ALREADY_EXISTS.at(
                NOWHERE, f"{held[0]} is there already", "its annotations would be lost: --force overwrites it"
            )
        )
    overlay = {path: text.encode() for path, text in imported.files}
    stores = Stores.of(folder)
    understood = understand(folder, stores, overlay)
    del stores  # nothing of it stays on disk: what is refused leaves no trace
    refused = [problem for problem in understood.found if problem.code in REFUSALS and problem.span.file in overlay]
    if refused:
        report([*found, *refused], lambda name: lines if name == file.name else understood.lines_of(name))
        say(f"{imported.act} is refused whole: nothing was written")
        sys.exit(1)
    try:
        for path, content in overlay.items():
            write_file(folder / path, content)
    except OSError as problem:
        fail(kinds.CANNOT_WRITE.at(NOWHERE, f"the act cannot be written: {problem.strerror}", "check the permissions"))
    write(imported.act)
    sys.stdout.flush()
    own = [problem for problem in understood.found if problem.span.file in overlay and problem.is_error]
    report([*found, *own], lambda name: lines if name == file.name else understood.lines_of(name))
    if own:
        say(f"{imported.act} is imported; mend what is reported above before you build")
