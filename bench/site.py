"""Acts of 10 to 1,000 paragraphs → time of the processor and weight of their pages, and whether these grow evenly."""

from __future__ import annotations

import itertools
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench import synthetic
from bench.running import ROOT, Usage, kzlaw, measured
from bench.table import Row, at_most, plain

SIZES = (10, 100, 1_000)
MOST_GROWTH = 12
MOST_SECONDS = 60
MOST_WEIGHT = 100
MOST_OF_A_PAGE = 200
MOST_OF_THE_INDEX = 5


def rows(quick: bool) -> Iterator[Row]:
    """Yield the time of building the site, its weight, and that of its heaviest page of law."""
    sizes = SIZES[:-1] if quick else SIZES
    usages: dict[int, Usage] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            project = _project(Path(folder) / str(size), size)
            kzlaw("-C", str(project), "build")
            usages[size] = _site(project)
            if size < sizes[-1]:
                yield plain("site", f"{size:,} paragraphs: time on the processor", usages[size].processor, " s")
        for smaller, larger in itertools.pairwise(sizes[1:]):
            growth = usages[larger].processor / usages[smaller].processor
            yield at_most("site", f"{smaller:,} to {larger:,}: time on the processor", growth, MOST_GROWTH, "×")
        largest = f"{sizes[-1]:,} paragraphs"
        site = Path(folder) / str(sizes[-1]) / "site"
        weight = sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) / 1e6
        index = (site / "search" / "search_index.json").stat().st_size / 1e6
        page = max(path.stat().st_size for path in (site / "law").rglob("para_*.html")) / 1e3
        yield at_most("site", f"{largest}: time on the processor", usages[sizes[-1]].processor, MOST_SECONDS, " s")
        yield at_most("site", f"{largest}: weight", weight, MOST_WEIGHT, " MB")
        yield at_most("site", f"{largest}: index of the search", index, MOST_OF_THE_INDEX, " MB")
        yield at_most("site", "the heaviest page of a paragraph", page, MOST_OF_A_PAGE, " kB")


def _project(folder: Path, paragraphs: int) -> Path:
    """Write an act with the settings and the hand-written pages of this project."""
    synthetic.project(folder, paragraphs)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("law", "diagnostics"))
    return folder


def _site(project: Path) -> Usage:
    settings = str(project / "mkdocs.yml")
    return measured(sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--config-file", settings)
