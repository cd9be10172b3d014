"""What is wrong with a table of cases: values that cannot be read, row by row, and columns that are no facts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reject:
    """A value that a fact cannot have; ``row`` counts from 0 within the batch."""

    row: int
    id: str | None
    path: str
    expected: str
    found: str

    @property
    def message(self) -> str:
        """The reason as one sentence."""
        case = f"case {self.id}" if self.id is not None else f"row {self.row + 1}"
        return f"{case}: {self.path}: expected {self.expected}, found {self.found}"


class UnreadableCases(ValueError):
    """Some rows cannot be read; ``rejects`` says which and why."""

    def __init__(self, rejects: tuple[Reject, ...]) -> None:
        """Keep the rejects, and say how many there are."""
        self.rejects = rejects
        shown = "; ".join(reject.message for reject in rejects[:5])
        super().__init__(f"{len(rejects)} values cannot be read: {shown}" + ("; …" if len(rejects) > 5 else ""))


class UnknownColumn(ValueError):
    """A column is no fact of the vocabulary: nobody guesses what it means."""
