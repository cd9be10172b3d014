"""A page with a chart runs no script, whatever the law says."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("altair")
pytest.importorskip("vl_convert")

from kzlaw.batch.charts import Bar, draw


def test_texts_are_escaped(tmp_path: Path) -> None:
    hostile = "</svg><script>alert(1)</script>"
    draw((Bar(hostile, hostile, 3),), hostile, hostile, tmp_path / "chart.html")
    assert "<script" not in (tmp_path / "chart.html").read_text("utf-8")
