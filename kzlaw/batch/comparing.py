"""The same cases under two days or two readings → who is affected, by rule, with cases to look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from kzlaw.batch import bits
from kzlaw.batch.engines import OUTCOMES, STATUSES, Verdicts, engine_of, facts_of
from kzlaw.batch.model import BEGINNING, Judging, Piece, Source
from kzlaw.batch.output import one_column
from kzlaw.batch.reading import read_piece
from kzlaw.batch.sharing import each_piece
from kzlaw.runtime.findings import Norm
from kzlaw.runtime.rules import Referral

CODES = ("rest", *STATUSES)
ABSENT = CODES.index("not_applicable")
"""A rule that an edition does not have applies to nobody."""


class SampleCase(msgspec.Struct, frozen=True):
    """A case that is affected: its row, its id, both outcomes, and the rules whose status differs."""

    row: int
    id: str | None
    before: str
    after: str
    rules: tuple[tuple[int, str, str], ...]


class Compared(msgspec.Struct, frozen=True):
    """What came of some cases, or of all. Tables of changes have a row for before and a column for after."""

    read: int
    rejected: int
    affected: int
    outcomes: npt.NDArray[np.int64]
    rules: npt.NDArray[np.int64]  # one table of changes for each rule
    by_rule: npt.NDArray[np.int64]
    samples: tuple[SampleCase, ...]


class Comparison(msgspec.Struct, frozen=True):
    """Two ways to judge, and what came of it: ``rules`` are those of either, the later ones first."""

    before: Verdicts
    after: Verdicts
    rules: tuple[Norm, ...]
    result: Compared

    def status(self, rule: int, code: int) -> str:
        """Return the name of a status of a rule."""
        return status_name(self.rules[rule], code)


def status_name(rule: Norm, code: int) -> str:
    """Return the name of a status: what is in none of the sets is satisfied, or refers."""
    if CODES[code] != "rest":
        return CODES[code]
    return "referred" if isinstance(rule, Referral) else "satisfied"


class CompareTask(msgspec.Struct, frozen=True):
    """All that is needed to compare a piece, wherever that is done."""

    before: Judging
    after: Judging
    engine: str
    sample: int

    def __call__(self, piece: Piece) -> tuple[int, Compared]:
        """Return how much was read so far, and what came of the piece."""
        sides = (engine_of(self.before, self.engine), engine_of(self.after, self.engine))
        rules = all_rules(sides[0].verdicts, sides[1].verdicts)
        read = read_piece(piece, facts_of(self.before))
        judged = [side.judge(read.cases) for side in sides]
        codes = [_codes(table, side.verdicts, rules) for table, side in zip(judged, sides, strict=True)]
        outcomes = [_outcomes(table) for table in judged]
        differs = codes[0] != codes[1]
        affected = differs.any(axis=1) | (outcomes[0] != outcomes[1])
        size = len(CODES)
        return piece.done, Compared(
            read=len(read.rows) + len(read.rejects),
            rejected=len(read.rejects),
            affected=int(affected.sum()),
            outcomes=_table(outcomes[0], outcomes[1], len(OUTCOMES)),
            rules=np.stack(
                [_table(codes[0][:, rule], codes[1][:, rule], size) for rule in range(len(rules))]
                or [np.zeros((size, size), np.int64)]
            )[: len(rules)],
            by_rule=differs.sum(axis=0, dtype=np.int64),
            samples=_samples(read.rows, one_column(read.cases, "id"), outcomes, codes, affected, rules, self.sample),
        )


def compare(
    source: Source,
    before: Judging,
    after: Judging,
    *,
    engine: str = "auto",
    jobs: int = 1,
    sample: int = 10,
    progress: Callable[[int], None] = lambda _done: None,
) -> Comparison:
    """Return what differs between two ways to judge the same cases; OSError where the source cannot be read."""
    sides = (engine_of(before, engine), engine_of(after, engine))
    rules = all_rules(sides[0].verdicts, sides[1].verdicts)
    task = CompareTask(before, after, sides[0].name, sample)
    total = _nothing(len(rules))
    threads = source.columnar and sides[0].name == "columns"
    for done, part in each_piece(source, BEGINNING, task, jobs, threads=threads):
        total = _both(total, part, sample)
        progress(done)
    return Comparison(sides[0].verdicts, sides[1].verdicts, rules, total)


def all_rules(before: Verdicts, after: Verdicts) -> tuple[Norm, ...]:
    """Return the rules of both, each once: those of the later side in their order, then those that are gone."""
    kept = set(after.rule_ids)
    return (*after.rules, *(rule for rule in before.rules if rule.id not in kept))


def _nothing(rules: int) -> Compared:
    size = len(CODES)
    return Compared(
        0,
        0,
        0,
        np.zeros((len(OUTCOMES), len(OUTCOMES)), np.int64),
        np.zeros((rules, size, size), np.int64),
        np.zeros(rules, np.int64),
        (),
    )


def _both(one: Compared, other: Compared, sample: int) -> Compared:
    return Compared(
        one.read + other.read,
        one.rejected + other.rejected,
        one.affected + other.affected,
        one.outcomes + other.outcomes,
        one.rules + other.rules,
        one.by_rule + other.by_rule,
        _chosen((*one.samples, *other.samples), sample),
    )


def _codes(judged: pa.Table, verdicts: Verdicts, rules: tuple[Norm, ...]) -> npt.NDArray[np.uint8]:
    """Return the status of every rule for every case; what is in none of the sets is satisfied, or refers."""
    own = np.zeros((judged.num_rows, len(verdicts.rules)), np.uint8)
    for code, status in enumerate(STATUSES, 1):
        own[bits.members(one_column(judged, status), len(verdicts.rules))] = code
    found = np.full((judged.num_rows, len(rules)), ABSENT, np.uint8)
    places = {rule: place for place, rule in enumerate(verdicts.rule_ids)}
    for place, rule in enumerate(rules):
        if rule.id in places:
            found[:, place] = own[:, places[rule.id]]
    return found


def _outcomes(judged: pa.Table) -> npt.NDArray[np.uint8]:
    coded = one_column(judged, "outcome").cast(pa.string()).dictionary_encode()
    numbers = np.array([OUTCOMES.index(name) for name in coded.dictionary.to_pylist()], np.uint8)
    places: npt.NDArray[np.int32] = coded.indices.to_numpy(zero_copy_only=False)
    return numbers[places]


def _table(before: npt.NDArray[np.uint8], after: npt.NDArray[np.uint8], size: int) -> npt.NDArray[np.int64]:
    pairs = before.astype(np.int64) * size + after
    return np.bincount(pairs, minlength=size * size).reshape(size, size)


def _samples(
    rows: Sequence[int],
    ids: pa.Array,
    outcomes: list[npt.NDArray[np.uint8]],
    codes: list[npt.NDArray[np.uint8]],
    affected: npt.NDArray[np.bool_],
    rules: tuple[Norm, ...],
    sample: int,
) -> tuple[SampleCase, ...]:
    """Return some affected cases: the first ones, and one at least for every rule and outcome that differs."""
    wanted = set(np.flatnonzero(affected)[:sample].tolist())
    differs = codes[0] != codes[1]
    wanted.update(int(np.argmax(differs[:, rule])) for rule in range(len(rules)) if differs[:, rule].any())
    found: list[SampleCase] = []
    for at in sorted(wanted):
        changed = []
        for rule in np.flatnonzero(differs[at]).tolist():
            old, new = (status_name(rules[rule], int(side[at, rule])) for side in codes)
            changed.append((rule, old, new))
        before, after = (OUTCOMES[side[at]] for side in outcomes)
        found.append(SampleCase(rows[at], ids[at].as_py(), before, after, tuple(changed)))
    return _chosen(tuple(found), sample)


def _chosen(samples: tuple[SampleCase, ...], sample: int) -> tuple[SampleCase, ...]:
    """Return the first samples and, beyond them, the first for every rule that they do not show."""
    shown: set[int] = set()
    kept: list[SampleCase] = []
    for each_case in samples:
        fresh = {rule for rule, _, _ in each_case.rules} - shown
        if len(kept) < sample or fresh:
            shown |= fresh
            kept.append(each_case)
    return tuple(kept)
