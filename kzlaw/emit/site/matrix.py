"""Rows of a matrix → a table that stands without scripts, and the same as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import chain

from kzlaw.emit.site.emit_page import DOCS, TEMPLATES
from kzlaw.emit.site.interface import named, said
from kzlaw.emit.site.markup import Written, anchored, escaped, relative, within_html
from kzlaw.plan.paging.model import Link, MatrixRow

COLUMNS = ("component", "unit", "rule", "kind", "title_kk", "title_ru", "title_en", "annotation", "code", "tests",
           "examples", "test_file", "words_not_accounted_for")  # fmt: skip
HEADS = ("unit", "rule", "code", "tests", "uncovered_words")
_HERE = "\0"
"""Where the rows stand in the page: the only character that no text of the law can hold."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def matrix_path(act: str) -> str:
    """Return where the matrix of an act stands, counted from `docs/`."""
    return f"law/{act}/matrix.md"


def table_rows(act: str, rows: Iterable[MatrixRow]) -> str:
    """Return rows as lines of an HTML table on the matrix page of an act."""
    return "\n".join(_row(matrix_path(act), row) for row in rows)


def _row(page: str, row: MatrixRow) -> str:
    rule = code = tests = ""
    if row.norm is not None:
        own, norm = row.norm.page, row.norm
        there = own or row.place.page
        rule = f"{_to(there, '' if own else norm.anchor, said(norm.titles), page)}<br><small>{said(norm.kind)}</small>"
        name = within_html(row.code.rpartition("/")[2])
        code = _to(there, "code" if own else norm.anchor, name, page) if row.code else ""
        tests = _to(there, "phrases" if own else norm.anchor, Written(str(row.tests)), page) if row.tests else "0"
    unit = _to(row.place.page, row.place.fragment, within_html(row.place.text), page)
    lost = f'<span lang="kk">{within_html(row.uncovered)}</span>' if row.uncovered else ""
    cells = (
        f'<td lang="kk">{unit}</td><td>{rule}</td><td>{code}</td><td data-key="{row.tests}">{tests}</td><td>{lost}</td>'
    )
    return f"<tr>{cells}</tr>"


def _to(target: str, fragment: str, text: Written, page: str) -> str:
    # Raw HTML: the site generator turns no `.md` of it into `.html`.
    address = relative(target, page).removesuffix(".md") + ".html"
    return f'<a href="{escaped(address)}{f"#{anchored(fragment)}" if fragment else ""}">{text}</a>'


def csv_rows(rows: Iterable[MatrixRow]) -> str:
    """Return rows as CSV, in which no text of the law can become a formula."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    for row in rows:
        norm = row.norm
        titles = (norm.titles.kk, norm.titles.ru, norm.titles.en) if norm is not None else ("", "", "")
        cells = (
            row.component, row.unit, norm.id if norm else "", norm.kind.en if norm else "", *titles,
            norm.annotated if norm else "", row.code, str(row.tests), str(row.examples), row.test_path,
            row.uncovered,
        )  # fmt: skip
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells])
    return lines.getvalue()


def emit_matrix(
    act: str, named_act: str, tables: Iterable[bytes], sheets: Iterable[bytes]
) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Yield the paths of the matrix page of an act and of its CSV file, and each in pieces of UTF-8.

    They are put together from pieces of the rows of the paragraphs: of a long act the whole would be long.
    """
    heads = "".join(f'<th scope="col">{named(head)}</th>' for head in HEADS)
    page = TEMPLATES.get_template("matrix.md.jinja").render(
        act=act,
        named_act=Link(named_act, f"law/{act}/index.md"),
        heads=Written(heads),
        table=Written(_HERE),
    )
    before, _, after = page.partition(_HERE)
    yield f"{DOCS}/{matrix_path(act)}", chain((before.encode(),), tables, (after.encode(),))
    yield f"{DOCS}/law/{act}/matrix.csv", chain((",".join(COLUMNS).encode() + b"\n",), sheets)
