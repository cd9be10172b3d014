"""Plan, examples and witnesses → test modules: every case, every name and the order, in no language."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import msgspec

from kzlaw.plan import names
from kzlaw.plan.bounds_tests import Choice, ExpectedBound, bounds_cases
from kzlaw.plan.rules import ActPlan, ChosenOption, ModulePlan, NormPlan
from kzlaw.plan.witnesses import Surroundings, Witness
from kzlaw.plan.witnessing.phrases import name_from
from kzlaw.resolved import model
from kzlaw.resolved.doubts import rests_on_doubt
from kzlaw.resolved.evaluate import Calendar, Status, Value, World, example_status

LONGEST_NAME = 105
"""Of a test function: with `def` and its return type it stays within a line."""


class StatusTest(msgspec.Struct, frozen=True):
    """A case in which a norm has a status: an example (with its day, if it names one) or a witness."""

    function: str
    norm: NormPlan
    about: str
    given: tuple[tuple[str, Value], ...]
    chosen: tuple[ChosenOption, ...]
    on: datetime.date | None
    expect: str
    apart: bool = False  # judged by the norm's own function, exemptions aside


class BoundsTest(msgspec.Struct, frozen=True):
    """A case in which every bound that a rule sets is known."""

    function: str
    norm: NormPlan
    about: str
    given: tuple[tuple[str, Value], ...]
    chosen: tuple[ChosenOption, ...]
    expect: tuple[ExpectedBound, ...]


TestOfNorm = StatusTest | BoundsTest


class TestsPlan(msgspec.Struct, frozen=True):
    """One file of tests, for one module of rules; ``edition`` is the act whose edition judges the cases."""

    path: str
    about: str
    module: ModulePlan
    edition: str
    tests: tuple[TestOfNorm, ...]


def tests_plan(
    act: ActPlan,
    module: ModulePlan,
    edition: str,
    witnesses: Sequence[Witness],
    around: Surroundings,
    calendar: Calendar,
) -> TestsPlan:
    """Return the tests of a module of rules: for each norm its examples, its witnesses, its bounds.

    ``witnesses`` are those of the module's own norms; ``edition`` names an edition that holds the module.
    """
    named = _Named(module, act, around, calendar, set())
    by_norm: dict[str, list[Witness]] = {}
    for witness in witnesses:
        by_norm.setdefault(witness.norm, []).append(witness)
    tests: list[TestOfNorm] = []
    for norm in module.norms:
        shown = by_norm.get(norm.norm.id, [])
        tests += named.examples(norm)
        tests += named.witnesses(norm, shown)
        tests += named.bounds(norm, shown, calendar)
    whose = f"{act.act} {module.component} {module.unit}, as given by {module.given_by}"
    about = f"{whose}: each rule against its examples, and on both sides of each of its conditions."
    return TestsPlan(module.test_path, about, module, edition, tuple(tests))


class _Named(msgspec.Struct):
    """The tests of one module while they are named."""

    module: ModulePlan
    act: ActPlan
    around: Surroundings
    calendar: Calendar
    taken: set[str]

    def examples(self, norm: NormPlan) -> list[StatusTest]:
        """Return the tests of the drafter's examples."""
        tests: list[StatusTest] = []
        for example in norm.norm.examples:
            given = tuple((each.fact.path, each.value) for each in example.given if each.value is not None)
            # Not the line of the example: a line more in the law would change every test after it.
            about = f"{norm.norm.unit}: {said(example.expect)} in the example {example.name} of {example.span.file}."
            function = self._function(norm, f"example_{example.name}")
            chosen = self._chosen(example.under)
            covering = self._covering(norm)
            status, apart = self._status(norm, covering, example)
            if status == "undetermined" != example.expect and any(map(rests_on_doubt, (norm.norm, *covering))):
                continue  # nobody has confirmed a citation: a witness shows that the norm is open
            tests.append(StatusTest(function, norm, about, given, chosen, example.on, example.expect, apart))
        return tests

    def _covering(self, norm: NormPlan) -> tuple[model.Exemption, ...]:
        if norm.kind == "exemption":
            return ()
        return self.around.exempting.covering(self.module.component, norm.norm.unit)

    def _status(
        self, norm: NormPlan, covering: tuple[model.Exemption, ...], example: model.Example
    ) -> tuple[Status, bool]:
        """Return the status that an example has, and whether it leaves its exemptions aside."""
        defaults = self.act.defaults.get(self.module.component, {})
        world = World({**defaults, **dict(example.under)} if example.under else defaults, self.calendar)
        return example_status(norm.norm, covering, example, world)

    def witnesses(self, norm: NormPlan, shown: Sequence[Witness]) -> list[StatusTest]:
        """Return the tests of the witnesses."""
        tests: list[StatusTest] = []
        for witness in shown:
            where = "" if witness.why == witness.expect else f" where {witness.why}"
            about = f"{norm.norm.unit}: {said(witness.expect)}{where}."
            function = self._function(norm, witness.name)
            chosen = self._chosen(witness.readings)
            tests.append(StatusTest(function, norm, about, witness.given, chosen, None, witness.expect))
        return tests

    def bounds(self, norm: NormPlan, shown: Sequence[Witness], calendar: Calendar) -> list[BoundsTest]:
        """Return tests of the bounds under the default options, and under each other choice that the witnesses make."""
        tests: list[BoundsTest] = []
        if not norm.limits_function:
            return tests
        for readings in dict.fromkeys(witness.readings for witness in shown):
            chosen = self._chosen(readings)
            here = [witness for witness in shown if witness.readings == readings]
            cases = [witness.given for witness in sorted(here, key=lambda witness: not witness.sharp)]
            for case in bounds_cases(norm, cases, self._choice(chosen), calendar):
                under = "".join(f", under {reading}.{option}" for reading, option in readings)
                where = f" where {case.where} decides" if case.where else ""
                about = f"{norm.norm.unit}: the bounds that this rule sets{where}{under}."
                function = self._function(norm, name_from(f"bounds{where}{under}"))
                tests.append(BoundsTest(function, norm, about, case.given, chosen, case.expect))
        return tests

    def _chosen(self, readings: Sequence[tuple[str, str]]) -> tuple[ChosenOption, ...]:
        fields = self.act.reading_fields.get(self.module.component, {})
        return tuple(ChosenOption(fields[reading], option) for reading, option in readings)

    def _choice(self, chosen: Sequence[ChosenOption]) -> Choice:
        return {**self.act.choice, **{each.field: each.option for each in chosen}} if chosen else self.act.choice

    def _function(self, norm: NormPlan, name: str) -> str:
        """Return a free name, cut between words where it is long."""
        first, *words = names.identifier(f"test_{norm.function}_{name}").split("_")
        function = first
        for word in words:
            if len(function) + len(word) + 1 > LONGEST_NAME:
                break
            function += f"_{word}"
        free, apart = function, ""
        while free in self.taken:
            # The end of a long name gives way to what sets it apart, so that its line stays within the limit.
            apart += "_too"
            free = function[: LONGEST_NAME - len(apart)] + apart
        self.taken.add(free)
        return free


def said(status: str) -> str:
    """Return a status in words."""
    return status.replace("_", " ")
