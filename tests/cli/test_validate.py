"""`kzlaw validate`: cases in every form, cases that are none, readings, languages, exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import ACT, REAL, ROOT, Ran, kzlaw

LATE = {"id": "late", "loan.from": "2023-03-01", "loan.until": "2023-03-12", "loan.count": 2}
KEPT = {
    "id": "kept", "reader.kind": "adult", "reader.birth_date": "1990-05-01", "book.rare": False,
    "loan.from": "2023-03-01", "loan.until": "2023-03-11", "loan.count": 5,
}  # fmt: skip
NESTED = {
    "id": "kept", "reader": {"kind": "adult", "birth_date": "1990-05-01"}, "book": {"rare": False},
    "loan": {"from": "2023-03-01", "until": "2023-03-11", "count": 5},
}  # fmt: skip
DAY = ("--on", "2023-06-01")
RULES = [
    f"{ACT}/para_1/return_in_time",
    f"{ACT}/para_2/five_books",
    f"{ACT}/para_3/rare_books",
]


def judge(folder: Path, cases: object, *more: str, name: str = "-") -> Ran:
    """Judge cases, given on standard input as JSON."""
    stdin = cases if isinstance(cases, str | bytes) else json.dumps(cases, ensure_ascii=False)
    return kzlaw("validate", ACT, name, *DAY, "--format", "json", *more, folder=folder, stdin=stdin)


def statuses(document: dict[str, Any]) -> dict[str, str]:
    return {finding["rule"].rpartition("/")[2]: finding["status"] for finding in document["findings"]}


def test_the_document(library: Path) -> None:
    ran = judge(library, LATE)
    assert ran.code == 1 and ran.err == ""
    (document,) = ran.lines
    assert list(document)[:6] == ["id", "on", "edition", "outcome", "findings", "bounds"]
    assert (document["id"], document["on"], document["edition"]) == ("late", "2023-06-01", ACT)
    assert document["outcome"] == "violated"
    assert [finding["rule"] for finding in document["findings"]] == RULES
    first = document["findings"][0]
    assert list(first)[:6] == ["rule", "component", "unit", "status", "words", "missing"]
    assert (first["component"], first["unit"], first["status"]) == ("main", "para_1", "violated")
    assert first["words"] == "Оқырман кітапты күнтізбелік он күн ішінде қайтарады"
    assert document["bounds"]["loan.until"] == {"latest": "2023-03-11", "by": [RULES[0]], "complete": True}
    assert document["findings"][2]["missing"] == ["reader.birth_date", "book.rare"]


def test_exit_code_tells_whether_every_case_keeps_the_law(library: Path) -> None:
    assert judge(library, KEPT).code == 0
    assert judge(library, [KEPT, LATE]).code == 1
    assert judge(library, {}).lines[0]["outcome"] == "undetermined"
    assert judge(library, {}).code == 1


def test_nested_and_dotted_say_the_same(library: Path) -> None:
    assert judge(library, NESTED).lines == judge(library, KEPT).lines
    mixed = {**KEPT, "reader": {"kind": "adult"}}
    del mixed["reader.kind"]
    assert judge(library, mixed).lines == judge(library, KEPT).lines


@pytest.mark.parametrize("form", ["json", "one.json", "jsonl", "csv", "stdin-array", "stdin-lines", "stdin-one"])
def test_every_form_of_a_file(form: str, library: Path, tmp_path: Path) -> None:
    cases = [KEPT] if "one" in form else [KEPT, LATE]
    lines = "".join(json.dumps(case) + "\n" for case in cases)
    text = {
        "json": json.dumps(cases),
        "one.json": json.dumps(KEPT),
        "jsonl": "\ufeff" + lines.replace("\n", "\n\n"),
        "csv": "\ufeffid,reader.kind,reader.birth_date,book.rare,loan.from,loan.until,loan.count\r\n"
        "kept,adult,1990-05-01,false,2023-03-01,2023-03-11,5\r\nlate,,,,2023-03-01,2023-03-12,2\r\n",
        "stdin-array": json.dumps(cases),
        "stdin-lines": lines,
        "stdin-one": json.dumps(KEPT, indent=2),
    }[form]
    if form.startswith("stdin"):
        ran = judge(library, text)
    else:
        (tmp_path / f"cases.{form}").write_text(text, encoding="utf-8")
        ran = judge(library, "", name=str(tmp_path / f"cases.{form}"))
    assert [line["id"] for line in ran.lines] == [case["id"] for case in cases]
    assert ran.lines[0] == judge(library, KEPT).lines[0]
    if len(cases) > 1:
        assert statuses(ran.lines[1]) == statuses(judge(library, LATE).lines[0])


BAD: tuple[tuple[object, str, str], ...] = (
    ({"loan.untill": "2023-03-01"}, "loan.untill", "did you mean loan.until?"),
    ({"loan": {"untill": "2023-03-01"}}, "loan.untill", "did you mean loan.until?"),
    ({"loan.until": 5}, "loan.until", "date"),
    ({"loan.until": "2023-02-30"}, "loan.until", "2023-02-30"),
    ({"loan.until": "01.03.2023"}, "loan.until", "date"),
    ({"loan.count": "many"}, "loan.count", "integer"),
    ({"loan.count": 2.5}, "loan.count", "integer"),
    ({"loan.count": True}, "loan.count", "integer"),
    ({"book.rare": "yes"}, "book.rare", "true or false"),
    ({"reader.kind": "adul"}, "reader.kind", "adult"),
    ({"loan": 5}, "loan", ""),
    ({"loan.until": "2023-03-01", "loan": {"until": "2023-03-02"}}, "loan.until", ""),
    (7, "", "object"),
    ([], "", "object"),
    (None, "", "object"),
)


def test_a_bad_case_is_named_and_not_dropped(library: Path) -> None:
    ran = judge(library, [KEPT, *(case for case, _, _ in BAD), LATE])
    assert ran.code == 1
    good, *bad, late = ran.lines
    assert (good["outcome"], late["outcome"]) == ("compliant", "violated")
    assert len(bad) == len(BAD)
    for number, ((case, path, said), document) in enumerate(zip(BAD, bad, strict=True), 2):
        assert document["outcome"] == "invalid", case
        error = document["errors"][0]
        assert list(error) == ["case", "path", "expected", "found", "message"]
        assert (error["case"], error["path"]) == (f"case {number}", path)
        assert said in json.dumps(error, ensure_ascii=False), case
        assert f"error[KZ906]: case {number}" in ran.err


@pytest.mark.parametrize(
    "text",
    ['{"loan.count": NaN}', '{"loan.count": Infinity}', '{"loan.count": 1', "[" * 100_000, "\x00", "", '"text"', "{}x"],
    ids=lambda text: repr(text[:20]),
)
def test_what_is_no_json(text: str, library: Path) -> None:
    ran = judge(library, text)
    assert ran.code == (0 if not text else 1)
    assert all(line["outcome"] == "invalid" for line in ran.lines)
    assert bool(ran.lines) == bool(text)


def test_what_is_no_utf_8(library: Path) -> None:
    ran = judge(library, b'{"id": "\xff"}')
    assert ran.code in (1, 2)


def test_a_key_given_twice_is_no_case(library: Path) -> None:
    text = '[{"loan.count": 1, "loan.count": 9}, {"loan": {"count": 1, "count": 9}}, {"loan.count": 1}]'
    ran = judge(library, text)
    assert [line["outcome"] for line in ran.lines] == ["invalid", "invalid", "undetermined"]
    assert "`loan.count` is given twice" in ran.err and "`count` is given twice" in ran.err


def test_a_row_of_csv_that_does_not_fit(library: Path, tmp_path: Path) -> None:
    (tmp_path / "cases.csv").write_text("id,loan.count\na,1\nb\nc,1,2\nd,5\n")
    ran = judge(library, "", name=str(tmp_path / "cases.csv"))
    assert [line["outcome"] for line in ran.lines] == ["undetermined", "invalid", "invalid", "undetermined"]
    assert "line 3" in ran.err and "line 4" in ran.err


def test_numbers_of_any_size(library: Path) -> None:
    ran = judge(library, [{"id": "big", "reader.kind": "adult", "loan.count": 10**30}])
    assert statuses(ran.lines[0])["five_books"] == "violated"


@pytest.mark.parametrize(
    ("language", "outcome", "title"),
    [
        ("kk", "БҰЗЫЛҒАН", "кітап мерзімінде қайтарылады"),
        ("ru", "НАРУШЕНО", "книга возвращается в срок"),
        ("en", "VIOLATED", "the book comes back in time"),
    ],
)
def test_the_explanation_speaks_the_readers_language(language: str, outcome: str, title: str, library: Path) -> None:
    chosen = kzlaw("validate", ACT, "-", *DAY, "--lang", language, folder=library, stdin=json.dumps(LATE))
    found = kzlaw("validate", ACT, "-", *DAY, folder=library, stdin=json.dumps(LATE), LANG=f"{language}_KZ.UTF-8")
    assert chosen.out == found.out
    assert outcome in chosen.out and title in chosen.out
    assert "«Оқырман кітапты күнтізбелік он күн ішінде қайтарады»" in chosen.out
    assert chosen.err == ""


def test_a_day_before_the_act(library: Path) -> None:
    ran = kzlaw("validate", ACT, "-", "--on", "2022-01-01", "--format", "json", folder=library, stdin=json.dumps(LATE))
    (document,) = ran.lines
    assert document["edition"] is None
    assert document["reason"]["code"]


def test_unknown_act_and_reading(library: Path) -> None:
    ran = kzlaw("validate", "V2300000011", "-", "--format", "json", folder=library)
    assert (ran.code, ran.codes) == (1, ["KZ902"])
    ran = judge(library, LATE, "--reading", "days=strict")
    assert (ran.code, ran.codes) == (1, ["KZ907"])


def test_the_examples_of_the_project(real: Path) -> None:
    cases = ROOT / "examples" / "cases.jsonl"
    ran = kzlaw("validate", REAL, str(cases), "--on", "2023-03-01", "--format", "json", folder=real)
    outcomes = [line["outcome"] for line in ran.lines]
    assert outcomes == ["compliant", "violated", "undetermined"]
    assert all(list(line)[:6] == ["id", "on", "edition", "outcome", "findings", "bounds"] for line in ran.lines)
    cap = f"{REAL}!annex_1/para_10__al_2/passport_cap"
    assert ran.lines[1]["bounds"]["permit.until"] == {"latest": "2023-06-01", "by": [cap], "complete": True}


def test_another_reading_changes_the_result_and_is_recorded(real: Path) -> None:
    case = (ROOT / "examples" / "cases.jsonl").read_text(encoding="utf-8").splitlines()[1]
    arguments = ("validate", REAL, "-", "--on", "2023-03-01", "--format", "json")
    default = kzlaw(*arguments, folder=real, stdin=case).lines[0]
    exactly = kzlaw(*arguments, "--reading", "R6=exactly", folder=real, stdin=case).lines[0]
    assert default["readings"]["R6"] != exactly["readings"]["R6"] == "exactly"
    assert statuses(default)["labour_permit_cap"] == "satisfied"
    assert statuses(exactly)["labour_permit_cap"] == "violated"
    for wrong in ("R6=exactl", "R66=exactly", "R6", "=", "R6=0"):
        ran = kzlaw(*arguments, "--reading", wrong, folder=real, stdin=case)
        assert (ran.code, ran.codes) == (1, ["KZ907"]), wrong


def test_a_day_on_which_the_edition_is_not_determined(real: Path) -> None:
    case = (ROOT / "examples" / "cases.jsonl").read_text(encoding="utf-8").splitlines()[0]
    ran = kzlaw("validate", REAL, "-", "--on", "2022-10-25", "--format", "json", folder=real, stdin=case)
    (document,) = ran.lines
    assert ran.code == 1
    assert document["outcome"] == "undetermined"
    assert "2022-10-21" in document["reason"]["en"]


def test_rules_follow_the_regulation_also_before_a_build(own: Path) -> None:
    book = own / "regulation" / ACT / f"{ACT}.kzl"
    text = book.read_text(encoding="utf-8")
    book.write_text(
        text.replace("он күн ішінде", "он бес күн ішінде").replace("+ 10 cal", "+ 15 cal"), encoding="utf-8"
    )
    ran = judge(own, LATE)
    assert statuses(ran.lines[0])["return_in_time"] == "satisfied"
    assert "kzlaw build" in ran.err
