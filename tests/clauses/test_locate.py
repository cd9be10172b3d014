"""Paths, ids and citations → the units that they mean."""

from __future__ import annotations

import pytest

from kzlaw.citation import Step
from kzlaw.clauses.identify import moved, steps_of, unit_id
from kzlaw.clauses.locate import Ambiguous, Missing, Sentence, by_id, cited, locate, sentences, unit_name
from kzlaw.clauses.tree import Unit
from tests.editions.book import leaf, para, steps

UNITS = (
    leaf("chapter", "1", "1-тарау. Жалпы"),
    para("1", "Оқырман кітап алады."),
    para("2", ["Кітап:", "1) залда;", "2) үйге"], "Мерзім он күн. Ұзартылады."),
    leaf("chapter", "2", "2-тарау. Тәртіп"),
    para("3", ["Бір:", "1) а;"], ["Екі:", "1) ә;"]),
)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("paragraph 2",), "para_2"),
        (("paragraph 2", "part 2"), "para_2__al_2"),
        (("paragraph 2", "subparagraph 2"), "para_2__al_1__subpara_2"),
        (("paragraph 2", "part 1", "subparagraph 2"), "para_2__al_1__subpara_2"),
        (("paragraph 2", "indent 3"), "para_2__al_1__subpara_2"),
        (("paragraph 2", "indent 4"), "para_2__al_2"),
        (("paragraph 1", "part 1"), "para_1"),
        (("paragraph 1", "part 1", "indent 1"), "para_1"),
        (("chapter 1", "paragraph 2", "part 2"), "para_2__al_2"),
        (("chapter 2",), "chp_2"),
    ],
)
def test_a_path_names_a_unit(path: tuple[str, ...], expected: str) -> None:
    found = locate(UNITS, steps(*path))
    assert isinstance(found, Unit) and found.id == expected


@pytest.mark.parametrize(
    "path",
    [("paragraph 9",), ("paragraph 1", "part 2"), ("paragraph 2", "indent 9"), ("chapter 1", "paragraph 3")],
)
def test_a_path_that_leads_nowhere(path: tuple[str, ...]) -> None:
    assert isinstance(locate(UNITS, steps(*path)), Missing)


def test_levels_may_be_left_out_only_where_one_unit_fits() -> None:
    found = locate(UNITS, steps("paragraph 3", "subparagraph 1"))
    assert isinstance(found, Ambiguous)
    assert found.choices == ("para_3__al_1__subpara_1", "para_3__al_2__subpara_1")


@pytest.mark.parametrize(
    ("identifier", "expected"),
    [
        ("para_2__al_1__subpara_2", "para_2__al_1__subpara_2"),
        ("para_2__subpara_2", "para_2__al_1__subpara_2"),
        ("para_1__al_1", "para_1"),
    ],
)
def test_an_id_as_people_write_it(identifier: str, expected: str) -> None:
    found = by_id(UNITS, identifier)
    assert isinstance(found, Unit) and found.id == expected


def test_a_citation_of_this_paragraph_starts_from_where_it_stands() -> None:
    paragraph = UNITS[2]
    here = (paragraph, paragraph.children[1])
    found = cited(UNITS, here, steps("paragraph", "part 1"))
    assert isinstance(found, Unit) and found.id == "para_2__al_1"
    other = cited(UNITS, here, steps("paragraph 1"))
    assert isinstance(other, Unit) and other.id == "para_1"


def test_sentences() -> None:
    found = locate(UNITS, steps("paragraph 2", "part 2", "sentence 2"))
    assert isinstance(found, Sentence)
    assert (found.leaf.text or "")[found.start : found.end] == "Ұзартылады."
    text = "3. Ә. Смайл кітабы. Екі «бір.» Үш."
    assert [text[start:end] for start, end in sentences(text)] == ["Ә. Смайл кітабы.", "Екі «бір.»", "Үш."]


def test_ids() -> None:
    assert unit_id("para_2", "part", "1") == "para_2__al_1"
    assert steps_of("para_10-1__subpara_3") == (Step("paragraph", ("10-1",)), Step("subparagraph", ("3",)))
    assert steps_of("nonsense") is None
    quoted = moved(UNITS[2], "para_1__mod_1__qstr_1__para_2")
    assert moved(quoted, "para_7").children[0].children[1].id == "para_7__al_1__subpara_1"
    assert unit_name(steps("paragraph 2", "subparagraph 3")) == "subparagraph 3 of paragraph 2"
