"""Impact → the document that other programs read."""

from __future__ import annotations

from kzlaw.impact.model import Impact, Side


def as_json(impact: Impact) -> dict[str, object]:
    """Return the impact as plain values, keys in a fixed order."""
    return {
        "act": impact.act,
        "from": _side(impact.before),
        "to": _side(impact.now),
        "units": [
            {
                "component": line.component,
                "unit": line.unit,
                "before": line.before,
                "change": line.change,
                "redline": [{"change": piece.change, "words": piece.words} for piece in line.redline],
            }
            for line in impact.lines
        ],
        "rules": [
            {
                "rule": norm.norm,
                "kind": norm.kind,
                "change": norm.change,
                "before": norm.before,
                "now": norm.now,
                "file": norm.file,
                "line": norm.line,
            }
            for norm in impact.norms
        ],
        "examples": [
            {
                "rule": one.norm,
                "example": one.example,
                "before": one.before,
                "now": one.now,
                "file": one.file,
                "line": one.line,
            }
            for one in impact.examples
        ],
        "citations": [
            {
                "act": one.act,
                "component": one.component,
                "unit": one.unit,
                "words": one.words,
                "how": one.how,
                "meant": one.meant,
                "meant_words": one.meant_words,
                "now": one.now,
                "confirmed": one.confirmed,
            }
            for one in impact.citations
        ],
        "proposals": [
            {
                "kind": one.kind,
                "rule": one.rule,
                "unit": one.unit,
                "before": one.before,
                "after": one.after,
                "file": one.file,
                "line": one.line,
            }
            for one in impact.proposals
        ],
        "unaccounted": [
            {"component": one.component, "unit": one.unit, "words": one.words} for one in impact.unaccounted
        ],
        "files": [{"kind": one.kind, "change": one.change, "path": one.path} for one in impact.files],
    }


def _side(side: Side) -> dict[str, object]:
    if side.start is None:
        return {"by": None, "in_force": None}
    start = side.start
    return {"by": side.by, "in_force": {"earliest": start.earliest.isoformat(), "latest": start.latest.isoformat()}}
