"""The norms of a provision → functions, with names that no other norm of the paragraph has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from kzlaw.plan.conditions import Fields, entries, limits
from kzlaw.plan.names import RULE_MODULE_NAMES, free, identifier
from kzlaw.plan.rules import NormKind, NormPlan
from kzlaw.plan.unit_citation import cite_unit, name_unit
from kzlaw.resolved import model


def norms_plan(provision: model.Provision, fields: Fields) -> tuple[NormPlan, ...]:
    """Return the norms in the order of the text."""
    norms: list[model.Norm] = [*provision.rules, *provision.referrals, *provision.exemptions]
    norms.sort(key=lambda norm: (norm.source.file, norm.source.line, norm.source.column))
    names = [norm.name for norm in norms]
    taken = set(RULE_MODULE_NAMES)
    return tuple(_norm_plan(provision, norm, names.count(norm.name) == 1, fields, taken) for norm in norms)


def _norm_plan(provision: model.Provision, norm: model.Norm, unique: bool, fields: Fields, taken: set[str]) -> NormPlan:
    when = entries(norm.when, provision.component, fields)
    requires = entries(norm.requires, provision.component, fields) if isinstance(norm, model.Rule) else ()
    bounds = limits(requires)
    # `para_4__al_1__subpara_2` in paragraph 4: the rule's own place is `al_1_subpara_2`.
    place = norm.unit.removeprefix(provision.unit).strip("_").replace("__", "_")
    name = identifier(norm.name if unique or not place else f"{place}_{norm.name}")
    # Tests import the function: pytest takes every name that begins so for a test.
    function = _named(f"norm_{name}" if name.startswith("test") else name, taken)
    return NormPlan(
        kind=_kind(norm),
        norm=norm,
        function=function,
        constant=_named(function.upper(), taken),
        limits_function=_named(f"{function}_limits", taken) if bounds else "",
        citation=cite_unit(norm.unit),
        heading=f"{name_unit(norm.unit)}: {norm.titles.en or norm.titles.kk or norm.titles.ru or norm.name}",
        quote=_quote(provision, norm.unit),
        when=when,
        requires=requires,
        limits=bounds,
    )


def _named(name: str, taken: set[str]) -> str:
    name = free(name, taken)
    taken.add(name)
    return name


def _kind(norm: model.Norm) -> NormKind:
    match norm:
        case model.Rule():
            return "rule"
        case model.Referral():
            return "referral"
        case model.Exemption():
            return "exemption"
        case _:
            assert_never(norm)


def _quote(provision: model.Provision, unit: str) -> tuple[str, ...]:
    """Return the абзацы of a unit, or of the nearest unit around it that has any."""
    while unit:
        found: Iterable[str] = [text for leaf, text in provision.text if leaf == unit or leaf.startswith(f"{unit}__")]
        if found:
            return tuple(found)
        unit, _, _ = unit.rpartition("__")
    return ()
