"""What rules demand of one fact → its bound: the latest and the earliest value that they allow."""

from __future__ import annotations

import datetime

from kzlaw.runtime.findings import Finding
from kzlaw.runtime.records import FrozenRecord, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from decimal import Decimal
    from typing import Any

    Value = datetime.date | int | Decimal
    Limits = tuple["Limit", ...]
    LimitFunction = Callable[[Any, Any], Limits]
else:
    Limits = tuple

Side = Literal["latest", "earliest"]


class Limit(FrozenRecord):
    """One demand on a fact: at most, or at least, a value that may be unknown.

    ``asked`` is False where the demand belongs to a reading that is not chosen.
    """

    side: Side
    fact: str
    value: Value | None
    asked: bool = True


class Bound(FrozenRecord):
    """The latest (or earliest) value of a fact that the rules known to apply allow.

    ``by`` are the ids of the rules that set it; ``complete`` is False where a rule that is not decided could still
    set a stricter one.
    """

    fact: str
    side: Side
    value: Value | None
    by: tuple[str, ...]
    complete: bool


def at_latest(fact: str, value: Value | None, asked: bool = True) -> Limit:
    """Return the demand ``fact <= value``."""
    return Limit("latest", fact, value, asked)


def at_earliest(fact: str, value: Value | None, asked: bool = True) -> Limit:
    """Return the demand ``fact >= value``."""
    return Limit("earliest", fact, value, asked)


def before(fact: str, value: Value | None, asked: bool = True) -> Limit:
    """Return the demand ``fact < value``: for days and whole numbers, at most the one before."""
    return Limit("latest", fact, _next(value, -1), asked)


def after(fact: str, value: Value | None, asked: bool = True) -> Limit:
    """Return the demand ``fact > value``: for days and whole numbers, at least the one after."""
    return Limit("earliest", fact, _next(value, 1), asked)


def _next(value: Value | None, step: int) -> Value | None:
    if isinstance(value, datetime.date):
        try:
            return value + datetime.timedelta(step)
        except OverflowError:
            return None
    return value + step if isinstance(value, int) else value


def bounds(limits: Iterable[tuple[Finding, LimitFunction]], case: object, readings: object) -> tuple[Bound, ...]:
    """Return the bounds of every fact that some rule bounds, in the order of the rules.

    A rule that is known not to apply, or to be exempted, bounds nothing; one of which that is not known makes the
    bound incomplete unless it could not make it stricter.
    """
    demands: dict[tuple[str, Side], list[tuple[Finding, Limit]]] = {}
    for finding, function in limits:
        for limit in function(case, readings):
            if limit.asked:
                demands.setdefault((limit.fact, limit.side), []).append((finding, limit))
    return tuple(_bound(fact, side, found) for (fact, side), found in demands.items())


def _bound(fact: str, side: Side, demands: list[tuple[Finding, Limit]]) -> Bound:
    certain = [(limit.value, finding) for finding, limit in demands if finding.applies]
    known: list[Any] = [value for value, _ in certain if value is not None]
    strictest = (min if side == "latest" else max)(known) if known else None
    complete = len(known) == len(certain)
    for finding, limit in demands:
        if finding.applies is None:
            value: Any = limit.value
            stricter = (
                value is None or strictest is None or (value < strictest if side == "latest" else value > strictest)
            )
            complete = complete and not stricter
    by = dict.fromkeys(finding.rule.id for value, finding in certain if value is not None and value == strictest)
    return Bound(fact, side, strictest, tuple(by), complete)
