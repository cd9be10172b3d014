"""Editions → the readings of an act: one field each, with the options that can be chosen."""

from __future__ import annotations

from collections import Counter

from kzlaw.plan.conditions import Fields
from kzlaw.plan.names import field_name, free
from kzlaw.plan.rules import ReadingPlan
from kzlaw.resolved import model


def readings_plan(editions: tuple[model.RuleEdition, ...]) -> tuple[ReadingPlan, ...]:
    """Return the readings in the order of the text.

    A reading that several editions hold is one field: its newest words and default, and the options of all. Where two
    components use one name, the name of the component stands before it.
    """
    newest: dict[tuple[str, str], model.Reading] = {}
    options: dict[tuple[str, str], dict[str, model.Option]] = {}
    for edition in editions:
        for provision in edition.provisions:
            for reading in provision.readings:
                key = (provision.component, reading.name)
                newest[key] = reading
                selectable = {option.name: option for option in reading.options if not option.rejected}
                options.setdefault(key, {}).update(selectable)
    names = Counter(name for _, name in newest)
    taken: set[str] = set()
    plans: list[ReadingPlan] = []
    for (component, name), reading in newest.items():
        field = free(field_name(name if names[name] == 1 else f"{component}_{name}"), taken)
        taken.add(field)
        chosen = tuple(options[component, name].values())
        default = next(option.name for option in reading.options if option.default)
        plans.append(ReadingPlan(field, component, reading, default, chosen))
    return tuple(plans)


def fields_of(plans: tuple[ReadingPlan, ...]) -> Fields:
    """Return where the choice of each reading is kept."""
    return {
        (plan.component, plan.reading.name): (plan.field, frozenset(option.name for option in plan.options))
        for plan in plans
    }
