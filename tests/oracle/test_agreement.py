"""The generated rules against the oracle: thousands of random cases, in the default and in the other readings."""

from __future__ import annotations

import dataclasses
import datetime
import importlib
import typing
from collections.abc import Iterable
from typing import Any

import pytest

from tests.oracle import oracle, random_cases

ACT, EDITION, CAP = "kzrules.p1200000148", "P2200000807", "permit.until"


def _record(kind: Any, facts: dict[str, oracle.Fact]) -> Any:
    """Return the generated record ``kind`` filled from dotted paths; an unknown path is a TypeError."""
    hints = typing.get_type_hints(kind)
    nested: dict[str, dict[str, oracle.Fact]] = {}
    values: dict[str, Any] = {}
    for path, value in facts.items():
        head, _, rest = path.partition(".")
        name = head if head in hints else head + "_"
        if rest:
            nested.setdefault(name, {})[rest] = value
        else:
            values[name] = value
    for name, inner in nested.items():
        values[name] = _record(hints[name], inner)
    return kind(**values)


def _covers(unit: str, found: Iterable[str]) -> bool:
    return any(each == unit or each.startswith(unit + "__") for each in found)


def _differences(expected: oracle.Verdict, actual: Any) -> list[str]:
    """Compare as outside programs do: an expected unit is met by itself or by a unit inside it."""
    differences = []
    if actual.outcome != expected.outcome:
        differences.append(f"outcome {actual.outcome}, expected {expected.outcome}")
    wanted = {status: expected.units(status) for status in ("violated", "undetermined")}
    for status, units in wanted.items():
        found = {finding.rule.unit for finding in actual.findings if finding.status == status}
        differences += [f"{unit} is not {status}" for unit in sorted(units) if not _covers(unit, found)]
        either = wanted["violated"] | wanted["undetermined"] if status == "undetermined" else units
        differences += [
            f"{unit} is {status}" for unit in sorted(found) if not any(_covers(one, [unit]) for one in either)
        ]
    bound = actual.bounds[CAP]
    if bound.latest != expected.latest_permit_until:
        differences.append(f"latest {bound.latest}, expected {expected.latest_permit_until}")
    if bound.complete != expected.complete:
        differences.append(f"complete {bound.complete}, expected {expected.complete}")
    return differences


def _options(readings: Any, name: str) -> tuple[str, str]:
    """Return the default option of a reading and the other one that can be chosen."""
    default = getattr(readings(), name)
    options = [option for option in typing.get_args(typing.get_type_hints(readings)[name]) if option != default]
    return default, options[0] if options else default


def _reading_fields(readings: Any) -> dict[oracle.ReadingName, str]:
    """Return the field of each reading of the brief: the one whose name begins with its id."""
    fields = [field.name for field in dataclasses.fields(readings)]
    names = typing.get_args(oracle.ReadingName)
    return {name: field for name in names for field in fields if field.lower().startswith(name.lower())}


def _assert_agreement(seed: int, count: int, choose: tuple[oracle.ReadingName, ...] = ()) -> None:
    act = importlib.import_module(ACT)
    fields = _reading_fields(act.Readings)
    readings = act.Readings(**{fields[name]: _options(act.Readings, fields[name])[1] for name in choose})
    chosen = dict.fromkeys(choose, 1)
    wrong = []
    for number, facts in enumerate(random_cases.cases(seed, count)):
        verdict = act.validate(
            _record(act.Case, facts), on=datetime.date(2023, 3, 1), edition=EDITION, readings=readings
        )
        differences = _differences(oracle.judge(facts, chosen), verdict)
        if differences:
            wrong.append(f"seed {seed}, case {number}: {'; '.join(differences)}\n    {facts}")
    assert not wrong, f"{len(wrong)} of {count} cases differ\n" + "\n".join(wrong[:5])


def test_random_cases_agree() -> None:
    _assert_agreement(seed=20221010, count=3000)


@pytest.mark.parametrize("reading", ["R1", "R2", "R4", "R5", "R6"])
def test_random_cases_agree_in_the_other_reading(reading: oracle.ReadingName) -> None:
    _assert_agreement(seed=20221010 + int(reading[1]), count=300, choose=(reading,))
