"""Every page of a diagnostic is run: the failing example fails as it says, the mended one is clean."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzlaw.diagnostics.catalogue import ALL, BY_CODE
from kzlaw.diagnostics.explain import explanation
from tests.diagnostics.running_pages import (
    Page,
    Problem,
    Section,
    all_pages,
    matches,
    read_page,
    rewritten,
    run_section,
)

PAGES = all_pages()
CODES = [path.stem for path in PAGES]


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert sorted(kind.code for kind in ALL) == CODES


@pytest.mark.parametrize("path", PAGES, ids=CODES)
def test_page_has_its_parts(path: Path) -> None:
    page = read_page(path)
    kind = BY_CODE[path.stem]
    assert page.title == f"{kind.code}: {kind.title}"
    assert explanation(kind.code)
    assert [section.heading for section in page.sections] == ["Fails", "Mended", "What to do"]
    fails, mended, what_to_do = page.sections
    assert fails.fences and mended.fences and not what_to_do.fences
    assert any(line.startswith(f"{kind.code} {kind.severity.value}") for line in fails.expected)
    assert not mended.expected


def test_the_ground_is_clean(tmp_path: Path) -> None:
    assert _said(run_section(tmp_path, Section("The act", ()))) == "(nothing)"


@pytest.mark.parametrize("path", PAGES, ids=CODES)
def test_failing_example(path: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    page = read_page(path)
    if "<!-- awaits: " in path.read_text(encoding="utf-8"):
        request.applymarker(pytest.mark.xfail(reason="the compiler does not find this yet", strict=True))
    fails = _section(page, "Fails")
    told = _told(path.stem, run_section(tmp_path, fails))
    if request.config.getoption("--golden", default=False):
        path.write_text(rewritten(page, fails, told), encoding="utf-8")
        return
    left = list(told)
    for line in fails.expected:
        match = next((problem for problem in left if matches(line, problem)), None)
        assert match, f"{line}\nis not among\n{_said(told)}"
        left.remove(match)
    assert not left, f"not on the page:\n{_said(left)}"


@pytest.mark.parametrize("path", PAGES, ids=CODES)
def test_mended_example(path: Path, tmp_path: Path) -> None:
    page = read_page(path)
    files = tuple(fence for fence in _section(page, "Fails").fences if fence.title)
    told = _told(path.stem, run_section(tmp_path, _section(page, "Mended"), before=files))
    assert not told, _said(told)


def _section(page: Page, heading: str) -> Section:
    section = page.section(heading)
    assert section is not None
    return section


def _told(code: str, found: list[Problem]) -> list[Problem]:
    """Return the problems of the page's own code and every error: a page need not repeat each remark of others."""
    return [problem for problem in found if problem.code == code or problem.severity == "error"]


def _said(found: list[Problem]) -> str:
    return "\n".join(problem.said("") for problem in found) or "(nothing)"
