"""Declarations of facts: good ones come through, bad ones are told where they are and spoil no use of others."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.parsed.vocabulary import parse_vocabulary
from kzlaw.pipeline import Stores, understand
from kzlaw.source.text import SourceText
from kzlaw.vocabulary.facts import Vocabulary
from kzlaw.vocabulary.from_parsed import vocabulary

FILE = "regulation/vocabulary/v.kzl"
HEADER = ("---", "vocabulary: v", "---")


def declared(*lines: str) -> tuple[Vocabulary, list[Diagnostic]]:
    found: list[Diagnostic] = []
    file = parse_vocabulary(SourceText(FILE, (*HEADER, *lines), ""), found)
    assert file is not None
    return vocabulary(file, "v", found), found


def errors(found: list[Diagnostic]) -> list[tuple[str, int, int]]:
    return [(problem.code, problem.span.line, problem.span.column) for problem in found if problem.is_error]


def test_types_and_labels() -> None:
    made, found = declared(
        "fact a.flag: boolean", "fact a.number: integer", "fact a.sum: decimal", "fact a.day: date",
        "fact a.word: text",
        "fact a.kind: one | two", "  kk: түрі", "  one kk: бір", "  two ru: два",
    )  # fmt: skip
    assert errors(found) == []
    assert [fact.type for fact in made.facts] == ["boolean", "integer", "decimal", "date", "text", "enumeration"]
    kind = made.find("a.kind")
    assert kind is not None and kind.labels.kk == "түрі"
    assert [(value.name, value.labels.kk, value.labels.ru) for value in kind.values] == [
        ("one", "бір", ""),
        ("two", "", "два"),
    ]
    assert made.lost == frozenset()


@pytest.mark.parametrize(
    ("kazakh", "english"),
    [
        ("дерек a: логикалық", "fact a: boolean"),
        ("дерек a: бүтін", "fact a: integer"),
        ("факт a: десятичное", "fact a: decimal"),
        ("факт a: дата", "fact a: date"),
        ("дерек a: мәтін", "fact a: text"),
    ],
)
def test_keywords_of_every_language(kazakh: str, english: str) -> None:
    one, other = declared(kazakh)[0].facts[0], declared(english)[0].facts[0]
    assert (one.path, one.type, one.values) == (other.path, other.type, other.values)


@pytest.mark.parametrize(
    ("line", "code", "column"),
    [
        ("fact a boolean", "KZ112", 8),
        ("fct a: boolean", "KZ112", 5),
        ("fact a:", "KZ112", 8),
        ("fact a: boolen", "KZ205", 9),
        ("fact a: x | x", "KZ205", 13),
        ("fact A: boolean", "KZ203", 6),
        ("fact а_b: boolean", "KZ203", 6),
        ("fact __a: boolean", "KZ203", 6),
        ("fact id: text", "KZ203", 6),
    ],
)
def test_a_bad_declaration(line: str, code: str, column: int) -> None:
    made, found = declared(line, "fact other: date")
    assert errors(found) == [(code, 4, column)]
    assert [fact.path for fact in made.facts] == ["other"] or line == "fact a: x | x"


def test_facts_and_groups() -> None:
    _, found = declared("fact a: date", "fact a.b: date", "fact a: date")
    assert errors(found) == [("KZ201", 6, 6), ("KZ202", 5, 6)]


@pytest.mark.parametrize("line", ["fact loan.until date", "fact loan.until: dat", "fct loan.until: date"])
def test_who_uses_a_fact_is_not_blamed_for_its_declaration(line: str, tmp_path: Path) -> None:
    act = (
        "---\nact: V1\nkind: order\nadopted: 2023-01-10\nnumber: 1\nvocabulary: v\n---\n1. Сөз.\n| rule r\n"
        "|   require «Сөз»: loan.until >= loan.from\n|   example e\n|     given loan.until = 2023-01-01\n"
        "|     expect satisfied\n"
    )
    for path, text in (("regulation/V1/V1.kzl", act), (FILE, "\n".join((*HEADER, line, "fact loan.from: date")))):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    found = [problem for problem in understand(tmp_path, Stores.of(None)).found if problem.is_error]
    assert [problem.span.file for problem in found] == [FILE]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=30), max_size=8))
def test_any_lines_give_problems_inside_the_file(lines: list[str]) -> None:
    starts = ("fact ", "fact a.b: ", "  kk: ", "")
    text = tuple(starts[number % 4] + line for number, line in enumerate(lines))
    _, found = declared(*text)
    whole = (*HEADER, *text)
    for problem in found:
        assert 1 <= problem.span.line <= len(whole)
        assert 1 <= problem.span.column <= len(whole[problem.span.line - 1]) + 1
