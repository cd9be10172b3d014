"""Diagnostics → the same in the order of their places, each said once."""

from __future__ import annotations

from collections.abc import Iterable

from kzlaw.diagnostics.diagnostic import Diagnostic


def in_order(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the problems by file, place and code: the order does not depend on which stage ran first."""
    once = dict.fromkeys(found)
    return sorted(once, key=lambda problem: (problem.span, problem.code, problem.message))
