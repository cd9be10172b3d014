"""The four ways in which problems are shown, with text in them that wants to do harm."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzlaw.diagnostics import github, json_form, sarif, terminal
from kzlaw.diagnostics.catalogue.parsed import UNKNOWN_KEYWORD
from kzlaw.diagnostics.catalogue.resolved import DUPLICATE_RULE, WORDS_NOT_IN_UNIT
from kzlaw.diagnostics.catalogue.vocabulary import MISSING_LABEL
from kzlaw.diagnostics.diagnostic import Diagnostic, Related
from kzlaw.diagnostics.excerpt import WIDTH, excerpt
from kzlaw.diagnostics.visible import cells
from kzlaw.span import Span

FILE = "regulation/V2300000001/V2300000001.kzl"
LINES = (
    "1. Оқырман кітапты күнтізбелік он күн ішінде қайтарады.",
    "| rule return_in_time",
    "|\trequire «он бес күн»: book.returned <= due",
    "| rule return_in_time",
)


def lines_of(file: str) -> tuple[str, ...]:
    return LINES if file == FILE else ()


WORDS = WORDS_NOT_IN_UNIT.at(
    Span(FILE, 3, 11, 3, 21),
    "«он бес күн» does not stand in para_1",
    "the nearest words are «он күн»",
    unit="para_1",
    rule="return_in_time",
)
TWICE = DUPLICATE_RULE.at(
    Span(FILE, 4, 8, 4, 22),
    "the rule return_in_time is there already",
    related=(Related(Span(FILE, 2, 8, 2, 22), "the first one"),),
)


def test_terminal() -> None:
    assert terminal.render([WORDS, TWICE], lines_of) == (
        "error[KZ404]: «он бес күн» does not stand in para_1\n"
        " --> regulation/V2300000001/V2300000001.kzl:3:11\n"
        "  |\n"
        "3 | |   require «он бес күн»: book.returned <= due\n"
        "  |             ^^^^^^^^^^\n"
        "  = in: unit para_1, rule return_in_time\n"
        "  = help: the nearest words are «он күн»\n"
        "\n"
        "error[KZ407]: the rule return_in_time is there already\n"
        " --> regulation/V2300000001/V2300000001.kzl:4:8\n"
        "  |\n"
        "4 | | rule return_in_time\n"
        "  |        ^^^^^^^^^^^^^^\n"
        "note: the first one\n"
        " --> regulation/V2300000001/V2300000001.kzl:2:8\n"
        "  |\n"
        "2 | | rule return_in_time\n"
        "  |        --------------\n"
        "\n"
        "2 errors\n"
    )


def test_nothing_to_say() -> None:
    assert terminal.render([], lines_of) == ""
    assert json_form.render([]) == '{\n  "diagnostics": []\n}\n'
    assert github.render([]) == ""


def test_a_problem_of_no_place() -> None:
    problem = UNKNOWN_KEYWORD.at(Span("", 0, 0, 0, 0), "nowhere")
    assert terminal.render([problem], lines_of) == "error[KZ105]: nowhere\n\n1 error\n"
    assert github.render([problem]) == "::error title=KZ105 unknown statement keyword::nowhere\n"
    result = json.loads(sarif.render([problem], lines_of))["runs"][0]["results"][0]
    assert "locations" not in result


def test_a_place_of_several_lines_shows_the_first_and_the_last() -> None:
    shown = terminal.render([MISSING_LABEL.at(Span(FILE, 1, 4, 4, 7), "long")], lines_of)
    assert "1 | 1. Оқырман" in shown
    assert "\n...\n" in shown
    assert "4 | | rule return_in_time\n  | ^^^^^^" in shown
    assert shown.endswith("1 note\n")


def test_colours_only_when_asked() -> None:
    assert "\x1b" not in terminal.render([WORDS], lines_of)
    coloured = terminal.render([WORDS], lines_of, colour=True)
    assert "\x1b[1;31m" in coloured
    assert _without_colours(coloured) == terminal.render([WORDS], lines_of)


def test_markup_of_the_colour_library_stays_text() -> None:
    problem = UNKNOWN_KEYWORD.at(Span(FILE, 1, 1, 1, 2), "[red]not red[/red] :smile: [link=x]")
    assert "[red]not red[/red] :smile: [link=x]" in _without_colours(terminal.render([problem], lines_of, colour=True))


HOSTILE = "a\x1b]0;title\x07b\x1b[2Jc\x00\x7f\x85\u202egpj\u2066\u200b\r\n::error::d\u2028e\ud800"


@pytest.mark.parametrize("colour", [False, True])
def test_terminal_output_obeys_no_text(colour: bool) -> None:
    span = Span("bad\x1b[31m.kzl", 1, 1, 1, 40)
    problem = UNKNOWN_KEYWORD.at(span, HOSTILE, HOSTILE, (Related(span, HOSTILE),), HOSTILE, HOSTILE)
    shown = terminal.render([problem], lambda _: (HOSTILE.replace("\n", ""),), colour=colour)
    shown = _without_colours(shown) if colour else shown
    assert _dangerous(shown) == []
    assert "␛]0;title␇" in shown
    assert "<U+202E>" in shown
    assert "\n::error" not in shown


def test_github_escapes() -> None:
    span = Span("a,b:c%.kzl", 3, 2, 3, 5)
    problem = UNKNOWN_KEYWORD.at(span, "100% sure\r\n::error file=x::injected")
    assert github.render([problem]) == (
        "::error file=a%2Cb%3Ac%25.kzl,line=3,col=2,endLine=3,endColumn=4,title=KZ105 unknown statement keyword"
        "::100%25 sure%0D%0A::error file=x::injected\n"
    )


def test_github_output_is_one_line_a_problem() -> None:
    span = Span("x\n::error::y", 1, 1, 2, 1)
    shown = github.render([UNKNOWN_KEYWORD.at(span, HOSTILE, HOSTILE)])
    assert shown.count("\n") == 1
    assert len(shown.splitlines()) == 1
    assert _dangerous(shown) == []
    assert "col=" not in shown


def test_json() -> None:
    document = json.loads(json_form.render([WORDS, TWICE]))
    assert list(document) == ["diagnostics"]
    first, second = document["diagnostics"]
    assert list(first)[:9] == [
        "code", "severity", "file", "line", "column", "end_line", "end_column", "message", "hint",
    ]  # fmt: skip
    assert first["code"] == "KZ404"
    assert first["severity"] == "error"
    assert (first["line"], first["column"], first["end_line"], first["end_column"]) == (3, 11, 3, 21)
    assert second["related"][0]["message"] == "the first one"


def test_json_and_sarif_are_utf_8_whatever_the_text() -> None:
    problem = UNKNOWN_KEYWORD.at(
        Span("\udcff.kzl", 1, 1, 1, 1), HOSTILE, HOSTILE, (Related(Span("\udcff", 1, 1, 1, 1), HOSTILE),)
    )
    for shown in (json_form.render([problem]), sarif.render([problem], lines_of)):
        assert json.loads(shown.encode("utf-8"))


def test_sarif() -> None:
    log = json.loads(sarif.render([TWICE, WORDS, WORDS], lines_of, version="1.0.0"))
    run = log["runs"][0]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["KZ404", "KZ407"]
    rule = run["tool"]["driver"]["rules"][0]
    assert rule["name"] == "WordsNotInTheUnit"
    assert rule["help"]["markdown"].startswith("# KZ404: words not in the unit")
    first = run["results"][0]
    assert first["ruleIndex"] == 1
    region = first["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 4, "startColumn": 8, "endLine": 4, "endColumn": 22}
    assert first["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 2


def test_sarif_fingerprint_stays_when_the_file_moves() -> None:
    moved = Diagnostic(WORDS.code, WORDS.severity, WORDS.span.shifted(5), WORDS.message, unit="para_1", rule=WORDS.rule)
    before = sarif.render([WORDS], lines_of)
    after = sarif.render([moved], lambda _: ("",) * 5 + LINES)
    assert _fingerprint(before) == _fingerprint(after)


def test_excerpt_of_wide_and_combining_letters() -> None:
    line = "漢字\tа\u0301б"
    shown = excerpt(1, line, 4, 6)
    assert shown.shown == "漢字    а\u0301б"
    assert (shown.start, shown.length) == (8, 1)
    assert excerpt(1, line, 1, 3).length == 4


@pytest.mark.parametrize("column", [1, 2, 300_000, 2_000_000])
def test_excerpt_of_a_very_long_line(column: int) -> None:
    line = "сөз " * 500_000
    shown = excerpt(1, line, column, column + 3)
    assert cells(shown.shown) <= WIDTH + 2
    assert shown.start + shown.length <= cells(shown.shown) + 1
    if column < 2_000_000:
        assert shown.shown[shown.start : shown.start + shown.length] == line[column - 1 : column + 2]


def test_excerpt_of_a_very_long_place() -> None:
    shown = excerpt(1, "x" * 5_000_000, 10, 4_000_000)
    assert cells(shown.shown) <= WIDTH + 2


@given(st.text(max_size=300), st.integers(-2, 400), st.integers(-2, 400))
def test_excerpt_never_fails(line: str, column: int, end: int) -> None:
    shown = excerpt(1, line, column, end)
    assert _dangerous(shown.shown) == []
    assert 0 <= shown.start <= cells(shown.shown)
    assert shown.length >= 1


def _dangerous(text: str) -> list[str]:
    return [sign for sign in text if sign != "\n" and unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp")]


def _without_colours(text: str) -> str:
    import re

    plain = re.sub(r"\x1b\[[0-9;]*m", "", text)
    return "".join(line.rstrip() + "\n" for line in plain.splitlines())


def _fingerprint(shown: str) -> Any:
    return json.loads(shown)["runs"][0]["results"][0]["partialFingerprints"]
