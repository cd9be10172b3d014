"""What an operation needs to be applied, and what it has done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kzlaw.clauses.tree import Operation, Unit
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.destination import Shelf
from kzlaw.editions.model import Origin
from kzlaw.parsed.phrases.model import OperationKind


@dataclass(frozen=True, slots=True)
class Context:
    """One operation of an act, with all acts as they stand and where its warnings go.

    ``content`` is the operation's new text as it stands when the operation is applied.
    """

    held: Shelf
    operation: Operation
    origin: Origin
    content: tuple[Unit, ...]
    warnings: list[Diagnostic]

    @property
    def doing(self) -> str:
        """The operation in words, for messages."""
        return self.operation.kind.replace("-", " ")


@dataclass(frozen=True, slots=True)
class Done:
    """One unit changed: its component and its id there, and what was done to it."""

    kind: OperationKind
    act: str
    component: str
    target: str


def content_of(context: Context, numbers: Sequence[str], position: int) -> tuple[Unit, ...]:
    """Return the part of the new text that goes to one of several units: by its number, else by its place."""
    content = context.content
    if len(numbers) <= 1:
        return content
    numbered = tuple(unit for unit in content if numbers[position] and unit.number == numbers[position])
    if numbered:
        return numbered
    return (content[position],) if len(content) == len(numbers) else ()
