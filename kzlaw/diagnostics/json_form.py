"""Diagnostics → the public JSON document: one object a problem, keys in a fixed order."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kzlaw.diagnostics.catalogue import BY_CODE
from kzlaw.diagnostics.diagnostic import Diagnostic, Related
from kzlaw.diagnostics.excerpt import LinesOf
from kzlaw.diagnostics.visible import without_surrogates


class RelatedForm(msgspec.Struct, frozen=True):
    """Another place of a problem, as JSON."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    message: str


class DiagnosticForm(msgspec.Struct, frozen=True):
    """A problem as JSON. The keys to ``hint`` are public; others may be added after them, never between."""

    code: str
    severity: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    hint: str
    title: str
    unit: str
    rule: str
    related: tuple[RelatedForm, ...]


class Document(msgspec.Struct, frozen=True):
    """What `check --format json` prints."""

    diagnostics: tuple[DiagnosticForm, ...]


def form(problem: Diagnostic) -> DiagnosticForm:
    """Return one problem in its JSON form, for commands whose document holds more than problems."""
    kind = BY_CODE.get(problem.code)
    span = problem.span
    return DiagnosticForm(
        code=problem.code,
        severity=problem.severity.value,
        file=without_surrogates(span.file),
        line=span.line,
        column=span.column,
        end_line=span.end_line,
        end_column=span.end_column,
        message=without_surrogates(problem.message),
        hint=without_surrogates(problem.hint),
        title=kind.title if kind else "",
        unit=without_surrogates(problem.unit),
        rule=without_surrogates(problem.rule),
        related=tuple(_related(other) for other in problem.related),
    )


def forms(found: Sequence[Diagnostic]) -> tuple[DiagnosticForm, ...]:
    """Return the problems in their JSON form, in the order given."""
    return tuple(form(problem) for problem in found)


def render(found: Sequence[Diagnostic], lines_of: LinesOf | None = None) -> str:
    """Return the document `{"diagnostics": […]}`, indented, with a line break at its end."""
    encoded = msgspec.json.encode(Document(forms(found)))
    return msgspec.json.format(encoded, indent=2).decode("utf-8") + "\n"


def _related(other: Related) -> RelatedForm:
    span = other.span
    file, message = without_surrogates(span.file), without_surrogates(other.message)
    return RelatedForm(file, span.line, span.column, span.end_line, span.end_column, message)
