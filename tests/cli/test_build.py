"""`kzlaw build`: what it writes, and how `--check` names what has drifted apart."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import ACT, BOOK, kzlaw, library_files, tree, write_files

CODE = f"generated/kzrules/{ACT.lower()}/main/para_1_by_{ACT.lower()}.py"
TEST = f"generated/tests/{ACT.lower()}/main/test_para_1_by_{ACT.lower()}.py"
PAGE = f"docs/law/{ACT}/main/para_1_by_{ACT.lower()}.md"
RULE = f"{ACT}/para_1/return_in_time"


def drift(folder: Path) -> list[dict[str, Any]]:
    """Return what `build --check` reports; it writes nothing."""
    before = tree(folder)
    ran = kzlaw("build", "--check", "--format", "json", folder=folder)
    assert tree(folder) == before
    found = [problem for problem in ran.json["diagnostics"] if problem["severity"] == "error"]
    assert ran.code == (1 if found else 0)
    return found


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_same_input_gives_the_same_bytes(library: Path, tmp_path: Path) -> None:
    write_files(tmp_path, library_files())
    assert kzlaw("build", "--no-cache", folder=tmp_path, PYTHONHASHSEED="7").code == 0
    assert tree(tmp_path) == tree(library)


def test_nothing_to_do(library: Path) -> None:
    before = tree(library)
    ran = kzlaw("build", folder=library)
    assert ran.code == 0 and "nothing has changed" in ran.err
    assert drift(library) == []
    assert tree(library) == before


def test_a_cache_can_be_deleted_or_broken(own: Path) -> None:
    before = tree(own)
    for file in (own / ".kzlaw-cache").glob("*"):
        if file.is_dir():
            shutil.rmtree(file)
        file.write_bytes(b"\x93broken")
    assert kzlaw("build", folder=own).code == 0
    assert drift(own) == []
    shutil.rmtree(own / ".kzlaw-cache")
    assert kzlaw("build", folder=own).code == 0
    assert tree(own) == before


def test_json_says_what_changed(own: Path) -> None:
    edit(own / BOOK, "күнтізбелік он күн ішінде қайтарады.\n", "күнтізбелік он бес күн ішінде қайтарады.\n")
    edit(own / BOOK, "күнтізбелік он күн ішінде қайтарады»", "күнтізбелік он бес күн ішінде қайтарады»")
    edit(own / BOOK, "+ 10 calendar days", "+ 15 calendar days")
    ran = kzlaw("build", "--format", "json", folder=own)
    assert ran.code == 0
    assert list(ran.json) == ["added", "changed", "removed"]
    assert CODE in ran.json["changed"] and TEST in ran.json["changed"] and PAGE in ran.json["changed"]
    assert not any("para_2_by" in path and path.endswith(".py") for path in ran.json["changed"])


@pytest.mark.parametrize(("path", "code"), [(CODE, "KZ601"), (TEST, "KZ601"), (PAGE, "KZ604")])
def test_a_file_edited_by_hand_names_rule_and_unit(path: str, code: str, own: Path) -> None:
    lines = (own / path).read_text(encoding="utf-8").splitlines(keepends=True)
    row = next(number for number, line in enumerate(lines) if "return_in_time" in line and "import" not in line)
    lines[row + 1 : row + 1] = ["    # by hand\n"]
    (own / path).write_text("".join(lines), encoding="utf-8")
    (problem,) = drift(own)
    assert (problem["code"], problem["file"], problem["line"]) == (code, path, row + 2)
    assert problem["rule"] == RULE and problem["unit"] == "para_1"
    assert RULE in problem["message"] and "para_1" in problem["message"]


@pytest.mark.parametrize(("path", "code"), [(CODE, "KZ601"), (TEST, "KZ601"), (PAGE, "KZ604")])
def test_a_line_outside_of_any_rule_names_the_unit(path: str, code: str, own: Path) -> None:
    with open(own / path, "a", encoding="utf-8") as file:
        file.write("# by hand\n")
    (problem,) = drift(own)
    assert (problem["code"], problem["file"], problem["unit"]) == (code, path, "para_1")


@pytest.mark.parametrize("path", [CODE, TEST, PAGE])
def test_a_missing_file_names_rule_and_unit(path: str, own: Path) -> None:
    (own / path).unlink()
    (problem,) = drift(own)
    assert (problem["code"], problem["file"]) == ("KZ602", path)
    assert (problem["rule"], problem["unit"]) == (RULE, "para_1")


@pytest.mark.parametrize("folder", ["generated/kzrules", "generated/tests", "docs/law", "docs/diagnostics"])
def test_a_file_that_no_law_gives(folder: str, own: Path) -> None:
    (own / folder / "extra.txt").write_text("mine")
    (problem,) = drift(own)
    assert (problem["code"], problem["file"]) == ("KZ603", f"{folder}/extra.txt")
    # A build leaves it where it is.
    assert kzlaw("build", folder=own).code == 0
    assert (own / folder / "extra.txt").read_text() == "mine"


def test_everything_that_drifted_is_named_in_one_run(own: Path) -> None:
    edit(own / CODE, "return_in_time", "return_in_tume")
    edit(own / PAGE, "Оқырман", "оқырман")
    (own / TEST).unlink()
    (own / "generated" / "mine.py").touch()
    assert {problem["code"] for problem in drift(own)} == {"KZ601", "KZ602", "KZ603", "KZ604"}
    assert kzlaw("build", folder=own).code == 0
    assert [problem["code"] for problem in drift(own)] == ["KZ603"]


def test_a_change_of_the_law_shows_in_code_tests_pages_and_links(own: Path) -> None:
    edit(own / BOOK, "сирек кітапты алмайды.\n", "сирек кітапты ала алмайды.\n")
    edit(own / BOOK, "«сирек кітапты алмайды»", "«сирек кітапты ала алмайды»")
    found = drift(own)
    assert {problem["file"] for problem in found} >= {
        CODE.replace("para_1", "para_3"),
        PAGE.replace("para_1", "para_3"),
        f"generated/trace/{ACT.lower()}.json",
    }
    named = [problem for problem in found if problem["file"] == CODE.replace("para_1", "para_3")]
    assert {problem["unit"] for problem in named} == {"para_3"}


def test_a_change_of_the_law_that_its_rule_does_not_quote_stops_the_build(own: Path) -> None:
    before = tree(own)
    edit(own / BOOK, "сирек кітапты алмайды.\n", "сирек кітапты ала алмайды.\n")
    ran = kzlaw("build", "--format", "json", folder=own)
    assert (ran.code, ran.codes) == (1, ["KZ404"])
    del before[BOOK]
    assert {path: data for path, data in tree(own).items() if path != BOOK} == before


def test_line_endings_of_a_checkout_are_a_difference(own: Path) -> None:
    text = (own / CODE).read_bytes()
    (own / CODE).write_bytes(text.replace(b"\n", b"\r\n"))
    assert {problem["code"] for problem in drift(own)} == {"KZ601"}


def test_the_time_of_a_file_alone_is_no_change(own: Path) -> None:
    os.utime(own / CODE, (0, 0))
    os.utime(own / BOOK, (0, 0))
    assert drift(own) == []
    ran = kzlaw("build", "--format", "json", folder=own)
    assert ran.json == {"added": [], "changed": [], "removed": []}


def test_what_the_law_no_longer_gives_goes(own: Path) -> None:
    text = (own / BOOK).read_text(encoding="utf-8")
    start, end = text.index("2. Ересек"), text.index("3. Он екі")
    (own / BOOK).write_text(text[:start] + text[end:].replace("3. Он", "2. Он").replace("4. Осы", "3. Осы"), "utf-8")
    ran = kzlaw("build", "--format", "json", folder=own)
    assert CODE.replace("para_1", "para_3") in ran.json["removed"]
    assert not (own / CODE.replace("para_1", "para_3")).exists()
    assert drift(own) == []
