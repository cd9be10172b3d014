"""`kzlaw compare`: the same cases under two days or two readings, and who is affected."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path

import click

from kzlaw.cli.judging_files import cannot_read, judging_of, need_columns, progress_bar, source_of
from kzlaw.cli.options import Day, day_option, folder_option, format_option, language_option
from kzlaw.cli.reporting import fail, say, write
from kzlaw.cli.validate import chosen_readings
from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.span import Span

_NOWHERE = Span("", 0, 0, 0, 0)
_STOPPED = 130


@click.command("compare")
@click.argument("act")
@click.argument("cases", required=False)
@click.option("--from", "from_", type=Day(), help="The day by whose law to judge first.")
@day_option("--to", "The day by whose law to judge then.")
@day_option("--on", "The day, where two readings are compared (default: today).")
@click.option(
    "--reading", "chosen", multiple=True, metavar="NAME=OPTION", help="Compare this reading with the default."
)
@click.option("--query", metavar="SQL", help="Take the cases from a query instead of a file.")
@click.option("--database", metavar="URL|FILE", help="Where to ask the query: PostgreSQL URL or DuckDB file.")
@click.option("--sample", type=click.IntRange(0, 1000), default=10, show_default=True, help="How many cases to show.")
@click.option(
    "--chart",
    "charts",
    multiple=True,
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Draw a bar chart: .png or .html; may be given twice.",
)
@click.option(
    "--jobs", type=click.IntRange(1, 256), default=1, metavar="N", help="How many processes or threads to use."
)
@click.option("--engine", type=click.Choice(("auto", "columns", "rows")), default="auto", help="How to judge.")
@language_option
@folder_option
@format_option()
def command(
    act: str,
    cases: str | None,
    from_: datetime.date | None,
    to: datetime.date | None,
    on: datetime.date | None,
    chosen: tuple[str, ...],
    query: str | None,
    database: str | None,
    sample: int,
    charts: tuple[Path, ...],
    jobs: int,
    engine: str,
    language: str,
    folder: Path,
    form: str,
) -> None:
    """Judge CASES by two editions of ACT, or by two readings, and say who is affected.

    With --from and --to the days are compared, and --reading holds for both. Without them, the readings chosen are
    compared with the default ones, on one day.

    \b
    Examples:
      kzlaw compare V2300000001 loans.parquet --from 2022-12-31 --to 2023-01-01 --chart affected.png
      kzlaw compare V2300000001 loans.jsonl --reading term=working_days --on 2023-03-01
    """
    if (cases is None) == (query is None):
        raise click.UsageError("name a file of cases, or give a --query")
    if (from_ is None) != (to is None):
        raise click.UsageError("--from and --to belong together")
    if from_ is None and not chosen:
        raise click.UsageError("nothing to compare: give --from and --to, or a --reading")
    if from_ is not None and on is not None:
        raise click.UsageError("--on is for readings; --from and --to name the days")
    for chart in charts:
        if chart.suffix.lower() not in (".png", ".html"):
            raise click.UsageError(f"`{chart}`: a chart is .png or .html")
        if not chart.parent.is_dir():
            raise click.UsageError(f"`{chart}`: there is no such folder")
    from kzlaw.cli.judging import rules_of

    rules = rules_of(folder, act, form)
    readings = chosen_readings(rules, chosen, form)
    need_columns(form)
    from kzlaw.batch import charts as drawing
    from kzlaw.batch.comparing import compare
    from kzlaw.cli.comparison_text import bars_of, comparison_text, headings, to_json

    if from_ is not None and to is not None:
        before, after = judging_of(rules, from_, readings), judging_of(rules, to, readings)
    else:
        day = on or datetime.date.today()
        before, after = judging_of(rules, day, rules.DEFAULT_READINGS), judging_of(rules, day, readings)
    try:
        source = source_of(cases, query, database, before)
        with progress_bar(source) as advance:
            found = compare(source, before, after, engine=engine, jobs=jobs, sample=sample, progress=advance)
        drawn: list[str] = []
        lacking = drawing.missing_library() if charts else None
        if lacking is not None:
            say(f"no chart: {lacking} is not installed ({drawing.NEEDS})")
        for chart in charts if lacking is None else ():
            drawing.draw(bars_of(found, language), *headings(found, act, before, after, language), chart)
            drawn.append(str(chart))
    except KeyboardInterrupt:
        say("stopped")
        sys.exit(_STOPPED)
    except OSError as problem:
        written = next((chart for chart in charts if str(problem.filename or "").startswith(str(chart))), None)
        if written is not None:
            fail(kinds.CANNOT_WRITE.at(_NOWHERE, f"`{written}` cannot be written: {problem.strerror}"), form)
        cannot_read(problem, query, cases, form)
    if form == "json":
        document = to_json(found, act, before, after, source.name)
        document["charts"] = drawn
        write(json.dumps(document, ensure_ascii=False))
    else:
        write(comparison_text(found, act, before, after, language))
        for name in drawn:
            say(f"chart: {name}")
    if found.result.rejected:
        say(f"{found.result.rejected} rows are no cases; `kzlaw validate {act} … --rejects FILE` says why")
        sys.exit(1)
