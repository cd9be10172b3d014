"""The vocabulary: every fact path with its type and its labels in three languages."""

from __future__ import annotations

from typing import Literal

import msgspec

from kzlaw.span import Span

Type = Literal["boolean", "integer", "decimal", "date", "text", "enumeration"]


class Labels(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What people read; an empty string where the drafter gave none."""

    kk: str = ""
    ru: str = ""
    en: str = ""


class Value(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One value of an enumeration."""

    name: str
    labels: Labels


class Fact(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A fact that a case may state; every fact can be unknown."""

    path: str
    type: Type
    values: tuple[Value, ...]
    labels: Labels
    span: Span

    def __hash__(self) -> int:
        """Return the hash of the path: a vocabulary declares it once, and norms are looked up by what they ask."""
        return hash(self.path)


class Vocabulary(msgspec.Struct, frozen=True, array_like=True, gc=False):
    name: str
    path: str
    facts: tuple[Fact, ...]
    lost: frozenset[str] | None = frozenset()
    """Paths whose declaration is wrong and reported there: who uses them is not at fault. None: any path may be."""

    def find(self, path: str) -> Fact | None:
        """Return the fact of that path, or None."""
        return next((fact for fact in self.facts if fact.path == path), None)
