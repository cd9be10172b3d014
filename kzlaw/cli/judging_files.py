"""`kzlaw validate` for many cases: a file or a query, judged in pieces, with a summary by rule."""

from __future__ import annotations

import datetime
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, NoReturn

import click
import msgspec

from kzlaw.cli.reporting import coloured, fail, say, write
from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.span import Span

if TYPE_CHECKING:
    from kzlaw.batch.model import Judging, Source
    from kzlaw.batch.running import Outcome

_NOWHERE = Span("", 0, 0, 0, 0)
_STOPPED = 130


class Asked(msgspec.Struct, frozen=True):
    """What was asked for on the command line besides the act, the day and the readings."""

    cases: str | None
    query: str | None
    database: str | None
    out: Path | None
    only: str
    rejects: Path | None
    jobs: int
    resume: bool
    engine: str


def judge_files(
    rules: ModuleType, day: datetime.date, readings: object, asked: Asked, language: str, form: str
) -> None:
    """Judge all cases of a source, write what was asked for and print the summary; leave with the exit code."""
    need_columns(form)
    from kzlaw.batch.engines import has_kernel
    from kzlaw.batch.running import run
    from kzlaw.batch.summary import to_json
    from kzlaw.batch.workshop import Wanted
    from kzlaw.cli.summary_text import summary_text

    judging = judging_of(rules, day, readings)
    if asked.engine == "columns" and not has_kernel(judging):
        fail(kinds.BAD_CASE.at(_NOWHERE, f"{rules.ACT.id} has no columnar kernel here", _KERNEL_HINT), form)
    rejects = asked.rejects or (asked.out.with_name(asked.out.name + ".rejects.jsonl") if asked.out else None)
    wanted = Wanted(asked.out, rejects, asked.only, always=asked.rejects is not None)
    try:
        source = source_of(asked.cases, asked.query, asked.database, judging)
        if asked.resume and wanted.anything and not source.identity:
            say(f"{source.name} cannot be known again: the run starts over")
        with progress_bar(source) as advance:
            outcome = run(
                source, judging, wanted, engine=asked.engine, jobs=asked.jobs, resume=asked.resume, progress=advance
            )
    except KeyboardInterrupt:
        _stopped(wanted.folder)
    except OSError as problem:
        if problem.filename and str(problem.filename) != asked.cases:
            message = f"`{asked.out or rejects}` cannot be written: {problem.strerror} ({problem.filename})"
            fail(kinds.CANNOT_WRITE.at(_NOWHERE, message), form)
        cannot_read(problem, asked.query, asked.cases, form)
    if asked.engine == "auto" and outcome.engine == "rows":
        say(f"judged case by case: {rules.ACT.id} has no columnar kernel here ({_KERNEL_HINT})")
    if form == "json":
        document = to_json(outcome, rules.ACT.id, judging, source.name)
        document["files"] = {
            "out": str(asked.out) if asked.out else None,
            "rejects": str(rejects) if rejects and (outcome.tally.rejected or wanted.always) else None,
        }
        write(json.dumps(document, ensure_ascii=False))
    else:
        write(summary_text(outcome, rules.ACT.id, judging, language))
    _tell_rejects(outcome, rejects)
    sys.stdout.flush()
    if outcome.tally.problems:
        sys.exit(1)


COLUMNS_HINT = "columns are named by fact path, with . or _ between its names"


def cannot_read(problem: OSError, query: str | None, cases: str | None, form: str) -> NoReturn:
    """Leave with exit code 1 because the source cannot be read, or its columns are not those of the vocabulary."""
    name = "the query" if query is not None else f"`{cases}`"
    told = str(problem.strerror or problem)
    hint = COLUMNS_HINT if told.startswith("column ") else ""
    fail(kinds.BAD_CASE.at(_NOWHERE, f"{name}: {told}", hint), form)


_KERNEL_HINT = "pip install 'kzlaw[batch]' and run `kzlaw build`"


def need_columns(form: str) -> None:
    """Leave with exit code 1 where the libraries for columns are not installed."""
    try:
        import numpy  # noqa: F401
        import pyarrow  # noqa: F401
    except ImportError as problem:
        message = f"many cases at once need {problem.name}, which is not installed"
        fail(kinds.BAD_CASE.at(_NOWHERE, message, "pip install 'kzlaw[batch]'"), form)


def judging_of(rules: ModuleType, day: datetime.date, readings: object) -> Judging:
    """Return what cases are judged by, in a form that other processes can take."""
    from kzlaw.batch.model import Judging
    from kzlaw.runtime.records import FrozenRecord, values_of

    assert isinstance(readings, FrozenRecord)
    chosen = tuple((name, str(option)) for name, option in values_of(readings).items())
    assert rules.__file__ is not None
    folder = str(Path(rules.__file__).resolve().parent.parent.parent)
    return Judging(rules.__name__, (folder,), day, chosen)


def source_of(cases: str | None, query: str | None, database: str | None, judging: Judging) -> Source:
    """Return the source that was named; OSError where it cannot be used."""
    from kzlaw.batch.engines import facts_of

    facts = facts_of(judging)
    if query is not None:
        from kzlaw.batch.databases import query_source

        return query_source(query, database or ":memory:", facts)
    from kzlaw.batch.sources import file_source

    return file_source(cases or "-", facts)


@contextmanager
def progress_bar(source: Source) -> Iterator[Callable[[int], None]]:
    """Show on a terminal how far a source is read; say nothing anywhere else."""
    if not coloured(sys.stderr):
        yield lambda _done: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(source.name, total=source.total)
        yield lambda done: bar.update(task, completed=done)


def _stopped(folder: Path | None) -> NoReturn:
    if folder is not None and folder.is_dir():
        say(f"stopped; no file was written yet. The same command with --resume goes on (parts are in {folder})")
    else:
        say("stopped")
    sys.exit(_STOPPED)


def _tell_rejects(outcome: Outcome, rejects: Path | None) -> None:
    """Name the rows that are no cases: where they are, or what is wrong with the first of them."""
    count = outcome.tally.rejected
    if not count:
        return
    if rejects is not None:
        say(f"{count} rows are no cases; the reasons are in {os.fspath(rejects)}")
        return
    for reject in outcome.rejects:
        message = reject.errors[0][3]
        say(message if message.startswith(("row ", "line ")) else f"row {reject.row}: {message}")
    if count > len(outcome.rejects):
        say(f"and {count - len(outcome.rejects)} more")
    say(f"{count} rows are no cases; --rejects FILE keeps them with the reasons")


def is_columnar(path: str) -> bool:
    """Return whether a file of that name holds typed columns."""
    return Path(path).suffix.lower() in (".parquet", ".pq", ".arrow", ".ipc", ".feather", ".arrows")


def check_usage(asked: Asked) -> None:
    """Raise UsageError where options do not fit together."""
    if asked.query is not None and asked.cases is not None:
        raise click.UsageError("give a file of cases or --query, not both")
    if asked.query is None and asked.cases is None:
        raise click.UsageError("name a file of cases, - for standard input, or a query with --query")
    if asked.database is not None and asked.query is None:
        raise click.UsageError("--database needs a --query")
    if asked.out is not None and asked.out.suffix.lower() not in (".parquet", ".csv", ".jsonl"):
        raise click.UsageError(f"`{asked.out}`: the output is .parquet, .csv or .jsonl")
    written = [path for path in (asked.out, asked.rejects) if path is not None]
    if asked.cases not in (None, "-") and any(_same_file(path, Path(asked.cases or "")) for path in written):
        raise click.UsageError(f"`{asked.cases}` holds the cases: what is written needs another name")
    if len(written) == 2 and _same_file(*written):
        raise click.UsageError("--out and --rejects are one file")
    if asked.resume and asked.out is None and asked.rejects is None:
        raise click.UsageError("--resume needs --out or --rejects: without a file there is nothing to go on with")


def _same_file(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)
