"""What a case may say: one entry a fact, with its type and its labels."""

from __future__ import annotations

from kzlaw.runtime.labels import Labels
from kzlaw.runtime.records import FrozenRecord, Literal

FactType = Literal["boolean", "integer", "decimal", "date", "text", "enumeration"]


class Fact(FrozenRecord):
    """One fact of a vocabulary: its path in documents, where a case keeps it, and what it may be.

    The two paths are the same but for names that Python reserves: `loan.from` is kept in `loan.from_`.
    """

    path: str
    attributes: str
    type: FactType
    values: tuple[str, ...] = ()
    labels: Labels = Labels()
