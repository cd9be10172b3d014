"""Names of benches → one table: `python -m bench` runs all, with names only those.

`--quick` makes them small, `--long` adds a hundred million cases to `parquet`; `--write` writes docs/benchmarks.md
with a plot of what was measured.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from dataclasses import asdict

from bench.running import ROOT
from bench.table import Row, show
from bench.writing import write_page

BENCHES = ("start", "judging", "official_text", "rebuilding", "amending", "scaling", "site", "columns", "parquet")

OPTIONS = ("--quick", "--long", "--write", "--json")


def main(arguments: list[str]) -> int:
    """Run the benches named and print their table; return 1 if a measure is beyond its target."""
    if {"-h", "--help"} & set(arguments):
        print(f"{__doc__}\nbenches: {', '.join(BENCHES)}")
        return 0
    options = [option for option in arguments if option.startswith("-") and option not in OPTIONS]
    if options:
        print(f"no such option: {options[0]}; there are {', '.join(OPTIONS)}", file=sys.stderr)
        return 2
    names = [name for name in arguments if not name.startswith("-")] or list(BENCHES)
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        print(f"no bench is called {unknown[0]}; there are {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    quick = "--quick" in arguments
    if "--json" in arguments:
        sys.path[:0] = [str(ROOT / "generated")]
        for row in importlib.import_module(f"bench.{names[0]}").rows(quick):
            print(json.dumps(asdict(row)), flush=True)
        return 0
    rows: list[Row] = []
    for name in names:
        rows += _in_a_process_of_its_own(name)
    show(rows)
    if "--write" in arguments:
        write_page(rows)
    return 1 if any(row.within is False for row in rows) else 0


def _asked(option: str) -> list[str]:
    return [option] if option in sys.argv else []


def _in_a_process_of_its_own(name: str) -> list[Row]:
    """Run one bench: what another left in memory must not count, nor what it imported."""
    command = [sys.executable, "-m", "bench", name, "--json", *_asked("--quick"), *_asked("--long")]
    print(f"measuring {name} …", file=sys.stderr, flush=True)
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", cwd=ROOT, check=False)
    rows = [Row(**json.loads(line)) for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode != 0:
        rows.append(Row(name, "the bench itself", f"ended with {done.returncode}", "0", False))
    return rows


if __name__ == "__main__":
    try:
        code = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # `python -m bench | head`: who reads has gone, and nobody is left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    raise SystemExit(code)
