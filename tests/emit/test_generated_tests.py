"""Generated tests of a rule book on another subject: they run, they pass, and they look as the tools want them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from kzlaw.emit.python.emit import emit_python
from kzlaw.emit.tests import from_plan
from kzlaw.plan.act_facts import ActFacts
from kzlaw.plan.from_resolved import plan
from kzlaw.plan.tests import TestsPlan as Planned
from kzlaw.plan.tests import tests_plan as plan_tests
from kzlaw.plan.witnesses import surroundings, witnesses
from kzlaw.resolved import model
from kzlaw.runtime.calendar import WorkingDays
from tests.mutation.mutants import Facts, mutants
from tests.resolved import library
from tests.resolved.library import BOOKS, CARD, FROM, HERE, TITLE, UNTIL

ROOT = Path(__file__).parents[2]
CALENDAR = WorkingDays(
    "made by hand", 2020, 2025, frozenset({library.Weekdays.OFF}), frozenset({library.Weekdays.WORKED})
)
HOSTILE = 'it\'s """ \\ {{ x }} {% y %} <script> \u202e `'


def example(name: str, expect: str, *given: model.Given) -> model.Example:
    return model.Example(name, given, (), None, expect, HERE)


TITLED = library.rule(
    "para_1__al_8",
    "titled",
    library.require(library.same_text(TITLE, HOSTILE)),
    library.when(library.not_negative(BOOKS)),
)
CAPPED = replace(
    library.CARD_CAP,
    examples=(
        example("expires_first", "undetermined", model.Given(UNTIL, library.DAY), model.Given(CARD, None)),
        example("a_day_is_given", "satisfied", model.Given(UNTIL, library.DAY), model.Given(CARD, library.DAY)),
        replace(example("on_a_day", "undetermined", model.Given(FROM, library.DAY)), on=library.DAY),
    ),
)


def written(tmp_path: Path) -> list[Planned]:
    lending = replace(library.LENDING, rules=(CAPPED, *library.RULES[1:], TITLED))
    edition = replace(library.EDITION, provisions=(lending, library.EXEMPTING))
    book = model.RuleBook("L1", library.VOCABULARY, (edition,), True)
    act = plan(book, ActFacts("L1", "law", "1", None, "On the library", ""), CALENDAR)
    around = surroundings(edition, CALENDAR)
    tests: list[Planned] = []
    for module, provision in zip(act.modules, edition.provisions, strict=True):
        found = witnesses(around, provision)
        assert not found.unwitnessed
        tests.append(plan_tests(act, module, "L1", found.witnesses, around, CALENDAR))
    texts = {file.path: file.text for file in emit_python(act).files}
    texts |= {module.path: from_plan.tests_module(module, act) for module in tests}
    for path, text in texts.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text(encoding="utf-8"), encoding="utf-8")
    return tests


def run(tmp_path: Path, *command: str) -> None:
    path = os.pathsep.join([str(tmp_path / "generated"), str(ROOT)])
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_they_pass_and_the_formatter_leaves_them(tmp_path: Path) -> None:
    tests = written(tmp_path)
    assert [module.path for module in tests] == [
        "generated/tests/l1/main/test_para_1_by_l1.py",
        "generated/tests/l1/main/test_para_2_by_l1.py",
    ]
    run(tmp_path, "pytest", "-q", "-p", "no:cacheprovider", "generated/tests")
    run(tmp_path, "ruff", "format", "--no-cache", "--check", "generated/tests")
    run(tmp_path, "ruff", "check", "--no-cache", "generated/tests")


@pytest.mark.slow
def test_they_are_typed(tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "kzlaw").symlink_to(ROOT / "kzlaw")
    run(tmp_path, "mypy", "--strict", "generated/tests")


def test_names_and_docstrings_say_what_is_tested(tmp_path: Path) -> None:
    tests = written(tmp_path)
    functions = [test.function for module in tests for test in module.tests]
    assert len(set(functions)) == len(functions)
    assert max(map(len, functions)) <= 105
    text = (tmp_path / tests[0].path).read_text(encoding="utf-8")
    assert '"""para_1__al_1: violated where loan.until is a day after card.valid_until."""' in text
    assert '"""para_1__al_1: undetermined in the example expires_first of regulation/library/rules.kzl."""' in text
    assert "verdict = validate(case, on=date(2023, 5, 5))" in text
    assert text.count("def test_card_cap_example_") == 3


def test_emitted_functions_have_mutants_of_the_kinds_that_drafters_make(tmp_path: Path) -> None:
    written(tmp_path)
    source = (tmp_path / "generated/kzrules/l1/main/para_1_by_l1.py").read_text(encoding="utf-8")
    kinds = {mutant.what.split(":")[0] for mutant in mutants(source, Facts({}, {}))}
    assert kinds >= {"condition dropped", "condition negated", "less for at_most", "negation dropped", "7 for 6"}
