"""The acts of the tutorial have pages like any other: built strictly, one for each amending act, none too heavy."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.amending.golden import _run as kzlaw
from tests.tutorials.test_amendment import PAGE, run_page

ROOT = Path(__file__).resolve().parents[2]
MOST = 200_000


@pytest.mark.slow
def test_the_pages_of_the_tutorial(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "regulation", tmp_path / "regulation")
    shutil.copytree(ROOT / "docs/tutorials", tmp_path / "docs/tutorials")
    run_page(PAGE.read_text("utf-8"), tmp_path)
    (project,) = {path.parents[1] for path in tmp_path.rglob("regulation/P2300010000")}
    shutil.copy(ROOT / "mkdocs.yml", project)
    own = shutil.ignore_patterns("law", "diagnostics")
    shutil.copytree(ROOT / "docs", project / "docs", ignore=own, dirs_exist_ok=True)
    assert kzlaw(project, ["kzlaw", "build"])[0] == 0
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"],
        cwd=project,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    law = project / "site" / "law"
    for act in ("P2300009999", "P2300010000"):
        page = (law / act / "amends.html").read_text("utf-8")
        assert "../P1200000148/annex_1/para_10_by_" in page
        assert f"law/{act}/amends.html" in (project / "site" / "index.html").read_text("utf-8")
    assert "law-lost" not in (law / "P2300009999" / "coverage.html").read_text("utf-8")
    assert {path.name: path.stat().st_size for path in law.rglob("para_*.html") if path.stat().st_size > MOST} == {}
