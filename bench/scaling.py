"""Acts of 10 to 10,000 paragraphs → how time and memory of reading and of building them grow."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench import synthetic
from bench.running import Usage, kzlaw
from bench.table import Row, at_most, plain

SIZES = (10, 100, 1_000, 10_000)
MOST_GROWTH = 12
MOST_MEMORY = 600


def rows(quick: bool) -> Iterator[Row]:
    """Yield the growth of `check` and of `build`, each from an empty cache."""
    sizes = SIZES[:-1] if quick else SIZES
    with tempfile.TemporaryDirectory() as folder:
        projects = {size: synthetic.project(Path(folder) / str(size), size) for size in sizes}
        for command in ("check", "build"):
            usages = {}
            for size, project in projects.items():
                runs = [_cold(command, project) for _ in range(3 if size < 1_000 else 1)]
                usages[size] = min(runs, key=lambda usage: usage.processor)
                yield plain("scaling", f"{command}, {size:,} paragraphs", usages[size].processor, " s")
            for smaller, larger in itertools.pairwise(sizes):
                growth = usages[larger].processor / usages[smaller].processor
                yield at_most("scaling", f"{command}, {smaller:,} to {larger:,}: time", growth, MOST_GROWTH, "×")
            yield at_most(
                "scaling", f"{command}, {sizes[-1]:,} paragraphs: memory", usages[sizes[-1]].memory, MOST_MEMORY, " MB"
            )


def _cold(command: str, project: Path) -> Usage:
    for made in (".kzlaw-cache", "generated", "docs"):
        shutil.rmtree(project / made, ignore_errors=True)
    return kzlaw("-C", str(project), command)
