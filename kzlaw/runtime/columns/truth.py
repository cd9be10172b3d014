"""Words of bits, a bit a case → words of bits: Kleene's three-valued logic, and the statuses of a rule.

Each function is written once for two ways to run: on NumPy arrays of words, and on single words where Numba fuses
everything into one loop. A truth is a pair: the cases for which it is known to hold, and those for which it is known
not to.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint64] | np.uint64
Truth = tuple[Words, Words]
Statuses = tuple[Words, Words, Words, Words, Words, Words, Words]
"""Of a rule: not applicable, exempted, met (satisfied, or referred to other law), violated, undetermined; then the
cases to which it certainly applies, and those whose requirements ask for more facts."""

NONE = np.uint64(0)
ALL = np.uint64(0xFFFF_FFFF_FFFF_FFFF)
HOLDS: Truth = (ALL, NONE)
FAILS: Truth = (NONE, ALL)
UNKNOWN: Truth = (NONE, NONE)
"""Of words that cite what an amendment has changed, until somebody confirms what they mean now."""


def negate(truth: Truth) -> Truth:
    """Return the opposite; the opposite of unknown is unknown."""
    return (truth[1], truth[0])


def every(*truths: Truth) -> Truth:
    """Return whether all hold: false if one is false, else unknown if one is unknown."""
    holds, fails = truths[0]
    for truth in truths[1:]:
        holds = holds & truth[0]
        fails = fails | truth[1]
    return (holds, fails)


def either(*truths: Truth) -> Truth:
    """Return whether at least one holds: true if one is true, else unknown if one is unknown."""
    holds, fails = truths[0]
    for truth in truths[1:]:
        holds = holds | truth[0]
        fails = fails & truth[1]
    return (holds, fails)


def same(left: Truth, right: Truth) -> Truth:
    """Return whether two truths are equal, unknown if either is unknown."""
    return ((left[0] & right[0]) | (left[1] & right[1]), (left[0] & right[1]) | (left[1] & right[0]))


def judge(exempt: Truth, when: Truth, requires: Truth) -> Statuses:
    """Return the statuses of a rule from what exempts, what makes it apply, and what it requires."""
    not_applicable = when[1]
    exempted = exempt[0] & ~when[1]
    rest = ~(when[1] | exempt[0])
    certain = when[0] & exempt[1]
    violated = certain & requires[1]
    undetermined = rest & ~(requires[0] | violated)
    return (
        not_applicable,
        exempted,
        rest & requires[0],
        violated,
        undetermined,
        certain,
        undetermined & ~requires[1],
    )


def refer(exempt: Truth, when: Truth) -> Statuses:
    """Return the statuses of a referral: where its `when` holds, other law decides."""
    rest = ~(when[1] | exempt[0])
    referred = rest & when[0]
    undetermined = rest & ~when[0]
    nothing = rest & ~rest
    return (when[1], exempt[0] & ~when[1], referred, nothing, undetermined, referred, nothing)
