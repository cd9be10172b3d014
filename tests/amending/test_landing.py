"""`kzlaw amend` as a whole: nothing or everything changes on disk, whatever happens, and what its documents hold."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.amending.golden import PAGES, Fence, _order, _run
from tests.cli.running import ROOT, tree

AMEND = ["kzlaw", "amend", "order-2.txt", "--id", "V2300000002", "--published", "2023-06-10"]


def project(folder: Path, page: str, heading: str) -> Path:
    """A built project with the files of a section of a golden page, and the text of its amending order."""
    text = (PAGES / f"{page}.md").read_text(encoding="utf-8")
    section = text[text.index(f"## {heading}\n") :].split("\n## ")[0]
    for source in ((PAGES / "library.md").read_text(encoding="utf-8"), section):
        for match in re.finditer(r'^```\w+ title="([^"]+)"\n(.*?)^```$', source, re.MULTILINE | re.DOTALL):
            path = folder / match[1]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(match[2], encoding="utf-8")
    order = re.search(r"^```amending\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    assert order is not None
    _order(Fence("amending", order[1], 0, 0), folder)
    assert _run(folder, ["kzlaw", "build"])[0] == 0
    return folder


def document(folder: Path, *arguments: str) -> dict[str, Any]:
    _, out, _ = _run(folder, [*arguments, "--format", "json"])
    found = json.loads(out.splitlines()[0])
    assert isinstance(found, dict)
    return found


STALE = ("rules", "a stale rule stops the landing, and what can be computed is proposed")
ACCEPTED = ("rules", "accepted, the proposal is written and everything lands")
UPSET = ("citations", "elsewhere: a part is put in before the one that is cited")


@pytest.mark.parametrize(
    ("page", "heading"),
    [
        STALE,
        ("refusals", "one bad operation among good ones changes nothing"),
        ("refusals", "a formula that is not understood"),
    ],
)
def test_a_refusal_changes_nothing_on_disk(page: str, heading: str, tmp_path: Path) -> None:
    folder = project(tmp_path, page, heading)
    before = tree(folder)
    found = document(folder, *AMEND)
    assert found["landed"] is False and found["diagnostics"]
    assert tree(folder) == before


def test_accepted_it_lands_and_only_what_changed_is_new(tmp_path: Path) -> None:
    folder = project(tmp_path, *ACCEPTED)
    before = tree(folder)
    found = document(folder, *AMEND, "--accept")
    assert found["landed"] is True
    assert [each["rule"] for each in found["accepted"]] == ["V2300000001/para_1/return_in_time"]
    (impact,) = found["impacts"]
    assert [each["change"] for each in impact["rules"]] == ["changed"]
    assert [(each["before"], each["now"]) for each in impact["examples"]] == [("violated", "satisfied")]
    after = tree(folder)
    assert "regulation/V2300000002/V2300000002.kzl" in after
    modules = {path for path in before if path.startswith("generated/kzrules/") and "/main/para_" in path}
    assert modules and all(after[path] == before[path] for path in modules)
    assert _run(folder, ["kzlaw", "build", "--check"])[0] == 0
    # The example that came out differently expects what it comes out as by the new words.
    assert b"expect satisfied" in after["regulation/V2300000002/V2300000002.kzl"]


def test_again_it_is_there_already(tmp_path: Path) -> None:
    folder = project(tmp_path, *ACCEPTED)
    assert _run(folder, [*AMEND, "--accept"])[0] == 0
    before = tree(folder)
    status, _, err = _run(folder, [*AMEND, "--accept"])
    assert status == 1 and "KZ909" in err
    assert tree(folder) == before


def test_an_imported_file_is_landed_with_what_was_written_under_its_operations(tmp_path: Path) -> None:
    folder = project(tmp_path, *ACCEPTED)
    assert _run(folder, ["kzlaw", "import", *AMEND[2:]])[0] == 0
    law = folder / "regulation/V2300000002/V2300000002.kzl"
    law.write_text(
        law.read_text(encoding="utf-8").replace("енгізіледі.", "енгізіледі.\n| informative: formula"), "utf-8"
    )
    found = document(folder, "kzlaw", "amend", str(law), "--accept")
    assert found["landed"] is True and found["act"] == "V2300000002"
    assert [each["rule"] for each in found["accepted"]] == ["V2300000001/para_1/return_in_time"]
    landed = tree(folder)
    assert landed["regulation/V2300000002/V2300000002.kzl"].count(b"| restate rule") == 1
    assert _run(folder, ["kzlaw", "build", "--check"])[0] == 0
    # Again it is the same; another file in its place is not taken for it.
    assert document(folder, "kzlaw", "amend", str(law), "--accept")["landed"] is True
    assert tree(folder) == landed
    other = tmp_path / "V2300000002.kzl"
    other.write_bytes(law.read_bytes() + b"\n")
    status, _, err = _run(folder, ["kzlaw", "amend", str(other), "--accept"])
    assert status == 1 and "KZ909" in err
    assert law.read_bytes() == landed["regulation/V2300000002/V2300000002.kzl"]


def test_problems_of_before_are_not_the_amendments(tmp_path: Path) -> None:
    folder = project(tmp_path, *ACCEPTED)
    broken = folder / "regulation/V2300000009/V2300000009.kzl"
    broken.parent.mkdir()
    header = "act: V2300000009\nkind: order\nissuer: minister\nadopted: 2023-02-01\nnumber: 9\nlanguage: kaz\n"
    broken.write_text(f"---\n{header}published: 2023-02-10\n---\n1. Бір.\n3. Үш.\n", encoding="utf-8")
    before = tree(folder)
    status, _, err = _run(folder, [*AMEND, "--accept"])
    assert status == 1
    assert "KZ211" in err and "errors of its own" in err and "refused whole" not in err
    assert tree(folder) == before


@pytest.mark.parametrize("loan", [4, 6])
def test_what_rests_on_an_upset_citation_is_undetermined(tmp_path: Path, loan: int) -> None:
    folder = project(tmp_path, *UPSET)
    assert _run(folder, AMEND)[0] == 0
    (folder / "case.json").write_text(json.dumps([{"reader.kind": "adult", "loan.count": loan}]), encoding="utf-8")
    judge = ["kzlaw", "validate", "V2300000001", "case.json", "--on"]
    (finding,) = document(folder, *judge, "2023-06-20")["findings"]
    assert finding["status"] == ("satisfied" if loan < 6 else "violated")
    (finding,) = document(folder, *judge, "2023-06-21")["findings"]
    assert (finding["status"], finding["because"], finding["missing"]) == ("undetermined", "citation", [])
    law = folder / "regulation/V2300000001/V2300000001.kzl"
    told = law.read_text(encoding="utf-8").replace(
        "| rule five_books\n", "| confirm «Осы тармақтың екінші бөлігінде» by V2300000002\n| rule five_books\n"
    )
    law.write_text(told, encoding="utf-8")
    (finding,) = document(folder, *judge, "2023-06-21")["findings"]
    assert finding["status"] == ("satisfied" if loan < 6 else "violated")


STOPPED = """
import os, sys
from kzlaw.writing import transaction
step, calls = int(sys.argv.pop(1)), 0
exchange = transaction._exchange
def stopping(*arguments):
    global calls
    calls += 1
    if calls == step:
        os._exit(9)
    exchange(*arguments)
transaction._exchange = stopping
sys.argv[0] = "kzlaw"
from kzlaw.cli.main import main
main()
"""


def test_killed_between_the_steps_it_is_finished_by_whoever_comes_next(tmp_path: Path) -> None:
    folder = project(tmp_path, *ACCEPTED)
    before = tree(folder)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", STOPPED, "3", *AMEND[1:], "--accept"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    assert done.returncode == 9, done.stderr.decode()
    assert (
        _run(folder, ["kzlaw", "text", "V2300000001", "para_1", "--on", "2023-07-01"])[1].strip().endswith("қайтарады.")
    )
    after = tree(folder)
    assert after != before
    assert _run(folder, ["kzlaw", "build", "--check"])[0] == 0
