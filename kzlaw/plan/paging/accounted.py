"""Coverage of an act and what was found in it → the plan of the page of words not accounted for and of problems."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

import msgspec

from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.titles import titles
from kzlaw.plan.paging.model import CoveragePage, Link, LostLine, LostWords, NoticedProblem, WordCount
from kzlaw.plan.paging.places import PagePlace
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.paging.words import SEVERITIES, labels, named
from kzlaw.plan.unit_citation import name_unit
from kzlaw.resolved import model
from kzlaw.resolved.coverage import Coverage, Uncovered, coverage
from kzlaw.vocabulary.facts import Labels

MOST = 500
"""Lines and problems that the page lists: a long act that nobody has annotated yet would fill megabytes."""


class Counted(msgspec.Struct, frozen=True):
    """How many words of the newest edition are accounted for, and which are not, by component."""

    words: WordCount
    lost: tuple[tuple[str, tuple[Uncovered, ...]], ...]


def counted(newest: Sequence[model.Provision], through: Sequence[model.Provision]) -> Counted:
    """Count the words of an edition; ``through`` are the paragraphs of the acts that quote it or are amended by it."""
    parts: list[tuple[str, Coverage]] = []
    for component in dict.fromkeys(each.component for each in newest):
        parts.append((component, coverage([each for each in newest if each.component == component], through)))
    return Counted(
        WordCount(
            sum(part.total for _, part in parts),
            sum(part.quoted for _, part in parts),
            sum(part.informative for _, part in parts),
            sum(part.uncovered for _, part in parts),
        ),
        tuple((component, part.runs) for component, part in parts if part.runs),
    )


def coverage_path(act: str) -> str:
    """Return where the page stands, counted from `docs/`."""
    return f"law/{act}/coverage.md"


def coverage_page(held: Shelf, found: Sequence[Diagnostic]) -> CoveragePage:
    """Return the page of an act; ``found`` are the problems noticed in its text and annotations."""
    lines = tuple(_lines(held))
    return CoveragePage(
        path=coverage_path(held.act.id),
        act=Link(held.named_act(held.act.id).kk, f"law/{held.act.id}/index.md"),
        act_id=held.act.id,
        matrix=f"law/{held.act.id}/matrix.md",
        words=held.words,
        lines=lines[:MOST],
        more_lines=max(0, len(lines) - MOST),
        problems=tuple(_problem(held, each) for each in found[:MOST]),
        more_problems=max(0, len(found) - MOST),
        english=any(each.said is None for each in found[:MOST]),
    )


def _lines(held: Shelf) -> Iterator[LostLine]:
    """Yield each абзац that has words nobody accounts for, with those words marked."""
    newest = held.book.editions[-1].provisions if held.book.editions else ()
    for component, runs in held.lost:
        texts = {leaf: (each.unit, text) for each in newest if each.component == component for leaf, text in each.text}
        pages = {place.unit: place for place in held.neighbours if place.component == component}
        for leaf, group in groupby(runs, key=lambda run: run.unit):
            unit, text = texts[leaf]
            yield LostLine(
                component=component,
                unit=_unit_link(held, component, leaf, pages.get(unit)),
                words=tuple(_pieces(text, tuple(group))),
            )


def _unit_link(held: Shelf, component: str, leaf: str, place: PagePlace | None) -> Link:
    if place is not None:
        return Link(name_unit(leaf), place.path, leaf)
    # Headings and the lines around paragraphs stand on the page of the act.
    return Link(name_unit(leaf), f"law/{held.act.id}/index.md", f"{component}__{leaf}")


def _pieces(text: str, runs: tuple[Uncovered, ...]) -> Iterator[LostWords]:
    end = 0
    for run in runs:
        if run.start > end:
            yield LostWords(text[end : run.start], False)
        yield LostWords(text[run.start : run.end], True)
        end = run.end
    if end < len(text):
        yield LostWords(text[end:], False)


# --- problems -------------------------------------------------------------------------------------------------------


def _problem(held: Shelf, each: Diagnostic) -> NoticedProblem:
    return NoticedProblem(
        severity=named(SEVERITIES, each.severity.value),
        level=each.severity.value,
        code=Link(each.code, f"diagnostics/{each.code}.md"),
        title=labels(titles()[each.code]),
        unit=_place_of(held, each),
        place=f"{each.span.file}:{each.span.line}",
        message=labels(each.said) if each.said is not None else Labels(en=each.message),
        hint=labels(each.advised) if each.advised is not None else Labels(en=each.hint),
    )


def _place_of(held: Shelf, each: Diagnostic) -> Link:
    """Return the unit that a problem is about, on its page where that can be told."""
    if not each.unit:
        return Link("")
    top = each.unit.partition("__")[0]
    _, _, where = each.rule.partition("!") if "!" in each.rule else ("", "", "")
    component = where.partition("/")[0] or ("main" if each.rule else "")
    fitting = [place for place in held.neighbours if place.unit == top and component in ("", place.component)]
    own = [place for place in fitting if each.span.file.startswith(f"regulation/{place.given_by}/")]
    place = next(iter(own or fitting), None)
    shown: Mapping[str, str] = dict(place.provision.text) if place is not None else {}
    inside = any(leaf == each.unit or leaf.startswith(f"{each.unit}__") for leaf in shown)
    return Link(name_unit(each.unit), place.path if place is not None else "", each.unit if inside else "")
