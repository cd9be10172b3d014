"""Paragraph → titles that norms, readings and options lack: people are shown a bare name instead."""

from __future__ import annotations

from collections.abc import Iterator

from kzlaw.checked.standing import Held
from kzlaw.diagnostics.catalogue.checked import TITLE_MISSING
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.parsed import syntax
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Labels

_LANGUAGES = (("kk", "Kazakh"), ("ru", "Russian"), ("en", "English"))


def title_missing(held: Held) -> Iterator[Diagnostic]:
    """Yield a note for each norm, reading and option that has no title in some language."""
    for norm in held.norms():
        yield from _missing(norm.titles, f"`{norm.name}`", held.name_of(norm.source), norm.unit, norm.id)
    for reading in held.provision.readings:
        yield from _missing(reading.titles, f"reading `{reading.name}`", held.name_of(reading.source), reading.unit, "")
        stated = held.stated.get(reading.source)
        places = (
            {option.name: stated.span(option.span) for option in stated.statement.options}
            if stated is not None and isinstance(stated.statement, syntax.Reading)
            else {}
        )
        for option in reading.options:
            place = places.get(option.name, reading.source)
            yield from _missing(option.titles, f"option `{reading.name}.{option.name}`", place, reading.unit, "")


def _missing(titles: Labels, named: str, place: Span, unit: str, rule: str) -> Iterator[Diagnostic]:
    missing = [(code, language) for code, language in _LANGUAGES if not getattr(titles, code)]
    if missing:
        languages = " and ".join(language for _, language in missing)
        lines = ", ".join(f"`{code}:`" for code, _ in missing)
        yield TITLE_MISSING.at(
            place, f"{named} has no title in {languages}", f"add {lines} with a title", unit=unit, rule=rule
        )
