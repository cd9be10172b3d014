"""What a plan needs to know of an act besides its rules: number, day, official page, the acts that amended it."""

from __future__ import annotations

import datetime

import msgspec


class GivingAct(msgspec.Struct, frozen=True):
    """An act that gave an edition its words, for «as given by L2 (2020, No 7)».

    ``official`` is the address of its official text, empty where there is none.
    """

    id: str
    adopted: datetime.date | None
    number: str
    official: str = ""


class ComponentTitle(msgspec.Struct, frozen=True):
    """The title of a component, as the act prints it: "Rules of the library"."""

    name: str
    title: str


class ActFacts(msgspec.Struct, frozen=True):
    """An act, as its own header states it. ``giving`` holds the acts that its editions name, itself included."""

    id: str
    kind: str
    number: str
    adopted: datetime.date | None
    title: str
    official: str
    components: tuple[ComponentTitle, ...] = ()
    giving: tuple[GivingAct, ...] = ()

    def giver(self, act: str) -> GivingAct | None:
        """Return what is known of the act that gave some words."""
        return next((giving for giving in self.giving if giving.id == act), None)

    def title_of(self, component: str) -> str:
        """Return the title of a component, empty where the act has none for it."""
        return next((each.title for each in self.components if each.name == component), "")
