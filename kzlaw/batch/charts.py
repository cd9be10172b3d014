"""Comparison → a bar chart by rule, as PNG or as a page that needs no network and runs no script."""

from __future__ import annotations

import html
import importlib
import os
from pathlib import Path
from typing import Any

import msgspec

SUFFIXES = (".png", ".html")
NEEDS = "pip install 'kzlaw[chart]'"


class Bar(msgspec.Struct, frozen=True):
    """One stretch of a bar: a rule, what changed, and for how many cases."""

    label: str
    change: str
    cases: int


def missing_library() -> str | None:
    """Return the library that is not installed, None where charts can be drawn."""
    for name in ("altair", "vl_convert"):
        try:
            importlib.import_module(name)
        except ImportError:
            return name
    return None


def draw(bars: tuple[Bar, ...], title: str, subtitle: str, path: Path) -> None:
    """Write the chart under its name, whole or not at all; OSError where it cannot be written."""
    vl_convert: Any = importlib.import_module("vl_convert")
    specification = _specification(bars, title, subtitle)
    beside = path.with_name(path.name + ".tmp")
    if path.suffix.lower() == ".png":
        beside.write_bytes(vl_convert.vegalite_to_png(specification, scale=2))
    else:
        beside.write_text(_page(bars, title, subtitle, vl_convert.vegalite_to_svg(specification)), "utf-8")
    os.replace(beside, path)


def _specification(bars: tuple[Bar, ...], title: str, subtitle: str) -> Any:
    altair: Any = importlib.import_module("altair")
    rows = [{"rule": bar.label, "change": bar.change, "cases": bar.cases} for bar in bars]
    order = list(dict.fromkeys(bar.label for bar in bars))
    chart = (
        altair.Chart(altair.Data(values=rows))
        .mark_bar()
        .encode(
            x=altair.X("cases:Q", title=None, axis=altair.Axis(tickMinStep=1)),
            y=altair.Y("rule:N", sort=order, title=None, axis=altair.Axis(labelLimit=460)),
            color=altair.Color(
                "change:N", title=None, legend=altair.Legend(orient="bottom", labelLimit=400, columns=2)
            ),
        )
        .properties(width=420, title=altair.TitleParams(title, subtitle=subtitle, anchor="start"))
    )
    return chart.to_json()


def _page(bars: tuple[Bar, ...], title: str, subtitle: str, picture: str) -> str:
    """Return a page with the picture and the same numbers as a table; every text in it is escaped."""
    rows = "\n".join(
        f"<tr><td>{html.escape(bar.label)}</td><td>{html.escape(bar.change)}</td><td>{bar.cases}</td></tr>"
        for bar in bars
    )
    return f"""<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>{html.escape(title)}</title>
<style>
body {{ font-family: sans-serif; margin: 2rem; }}
svg {{ max-width: 100%; height: auto; }}
table {{ border-collapse: collapse; }}
td {{ border-top: 1px solid #ccc; padding: 0.3rem 0.8rem 0.3rem 0; }}
td:last-child {{ text-align: right; }}
</style>
</head>
<body>
<h1>{html.escape(title)}</h1>
<p>{html.escape(subtitle)}</p>
{picture}
<table>
{rows}
</table>
</body>
</html>
"""
