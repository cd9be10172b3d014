"""One movement of an act → an edition of each act that it changes, or every reason why it cannot be applied."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from kzlaw.citation import ActReference
from kzlaw.clauses.identify import unit_id
from kzlaw.clauses.tree import Operation
from kzlaw.diagnostics.catalogue.editions import AMENDS_ACT_NOT_IN_FORCE, ORDER_NOT_DETERMINED
from kzlaw.diagnostics.diagnostic import Diagnostic, Severity
from kzlaw.editions.context import Context, Done
from kzlaw.editions.destination import Refusal, Shelf, amended_act, candidates, destination, is_not_held, numbers
from kzlaw.editions.model import AppliedOperation, Edition, Origin
from kzlaw.editions.movements import Movement, Task, new_annex, new_text
from kzlaw.editions.operations import perform
from kzlaw.editions.standing import tombstone
from kzlaw.editions.working import Place, WorkingAct, WorkingComponent


class Refused(msgspec.Struct, frozen=True):
    """An operation that cannot be applied, and why."""

    task: Task
    refusal: Refusal


class Changed(msgspec.Struct, frozen=True):
    """What one movement did to a place, kept for the day on which a temporary change ends."""

    component: WorkingComponent
    place: Place
    done: Done
    operation: str


class State(msgspec.Struct):
    """All acts while the movements are applied, in order."""

    held: Shelf
    finished: dict[str, set[str]] = msgspec.field(default_factory=dict)
    temporary: dict[tuple[str, Origin], list[Changed]] = msgspec.field(default_factory=dict)


class Outcome(msgspec.Struct, frozen=True):
    """What a movement has done, operation by operation, and what is wrong with it."""

    done: tuple[tuple[Task, Done], ...]
    refused: tuple[Refused, ...]
    warnings: tuple[Diagnostic, ...]
    not_held: tuple[Task, ...] = ()


def attempt(state: State, movement: Movement) -> Outcome:
    """Apply the operations of a movement to the working acts, as far as they can be; the journal can take it back."""
    done: list[tuple[Task, Done]] = []
    refused: list[Refused] = []
    warnings: list[Diagnostic] = []
    not_held = _of_acts_not_held(state, movement)
    for task in _ordered(movement.tasks):
        if task in not_held:
            continue
        origin = Origin(movement.act.id, task.operation.id, movement.start)
        gone = _repealed(state, task)
        if gone is not None:
            refused.append(Refused(task, gone))
            continue
        annex = new_annex(task, movement.act)
        content = new_text(task, movement.act)
        title = annex.title if annex is not None else ""
        outcome = perform(Context(state.held, task.operation, origin, content, warnings, title))
        if isinstance(outcome, Refusal):
            refused.append(Refused(task, outcome))
            continue
        late = next((wrong for one in outcome if (wrong := _in_force_already(state, movement, one)) is not None), None)
        if late is not None:
            refused.append(Refused(task, late))
        done.extend((task, one) for one in outcome)
    warnings.extend(_not_held_problems(state, movement, not_held))
    return Outcome(tuple(done), tuple(refused), tuple(warnings), not_held)


def _of_acts_not_held(state: State, movement: Movement) -> tuple[Task, ...]:
    """Return the operations on acts that are not held; none where the act amends no held act at all.

    An act that amends several is applied to those that are held. One that seems to amend none has more likely been
    misread, and is refused.
    """
    missing = tuple(task for task in movement.tasks if is_not_held(task.operation.act, state.held))
    if not missing:
        return ()
    every = [operation for part in movement.act.components for operation in part.operations]
    if any(candidates(operation.act, state.held) for operation in every):
        return missing
    # «… күші жойылды деп танылсын» names its act and nothing more: old acts that a new one repeals are seldom held.
    return tuple(task for task in missing if task.operation.kind == "repeal" and task.operation.act.number)


def _not_held_problems(state: State, movement: Movement, tasks: tuple[Task, ...]) -> list[Diagnostic]:
    found: dict[ActReference, Diagnostic] = {}
    for task in tasks:
        refusal = amended_act(task.operation.act, state.held)
        if task.operation.act not in found and isinstance(refusal, Refusal):
            message = f"{movement.act.id}, {task.operation.id}: {refusal.message}: what is done to it is not applied"
            problem = refusal.kind.at(task.operation.span, message, refusal.hint, unit=task.operation.id)
            found[task.operation.act] = replace(problem, severity=Severity.WARNING)
    return list(found.values())


def _repealed(state: State, task: Task) -> Refusal | None:
    """Refuse to change an act that has lost its force: the change would change nothing."""
    act = amended_act(task.operation.act, state.held)
    if not isinstance(act, WorkingAct) or not act.components:
        return None
    roots = [component.root.versions[-1] for component in act.components.values() if component.root.versions]
    if not roots or any(root.unit.state != "repealed" for root in roots):
        return None
    return Refusal(
        AMENDS_ACT_NOT_IN_FORCE,
        f"{act.act.id} is not in force: {roots[-1].origin.act} has repealed it",
        "compare the days on which the acts start; only an act in force can be amended",
    )


# «соңғы сөйлем» stands after every other.
_LAST_SENTENCE = 10_000


def _ordered(tasks: tuple[Task, ...]) -> list[Task]:
    """Put renumbering that makes room before the insertion that it makes room for.

    Sentences go last, and the last of them first: what is deleted leaves no number, and the act counts them as printed.
    """
    return sorted(tasks, key=lambda task: (not _makes_room(task.operation), _sentence_gone(task.operation)))


def _sentence_gone(operation: Operation) -> tuple[bool, int]:
    last = operation.target[-1] if operation.target else None
    if operation.kind not in ("delete", "repeal") or last is None or last.kind != "sentence" or not last.numbers:
        return (False, 0)
    number = last.numbers[0]
    return (True, -int(number) if number.isdigit() else -_LAST_SENTENCE)


def _makes_room(operation: Operation) -> bool:
    if operation.kind != "renumber" or not operation.target or not operation.renumbered:
        return False
    old, new = numbers(operation.target[-1]), numbers(operation.renumbered[-1])
    return bool(old and new) and old[0].isdigit() and new[0].isdigit() and int(new[0]) > int(old[0])


def _in_force_already(state: State, movement: Movement, done: Done) -> Refusal | None:
    """Refuse to change the text of an amendment that has been applied: the act that it changed is to be changed."""
    finished = state.finished.get(done.act)
    if not finished or done.act == movement.act.id or done.kind == "repeal":
        # To repeal an amendment that is in force already tidies the books: it takes nothing back.
        return None
    if done.target in finished or any(name.startswith(f"{done.target}__") for name in finished):
        return Refusal(
            AMENDS_ACT_NOT_IN_FORCE,
            f"{done.target} of {done.act} is in force already: its change has been made",
            "Law on Legal Acts, art. 26(3): only a norm not yet in force is changed in the amending act; "
            "amend the act that it has changed",
        )
    return None


def targets(state: State, movement: Movement) -> list[WorkingAct]:
    """Return the held acts that a movement changes."""
    found: dict[str, WorkingAct] = {}
    for task in movement.tasks:
        act = amended_act(task.operation.act, state.held)
        if isinstance(act, WorkingAct):
            found[act.act.id] = act
    return list(found.values())


def keep(state: State, movement: Movement, outcome: Outcome) -> None:
    """Keep what a movement has done, as an edition of each act that it changed."""
    acts = targets(state, movement)
    if movement.until is not None:
        _note_temporary(state, movement, outcome, acts)
    for act in acts:
        applied = tuple(
            AppliedOperation(one.kind, one.component, one.target, movement.act.id, task.operation.id, "applied")
            for task, one in outcome.done
            if one.act == act.act.id
        )
        act.keep(Edition(act.act.id, movement.act.id, movement.start, applied))
    if outcome.not_held:
        _list_not_held(state.held.acts[movement.act.id], outcome.not_held)
    finished = state.finished.setdefault(movement.act.id, set())
    for task in movement.tasks:
        operation = task.operation
        finished.add(operation.id)
        finished.add(f"{operation.id}__indent_1")
        finished.update(unit.id for piece in operation.content for unit in piece.walk())


def _list_not_held(own: WorkingAct, tasks: tuple[Task, ...]) -> None:
    """Note with the amending act itself what it does to acts that are not held."""
    listed = tuple(
        AppliedOperation(
            task.operation.kind, task.operation.component_title or "", _spelt(task.operation), own.act.id,
            task.operation.id, "not_held", "the amended act is not held",
        )
        for task in tasks
    )  # fmt: skip
    own.editions[0] = replace(own.editions[0], operations=(*own.editions[0].operations, *listed))


def _component_named(state: State, operation: Operation) -> str:
    part = destination(operation, state.held)
    return part.name if isinstance(part, WorkingComponent) else ""


def _spelt(operation: Operation) -> str:
    name = ""
    for step in operation.target:
        if step.kind == "annex":
            continue
        name = unit_id(name, step.kind, step.numbers[0] if step.numbers else "")
    return name


def keep_refused(state: State, movement: Movement, reasons: Mapping[str, str], whole: str) -> None:
    """Note in the history that a movement changed nothing, and why."""
    for act in targets(state, movement):
        refused = tuple(
            AppliedOperation(
                task.operation.kind,
                _component_named(state, task.operation),
                _spelt(task.operation),
                movement.act.id,
                task.operation.id,
                "refused",
                reasons.get(task.operation.id, whole),
            )
            for task in movement.tasks
            if amended_act(task.operation.act, state.held) is act
        )
        act.keep(Edition(act.act.id, movement.act.id, movement.start, refused))


def _note_temporary(state: State, movement: Movement, outcome: Outcome, acts: list[WorkingAct]) -> None:
    for act in acts:
        for touched in act.touched.values():
            origin = touched.place.versions[-1].origin
            inside = [one for one in outcome.done if one[0].operation.id == origin.operation]
            task, done = inside[-1] if inside else outcome.done[-1]
            changed = Changed(touched.component, touched.place, done, task.operation.id)
            state.temporary.setdefault((movement.act.id, Origin(movement.act.id, "", movement.start)), []).append(
                changed
            )


def end(state: State, movement: Movement) -> list[Diagnostic]:
    """Take back a temporary change on the day on which it ends, or end an act that ends itself."""
    wrong: list[Diagnostic] = []
    working = state.held.acts[movement.act.id]
    origin = Origin(movement.act.id, "", movement.start)
    if movement.whole_act:
        for component in working.components.values():
            root = component.root.head
            if root is not None:
                component.set(component.root, tombstone(root, "repealed", origin, root.span), origin, whole=True)
        working.keep(Edition(movement.act.id, movement.act.id, movement.start))
    if movement.started is None:
        return wrong
    changes = state.temporary.pop((movement.act.id, Origin(movement.act.id, "", movement.started)), [])
    ended: dict[str, set[str]] = {}
    standing: dict[str, set[str]] = {}
    for change in changes:
        back = _restored(change, origin)
        if not back:
            wrong.append(_changed_meanwhile(movement, change))
        (ended if back else standing).setdefault(change.done.act, set()).add(change.operation)
    for name, operations in ended.items():
        act = state.held.acts[name]
        kept = standing.get(name, set()) - operations
        taken_back = tuple(
            replace(one, outcome="ended")
            for edition in act.editions
            if edition.by == movement.act.id and edition.start == movement.started
            for one in edition.operations
            if one.outcome == "applied" and one.operation not in kept
        )
        act.keep(Edition(name, movement.act.id, movement.start, taken_back))
    return wrong


def _restored(change: Changed, origin: Origin) -> bool:
    """Give a place its version before the change again; False where another act has changed it since."""
    versions = change.place.versions
    position = next(
        (at for at, version in enumerate(versions) if version.origin.act == origin.act and at == len(versions) - 1),
        None,
    )
    if position is None:
        return False
    if position == 0:
        head = versions[0].unit
        gone = tombstone(head, "deleted", origin, head.span)
        change.component.set(change.place, gone, origin, whole=True)
    else:
        before = versions[position - 1]
        change.component.set(change.place, before.unit, before.origin, whole=True)
    return True


def _changed_meanwhile(movement: Movement, change: Changed) -> Diagnostic:
    task = movement.tasks[0]
    return ORDER_NOT_DETERMINED.at(
        task.operation.span,
        f"the temporary change of {change.done.act}!{change.done.component}/{change.done.target} ends on "
        f"{movement.start.earliest.isoformat()}, but another act has changed that unit since",
        "state the text after that day in an act of its own",
        unit=task.operation.id,
    )


def own_text(state: State, movement: Movement) -> None:
    """Bring in units of an act's own text that start later than the rest of it."""
    act = state.held.acts[movement.act.id]
    origin = Origin(movement.act.id, "", movement.start)
    for text in movement.own:
        component = act.components[text.component]
        for place in component.order:
            waiting = place.waiting
            if waiting is None or not f"{text.unit.id}__".startswith(f"{waiting.id}__"):
                continue
            if len(place.versions) <= 1:
                component.set(place, waiting, origin, whole=True)
    act.keep(Edition(movement.act.id, movement.act.id, movement.start))
