"""What a kernel says of words of cases → answers a case, eight words at a time.

Everything stands in memory at addresses, since arrays that count their users would cost more than the work itself.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numba import carray, njit, types

from kzlaw.runtime.columns.collect import ASKS, CERTAIN, EXEMPTED, MET, NOT_APPLICABLE, UNDETERMINED, VIOLATED
from kzlaw.runtime.columns.fused import answering, vectors
from kzlaw.runtime.columns.fused.words_type import SLOTS

_compiled = njit(error_model="numpy", nogil=True)
_word_pointer = vectors.pointing(types.CPointer(types.uint64))
_place_pointer = vectors.pointing(types.CPointer(types.int64))
_day_pointer = vectors.pointing(vectors.DAYS)
_number_pointer = vectors.pointing(vectors.NUMBERS)
_fill_days, _fill_numbers = answering.filling(vectors.DAYS), answering.filling(vectors.NUMBERS)
_take_earlier, _take_later = answering.tightening("<"), answering.tightening(">")
_less, _more, _equal = (vectors.comparing_one(operator) for operator in ("<", ">", "=="))

_exchange_far, _exchange_near = answering.exchanging(8, 32, 16, 8), answering.exchanging(1, 4, 2, 1)

STATUSES = 7


class BlockAnswers(NamedTuple):
    """Addresses of scratch memory and of the answers, and of the tables of places that say what belongs together."""

    conditions: int
    exemptions: int
    rules: int
    values: int
    value_known: int
    wanted: int
    missing_words: int
    planes: int
    by: int
    certain: int
    perhaps: int
    rule_count: int
    condition_count: int
    exemption_count: int
    fact_count: int
    # pairs and triples of places
    wants: int
    want_count: int
    reads: int
    read_count: int
    referrals: int
    referral_count: int
    groups: int
    group_count: int
    covered: int
    exempting: int
    members: int
    bounds: int
    bound_count: int
    demands: int
    bound_values: int
    # answers
    outcome: int
    violated: int
    undetermined: int
    exempted: int
    not_applicable: int
    missing: int
    rule_words: int
    fact_words: int
    known: int
    known_words: int


@_compiled
def _words(address: Any, count: Any) -> Any:
    return carray(_word_pointer(address), (count, SLOTS))


@_compiled
def _places(address: Any, count: Any, width: Any) -> Any:
    return carray(_place_pointer(address), (count, width))


@_compiled
def collect_words(answers: Any, turn: Any) -> None:
    """Write the answers to eight words of cases."""
    rules = _words(answers.rules, answers.rule_count * STATUSES)
    if answers.bound_count:
        for slot in range(SLOTS):
            _bounds(answers, turn * SLOTS + slot)
    _outcomes(answers, rules, turn)
    count, width = answers.rule_count, answers.rule_words
    start = turn * (SLOTS * 64) * width
    if count <= 32:
        _two_transposed(answers, VIOLATED, UNDETERMINED, answers.violated, answers.undetermined, turn)
        _two_transposed(answers, EXEMPTED, NOT_APPLICABLE, answers.exempted, answers.not_applicable, turn)
    else:
        _transposed(answers, answers.rules, STATUSES, VIOLATED, count, answers.violated, width, start)
        _transposed(answers, answers.rules, STATUSES, UNDETERMINED, count, answers.undetermined, width, start)
        _transposed(answers, answers.rules, STATUSES, EXEMPTED, count, answers.exempted, width, start)
        _transposed(answers, answers.rules, STATUSES, NOT_APPLICABLE, count, answers.not_applicable, width, start)
    _missing(answers, rules, turn)
    width = answers.fact_words
    start = turn * (SLOTS * 64) * width
    _transposed(answers, answers.missing_words, 1, 0, answers.fact_count, answers.missing, width, start)
    bounds = _places(answers.bounds, answers.bound_count, 9)
    for column in range(answers.bound_count):
        planes = answers.by + column * count * SLOTS * 8
        width = answers.rule_words
        _transposed(answers, planes, 1, 0, count, bounds[column, 7], width, turn * (SLOTS * 64) * width)


@_compiled
def _outcomes(answers: Any, rules: Any, turn: Any) -> None:
    exemptions = _words(answers.exemptions, answers.exemption_count * 2)
    referrals = _places(answers.referrals, answers.referral_count, 1)
    for slot in range(SLOTS):
        violated = undetermined = referred = exempt = np.uint64(0)
        for rule in range(answers.rule_count):
            violated |= rules[rule * STATUSES + VIOLATED, slot]
            undetermined |= rules[rule * STATUSES + UNDETERMINED, slot]
        for place in range(answers.referral_count):
            referred |= rules[referrals[place, 0] * STATUSES + MET, slot]
        for exemption in range(answers.exemption_count):
            exempt |= exemptions[exemption * 2, slot]
        undetermined &= ~violated
        referred &= ~(violated | undetermined)
        decided = violated | undetermined | referred
        exempt &= ~decided
        address = answers.outcome + (turn * SLOTS + slot) * 64
        answering.keep_outcome(address, undetermined | exempt, referred | exempt, ~(decided | exempt))


@_compiled
def _missing(answers: Any, rules: Any, turn: Any) -> None:
    """Work out which unknown facts would decide the rules that are not decided."""
    wanted = _words(answers.wanted, answers.condition_count)
    missing = _words(answers.missing_words, answers.fact_count)
    conditions = _words(answers.conditions, answers.condition_count * 2)
    wanted[:] = np.uint64(0)
    missing[:] = np.uint64(0)
    wants = _places(answers.wants, answers.want_count, 2)
    for place in range(answers.want_count):
        rule, condition = wants[place, 0], wants[place, 1]
        for slot in range(SLOTS):
            wanted[condition, slot] |= rules[rule, slot]
    _wanted_to_exempt(answers, rules, wanted)
    reads = _places(answers.reads, answers.read_count, 2)
    known = carray(_word_pointer(answers.known), (answers.fact_count, answers.known_words))
    for place in range(answers.read_count):
        condition, fact = reads[place, 0], reads[place, 1]
        for slot in range(SLOTS):
            decided = conditions[condition * 2, slot] | conditions[condition * 2 + 1, slot]
            missing[fact, slot] |= wanted[condition, slot] & ~(decided | known[fact, turn * SLOTS + slot])


@_compiled
def _wanted_to_exempt(answers: Any, rules: Any, wanted: Any) -> None:
    """Add what would decide the exemptions on which an undetermined rule hangs."""
    exemptions = _words(answers.exemptions, answers.exemption_count * 2)
    groups = _places(answers.groups, answers.group_count, 4)
    for group in range(answers.group_count):
        first_rule, last_rule, first_member, last_member = groups[group]
        covered = _places(answers.covered, last_rule, 1)
        members = _places(answers.members, last_member, 3)
        for slot in range(SLOTS):
            undetermined = holds = np.uint64(0)
            fails = ~np.uint64(0)
            for place in range(first_rule, last_rule):
                undetermined |= rules[covered[place, 0] * STATUSES + UNDETERMINED, slot]
            for place in range(first_member, last_member):
                holds |= exemptions[members[place, 0] * 2, slot]
                fails &= exemptions[members[place, 0] * 2 + 1, slot]
            undetermined &= ~(holds | fails)
            if undetermined:
                for place in range(first_member, last_member):
                    exemption, first, last = members[place]
                    decided = exemptions[exemption * 2, slot] | exemptions[exemption * 2 + 1, slot]
                    asked = _places(answers.exempting, last, 1)
                    for each in range(first, last):
                        wanted[asked[each, 0], slot] |= undetermined & ~decided


@_compiled
def _transposed(
    answers: Any, source: Any, stride: Any, offset: Any, count: Any, target: Any, width: Any, start: Any
) -> None:
    """Write one word a case from one word a plane: sixty-four by sixty-four bits, eight such squares side by side."""
    square = _words(answers.planes, 64)
    written = carray(_word_pointer(target), (start + SLOTS * 64 * width,))
    for word in range(width):
        _lay(answers, source, stride, offset, word * 64, min(count - word * 64, 64), 0)
        _transpose(answers.planes)
        for slot in range(SLOTS):
            place = start + slot * 64 * width + word
            for row in range(64):
                written[place + row * width] = square[row, slot]


@_compiled
def _lay(answers: Any, source: Any, stride: Any, offset: Any, first: Any, count: Any, target: Any) -> None:
    """Lay planes into the square from a row on, and zeros up to the next half."""
    planes = _words(source, (first + count - 1) * stride + offset + 1)
    square = _words(answers.planes, 64)
    for row in range(count):
        for slot in range(SLOTS):
            square[target + row, slot] = planes[(first + row) * stride + offset, slot]
    for row in range(target + count, 32 if target + count <= 32 else 64):
        for slot in range(SLOTS):
            square[row, slot] = np.uint64(0)
    if target + count <= 32 and not target:
        for row in range(32, 64):
            for slot in range(SLOTS):
                square[row, slot] = np.uint64(0)


@_compiled
def _two_transposed(answers: Any, first: Any, second: Any, low_target: Any, high_target: Any, turn: Any) -> None:
    """Write two statuses of at most thirty-two rules at once: each takes one half of the square."""
    _lay(answers, answers.rules, STATUSES, first, 0, answers.rule_count, 0)
    _lay(answers, answers.rules, STATUSES, second, 0, answers.rule_count, 32)
    _transpose(answers.planes)
    square = _words(answers.planes, 64)
    start = turn * SLOTS * 64
    low = carray(_word_pointer(low_target), (start + SLOTS * 64,))
    high = carray(_word_pointer(high_target), (start + SLOTS * 64,))
    for slot in range(SLOTS):
        for row in range(64):
            both = square[row, slot]
            low[start + slot * 64 + row] = both & np.uint64(0xFFFFFFFF)
            high[start + slot * 64 + row] = both >> np.uint64(32)


@_compiled
def _transpose(address: Any) -> None:
    """Transpose eight squares of bits: steps between far rows first, then those between near ones."""
    for row in range(8):
        _exchange_far(address + row * SLOTS * 8)
    for row in range(0, 64, 8):
        _exchange_near(address + row * SLOTS * 8)


@_compiled
def _bounds(answers: Any, rows: Any) -> None:
    """Write the bounds that the rules set in one word of cases."""
    slot = rows % SLOTS
    rules = _words(answers.rules, answers.rule_count * STATUSES)
    bounds = _places(answers.bounds, answers.bound_count, 9)
    for column in range(answers.bound_count):
        first, last, first_value, last_value, latest, decimal, target, _, words = bounds[column]
        demands = _places(answers.demands, last, 2)
        certain = carray(_word_pointer(answers.certain), (last_value,))
        perhaps = carray(_word_pointer(answers.perhaps), (last_value,))
        for value in range(first_value, last_value):
            certain[value] = perhaps[value] = np.uint64(0)
        for place in range(first, last):
            rule, value = demands[place, 0] * STATUSES, demands[place, 1]
            applies = rules[rule + CERTAIN, slot]
            certain[value] |= applies
            perhaps[value] |= ~(rules[rule + NOT_APPLICABLE, slot] | rules[rule + EXEMPTED, slot] | applies)
        if decimal:
            numbers = _number_pointer(target + rows * 512)
            _bound_numbers(answers, column, rows, numbers, first, last, first_value, last_value, latest, words)
        else:
            days = _day_pointer(target + rows * 256)
            _bound_days(answers, column, rows, days, first, last, first_value, last_value, latest, words)


def _bounding(point: Any, fill: Any, size: int, least: int, most: int) -> Any:
    @_compiled
    def bounding(
        answers: Any,
        column: Any,
        rows: Any,
        target: Any,
        first: Any,
        last: Any,
        first_value: Any,
        last_value: Any,
        latest: Any,
        words: Any,
    ) -> None:
        slot = rows % SLOTS
        rules = _words(answers.rules, answers.rule_count * STATUSES)
        places = _places(answers.bound_values, last_value, 1)
        addresses = carray(_place_pointer(answers.values), (1 << 30,))
        value_known = _words(answers.value_known, 1 << 30)
        certain = carray(_word_pointer(answers.certain), (last_value,))
        perhaps = carray(_word_pointer(answers.perhaps), (last_value,))
        fill(target, most if latest else least)
        bounded = open_ = np.uint64(0)
        for value in range(first_value, last_value):
            place = places[value, 0]
            set_ = certain[value] & value_known[place, slot]
            open_ |= certain[value] & ~value_known[place, slot]
            bounded |= set_
            if set_ and latest:
                _take_earlier(target, point(addresses[place] + slot * size), set_)
            elif set_:
                _take_later(target, point(addresses[place] + slot * size), set_)
        for value in range(first_value, last_value):
            place = places[value, 0]
            known = value_known[place, slot]
            if perhaps[value]:
                given = point(addresses[place] + slot * size)
                below = _more(target, given) if latest else _less(target, given)
                open_ |= perhaps[value] & (~known | ~bounded | below)
            if certain[value]:
                certain[value] = known & _equal(target, point(addresses[place] + slot * size))
        by = _words(answers.by, (column + 1) * answers.rule_count)
        by_start = column * answers.rule_count
        demands = _places(answers.demands, last, 2)
        for place in range(first, last):
            by[by_start + demands[place, 0], slot] = np.uint64(0)
        for place in range(first, last):
            rule, value = demands[place, 0], demands[place, 1]
            by[by_start + rule, slot] |= rules[rule * STATUSES + CERTAIN, slot] & certain[value]
        kept = carray(_word_pointer(words), (2, answers.known_words))
        kept[0, rows] = bounded
        kept[1, rows] = ~open_

    return bounding


_bound_days = _bounding(_day_pointer, _fill_days, 256, -(2**31), 2**31 - 1)
_bound_numbers = _bounding(_number_pointer, _fill_numbers, 512, -(2**63), 2**63 - 1)

__all__ = ["ASKS", "BlockAnswers", "collect_words"]
