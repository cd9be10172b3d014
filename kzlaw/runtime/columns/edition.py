"""What a generated kernel declares of an edition → tables of places: which facts, conditions and bounds go together.

The generated module names its conditions, exemptions and rules; here the names become places in arrays, once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from kzlaw.runtime.columns.values import Facts, Rows
from kzlaw.runtime.editions import Edition
from kzlaw.runtime.facts import Fact

Side = Literal["latest", "earliest"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition, and the facts that it reads."""

    name: str
    reads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exempting:
    """An exemption, and the conditions under which it holds."""

    name: str
    when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule or a referral: the exemptions that cover it, and its conditions."""

    name: str
    exempt: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    refers: bool = False


@dataclass(frozen=True, slots=True)
class Bounding:
    """A bound that a rule sets to a fact: the value that the kernel calls ``value``.

    ``decimal`` says that the value is counted in the parts of decimals; ``under`` names the choices of readings
    without which it is not asked.
    """

    rule: str
    fact: str
    side: Side
    value: str
    decimal: bool = False
    under: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EditionColumns:
    """The kernel of one edition: ``judge`` gives a chunk of cases to whoever collects the answers."""

    by: str
    judge: Callable[[Any, Any, Any, Any, Any], None]
    conditions: tuple[Asked, ...]
    exemptions: tuple[Exempting, ...]
    rules: tuple[Judged, ...]
    bounds: tuple[Bounding, ...]
    bound_values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BoundColumn:
    """A bounded side of a fact, with the demands on it: place of the rule and place of the value."""

    fact: str
    side: Side
    type: str
    demands: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """An edition in places: what stands where in the arrays of answers.

    ``reads`` has the facts of each condition; ``exempting`` the conditions of each exemption; ``groups`` each set of
    exemptions with the rules that it covers; ``when`` and ``requires`` the conditions of each rule.
    """

    rules: tuple[str, ...]
    facts: tuple[str, ...]
    reads: tuple[tuple[int, ...], ...]
    exempting: tuple[tuple[int, ...], ...]
    groups: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]
    when: tuple[tuple[int, ...], ...]
    requires: tuple[tuple[int, ...], ...]
    refers: tuple[bool, ...]
    bounds: tuple[BoundColumn, ...]


def layout(columns: EditionColumns, edition: Edition, facts: tuple[Fact, ...], chosen: Mapping[str, bool]) -> Layout:
    """Return the places of everything in an edition, with the bounds that the chosen readings ask for."""
    place_of_fact = {fact.path: place for place, fact in enumerate(facts)}
    types = {fact.path: fact.type for fact in facts}
    conditions = _places(each.name for each in columns.conditions)
    exemptions = _places(each.name for each in columns.exemptions)
    rules = _places(each.name for each in columns.rules)
    values = _places(columns.bound_values)
    groups: dict[tuple[int, ...], list[int]] = {}
    for place, rule in enumerate(columns.rules):
        if rule.exempt:
            groups.setdefault(tuple(exemptions[name] for name in rule.exempt), []).append(place)
    demands: dict[tuple[str, Side], dict[tuple[int, int], None]] = {}
    decimal: set[tuple[str, Side]] = set()
    for bound in columns.bounds:
        if all(chosen[choice] for choice in bound.under):
            demands.setdefault((bound.fact, bound.side), {})[rules[bound.rule], values[bound.value]] = None
            if bound.decimal:
                decimal.add((bound.fact, bound.side))
    return Layout(
        rules=tuple(norm.id for provision in edition.provisions for norm, _ in provision.norms),
        facts=tuple(fact.path for fact in facts),
        reads=tuple(tuple(place_of_fact[path] for path in each.reads) for each in columns.conditions),
        exempting=tuple(tuple(conditions[name] for name in each.when) for each in columns.exemptions),
        groups=tuple((group, tuple(covered)) for group, covered in groups.items()),
        when=tuple(tuple(conditions[name] for name in rule.when) for rule in columns.rules),
        requires=tuple(tuple(conditions[name] for name in rule.requires) for rule in columns.rules),
        refers=tuple(rule.refers for rule in columns.rules),
        bounds=tuple(
            BoundColumn(fact, side, "decimal" if (fact, side) in decimal else types[fact], tuple(pairs))
            for (fact, side), pairs in demands.items()
        ),
    )


def _places(names: Any) -> dict[str, int]:
    return {name: place for place, name in enumerate(names)}


__all__ = [
    "Asked",
    "BoundColumn",
    "Bounding",
    "EditionColumns",
    "Exempting",
    "Facts",
    "Judged",
    "Layout",
    "Rows",
    "Side",
    "layout",
]
