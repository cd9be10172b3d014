"""The one type of problem: a stage returns what it can and a list of these."""

from __future__ import annotations

from enum import Enum

import msgspec

from kzlaw.diagnostics.said import Language, Said
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
    said: Said | None = None

    def message_in(self, language: Language) -> str:
        """Return the message in ``language``, in English where nobody has said it otherwise."""
        return self.said.in_language(language) if self.said is not None else self.message


class Diagnostic(msgspec.Struct, frozen=True):
    """A problem at a place, with its stable code and what to do about it.

    ``message`` says in one sentence what is wrong; ``hint`` says what to do; ``unit`` and ``rule`` name what the
    problem belongs to where that is known, so that a reader of the pages finds it there. Both are English, which is
    what programs read; ``said`` and ``advised`` say them in every language, where they are said in every language.
    """

    code: str
    severity: Severity
    span: Span
    message: str
    hint: str = ""
    related: tuple[Related, ...] = ()
    unit: str = ""
    rule: str = ""
    said: Said | None = None
    advised: Said | None = None

    @property
    def is_error(self) -> bool:
        """True where the problem stops a build."""
        return self.severity is Severity.ERROR

    def message_in(self, language: Language) -> str:
        """Return the message in ``language``, in English where nobody has said it otherwise."""
        return self.said.in_language(language) if self.said is not None else self.message

    def hint_in(self, language: Language) -> str:
        """Return the hint in ``language``, in English where nobody has said it otherwise."""
        return self.advised.in_language(language) if self.advised is not None else self.hint


def has_errors(found: list[Diagnostic]) -> bool:
    """Return whether any of the problems stops a build."""
    return any(problem.is_error for problem in found)
