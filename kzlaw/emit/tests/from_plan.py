"""Test plan → the text of a pytest module, as the formatter leaves it."""

from __future__ import annotations

from functools import cache
from typing import assert_never

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined

from kzlaw.emit.python.layout import Call, Named, Node, Plain, Text, import_line, laid_out
from kzlaw.emit.python.text import docstring, literal
from kzlaw.emit.tests.case_code import case_code, value_code
from kzlaw.plan.rules import ActPlan, ChosenOption
from kzlaw.plan.tests import BoundsTest, StatusTest, TestsPlan

INDENT = 4
HOLDS = {"exempt": "True", "not_applicable": "False", "undetermined": "None"}
FROM_ELSEWHERE = {"date": "datetime", "Decimal": "decimal"}


class PrintedTest(msgspec.Struct, frozen=True):
    """A test function; ``lines`` are its body, without the indent."""

    function: str
    docstring: str
    lines: tuple[str, ...]


@cache
def _templates() -> Environment:
    loader = PackageLoader("kzlaw.emit.tests", "templates")
    # What is printed is Python: nothing in it is to be escaped for a page.
    return Environment(loader=loader, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False)


def tests_module(plan: TestsPlan, act: ActPlan) -> str:
    """Return the text of a test module."""
    used: set[str] = set()
    limits: set[str] = set()
    tests = [_printed(test, plan, act, used, limits) for test in plan.tests]
    rules = f"kzrules.{act.package}.{plan.module.component_package}.{plan.module.name}"
    standard = [import_line(module, {name} & used) for name, module in FROM_ELSEWHERE.items()]
    ours = [import_line(f"kzrules.{act.package}", used - FROM_ELSEWHERE.keys()), import_line(rules, limits)]
    tested = {test.norm.constant: test.norm.norm.id for test in plan.tests if isinstance(test, StatusTest)}
    return (
        _templates()
        .get_template("test_module.py.jinja")
        .render(
            docstring=docstring((plan.about,), (), 0),
            imports=[[line for line in section if line] for section in (standard, ours) if any(section)],
            constants=[(constant, literal(norm)) for constant, norm in tested.items()],
            tests=tests,
        )
    )


def _printed(
    test: StatusTest | BoundsTest, plan: TestsPlan, act: ActPlan, used: set[str], limits: set[str]
) -> PrintedTest:
    lines = laid_out(case_code(test.given, act.facts, used), INDENT, "case = ")
    match test:
        case StatusTest() if test.apart:
            limits.add(test.norm.function)
            used.add("Readings")
            call = Call(test.norm.function, (Plain("case"), _readings(test.chosen, used), Plain("False")))
            lines += laid_out(call, INDENT, "finding = ")
            lines.append(f"assert finding.status == {literal(test.expect)}")
        case StatusTest():
            lines += _status_lines(test, plan, used)
        case BoundsTest():
            limits.add(test.norm.limits_function)
            lines += _bounds_lines(test, used)
        case _:
            assert_never(test)
    return PrintedTest(test.function, docstring((test.about,), (), INDENT), tuple(lines))


def _status_lines(test: StatusTest, plan: TestsPlan, used: set[str]) -> list[str]:
    used.add("validate")
    when: Node = Named("edition", Text(plan.edition)) if test.on is None else Named("on", value_code(test.on, used))
    arguments: list[Node] = [Plain("case"), when]
    if test.chosen:
        arguments.append(Named("readings", _readings(test.chosen, used)))
    lines = laid_out(Call("validate", tuple(arguments)), INDENT, "verdict = ")
    if test.norm.kind == "exemption":
        return [
            *lines,
            "holds = {found.exemption.id: found.holds for found in verdict.exemptions}",
            f"assert holds[{test.norm.constant}] is {HOLDS[test.expect]}",
        ]
    return [*lines, f"assert verdict.status_of({test.norm.constant}) == {literal(test.expect)}"]


def _bounds_lines(test: BoundsTest, used: set[str]) -> list[str]:
    call = Call(test.norm.limits_function, (Plain("case"), _readings(test.chosen, used)))
    expected = [Call("", (Text(each.side), Text(each.fact), value_code(each.value, used))) for each in test.expect]
    return [
        *laid_out(call, INDENT, "limits = "),
        "found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)",
        *laid_out(Call("", tuple(expected)), INDENT, "assert found == "),
    ]


def _readings(chosen: tuple[ChosenOption, ...], used: set[str]) -> Node:
    used.add("Readings")
    return Call("Readings", tuple(Named(each.field, Text(each.option)) for each in chosen))
