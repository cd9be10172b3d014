"""A code, a weight and a title → Diagnostic: what every problem of one kind has in common."""

from __future__ import annotations

import msgspec

from kzlaw.diagnostics.diagnostic import Diagnostic, Related, Severity
from kzlaw.diagnostics.said import Said
from kzlaw.span import Span


class Kind(msgspec.Struct, frozen=True):
    """One kind of problem: declared once in the catalogue, explained on the page of its code.

    ``title`` names the defect in a few words, without a capital or a full stop.
    """

    code: str
    severity: Severity
    title: str

    @property
    def slug(self) -> str:
        """The title as a name for a link: ``words-not-in-the-unit``."""
        return "-".join("".join(sign if sign.isalnum() else " " for sign in self.title.lower()).split())

    def at(
        self,
        span: Span,
        message: str | Said,
        hint: str | Said = "",
        related: tuple[Related, ...] = (),
        unit: str = "",
        rule: str = "",
    ) -> Diagnostic:
        """Return a problem of this kind at a place; what is said in every language is also shown in every language."""
        said = message if isinstance(message, Said) else None
        advised = hint if isinstance(hint, Said) else None
        return Diagnostic(
            self.code, self.severity, span, _english(message), _english(hint), related, unit, rule, said, advised
        )


def _english(text: str | Said) -> str:
    return text.en if isinstance(text, Said) else text
