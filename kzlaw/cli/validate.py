"""`kzlaw validate`: cases judged by the law, with its own words as the reason."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import click

from kzlaw.cli.options import day_option, folder_option, format_option, language_option
from kzlaw.cli.reporting import fail, report, write
from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.span import Span

_NOWHERE = Span("", 0, 0, 0, 0)
_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("validate")
@click.argument("act")
@click.argument("cases", required=False)
@day_option("--on", "The day by whose law to judge (default: today).")
@click.option("--reading", "chosen", multiple=True, metavar="NAME=OPTION", help="Read an ambiguous norm otherwise.")
@click.option("--out", type=_FILE, metavar="FILE", help="Write verdicts to FILE: .parquet, .csv or .jsonl.")
@click.option("--only", type=click.Choice(("problems", "all")), help="What --out holds (default: all).")
@click.option("--rejects", type=_FILE, metavar="FILE", help="Write rows that are no cases to FILE, with the reasons.")
@click.option("--query", metavar="SQL", help="Take the cases from a query instead of a file.")
@click.option("--database", metavar="URL|FILE", help="Where to ask the query: PostgreSQL URL or DuckDB file.")
@click.option("--jobs", type=click.IntRange(1, 256), metavar="N", help="How many processes or threads to use.")
@click.option("--resume", is_flag=True, help="Go on with a run of the same command that was stopped.")
@click.option("--engine", type=click.Choice(("auto", "columns", "rows")), help="Judge in columns or case by case.")
@click.option("--summary", is_flag=True, help="Count cases and rules instead of explaining each case.")
@language_option
@folder_option
@format_option()
def command(
    act: str,
    cases: str | None,
    on: datetime.date | None,
    chosen: tuple[str, ...],
    out: Path | None,
    only: str | None,
    rejects: Path | None,
    query: str | None,
    database: str | None,
    jobs: int | None,
    resume: bool,
    engine: str | None,
    summary: bool,
    language: str,
    folder: Path,
    form: str,
) -> None:
    """Judge CASES (.json, .jsonl, .csv, .parquet, .arrow, or - for standard input) by the rules of ACT.

    A case is an object, or a row, with fact paths, nested or dotted; what it does not say is unknown. Exit code 1
    where a case is violated, undetermined or cannot be read.

    Each case is explained. With --out, --only, --rejects, --query, --jobs, --resume, --engine or --summary, cases are
    judged in pieces, however many there are, and counted by rule; so are Parquet and Arrow files read for people.

    \b
    Examples:
      kzlaw validate V2300000001 cases.jsonl --on 2023-03-01
      echo '{"loan.days": 12}' | kzlaw validate V2300000001 - --lang ru
      kzlaw validate V2300000001 loans.parquet --out found.parquet --only problems --jobs 4
      kzlaw validate V2300000001 --query 'SELECT * FROM loans' --database postgresql://db/library
    """
    from kzlaw.cli.judging_files import Asked, check_usage, is_columnar

    asked = Asked(cases, query, database, out, only or "all", rejects, jobs or 1, resume, engine or "auto")
    check_usage(asked)
    many = bool(out or only or rejects or query is not None or jobs or resume or engine or summary)
    if many or (form == "text" and is_columnar(cases or "")):
        from kzlaw.cli.judging import rules_of
        from kzlaw.cli.judging_files import judge_files

        rules = rules_of(folder, act, form)
        judge_files(rules, on or datetime.date.today(), chosen_readings(rules, chosen, form), asked, language, form)
        return
    assert cases is not None
    _explain_each(act, cases, on, chosen, language, folder, form)


def _explain_each(
    act: str, cases: str, on: datetime.date | None, chosen: tuple[str, ...], language: str, folder: Path, form: str
) -> None:
    """Judge the cases one by one and print what is said of each; leave with the exit code."""
    from kzlaw.cli.cases import read_cases
    from kzlaw.cli.explaining import explain
    from kzlaw.cli.judging import rules_of
    from kzlaw.runtime.verdict_json import to_json

    rules = rules_of(folder, act, form)
    readings = chosen_readings(rules, chosen, form)
    day = on or datetime.date.today()
    problems: list[Diagnostic] = []
    wrong = False
    try:
        for raw in read_cases(cases):
            if raw.problem:
                case, errors = None, (_Unreadable(raw.name, raw.problem),)
            else:
                case, errors = rules.CASE_READER.read(raw.data, name=raw.name, as_text=raw.as_text)
            if case is None:
                wrong = True
                problems.extend(kinds.BAD_CASE.at(_NOWHERE, error.message) for error in errors)
                if form == "json":
                    write(json.dumps(_invalid(raw, day, errors), ensure_ascii=False))
                continue
            verdict = rules.validate(case, on=day, readings=readings)
            differences = rules.differing_readings(case, on=day, readings=readings)
            wrong = wrong or verdict.outcome in ("violated", "undetermined")
            if form == "json":
                write(json.dumps(to_json(verdict, differences), ensure_ascii=False))
            else:
                write(explain(verdict, differences, rules, language, raw.name))
    except BrokenPipeError:
        raise
    except (OSError, UnicodeDecodeError) as problem:
        raise click.UsageError(f"`{cases}` cannot be read: {getattr(problem, 'strerror', None) or problem}") from None
    sys.stdout.flush()
    report(problems, lambda _file: ())
    if wrong:
        sys.exit(1)


class _Unreadable:
    """A case that is no case at all."""

    def __init__(self, name: str, problem: str) -> None:
        self.case, self.path, self.expected, self.found, self.hint = name, "", "a JSON object", problem, ""
        self.message = f"{name}: {problem}"


def _invalid(raw: Any, day: datetime.date, errors: tuple[Any, ...]) -> dict[str, object]:
    """Return the document of a case that cannot be judged: it is not dropped."""
    given = raw.data.get("id") if isinstance(raw.data, dict) else None
    return {
        "id": str(given) if given is not None else None,
        "on": day.isoformat(),
        "edition": None,
        "outcome": "invalid",
        "findings": [],
        "bounds": {},
        "errors": [
            {
                "case": error.case,
                "path": error.path,
                "expected": error.expected,
                "found": error.found,
                "message": error.message,
            }
            for error in errors
        ],
    }


def chosen_readings(rules: ModuleType, chosen: tuple[str, ...], form: str) -> Any:
    """Return the readings with the options that were chosen; leave with exit code 1 where there is no such option."""
    options: dict[str, str] = {}
    for each in chosen:
        name, _, option = each.partition("=")
        names = tuple(reading.name for reading in rules.ACT.readings)
        found = next((reading for reading in rules.ACT.readings if reading.name == name), None)
        if found is None:
            nearest = did_you_mean(name, names)
            hint = f"did you mean {nearest}?" if nearest else "the readings are " + (", ".join(names) or "none")
            fail(kinds.UNKNOWN_READING_CHOSEN.at(_NOWHERE, f"there is no reading `{name}`", hint), form)
        known = tuple(each.name for each in found.options)
        if option.isdigit() and 1 <= int(option[:4]) <= len(known):
            option = known[int(option) - 1]
        if option not in known:
            nearest = did_you_mean(option, known)
            hint = f"did you mean {nearest}?" if nearest else "its options are " + ", ".join(known)
            fail(kinds.UNKNOWN_READING_CHOSEN.at(_NOWHERE, f"reading {name} has no option `{option}`", hint), form)
        options[name] = option
    return rules.Readings(**options)
