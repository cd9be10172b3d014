"""Verdict → plain mapping for JSON, with the keys that other programs rely on, in a stable order."""

from __future__ import annotations

import datetime

from kzlaw.runtime.bounds import Bound
from kzlaw.runtime.differing_readings import Difference
from kzlaw.runtime.findings import ExemptionFinding, Finding
from kzlaw.runtime.labels import Labels
from kzlaw.runtime.records import FrozenRecord, values_of
from kzlaw.runtime.verdict import Verdict


def to_json(verdict: Verdict, differences: tuple[Difference, ...] | None = None) -> dict[str, object]:
    """Return the verdict as JSON values: texts, booleans, None, lists and mappings.

    ``differences`` are what other readings would change, where that was asked; None leaves the key out.
    """
    readings = verdict.readings
    document: dict[str, object] = {
        "id": verdict.id,
        "on": verdict.on.isoformat(),
        "edition": verdict.edition,
        "outcome": verdict.outcome,
        "findings": [_finding(finding) for finding in verdict.findings],
        "bounds": _bounds(verdict.bounds),
        "exemptions": [_exemption(exemption) for exemption in verdict.exemptions],
        "reason": {"code": verdict.reason.code, **_labels(verdict.reason.text)} if verdict.reason else None,
        "readings": values_of(readings) if isinstance(readings, FrozenRecord) else {},
    }
    if differences is not None:
        document["differing_readings"] = [
            {
                "reading": difference.reading,
                "option": difference.option,
                "outcome": difference.outcome,
                "findings": [values_of(changed) for changed in difference.changed],
            }
            for difference in differences
        ]
    return document


def _finding(finding: Finding) -> dict[str, object]:
    rule = finding.rule
    document: dict[str, object] = {
        "rule": rule.id,
        "component": rule.component,
        "unit": rule.unit,
        "status": finding.status,
        "words": finding.words,
        "missing": list(finding.missing),
        "citation": _labels(rule.citation),
    }
    if finding.because:
        document["because"] = finding.because
    return document


def _exemption(finding: ExemptionFinding) -> dict[str, object]:
    return {
        "exemption": finding.exemption.id,
        "component": finding.exemption.component,
        "unit": finding.exemption.unit,
        "holds": finding.holds,
        "words": finding.words,
        "missing": list(finding.missing),
    }


def _bounds(found: tuple[Bound, ...]) -> dict[str, dict[str, object]]:
    """Return the bounds by fact; where a fact is bounded on both sides, the keys of the earliest carry its name."""
    document: dict[str, dict[str, object]] = {}
    for bound in sorted(found, key=lambda bound: bound.side == "earliest"):
        entry = document.setdefault(bound.fact, {})
        prefix = "earliest_" if "latest" in entry else ""
        value = bound.value
        entry[bound.side] = (
            value.isoformat()
            if isinstance(value, datetime.date)
            else value
            if isinstance(value, int | None)
            else str(value)
        )
        entry[f"{prefix}by"] = list(bound.by)
        entry[f"{prefix}complete"] = bound.complete
    return document


def _labels(labels: Labels) -> dict[str, str]:
    return {"kk": labels.kk, "ru": labels.ru, "en": labels.en}
