"""Two editions of an act → the plan of the page that compares them, paragraph by paragraph, with the rules touched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Literal

from kzlaw.plan.paging.days import Stretch, in_force
from kzlaw.plan.paging.history import compared
from kzlaw.plan.paging.model import Change, Link, RedlinePage, TouchedNorm, UnitRedline
from kzlaw.plan.paging.phrases import conditions
from kzlaw.plan.paging.places import PagePlace
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.unit_citation import name_unit
from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Labels

MOST_EDITIONS = 6
"""Editions of which every two are compared; of more, each with the one before it, and the last with the first."""

_Key = tuple[str, str]


def redline_pairs(held: Shelf) -> tuple[tuple[int, int], ...]:
    """Return which editions are compared, each by its place: the older first, the newest pairs first."""
    count = len(held.book.editions)
    if count < 2:
        return ()
    if count <= MOST_EDITIONS:
        pairs = list(combinations(range(count), 2))
    else:
        pairs = [*((number, number + 1) for number in range(count - 1)), (0, count - 1)]
    return tuple(sorted(pairs, key=lambda pair: (-pair[1], -pair[0])))


def redline_path(held: Shelf, pair: tuple[int, int]) -> str:
    """Return where the page stands: named by the acts that gave the two editions."""
    names = [held.book.editions[number].by.lower() for number in pair]
    same = names[0] == names[1] or sum(edition.by.lower() in names for edition in held.book.editions) > len(names)
    numbered = [f"{name}_{number + 1}" for name, number in zip(names, pair, strict=True)] if same else names
    return f"law/{held.act.id}/redline_{numbered[0]}_to_{numbered[1]}.md"


def redline_page(held: Shelf, pair: tuple[int, int]) -> RedlinePage:
    """Return the page that compares two editions."""
    before, after = (held.book.editions[number] for number in pair)
    old, new = _provisions(before), _provisions(after)
    return RedlinePage(
        path=redline_path(held, pair),
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
    return [
        (each.component, each.unit, each.hash, [(norm.id, norm.titles) for norm in _norms(each)])
        for number in pair
        for each in held.book.editions[number].provisions
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


def _norms(provision: model.Provision) -> tuple[model.Norm, ...]:
    return (*provision.rules, *provision.referrals, *provision.exemptions)


def _units(
    held: Shelf, old: Mapping[_Key, model.Provision], new: Mapping[_Key, model.Provision], inserted: frozenset[_Key]
) -> Iterator[UnitRedline]:
    for key in (*new, *(key for key in old if key not in new)):
        before, after = old.get(key), new.get(key)
        if before is not None and after is not None and before.text == after.text:
            continue
        shown = after or before
        if shown is None:
            continue
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
            norms=tuple(_touched(before, after, _page(held, shown))),
        )


def _page(held: Shelf, provision: model.Provision) -> str:
    places: tuple[PagePlace, ...] = held.versions.get((provision.component, provision.unit), ())
    return next((each.path for each in places if each.provision.hash == provision.hash), "")


def _touched(before: model.Provision | None, after: model.Provision | None, page: str) -> Iterator[TouchedNorm]:
    old = {norm.name: norm for norm in (_norms(before) if before else ())}
    new = {norm.name: norm for norm in (_norms(after) if after else ())}
    for name, norm in (*new.items(), *((name, norm) for name, norm in old.items() if name not in new)):
        state: Literal["new", "gone", "same", "changed"]
        if name not in old:
            state = "new"
        elif name not in new:
            state = "gone"
        else:
            state = "same" if _said(old[name]) == _said(new[name]) else "changed"
        yield TouchedNorm(norm.titles, Link(norm.name, page if name in new else "", norm.unit), state)


def _said(norm: model.Norm) -> object:
    return [(each.role, each.proposition, each.quoted, each.under) for each in conditions(norm)]
