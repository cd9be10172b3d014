"""Measures → docs/benchmarks.md: on what machine, what was compared, the table, a plot, and where kzlaw is slower."""

from __future__ import annotations

import json
import math
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict
from importlib import metadata
from pathlib import Path

from bench.running import ROOT
from bench.table import Row

PAGE = ROOT / "docs" / "benchmarks.md"
KEPT = ROOT / "bench" / "measured.json"
PLOT = ROOT / "docs" / "assets" / "benchmarks-columns.svg"
PACKAGES = ("numpy", "pyarrow", "numba", "polars", "OpenFisca-Core", "zen-engine")
RATE = " M cases/s"
LEAST_SHARE = 0.5
"""Of the kernel's own rate, with reading."""
SECTIONS = {
    "start": "The command line",
    "judging": "One case",
    "official_text": "Reading official text",
    "rebuilding": "Building again",
    "scaling": "Longer acts",
    "amending": "Amendments",
    "site": "The site",
    "columns": "Millions of cases",
    "parquet": "Cases from Parquet",
}
"""The benches in the order of the page, each with the title of its part."""


def write_page(rows: Sequence[Row]) -> None:
    """Write the page of what was measured, with what the benches that did not run had measured before.

    The plot is drawn where matplotlib is installed and columns were measured.
    """
    fresh = {row.bench for row in rows}
    measured = {bench: rows_ for bench, rows_ in _earlier().items() if bench not in fresh}
    for row in rows:
        measured.setdefault(row.bench, []).append(row)
    ordered = [row for bench in SECTIONS for row in measured.get(bench, ())]
    KEPT.write_text(
        "[\n" + ",\n".join(json.dumps(asdict(row), ensure_ascii=False) for row in ordered) + "\n]\n", "utf-8"
    )
    rates = {row.what: float(row.measured.removesuffix(RATE)) for row in ordered if row.measured.endswith(RATE)}
    lines = [
        "# Benchmarks",
        "",
        "Written by `python3 tasks.py bench --write`, a process for each part: medians of measures that take turns, "
        "and ratios of what was measured in one run."
        + (" Small, as asked for by `--quick`: only the ratios say something." if "--quick" in sys.argv else ""),
        "",
        f"Measured on {_machine()}; {_versions()}.",
        "",
    ]
    for bench, title in SECTIONS.items():
        if bench in measured:
            lines += [
                f"## {title}",
                "",
                *_ABOUT.get(bench, ()),
                "| what | measured | target | |",
                "|---|---:|---:|---|",
            ]
            lines += [f"| {row.what} | {row.measured} | {row.target} | {_mark(row)} |" for row in measured[bench]]
            lines.append("")
            if bench == "columns" and ("columns" not in fresh or _plot(rates)):
                lines += [f"![Millions of cases a second](assets/{PLOT.name})", ""]
    lines += ["## Where kzlaw is slower", "", *_slower(ordered, rates), ""]
    PAGE.write_text("\n".join(lines), "utf-8")


def _earlier() -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for each in json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else ():
        found.setdefault(each["bench"], []).append(Row(**each))
    return found


_COMPARED = (
    "Every system judges the same cases by the same rules of the real act, and is stopped if it says anything else "
    "than the kernel about one of 10,000 of them. By hand, on OpenFisca and on ZEN, only the status of every rule is "
    "worked out; the kernel also gives the outcome, the missing facts and, where so noted, the bounds, which are "
    "three times as many bytes as all other answers. Reading from Arrow is part of the kernel's time and of nobody "
    "else's. `bench/columns/` has all of it.",
    "",
    "What has one thread is measured in processor time, which does not grow while others use the machine; what has "
    "several, on the clock. The plain copy goes to memory that is there already: it is the limit that memory sets.",
    "",
)
_FROM_PARQUET = (
    "Cases in no order, three in five with unknown facts, in a file written as [Many cases](batch.md) advises. Two "
    "jobs take turns at its groups of rows, as with `kzlaw validate --jobs 2`: each reads and judges its own. All "
    "rates are on the clock. The kernel alone has one thread and cases that are in memory; its rate is that of all it "
    "answers, bounds too, as `kzlaw validate` asks for, and without bounds where so noted. Dates and booleans are "
    "read by Polars, the rest by Arrow.",
    "",
)


_HEAD = ("| what | measured | target | |", "|---|---:|---:|---|")
_ABOUT = {"columns": _COMPARED, "parquet": _FROM_PARQUET}


def _machine() -> str:
    cpu = Path("/proc/cpuinfo")
    names = cpu.read_text("utf-8").splitlines() if cpu.exists() else []
    model = next(
        (line.partition(":")[2].strip() for line in names if line.startswith("model name")), platform.machine()
    )
    return f"{model}, {os.cpu_count()} processors, {platform.system()}, Python {platform.python_version()}"


def _versions() -> str:
    found = []
    for name in PACKAGES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            print(f"{name} is not installed: it was not measured", file=sys.stderr)
    return ", ".join(found)


def _mark(row: Row) -> str:
    return {True: "reached", False: "missed", None: ""}[row.within]


def _slower(rows: Sequence[Row], rates: dict[str, float]) -> list[str]:
    missed = [f"- {row.what}: {row.measured}, the target is {row.target}." for row in rows if row.within is False]
    kernel = rates.get("kernel on NumPy")
    faster = [
        f"- {name} judges {rate:g} million cases a second, the kernel on NumPy {kernel:g}."
        for name, rate in rates.items()
        if kernel is not None and rate > kernel and not name.startswith(("kernel", "a plain copy"))
    ]
    # What is measured beside a target, and falls short of it, is not to be looked for in the table.
    short = [
        (row.what.removeprefix("the same "), row.measured)
        for row in rows
        if row.bench == "parquet" and row.what.startswith("the same ") and _share(row) < LEAST_SHARE
    ]
    beside = [
        f"- Cases from Parquet {what}: {measured} of the kernel's own rate; the target is for all that the kernel "
        "answers, from files written as advised."
        for what, measured in short
    ]
    if beside or any("from Parquet / of" in line for line in missed):
        beside.append("- To read a case takes longer there than to judge it.")
    return [*missed, *faster, *beside] or ["Nowhere in this run: no target was missed, and no other system was faster."]


def _plot(rates: dict[str, float]) -> bool:
    try:
        import matplotlib
    except ModuleNotFoundError:
        print("no plot: matplotlib is not installed (requirements/bench.txt)", file=sys.stderr)
        return False
    matplotlib.use("svg")
    from matplotlib import pyplot

    matplotlib.rcParams["svg.hashsalt"] = "kzlaw"
    names = list(reversed(rates))
    figure, axes = pyplot.subplots(figsize=(8, 0.5 * len(names) + 1), layout="constrained")
    colours = ["#0b6e4f" if name.startswith("kernel") else "#9aa5b1" for name in names]
    bars = axes.barh(names, [rates[name] for name in names], color=colours)
    axes.bar_label(bars, fmt="%.2f", padding=3)
    axes.set_xscale("log")
    axes.set_xlabel("millions of cases a second (logarithmic)")
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(PLOT, metadata={"Date": None})
    return True


def _share(row: Row) -> float:
    """Return a ratio as it was written; what is no ratio is as large as can be."""
    return float(row.measured.removesuffix("×")) if row.measured.endswith("×") else math.inf
