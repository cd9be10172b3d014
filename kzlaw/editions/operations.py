"""One operation of an act → the units it has changed, or why it cannot be applied."""

from __future__ import annotations

from typing import assert_never

from kzlaw.clauses.tree import Operation
from kzlaw.diagnostics.catalogue.editions import OPERATION_NOT_UNDERSTOOD
from kzlaw.editions.context import Context, Done, content_of
from kzlaw.editions.destination import NewAnnex, Refusal, destination, paths
from kzlaw.editions.renumbering import renumber
from kzlaw.editions.titles import print_title, title_of
from kzlaw.editions.unit_operations import insert_unit, remove_unit, replace_unit
from kzlaw.editions.whole import replace_whole
from kzlaw.editions.word_operations import change_words
from kzlaw.editions.working import WorkingAct, WorkingComponent, new_component


def perform(context: Context) -> list[Done] | Refusal:
    """Apply an operation to the acts as they stand; a refused one may leave changes that the journal takes back."""
    operation = context.operation
    place = destination(operation, context.held)
    match place:
        case Refusal():
            return place
        case NewAnnex() if not context.content:
            return Refusal(
                OPERATION_NOT_UNDERSTOOD,
                f"no text is given for the new {place.name}",
                "the annex of the amending act in which it stands is not held",
            )
        case NewAnnex():
            component = new_component(place.act, place.name, context.title)
            replace_whole(component, context.content, context.origin, context.title)
            return [Done("insert", place.act.act.id, place.name, place.name)]
        case WorkingComponent():
            if operation.kind == "repeal" and not operation.target and operation.component_title is None:
                return _repeal_act(context, place.owner)
            return _perform(context, operation, place)
        case _:
            assert_never(place)


def _repeal_act(context: Context, act: WorkingAct) -> list[Done] | Refusal:
    """Repeal every component: the rule books that an act approves have their force from it."""
    finished: list[Done] = []
    for component in sorted(act.components.values(), key=lambda part: (part.name != "main", part.name)):
        root = component.root.head
        if root is not None and root.state != "held":
            continue
        outcome = remove_unit(context, component, (), "repealed")
        if isinstance(outcome, Refusal):
            return outcome
        finished.append(outcome)
    return finished


def _perform(context: Context, operation: Operation, component: WorkingComponent) -> list[Done] | Refusal:
    if operation.kind == "renumber":
        done = renumber(context, component)
        return done if isinstance(done, Refusal) else [done]
    targets = paths(operation.target)
    finished: list[Done] = []
    for position, path in enumerate(targets):
        printed = title_of(component, path)
        match operation.kind:
            case "replace":
                outcome = replace_unit(context, component, path, content_of(context, targets, position))
            case "insert":
                outcome = insert_unit(context, component, path, content_of(context, targets, position))
            case "delete":
                outcome = remove_unit(context, component, path, "deleted")
            case "repeal":
                outcome = remove_unit(context, component, path, "repealed")
            case "replace-words" | "insert-words" | "delete-words":
                outcome = change_words(context, component, path)
            case _:
                assert_never(operation.kind)
        if isinstance(outcome, Refusal):
            return outcome
        if printed is not None:
            print_title(component, printed, context.origin)
        finished.append(outcome)
    return finished
