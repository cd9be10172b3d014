"""Truths and statuses of a chunk, as the generated kernel gives them → answers a case, on NumPy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kzlaw.runtime.columns.answers import SETS, Answers, BoundAnswers
from kzlaw.runtime.columns.bits import rows_of_bits
from kzlaw.runtime.columns.edition import BoundColumn, Layout
from kzlaw.runtime.columns.truth import FAILS, NONE, Statuses, Truth, Words, either
from kzlaw.runtime.columns.values import CASES_IN_A_WORD, Facts, Rows, Value, packed, unpacked

NOT_APPLICABLE, EXEMPTED, MET, VIOLATED, UNDETERMINED, CERTAIN, ASKS = range(7)
PLACE_OF = {"not_applicable": NOT_APPLICABLE, "exempted": EXEMPTED, "violated": VIOLATED, "undetermined": UNDETERMINED}

Bits = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Collector:
    """Takes what the kernel says of one chunk after another, and keeps it as answers."""

    layout: Layout
    answers: Answers

    def collect(
        self,
        facts: Facts,
        rows: Rows,
        conditions: tuple[Truth, ...],
        exemptions: tuple[Truth, ...],
        rules: tuple[Statuses, ...],
        bounds: tuple[Value, ...],
    ) -> None:
        """Keep the statuses, the outcome, the missing facts and the bounds of a chunk."""
        words = rows.words.stop - rows.words.start
        kept = slice(rows.start, rows.start + words * CASES_IN_A_WORD)
        for name, answer in zip(SETS, self.answers.sets, strict=True):
            rows_of_bits([rule[PLACE_OF[name]] for rule in rules], answer[kept], words)
        self.answers.outcome[kept] = self._outcome(exemptions, rules, words)
        rows_of_bits(self._missing(facts, rows, conditions, exemptions, rules), self.answers.missing[kept], words)
        for column, answers in zip(self.layout.bounds, self.answers.bounds, strict=False):
            _bound(column, rules, bounds, answers, rows)

    def _outcome(self, exemptions: tuple[Truth, ...], rules: tuple[Statuses, ...], words: int) -> npt.NDArray[np.uint8]:
        violated = _any((rule[VIOLATED] for rule in rules), words)
        undetermined = _any((rule[UNDETERMINED] for rule in rules), words) & ~violated
        referrals = (rule for rule, refers in zip(rules, self.layout.refers, strict=True) if refers)
        referred = _any((rule[MET] for rule in referrals), words) & ~(violated | undetermined)
        decided = violated | undetermined | referred
        exempt = _any((exemption[0] for exemption in exemptions), words) & ~decided
        count = words * CASES_IN_A_WORD
        # The place in `OUTCOMES`, bit by bit.
        bits = (undetermined | exempt, referred | exempt, ~(decided | exempt))
        first, second, third = (unpacked(each, count).view(np.uint8) for each in bits)
        place: npt.NDArray[np.uint8] = first + np.uint8(2) * second + np.uint8(4) * third
        return place

    def _missing(
        self,
        facts: Facts,
        rows: Rows,
        conditions: tuple[Truth, ...],
        exemptions: tuple[Truth, ...],
        rules: tuple[Statuses, ...],
    ) -> list[Words]:
        """Return for every fact the cases in which it is unknown and would help to decide a rule."""
        layout = self.layout
        wanted: list[Words] = [NONE] * len(conditions)
        for rule, when, requires in zip(rules, layout.when, layout.requires, strict=True):
            for place in when:
                wanted[place] = wanted[place] | rule[UNDETERMINED]
            for place in requires:
                wanted[place] = wanted[place] | rule[ASKS]
        for group, covered in layout.groups:
            exempt = either(FAILS, *(exemptions[place] for place in group))
            undetermined = rules[covered[0]][UNDETERMINED]
            for place in covered[1:]:
                undetermined = undetermined | rules[place][UNDETERMINED]
            undetermined = undetermined & ~(exempt[0] | exempt[1])
            for exemption in group:
                open_ = undetermined & ~(exemptions[exemption][0] | exemptions[exemption][1])
                for place in layout.exempting[exemption]:
                    wanted[place] = wanted[place] | open_
        missing: list[Words] = [NONE] * len(layout.facts)
        for (holds, fails), want, reads in zip(conditions, wanted, layout.reads, strict=True):
            open_ = want & ~(holds | fails)
            for fact in reads:
                missing[fact] = missing[fact] | open_
        return [NONE if each is NONE else each & ~facts.known[fact, rows.words] for fact, each in enumerate(missing)]


def collect(
    answers: Collector,
    facts: Facts,
    rows: Rows,
    conditions: tuple[Truth, ...],
    exemptions: tuple[Truth, ...],
    rules: tuple[Statuses, ...],
    bounds: tuple[Value, ...],
) -> None:
    """Keep what the kernel says of a chunk; where Numba runs it, another function takes the place of this one."""
    answers.collect(facts, rows, conditions, exemptions, rules, bounds)


def _any(words: Iterable[Words], count: int) -> Bits:
    found = np.zeros(count, np.uint64)
    for each in words:
        found |= each
    return found


def _bound(
    column: BoundColumn, rules: tuple[Statuses, ...], values: tuple[Value, ...], answers: BoundAnswers, rows: Rows
) -> None:
    """Write the strictest value that rules known to apply demand, which of them do, and whether that is all."""
    count = rows.stop - rows.start
    words = rows.words.stop - rows.words.start
    latest = column.side == "latest"
    dtype = answers.values.dtype
    strictest = np.full(count, np.iinfo(dtype).max if latest else np.iinfo(dtype).min, dtype)
    stricter = np.minimum if latest else np.maximum
    certain: dict[int, Words] = {}
    perhaps: dict[int, Words] = {}
    for rule, value in column.demands:
        statuses = rules[rule]
        certain[value] = certain.get(value, NONE) | statuses[CERTAIN]
        may_apply = ~(statuses[NOT_APPLICABLE] | statuses[EXEMPTED] | statuses[CERTAIN])
        perhaps[value] = perhaps.get(value, NONE) | may_apply
    bounded = np.zeros(words, np.uint64)
    open_ = np.zeros(words, np.uint64)
    for value, applies in certain.items():
        demanded, known = values[value]
        set_ = applies & known
        bounded |= set_
        open_ |= applies & ~known
        mask = unpacked(np.broadcast_to(set_, words), count)
        stricter(strictest, demanded, out=strictest, where=mask, casting="unsafe")
    sets: dict[int, Words] = {}
    for value, applies in perhaps.items():
        demanded, known = values[value]
        below = packed(strictest > demanded if latest else strictest < demanded)
        open_ |= applies & (~known | ~bounded | below)
        sets[value] = known & packed(strictest == demanded)
    planes: list[Words] = [NONE] * len(rules)
    for rule, value in column.demands:
        planes[rule] = planes[rule] | (rules[rule][CERTAIN] & sets[value])
    kept = slice(rows.start, rows.start + words * CASES_IN_A_WORD)
    answers.values[rows.start : rows.stop] = strictest
    rows_of_bits(planes, answers.by[kept], words)
    answers.words[0, rows.words] = bounded
    answers.words[1, rows.words] = ~open_
