"""What the theme gathers of each page → pages in plain text for the search: a title, and sections worth finding."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import msgspec

from kzlaw.emit.site.interface import strings
from kzlaw.emit.site.search_index import Page, Section

ALSO = "\N{SYMBOL FOR RECORD SEPARATOR}"
"""What stands between the languages of a title while pages are gathered."""
WITHIN = "\N{SYMBOL FOR UNIT SEPARATOR}"
"""What stands between a title and the whole that the page is a part of."""
_BLOCK = re.compile(r"</?(?:p|li|ol|ul|pre)>|\n{2,}")
_TAG = re.compile(r"</?(?:code|su[bp])>")
_SPACE = re.compile(r"[ \t]+")
_LINE = re.compile(r"\s*\n\s*")


class Entry(msgspec.Struct, frozen=True):
    """One entry of the theme's search: a section of a page, escaped and with some tags."""

    location: str
    title: str
    text: str


class _Gathered(msgspec.Struct, frozen=True):
    docs: tuple[Entry, ...]


def gathered(data: bytes) -> tuple[Page, ...]:
    """Return the pages of what the theme gathered."""
    return pages(msgspec.json.decode(data, type=_Gathered).docs)


def pages(entries: Iterable[Entry]) -> tuple[Page, ...]:
    """Return the pages, each with those sections that say something."""
    found: dict[str, list[Section]] = {}
    within: dict[str, str] = {}
    for entry in entries:
        address, _, fragment = entry.location.partition("#")
        titles, _, of = _plain(entry.title).partition(WITHIN)
        title, *also = (part.strip() for part in titles.split(ALSO))
        within.setdefault(address, of)
        section = Section(fragment, title, _plain(entry.text), tuple(also))
        found.setdefault(address, []).append(section)
    return tuple(
        Page(address, tuple(_worth_finding(address, sections)), within[address]) for address, sections in found.items()
    )


def up_to_date(before: Iterable[Page], now: Sequence[Page], there: Iterable[str]) -> Iterator[Page]:
    """Yield the pages that were built now, and of those before the ones that are still there."""
    anew, left = {page.address for page in now}, set(there)
    yield from now
    yield from (page for page in before if page.address not in anew and page.address in left)


def _worth_finding(address: str, sections: Sequence[Section]) -> Iterator[Section]:
    """Yield the sections of a page but those that are left out: each says the page's title again."""
    first = sections[0]
    for section in sections:
        # Of the law, a title in one language is that of its page once more; what heads a list stands on every page.
        repeats = section.title == first.title or (address.startswith("law/") and not section.also)
        if not section.fragment or section.text or not (repeats or section.title.lower() in _headings()):
            yield section


@cache
def _headings() -> frozenset[str]:
    return frozenset(labels.kk.lower() for labels in strings().values())


def _plain(text: str) -> str:
    """Return a text without tags, a block a line; what is no tag of the theme's is words of the page."""
    lines = _SPACE.sub(" ", _TAG.sub("", _BLOCK.sub("\n", text)))
    return html.unescape(_LINE.sub("\n", lines)).strip()
