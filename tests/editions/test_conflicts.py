"""Acts that start together: what commutes, what does not, and random acts."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzlaw.clauses.tree import Operation
from kzlaw.editions.answer import Held
from tests.editions.book import START, amending, answer, codes, leaf, library, op, para, part, rules, text

BOOK = rules(
    para("1", "Оқырман бес кітап пен үш журнал алады."),
    para("2", ["Кітап:", "1) оқу залында;", "2) үйге"], "Мерзім он күн."),
    para("3", "Айыппұл бес пайыз."),
)
WORDS = op("replace-words", "paragraph 1", old=("бес",), new=("екі",))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WORDS, op("replace-words", "paragraph 1", old=("бес",), new=("үш",))),
        (WORDS, op("replace", "paragraph 1", content=[para("1", "Жаңа.")])),
        (WORDS, op("delete", "paragraph 1")),
        (WORDS, op("replace-words", "paragraph 1", old=("бес кітап",), new=("журнал",))),
        (
            op("replace-words", "paragraph 1", old=("бес",), new=("екі алма",)),
            op("delete-words", "paragraph 1", old=("алма",)),
        ),
        (
            op("insert-words", "paragraph 1", old=("бес",), new=("а",)),
            op("insert-words", "paragraph 1", old=("бес",), new=("ә",)),
        ),
        (
            op("insert", "paragraph 4", content=[para("4", "А.")]),
            op("insert", "paragraph 4", content=[para("4", "Ә.")]),
        ),
        (
            op("insert", "paragraph 2", "subparagraph 3", content=[leaf("subparagraph", "3", "3) а")]),
            op("delete", "paragraph 2"),
        ),
        (
            op("replace", content=[para("1", "Бәрі жаңа.")]),
            op("replace-words", "paragraph 3", old=("бес",), new=("алты",)),
        ),
        (
            op("replace-words", old=("бес",), new=("алты",), throughout=True),
            op("delete-words", "paragraph 3", old=("бес",)),
        ),
        (
            op("insert", "paragraph 4", content=[para("4", "А.")]),
            op("replace-words", "paragraph 4", old=("А",), new=("Ә",)),
        ),
    ],
)
def test_two_acts_of_one_day_that_do_not_commute_are_reported(one: Operation, other: Operation) -> None:
    first = amending(7, one, adopted=datetime.date(2021, 2, 1))
    second = amending(8, other, adopted=datetime.date(2021, 2, 10))
    _, found = library(BOOK, second, first)
    assert codes(found) == ["KZ311"]
    assert first.id in found[0].message and second.id in found[0].message
    assert found[0].span == second.components[0].operations[0].span
    assert found[0].related[0].span == first.components[0].operations[0].span
    assert found[0].hint.index(first.id) < found[0].hint.index(second.id)


def test_acts_of_which_the_order_is_not_known() -> None:
    first = amending(7, WORDS, published=None, adopted=datetime.date(2021, 2, 1))
    second = amending(8, op("delete", "paragraph 1"), published=None, adopted=datetime.date(2021, 2, 10))
    _, found = library(BOOK, first, second)
    assert codes(found) == ["KZ317"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WORDS, op("replace-words", "paragraph 1", old=("үш",), new=("төрт",))),
        (WORDS, op("delete", "paragraph 3")),
        (
            op("insert", "paragraph 4", content=[para("4", "А.")]),
            op("insert", "paragraph 5", content=[para("5", "Ә.")]),
        ),
        (op("delete", "paragraph 2", "part 2"), op("delete", "paragraph 2", "subparagraph 1")),
        (
            op("delete", "paragraph 2", "part 1", "subparagraph 2"),
            op("insert", "paragraph 2", "subparagraph 1-1", content=[leaf("subparagraph", "1-1", "1-1) а")]),
        ),
    ],
)
def test_independent_acts_commute_and_nothing_is_reported(one: Operation, other: Operation) -> None:
    first, second = amending(7, one), amending(8, other)
    held, found = library(BOOK, first, second)
    turned, _ = library(BOOK, amending(7, other), amending(8, one))
    assert not found
    assert text(held, None) == text(turned, None)


NAMES = ("бес", "екі", "үш", "төрт", "алты", "жеті")
PARAGRAPHS = 8


@st.composite
def books(draw: st.DrawFn) -> list[list[str]]:
    return [
        draw(st.lists(st.sampled_from(NAMES).map(lambda word: f"Норма {word} кітап."), min_size=1, max_size=3))
        for _ in range(PARAGRAPHS)
    ]


@st.composite
def operations(draw: st.DrawFn) -> Operation:
    number = draw(st.integers(1, PARAGRAPHS + 2))
    word, other = draw(st.sampled_from(NAMES)), draw(st.sampled_from(NAMES))
    target = f"paragraph {number}"
    match draw(st.integers(0, 7)):
        case 0:
            return op("replace", target, content=[para(str(number), f"Жаңа {word}.")])
        case 1:
            return op("delete", target)
        case 2:
            return op("insert", f"paragraph {number}-1", content=[para(f"{number}-1", f"Қосымша {word}.")])
        case 3:
            return op("replace-words", target, old=(word,), new=(other,))
        case 4:
            return op("insert-words", target, old=(word,), new=(f"және {other}",))
        case 5:
            return op("delete-words", target, old=(word,))
        case 6:
            return op("insert", target, f"part {draw(st.integers(1, 4))}", content=[part("1", f"Бөлік {word}.")])
        case _:
            return op("delete", target, f"part {draw(st.integers(1, 3))}")


@settings(max_examples=60, deadline=None)
@given(books(), st.lists(st.lists(operations(), min_size=1, max_size=3), min_size=1, max_size=4))
def test_blame_adds_up_to_the_text_and_a_refusal_changes_nothing(
    lines: list[list[str]], acts: list[list[Operation]]
) -> None:
    book = rules(*(para(str(number), *parts) for number, parts in enumerate(lines, 1)))
    made = [
        amending(number, *one, published=datetime.date(2021, 3, 1) + datetime.timedelta(days=number))
        for number, one in enumerate(acts, 10)
    ]
    held, found = library(book, *made)
    before = ""
    for act in made:
        day = act.published
        assert day is not None
        now = answer(held, None, day + datetime.timedelta(days=11))
        assert isinstance(now, Held)
        for line in now.lines:
            assert sum(run.length for run in line.runs) == len(line.text)
            assert "  " not in line.text and " ." not in line.text
        if before and any(problem.is_error and act.id in problem.message for problem in found):
            assert now.text == before
        before = now.text


@settings(max_examples=60, deadline=None)
@given(books(), st.data())
def test_acts_on_different_paragraphs_commute(lines: list[list[str]], data: st.DataObject) -> None:
    book = rules(*(para(str(number), *parts) for number, parts in enumerate(lines, 1)))
    chosen = data.draw(
        st.lists(operations(), min_size=2, max_size=5, unique_by=lambda one: one.target[0].numbers[0].split("-")[0])
    )
    order = data.draw(st.permutations(range(len(chosen))))
    held, found = library(book, *(amending(number, one) for number, one in enumerate(chosen, 10)))
    turned, _ = library(book, *(amending(number, chosen[place]) for number, place in enumerate(order, 10)))
    assert "KZ311" not in codes(found)
    assert text(held, None, START) == text(turned, None, START)
