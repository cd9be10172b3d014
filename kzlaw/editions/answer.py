"""What can be said of the text of a unit on a day: the words, or exactly why there are none to give."""

from __future__ import annotations

import msgspec

from kzlaw.clauses.tree import Unit
from kzlaw.editions.model import Origin, Run, Start


class Line(msgspec.Struct, frozen=True):
    """One абзац in force: the unit that it is, and where its words come from."""

    component: str
    unit: str
    text: str
    runs: tuple[Run, ...]


class Held(msgspec.Struct, frozen=True):
    """The text is known. ``partial`` says that units may exist around it which are not held."""

    lines: tuple[Line, ...]
    units: tuple[Unit, ...]
    partial: bool = False

    @property
    def text(self) -> str:
        """The text, one абзац a line."""
        return "\n".join(line.text for line in self.lines)


class NotHeld(msgspec.Struct, frozen=True):
    """The unit exists on that day, or may exist, but its words are not held."""

    unit: str


class Deleted(msgspec.Struct, frozen=True):
    """The unit was deleted or repealed: by whom and from when; None where only an editorial note says so."""

    unit: str
    repealed: bool
    by: Origin | None


class NotInForce(msgspec.Struct, frozen=True):
    """The unit, or the act, starts only later."""

    unit: str
    start: Start


class Undetermined(msgspec.Struct, frozen=True):
    """The day lies in the interval in which a change starts: what the text could be, by edition."""

    unit: str
    reason: str
    interval: Start
    choices: tuple[tuple[str, Held | NotHeld | Deleted | NotInForce], ...]


class UnknownUnit(msgspec.Struct, frozen=True):
    """There is no such unit, component or act in any edition; ``choices`` where the id could mean several."""

    unit: str
    suggestion: str | None = None
    choices: tuple[str, ...] = ()


Known = Held | NotHeld | Deleted | NotInForce
Answer = Known | Undetermined | UnknownUnit
