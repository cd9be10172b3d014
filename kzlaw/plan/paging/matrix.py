"""Pages of an act → its matrix: units, rules, code and tests, and the words that nothing accounts for."""

from __future__ import annotations

from collections.abc import Iterator

from kzlaw.plan.paging.model import Link, MatrixRow, NormSection, ParagraphPage
from kzlaw.plan.unit_citation import name_unit


def matrix_rows(page: ParagraphPage) -> tuple[MatrixRow, ...]:
    """Return the rows of a paragraph: one for each norm, and one for each абзац that no norm speaks of."""
    return tuple(_rows(page))


def _rows(page: ParagraphPage) -> Iterator[MatrixRow]:
    spoken = {norm.unit.fragment for norm in page.norms}
    shown: set[str] = set()
    for line in page.text:
        units = [unit for unit in (page.unit, *line.opens, line.id) if unit not in shown]
        shown.update(units)
        for unit in units:
            for norm in page.norms:
                if norm.unit.fragment == unit:
                    yield _norm(page, norm)
        unaccounted = "; ".join(segment.text for segment in line.segments if segment.kind == "uncovered")
        inside = any(line.id == unit or line.id.startswith(f"{unit}__") for unit in spoken)
        if unaccounted or not inside:
            yield MatrixRow(page.component, line.id, Link(name_unit(line.id), page.path, line.id), None, "", "", 0, 0,
                            unaccounted)  # fmt: skip


def _norm(page: ParagraphPage, norm: NormSection) -> MatrixRow:
    return MatrixRow(
        component=page.component,
        unit=norm.unit.fragment,
        place=norm.unit,
        norm=norm,
        code=norm.code.place if norm.code.path else "",
        test_path=norm.test_path,
        examples=len(norm.examples),
        tests=len(norm.examples) + norm.test_count,
        uncovered="",
    )
