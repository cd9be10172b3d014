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

    In a ``heading`` the search knows the first language alone, since it shows the heading as a line of its results;
    what begins small, as part of a sentence, begins with a capital there.
    """
    shown: dict[str, tuple[str, list[str]]] = {}
    texts = {"kk": labels.kk, "ru": labels.ru, "en": labels.en}
    if heading:
        texts = {language: text[:1].upper() + text[1:] for language, text in texts.items()}
    present = [language for language in LANGUAGES if texts[language]]
    for language in LANGUAGES if present else ():
        instead = language if language in present else present[0]
        shown.setdefault(instead, (texts[instead], []))[1].append(language)
    # `i` is the shortest name of a phrase in another language; a page holds a thousand of them.
    return Written(
        "".join(
            f'<i lang="{language}"{_readers(language, readers)}{_unsought(heading and number > 0)}>'
            f"{within_html(text)}</i>"
            for number, (language, (text, readers)) in enumerate(shown.items())
        )
    )


def _readers(language: str, readers: list[str]) -> str:
    return "" if readers == [language] else f' class="{" ".join(f"for-{reader}" for reader in readers)}"'


def _unsought(hidden: bool) -> str:
    return " data-search-exclude" if hidden else ""


def named(name: str) -> Written:
    """Return a string of the interface."""
    return said(strings()[name])


def headed(name: str) -> Written:
    """Return a string of the interface as a heading."""
    return said(strings()[name], heading=True)
