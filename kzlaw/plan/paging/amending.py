"""An amending act and the editions that it gave to others → the plan of the page that tells what it changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from kzlaw.citation import ActReference
from kzlaw.editions.citing import ChangedCitation
from kzlaw.editions.model import AppliedOperation, Edition
from kzlaw.plan.paging.amending_parts import (
    AmendedAct,
    AmendedEdition,
    AmendedUnit,
    DoneOperation,
    NotHeld,
    UpsetCitation,
)
from kzlaw.plan.paging.days import Stretch, in_force, signed_on
from kzlaw.plan.paging.model import AmendingPage, Link, TouchedNorm
from kzlaw.plan.paging.operation_lines import amending_path, operation_line
from kzlaw.plan.paging.phrases import conditions
from kzlaw.plan.paging.places import PagePlace
from kzlaw.plan.paging.redlines import changed_units, redline_path
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.paging.touched import norms_in
from kzlaw.plan.paging.words import UPSET, named
from kzlaw.plan.unit_citation import name_unit
from kzlaw.resolved import model
from kzlaw.resolved.coverage import is_quotation
from kzlaw.vocabulary.facts import Labels


class Around(msgspec.Struct, frozen=True):
    """What the page needs of all acts held: their pages, their rules, and the citations that amendments have upset."""

    places: Sequence[PagePlace]
    books: Sequence[model.RuleBook]
    changed: Sequence[ChangedCitation]


def amends(held: Shelf) -> bool:
    """Return whether an act changes others, and so has such a page."""
    return any(edition.by == held.act.id for act, edition in _given(held) if act != held.act.id)


def amending_page(held: Shelf, around: Around) -> AmendingPage:
    """Return the page of all that an act changed, by act and by the day from which it does."""
    acts = dict.fromkeys(act for act, _ in _given(held))
    books = {book.act: book for book in around.books if book.act in acts}
    versions: dict[tuple[str, str, str], tuple[PagePlace, ...]] = {}
    upset = tuple(one for one in around.changed if one.by == held.act.id)
    concerned = {*acts, *(one.act for one in upset)}
    for place in around.places:
        if place.act in concerned:
            key = (place.act, place.component, place.unit)
            versions[key] = (*versions.get(key, ()), place)
    words, name = _commands(held), held.named_act(held.act.id)
    return AmendingPage(
        path=amending_path(held.act.id),
        act=Link(held.named_act(held.act.id).kk, f"law/{held.act.id}/index.md"),
        act_id=held.act.id,
        heading=Labels(f"{name.kk}: не өзгертті", f"{name.ru}: что изменено", f"{name.en}: what it changed"),
        named=name,
        title=held.act.title,
        official=held.act.source,
        acts=tuple(
            AmendedAct(
                f"in-{act}",
                Link(held.named_act(act).kk, f"law/{act}/index.md"),
                held.named_act(act),
                tuple(_edition(held, books[act], number, versions, words) for number in _numbers(held, act)),
            )
            for act in acts
            if act in books
        ),
        citations=tuple(_upset(held, one, versions) for one in upset),
        not_held=tuple(_not_held(held, words)),
    )


def _given(held: Shelf) -> Iterator[tuple[str, Edition]]:
    """Yield the editions that the act gave to others, each with the act that has it."""
    for act, history in held.histories.items():
        if act == held.act.id:
            continue
        for edition in history.editions:
            if edition.by == held.act.id:
                yield act, edition


def _numbers(held: Shelf, act: str) -> Iterator[int]:
    for number, edition in enumerate(held.histories[act].editions):
        if edition.by == held.act.id:
            yield number


def _edition(
    held: Shelf, book: model.RuleBook, number: int, versions: Mapping[tuple[str, str, str], tuple[PagePlace, ...]],
    words: Mapping[str, str],
) -> AmendedEdition:  # fmt: skip
    history = held.histories[book.act]
    edition = history.editions[number]
    # The first edition is the act's own: there is one before each that another act gave.
    redline = redline_path(book, (number - 1, number))
    changed = {(one.component, one.unit): one for one in changed_units(book, history, (number - 1, number))}

    def page(provision: model.Provision) -> str:
        places = versions.get((book.act, provision.component, provision.unit), ())
        return next((each.path for each in places if each.provision.hash == provision.hash), "")

    def done(operation: AppliedOperation) -> DoneOperation:
        line = operation_line(held, book.act, operation)
        top = operation.target.partition("__")[0]
        one = changed.get((operation.component, top))
        if one is not None and not line.target.page:
            # An operation that took a unit away leads to the text that it took away.
            line = msgspec.structs.replace(line, target=Link(line.target.text, page(one.shown), top))
        compared = Link("", redline, one.anchor) if one is not None else Link("")
        return DoneOperation(line, words.get(operation.operation, ""), compared)

    return AmendedEdition(
        anchor=f"in-{book.act}-{number + 1}",
        force=in_force(Stretch(edition.start, None, held.act.published is None)),
        edition=Link(held.named_act(book.act).kk, f"law/{book.act}/index.md", f"edition-{number + 1}"),
        redline=Link("", redline),
        operations=tuple(map(done, edition.operations)),
        units=tuple(
            AmendedUnit(
                Link(name_unit(one.unit), page(one.shown), one.unit),
                one.state,
                Link("", redline, one.anchor),
                tuple(norm for norm in one.norms(page(one.shown)) if norm.state != "same"),
                tuple(norm for norm in one.norms(page(one.shown)) if norm.state == "same"),
            )
            for one in changed.values()
        ),
    )


# --- citations that mean something else now --------------------------------------------------------------------------


def _upset(
    held: Shelf, one: ChangedCitation, versions: Mapping[tuple[str, str, str], tuple[PagePlace, ...]]
) -> UpsetCitation:
    top = one.leaf.id.partition("__")[0]
    place = next((each for each in versions.get((one.act, one.component, top), ()) if each.current), None)
    page = place.path if place is not None else ""
    waiting = norms_in(place.provision) if place is not None else ()
    return UpsetCitation(
        act=held.act_link(one.act),
        unit=Link(name_unit(one.leaf.id), page, one.leaf.id if page else ""),
        words=one.citation.words,
        how=named(UPSET, one.how),
        meant=name_unit(one.meant),
        meant_words=one.meant_words,
        now=name_unit(one.now) if one.now else "",
        waiting=tuple(
            TouchedNorm(
                norm.titles, Link(norm.name, place.path if place is not None else "", norm.unit), "open", "", ""
            )
            for norm in waiting
            if _waits(norm, one)
        ),
    )


def _waits(norm: model.Norm, one: ChangedCitation) -> bool:
    return any(
        isinstance(each.proposition, model.Unconfirmed)
        and each.proposition.by == one.by
        and each.proposition.citation == one.citation.words
        for each in conditions(norm)
    )


# --- the words of the act itself -------------------------------------------------------------------------------------


def _commands(held: Shelf) -> dict[str, str]:
    """Return the words of each operation of the act, without the text that it quotes."""
    operations = {operation.id for part in held.act.components for operation in part.operations}
    words: dict[str, list[str]] = {}
    for place in held.own:
        for leaf, text in place.provision.text:
            steps = leaf.split("__")
            names = ("__".join(steps[:length]) for length in range(len(steps), 0, -1))
            operation = next((name for name in names if name in operations), None)
            if operation is not None and not is_quotation(leaf):
                words.setdefault(operation, []).append(text)
    return {operation: " ".join(said) for operation, said in words.items()}


def _not_held(held: Shelf, words: Mapping[str, str]) -> Iterator[NotHeld]:
    references = {operation.id: operation.act for part in held.act.components for operation in part.operations}
    for edition in held.history.editions if held.history is not None else ():
        for done in edition.operations:
            if done.outcome == "not_held":
                reference = references.get(done.operation)
                said = _reference(reference) if reference is not None else ""
                yield NotHeld(operation_line(held, held.act.id, done), words.get(done.operation, ""), said)


def _reference(act: ActReference) -> str:
    """Return an act that is not held as the amending act names it."""
    day = signed_on(act.adopted).kk if act.adopted is not None else ""
    number = f"№ {act.number}" if act.number else ""
    title = f"«{act.title}»" if act.title else ""
    return " ".join(part for part in (day, number, title) if part)
