"""Norms of a module → sections of its page: titles, annotation, code, examples and tests, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from kzlaw.parsed.keywords import HEADS, line_keywords
from kzlaw.plan.paging.cases import grouped
from kzlaw.plan.paging.model import CodeBlock, ExpectedCase, Link, NormSection
from kzlaw.plan.paging.phrases import norm_anchor, phrases
from kzlaw.plan.paging.places import PagePlace, rule_path
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.paging.words import NORM_KINDS, named
from kzlaw.plan.rules import ModulePlan, NormPlan
from kzlaw.plan.unit_citation import name_unit
from kzlaw.resolved import model

_FIRST_WORD = re.compile(r"\|\s*(?P<word>\w+)?|(?P<blank>)\s*$")
MOST_TOGETHER = 6
"""Norms whose code and tests stand on the page of their paragraph; of more, each has a page of its own."""
NO_CODE = CodeBlock("", 0, "")


def norm_sections(
    held: Shelf, place: PagePlace, module: ModulePlan, quotes: Mapping[tuple[str, int], str]
) -> tuple[NormSection, ...]:
    """Return the sections of a module's norms in the order of the text; ``quotes`` are the ids of quoted words."""
    code = functions(module.path, held.code.get(module.path, ""))
    cases = {each.norm: each.cases for each in held.cases.get(module.test_path, ())}
    return tuple(
        _section(held, place, module, norm, code, cases.get(norm.norm.id, ()), quotes) for norm in module.norms
    )


def _section(
    held: Shelf, place: PagePlace, module: ModulePlan, plan: NormPlan, code: Mapping[str, CodeBlock],
    cases: tuple[ExpectedCase, ...], quotes: Mapping[tuple[str, int], str],
) -> NormSection:  # fmt: skip
    norm = plan.norm
    judged = code.get(plan.function, NO_CODE)
    covers = norm.covers if isinstance(norm, model.Exemption) else ()
    exempted_by = (
        () if isinstance(norm, model.Exemption)
        else held.exempting[place.path].covering(place.component, norm.unit)
    )  # fmt: skip
    # A module's tests begin, norm by norm, with the drafter's examples in their order.
    examples = tuple(
        ExpectedCase(example.name, case.given, case.expect, case.said, case.test)
        for example, case in zip(norm.examples, cases, strict=False)
    )
    return NormSection(
        id=norm.id,
        kind=named(NORM_KINDS, plan.kind),
        anchor=norm_anchor(plan),
        unit=held.unit_link(place, norm.unit),
        titles=norm.titles,
        title=norm.titles.kk or norm.titles.ru or norm.titles.en or norm.name,
        citation=plan.citation,
        law=norm.law if isinstance(norm, model.Referral) else "",
        covers=tuple(held.unit_link(place, unit) for unit in covers),
        exempted_by=tuple(_exemption(held, place, each) for each in exempted_by),
        exempted_in=tuple(replace(_exemption(held, place, each), text=name_unit(each.unit)) for each in exempted_by),
        readings=tuple(_readings(held, place, norm)),
        page=rule_path(place, plan.function) if len(module.norms) > MOST_TOGETHER else "",
        phrases=tuple(phrases(held, place, plan, judged, quotes)),
        annotation=annotation(norm, held.lines(norm.source.file)),
        annotated=plan.annotated,
        code=judged,
        examples=examples,
        tests=grouped(cases[len(examples) :]),
        test_path=module.test_path if cases else "",
    )


def annotation(norm: model.Norm, lines: Sequence[str]) -> str:
    """Return a statement, its conditions and examples included, as the drafter wrote it in the lines of a file."""
    start = norm.source.line
    end = start
    while end < len(lines) and _continues(lines[end]):
        end += 1
    return "\n".join(lines[start - 1 : end]).rstrip()


def _continues(line: str) -> bool:
    """Return whether a line stands in the gutter, or is blank, and begins no other statement."""
    word = _FIRST_WORD.match(line)
    return word is not None and line_keywords().get(word["word"] or "") not in HEADS


def _exemption(held: Shelf, place: PagePlace, exemption: model.Exemption) -> Link:
    title = exemption.titles.kk or exemption.titles.ru or exemption.titles.en or exemption.name
    unit = held.unit_link(place, exemption.unit)
    module = held.modules.get(unit.page)
    anchor = next((norm_anchor(each) for each in module.norms if each.norm.id == exemption.id), "") if module else ""
    return Link(title, unit.page, anchor or unit.fragment)


def _readings(held: Shelf, place: PagePlace, norm: model.Norm) -> Iterator[Link]:
    """Yield the readings that conditions of a norm depend on."""
    conditions = (*norm.when, *norm.requires) if isinstance(norm, model.Rule) else norm.when
    for name in dict.fromkeys(reading for condition in conditions for reading, _ in condition.under):
        unit = held.reading_units.get((place.component, name), "")
        page = held.unit_link(place, unit).page if unit else ""
        yield Link(name, page, f"reading-{name}")


def functions(path: str, text: str) -> dict[str, CodeBlock]:
    """Return the functions of a generated file by name."""
    lines = text.split("\n")
    # Only code that a template prints starts a line without an indent: no text of the law can look like it.
    starts = [number for number, line in enumerate(lines) if line.startswith("def ")]
    found: dict[str, CodeBlock] = {}
    for start in starts:
        end = start + 1
        while end < len(lines) and (not lines[end] or lines[end].startswith((" ", ")"))):
            end += 1
        name = lines[start][4:].partition("(")[0]
        found[name] = CodeBlock(path, start + 1, "\n".join(lines[start:end]).rstrip("\n"))
    return found
