"""Two editions of an act → the plan of the page that compares them, paragraph by paragraph, with the rules touched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

import msgspec

from kzlaw.editions.model import ActHistory
from kzlaw.plan.paging.days import Stretch, in_force
from kzlaw.plan.paging.history import compared
from kzlaw.plan.paging.model import Change, Link, RedlinePage, TouchedNorm, UnitRedline, UnitState
from kzlaw.plan.paging.places import PagePlace
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.paging.touched import touched
from kzlaw.plan.unit_citation import name_unit
from kzlaw.resolved import model
from kzlaw.resolved.coverage import label_end
from kzlaw.vocabulary.facts import Labels

MOST_EDITIONS = 6
"""Editions of which every two are compared; of more, each with the one before it, and the last with the first."""

_Key = tuple[str, str]


class ChangedUnit(msgspec.Struct, frozen=True):
    """A paragraph, an article or a heading of which the text differs; one that nobody put in is merely not held."""

    component: str
    unit: str
    before: model.Provision | None
    after: model.Provision | None
    state: UnitState

    @property
    def shown(self) -> model.Provision:
        """The later text, the earlier one where that is gone."""
        shown = self.after or self.before
        assert shown is not None
        return shown

    @property
    def anchor(self) -> str:
        """Its HTML id on the page of comparison."""
        return f"{self.component}__{self.unit}"

    def norms(self, page: str) -> Iterator[TouchedNorm]:
        """Yield what has become of its norms; ``page`` is that of its later text."""
        return touched(self.before, self.after, page, unheld=self.state == "unheld")


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
    return RedlinePage(
        path=redline_path(held.book, pair),
        act=Link(held.named_act(held.act.id).kk, f"law/{held.act.id}/index.md"),
        act_id=held.act.id,
        before=held.named_act(before.by),
        after=held.named_act(after.by),
        before_force=_force(held, before),
        after_force=_force(held, after),
        held=all(any(each.text for each in edition.provisions) for edition in (before, after)),
        units=tuple(_units(held, pair)),
    )


def redline_key(held: Shelf, pair: tuple[int, int]) -> object:
    """Return what a page of comparison depends on, as plain values."""
    before, after = (_provisions(held.book.editions[number]) for number in pair)
    hashes = [[(*key, each.hash) for key, each in side.items()] for side in (before, after)]
    changes = changed_units(held.book, held.history, pair)
    return hashes, [(one.anchor, one.state, list(one.norms(""))) for one in changes]


def _force(held: Shelf, edition: model.RuleEdition) -> Labels:
    act = held.acts.get(edition.by)
    return in_force(Stretch(edition.start, None, act is not None and act.published is None))


def _provisions(edition: model.RuleEdition) -> Mapping[_Key, model.Provision]:
    return {(each.component, each.unit): each for each in edition.provisions if each.text}


def changed_units(book: model.RuleBook, history: ActHistory | None, pair: tuple[int, int]) -> Iterator[ChangedUnit]:
    """Yield the units whose text differs between two editions, in the order of the later, those that are gone last."""
    old, new = (_provisions(book.editions[number]) for number in pair)
    inserted = _inserted(history, pair)
    differing = [key for key, after in new.items() if key not in old or _differ(old[key], after)]
    # A unit that only has another number now is the one whose words, without the number, are gone from their place.
    gone = {_unnumbered(each): key for key, each in old.items() if key not in new or _differ(each, new[key])}
    came = {key: gone[words] for key in differing if (words := _unnumbered(new[key])) in gone and gone[words] != key}
    left = set(came.values())
    for key in differing:
        if key in came:
            yield ChangedUnit(*key, old[came[key]], new[key], "renumbered")
        elif key in old and key not in left:
            yield ChangedUnit(*key, old[key], new[key], "changed")
        else:
            yield ChangedUnit(*key, None, new[key], "added" if key in inserted else "unheld")
    for key, before in old.items():
        if key not in new and key not in left:
            yield ChangedUnit(*key, before, None, "removed")


def _differ(before: model.Provision, after: model.Provision) -> bool:
    return before is not after and before.text != after.text


def _unnumbered(provision: model.Provision) -> tuple[str, ...]:
    return provision.component, *(text[label_end(leaf, text) :] for leaf, text in provision.text)


def _inserted(history: ActHistory | None, pair: tuple[int, int]) -> frozenset[_Key]:
    """Return the units that amending acts put in between two editions."""
    editions = history.editions if history is not None else ()
    return frozenset(
        (done.component, done.target)
        for edition in editions[pair[0] + 1 : pair[1] + 1]
        for done in edition.operations
        if done.kind == "insert" and done.outcome == "applied"
    )


def _units(held: Shelf, pair: tuple[int, int]) -> Iterator[UnitRedline]:
    for one in changed_units(held.book, held.history, pair):
        lines = compared(_texts(one.before), _texts(one.after))
        # A text that is held for the first time is not a new one: nobody can say here what stood before it.
        if one.state == "unheld":
            lines = tuple((Change("same", change.text),) for line in lines for change in line)
        page = _page(held, one.shown)
        yield UnitRedline(
            unit=Link(name_unit(one.unit), page, one.unit),
            anchor=one.anchor,
            state=one.state,
            lines=lines,
            norms=tuple(one.norms(page)),
        )


def _texts(provision: model.Provision | None) -> list[str]:
    return [text for _, text in provision.text] if provision is not None else []


def _page(held: Shelf, provision: model.Provision) -> str:
    places: tuple[PagePlace, ...] = held.versions.get((provision.component, provision.unit), ())
    return next((each.path for each in places if each.provision.hash == provision.hash), "")
