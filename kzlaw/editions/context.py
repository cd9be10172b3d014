"""What an operation needs to be applied, and what it has done."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kzlaw.citation import Step
from kzlaw.clauses.quoted import shares
from kzlaw.clauses.tree import Operation, Unit
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.destination import Shelf
from kzlaw.editions.model import Origin
from kzlaw.parsed.phrases.model import OperationKind


class Context(msgspec.Struct, frozen=True):
    """One operation of an act, with all acts as they stand and where its warnings go.

    ``content`` is the operation's new text as it stands when the operation is applied; ``title`` that of the annex
    in which it stands.
    """

    held: Shelf
    operation: Operation
    origin: Origin
    content: tuple[Unit, ...]
    warnings: list[Diagnostic]
    title: str = ""

    @property
    def doing(self) -> str:
        """The operation in words, for messages."""
        return self.operation.kind.replace("-", " ")


class Done(msgspec.Struct, frozen=True):
    """One unit changed: its component and its id there, and what was done to it."""

    kind: OperationKind
    act: str
    component: str
    target: str


def content_of(context: Context, targets: Sequence[tuple[Step, ...]], position: int) -> tuple[Unit, ...]:
    """Return the part of the new text that goes to one of several units: by its number, else by its place."""
    return shares(targets, context.content)[position]
