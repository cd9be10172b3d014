"""Generated rules of the real act → what importing them and judging one case takes."""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable, Iterator
from typing import Any

from bench import row_validator
from bench.by_hand import judge_by_hand
from bench.table import Row, at_most, plain


def rows(quick: bool) -> Iterator[Row]:
    """Yield the cost of the import and of one case, alone and against a function written by hand."""
    act = importlib.import_module(row_validator.ACT)
    chance = random.Random(1)
    documents = [row_validator.random_case(chance, act.FACTS) for _ in range(100 if quick else 500)]
    cases = [act.CASE_READER.read(document)[0] for document in documents]
    for case in cases:
        generated = sorted(
            (finding.unit, finding.status) for finding in act.validate(case, on=row_validator.ON).findings
        )
        by_hand = sorted((unit, status) for unit, status, _ in judge_by_hand(case))
        assert generated == by_hand, set(generated) ^ set(by_hand)
    works: list[Callable[[Any], object]] = [
        lambda case: act.validate(case, on=row_validator.ON),
        judge_by_hand,
    ]
    generated_time, by_hand_time = row_validator.best(works, cases)
    yield at_most("judging", "one case, all findings", generated_time, row_validator.MOST_MICROSECONDS, " µs")
    yield plain("judging", "the same by a function written by hand", by_hand_time, " µs")
    yield at_most("judging", "generated / by hand", generated_time / by_hand_time, row_validator.MOST_RATIO, "×")
    imported = row_validator.import_cost()
    yield at_most("judging", "import over bare Python", imported, row_validator.MOST_IMPORT_MILLISECONDS, " ms")
