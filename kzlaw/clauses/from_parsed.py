"""Syntax of files → acts: headers, units, operations and commencement, with every component in its place."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping

from kzlaw.clauses.header import Header, read_header
from kzlaw.clauses.numbering import check_numbering
from kzlaw.clauses.operations import operations_of
from kzlaw.clauses.tree import Act, Commencement, Component, Unit
from kzlaw.clauses.units import Phrases, Reader
from kzlaw.diagnostics.catalogue import clauses as kinds
from kzlaw.diagnostics.catalogue import editions as edition_kinds
from kzlaw.diagnostics.catalogue import parsed as parsed_kinds
from kzlaw.diagnostics.diagnostic import Diagnostic, Related
from kzlaw.diagnostics.wording import headers
from kzlaw.parsed.phrases.citations import find_citations
from kzlaw.parsed.phrases.commencement import parse_commencement
from kzlaw.parsed.phrases.model import NotUnderstood
from kzlaw.parsed.phrases.terms import find_abbreviations, find_definitions
from kzlaw.parsed.syntax import ActFile
from kzlaw.span import Span

FindPhrases = Callable[[str], Phrases]


def phrases_of(text: str) -> Phrases:
    """Return the citations, defined terms, abbreviations and days of commencement that one line of law prints."""
    starts = parse_commencement(text) if "қолданы" in text else None
    return Phrases(find_citations(text), find_definitions(text), find_abbreviations(text), starts)


def acts(files: tuple[ActFile, ...], found: list[Diagnostic], phrases: FindPhrases = phrases_of) -> tuple[Act, ...]:
    """Return the acts that files hold, ordered by day of adoption; what is wrong is reported."""
    headers: dict[str, list[tuple[Header, Component]]] = {}
    for file in files:
        header = read_header(file, found)
        if header is None:
            continue
        held = headers.setdefault(header.act, [])
        twin = next((other for other, _ in held if other.component == header.component), None)
        if twin is not None:
            found.append(
                kinds.DUPLICATE_ACT.at(
                    header.places.get("component") or header.place("act"),
                    f"{header.act}, {header.component} is held in two files",
                    "keep one of the two",
                    (Related(twin.places.get("component") or twin.place("act"), "the other"),),
                )
            )
            continue
        held.append((header, _component(file, header, found, phrases)))
    _check_alike(headers, found)
    result = [act for held in headers.values() if (act := _act(held, found)) is not None]
    return tuple(sorted(result, key=lambda act: (act.adopted, act.id)))


def _check_alike(headers: Mapping[str, list[tuple[Header, Component]]], found: list[Diagnostic]) -> None:
    """Report acts whose ids differ by case or signs alone: their folders and modules would be the same."""
    known: dict[str, Header] = {}
    for name, held in headers.items():
        header = held[0][0]
        twin = known.setdefault(re.sub(r"[^0-9a-z]", "_", name.lower()), header)
        if twin is not header:
            found.append(
                kinds.DUPLICATE_ACT.at(
                    header.place("act"),
                    f"{name} and {twin.act} differ by case or signs alone: their modules would have one name",
                    "an act is called as the official database calls it",
                    (Related(twin.place("act"), "the other"),),
                )
            )


def _component(file: ActFile, header: Header, found: list[Diagnostic], phrases: FindPhrases) -> Component:
    units = Reader(phrases).units(file.nodes)
    check_numbering(units, header.partial, found)
    _check_ids(units, found)
    changes = operations_of(units, found)
    commencements, unclear = _commencements(units, phrases, found)
    return Component(
        header.act, header.component, header.title, file.path, header.month_end, header.vocabulary, header.partial,
        units, header.span, changes.operations, commencements,
        header.places.get("vocabulary"), (*changes.unclear, *unclear),
    )  # fmt: skip


def _act(held: list[tuple[Header, Component]], found: list[Diagnostic]) -> Act | None:
    """Return one act of its components: what the headers say of the act must agree."""
    held = sorted(held, key=lambda pair: (pair[0].component != "main", pair[0].component))
    first = held[0][0]
    for header, _ in held[1:]:
        for name in ("kind", "issuer", "adopted", "number", "published"):
            mine, theirs = getattr(first, name), getattr(header, name)
            if mine is not None and theirs is not None and mine != theirs:
                found.append(
                    parsed_kinds.BAD_HEADER_VALUE.at(
                        header.place(name),
                        f"`{name}` differs from the other file of {first.act}: {theirs}, not {mine}",
                        "one act has one of each",
                        (Related(first.place(name), "there"),),
                    )
                )
    adopted = next((header.adopted for header, _ in held if header.adopted), None)
    if adopted is None:
        # A day that is no day, or a key that is no key, is reported already.
        if not any("adopted" in header.places for header, _ in held):
            found.append(
                parsed_kinds.MISSING_HEADER_KEY.at(
                    first.span,
                    headers.WHEN_ADOPTED,
                    headers.ADD_ADOPTED,
                )
            )
        if any(component.operations for _, component in held):
            return None
        # Without the day nothing is built, but what else is wrong with the act can be said in the same run.
        adopted = next((header.published for header, _ in held if header.published), datetime.date.min)

    def pick(name: str) -> str:
        return next((value for header, _ in held if (value := getattr(header, name))), "")

    published: datetime.date | None = next((header.published for header, _ in held if header.published), None)
    if published is not None and published < adopted:
        found.append(
            parsed_kinds.BAD_HEADER_VALUE.at(
                first.place("published"),
                headers.published_early(published, adopted),
                headers.CHECK_DAYS,
            )
        )
    components = tuple(component for _, component in held)
    return Act(
        first.act, pick("kind"), pick("issuer"), adopted, pick("number"), pick("language") or "kaz", published,
        pick("source"), components, _title(components),
    )  # fmt: skip


def _title(components: tuple[Component, ...]) -> str:
    """Return the title that the act prints above its formula, or that its header gives."""
    for component in components:
        if component.name == "main":
            preface = next((unit for unit in component.units if unit.kind == "preface"), None)
            lines = preface.lines() if preface is not None else []
            return component.title or (lines[0] if lines else "")
    return ""


def _check_ids(units: tuple[Unit, ...], found: list[Diagnostic]) -> None:
    first: dict[str, Span] = {}
    for top in units:
        for unit in top.walk():
            if unit.id in first and unit.kind not in ("paragraph", "subparagraph", "article"):
                found.append(
                    kinds.DUPLICATE_UNIT.at(
                        unit.span,
                        f"two units are called `{unit.id}`",
                        "a heading that repeats a number needs another one",
                        (Related(first[unit.id], "the first"),),
                        unit=unit.id,
                    )
                )
            first.setdefault(unit.id, unit.span)


def _commencements(
    units: tuple[Unit, ...], phrases_in: FindPhrases, found: list[Diagnostic]
) -> tuple[tuple[Commencement, ...], tuple[str, ...]]:
    """Return the formulas of commencement, and the ids of lines that should be one and are not understood."""
    commencements: list[Commencement] = []
    unclear: list[str] = []
    for top in units:
        if top.kind in ("preface", "conclusions"):
            continue
        for leaf in top.leaves():
            if leaf.text is None or "__qstr_" in leaf.id:
                continue
            phrases = phrases_in(leaf.text).commencement
            match phrases:
                case None:
                    continue
                case NotUnderstood(start, end, reason):
                    unclear.append(leaf.id)
                    found.append(
                        edition_kinds.COMMENCEMENT_NOT_UNDERSTOOD.at(
                            leaf.span.within(start, end),
                            f"when this starts is not understood: {reason}",
                            "write the day into the header as `published:` only if the act starts on publication",
                            unit=leaf.id,
                        )
                    )
                case _:
                    commencements.extend(
                        Commencement(phrase, leaf.id, leaf.span.within(phrase.start, phrase.end)) for phrase in phrases
                    )
    return tuple(commencements), tuple(unclear)
