"""Diagnostics → SARIF 2.1.0: what code-scanning services and editors read, with the page of each code inside."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from urllib.parse import quote

import msgspec

from kzlaw.diagnostics.catalogue import BY_CODE
from kzlaw.diagnostics.diagnostic import Diagnostic, Related, Severity
from kzlaw.diagnostics.excerpt import LinesOf
from kzlaw.diagnostics.explain import explanation, page
from kzlaw.diagnostics.visible import without_surrogates
from kzlaw.span import Span

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}

# A JSON document of another's design: objects as they are, since nothing reads them again.
Json = dict[str, object]


def render(found: Sequence[Diagnostic], lines_of: LinesOf, *, version: str = "") -> str:
    """Return one SARIF run with a result a problem and a rule for each code that occurs."""
    codes = sorted({problem.code for problem in found})
    places = {code: number for number, code in enumerate(codes)}
    driver: Json = {"name": "kzlaw", "rules": [_rule(code) for code in codes]}
    if version:
        driver["semanticVersion"] = version
    run: Json = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, places[problem.code], lines_of) for problem in found],
    }
    encoded = msgspec.json.encode({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})
    return msgspec.json.format(encoded, indent=2).decode("utf-8") + "\n"


def _rule(code: str) -> Json:
    rule: Json = {"id": code}
    if kind := BY_CODE.get(code):
        rule["name"] = "".join(part.capitalize() for part in kind.slug.split("-"))
        rule["shortDescription"] = {"text": kind.title}
        rule["defaultConfiguration"] = {"level": _LEVEL[kind.severity]}
    if text := page(code):
        rule["fullDescription"] = {"text": explanation(code)}
        rule["help"] = {"text": text, "markdown": text}
    return rule


def _result(problem: Diagnostic, place: int, lines_of: LinesOf) -> Json:
    said = problem.message + (f"\n{problem.hint}" if problem.hint else "")
    result: Json = {
        "ruleId": problem.code,
        "ruleIndex": place,
        "level": _LEVEL[problem.severity],
        "message": {"text": without_surrogates(said)},
        "partialFingerprints": {"kzlaw/v1": _fingerprint(problem, lines_of)},
    }
    if problem.span.file:
        location = _location(problem.span)
        if owner := problem.rule or problem.unit:
            location["logicalLocations"] = [{"fullyQualifiedName": without_surrogates(owner)}]
        result["locations"] = [location]
    related = [_related(number, other) for number, other in enumerate(problem.related) if other.span.file]
    if related:
        result["relatedLocations"] = related
    return result


def _related(number: int, other: Related) -> Json:
    return {"id": number, **_location(other.span), "message": {"text": without_surrogates(other.message)}}


def _location(span: Span) -> Json:
    file = quote(without_surrogates(span.file))
    physical: Json = {"artifactLocation": {"uri": file, "uriBaseId": "%SRCROOT%"}}
    if span.line > 0:
        physical["region"] = {
            "startLine": span.line,
            "startColumn": max(1, span.column),
            "endLine": max(span.line, span.end_line),
            "endColumn": max(1, span.end_column),
        }
    return {"physicalLocation": physical}


def _fingerprint(problem: Diagnostic, lines_of: LinesOf) -> str:
    """Return what stays the same when the text above moves the problem down: its code, file, owner and line's words."""
    span = problem.span
    lines = lines_of(span.file) if span.file and span.line > 0 else ()
    line = lines[span.line - 1].strip() if 0 < span.line <= len(lines) else ""
    parts = "\0".join((problem.code, span.file, problem.unit, problem.rule, line))
    return hashlib.sha256(without_surrogates(parts).encode("utf-8")).hexdigest()[:32]
