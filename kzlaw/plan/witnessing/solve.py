"""Goals → a case that reaches them all: a search with a bounded number of steps, then a few seeded guesses."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from kzlaw.plan.witnessing import propositions
from kzlaw.plan.witnessing.anchors import Anchors
from kzlaw.plan.witnessing.goals import Assign, Goal, Known, Truthful, alternatives, constants_of_term, moved
from kzlaw.resolved import evaluate, model
from kzlaw.resolved.evaluate import Value
from kzlaw.vocabulary.facts import Fact

STEPS_A_CASE = 600
GUESSES = 60
GUESSED_FACTS = 24

Agenda = tuple[Goal, "Agenda"] | None
"""Goals still to reach: a linked list, so that a way back costs nothing."""


class Meter(msgspec.Struct):
    """How many more steps one rule may take: what keeps a hostile text from taking the build with it."""

    left: int

    def spend(self, steps: int) -> bool:
        """Take ``steps`` off; False when none are left."""
        self.left -= steps
        return self.left >= 0


def solve(goals: Iterable[Goal], anchors: Anchors, meter: Meter) -> dict[str, Value] | None:
    """Return the facts of a case in which every goal is reached, or None where none was found in time."""
    agenda: Agenda = _before(tuple(goals), None)
    case: dict[str, Value] = {}
    assigned: list[str] = []
    ways_back: list[tuple[Iterator[tuple[Goal, ...]], Agenda, int]] = []
    budget = STEPS_A_CASE
    while agenda is not None:
        budget -= 1
        if budget < 0 or not meter.spend(1):
            return None
        goal, rest = agenda
        if isinstance(goal, Assign) and goal.fact.path not in case:
            case[goal.fact.path] = goal.value
            assigned.append(goal.fact.path)
            agenda = rest
            continue
        ways_back.append((iter(alternatives(goal, case, anchors)), rest, len(assigned)))
        while ways_back:
            ways, rest, length = ways_back[-1]
            while len(assigned) > length:
                del case[assigned.pop()]
            way = next(ways, None)
            if way is not None:
                agenda = _before(way, rest)
                # A goal that asks for much at once may take some steps for each of its parts.
                budget += 2 * len(way)
                meter.spend(len(way))
                break
            ways_back.pop()
        else:
            return None
    return case


def _before(goals: tuple[Goal, ...], rest: Agenda) -> Agenda:
    for goal in reversed(goals):
        rest = (goal, rest)
    return rest


# --- guesses ---------------------------------------------------------------------------------------------------------


def guess(
    goals: Sequence[Goal], facts: Sequence[Fact], seed: str, anchors: Anchors, meter: Meter
) -> dict[str, Value] | None:
    """Return a case that reaches the goals, found among random values beside the literals of the text.

    The same ``seed`` gives the same guesses on any machine.
    """
    if not facts or len(facts) > GUESSED_FACTS:
        return None
    any_of = random.Random(seed)
    pools = _pools(goals, facts, anchors)
    atoms = sum(1 for goal in goals if isinstance(goal, Truthful) for _ in propositions.leaves(goal.proposition))
    # A guess is judged whole: it costs by the size of what is judged. One search may not use up what others need.
    cost = len(goals) + len(facts) + atoms // 4
    for _ in range(min(GUESSES, meter.left // (8 * cost))):
        meter.spend(cost)
        case = {path: any_of.choice(values) for path, values in pools.items()}
        if all(_reached(goal, case, anchors) for goal in goals):
            return case
    return None


def _reached(goal: Goal, case: dict[str, Value], anchors: Anchors) -> bool:
    if isinstance(goal, Truthful):
        return evaluate.truth(goal.proposition, case, anchors.calendar) is goal.want
    return isinstance(goal, Known) or any(way == () for way in alternatives(goal, case, anchors))


def _pools(goals: Sequence[Goal], facts: Sequence[Fact], anchors: Anchors) -> dict[str, list[Value]]:
    written = [constant.value for goal in goals if isinstance(goal, Truthful) for constant in _constants(goal)]
    pools: dict[str, list[Value]] = {}
    for number, fact in enumerate(facts):
        beside = [moved(value, step) for value in written[:40] for step in (0, 1, -1) if not isinstance(value, bool)]
        values = [*anchors.values(fact, number), *(value for value in beside if value is not None)]
        pools[fact.path] = [fitted for value in values if (fitted := anchors.fitted(fact, value)) is not None]
    return {path: values for path, values in pools.items() if values}


def _constants(goal: Truthful) -> list[model.Constant]:
    leaves = propositions.comparisons(goal.proposition)
    return [constant for leaf in leaves for term in (leaf.left, leaf.right) for constant in constants_of_term(term)]
