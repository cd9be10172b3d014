"""`kzlaw text` on each kind of day, and `kzlaw history`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import ACT, REAL, ROOT, kzlaw


def official() -> list[str]:
    text = (ROOT / "regulation/official/P2200000807.kaz.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip()]


def test_the_new_paragraph(real: Path) -> None:
    ran = kzlaw("text", REAL, "para_10", "--on", "2023-01-01", folder=real)
    assert ran.code == 0
    printed = ran.out.splitlines()
    assert printed[0] == "10. Уақытша тұруға рұқсат:"
    law = "\n".join(line.strip("\u00a0 ") for line in official())
    for line in printed:
        assert line in law


@pytest.mark.parametrize(
    ("unit", "day", "code"),
    [
        ("para_10", "2022-10-15", "KZ904"),
        ("para_10", "2022-10-25", "KZ905"),
        ("para_10", "2022-10-21", "KZ905"),
        ("para_10", "2022-11-19", "KZ905"),
        ("para_11", "2023-01-01", "KZ904"),
        ("para_10__al_99", "2023-01-01", "KZ903"),
        ("nonsense", "2023-01-01", "KZ903"),
    ],
)
def test_a_day_without_an_answer(unit: str, day: str, code: str, real: Path) -> None:
    ran = kzlaw("text", REAL, unit, "--on", day, "--format", "json", folder=real)
    assert ran.code == 1
    assert ran.codes == [code]
    assert ran.json["units"] == []
    said = kzlaw("text", REAL, unit, "--on", day, folder=real)
    assert (said.code, said.out) == (1, "")
    assert f"error[{code}]" in said.err


@pytest.mark.parametrize("day", ["2022-11-20", "2023-01-01", "2099-12-31"])
def test_a_day_with_an_answer(day: str, real: Path) -> None:
    ran = kzlaw("text", REAL, "para_10", "annex_1!para_32", "--on", day, "--format", "json", folder=real)
    assert ran.code == 0
    assert list(ran.json) == ["act", "on", "units", "diagnostics"]
    assert [unit["unit"] for unit in ran.json["units"]] == ["para_10", "annex_1!para_32"]
    assert ran.json["units"][0]["lines"][0]["component"] == "annex_1"


def test_what_can_be_answered_is_beside_what_cannot(real: Path) -> None:
    ran = kzlaw("text", REAL, "para_10", "para_11", "--on", "2023-01-01", "--format", "json", folder=real)
    assert ran.code == 1
    assert [unit["unit"] for unit in ran.json["units"]] == ["para_10"]
    assert ran.codes == ["KZ904"]


def test_an_act_before_its_start(library: Path) -> None:
    ran = kzlaw("text", ACT, "para_1", "--on", "2023-01-11", "--format", "json", folder=library)
    assert (ran.code, ran.codes) == (1, ["KZ911"])


def test_an_act_that_is_not_held(library: Path) -> None:
    ran = kzlaw("text", "V2300000002", "--format", "json", folder=library)
    assert (ran.code, ran.codes) == (1, ["KZ902"])
    assert ran.json["diagnostics"][0]["hint"] == f"did you mean {ACT}?"


def test_the_whole_amending_act_is_verbatim(real: Path) -> None:
    ran = kzlaw("text", "P2200000807", "--on", "2023-01-01", folder=real)
    assert ran.code == 0
    squeezed = [line.strip("\u00a0 ") for line in official()]
    assert ran.out.splitlines() == squeezed


def test_history(real: Path) -> None:
    ran = kzlaw("history", REAL, "--format", "json", folder=real)
    assert ran.code == 0
    assert list(ran.json) == ["act", "editions"]
    own, amended = ran.json["editions"]
    assert own["by"] == REAL
    assert list(amended) == ["by", "in_force", "operations"]
    assert amended["in_force"] == {"earliest": "2022-10-21", "latest": "2022-11-20"}
    assert [(each["operation"], each["target"], each["outcome"]) for each in amended["operations"]] == [
        ("replace", "para_10", "applied"),
        ("insert", "para_32", "applied"),
    ]
    assert list(amended["operations"][0])[:4] == ["operation", "target", "by", "outcome"]
    assert "P2200000807  from a day between 2022-10-21 and 2022-11-20" in kzlaw("history", REAL, folder=real).out
