"""The golden pages: every operation, every refusal, stale rules, upset citations, and what is said of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.amending.golden import Section, rewritten, run, sections

ALL = sections()


@pytest.mark.parametrize("section", ALL, ids=[section.name for section in ALL])
def test_page(section: Section, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    outputs = run(section, tmp_path)
    assert outputs, "the section expects nothing"
    if request.config.getoption("--golden", default=False):
        fresh = next(each for each in sections() if each.name == section.name)
        fences = [fence for fence in fresh.fences if fence.language == "output"]
        pairs = [(fence, printed) for fence, (_, printed) in zip(fences, outputs, strict=True)]
        section.path.write_text(rewritten(section.path, pairs), encoding="utf-8")
        return
    for fence, printed in outputs:
        assert printed == fence.text


def test_headings_are_unique() -> None:
    names = [section.name for section in ALL]
    assert len(set(names)) == len(names)
