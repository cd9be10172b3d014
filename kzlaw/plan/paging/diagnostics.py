"""The catalogue of diagnostics and its pages → the part of the site that explains every code."""

from __future__ import annotations

import re
from types import MappingProxyType

from kzlaw.diagnostics.catalogue import ALL
from kzlaw.diagnostics.explain import PAGES, page
from kzlaw.diagnostics.kind import Kind
from kzlaw.diagnostics.titles import titles
from kzlaw.plan.paging.model import DiagnosticGroup, DiagnosticPage, DiagnosticsPage, Link
from kzlaw.plan.paging.words import SEVERITIES, STAGES, labels, named
from kzlaw.vocabulary.facts import Labels

FOLDER = "diagnostics"
GROUND = "library"
GROUND_TITLES = Labels(
    "Кітапхана: мысалдардың негізі", "Библиотека: основа примеров", "The library: the ground of the pages"
)
# The headings of every page, and the strings of the interface that name them.
SECTIONS = MappingProxyType({"Fails": "diagnostic_fails", "Mended": "diagnostic_mended", "What to do": "diagnostic_do"})
_SECTION = re.compile(rf"^## ({'|'.join(SECTIONS)})$", re.MULTILINE)
_FENCE = re.compile(r"^```(?P<language>\w+)(?P<head>[^\n`]*)$", re.MULTILINE)
_TITLE = re.compile(r'title="[^"]*"')
_AWAITS = re.compile(r"^<!-- awaits: (?P<what>.*?) -->$", re.MULTILINE)


def diagnostics_pages() -> tuple[DiagnosticsPage, tuple[DiagnosticPage, ...]]:
    """Return the list of all codes, and a page for each and for the files that all of them begin with."""
    kinds = sorted(ALL, key=lambda kind: kind.code)
    groups = tuple(
        DiagnosticGroup(
            prefix,
            stage,
            tuple(
                (
                    Link(kind.code, f"{FOLDER}/{kind.code}.md"),
                    named(SEVERITIES, kind.severity.value),
                    labels(titles()[kind.code]),
                )
                for kind in kinds
                if kind.code.startswith(prefix)
            ),
        )
        for prefix, stage in STAGES
    )
    pages = [_page(kind) for kind in kinds]
    ground = (PAGES / f"{GROUND}.md").read_text(encoding="utf-8")
    pages.append(DiagnosticPage(f"{FOLDER}/{GROUND}.md", GROUND_TITLES, None, None, _for_readers(_below(ground)), ()))
    return DiagnosticsPage(f"{FOLDER}/index.md", Link(GROUND, f"{FOLDER}/{GROUND}.md"), groups), tuple(pages)


def _page(kind: Kind) -> DiagnosticPage:
    about, *rest = _SECTION.split(_below(page(kind.code) or ""))
    said = titles()[kind.code]
    return DiagnosticPage(
        path=f"{FOLDER}/{kind.code}.md",
        titles=Labels(f"{kind.code}: {said.kk}", f"{kind.code}: {said.ru}", f"{kind.code}: {said.en}"),
        stage=next(stage for prefix, stage in STAGES if kind.code.startswith(prefix)),
        severity=named(SEVERITIES, kind.severity.value),
        about=_for_readers(about).strip(),
        sections=tuple(
            (SECTIONS[heading], _for_readers(text).strip()) for heading, text in zip(rest[::2], rest[1::2], strict=True)
        ),
    )


def _below(text: str) -> str:
    """Return a page without its title, which is said in three languages."""
    return text.partition("\n")[2].strip()


def _for_readers(text: str) -> str:
    """Return a page without what only its test reads: the languages of fences that are no languages of code."""
    text = _AWAITS.sub(r'!!! note "Not found yet: \g<what>"', text)
    return _FENCE.sub(_fence, text)


def _fence(opening: re.Match[str]) -> str:
    language = opening["language"] if opening["language"] in ("sh", "json", "python", "toml") else "text"
    title = _TITLE.search(opening["head"])
    return f"```{language} {title[0]}" if title else f"```{language}"
