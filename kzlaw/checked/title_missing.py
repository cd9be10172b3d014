"""Paragraph → titles that norms, readings and options lack: people are shown a bare name instead."""

from __future__ import annotations

from collections.abc import Iterator

from kzlaw.checked.standing import Held
from kzlaw.diagnostics.catalogue.checked import TITLE_MISSING
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording import checks as wording
from kzlaw.parsed import syntax
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Labels

_LANGUAGES = ("kk", "ru", "en")


def title_missing(held: Held) -> Iterator[Diagnostic]:
    """Yield a note for each norm, reading and option that has no title in some language."""
    for norm in held.norms():
        yield from _missing(norm.titles, wording.norm_named(norm.name), held.name_of(norm.source), norm.unit, norm.id)
    for reading in held.provision.readings:
        yield from _missing(
            reading.titles, wording.reading_named(reading.name), held.name_of(reading.source), reading.unit, ""
        )
        stated = held.stated.get(reading.source)
        places = (
            {option.name: stated.span(option.span) for option in stated.statement.options}
            if stated is not None and isinstance(stated.statement, syntax.Reading)
            else {}
        )
        for option in reading.options:
            place = places.get(option.name, reading.source)
            named = wording.option_named(f"{reading.name}.{option.name}")
            yield from _missing(option.titles, named, place, reading.unit, "")


def _missing(titles: Labels, named: Said, place: Span, unit: str, rule: str) -> Iterator[Diagnostic]:
    missing = [language for language in _LANGUAGES if not getattr(titles, language)]
    if missing:
        yield TITLE_MISSING.at(
            place, wording.no_title(named, missing), wording.add_titles(missing), unit=unit, rule=rule
        )
