"""Two movements that start together → whether they give one text in either order, or a conflict to report."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kzlaw.clauses.tree import Operation, Unit
from kzlaw.diagnostics.catalogue.editions import CONFLICTING_ACTS, ORDER_NOT_DETERMINED
from kzlaw.diagnostics.diagnostic import Diagnostic, Related
from kzlaw.editions.applying import Outcome, State, attempt, targets
from kzlaw.editions.movements import Movement
from kzlaw.editions.working import Mark, WorkingAct

Key = tuple[str, str, str]


class _Trial(msgspec.Struct, frozen=True):
    """What one order of two movements leads to: the units that stand then, and which movements went through."""

    standing: dict[Key, Unit | None]
    order: tuple[tuple[Key, ...], ...]
    passed: frozenset[str]
    outcomes: dict[str, Outcome]


class Reach(msgspec.Struct, frozen=True):
    """The places that a movement changes, the components in which they are, and those that it changes as a whole.

    ``sure`` is not set where the movement could not be applied: it can then only be tried.
    """

    acts: frozenset[str]
    places: frozenset[Key]
    components: frozenset[tuple[str, str]]
    whole: frozenset[tuple[str, str]]
    sure: bool


def reach(state: State, movement: Movement) -> Reach:
    """Return what a movement changes if it is applied now."""
    acts = targets(state, movement)
    outcome = attempt(state, movement)
    places = frozenset((act.act.id, *key) for act in acts for key in act.touched)
    for act in acts:
        act.roll_back()
    return Reach(
        frozenset(act.act.id for act in acts),
        places,
        frozenset(place[:2] for place in places),
        frozenset(place[:2] for place in places if not place[2] or _heading(place[2])),
        not outcome.refused,
    )


def _heading(name: str) -> bool:
    """Return whether a place holds others, which go with it."""
    return name.startswith(("sec_", "chp_", "dvs_"))


def together(one: Reach, other: Reach) -> bool:
    """Return whether two movements could get in each other's way: a change of the whole reaches everything in it."""
    if one.acts.isdisjoint(other.acts):
        return False
    return (
        not one.places.isdisjoint(other.places)
        or not one.sure
        or not other.sure
        or not one.whole.isdisjoint(other.components)
        or not other.whole.isdisjoint(one.components)
    )


def conflict(state: State, first: Movement, second: Movement) -> Diagnostic | None:
    """Report two movements that do not commute: they give two texts in two orders, or go through in one order only."""
    straight = _trial(state, first, second)
    if first.act.id not in straight.passed:
        return None
    crossed = _trial(state, second, first)
    same = straight.passed == crossed.passed and straight.standing == crossed.standing
    if same and straight.order == crossed.order:
        return None
    one, other, where = _operations(straight, crossed, first, second)
    days = "on the same day" if first.start == second.start else "on days of which the order is not known"
    kind = CONFLICTING_ACTS if first.start == second.start else ORDER_NOT_DETERMINED
    return kind.at(
        other.span,
        f"{first.act.id} and {second.act.id} start {days} and change {where}: the order decides",
        f"the law suggests the order of adoption, {first.act.id} ({first.act.adopted.isoformat()}) and then "
        f"{second.act.id} ({second.act.adopted.isoformat()}), so that the later prevails: make one act fit the other",
        (Related(one.span, f"the change that {first.act.id} makes"),),
        unit=other.id,
    )


def _trial(state: State, first: Movement, second: Movement) -> _Trial:
    acts: dict[str, WorkingAct] = {act.act.id: act for one in (first, second) for act in targets(state, one)}
    passed: set[str] = set()
    outcomes: dict[str, Outcome] = {}
    for movement in (first, second):
        marks: list[tuple[WorkingAct, Mark]] = [(act, act.mark()) for act in acts.values()]
        outcome = attempt(state, movement)
        outcomes[movement.act.id] = outcome
        if outcome.refused:
            for act, mark in marks:
                act.roll_back(mark)
        else:
            passed.add(movement.act.id)
    standing: dict[Key, Unit | None] = {}
    order: list[tuple[Key, ...]] = []
    for name, act in acts.items():
        for key, touched in act.touched.items():
            head = touched.place.head
            standing[name, key[0], head.id if head is not None and key[1] not in ("", "title") else key[1]] = head
        for component in act.components.values():
            changed = {id(touched.place) for touched in act.touched.values() if touched.component is component}
            if changed:
                ids = [place.head.id for place in component.order if id(place) in changed and place.head is not None]
                order.append(tuple((name, component.name, identifier) for identifier in ids))
    for act in acts.values():
        act.roll_back()
    return _Trial(standing, tuple(sorted(order)), frozenset(passed), outcomes)


def _operations(
    straight: _Trial, crossed: _Trial, first: Movement, second: Movement
) -> tuple[Operation, Operation, str]:
    """Return the two operations that get in each other's way, and the unit where they do."""
    for one in _changes(straight, crossed, first):
        for other in _changes(straight, crossed, second):
            if one[1][:2] == other[1][:2] and _nested(one[1][2], other[1][2]):
                longer = max(one[1], other[1], key=lambda key: len(key[2]))
                return one[0], other[0], f"{longer[0]}!{longer[1]}/{longer[2]}"
    act = first.tasks[0].operation
    return act, second.tasks[0].operation, "the same text"


def _changes(straight: _Trial, crossed: _Trial, movement: Movement) -> Sequence[tuple[Operation, Key]]:
    return [
        (task.operation, (done.act, done.component, done.target))
        for trial in (straight, crossed)
        for task, done in trial.outcomes[movement.act.id].done
    ]


def _nested(one: str, other: str) -> bool:
    return f"{one}__".startswith(f"{other}__") or f"{other}__".startswith(f"{one}__")
