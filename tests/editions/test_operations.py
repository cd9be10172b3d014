"""Every operation, alone, on the rules of a library."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from msgspec.structs import replace

from kzlaw.clauses.tree import Act, Operation
from kzlaw.editions.answer import Deleted, NotHeld, NotInForce, UnknownUnit
from kzlaw.editions.model import Library
from kzlaw.editions.on_day import history
from kzlaw.parsed.phrases.model import OperationKind
from tests.editions.book import (
    BEFORE,
    RULES,
    START,
    TITLE,
    amending,
    answer,
    blame,
    codes,
    leaf,
    library,
    op,
    para,
    part,
    rules,
    text,
    tree,
)

BOOK = rules(
    leaf("chapter", "1", "1-тарау. Жалпы ережелер"),
    para("1", "Оқырман бес кітаптан аспайтын кітап алады."),
    para(
        "2", ["Кітап:", "1) оқу залында;", "2) үйге", "беріледі."], "Мерзім он күн. Мерзім ұзартылады.", "Үшінші бөлік."
    ),
    leaf("chapter", "2", "2-тарау. Жауапкершілік"),
    para("3", "Айыппұл бес пайыз, өсімпұл бес пайыз."),
    para("10", "Соңғы тармақ."),
)


def applied(*operations: Operation, book: Act = BOOK) -> Library:
    held, found = library(book, amending(7, *operations))
    assert not [problem for problem in found if problem.is_error], found
    return held


def targets(held: Library) -> list[tuple[str, str]]:
    editions = history(held, RULES)
    assert editions is not None
    return [(one.kind, one.target) for edition in editions for one in edition.operations]


def test_replace_a_paragraph() -> None:
    held = applied(op("replace", "paragraph 1", content=[para("1", "Оқырман екі кітап алады.")]))
    assert text(held, "para_1") == "1. Оқырман екі кітап алады."
    assert text(held, "para_1", BEFORE) == "1. Оқырман бес кітаптан аспайтын кітап алады."
    assert targets(held) == [("replace", "para_1")]
    assert blame(held, "para_1") == [("P2100000007", "1. Оқырман екі кітап алады.")]


def test_replace_a_part_keeps_what_is_around_it() -> None:
    held = applied(op("replace", "paragraph 2", "part 2", content=[part("1", "Мерзім бір ай.")]))
    assert text(held, "para_2__al_2") == "Мерзім бір ай."
    assert text(held, "para_2__al_3") == "Үшінші бөлік."
    assert targets(held) == [("replace", "para_2__al_2")]


def test_replace_the_first_part_of_a_paragraph_keeps_its_number() -> None:
    held = applied(op("replace", "paragraph 1", "part 1", content=[part("1", "Оқырман кітап алады.")]))
    assert text(held, "para_1") == "1. Оқырман кітап алады."
    assert blame(held, "para_1") == [(RULES, "1. "), ("P2100000007", "Оқырман кітап алады.")]


def test_replace_a_subparagraph_with_the_part_left_unnamed() -> None:
    held = applied(op("replace", "paragraph 2", "subparagraph 2", content=[leaf("subparagraph", "2", "2) залда")]))
    assert text(held, "para_2__al_1").splitlines() == ["2. Кітап:", "1) оқу залында;", "2) залда", "беріледі."]
    assert text(held, "para_2__subpara_2") == "2) залда"
    assert targets(held) == [("replace", "para_2__al_1__subpara_2")]


def test_replace_an_indent_counts_every_line() -> None:
    held = applied(op("replace", "paragraph 2", "part 1", "indent 4", content=[part("1", "қайтарылады.")]))
    assert text(held, "para_2__al_1__indent_4") == "қайтарылады."


def test_replace_a_sentence() -> None:
    held = applied(op("replace", "paragraph 2", "part 2", "sentence 2", content=[part("1", "Ұзарту жоқ.")]))
    assert text(held, "para_2__al_2") == "Мерзім он күн. Ұзарту жоқ."
    assert blame(held, "para_2__al_2") == [(RULES, "Мерзім он күн. "), ("P2100000007", "Ұзарту жоқ.")]
    assert text(held, "para_2__al_2__sentence_1") == "Мерзім он күн."


def test_replace_the_title_of_the_component_and_of_a_chapter() -> None:
    held = applied(
        op("replace", "title", content=[part("1", "Оқу залының қағидалары")]),
        op("replace", "chapter 2", "title", content=[part("1", "2-тарау. Тәртіп")]),
    )
    assert text(held, "title") == "Оқу залының қағидалары"
    assert text(held, "chp_2") == "2-тарау. Тәртіп"
    assert text(held, "para_3").startswith("3. Айыппұл")


def test_replace_a_chapter_with_all_its_paragraphs() -> None:
    new = [leaf("chapter", "2", "2-тарау. Тәртіп"), para("3", "Айыппұл жоқ."), para("4", "Жаңа норма.")]
    held = applied(op("replace", "chapter 2", content=new))
    assert text(held, None).splitlines()[-3:] == ["2-тарау. Тәртіп", "3. Айыппұл жоқ.", "4. Жаңа норма."]
    assert isinstance(answer(held, "para_10"), Deleted)
    assert text(held, "para_10", BEFORE) == "10. Соңғы тармақ."


def test_a_new_edition_of_the_whole() -> None:
    held = applied(op("replace", content=[para("1", "Бәрі жаңа.")]))
    assert text(held, None) == "1. Бәрі жаңа."
    assert isinstance(answer(held, "para_2"), Deleted)
    assert len(text(held, None, BEFORE).splitlines()) == 11


def test_insert_paragraphs_in_the_order_of_numbers() -> None:
    held = applied(
        op("insert", "paragraph 3-1", content=[para("3-1", "Жаңа.")]),
        op("insert", "paragraph 11", content=[para("11", "Он бір.")]),
    )
    assert text(held, None).splitlines()[-4:] == [
        "3. Айыппұл бес пайыз, өсімпұл бес пайыз.",
        "3-1. Жаңа.",
        "10. Соңғы тармақ.",
        "11. Он бір.",
    ]
    assert answer(held, "para_11", BEFORE) == NotInForce("para_11", history(held, RULES)[1].start)  # type: ignore[index]
    assert targets(held) == [("insert", "para_3-1"), ("insert", "para_11")]


def test_insert_a_subparagraph_in_its_place() -> None:
    held = applied(
        op("insert", "paragraph 2", "subparagraph 1-1", content=[leaf("subparagraph", "1-1", "1-1) бөлмеде;")])
    )
    assert text(held, "para_2__al_1").splitlines()[1:4] == ["1) оқу залында;", "1-1) бөлмеде;", "2) үйге"]
    assert targets(held) == [("insert", "para_2__al_1__subpara_1-1")]


def test_insert_a_second_part_into_a_paragraph_of_one() -> None:
    held = applied(op("insert", "paragraph 1", "part 2", content=[part("1", "Екінші бөлік.")]))
    assert text(held, "para_1").splitlines() == ["1. Оқырман бес кітаптан аспайтын кітап алады.", "Екінші бөлік."]
    assert text(held, "para_1__al_2") == "Екінші бөлік."
    assert text(held, "para_1__al_1", BEFORE) == text(held, "para_1", BEFORE)
    assert isinstance(answer(held, "para_1__al_2", BEFORE), NotInForce)


def test_a_part_put_between_others_moves_them_and_warns() -> None:
    held, found = library(BOOK, amending(7, op("insert", "paragraph 2", "part 2", content=[part("1", "Жаңа бөлік.")])))
    assert codes(found) == ["KZ312"]
    assert text(held, "para_2__al_2") == "Жаңа бөлік."
    assert text(held, "para_2__al_4") == "Үшінші бөлік."


def test_renumbering_makes_room_for_an_insertion_of_the_same_act() -> None:
    held, found = library(
        BOOK,
        amending(
            7,
            op("insert", "paragraph 2", "part 2", content=[part("1", "Жаңа бөлік.")]),
            op("renumber", "paragraph 2", "part 2..3", renumbered=(op("insert", "paragraph 2", "part 3..4").target)),
        ),
    )
    assert codes(found) == ["KZ312"]
    assert text(held, "para_2").splitlines()[-3:] == [
        "Жаңа бөлік.",
        "Мерзім он күн. Мерзім ұзартылады.",
        "Үшінші бөлік.",
    ]


def test_insert_an_indent_and_a_sentence() -> None:
    held = applied(
        op("insert", "paragraph 2", "part 1", "indent 5", content=[part("1", "соңғы абзац.")]),
        op("insert", "paragraph 2", "part 2", "sentence 3", content=[part("1", "Ескерту беріледі.")]),
    )
    assert text(held, "para_2__al_1__indent_5") == "соңғы абзац."
    assert text(held, "para_2__al_2") == "Мерзім он күн. Мерзім ұзартылады. Ескерту беріледі."


@pytest.mark.parametrize(("title", "name"), [(TITLE, "annex_1_annex_2"), (None, "annex_2")])
def test_insert_an_annex(title: str | None, name: str) -> None:
    """An annex of the rule book that the scope names, or of the act itself."""
    added = replace(op("insert", "annex 2", content=[para("1", "Үлгі.")]), component_title=title)
    held = applied(added)
    assert text(held, f"{name}!para_1") == "1. Үлгі."
    assert isinstance(answer(held, f"{name}!para_1", BEFORE), NotInForce)


def test_insert_a_chapter_with_paragraphs() -> None:
    held = applied(op("insert", "chapter 3", content=[leaf("chapter", "3", "3-тарау. Қорытынды"), para("12", "Соңы.")]))
    assert text(held, None).splitlines()[-3:] == ["10. Соңғы тармақ.", "3-тарау. Қорытынды", "12. Соңы."]


def test_deleted_units_leave_their_number_and_ordinals_stand() -> None:
    held = applied(op("delete", "paragraph 2", "part 2"), op("repeal", "paragraph 3"))
    assert text(held, "para_2__al_3") == "Үшінші бөлік."
    assert text(held, "para_2").splitlines()[-1] == "Үшінші бөлік."
    deleted = answer(held, "para_2__al_2")
    repealed = answer(held, "para_3")
    assert isinstance(deleted, Deleted) and not deleted.repealed
    assert isinstance(repealed, Deleted) and repealed.repealed
    assert repealed.by is not None and repealed.by.act == "P2100000007"
    assert targets(held) == [("delete", "para_2__al_2"), ("repeal", "para_3")]


def test_delete_a_sentence_a_chapter_and_the_number_of_a_deleted_unit_can_be_used() -> None:
    held = applied(
        op("delete", "paragraph 2", "part 2", "sentence 1"),
        op("delete", "paragraph 1"),
        op("insert", "paragraph 1", content=[para("1", "Қайта.")]),
        op("delete", "chapter 2"),
    )
    assert text(held, "para_2__al_2") == "Мерзім ұзартылады."
    assert text(held, "para_1") == "1. Қайта."
    assert isinstance(answer(held, "para_3"), Deleted)
    assert isinstance(answer(held, "chp_2"), Deleted)
    assert text(held, None).splitlines()[-1] == "Үшінші бөлік."


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("replace-words", {"old": ("бес",), "new": ("екі",)}, "1. Оқырман екі кітаптан аспайтын кітап алады."),
        (
            "insert-words",
            {"old": ("бес",), "new": ("немесе алты",)},
            "1. Оқырман бес немесе алты кітаптан аспайтын кітап алады.",
        ),
        (
            "insert-words",
            {"old": ("Оқырман",), "new": (", оқушы",)},
            "1. Оқырман, оқушы бес кітаптан аспайтын кітап алады.",
        ),
        (
            "insert-words",
            {"old": ("бес",), "new": ("тек",), "before": True},
            "1. Оқырман тек бес кітаптан аспайтын кітап алады.",
        ),
        ("insert-words", {"old": (), "new": ("қолхатпен",)}, "1. Оқырман бес кітаптан аспайтын кітап алады қолхатпен."),
        ("delete-words", {"old": ("бес кітаптан аспайтын",)}, "1. Оқырман кітап алады."),
        ("delete-words", {"old": ("Оқырман",)}, "1. бес кітаптан аспайтын кітап алады."),
        ("delete-words", {"old": ("алады",)}, "1. Оқырман бес кітаптан аспайтын кітап."),
        (
            "replace-words",
            {"old": ("бес", "кітап"), "new": ("екі", "басылым")},
            "1. Оқырман екі кітаптан аспайтын басылым алады.",
        ),
    ],
)
def test_words(kind: OperationKind, fields: dict[str, Any], expected: str) -> None:
    held = applied(op(kind, "paragraph 1", **fields))
    assert text(held, "para_1") == expected
    assert targets(held) == [(kind, "para_1")]
    assert {act for act, _ in blame(held, "para_1")} <= {RULES, "P2100000007"}


def test_words_throughout() -> None:
    held = applied(op("replace-words", old=("бес", "пайыз"), new=("екі", "үлес"), throughout=True))
    assert text(held, "para_1") == "1. Оқырман екі кітаптан аспайтын кітап алады."
    assert text(held, "para_3") == "3. Айыппұл екі үлес, өсімпұл екі үлес."
    assert targets(held) == [("replace-words", "annex_1")]


def test_look_alike_letters_spaces_and_quotation_marks_are_folded_for_seeking_only() -> None:
    book = rules(para("1", "«Жаңа\u00a0кітап» залы ашық, і әрпі бар."))
    held = applied(
        op("replace-words", "paragraph 1", old=('"Жаңа кітап" зaлы',), new=("Зал",)),
        op("delete-words", "paragraph 1", old=("i әрпі",)),
        book=book,
    )
    assert text(held, "para_1") == "1. Зал ашық, бар."


def test_a_number_of_the_unit_is_no_word_of_it() -> None:
    held = applied(
        op("replace-words", "paragraph 1", old=("1",), new=("2",)),
        book=rules(para("1", "Кемінде 1 кітап, 1-1-тармақ, 11 оқырман.")),
    )
    assert text(held, "para_1") == "1. Кемінде 2 кітап, 1-1-тармақ, 11 оқырман."


def test_renumber_parts_and_subparagraphs() -> None:
    target = op("insert", "paragraph 2", "part 2").target
    held, found = library(
        BOOK,
        amending(
            7,
            op("delete", "paragraph 2", "part 2"),
            op("renumber", "paragraph 2", "part 3", renumbered=target),
            op(
                "renumber",
                "paragraph 2",
                "subparagraph 2",
                renumbered=op("insert", "paragraph 2", "subparagraph 3").target,
            ),
        ),
    )
    assert codes(found) == ["KZ312", "KZ312"]
    assert text(held, "para_2__al_2") == "Үшінші бөлік."
    assert isinstance(answer(held, "para_2__al_3"), UnknownUnit)
    assert text(held, "para_2__al_1__subpara_3") == "3) үйге"


def test_renumber_paragraphs() -> None:
    held, found = library(
        BOOK,
        amending(
            7,
            op("delete", "paragraph 1"),
            op("renumber", "paragraph 2..3", renumbered=op("insert", "paragraph 1..2").target),
        ),
    )
    assert codes(found) == ["KZ312"]
    assert text(held, "para_2") == "2. Айыппұл бес пайыз, өсімпұл бес пайыз."
    assert text(held, "para_1__al_3") == "Үшінші бөлік."
    assert text(held, "para_2__al_3", BEFORE) == "Үшінші бөлік."
    assert text(held, "para_1", BEFORE).startswith("1. Оқырман")


def test_a_partial_book_holds_what_is_given_and_no_more() -> None:
    book = rules(para("5", "Бесінші."), partial=True)
    held = applied(
        op("replace", "paragraph 2", content=[para("2", "Екінші.")]),
        op("insert", "paragraph 7", content=[para("7", "Жетінші.")]),
        op("repeal", "paragraph 9"),
        book=book,
    )
    assert text(held, None).splitlines() == ["2. Екінші.", "5. Бесінші.", "7. Жетінші."]
    assert answer(held, "para_2", BEFORE) == NotHeld("para_2")
    assert isinstance(answer(held, "para_7", BEFORE), NotInForce)
    assert answer(held, "para_9", BEFORE) == NotHeld("para_9")
    assert isinstance(answer(held, "para_9"), Deleted)
    assert answer(held, "para_33") == NotHeld("para_33")


def test_an_article_holds_paragraphs() -> None:
    article = tree(
        "article",
        "1",
        leaf("title", "", "1-бап. Жалпы", "heading"),
        leaf("paragraph", "1", "1. Бір."),
        leaf("paragraph", "2", "2. Екі."),
    )
    held = applied(
        op("insert", "article 1", "paragraph 3", content=[para("3", "Үш.")]),
        op("replace-words", "article 1", "paragraph 2", old=("Екі",), new=("Төрт",)),
        book=rules(article),
    )
    assert text(held, "art_1").splitlines() == ["1-бап. Жалпы", "1. Бір.", "2. Төрт.", "3. Үш."]
    assert text(held, "art_1__para_2") == "2. Төрт."


def test_several_acts_build_on_one_another_and_every_day_has_its_text() -> None:
    later = amending(
        8, op("replace-words", "paragraph 1", old=("екі",), new=("үш",)), published=datetime.date(2022, 1, 1)
    )
    held, found = library(BOOK, later, amending(7, op("replace-words", "paragraph 1", old=("бес",), new=("екі",))))
    assert not found
    assert text(held, "para_1", START) == "1. Оқырман екі кітаптан аспайтын кітап алады."
    assert text(held, "para_1", datetime.date(2022, 1, 12)) == "1. Оқырман үш кітаптан аспайтын кітап алады."
    assert blame(held, "para_1", datetime.date(2022, 1, 12))[1] == ("P2100000008", "үш")


@pytest.mark.parametrize(
    ("printed", "new", "expected"),
    [
        ("1. Жалпы ережелер", "1-тарау. Негізгі ережелер", "1-тарау. Негізгі ережелер"),
        ("1. Жалпы ережелер", "Негізгі ережелер", "1. Негізгі ережелер"),
        ("1-тарау. Жалпы ережелер", "1-тарау. Негізгі ережелер", "1-тарау. Негізгі ережелер"),
    ],
)
def test_the_new_title_of_a_chapter_has_one_number(printed: str, new: str, expected: str) -> None:
    book = rules(leaf("chapter", "1", printed), para("1", "Оқырман кітап алады."))
    held = applied(op("replace", "chapter 1", "title", content=[leaf("chapter", "1", new)]), book=book)
    assert text(held, "chp_1") == expected
