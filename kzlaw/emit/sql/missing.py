"""Norms of a view → the list of facts that would decide what is undetermined.

A fact is missing where it is unknown, and a condition that reads it is unknown and could decide an undetermined norm:
one of its own, or one of an exemption of which it is not known whether it covers the norm. The requirements decide
nothing any more once one of them is not met.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kzlaw.emit.sql.norms import Asked, Norms, Numbered
from kzlaw.vocabulary.facts import Fact

Column = Callable[[str], str]
_OR = "\n            OR "


def unknown_column(name: str) -> str:
    """Return the column that says that the fact of a column is unknown."""
    return f"kz_unknown_{name}"


def open_column(group: int) -> str:
    """Return the column that says that some norm of a group hangs on its exemptions."""
    return f"kz_open_{group}"


def missing_facts(norms: Norms, facts: Iterable[tuple[Fact, str]], column: Column) -> list[tuple[str, str]]:
    """Return each fact, given with its column, with the condition under which it is missing."""
    found: list[tuple[str, str]] = []
    for fact, name in facts:
        deciding = [*_of_norms(norms, fact, column), *_of_exemptions(norms, fact, column)]
        if deciding:
            found.append((fact.path, f"{column(unknown_column(name))} AND ({_OR.join(deciding)})"))
    return found


def open_groups(norms: Norms, column: Column) -> Iterator[tuple[int, str]]:
    """Yield each group of exemptions with the condition that an undetermined norm hangs on it."""
    for number, group in enumerate(norms.groups):
        statuses = [column(f"{each.key}_status") for each in norms.norms if each.group == number]
        if group:
            yield number, f"({column(f'kz_exempt_{number}')} IS NULL AND 'undetermined' IN ({', '.join(statuses)}))"


def _of_norms(norms: Norms, fact: Fact, column: Column) -> Iterator[str]:
    for norm in norms.norms:
        unknown = [each for asked in norm.asked for each in _unknown(asked, fact, column)]
        if unknown:
            yield f"{column(f'{norm.key}_status')} = 'undetermined' AND ({' OR '.join(unknown)})"


def _of_exemptions(norms: Norms, fact: Fact, column: Column) -> Iterator[str]:
    for place, exemption in enumerate(norms.exemptions):
        unknown = _of_exemption(exemption, fact, column)
        hanging = [column(open_column(number)) for number, group in enumerate(norms.groups) if place in group]
        if unknown and hanging:
            yield f"({' OR '.join(hanging)}) AND ({' OR '.join(unknown)})"


def _of_exemption(exemption: Numbered, fact: Fact, column: Column) -> list[str]:
    return [each for asked in exemption.asked for each in _unknown(asked, fact, column, decided_by_one=True)]


def _unknown(asked: Asked, fact: Fact, column: Column, decided_by_one: bool = False) -> Iterator[str]:
    """Yield that a condition which reads the fact is unknown, and that the others do not decide without it.

    The `when` of an undetermined norm is never false, so there the condition alone is asked.
    """
    for entry, name in asked.entries:
        if any(each.path == fact.path for each in entry.reads):
            alone = not asked.several or (asked.role == "when" and not decided_by_one)
            whole = "" if alone else f"{column(asked.column)} IS NULL AND "
            yield f"{whole}{column(name)} IS NULL"
