"""An act with its editions and operations → the plan of its page."""

from __future__ import annotations

from collections.abc import Iterator

from kzlaw.editions.model import Edition
from kzlaw.plan.paging.amending import amends
from kzlaw.plan.paging.days import Stretch, in_force
from kzlaw.plan.paging.model import (
    ActPage,
    ComponentOutline,
    EditionLine,
    Link,
    OutlineItem,
    ReadingSection,
)
from kzlaw.plan.paging.operation_lines import amending_link, amending_path, operation_line
from kzlaw.plan.paging.paragraph import edition_links, printed, reading_section
from kzlaw.plan.paging.places import PagePlace, has_page
from kzlaw.plan.paging.redlines import redline_pairs, redline_path
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.paging.text import text_lines
from kzlaw.plan.unit_citation import name_unit
from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Labels

LEVELS = {"section": 1, "chapter": 2, "division": 3}
SNIPPET = 160
"""Characters of a paragraph that its line in the outline shows."""


def act_page(held: Shelf) -> ActPage:
    """Return the page of an act: what is held of it, its editions, its paragraphs, and what it changed elsewhere."""
    editions = held.history.editions if held.history is not None else ()
    titles = (held.act.title, *(part.title for part in held.act.components))
    return ActPage(
        path=f"law/{held.act.id}/index.md",
        act=held.act.id,
        heading=held.named_act(held.act.id).kk,
        named=held.named_act(held.act.id),
        title=held.act.title,
        known_as=next((title for title in titles if title), held.named_act(held.act.id).kk),
        official=held.act.source,
        force=_force(held, editions[0]) if editions else None,
        words=held.words,
        components=tuple(_components(held)),
        editions=tuple(_edition(held, number, edition) for number, edition in enumerate(editions)),
        changes=tuple(operation_line(held, *change) for each in held.changes.values() for change in each),
        amends=Link(held.act.id, amending_path(held.act.id) if amends(held) else ""),
        readings=tuple(_readings(held)),
        redlines=tuple(
            Link(" → ".join(held.named_act(book.editions[each].by).kk for each in pair), redline_path(book, pair))
            for book in (held.book,)
            for pair in redline_pairs(book)
        ),
    )


def _force(held: Shelf, edition: Edition) -> Labels:
    act = held.acts.get(edition.by)
    return in_force(Stretch(edition.start, None, act is not None and act.published is None))


# --- what is held ---------------------------------------------------------------------------------------------------


def _components(held: Shelf) -> Iterator[ComponentOutline]:
    newest = held.book.editions[-1].provisions if held.book.editions else ()
    by_unit = {(place.component, place.unit): place for place in held.neighbours}
    timelines = held.history.timelines if held.history is not None else {}
    # The act itself is named even where only a rule book that it approves is held.
    for name in dict.fromkeys(("main", *(part.name for part in held.act.components), *timelines)):
        part = next((each for each in held.act.components if each.name == name), None)
        provisions = [each for each in newest if each.component == name and each.text]
        partial = part is None or part.partial
        yield ComponentOutline(
            name=name,
            title=part.title if part is not None else "",
            held="nothing" if not provisions else "part" if partial else "whole",
            items=tuple(_item(held, each, by_unit.get((name, each.unit))) for each in provisions),
            gone=tuple(
                _item(held, place.provision, place)
                for place in held.own
                if place.component == name and not place.current and held.versions[name, place.unit][0] is place
            ),
        )


def _item(held: Shelf, provision: model.Provision, place: PagePlace | None) -> OutlineItem:
    norms = len(provision.rules) + len(provision.referrals) + len(provision.exemptions)
    if place is None or not has_page(provision):
        lines = text_lines(provision.unit, printed(held, provision))
        return OutlineItem(lines, LEVELS.get(provision.kind, 0), None, "", (), norms, ())
    words = provision.text[0][1]
    return OutlineItem(
        text=(),
        level=0,
        paragraph=Link(name_unit(place.unit), place.path),
        words=words if len(words) <= SNIPPET else f"{words[:SNIPPET].rpartition(' ')[0] or words[:SNIPPET]} …",
        force=held.force(place),
        norms=norms,
        earlier=tuple(each for each in edition_links(held, place) if not each.current),
    )


def _readings(held: Shelf) -> Iterator[ReadingSection]:
    for place in held.neighbours:
        for reading in place.provision.readings:
            yield reading_section(held, place, reading)


# --- editions and operations ----------------------------------------------------------------------------------------


def _edition(held: Shelf, number: int, edition: Edition) -> EditionLine:
    return EditionLine(
        start=edition.start,
        by=held.act_link(edition.by),
        amending=amending_link(held, edition.by, held.act.id),
        given=held.named_act(edition.by),
        force=_force(held, edition),
        held=bool(held.book.editions[number].provisions),
        operations=tuple(operation_line(held, held.act.id, operation) for operation in edition.operations),
    )
