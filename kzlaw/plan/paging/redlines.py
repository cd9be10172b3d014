"""Two editions of an act → the plan of the page that compares them, paragraph by paragraph, with the rules touched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Literal

from kzlaw.plan.paging.days import Stretch, in_force
from kzlaw.plan.paging.history import compared
from kzlaw.plan.paging.model import Change, Link, RedlinePage, UnitRedline
from kzlaw.plan.paging.places import PagePlace
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.paging.touched import touched
from kzlaw.plan.unit_citation import name_unit
from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Labels

MOST_EDITIONS = 6
"""Editions of which every two are compared; of more, each with the one before it, and the last with the first."""

_Key = tuple[str, str]


def redline_pairs(book: model.RuleBook) -> tuple[tuple[int, int], ...]:
    """Return which editions are compared, each by its place: the older first, the newest pairs first."""
    count = len(book.editions)
    if count < 2:
        return ()
    if count <= MOST_EDITIONS:
        pairs = list(combinations(range(count), 2))
    else:
        pairs = [*((number, number + 1) for number in range(count - 1)), (0, count - 1)]
    return tuple(sorted(pairs, key=lambda pair: (-pair[1], -pair[0])))


def redline_path(book: model.RuleBook, pair: tuple[int, int]) -> str:
    """Return where the page stands: named by the acts that gave the two editions."""
    names = [book.editions[number].by.lower() for number in pair]
    same = names[0] == names[1] or sum(edition.by.lower() in names for edition in book.editions) > len(names)
    numbered = [f"{name}_{number + 1}" for name, number in zip(names, pair, strict=True)] if same else names
    return f"law/{book.act}/redline_{numbered[0]}_to_{numbered[1]}.md"


def redline_page(held: Shelf, pair: tuple[int, int]) -> RedlinePage:
    """Return the page that compares two editions."""
    before, after = (held.book.editions[number] for number in pair)
    old, new = _provisions(before), _provisions(after)
    return RedlinePage(
        path=redline_path(held.book, pair),
        act=Link(held.named_act(held.act.id).kk, f"law/{held.act.id}/index.md"),
        act_id=held.act.id,
        before=held.named_act(before.by),
        after=held.named_act(after.by),
        before_force=_force(held, before),
        after_force=_force(held, after),
        held=bool(old) and bool(new),
        units=tuple(_units(held, old, new, _inserted(held, pair))),
    )


def redline_key(held: Shelf, pair: tuple[int, int]) -> object:
    """Return what a page of comparison depends on, as plain values."""
    old, new = (_provisions(held.book.editions[number]) for number in pair)
    hashes = [[(*key, each.hash) for key, each in side.items()] for side in (old, new)]
    return hashes, [
        (*key, list(touched(before, after, "")))
        for key, before, after in _differing(old, new)
    ]


def _force(held: Shelf, edition: model.RuleEdition) -> Labels:
    act = held.acts.get(edition.by)
    return in_force(Stretch(edition.start, None, act is not None and act.published is None))


def _provisions(edition: model.RuleEdition) -> Mapping[_Key, model.Provision]:
    return {(each.component, each.unit): each for each in edition.provisions if each.text}


def _inserted(held: Shelf, pair: tuple[int, int]) -> frozenset[_Key]:
    """Return the units that amending acts put in between two editions."""
    editions = held.history.editions if held.history is not None else ()
    return frozenset(
        (done.component, done.target)
        for edition in editions[pair[0] + 1 : pair[1] + 1]
        for done in edition.operations
        if done.kind == "insert" and done.outcome == "applied"
    )


def _units(
    held: Shelf, old: Mapping[_Key, model.Provision], new: Mapping[_Key, model.Provision], inserted: frozenset[_Key]
) -> Iterator[UnitRedline]:
    for key, before, after in _differing(old, new):
        shown = after or before
        assert shown is not None
        state: Literal["changed", "added", "removed", "unheld"] = (
            "changed" if before and after else "removed" if before else "added" if key in inserted else "unheld"
        )
        lines = compared(
            [text for _, text in before.text] if before else [], [text for _, text in after.text] if after else []
        )
        # A text that is held for the first time is not a new one: nobody can say here what stood before it.
        if state == "unheld":
            lines = tuple((Change("same", change.text),) for line in lines for change in line)
        yield UnitRedline(
            unit=Link(name_unit(shown.unit), _page(held, shown), shown.unit),
            anchor=f"{shown.component}__{shown.unit}",
            state=state,
            lines=lines,
            norms=tuple(touched(before, after, _page(held, shown))),
        )


def _differing(
    old: Mapping[_Key, model.Provision], new: Mapping[_Key, model.Provision]
) -> Iterator[tuple[_Key, model.Provision | None, model.Provision | None]]:
    """Yield the units whose text differs, in the order of the later edition, those that are gone last."""
    for key in (*new, *(key for key in old if key not in new)):
        before, after = old.get(key), new.get(key)
        if before is None or after is None or before.text != after.text:
            yield key, before, after


def _page(held: Shelf, provision: model.Provision) -> str:
    places: tuple[PagePlace, ...] = held.versions.get((provision.component, provision.unit), ())
    return next((each.path for each in places if each.provision.hash == provision.hash), "")
