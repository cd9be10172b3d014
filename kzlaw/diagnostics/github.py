"""Diagnostics → workflow commands: one annotation a line, in the form that GitHub Actions reads from a log."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.diagnostics.catalogue import BY_CODE
from kzlaw.diagnostics.diagnostic import Diagnostic, Severity
from kzlaw.diagnostics.excerpt import LinesOf
from kzlaw.diagnostics.visible import visible_sign

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(found: Sequence[Diagnostic], lines_of: LinesOf | None = None) -> str:
    """Return one `::error file=…::message` a problem; text of the law cannot end the line or start a command."""
    return "".join(_command(problem) + "\n" for problem in found)


def _command(problem: Diagnostic) -> str:
    span = problem.span
    kind = BY_CODE.get(problem.code)
    properties: list[tuple[str, str]] = []
    if span.file:
        properties.append(("file", span.file))
    if span.file and span.line > 0:
        properties += [("line", str(span.line))]
        # Columns are understood only for a place on one line.
        if span.end_line == span.line:
            last = max(span.column, span.end_column - 1)
            properties += [("col", str(span.column)), ("endLine", str(span.end_line)), ("endColumn", str(last))]
        else:
            properties += [("endLine", str(span.end_line))]
    properties.append(("title", f"{problem.code} {kind.title}" if kind else problem.code))
    said = ",".join(f"{name}={_property(value)}" for name, value in properties)
    message = problem.message + (f"\n{problem.hint}" if problem.hint else "")
    return f"::{_COMMAND[problem.severity]} {said}::{_data(message)}"


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return "".join(visible_sign(sign) for sign in escaped)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
