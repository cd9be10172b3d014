"""What the developer pages show works as they show it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from kzlaw.emit.site.search_index import read

ROOT = Path(__file__).resolve().parents[2]


def test_the_python_of_the_validators_page_runs() -> None:
    page = (ROOT / "docs" / "developers" / "validators.md").read_text("utf-8")
    script = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert script is not None
    paths = f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'generated')!r}]\n"
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", paths + script[1]], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("violated\n")


def test_properdocs_builds_the_same_pages(tmp_path: Path) -> None:
    if find_spec("properdocs") is None:
        pytest.skip("ProperDocs is not installed: that it builds the same pages is not tried")
    done = subprocess.run(
        [sys.executable, "-m", "properdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path)],
        cwd=ROOT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert any(page.address == "law/index.html" for page in read(tmp_path / "search"))
    assert "kzlawSearch" in (tmp_path / "assets" / "search.js").read_text("utf-8")
