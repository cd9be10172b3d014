"""Acts of 10 to 1,000 paragraphs → time and weight of their pages, and of a query to them and to ten times as many."""

from __future__ import annotations

import itertools
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench import synthetic
from bench.running import ROOT, Usage, kzlaw, measured, said
from bench.table import Row, at_most, median, plain
from kzlaw.emit.site.search_index import Page, Section, read, write

SIZES = (10, 100, 1_000)
MOST_GROWTH = 12
MOST_SECONDS = 60
MOST_WEIGHT = 100
MOST_OF_A_PAGE = 200
MOST_OF_THE_INDEX = 5
MOST_FOR_A_PAGE = 2
MOST_FOR_A_QUERY = 300
MOST_FOR_AN_ANSWER = 100
TIMES = 10
QUERIES = ("кітап", "студентке берілетін кітап", "12 залдың кітабы", "10-тармақ", "оқырмандарға", "қорға")


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
        index = sum(path.stat().st_size for path in (site / "search").rglob("*.js")) / 1e6
        page = max(path.stat().st_size for path in (site / "law").rglob("para_*.html")) / 1e3
        yield at_most("site", f"{largest}: time on the processor", usages[sizes[-1]].processor, MOST_SECONDS, " s")
        yield at_most("site", f"{largest}: weight", weight, MOST_WEIGHT, " MB")
        yield at_most("site", f"{largest}: index of the search", index, MOST_OF_THE_INDEX, " MB")
        yield at_most("site", "the heaviest page of a paragraph", page, MOST_OF_A_PAGE, " kB")
        yield from _search(read(site / "search"), Path(folder))


def _project(folder: Path, paragraphs: int) -> Path:
    """Write an act with the settings and the hand-written pages of this project."""
    synthetic.project(folder, paragraphs)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("law", "diagnostics"))
    return folder


def _site(project: Path) -> Usage:
    settings = str(project / "mkdocs.yml")
    return measured(sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--config-file", settings)


def _search(pages: Sequence[Page], folder: Path) -> Iterator[Row]:
    """Yield what the index of the search takes to write, and what a query loads of it, and takes."""
    law = [page for page in pages if page.address.startswith("law/")]
    for copies in (1, TIMES):
        shelf = (*pages, *(_another(page, number) for number in range(1, copies) for page in law))
        index = folder / f"search-{copies}"
        started = time.process_time()
        write(index, shelf)
        spent = (time.process_time() - started) / len(shelf) * 1e3
        paragraphs = f"{SIZES[-1] * copies:,} paragraphs"
        yield at_most("site", f"{paragraphs}: writing the index of the search, a page", spent, MOST_FOR_A_PAGE, " ms")
        if shutil.which("node") is None:
            continue
        answers = json.loads(said("node", str(ROOT / "bench" / "search.js"), str(index), json.dumps(QUERIES)))
        loaded = [answer["bytes"] / 1e3 for answer in answers]
        took = max(answer["milliseconds"] for answer in answers)
        detail = f"median {median(loaded):.0f} kB of {len(QUERIES)} queries"
        yield at_most("site", f"{paragraphs}: most that a query loads", max(loaded), MOST_FOR_A_QUERY, " kB", detail)
        yield at_most("site", f"{paragraphs}: a query when that is there", took, MOST_FOR_AN_ANSWER, " ms")


def _another(page: Page, number: int) -> Page:
    """Return a page as another act has it: at its own address, with numbers of its own."""
    sections = tuple(
        Section(each.fragment, each.title, each.text.replace(" №", f" {number}№"), each.also) for each in page.sections
    )
    return Page(page.address.replace("law/", f"law/act{number}/"), sections)
