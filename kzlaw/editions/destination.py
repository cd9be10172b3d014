"""An amending operation → the component it goes into, and the units there that it names, one path each."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence

import msgspec

from kzlaw.citation import ActReference, Step
from kzlaw.clauses.tree import Operation
from kzlaw.diagnostics.catalogue.editions import AMENDED_ACT_NOT_HELD, COMPONENT_NOT_FOUND
from kzlaw.diagnostics.kind import Kind
from kzlaw.editions.words import fold
from kzlaw.editions.working import WorkingAct, WorkingComponent


class Refusal(msgspec.Struct, frozen=True):
    """Why an operation cannot be applied."""

    kind: Kind
    message: str
    hint: str = ""


class NewAnnex(msgspec.Struct, frozen=True):
    """An annex that an operation adds to an act."""

    act: WorkingAct
    name: str


class Shelf(msgspec.Struct, frozen=True):
    """All held acts, by id and by number: a thousand acts amend without reading through a thousand each time."""

    acts: Mapping[str, WorkingAct]
    by_number: Mapping[str, tuple[WorkingAct, ...]]


def shelf(acts: Sequence[WorkingAct]) -> Shelf:
    """Return the acts in order of their ids and numbers."""
    numbered: dict[str, tuple[WorkingAct, ...]] = {}
    for one in acts:
        number = fold(one.act.number)
        numbered[number] = (*numbered.get(number, ()), one)
    return Shelf({one.act.id: one for one in acts}, numbered)


def candidates(reference: ActReference, held: Shelf) -> list[WorkingAct]:
    """Return the held acts that a reference can mean: by number and day, else by title."""
    if reference.number is not None:
        found = list(held.by_number.get(fold(reference.number), ()))
    else:
        found = list(held.acts.values())
    if reference.adopted is not None:
        found = [one for one in found if one.act.adopted == reference.adopted]
    if reference.number is None and reference.adopted is None:
        title = reference.title or ""
        found = [one for one in found if title and _alike(title, one.act.title)]
    if len(found) > 1 and reference.kind is not None:
        found = [one for one in found if one.act.kind == reference.kind]
    if len(found) > 1 and reference.issuer is not None:
        found = [one for one in found if one.act.issuer == reference.issuer]
    return found


def is_not_held(reference: ActReference, held: Shelf) -> bool:
    """Return whether a reference names an act, and none that is held."""
    named = reference.number is not None or reference.adopted is not None or reference.title is not None
    return named and not candidates(reference, held)


def amended_act(reference: ActReference, held: Shelf) -> WorkingAct | Refusal:
    """Return the held act that a reference means."""
    found = candidates(reference, held)
    if len(found) == 1:
        return found[0]
    number = f" № {reference.number}" if reference.number else ""
    day = f" of {reference.adopted.isoformat()}" if reference.adopted else ""
    return Refusal(
        AMENDED_ACT_NOT_HELD,
        f"the amended act{number}{day} is not held"
        if not found
        else f"several held acts could be the one{number}{day}",
        "add its folder under regulation/, with `held: partial` where the text is not at hand",
    )


def destination(operation: Operation, held: Shelf) -> WorkingComponent | NewAnnex | Refusal:
    """Return the component that an operation changes."""
    act = amended_act(operation.act, held)
    if isinstance(act, Refusal):
        return act
    title = operation.component_title
    annex = next((step for step in operation.target if step.kind == "annex"), None)
    if annex is not None:
        # «көрсетілген Қағидаларға 1-қосымша» is an annex of the rule book, not of the act that approves it.
        book = _titled(act, title) if title is not None else None
        return _annex(operation, act, annex, book if isinstance(book, WorkingComponent) else None)
    if title is None:
        only = list(act.components.values())
        found = act.components.get("main") or (only[0] if len(only) == 1 else None)
        return found or _no_component(act, "it says in none of its components which one is meant")
    return _titled(act, title)


def _titled(act: WorkingAct, title: str) -> WorkingComponent | Refusal:
    if title in act.components:
        return act.components[title]
    named = [part for part in act.components.values() if any(_alike(title, name) for name in part.titles)]
    if not named and len(title.split()) <= 2:
        # «осы Қағидаларда»: a short name is enough where one held component ends in that word.
        named = [part for part in act.components.values() if any(_ends_alike(title, name) for name in part.titles)]
    if len(named) == 1:
        return named[0]
    return _no_component(act, f"«{title}» is the title of {len(named) or 'none'} of its held components")


def _annex(
    operation: Operation, act: WorkingAct, step: Step, book: WorkingComponent | None
) -> WorkingComponent | NewAnnex | Refusal:
    number = step.numbers[0].replace("-", "_") if step.numbers else "1"
    names = [f"annex_{number}"]
    if book is not None and book.name != "main":
        names.insert(0, f"{book.name}_annex_{number}")
    for name in names:
        if name in act.components and act.components[name] is not book:
            return act.components[name]
    if operation.kind == "insert" and operation.target[-1] is step:
        return NewAnnex(act, names[0])
    return _no_component(act, f"{names[0]} is not held")


def _no_component(act: WorkingAct, why: str) -> Refusal:
    held = ", ".join(
        f"{part.name} ({part.titles[0]})" if part.titles else part.name for part in act.components.values()
    )
    return Refusal(COMPONENT_NOT_FOUND, f"no component of {act.act.id} to change: {why}", f"held: {held or 'none'}")


def paths(target: Sequence[Step]) -> list[tuple[Step, ...]]:
    """Return the path of each unit that a target names, without the steps that lead to the component."""
    inner = [step for step in target if step.kind not in ("act", "component", "annex")]
    # «осы тармақтың» inside a scope says nothing that the scope has not said.
    choices = [[Step(step.kind, (number,)) for number in numbers(step)] or [Step(step.kind, ())] for step in inner]
    return [tuple(path) for path in itertools.product(*choices)]


def numbers(step: Step) -> list[str]:
    """Return every number of a step, a run («2–5») spelt out."""
    if step.through is None or not step.numbers:
        return list(step.numbers)
    first, last = step.numbers[-1], step.through
    if first.isdigit() and last.isdigit() and int(first) <= int(last) <= int(first) + _LONGEST_RUN:
        return [*step.numbers[:-1], *(str(number) for number in range(int(first), int(last) + 1))]
    return [*step.numbers, last]


# No act has more units in a row; a longer run is a slip, and is not spelt out.
_LONGEST_RUN = 5_000
_WORD = re.compile(r"[\w-]+")


def _alike(one: str, other: str) -> bool:
    """Return whether two titles are the same but for case endings («қағидаларында», «қағидалары»)."""
    first, second = _words(one), _words(other)
    return len(first) == len(second) and all(map(_same_stem, first, second)) and bool(first)


def _ends_alike(short: str, title: str) -> bool:
    first, second = _words(short), _words(title)
    return bool(first) and len(first) <= len(second) and all(map(_same_stem, first, second[-len(first) :]))


def _words(title: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(fold(title))]


def _same_stem(one: str, other: str) -> bool:
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    # Endings are short: at least half of the shorter word, and all of a short one, is its stem.
    shorter = min(len(one), len(other))
    return one == other or (shared >= 4 and shared >= shorter - 3 and abs(len(one) - len(other)) <= 8)
