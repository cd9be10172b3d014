"""Values that may be unknown → truth that may be unknown: Kleene's three-valued logic, None for unknown."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    class Ordered(Protocol):
        """A date, a number or a text; that both sides are of one kind is checked where the law is read."""

        def __lt__(self, other: Any, /) -> bool:
            """Return whether this comes before the other."""

        def __le__(self, other: Any, /) -> bool:
            """Return whether this does not come after the other."""

        def __gt__(self, other: Any, /) -> bool:
            """Return whether this comes after the other."""

        def __ge__(self, other: Any, /) -> bool:
            """Return whether this does not come before the other."""


Truth = bool | None
Truths = tuple[bool | None, ...]

NOT_CONFIRMED: Truth = None
"""The truth of words that cite what an amendment has changed, until somebody confirms what they mean now."""


def equal(left: object, right: object) -> Truth:
    """Return whether two values are the same, unknown if either is."""
    if left is None or right is None:
        return None
    return left == right


def differs(left: object, right: object) -> Truth:
    """Return whether two values are not the same, unknown if either is."""
    if left is None or right is None:
        return None
    return left != right


def less(left: Ordered | None, right: Ordered | None) -> Truth:
    """Return whether ``left < right``, unknown if either is."""
    if left is None or right is None:
        return None
    return left < right


def at_most(left: Ordered | None, right: Ordered | None) -> Truth:
    """Return whether ``left <= right``, unknown if either is."""
    if left is None or right is None:
        return None
    return left <= right


def more(left: Ordered | None, right: Ordered | None) -> Truth:
    """Return whether ``left > right``, unknown if either is."""
    if left is None or right is None:
        return None
    return left > right


def at_least(left: Ordered | None, right: Ordered | None) -> Truth:
    """Return whether ``left >= right``, unknown if either is."""
    if left is None or right is None:
        return None
    return left >= right


def one_of(value: object, options: tuple[object, ...]) -> Truth:
    """Return whether a value is among the options, unknown if it is unknown."""
    return None if value is None else value in options


def negate(truth: Truth) -> Truth:
    """Return the opposite; the opposite of unknown is unknown."""
    return None if truth is None else not truth


def every(*truths: Truth) -> Truth:
    """Return whether all hold: false if one is false, else unknown if one is unknown."""
    if False in truths:
        return False
    return None if None in truths else True


def either(*truths: Truth) -> Truth:
    """Return whether at least one holds: true if one is true, else unknown if one is unknown."""
    if True in truths:
        return True
    return None if None in truths else False


def under(chosen: bool, truth: Truth) -> Truth:
    """Return a condition of one reading: where another reading is chosen it asks nothing, so it holds."""
    return truth if chosen else True
