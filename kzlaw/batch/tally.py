"""Verdicts as columns → how many cases have which outcome, and how many violate each rule."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import numpy as np
import pyarrow as pa

from kzlaw.batch import bits
from kzlaw.batch.engines import OUTCOMES, Verdicts

COUNTED = ("violated", "undetermined", "exempted", "not_applicable")


class Tally(msgspec.Struct, frozen=True):
    """Counts of a part of the cases, or of all: tallies of parts add up.

    ``rules`` has a row for each rule, with the counts of the statuses in the order of `COUNTED`.
    """

    read: int
    rejected: int
    outcomes: tuple[int, ...]
    rules: tuple[tuple[int, ...], ...]

    @property
    def judged(self) -> int:
        """The cases that have an outcome."""
        return sum(self.outcomes)

    @property
    def adds_up(self) -> bool:
        """True where every row that was read is either judged or rejected."""
        return self.read == self.judged + self.rejected

    @property
    def problems(self) -> int:
        """The rows that are not in order: violated, undetermined or rejected."""
        return self.outcome("violated") + self.outcome("undetermined") + self.rejected

    def outcome(self, name: str) -> int:
        """Return how many cases have an outcome."""
        return self.outcomes[OUTCOMES.index(name)]

    def __add__(self, other: Tally) -> Tally:
        """Return the counts of both."""
        rules = tuple(
            tuple(map(sum, zip(ours, theirs, strict=True)))
            for ours, theirs in zip(self.rules, other.rules, strict=True)
        )
        outcomes = tuple(map(sum, zip(self.outcomes, other.outcomes, strict=True)))
        return Tally(self.read + other.read, self.rejected + other.rejected, outcomes, rules)

    def to_json(self) -> dict[str, object]:
        """Return the counts as JSON values."""
        return {
            "read": self.read,
            "rejected": self.rejected,
            "outcomes": list(self.outcomes),
            "rules": [list(rule) for rule in self.rules],
        }


def nothing(verdicts: Verdicts) -> Tally:
    """Return the counts of no cases at all."""
    return Tally(0, 0, (0,) * len(OUTCOMES), ((0,) * len(COUNTED),) * len(verdicts.rules))


def count(judged: pa.Table, rejected: int, verdicts: Verdicts) -> Tally:
    """Return the counts of some cases."""
    found = dict.fromkeys(OUTCOMES, 0)
    for chunk in judged.column("outcome").chunks:
        names = chunk.dictionary.to_pylist()
        for name, times in zip(names, np.bincount(chunk.indices, minlength=len(names)).tolist(), strict=True):
            found[name] += times
    size = len(verdicts.rules)
    by_status = [bits.counts(judged.column(status).combine_chunks(), size) for status in COUNTED]
    outcomes = tuple(found[name] for name in OUTCOMES)
    rules = tuple(zip(*by_status, strict=True)) if size else ()
    return Tally(judged.num_rows + rejected, rejected, outcomes, rules)


def from_json(document: Mapping[str, object]) -> Tally:
    """Return the counts that `Tally.to_json` wrote; ValueError or TypeError where it did not write that."""
    read, rejected, outcomes, rules = (document.get(name) for name in ("read", "rejected", "outcomes", "rules"))
    if not (isinstance(read, int) and isinstance(rejected, int)):
        raise ValueError("no counts")
    if not (isinstance(outcomes, list) and isinstance(rules, list)):
        raise ValueError("no counts")
    return Tally(read, rejected, tuple(map(int, outcomes)), tuple(tuple(map(int, rule)) for rule in rules))
