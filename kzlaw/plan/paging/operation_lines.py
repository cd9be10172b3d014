"""An operation of an amending act → the line that says what it did, and to which unit."""

from __future__ import annotations

from kzlaw.editions.model import AppliedOperation
from kzlaw.plan.paging.model import Link, OperationLine
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.paging.words import OPERATIONS, OUTCOMES, named
from kzlaw.plan.unit_citation import cite_unit, name_unit


def amending_path(act: str) -> str:
    """Return where the page of what an act changed in others stands."""
    return f"law/{act}/amends.md"


def amending_link(held: Shelf, by: str, act: str) -> Link:
    """Return the link to what an act changed in another, under the name of the changing act."""
    name = held.named_act(by).kk
    return Link(name, amending_path(by), f"in-{act}") if by in held.acts and by != act else Link(name)


def operation_line(held: Shelf, act: str, done: AppliedOperation) -> OperationLine:
    """Return the line of an operation; ``act`` is the act that it changes."""
    top = done.target.partition("__")[0]
    target = held.everywhere.get((act, done.component, top, done.by))
    # The operation's own paragraph in the amending act prints its formula.
    formula = held.everywhere.get((done.by, "main", done.operation.partition("__")[0], done.by))
    return OperationLine(
        kind=named(OPERATIONS, done.kind),
        target=Link(name_unit(done.target), target.path if target else "", done.target if target else ""),
        target_citation=cite_unit(done.target),
        act=Link("") if done.outcome == "not_held" else held.act_link(act),
        by=amending_link(held, done.by, act),
        operation=Link(name_unit(done.operation), formula.path if formula else "", done.operation if formula else ""),
        outcome=named(OUTCOMES, done.outcome),
        reason=done.reason,
    )
