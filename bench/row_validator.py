"""One case at a time: generated rules against a function written by hand, and the cost of importing them.

Run as `python bench/row_validator.py [cases.jsonl]`. Prints microseconds and ratios of one run; both sides judge the
same random cases, a tenth of their facts unknown, and the statuses are compared before anything is timed.
"""

from __future__ import annotations

import datetime
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "generated"), str(ROOT)]

from bench.by_hand import judge_by_hand  # noqa: E402

ACT = "kzrules.p1200000148"
ON = datetime.date(2023, 3, 1)
ROUNDS = 15
MOST_MICROSECONDS = 25
MOST_RATIO = 4
MOST_IMPORT_MILLISECONDS = 60


def random_case(chance: random.Random, facts: Any) -> dict[str, object]:
    """Return a case as a document, every tenth fact unknown."""
    case: dict[str, object] = {}
    for fact in facts:
        if chance.random() < 0.1:
            continue
        match fact.type:
            case "boolean":
                case[fact.path] = chance.random() < 0.5
            case "enumeration":
                case[fact.path] = chance.choice(fact.values)
            case _:
                years = -30 if "birth" in fact.path else 0
                day = datetime.date(2023 + years, 1, 1) + datetime.timedelta(chance.randrange(900))
                case[fact.path] = day.isoformat()
    return case


def best(works: list[Callable[[Any], object]], cases: list[Any]) -> list[float]:
    """Return the shortest time for a case of each work, in microseconds; they take turns, so that noise hits all."""
    shortest = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for place, work in enumerate(works):
            start = time.perf_counter()
            for case in cases:
                work(case)
            shortest[place] = min(shortest[place], time.perf_counter() - start)
    return [seconds / len(cases) * 1e6 for seconds in shortest]


def import_cost() -> float:
    """Return what importing the rules takes over bare Python, in milliseconds."""

    def once(code: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT / "generated", env=environment)
        return time.perf_counter() - start

    environment = {"PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}", "PATH": ""}
    once(f"import {ACT}")
    pairs = [(once("pass"), once(f"import {ACT}")) for _ in range(15)]
    return (min(after for _, after in pairs) - min(before for before, _ in pairs)) * 1e3


def main() -> int:
    """Print the measures; return 1 if one is beyond its limit."""
    import importlib

    try:
        act = importlib.import_module(ACT)
    except ModuleNotFoundError:
        print(f"{ACT} is not built yet: run `kzlaw build` first")
        return 2
    chance = random.Random(807)
    documents = [random_case(chance, act.FACTS) for _ in range(500)]
    if sys.argv[1:]:
        lines = Path(sys.argv[1]).read_text("utf-8").splitlines()
        documents = [row.get("case", row) for row in map(json.loads, lines)]
    cases = [act.CASE_READER.read(document)[0] for document in documents]
    for case in cases:
        verdict = act.validate(case, on=ON)
        generated = sorted((finding.unit, finding.status) for finding in verdict.findings)
        by_hand = sorted((unit, status) for unit, status, _ in judge_by_hand(case))
        assert generated == by_hand, set(generated) ^ set(by_hand)
    generated_time, by_hand_time = best([lambda case: act.validate(case, on=ON), judge_by_hand], cases)
    ratio = generated_time / by_hand_time
    imported = import_cost()
    print(f"one case, all findings   {generated_time:6.1f} µs   (at most {MOST_MICROSECONDS})")
    print(f"written by hand          {by_hand_time:6.1f} µs")
    print(f"generated / by hand      {ratio:6.2f}      (at most {MOST_RATIO})")
    print(f"import over bare Python  {imported:6.1f} ms   (at most {MOST_IMPORT_MILLISECONDS})")
    within = generated_time <= MOST_MICROSECONDS and ratio <= MOST_RATIO and imported <= MOST_IMPORT_MILLISECONDS
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
