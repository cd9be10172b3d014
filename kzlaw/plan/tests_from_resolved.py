"""Rule book and plan → the tests of every module of an act, and what no case was found for."""

from __future__ import annotations

from dataclasses import dataclass

from kzlaw.plan.rules import ActPlan
from kzlaw.plan.tests import TestsPlan, tests_plan
from kzlaw.plan.witnesses import Unwitnessed, surroundings, witnesses
from kzlaw.resolved import model
from kzlaw.resolved.evaluate import Calendar


@dataclass(frozen=True, slots=True)
class ActTests:
    """The test modules of an act; each of the ``unwitnessed`` deserves a warning."""

    plans: tuple[TestsPlan, ...]
    unwitnessed: tuple[Unwitnessed, ...]


def act_tests(act: ActPlan, rule_book: model.RuleBook, calendar: Calendar) -> ActTests:
    """Return the tests of each module of ``act``, judged by the first edition that holds it.

    ``act`` must be the plan of ``rule_book``: their editions and provisions stand in the same order.
    """
    plans: dict[str, TestsPlan] = {}
    unwitnessed: list[Unwitnessed] = []
    for edition, planned in zip(rule_book.editions, act.editions, strict=True):
        around = surroundings(edition, calendar)
        provisions = {(each.component, each.unit): each for each in edition.provisions}
        for module in planned.modules:
            if module.path in plans:
                continue
            found = witnesses(around, provisions[module.component, module.unit])
            unwitnessed += found.unwitnessed
            plans[module.path] = tests_plan(act, module, edition.by, found.witnesses, calendar)
    return ActTests(tuple(plans.values()), tuple(unwitnessed))
