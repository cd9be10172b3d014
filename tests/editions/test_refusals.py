"""Every refusal: what it says, and that nothing changes."""

from __future__ import annotations

import datetime

import pytest
from msgspec.structs import replace

from kzlaw.citation import ActReference
from kzlaw.clauses.tree import Operation
from kzlaw.editions.answer import Deleted
from kzlaw.editions.on_day import edition_on, history
from kzlaw.parsed.phrases.model import CommencementPhrase
from tests.editions.book import (
    RULES,
    START,
    amending,
    answer,
    codes,
    leaf,
    library,
    op,
    para,
    rules,
    text,
)

BOOK = rules(
    para("1", "Оқырман бес кітап алады, алтыншы кітап жоқ."),
    para("2", ["Кітап:", "1) оқу залында;", "2) үйге"], "Мерзім он күн, он күн."),
    para("3", ["Бір:", "1) а;"], ["Екі:", "1) ә;"]),
)
PARTIAL = rules(para("1", "Оқырман бес кітап алады."), partial=True)


@pytest.mark.parametrize(
    ("operation", "code", "said"),
    [
        (op("replace", "paragraph 9", content=[para("9", "Жаңа.")]), "KZ304", "paragraph 9"),
        (op("replace", "paragraph 2", "part 7", content=[para("9", "Жаңа.")]), "KZ304", "part 7 of paragraph 2"),
        (
            op("replace", "paragraph 3", "subparagraph 1", content=[leaf("subparagraph", "1", "1) б")]),
            "KZ304",
            "para_3__al_1__subpara_1",
        ),
        (op("delete", "paragraph 2", "sentence 5"), "KZ304", "sentence 5"),
        (op("replace-words", "paragraph 1", old=("он",), new=("екі",)), "KZ306", "«он»"),
        (op("replace-words", "paragraph 1", old=("алты",), new=("екі",)), "KZ306", "«алты»"),
        (op("replace-words", "paragraph 2", old=("он",), new=("екі",)), "KZ307", "2 times"),
        (op("delete-words", "paragraph 2", "part 1", old=("күн",)), "KZ306", "part 1 of paragraph 2"),
        (op("replace-words", "paragraph 1", old=("бес", "кітап"), new=("а", "ә", "б")), "KZ301", "do not make pairs"),
        (op("insert", "paragraph 2", content=[para("2", "Тағы.")]), "KZ308", "para_2"),
        (
            op("insert", "paragraph 2", "subparagraph 2", content=[leaf("subparagraph", "2", "2) б")]),
            "KZ308",
            "para_2__al_1__subpara_2",
        ),
        (
            op("insert", "paragraph 3", "subparagraph 2", content=[leaf("subparagraph", "2", "2) б")]),
            "KZ304",
            "para_3__al_1, para_3__al_2",
        ),
        (op("insert", "paragraph 1", "part 5", content=[para("9", "Алыс.")]), "KZ304", "it has 1"),
        (op("insert", "paragraph 8", "part 2", content=[para("9", "Алыс.")]), "KZ304", "paragraph 8"),
        (op("replace", "paragraph 1", content=[para("2", "Басқа.")]), "KZ301", "numbered 2"),
        (op("replace", "paragraph 1"), "KZ301", "no new text"),
        (op("renumber", "paragraph 1", renumbered=op("insert", "paragraph 2").target), "KZ308", "para_2"),
        (
            op("renumber", "paragraph 2", "part 2..3", renumbered=op("insert", "paragraph 2", "part 3..4").target),
            "KZ304",
            "part 3",
        ),
        (replace(op("delete", "paragraph 1"), component_title="Асхананың ережелері мен тәртібі"), "KZ303", "Асхананың"),
        (op("delete", "annex 7", "paragraph 1"), "KZ303", "annex_7"),
    ],
)
def test_an_operation_that_cannot_be_applied(operation: Operation, code: str, said: str) -> None:
    first = op("replace", "paragraph 1", content=[para("1", "Бұл да қолданылмайды.")])
    good = [first] if operation.target != first.target else []
    held, found = library(BOOK, amending(7, *good, operation))
    assert codes(found) == [code]
    assert said in found[0].message + found[0].hint
    assert found[0].unit == f"para_1__mod_{len(good) + 1}"
    untouched, _ = library(BOOK)
    assert text(held, None) == text(untouched, None)
    editions = history(held, RULES) or ()
    assert {one.outcome for edition in editions for one in edition.operations} <= {"refused"}


@pytest.mark.parametrize(
    "operation",
    [
        op("replace-words", "paragraph 5", old=("а",), new=("ә",)),
        op("insert", "paragraph 5", "part 2", content=[para("2", "Тағы.")]),
        op("replace", "paragraph 5", "part 1", content=[para("2", "Тағы.")]),
        op("delete", "paragraph 5", "subparagraph 2"),
    ],
)
def test_a_unit_not_held_cannot_be_edited(operation: Operation) -> None:
    _, found = library(PARTIAL, amending(7, operation))
    assert codes(found) == ["KZ305"]
    assert "paragraph 5" in found[0].message


def test_an_act_of_which_nothing_is_held_is_refused() -> None:
    held, found = library(BOOK, amending(7, replace(op("delete", "paragraph 1"), act=ActReference(number="999"))))
    assert codes(found) == ["KZ302"]
    assert found[0].is_error and "№ 999" in found[0].message
    assert text(held, "para_1").startswith("1. Оқырман")


def test_of_several_acts_those_that_are_held_are_amended() -> None:
    elsewhere = replace(op("delete", "paragraph 4", "part 2"), act=ActReference(number="999"))
    held, found = library(BOOK, amending(7, op("delete", "paragraph 1"), elsewhere))
    assert codes(found) == ["KZ302"]
    assert not found[0].is_error and "№ 999" in found[0].message
    assert isinstance(answer(held, "para_1"), Deleted)
    (own,) = history(held, "P2100000007") or ()
    assert [(one.kind, one.target, one.outcome) for one in own.operations] == [("delete", "para_4__al_2", "not_held")]


def test_words_that_stand_elsewhere_are_shown_there() -> None:
    _, found = library(BOOK, amending(7, op("replace-words", "paragraph 1", old=("оқу залында",), new=("үйде",))))
    assert "para_2__al_1__subpara_1" in found[0].hint
    assert "paragraph 1" in found[0].message and "replace words" in found[0].message


def test_words_inside_longer_words_are_not_taken_and_the_hint_says_so() -> None:
    _, found = library(BOOK, amending(7, op("replace-words", "paragraph 1", old=("алты",), new=("жеті",))))
    assert "inside longer words" in found[0].hint


def test_a_unit_that_is_gone_cannot_be_changed() -> None:
    first = amending(7, op("delete", "paragraph 1"))
    second = amending(
        8, op("replace-words", "paragraph 1", old=("бес",), new=("екі",)), published=datetime.date(2022, 1, 1)
    )
    held, found = library(BOOK, first, second)
    assert codes(found) == ["KZ304"]
    assert "no longer there" in found[0].message
    edition = edition_on(held, RULES, datetime.date(2023, 1, 1))
    assert getattr(edition, "by", None) == first.id


def test_an_act_refused_on_its_second_day_is_refused_on_its_first_too() -> None:
    starts = (
        CommencementPhrase(0, 0, "published", 10),
        CommencementPhrase(
            0, 0, "date", date=datetime.date(2022, 1, 1), only=(op("delete", "paragraph 1", "indent 3").target,)
        ),
    )
    act = amending(
        7,
        op("delete", "paragraph 1"),
        op("delete", "paragraph 9"),
        starts=starts,
    )
    held, found = library(BOOK, act)
    assert codes(found) == ["KZ304"]
    assert text(held, "para_1", START).startswith("1. Оқырман")
    assert text(held, "para_1", datetime.date(2022, 2, 1)).startswith("1. Оқырман")


def test_an_act_not_in_force_cannot_be_repealed() -> None:
    _, found = library(
        BOOK, amending(7, op("repeal"), adopted=datetime.date(2020, 1, 11), published=datetime.date(2020, 1, 12))
    )
    assert codes(found) == ["KZ314"]
