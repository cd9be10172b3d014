"""`kzlaw coverage`: how many words of the law are quoted by a rule, informative, or neither."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from pathlib import Path

import click

from kzlaw.cli.options import day_option, folder_option, format_option, report_language_option
from kzlaw.cli.reporting import write
from kzlaw.resolved.model import Norm, Provision, RuleBook, RuleEdition


@click.command("coverage")
@click.argument("act")
@day_option()
@report_language_option
@folder_option
@format_option()
def command(act: str, on: datetime.date | None, folder: Path, form: str) -> None:
    """Count the words of ACT that rules quote, those declared informative, and those that nobody accounts for.

    For an act that others amend these are the words in force on the day; with each rule come its tests.

    \b
    Examples:
      kzlaw coverage V2300000001
      kzlaw coverage V2300000001 --format json
    """
    from kzlaw.cli.loading import act_of, load
    from kzlaw.generation import generate
    from kzlaw.resolved.coverage import coverage

    understood, stores = load(folder, form, sound=True)
    held = act_of(understood, act, form)
    edition = _edition(understood.books, held.id, on or datetime.date.today())
    provisions = edition.provisions if edition is not None else ()
    covered = coverage(provisions, _through(understood.books, held.id))
    generated = generate(understood, stores)
    stores.save()
    tests = {norm.id: [test.name for test in norm.tests] for trace in generated.traces for norm in trace.norms}
    rules = [{"rule": rule, "tests": tests.get(rule, [])} for rule in _norms(provisions)]
    runs = [{"unit": run.unit, "words": run.words} for run in covered.runs]
    if form == "json":
        words = {
            "total": covered.total,
            "quoted": covered.quoted,
            "informative": covered.informative,
            "uncovered": covered.uncovered,
        }
        write(json.dumps({"act": held.id, "words": words, "uncovered": runs, "rules": rules}, ensure_ascii=False))
        return
    share = 100 * covered.quoted / covered.total if covered.total else 0.0
    write(f"{held.id}: {covered.total} words in force")
    write(f"  {covered.quoted} quoted by a rule ({share:.0f} %)")
    write(f"  {covered.informative} informative")
    write(f"  {covered.uncovered} neither")
    for run in runs:
        write(f"    {run['unit']}: «{run['words']}»")
    bare = [rule["rule"] for rule in rules if not rule["tests"]]
    write(f"  {len(rules)} rules, {len(bare)} without a test")
    for rule in bare:
        write(f"    {rule}")


def _edition(books: tuple[RuleBook, ...], act: str, day: datetime.date) -> RuleEdition | None:
    """Return the last edition that may have started by a day: the words counted are those of the text as held."""
    book = next(book for book in books if book.act == act)
    return next((edition for edition in reversed(book.editions) if edition.start.earliest <= day), None)


def _through(books: tuple[RuleBook, ...], act: str) -> Iterator[Provision]:
    """Yield the paragraphs that an amending act gave to others: what is said of its quotations is bound there."""
    for book in books:
        if book.act != act:
            for edition in book.editions:
                if edition.by == act:
                    yield from edition.provisions


def _norms(provisions: tuple[Provision, ...]) -> list[str]:
    names: list[str] = []
    for provision in provisions:
        norms: list[Norm] = [*provision.rules, *provision.referrals, *provision.exemptions]
        names.extend(norm.id for norm in norms)
    return names
