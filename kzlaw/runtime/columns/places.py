"""The facts of a vocabulary → where each stands in a table, and the codes of the values that can be chosen."""

from __future__ import annotations

import datetime

from kzlaw.runtime.facts import Fact

_EPOCH = 719163  # the ordinal of 1 January 1970


def places_of(facts: tuple[Fact, ...]) -> dict[str, int]:
    """Return the place of every fact, by its path."""
    return {fact.path: place for place, fact in enumerate(facts)}


def codes_of(facts: tuple[Fact, ...]) -> dict[str, int]:
    """Return the code of every value of an enumeration; one name has one code in all of them."""
    names = sorted({value for fact in facts for value in fact.values})
    return {name: code for code, name in enumerate(names)}


def day_number(year: int, month: int, day: int) -> int:
    """Return a day as columns keep it: counted from 1 January 1970."""
    return datetime.date(year, month, day).toordinal() - _EPOCH
