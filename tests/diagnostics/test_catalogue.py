"""The catalogue: codes are unique, stand in the hundred of their stage, and can be found by code."""

from __future__ import annotations

import re

import msgspec
import pytest

from kzlaw.diagnostics.catalogue import ALL, BY_CODE, STAGES
from kzlaw.diagnostics.diagnostic import Severity
from kzlaw.diagnostics.explain import explanation, page
from kzlaw.diagnostics.kind import Kind
from kzlaw.diagnostics.order import in_order
from kzlaw.diagnostics.said import Language
from kzlaw.diagnostics.titles import TITLES, titles
from kzlaw.span import Span

HUNDREDS = {
    "source": "0",
    "parsed": "1",
    "vocabulary": "2",
    "clauses": "2",
    "editions": "3",
    "resolved": "4",
    "checked": "5",
    "generated": "6",
    "command": "9",
}


def test_codes_titles_and_names_are_unique() -> None:
    assert len({kind.code for kind in ALL}) == len(ALL) == len(BY_CODE)
    assert len({kind.title for kind in ALL}) == len(ALL)
    assert len({kind.slug for kind in ALL}) == len(ALL)


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.__name__.rpartition(".")[2])
def test_codes_stand_in_the_hundred_of_their_stage(stage: object) -> None:
    name = getattr(stage, "__name__", "").rpartition(".")[2]
    kinds = [value for value in vars(stage).values() if isinstance(value, Kind)]
    assert kinds
    for kind in kinds:
        assert re.fullmatch(rf"KZ{HUNDREDS[name]}\d\d", kind.code)
        assert kind.title and kind.title[-1] != "."


def test_every_kind_has_a_title_in_three_languages() -> None:
    assert list(msgspec.json.decode(TITLES.read_bytes(), type=dict[str, object])) == sorted(BY_CODE)
    for language in Language:
        assert len({titles()[code].in_language(language) for code in BY_CODE}) == len(BY_CODE)


@pytest.mark.parametrize("code", sorted(BY_CODE))
def test_titles_are_in_the_letters_of_their_language(code: str) -> None:
    said = titles()[code]
    assert said.en == BY_CODE[code].title
    for title in (said.kk, said.ru):
        # A name of an encoding stays what it is; nothing else is written in Latin letters.
        words = title.replace("UTF-8", "").replace(",", "").split()
        assert words and title == title.strip() and title[-1] != "."
        assert title.startswith(words[0].lower()) and all(re.fullmatch("[а-яёәғқңөұүһі-]+", word) for word in words)
    assert not re.search("[әғқңөұүһі]", said.ru)
    assert said.kk != said.ru


def test_a_kind_makes_a_diagnostic() -> None:
    kind = Kind("KZ999", Severity.WARNING, "book is lost, or late")
    problem = kind.at(Span("a.kzl", 1, 2, 1, 3), "the book is lost", "look again", unit="para_1", rule="r")
    assert (problem.code, problem.severity, problem.hint, problem.unit) == (
        "KZ999",
        Severity.WARNING,
        "look again",
        "para_1",
    )
    assert not problem.is_error
    assert kind.slug == "book-is-lost-or-late"


@pytest.mark.parametrize("code", ["KZ000", "../secret", "KZ404/../KZ404", "", "library"])
def test_only_codes_have_pages(code: str) -> None:
    assert page(code) is None
    assert explanation(code) == ""


def test_order_is_by_place_and_each_is_said_once() -> None:
    kind = Kind("KZ999", Severity.ERROR, "test")
    late, early = kind.at(Span("b", 2, 1, 2, 2), "x"), kind.at(Span("b", 1, 9, 1, 9), "y")
    other_file = kind.at(Span("a", 5, 1, 5, 1), "z")
    assert in_order([late, early, late, other_file]) == [other_file, early, late]
