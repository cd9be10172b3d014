"""Strings of the interface → text in three languages, of which a reader sees the one that was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

from kzlaw.emit.site.markup import Written, within_html
from kzlaw.vocabulary.facts import Labels

LANGUAGES = ("kk", "ru", "en")
STRINGS = Path(__file__).parent / "strings.json"


@cache
def strings() -> Mapping[str, Labels]:
    """Return every string of the interface by its name."""
    read = msgspec.json.decode(STRINGS.read_bytes(), type=dict[str, tuple[str, str, str]])
    return {name: Labels(*said) for name, said in read.items()}


def said(labels: Labels, *, heading: bool = False) -> Written:
    """Return a text in all three languages; where one lacks it, the reader of that language sees another.

    In a ``heading`` the search knows the Kazakh words alone, since it shows the heading as a line of its results.
    """
    by_language = {"kk": labels.kk, "ru": labels.ru, "en": labels.en}
    present = [language for language in LANGUAGES if by_language[language]]
    spans: list[str] = []
    for language in LANGUAGES:
        shown = language if language in present else next(iter(present), "")
        if shown:
            unsought = " data-search-exclude" if heading and language != "kk" else ""
            text = within_html(by_language[shown])
            spans.append(f'<span class="t-{language}" lang="{shown}"{unsought}>{text}</span>')
    return Written("".join(spans))


def named(name: str) -> Written:
    """Return a string of the interface."""
    return said(strings()[name])


def headed(name: str) -> Written:
    """Return a string of the interface as a heading."""
    return said(strings()[name], heading=True)
