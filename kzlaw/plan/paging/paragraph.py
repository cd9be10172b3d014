"""A paragraph as one act gave it → the plan of its page."""

from __future__ import annotations

from collections.abc import Iterator

from kzlaw.plan.paging.citations import Citations
from kzlaw.plan.paging.cite import citing
from kzlaw.plan.paging.history import authors, operations_on, redline_before
from kzlaw.plan.paging.model import EditionLink, Link, OptionLine, ParagraphPage, ReadingSection, RulePage
from kzlaw.plan.paging.norm_sections import norm_sections
from kzlaw.plan.paging.operation_lines import operation_line
from kzlaw.plan.paging.phrases import conditions, norm_anchor, phrase_anchor
from kzlaw.plan.paging.places import PagePlace
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.paging.text import PrintedLine, Quoting, quotes_of, text_lines
from kzlaw.plan.rules import ModulePlan
from kzlaw.plan.unit_citation import cite_unit, name_unit
from kzlaw.resolved import model
from kzlaw.resolved.coverage import uncovered


def paragraph_page(held: Shelf, place: PagePlace, cited: Citations) -> ParagraphPage:
    """Return the page of a paragraph; the words, code and tests on it are those of the edition that gave it."""
    module = held.modules.get(place.path)
    lines = printed(held, place.provision)
    text = text_lines(place.unit, lines, _quoting(place, module), numbered=True)
    provision = place.provision
    giver = held.acts.get(place.given_by)
    component = next((each for each in held.act.components if each.name == place.component), None)
    source = provision.source
    where = held.act.id if place.component == "main" else f"{held.act.id}!{place.component}"
    return ParagraphPage(
        path=place.path,
        current=place.current,
        act=Link(held.named_act(held.act.id).kk, f"law/{held.act.id}/index.md"),
        act_title=held.act.title,
        component_title=component.title if component is not None else "",
        component=place.component,
        unit=place.unit,
        heading=name_unit(place.unit),
        citation=cite_unit(place.unit),
        force=held.force(place),
        given_by=held.act_link(place.given_by),
        given=held.named_act(place.given_by),
        given_official=giver.source if giver is not None else "",
        official=held.act.source,
        reference=f"{where}/{place.unit}",
        text=text,
        hash=provision.hash,
        annotated_in=source.file if source is not None else "",
        code_path=module.path if module is not None else "",
        test_path=module.test_path if module is not None and module.test_path in held.cases else "",
        norms=norm_sections(held, place, module, quotes_of(text, lines)) if module is not None else (),
        readings=tuple(reading_section(held, place, reading) for reading in provision.readings),
        changes=tuple(operation_line(held, *change) for change in held.changes.get(place.unit, ())),
        editions=edition_links(held, place),
        done=operations_on(held, place),
        authors=authors(held, place),
        redline=redline_before(held, place),
        cites=cited.out.get(place.path, ()),
        cited_by=cited.into.get(place.path, ()),
        citing=citing(held, place),
        previous=_neighbour(held, place, -1),
        following=_neighbour(held, place, 1),
    )


def printed(held: Shelf, provision: model.Provision) -> tuple[PrintedLine, ...]:
    """Return the lines of a provision with the marks that a quoting act prints around them."""
    key = (provision.unit, tuple(text for _, text in provision.text))
    plain = tuple(PrintedLine(leaf, text) for leaf, text in provision.text)
    return held.printed.get(key, plain)


def edition_links(held: Shelf, place: PagePlace) -> tuple[EditionLink, ...]:
    """Return all texts that the unit has had, the newest first."""
    return tuple(
        EditionLink(
            Link(held.named_act(each.given_by).kk, each.path), held.force(each), current=each.path == place.path
        )
        for each in held.versions[place.component, place.unit]
    )


def reading_section(held: Shelf, place: PagePlace, reading: model.Reading) -> ReadingSection:
    """Return a reading with its options."""
    return ReadingSection(
        name=reading.name,
        anchor=f"reading-{reading.name}",
        titles=reading.titles,
        words=" … ".join(run.text for run in reading.words),
        unit=held.unit_link(place, reading.unit),
        options=tuple(
            OptionLine(
                option.name,
                "default" if option.default else "rejected" if option.rejected else "selectable",
                option.titles,
            )
            for option in reading.options
        ),
        source=reading.source.file,
    )


def _quoting(place: PagePlace, module: ModulePlan | None) -> Iterator[Quoting]:
    for plan in module.norms if module is not None else ():
        norm = plan.norm
        title = norm.titles.kk or norm.titles.ru or norm.titles.en or norm.name
        for number, condition in enumerate(conditions(norm), start=1):
            yield Quoting(Link(title, place.path, phrase_anchor(norm_anchor(plan), number)), condition.words)
    for reading in place.provision.readings:
        title = reading.titles.kk or reading.titles.ru or reading.titles.en or reading.name
        yield Quoting(Link(title, place.path, f"reading-{reading.name}"), reading.words, "reading")
    for words, reason in place.provision.informative:
        yield Quoting(Link(reason), (words,), "informative")
    if place.provision.terms:
        yield Quoting(Link("term"), place.provision.terms, "informative")
    for run in uncovered(place.provision):
        yield Quoting(Link(""), (model.Words(run.unit, run.start, run.end, run.words),), "uncovered")


def _neighbour(held: Shelf, place: PagePlace, step: int) -> Link | None:
    """Return the paragraph before or after this one, among those that stand now."""
    number = held.positions.get(place.path)
    if number is None or not 0 <= number + step < len(held.neighbours):
        return None
    beside = held.neighbours[number + step]
    return Link(name_unit(beside.unit), beside.path) if beside.component == place.component else None


def rule_pages(page: ParagraphPage) -> Iterator[RulePage]:
    """Yield the pages of the norms of a paragraph, where they have pages of their own."""
    where = Link(page.heading, page.path)
    for norm in page.norms:
        if not norm.page:
            continue
        yield RulePage(norm.page, where, page.act, page.component, norm)
