"""A web page of a database → printed lines: its blocks of text in order, tables row by row."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import msgspec

from kzlaw.importing.model import PrintedLine
from kzlaw.importing.tables import Cell, table_lines

_BLOCKS = frozenset(
    "address article blockquote body br caption center dd div dl dt fieldset figure h1 h2 h3 h4 h5 h6 hr li main ol p "
    "pre section table tbody td tfoot th thead title tr ul".split()
)
# What is around the text on a page, and what no reader sees.
_SKIPPED = frozenset("aside button footer head nav noscript select svg template".split())
_RAW = frozenset({"script", "style", "textarea", "iframe"})
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LONGEST_TAG = 4096
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_BLANK = re.compile(r"[ \t\n]+")
_EDGE = " \t\n\u00a0"


class _Token(msgspec.Struct, frozen=True):
    """A tag (``name``, with ``/`` before it where it closes) or, without a name, a run of text."""

    name: str
    text: str
    position: int


class _Page(msgspec.Struct):
    """The page while its tokens come in."""

    lines: list[PrintedLine] = msgspec.field(default_factory=list)
    text: list[str] = msgspec.field(default_factory=list)
    started: int = 1
    level: int = 0
    skipping: str = ""
    skipped: int = 0
    raised: bool = False
    tables: int = 0
    rows: list[list[Cell]] = msgspec.field(default_factory=list)
    cell: list[str] | None = None


def html_lines(page: str, first: int = 1) -> tuple[PrintedLine, ...]:
    """Return the blocks of text of a page; ``first`` is the line on which it begins in its file."""
    reading = _Page()
    number, counted = first, 0
    for token in _tokens(_content(page)):
        number += page.count("\n", counted, token.position)
        counted = token.position
        _read(reading, token, number)
    _end_block(reading, number)
    if reading.tables:
        _end_table(reading, number)
    return tuple(reading.lines)


def _content(page: str) -> str:
    """Return the page with what lies outside of its article blanked out, so that places stay."""
    lowered = page.lower() if page.isascii() else "".join(map(_lower, page))
    starts = [at for tag in ("<h1", "<article") if (at := lowered.find(tag)) >= 0]
    end = lowered.rfind("</article>")
    start = min(starts, default=0)
    head = re.sub(r"[^\n]", " ", page[:start])
    return head + (page[start:end] if end > start else page[start:])


def _lower(sign: str) -> str:
    # Lengths must stay: a few letters of other scripts grow when lowered.
    small = sign.lower()
    return small if len(small) == 1 else sign


def _tokens(page: str) -> Iterator[_Token]:
    """Yield tags and texts. Every search is bounded or moves on, so a hostile page takes linear time."""
    position, end = 0, len(page)
    while position < end:
        start = page.find("<", position)
        if start < 0:
            yield _Token("", page[position:], position)
            return
        if start > position:
            yield _Token("", page[position:start], position)
        if page.startswith("<!--", start):
            close = page.find("-->", start + 4)
            position = close + 3 if close >= 0 else end
            continue
        tag = _TAG.match(page, start)
        close = page.find(">", start, start + _LONGEST_TAG)
        if close < 0 or not (tag or page.startswith(("<!", "<?"), start)):
            yield _Token("", "<", start)
            position = start + 1
            continue
        position = close + 1
        if tag is None:
            continue
        name = tag.group(2).lower()
        if name in _RAW and not tag.group(1):
            closing = re.compile(f"</{name}", re.IGNORECASE).search(page, position)
            position = closing.start() if closing else end
        yield _Token(tag.group(1) + name, "", start)


def _read(page: _Page, token: _Token, number: int) -> None:
    name = token.name.removeprefix("/")
    closes = token.name.startswith("/")
    if page.skipping:
        if name == page.skipping:
            page.skipped += -1 if closes else 1
            page.skipping = page.skipping if page.skipped else ""
        return
    if not token.name:
        if not page.text:
            page.started = number
        text = html.unescape(token.text)
        page.text.append(text.translate(_SUPERSCRIPT) if page.raised else text)
        return
    if name in _SKIPPED:
        page.skipping, page.skipped = ("", 0) if closes else (name, 1)
    elif name == "sup":
        page.raised = not closes
    elif name in _BLOCKS:
        _end_block(page, number)
        if name == "table":
            _table(page, closes, number)
        elif name in ("td", "th", "tr") and page.tables:
            _cell(page, name, closes)
        elif re.fullmatch(r"h[1-6]", name):
            page.level = 0 if closes else int(name[1])


def _end_block(page: _Page, number: int) -> None:
    text = _BLANK.sub(" ", "".join(page.text)).strip(_EDGE)
    page.text.clear()
    if not text:
        return
    if page.tables:
        if page.cell is None:
            page.cell = []
        page.cell.append(text.replace("\t", " "))
    elif page.level:
        page.lines.append(PrintedLine(text, page.started, "title" if page.level < 3 else "heading", page.level))
    else:
        page.lines.append(PrintedLine(text, page.started))


def _table(page: _Page, closes: bool, number: int) -> None:
    # A table inside of a cell is part of the row around it.
    page.tables = max(0, page.tables - 1) if closes else page.tables + 1
    if closes and not page.tables:
        _end_table(page, number)


def _cell(page: _Page, name: str, closes: bool) -> None:
    if page.tables > 1:
        return
    if page.cell is not None:
        if not page.rows:
            page.rows.append([])
        page.rows[-1].append(tuple(page.cell))
        page.cell = None
    if name == "tr":
        page.rows.extend([] if closes else [[]])
    elif not closes:
        page.cell = []


def _end_table(page: _Page, number: int) -> None:
    if page.cell is not None:
        _cell(page, "tr", True)
    page.lines.extend(table_lines([row for row in page.rows if row], number))
    page.rows, page.cell, page.tables = [], None, 0
