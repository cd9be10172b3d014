"""Units of acts that number in less usual ways: letters, headings anew in each chapter, units that are gone."""

from __future__ import annotations

import pytest

from tests.clauses.test_headers_and_numbers import codes, held


def ids(body: str) -> list[str]:
    (act,), found = held(body)
    assert codes(found) == []
    return [
        leaf.id if leaf.state == "held" else f"{leaf.id} {leaf.state}"
        for unit in act.components[0].units
        for leaf in unit.leaves()
    ]


def test_letters_under_a_paragraph_and_under_a_subparagraph() -> None:
    body = "1. Мыналар:\n1) кітап:\nа) жаңа;\nә) ескі;\n2) журнал.\n2. Тізбе:\na) бір;\nб) екі:\nсөз;\nТағы бөлік.\n"
    assert ids(body) == [
        "para_1__al_1__indent_1",
        "para_1__al_1__subpara_1__indent_1",
        "para_1__al_1__subpara_1__subpara_а",
        "para_1__al_1__subpara_1__subpara_ә",
        "para_1__al_1__subpara_2",
        "para_2__al_1__indent_1",
        "para_2__al_1__subpara_а",
        "para_2__al_1__subpara_б__indent_1",
        "para_2__al_1__subpara_б__indent_2",
        "para_2__al_1__subpara_б__indent_3",
    ]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("1. Мыналар:\nа) бір;\nа) екі.\n", "KZ212"),
        ("1. Мыналар:\nә) бір;\nа) екі.\n", "KZ213"),
        ("1-тарау. Бір\n1. Бір.\n3-тарау. Үш\n2. Екі.\n", "KZ211"),
        ("2-тарау. Бір\n1. Бір.\n1-тарау. Үш\n2. Екі.\n", "KZ213"),
        ("I-тарау. Бір\n1. Бір.\nIV-тарау. Үш\n2. Екі.\n", "KZ211"),
        ("1-тарау. Бір\n1-параграф. А\n1. Бір.\n3-параграф. Ә\n2. Екі.\n", "KZ211"),
    ],
)
def test_letters_and_headings_are_in_order(body: str, code: str) -> None:
    assert codes(held(body)[1]) == [code]


def test_headings_that_are_numbered_anew() -> None:
    body = (
        "1-бөлім. ЖАЛПЫ\n1-тарау. Бір\n1-параграф. А\n1. Бір.\n2-параграф. Ә\n2. Екі.\n2-тарау. Екі\n1-параграф. Б\n"
        "3. Үш.\n2-бөлім. ЕРЕКШЕ\n3-тарау. Үш\n4. Төрт.\n"
    )
    assert ids(body) == [
        "sec_1", "chp_1", "chp_1__dvs_1", "para_1", "chp_1__dvs_2", "para_2", "chp_2", "chp_2__dvs_1", "para_3",
        "sec_2", "chp_3", "para_4",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("1-тарау. Кітап", "chp_1"),
        ("1 тарау. Кітап", "chp_1"),
        ("1-ТАРАУ", "chp_1"),
        ("І-бөлім. Кітап", "sec_I"),
        ("§ 1. Кітап", "dvs_1"),
        ("Параграф 1. Кітап", "dvs_1"),
        ("1 - бап. Кітап", "art_1"),
        ("1 бап. Кітап", "art_1"),
    ],
)
def test_the_ways_to_print_a_heading(line: str, name: str) -> None:
    body = f"{line}\n" if name == "art_1" else f"{line}\n1. Бір.\n"
    assert ids(body)[0] == name


@pytest.mark.parametrize(
    "line", ["1 тарау бойынша кітап беріледі.", "Параграф 1 тармағы бар.", "2 бап көрсетілген кітап."]
)
def test_a_sentence_that_begins_like_a_heading(line: str) -> None:
    assert ids(f"1. Бір.\n{line}\n") == ["para_1__al_1", "para_1__al_2"]


def test_notes_leave_the_numbers_of_articles_chapters_and_what_is_in_them() -> None:
    body = (
        "1-тарау. Бір\n1-бап. Бір\nМәтін.\n| note 2-бап. Алып тасталды – 2020 жылғы Заңмен.\n3-бап. Үш\n"
        "| note 1. Алып тасталды\n2. Екі:\n| note 1) алып тасталды\n2) сөз.\n| note 3. Күші жойылды – 2021\n4. Төрт.\n"
        "| note 2-тарау. Алып тасталды\n3-тарау. Үш\n4-бап. Төрт\nМәтін.\n"
    )
    assert ids(body) == [
        "chp_1", "art_1__heading", "art_1__al_1", "art_2 deleted", "art_3__heading", "art_3__para_1 deleted",
        "art_3__para_2__al_1__indent_1", "art_3__para_2__al_1__subpara_1 deleted",
        "art_3__para_2__al_1__subpara_2", "art_3__para_3 repealed", "art_3__para_4", "chp_2 deleted", "chp_3",
        "art_4__heading", "art_4__al_1",
    ]  # fmt: skip


def test_a_part_that_begins_with_a_figure() -> None:
    body = "1. Бірінші норма.\n18 жасқа толмаған оқырман кітап алмайды.\n2. Мыналар:\n18 жас;\n2 кітап.\n"
    assert ids(body) == [
        "para_1__al_1", "para_1__al_2",
        "para_2__al_1__indent_1", "para_2__al_1__indent_2", "para_2__al_1__indent_3",
    ]  # fmt: skip


def test_a_signature_with_a_tab_is_no_table() -> None:
    assert ids("1. Бір.\nМинистр\tА. Асан\n") == ["para_1", "conclusions__p_1"]
    assert ids("1. Тізім:\nкітап\tА. Асан\n")[-1] == "para_1__al_1__indent_2"
