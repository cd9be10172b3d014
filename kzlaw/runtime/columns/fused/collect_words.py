"""What a kernel says of words of cases → answers a case, eight words at a time.

Everything stands in memory at addresses, since arrays that count their users would cost more than the work itself.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from numba import carray, njit, types

from kzlaw.runtime.columns.collect import CERTAIN, EXEMPTED, MET, NOT_APPLICABLE, UNDETERMINED, VIOLATED
from kzlaw.runtime.columns.fused import answering, vectors
from kzlaw.runtime.columns.fused.words_type import ALL, NONE, SLOTS
from kzlaw.runtime.columns.values import CASES_IN_A_TURN

_compiled = njit(error_model="numpy", nogil=True)
_place_pointer = vectors.pointing(types.CPointer(types.int64))
_day_pointer = vectors.pointing(vectors.DAYS)
_number_pointer = vectors.pointing(vectors.NUMBERS)
_choose = answering.choosing()
_take_earlier, _take_later = answering.tightening("<"), answering.tightening(">")
_less, _more, _equal = (vectors.comparing(operator) for operator in ("<", ">", "=="))

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
    known: int
    known_words: int


@_compiled
def _row(address: Any, place: Any) -> Any:
    return vectors.words_at(address, place * SLOTS)


@_compiled
def _keep(address: Any, place: Any, words: Any) -> None:
    vectors.keep_words(address + place * (SLOTS * 8), words)


@_compiled
def _status(answers: Any, rule: Any, status: Any) -> Any:
    return _row(answers.rules, rule * STATUSES + status)


@_compiled
def _places(address: Any, count: Any, width: Any) -> Any:
    return carray(_place_pointer(address), (count, width))


def collecting_words(rules: int, facts: int) -> Any:
    """Return a function that writes the answers to eight words of cases, for so many rules and facts."""
    keep_rules = answering.keeping_sets(rules, STATUSES)
    keep_facts = answering.keeping_sets(facts, 1)
    keep_demands = answering.keeping_demands(rules, STATUSES)
    rule_size, fact_size = (-(-max(count, 1) // 64) * CASES_IN_A_TURN * 8 for count in (rules, facts))

    @_compiled
    def collect_words(answers: Any, turn: Any) -> None:
        start = turn * rule_size
        keep_rules(answers.violated + start, answers.rules + VIOLATED * (SLOTS * 8))
        keep_rules(answers.undetermined + start, answers.rules + UNDETERMINED * (SLOTS * 8))
        keep_rules(answers.exempted + start, answers.rules + EXEMPTED * (SLOTS * 8))
        keep_rules(answers.not_applicable + start, answers.rules + NOT_APPLICABLE * (SLOTS * 8))
        _outcomes(answers, turn)
        _missing(answers, turn)
        keep_facts(answers.missing + turn * fact_size, answers.missing_words)
        if answers.bound_count:
            bounds = _places(answers.bounds, answers.bound_count, 9)
            for column in range(answers.bound_count):
                first, last, _, _, _, _, _, by, _ = bounds[column]
                _bound(answers, bounds[column], turn)
                applying = answers.rules + CERTAIN * (SLOTS * 8)
                keep_demands(by + start, answers.demands, first, last, applying, answers.certain)

    return collect_words


@_compiled
def _outcomes(answers: Any, turn: Any) -> None:
    referrals = _places(answers.referrals, answers.referral_count, 1)
    violated = undetermined = referred = exempt = NONE
    for rule in range(answers.rule_count):
        violated = violated | _status(answers, rule, VIOLATED)
        undetermined = undetermined | _status(answers, rule, UNDETERMINED)
    for place in range(answers.referral_count):
        referred = referred | _status(answers, referrals[place, 0], MET)
    for exemption in range(answers.exemption_count):
        exempt = exempt | _row(answers.exemptions, exemption * 2)
    undetermined = undetermined & ~violated
    referred = referred & ~(violated | undetermined)
    decided = violated | undetermined | referred
    exempt = exempt & ~decided
    address = answers.outcome + turn * CASES_IN_A_TURN
    answering.keep_outcomes(address, undetermined | exempt, referred | exempt, ~(decided | exempt))


@_compiled
def _missing(answers: Any, turn: Any) -> None:
    """Work out which unknown facts would decide the rules that are not decided."""
    for condition in range(answers.condition_count):
        _keep(answers.wanted, condition, NONE)
    for fact in range(answers.fact_count):
        _keep(answers.missing_words, fact, NONE)
    wants = _places(answers.wants, answers.want_count, 2)
    for place in range(answers.want_count):
        status, condition = wants[place]
        _keep(answers.wanted, condition, _row(answers.wanted, condition) | _row(answers.rules, status))
    _wanted_to_exempt(answers)
    reads = _places(answers.reads, answers.read_count, 2)
    for place in range(answers.read_count):
        condition, fact = reads[place]
        decided = _row(answers.conditions, condition * 2) | _row(answers.conditions, condition * 2 + 1)
        known = vectors.words_at(answers.known, fact * answers.known_words + turn * SLOTS)
        asked = _row(answers.wanted, condition) & ~(decided | known)
        _keep(answers.missing_words, fact, _row(answers.missing_words, fact) | asked)


@_compiled
def _wanted_to_exempt(answers: Any) -> None:
    """Add what would decide the exemptions on which an undetermined rule hangs."""
    groups = _places(answers.groups, answers.group_count, 4)
    for group in range(answers.group_count):
        first_rule, last_rule, first_member, last_member = groups[group]
        covered = _places(answers.covered, last_rule, 1)
        members = _places(answers.members, last_member, 3)
        undetermined, holds, fails = NONE, NONE, ALL
        for place in range(first_rule, last_rule):
            undetermined = undetermined | _status(answers, covered[place, 0], UNDETERMINED)
        for place in range(first_member, last_member):
            holds = holds | _row(answers.exemptions, members[place, 0] * 2)
            fails = fails & _row(answers.exemptions, members[place, 0] * 2 + 1)
        undetermined = undetermined & ~(holds | fails)
        for place in range(first_member, last_member):
            exemption, first, last = members[place]
            decided = _row(answers.exemptions, exemption * 2) | _row(answers.exemptions, exemption * 2 + 1)
            asked = _places(answers.exempting, last, 1)
            for each in range(first, last):
                condition = asked[each, 0]
                _keep(answers.wanted, condition, _row(answers.wanted, condition) | (undetermined & ~decided))


@_compiled
def _bound(answers: Any, column: Any, turn: Any) -> None:
    """Write a bound and whether it is complete; keep for each value the cases in which it is the one that counts."""
    first, last, first_value, last_value, latest, decimal, target, _, words = column
    demands = _places(answers.demands, last, 2)
    for value in range(first_value, last_value):
        _keep(answers.certain, value, NONE)
        _keep(answers.perhaps, value, NONE)
    for place in range(first, last):
        rule, value = demands[place]
        applies = _status(answers, rule, CERTAIN)
        never = _status(answers, rule, NOT_APPLICABLE) | _status(answers, rule, EXEMPTED)
        _keep(answers.certain, value, _row(answers.certain, value) | applies)
        _keep(answers.perhaps, value, _row(answers.perhaps, value) | ~(never | applies))
    if decimal:
        bounded, open_ = _bound_numbers(answers, first_value, last_value, latest, target + turn * (CASES_IN_A_TURN * 8))
    else:
        bounded, open_ = _bound_days(answers, first_value, last_value, latest, target + turn * (CASES_IN_A_TURN * 4))
    vectors.keep_words(words + turn * (SLOTS * 8), bounded)
    vectors.keep_words(words + (answers.known_words + turn * SLOTS) * 8, ~open_)


def _bounding(point: Any, least: int, most: int) -> Any:
    @_compiled
    def bounding(answers: Any, first: Any, last: Any, latest: Any, address: Any) -> Any:
        """Write the strictest value; return where there is one, and where another could be stricter."""
        places = _places(answers.bound_values, last, 1)
        addresses = carray(_place_pointer(answers.values), (1 << 30,))
        target = point(address)
        known = _row(answers.value_known, places[first, 0])
        bounded = known & _row(answers.certain, first)
        open_ = _row(answers.certain, first) & ~known
        _choose(target, point(addresses[places[first, 0]]), bounded, most if latest else least)
        for value in range(first + 1, last):
            known = _row(answers.value_known, places[value, 0])
            certain = _row(answers.certain, value)
            bounded = bounded | (certain & known)
            open_ = open_ | (certain & ~known)
            if latest:
                _take_earlier(target, point(addresses[places[value, 0]]), certain & known)
            else:
                _take_later(target, point(addresses[places[value, 0]]), certain & known)
        for value in range(first, last):
            known = _row(answers.value_known, places[value, 0])
            given = point(addresses[places[value, 0]])
            perhaps = _row(answers.perhaps, value) & ~open_
            if not vectors.nowhere(perhaps):
                below = _more(target, given) if latest else _less(target, given)
                open_ = open_ | (perhaps & (~known | ~bounded | below))
            _keep(answers.certain, value, known & _equal(target, given))
        return bounded, open_

    return bounding


_bound_days = _bounding(_day_pointer, -(2**31), 2**31 - 1)
_bound_numbers = _bounding(_number_pointer, -(2**63), 2**63 - 1)

__all__ = ["BlockAnswers", "collecting_words"]
