"""Hostile text stays text in JavaScript: it ends no literal, no comment and no script, and is read back as it was."""

from __future__ import annotations

import json
import random
import re
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from kzlaw.emit.javascript.emit import emit_javascript
from kzlaw.emit.javascript.text import block, comment, literal
from kzlaw.plan.from_resolved import plan
from kzlaw.plan.rules import ActPlan, NormPlan
from kzlaw.runtime.verdict_json import to_json
from tests.emit import library_rules as library
from tests.emit.emitted_package import imported
from tests.emit.emitted_package import write as write_python
from tests.emit.test_hostile_text import WRITABLE, hostile_plan
from tests.javascript.node import NODE, answers, complaints, needs_node, write

TEXTS = (
    *WRITABLE,
    "*/ alert(1); /*",
    "**/",
    "*\u2028/",
    "* /*/ */",
    "</script><script>alert(1)</script>",
    "<!-- --> <\\!--",
    "${alert(1)} `",
    "\\u002a/ \\",
    "//# sourceMappingURL=data:application/json,{}",
    "# sourceMappingURL=x",
    "@ts-nocheck",
    "@type {any}",
    "eslint-disable",
    "\u2028alert(1)\u2029",
    "\U000e0001 tag",
)
RAW = re.compile(r"</script|<!--|-->|[\u2028\u2029\x00-\x08\x0b-\x1f\x7f-\x9f]", re.IGNORECASE)


@pytest.mark.parametrize("text", TEXTS)
def test_comments_stay_comments(text: str) -> None:
    lines = comment(text, 4)
    assert all(line.startswith("// ") or line == "//" for line in lines)
    assert not any(re.match(r"// ?[@#]|// ?eslint", line) for line in lines)
    made = block((text or "x", text), (("Source", text),), 0)
    assert made.count("*/") == 1 and made.endswith(" */")
    assert not RAW.search("\n".join(lines).replace("\n", "")) and not RAW.search(made.replace("\n", ""))


@needs_node
def test_literals_are_the_text() -> None:
    texts = [*TEXTS, "\ud800 lone surrogate", "".join(map(chr, range(0x300)))]
    program = f"console.log(JSON.stringify([{', '.join(map(literal, texts))}]))"
    assert NODE is not None and not RAW.search(program) and "*/" not in program
    said = subprocess.run([NODE, "-e", program], capture_output=True, encoding="utf-8", check=True).stdout
    assert json.loads(said) == texts


@needs_node
@pytest.mark.parametrize("seed", range(3))
def test_an_act_of_hostile_text(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    letters = "ab ә\"'\\\n*/<!-{}$`%\u202e\x00\u2028«»漢 "
    texts = [*TEXTS, *("".join(chance.choices(letters, k=chance.randrange(300))) for _ in range(40))]
    made, constant, _ = hostile_plan(texts, seed)
    for path, text in emit_javascript(made).items():
        assert path.endswith(".json") or not RAW.search(text.replace("\n", "").replace("\t", "")), path
    index = write(tmp_path, made)
    assert complaints(index.parent) == []
    with imported(write_python(tmp_path, made), "kzrules.l1") as act:
        verdict = to_json(act.validate(act.Case(note=constant.value), edition="L2"))
    request = {
        "module": str(index),
        "case": {"note": constant.value},
        "options": {"edition": "L2", "on": verdict["on"]},
    }
    assert answers([request]) == [json.loads(json.dumps(verdict))]


@needs_node
def test_names_that_javascript_needs_itself(tmp_path: Path) -> None:
    made = plan(library.BOOK, library.ACT, library.CALENDAR)
    names = ("function", "atMost", "facts", "PROVISION_", "delete", "when", "Қағида")
    module = made.modules[0]
    norms = tuple(_named(norm, name) for norm, name in zip(module.norms, names, strict=False))
    renamed: ActPlan = replace(made, modules=(replace(module, norms=norms), *made.modules[1:]))
    editions = tuple(
        replace(edition, modules=tuple(renamed.modules[made.modules.index(each)] for each in edition.modules))
        for edition in made.editions
    )
    index = write(tmp_path, replace(renamed, editions=editions))
    assert complaints(index.parent) == []
    (answer,) = answers([{"module": str(index), "case": {"loan.books": 6}, "options": {"edition": "L2"}}])
    assert len(answer["findings"]) == 5


def _named(norm: NormPlan, name: str) -> NormPlan:
    limits = f"{name}_limits" if norm.limits_function else ""
    return replace(norm, function=name, constant=f"{name}_constant", limits_function=limits)


@needs_node
def test_a_case_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    made = plan(library.BOOK, library.ACT, library.CALENDAR)
    index = write(tmp_path, made)
    cases: list[object] = [
        [],
        {"loan": 5},
        {"loan.until": "2023-02-29"},
        {"loan.until": "tomorrow", "loan.books": "five", "purpose": "sale"},
        {"loan": {"untill": "2023-01-01"}},
        {"loan": {"books": 1}, "loan.books": 2},
        {"__proto__": {"loan": 1}, "constructor": 1},
        {"loan.deposit": "1e9999", "reader.student": "yes", "id": [1]},
        {"loan.deposit": "10.5", "loan.books": None, "id": 7},
    ]
    with imported(write_python(tmp_path, made), "kzrules.l1") as act:
        for case, answer in zip(cases, answers({"module": str(index), "case": case} for case in cases), strict=True):
            read, errors = act.CASE_READER.read(case)
            assert (read is None) == (answer.get("error") == "CaseError"), case
            found = [(each["path"], each["expected"], each["found"]) for each in answer.get("problems", [])]
            assert found == [(error.path, error.expected, error.found) for error in errors], case
