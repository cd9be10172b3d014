"""A reference → links: from a unit, a norm, or a line of any file that the compiler reads or writes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from kzlaw.trace.model import NormTrace, Trace, UnitTrace, unit_reference

LinkKind = Literal["unit", "edition", "annotation", "code", "test", "page", "official"]
_LINE = re.compile(r"(.+):(\d{1,9})$")


class Link(msgspec.Struct, frozen=True):
    """One link: what it leads to, and the place, where it is one of a file. ``hash`` is of the unit's text."""

    kind: LinkKind
    target: str
    file: str | None
    line: int | None
    hash: str


def links_of(reference: str, traces: Iterable[Trace]) -> tuple[Link, ...]:
    """Return every link from a reference, each once: the unit first, then what was made of it; none if unknown."""
    found: dict[Link, None] = {}
    place = _LINE.fullmatch(reference)
    for trace in traces:
        if place is not None:
            links = _from_line(trace, place.group(1).removeprefix("./"), int(place.group(2)))
        else:
            links = _from_name(trace, reference)
        found.update(dict.fromkeys(links))
    order = {"unit": 0, "edition": 1, "annotation": 2, "code": 3, "test": 4, "page": 5, "official": 6}
    return tuple(sorted(found, key=lambda link: order[link.kind]))


def _from_line(trace: Trace, file: str, line: int) -> Iterator[Link]:
    norms = [norm for norm in trace.norms if any(place.holds(file, line) for place in norm.places())]
    for norm in norms:
        yield from _norm_links(trace, norm)
    for unit in trace.units:
        if unit.text.holds(file, line) or (not norms and unit.page is not None and unit.page.holds(file, line)):
            yield from _unit_and_norms(trace, unit)


def _from_name(trace: Trace, reference: str) -> Iterator[Link]:
    norms = [norm for norm in trace.norms if reference in (norm.id, norm.id.rpartition("/")[2])]
    for norm in norms:
        yield from _norm_links(trace, norm)
    for unit in trace.units:
        full = unit_reference(trace.act, unit.component, unit.unit)
        if reference in (unit.unit, f"{unit.component}!{unit.unit}", full, f"{trace.act}!{unit.unit}"):
            yield from _unit_and_norms(trace, unit)


def _unit_and_norms(trace: Trace, unit: UnitTrace) -> Iterator[Link]:
    yield from _unit_links(trace, unit)
    for norm in trace.norms:
        inside = norm.unit == unit.unit or norm.unit.startswith(unit.unit + "__")
        if norm.component == unit.component and norm.edition == unit.edition and inside:
            yield from _norm_links(trace, norm)


def _unit_links(trace: Trace, unit: UnitTrace) -> Iterator[Link]:
    target = unit_reference(trace.act, unit.component, unit.unit)
    yield Link("unit", target, unit.text.file, unit.text.line, unit.hash)
    yield Link("edition", unit.edition, None, None, unit.hash)
    if unit.page is not None:
        yield Link("page", f"{unit.page.file}#{unit.unit}", unit.page.file, unit.page.line, unit.hash)
    yield from _official(trace, unit)


def _norm_links(trace: Trace, norm: NormTrace) -> Iterator[Link]:
    for unit in trace.units:
        if (unit.component, unit.unit, unit.edition) == (norm.component, norm.unit, norm.edition):
            yield from _unit_links(trace, unit)
    yield Link("annotation", norm.id, norm.annotation.file, norm.annotation.line, norm.hash)
    for condition in norm.conditions:
        yield Link(
            "annotation",
            f"{norm.id}: «{condition.words}»",
            norm.annotation.file,
            condition.annotation[0],
            norm.hash,
        )
    yield Link("code", norm.id, norm.code.file, norm.code.line, norm.hash)
    for condition in norm.conditions:
        yield Link("code", f"{norm.id}: «{condition.words}»", norm.code.file, condition.code, norm.hash)
    for test in norm.tests:
        yield Link("test", f"{norm.test_file}::{test.name}", norm.test_file, test.line, norm.hash)
    if norm.page is not None:
        yield Link("page", f"{norm.page.file}#{norm.anchor}", norm.page.file, norm.page.line, norm.hash)
    yield from _official(trace, norm)


def _official(trace: Trace, of: UnitTrace | NormTrace) -> Iterator[Link]:
    if official := trace.official.get(of.edition):
        yield Link("official", official, None, None, of.hash)
