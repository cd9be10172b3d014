"""The generated rules against the oracle: thousands of random cases, in the default and in the other readings."""

from __future__ import annotations

import datetime
import importlib
from collections.abc import Iterable, Sequence
from typing import Any

import pytest

from tests.oracle import oracle, random_cases

ACT, EDITION, CAP = "kzrules.p1200000148", "P2200000807", "permit.until"


def _case(act: Any, facts: dict[str, oracle.Fact]) -> Any:
    written = {path: day.isoformat() if isinstance(day, datetime.date) else day for path, day in facts.items()}
    case, errors = act.CASE_READER.read(written)
    assert not errors, errors
    return case


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
    bound = next(each for each in actual.bounds if (each.fact, each.side) == (CAP, "latest"))
    if bound.value != expected.latest_permit_until:
        differences.append(f"latest {bound.value}, expected {expected.latest_permit_until}")
    if bound.complete != expected.complete:
        differences.append(f"complete {bound.complete}, expected {expected.complete}")
    return differences


def _readings(act: Any, choose: Sequence[oracle.ReadingName]) -> Any:
    """Return the readings with the other option chosen in those of the brief's ids: their names begin with them."""
    chosen: dict[str, str] = {}
    for name in choose:
        reading = next(each for each in act.READINGS if each.name.lower().startswith(name.lower()))
        chosen[reading.name] = next(each.name for each in reading.options if each.name != reading.default)
    return act.Readings(**chosen)


def _assert_agreement(seed: int, count: int, choose: tuple[oracle.ReadingName, ...] = ()) -> None:
    act = importlib.import_module(ACT)
    readings = _readings(act, choose)
    chosen = dict.fromkeys(choose, 1)
    wrong: list[str] = []
    for number, facts in enumerate(random_cases.cases(seed, count)):
        verdict = act.validate(_case(act, facts), edition=EDITION, readings=readings)
        differences = _differences(oracle.judge(facts, chosen), verdict)
        if differences:
            wrong.append(f"seed {seed}, case {number}: {'; '.join(differences)}\n    {facts}")
    assert not wrong, f"{len(wrong)} of {count} cases differ\n" + "\n".join(wrong[:5])


def test_random_cases_agree() -> None:
    _assert_agreement(seed=20221010, count=3000)


@pytest.mark.parametrize("reading", ["R1", "R2", "R4", "R5", "R6"])
def test_random_cases_agree_in_the_other_reading(reading: oracle.ReadingName) -> None:
    _assert_agreement(seed=20221010 + int(reading[1]), count=300, choose=(reading,))
