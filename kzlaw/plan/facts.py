"""Vocabulary → records: a group of facts is a record, and every name is one that Python allows."""

from __future__ import annotations

from kzlaw.plan.names import class_name, field_name, free, module_name
from kzlaw.plan.rules import FactPlace, FactsPlan, FieldPlan, RecordPlan
from kzlaw.vocabulary.facts import Vocabulary


def facts_plan(vocabulary: Vocabulary) -> FactsPlan:
    """Return the module of a vocabulary; fields and groups stand in the order in which they are declared."""
    groups: dict[tuple[str, ...], list[FieldPlan]] = {(): []}
    names: dict[tuple[str, ...], str] = {(): "Case"}
    taken = {"Case"}
    for fact in vocabulary.facts:
        steps = tuple(fact.path.split("."))
        for depth in range(1, len(steps)):
            group = steps[:depth]
            if group not in groups:
                groups[group] = []
                names[group] = free(class_name(group), taken)
                taken.add(names[group])
                groups[group[:-1]].append(FieldPlan(field_name(group[-1]), None, names[group]))
        groups[steps[:-1]].append(FieldPlan(field_name(steps[-1]), fact, ""))
    # A record is used as a default by the one around it, so it comes first.
    ordered = sorted(groups, key=lambda group: -len(group))
    module = module_name(vocabulary.name)
    return FactsPlan(
        path=f"generated/kzrules/facts/{module}.py",
        vocabulary=vocabulary.name,
        module=module,
        records=tuple(RecordPlan(names[group], ".".join(group), tuple(groups[group])) for group in ordered),
        facts=tuple(
            FactPlace(fact, ".".join(field_name(step) for step in fact.path.split("."))) for fact in vocabulary.facts
        ),
    )
