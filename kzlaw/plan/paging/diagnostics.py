"""The catalogue of diagnostics and its pages → the part of the site that explains every code."""

from __future__ import annotations

import re

from kzlaw.diagnostics.catalogue import ALL
from kzlaw.diagnostics.explain import PAGES, page
from kzlaw.plan.paging.model import DiagnosticGroup, DiagnosticPage, DiagnosticsPage, Link
from kzlaw.plan.paging.words import STAGES

FOLDER = "diagnostics"
GROUND = "library"
_FENCE = re.compile(r"^```(?P<language>\w+)(?P<head>[^\n`]*)$", re.MULTILINE)
_TITLE = re.compile(r'title="[^"]*"')
_AWAITS = re.compile(r"^<!-- awaits: (?P<what>.*?) -->$", re.MULTILINE)


def diagnostics_pages() -> tuple[DiagnosticsPage, tuple[DiagnosticPage, ...]]:
    """Return the list of all codes, and a page for each and for the files that all of them begin with."""
    kinds = sorted(ALL, key=lambda kind: kind.code)
    groups = tuple(
        DiagnosticGroup(
            stage,
            tuple(
                (Link(kind.code, f"{FOLDER}/{kind.code}.md"), kind.severity.value, kind.title)
                for kind in kinds
                if kind.code.startswith(prefix)
            ),
        )
        for prefix, stage in STAGES
    )
    pages = [DiagnosticPage(f"{FOLDER}/{kind.code}.md", _for_readers(page(kind.code) or "")) for kind in kinds]
    ground = (PAGES / f"{GROUND}.md").read_text(encoding="utf-8")
    pages.append(DiagnosticPage(f"{FOLDER}/{GROUND}.md", _for_readers(ground)))
    return DiagnosticsPage(f"{FOLDER}/index.md", Link(GROUND, f"{FOLDER}/{GROUND}.md"), groups), tuple(pages)


def _for_readers(text: str) -> str:
    """Return a page without what only its test reads: the languages of fences that are no languages of code."""
    text = _AWAITS.sub(r'!!! note "Not found yet: \g<what>"', text)
    return _FENCE.sub(_fence, text)


def _fence(opening: re.Match[str]) -> str:
    language = opening["language"] if opening["language"] in ("sh", "json", "python", "toml") else "text"
    title = _TITLE.search(opening["head"])
    return f"```{language} {title[0]}" if title else f"```{language}"
