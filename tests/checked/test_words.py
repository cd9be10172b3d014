"""Words of law: those that nobody accounts for, and those with letters of another script."""

from __future__ import annotations

import pytest

from kzlaw.resolved.coverage import Coverage, coverage, label_end
from tests.checked.project import TITLES, act, amending, found, run, underlined

RULE = f"""1. Оқырман кітапты он күнтізбелік күн ішінде қайтарады.
| rule in_time
{TITLES}|   require «кітапты он күнтізбелік күн ішінде қайтарады»: loan.until <= loan.from + 10 calendar days
|   example late
|     given loan.from = 2023-03-01, loan.until = 2023-03-20
|     expect violated
"""


def test_words_neither_quoted_nor_informative() -> None:
    file = act(RULE + "2. Кітап ашық; 3 күн бойы.\n| informative «ашық»: procedure\n")
    assert [underlined(problem, file) for problem in found("KZ503", file)] == ["Оқырман", "Кітап", "3 күн бойы"]


def test_every_word_accounted_for() -> None:
    done = "| informative «Оқырман»: name\n2. Кітап ашық.\n| informative: procedure\n"
    assert found("KZ503", act(RULE + done)) == []


def test_an_act_without_annotations_is_left_alone() -> None:
    assert found("KZ503", act("1. Оқырман кітапты қайтарады.\n| note бос\n")) == []


def test_readings_and_terms_account_for_their_words() -> None:
    body = f"""1. Мерзім он күн. Оқырман – адам.
| reading counted «Мерзім он күн»
{TITLES}|   option after default
{TITLES}|   option at_once
{TITLES}| term reader «Оқырман»
| informative «адам»: name
"""
    assert found("KZ503", act(body)) == []


def test_each_version_of_a_paragraph_is_looked_at_once() -> None:
    law = act(RULE + "2. Соңы.\n| informative: procedure\n")
    change = amending(
        '2-тармақ мынадай редакцияда жазылсын:\n"2. Мүлде басқа соңы.".\n| informative «соңы»: procedure\n'
    )
    words = [underlined(problem, law, change) for problem in found("KZ503", law, change)]
    # The amending act has its own words to account for; the quotation is law of the other.
    assert words.count("Оқырман") == words.count("Мүлде басқа") == 1
    assert not any("Мүлде басқа" in word for word in words if word != "Мүлде басқа")


def test_coverage_counts_each_word_once() -> None:
    (book,) = run(act(RULE + "| informative «Оқырман кітапты»: name\n2-1. Екі e-mail-ды сөз.\n")).books
    counted = coverage(book.editions[-1].provisions)
    # The number of a unit is no word of it; what a norm quotes is quoted, informative or not.
    assert (counted.total, counted.quoted, counted.informative, counted.uncovered) == (10, 6, 1, 3)
    assert [(one.unit, one.words, one.count) for one in counted.runs] == [("para_2-1", "Екі e-mail-ды сөз", 3)]


def test_coverage_of_an_amending_act_goes_through_the_act_that_it_amends() -> None:
    law = act(RULE + "2. Соңы.\n")
    change = amending(
        '2-тармақ мынадай редакцияда жазылсын:\n"2. Мүлде басқа соңы.".\n| informative «соңы»: procedure\n'
    )
    amended, amending_book = run(law, change).books
    own = coverage(amending_book.editions[0].provisions)
    through = coverage(amending_book.editions[0].provisions, amended.editions[-1].provisions)
    assert (through.total - own.total, through.informative - own.informative) == (3, 1)
    assert through.runs[-2].words == "Мүлде басқа"
    assert coverage(()) == Coverage()


@pytest.mark.parametrize(
    ("leaf", "text", "words"),
    [
        ("para_10__al_1__indent_1", "10. Мыналар:", "Мыналар:"),
        ("para_1__al_1__subpara_3", "3) бала;", "бала;"),
        ("art_5__heading", "5-бап. Оқырман", "Оқырман"),
        ("chp_2", "2-тарау. Зал", "Зал"),
        ("para_1__al_2", "10. Бұл сан тармақтікі емес", "10. Бұл сан тармақтікі емес"),
    ],
)
def test_the_number_of_a_unit_is_no_word_of_it(leaf: str, text: str, words: str) -> None:
    assert text[label_end(leaf, text) :] == words


@pytest.mark.parametrize(
    ("word", "letter"), [("Oқырман", "`O` is Latin"), ("кiтап", "`i` is Latin"), ("РDF", "`Р` is Cyrillic")]
)
def test_look_alike_letters(word: str, letter: str) -> None:
    file = act(f"1. Бұл {word} туралы.\n")
    (problem,) = found("KZ008", file)
    assert underlined(problem, file) == word
    assert letter in problem.message


@pytest.mark.parametrize("word", ["e-mail-ды", "XXI ғасыр", "PDF", "PDFфайл", "№ 5", "IV-тарау", "IT-жүйе", "5G"])
def test_words_of_one_script(word: str) -> None:
    assert found("KZ008", act(f"1. Бұл {word} туралы.\n")) == []


def test_look_alike_letters_in_an_expression() -> None:
    body = RULE.replace("loan.until <=", "lоan.until <=")
    assert [problem.severity.value for problem in found("KZ116", act(body))] == ["error"]
    assert found("KZ401", act(body)) == []
