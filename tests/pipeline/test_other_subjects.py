"""Acts on other subjects, annotated in English, Kazakh and Russian by the markup alone: what each says on which day."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import ROOT, kzlaw

SUBJECTS = Path(__file__).parent / "subjects"
NAMES = sorted(folder.name for folder in SUBJECTS.iterdir())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folders = {}
    for name in NAMES:
        folders[name] = tmp_path_factory.mktemp(name) / "project"
        shutil.copytree(SUBJECTS / name, folders[name])
        ran = kzlaw("build", folder=folders[name])
        assert ran.code == 0, ran.err
    return folders


def judged(folder: Path, act: str, day: str, **facts: object) -> tuple[str, dict[str, str], dict[str, object]]:
    case = json.dumps({path.replace("__", "."): value for path, value in facts.items()})
    ran = kzlaw("validate", act, "-", "--on", day, "--format", "json", folder=folder, stdin=case)
    (verdict,) = ran.lines
    statuses = {each["rule"].rpartition("/")[2]: each["status"] for each in verdict.get("findings", [])}
    return verdict["outcome"], statuses, verdict.get("bounds", {})


def test_nothing_is_wrong(built: dict[str, Path]) -> None:
    for name, folder in built.items():
        problems = kzlaw("check", "--format", "json", folder=folder).json["diagnostics"]
        assert [each for each in problems if each["severity"] == "error"] == [], name


@pytest.mark.parametrize("name", ["market", "radio"])
def test_generated_tests_run_without_any_configuration(built: dict[str, Path], name: str) -> None:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{built[name] / 'generated'}"}
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "generated/tests"]
    done = subprocess.run(command, cwd=built[name], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_letters_fractions_and_numbers_below_zero(built: dict[str, Path]) -> None:
    facts = {
        "transmitter.band": "vhf", "transmitter.power": "3", "transmitter.temperature": "-40.5", "fee.paid": 1_200_000,
        "licence.from": "2023-01-31", "application.received": "2024-03-07", "operator.military": False,
    }  # fmt: skip
    outcome, statuses, bounds = judged(built["radio"], "V2400033001", "2024-03-01", **facts)
    assert outcome == "violated"
    assert (statuses["vhf_power"], statuses["uhf_power"], statuses["cold"]) == (
        "violated",
        "not_applicable",
        "violated",
    )
    assert statuses["fee"] == "satisfied"
    assert bounds["licence.until"]["latest"] == "2024-07-31"  # type: ignore[index]
    # 8 March 2024 was a holiday, and a weekend followed.
    assert bounds["application.decided"]["latest"] == "2024-03-13"  # type: ignore[index]
    facts["operator.military"] = True
    _, statuses, _ = judged(built["radio"], "V2400033001", "2024-03-01", **facts)
    # Exempted from subparagraph 1) and from the whole of chapter 2, not from subparagraph 2).
    assert (statuses["vhf_power"], statuses["fee"], statuses["cold"]) == ("exempted", "exempted", "violated")


def test_a_start_counted_from_registration(built: dict[str, Path]) -> None:
    (edition,) = kzlaw("history", "V2400033001", "--format", "json", folder=built["radio"]).json["editions"]
    assert edition["in_force"] == {"earliest": "2023-12-01", "latest": "2023-12-20"}


def test_amendments_restate_rules_and_readings(built: dict[str, Path]) -> None:
    facts = {
        "rent.month_end": "2023-05-31", "rent.paid_on": "2023-06-06", "stall.from": "2022-01-10",
        "stall.until": "2023-06-01", "stall.kind": "tent", "seller.birth_date": "2006-01-01",
        "sale.date": "2023-06-01", "seller.registered": False,
    }  # fmt: skip
    before, during, after, later = (
        judged(built["market"], "P2100000010", day, **facts)
        for day in ("2021-06-01", "2022-02-20", "2022-06-01", "2024-01-01")
    )
    assert (before[1]["rent"], before[1]["term"], before[1]["registered"]) == ("satisfied", "exempted", "exempted")
    assert during[0] == "undetermined" and during[1] == {}
    assert (after[1]["rent"], after[1]["registered"]) == ("violated", "exempted")
    assert (later[1]["term"], later[1]["registered"]) == ("satisfied", "violated")


def test_a_paragraph_ends_and_another_starts_on_days_of_their_own(built: dict[str, Path]) -> None:
    def text(name: str, act: str, unit: str, day: str) -> int:
        return kzlaw("text", act, unit, "--on", day, folder=built[name]).code

    assert text("meals", "V2300029002", "para_2", "2024-08-31") == 0
    assert text("meals", "V2300029002", "para_2", "2024-09-01") == 1
    assert text("dogs", "Z2200000099", "art_3__para_2", "2022-12-31") == 1
    assert text("dogs", "Z2200000099", "art_3__para_2", "2023-01-01") == 0


def test_terms_exemptions_and_referrals(built: dict[str, Path]) -> None:
    outcome, statuses, bounds = judged(
        built["fishing"], "V2300031001", "2023-06-01",
        **{
            "fisher.kind": "scientific", "fisher.pensioner": True, "ticket.held": False, "ticket.from": "2023-05-31",
            "ticket.until": "2023-07-01", "catch.undersized_share": "2.5", "fee.paid": 1500, "report.filed": True,
            "report.on": "2023-07-11", "fishing.on_protected_water": False,
        },
    )  # fmt: skip
    assert outcome == "violated"
    assert (statuses["ticket_term"], statuses["ticket_needed"], statuses["science"]) == (
        "violated", "exempted", "referred",
    )  # fmt: skip
    # 6 July 2023 was a holiday, the 7th a day off for the 1st.
    assert (statuses["report"], bounds["report.on"]["latest"]) == ("satisfied", "2023-07-11")  # type: ignore[index]
