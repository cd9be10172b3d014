"""The tests of a module → what its page says of them: given, expected, and where each stands.

Cases are plain values, so that a build can keep them beside the tests and need not find the witnesses again.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kzlaw.plan.paging.model import ExpectedCase, TestGroup
from kzlaw.plan.paging.words import VERDICTS, named
from kzlaw.plan.tests import BoundsTest, StatusTest, TestsPlan


class NormCases(msgspec.Struct, frozen=True, array_like=True):
    """The cases of one norm, the drafter's examples first and in their order."""

    norm: str
    cases: tuple[ExpectedCase, ...]


def norm_cases(plan: TestsPlan, text: str) -> tuple[NormCases, ...]:
    """Return the cases of each norm of a module; ``text`` is the emitted test module."""
    # Only code that a template prints starts a line without an indent: no text of the law can look like it.
    lines = {
        line[4:].partition("(")[0]: number
        for number, line in enumerate(text.split("\n"), start=1)
        if line.startswith("def ")
    }
    cases: dict[str, list[ExpectedCase]] = {}
    for test in plan.tests:
        place = f"{plan.path}:{lines[test.function]}" if test.function in lines else ""
        cases.setdefault(test.norm.norm.id, []).append(_case(test, place))
    return tuple(NormCases(norm, tuple(found)) for norm, found in cases.items())


def grouped(cases: Sequence[ExpectedCase]) -> tuple[TestGroup, ...]:
    """Return tests by what they expect, in the order in which each is first met."""
    groups: dict[str, list[ExpectedCase]] = {}
    for case in cases:
        groups.setdefault(case.said.en, []).append(case)
    return tuple(
        TestGroup(found[0].expect, found[0].said, tuple((each.name, each.test.rpartition(":")[2]) for each in found))
        for found in groups.values()
    )


def _case(test: StatusTest | BoundsTest, place: str) -> ExpectedCase:
    given = [f"{path} = {_value(value)}" for path, value in test.given]
    given += [f"{choice.field} = {choice.option}" for choice in test.chosen]
    expect, said = (
        ("bounds", VERDICTS["bounds"]) if isinstance(test, BoundsTest) else (test.expect, named(VERDICTS, test.expect))
    )
    name = test.function.removeprefix(f"test_{test.norm.function}_").replace("_", " ")
    return ExpectedCase(name, ", ".join(given), expect, said, place)


def _value(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
