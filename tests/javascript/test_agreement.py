"""Generated Python and generated JavaScript say the same of a case: statuses, missing facts, words and bounds."""

from __future__ import annotations

import datetime
import importlib
import json
import random
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from kzlaw.runtime.records import FrozenRecord, values_of
from kzlaw.runtime.verdict_json import to_json
from tests.javascript.node import ROOT, answers, complaints, needs_node
from tests.oracle import random_cases

pytestmark = needs_node
JAVASCRIPT = ROOT / "generated" / "javascript"
ACTS = tuple(sorted(path.parent.name for path in JAVASCRIPT.glob("*/index.js") if path.parent.name != "runtime"))
DAYS = ("2012-02-10", "2022-10-21", "2022-11-20", "2023-03-01")


def document(value: object) -> object:
    """Return a case, or a part of one, as JSON."""
    if isinstance(value, FrozenRecord):
        return {name.rstrip("_"): document(inner) for name, inner in values_of(value).items() if inner is not None}
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def test_every_generated_module_can_be_read() -> None:
    assert ACTS
    assert complaints(JAVASCRIPT) == []


def test_five_thousand_random_cases() -> None:
    act = importlib.import_module("kzrules.p1200000148")
    chance = random.Random(148)
    requests: list[dict[str, Any]] = []
    expected: list[Any] = []
    for number, facts in enumerate(random_cases.cases(20221010, 5000)):
        given = {path: str(fact) if isinstance(fact, datetime.date) else fact for path, fact in facts.items()}
        case, errors = act.CASE_READER.read(given)
        assert not errors
        chosen = {reading.name: chance.choice(reading.options).name for reading in act.READINGS}
        readings = act.Readings(**chosen) if number % 2 else act.DEFAULT_READINGS
        options: dict[str, Any] = {"readings": chosen if number % 2 else {}}
        if number % 5:
            options |= {"edition": "P2200000807", "on": "2023-03-01"}
        else:
            options |= {"on": chance.choice(DAYS)}
        on = datetime.date.fromisoformat(options["on"])
        edition = options.get("edition")
        differences = None
        if number % 10 == 0:
            differences = act.differing_readings(case, on=on, edition=edition, readings=readings)
            options["differences"] = dict(options)
        requests.append({"module": str(JAVASCRIPT / "p1200000148" / "index.js"), "case": given, "options": options})
        expected.append(to_json(act.validate(case, on=on, edition=edition, readings=readings), differences))
    _assert_same(requests, answers(requests), expected)


@pytest.mark.parametrize("act", ACTS)
def test_every_generated_test(act: str, monkeypatch: pytest.MonkeyPatch) -> None:
    requests: list[dict[str, Any]] = []
    expected: list[Any] = []
    tests = 0
    for path in sorted((ROOT / "generated" / "tests" / act).rglob("test_*.py")):
        module = _loaded(path)
        rules = JAVASCRIPT / act / path.parent.name / f"{path.stem.removeprefix('test_')}.js"
        for name, function in list(vars(module).items()):
            if name == "validate" or name.endswith("_limits"):
                listening = _listening(function, name, rules, act, requests, expected)
                monkeypatch.setattr(module, name, listening)
        for name, test in list(vars(module).items()):
            if name.startswith("test_"):
                test()
                tests += 1
    assert tests and len(requests) >= tests
    _assert_same(requests, answers(requests), expected)


def _loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _listening(
    function: Callable[..., Any],
    name: str,
    rules: Path,
    act: str,
    requests: list[dict[str, Any]],
    expected: list[Any],
) -> Callable[..., Any]:
    """Return the function, which now also notes what it is asked and what it answers."""
    index = JAVASCRIPT / act / "index.js"

    def validate(case: FrozenRecord, **options: Any) -> Any:
        verdict = function(case, **options)
        written = {key: document(value) for key, value in options.items()}
        # Today is no part of the answer: both languages are told the day.
        written.setdefault("on", str(verdict.on))
        requests.append({"module": str(index), "case": document(case), "options": written})
        expected.append(to_json(verdict))
        return verdict

    def limits(case: FrozenRecord, readings: FrozenRecord) -> Any:
        found = function(case, readings)
        asked = {"module": str(rules), "act": str(index), "limits": name}
        requests.append({**asked, "case": document(case), "readings": document(readings)})
        expected.append(
            [
                {"side": each.side, "fact": each.fact, "value": document(each.value), "asked": each.asked}
                for each in found
            ]
        )
        return found

    return validate if name == "validate" else limits


def _assert_same(requests: list[dict[str, Any]], found: list[Any], expected: list[Any]) -> None:
    assert len(found) == len(expected)
    wrong = []
    for request, one, other in zip(requests, found, expected, strict=True):
        wanted = json.loads(json.dumps(other))
        if one != wanted:
            keys = [key for key in wanted if one.get(key) != wanted[key]] if isinstance(wanted, dict) else wanted
            wrong.append(f"{request}\n  differs in {keys}")
    assert not wrong, f"{len(wrong)} of {len(expected)} differ\n" + "\n".join(wrong[:3])
