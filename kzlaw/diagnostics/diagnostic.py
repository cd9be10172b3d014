"""The one type of problem: a stage returns what it can and a list of these."""

from __future__ import annotations

from enum import Enum

import msgspec

from kzlaw.span import Span


class Severity(Enum):
    """How much a problem weighs: nothing is written while one is an error."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Related(msgspec.Struct, frozen=True):
    """Another place that the problem involves, such as the first of two declarations."""

    span: Span
    message: str


class Diagnostic(msgspec.Struct, frozen=True):
    """A problem at a place, with its stable code and what to do about it.

    ``message`` says in one sentence what is wrong; ``hint`` says what to do; ``unit`` and ``rule`` name what the
    problem belongs to where that is known, so that a reader of the pages finds it there.
    """

    code: str
    severity: Severity
    span: Span
    message: str
    hint: str = ""
    related: tuple[Related, ...] = ()
    unit: str = ""
    rule: str = ""

    @property
    def is_error(self) -> bool:
        """True where the problem stops a build."""
        return self.severity is Severity.ERROR


def has_errors(found: list[Diagnostic]) -> bool:
    """Return whether any of the problems stops a build."""
    return any(problem.is_error for problem in found)
