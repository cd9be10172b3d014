"""Formulas of amending acts as real acts print them → the lines that change, character by character, and no others."""

from __future__ import annotations

import datetime
import difflib

import pytest

from kzlaw.clauses.from_parsed import acts
from kzlaw.diagnostics.diagnostic import Diagnostic, Severity
from kzlaw.editions.answer import Held
from kzlaw.editions.from_clauses import edit
from kzlaw.editions.model import Library
from kzlaw.editions.on_day import text_on
from kzlaw.parsed.from_source import parse_act
from kzlaw.source.text import text_of

RULES, AMENDING = "R2000000001", "P2100000021"
HEAD = (
    "---\nact: {act}\nkind: resolution\nissuer: government\nadopted: {adopted}\nnumber: {number}\n"
    "language: kaz\npublished: {published}\n{more}---\n"
)
MAIN = """Кітапхананы пайдалану қағидаларын бекіту туралы
"Мәдениет туралы" Қазақстан Республикасының Заңына сәйкес Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:
1. Қоса беріліп отырған Кітапхананы пайдалану қағидалары бекітілсін.
2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.
"""
BOOK = """Кітапхананы пайдалану қағидалары
1-тарау. Жалпы ережелер
1. Осы Қағидалар кітапты пайдалану тәртібін айқындайды.
2. Ұғымдар:
1) кітап – баспа басылымы;
2) оқырман – жеке тұлға.
3. Оқырман бес кітап алады. Кітап он күнге беріледі. Мерзім ұзартылмайды.
2-тарау. Кітап беру
4. Кітап алу үшін мынадай құжаттар ұсынылады:
1) өтініш;
2) жеке куәлік:
а) төлқұжат;
б) туу туралы куәлік;
3) суреттер:
екі дана түсті сурет;
бір дана ақ-қара сурет.
Құжаттар үш күнде қаралады.
Өтініш электрондық түрде ұсынылады.
5. Айыппұл бес пайыз, өсімпұл екі пайыз мөлшерінде төленеді.
6. Кітапхана қызметкері, кітапхана меңгерушісі және кітапхана директоры көмек көрсетеді.
"""
NAME = (
    '1. "Кітапхананы пайдалану қағидаларын бекіту туралы" Қазақстан Республикасы Үкіметінің '
    "2020 жылғы 10 қаңтардағы № 1 "
)
CHANGED = NAME + "қаулысына мынадай өзгерістер мен толықтырулар енгізілсін:\n"
BOOKS = "көрсетілген қаулымен бекітілген Кітапхананы пайдалану қағидаларында:\n"
ENDING = "\n2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.\n"


def held_after(words: str, ending: str = ENDING, book: str = BOOK) -> tuple[Library, list[Diagnostic]]:
    files = {
        f"regulation/{RULES}/{RULES}.kzl": HEAD.format(
            act=RULES, adopted="2020-01-10", number=1, published="2020-01-20", more=""
        )
        + MAIN,
        f"regulation/{RULES}/annex_1.kzl": HEAD.format(
            act=RULES, adopted="2020-01-10", number=1, published="2020-01-20",
            more="component: annex_1\ntitle: Кітапхананы пайдалану қағидалары\n",
        )
        + book,
        f"regulation/{AMENDING}/{AMENDING}.kzl": HEAD.format(
            act=AMENDING, adopted="2021-02-10", number=21, published="2021-03-01", more=""
        )
        + "Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:\n"
        + words
        + ending,
    }  # fmt: skip
    found: list[Diagnostic] = []
    parsed = []
    for path, text in files.items():
        source = text_of(path, text.encode(), found)
        file = parse_act(source, found) if source is not None else None
        assert file is not None, found
        parsed.append(file)
    return edit(acts(tuple(parsed), found), found), found


def lines_on(held: Library, day: datetime.date) -> list[str]:
    lines = []
    for component in ("main", "annex_1"):
        answer = text_on(held, RULES, day, None, component)
        assert isinstance(answer, Held), answer
        lines += [line.text for line in answer.lines]
    return lines


def changes(words: str, ending: str = ENDING) -> list[str]:
    """Return the lines that an act takes away («- …») and puts in («+ …»)."""
    held, found = held_after(words, ending)
    errors = [problem for problem in found if problem.severity is Severity.ERROR]
    assert not errors, errors
    before, after = lines_on(held, datetime.date(2021, 2, 1)), lines_on(held, datetime.date(2021, 3, 1))
    return [line for line in difflib.ndiff(before, after) if line[:1] in "+-"]


NEW_1 = ["- 1. Қоса беріліп отырған Кітапхананы пайдалану қағидалары бекітілсін.", "+ 1. Жаңа."]
FIVE = "- 5. Айыппұл бес пайыз, өсімпұл екі пайыз мөлшерінде төленеді."
NEW_5 = [FIVE, "+ 5. Жаңа."]
SIX = "- 6. Кітапхана қызметкері, кітапхана меңгерушісі және кітапхана директоры көмек көрсетеді."
THREE = "- 3. Оқырман бес кітап алады. Кітап он күнге беріледі. Мерзім ұзартылмайды."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(NAME + 'қаулысының 1-тармағы мынадай редакцияда жазылсын:\n"1. Жаңа.".', NEW_1, id="of the act"),
        pytest.param(
            NAME + "қаулысының (Қазақстан Республикасының ПҮАЖ-ы, 2020 ж., № 5, 55-құжат) 1-тармағы алып тасталсын.",
            NEW_1[:1],
            id="printed in",
        ),
        pytest.param(
            NAME + "қаулысымен бекітілген Кітапхананы пайдалану қағидаларының 5-тармағы мынадай редакцияда жазылсын:\n"
            '"5. Жаңа.".',
            NEW_5,
            id="of its rules, quoted below",
        ),
        pytest.param(
            NAME + "қаулысымен бекітілген Кітапхананы пайдалану қағидаларының 5-тармағы мынадай редакцияда жазылсын: "
            '"5. Жаңа.".',
            NEW_5,
            id="of its rules, quoted at once",
        ),
        pytest.param(
            NAME + 'қаулысы мынадай мазмұндағы 1-1-тармақпен толықтырылсын:\n"1-1. Жаңа.".',
            ["+ 1-1. Жаңа."],
            id="the act itself, nominative",
        ),
        pytest.param(
            NAME + 'қаулысына мынадай өзгеріс енгізілсін: 1-тармақ мынадай редакцияда жазылсын:\n"1. Жаңа.".',
            NEW_1,
            id="announced and done in one line",
        ),
        pytest.param(
            NAME + "қаулысына мынадай өзгеріс енгізілсін: " + BOOKS
            + '5-тармақ мынадай редакцияда жазылсын:\n"5. Жаңа.".',
            NEW_5,
            id="announced and scoped in one line",
        ),
        pytest.param(
            NAME + "қаулысымен бекітілген Кітапхананы пайдалану қағидаларының 4-тармағында:\n"
            "1) тармақша алып тасталсын.",
            ["- 1) өтініш;"],
            id="the scope names the act, and nothing announces",
        ),
    ],
)  # fmt: skip
def test_the_act_is_named_on_the_line_of_the_change(words: str, expected: list[str]) -> None:
    assert changes(words) == expected


@pytest.mark.parametrize("words", ["қаулысы жаңадан қайта жазылсын.", "қаулысының 1-тармағы өзгеше жазылсын."])
def test_a_line_that_names_its_act_and_is_not_understood_is_reported(words: str) -> None:
    _, found = held_after(NAME + words)
    assert [problem.code for problem in found if problem.severity is Severity.ERROR] == ["KZ301"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            '5-тармақта "екі" деген сөзден кейінгі "пайыз" деген сөз "үлес" деген сөзбен ауыстырылсын.',
            [FIVE, "+ 5. Айыппұл бес пайыз, өсімпұл екі үлес мөлшерінде төленеді."],
        ),
        (
            '5-тармақта "өсімпұл" деген сөзден кейін "екі пайыз" деген сөздер алып тасталсын.',
            [FIVE, "+ 5. Айыппұл бес пайыз, өсімпұл мөлшерінде төленеді."],
        ),
        (
            '5-тармақта "мөлшерінде" деген сөздің алдындағы "пайыз" деген сөз алып тасталсын.',
            [FIVE, "+ 5. Айыппұл бес пайыз, өсімпұл екі мөлшерінде төленеді."],
        ),
        (
            '5-тармақта "бес" деген сөзден кейінгі "пайыз" деген сөз "үлес" деген сөзбен, "екі" деген сөзден кейінгі '
            '"пайыз" деген сөз "бөлік" деген сөзбен ауыстырылсын.',
            [FIVE, "+ 5. Айыппұл бес үлес, өсімпұл екі бөлік мөлшерінде төленеді."],
        ),
        (
            '6-тармақ "меңгерушісі және" деген сөздерден кейінгі "кітапхана" деген сөзден кейін "бас" деген сөзбен '
            "толықтырылсын.",
            [SIX, "+ 6. Кітапхана қызметкері, кітапхана меңгерушісі және кітапхана бас директоры көмек көрсетеді."],
        ),
        (
            '5-тармақ "бес", "екі" деген сөздерден кейін тиісінше "бүтін", "жарым" деген сөздермен толықтырылсын.',
            [FIVE, "+ 5. Айыппұл бес бүтін пайыз, өсімпұл екі жарым пайыз мөлшерінде төленеді."],
        ),
        (
            '6-тармақта және бүкіл мәтін бойынша "кітапхана" деген сөз "орталық" деген сөзбен ауыстырылсын.',
            [SIX, "+ 6. Кітапхана қызметкері, орталық меңгерушісі және орталық директоры көмек көрсетеді."],
        ),
        (
            '5-тармақтағы және одан әрі мәтін бойынша "пайыз" деген сөз "үлес" деген сөзбен ауыстырылсын.',
            [FIVE, "+ 5. Айыппұл бес үлес, өсімпұл екі үлес мөлшерінде төленеді."],
        ),
        (
            '3-тармақтағы және одан әрі мәтін бойынша "беріледі" деген сөз "ұсынылады" деген сөзбен ауыстырылсын.',
            [THREE, "+ 3. Оқырман бес кітап алады. Кітап он күнге ұсынылады. Мерзім ұзартылмайды."],
        ),
    ],
)
def test_words_beside_words_and_words_onward(words: str, expected: list[str]) -> None:
    assert changes(CHANGED + BOOKS + words) == expected


@pytest.mark.parametrize(
    "words",
    [
        '6-тармақта "директоры" деген сөзден кейінгі "кітапхана" деген сөз "орталық" деген сөзбен ауыстырылсын.',
        '6-тармақта "жоқ" деген сөзден кейінгі "кітапхана" деген сөз "орталық" деген сөзбен ауыстырылсын.',
        '3-тармақтағы және одан әрі мәтін бойынша "кітапхана" деген сөз "орталық" деген сөзбен ауыстырылсын.',
    ],
)
def test_words_that_do_not_stand_where_they_are_said_to(words: str) -> None:
    held, found = held_after(CHANGED + BOOKS + words)
    assert [problem.code for problem in found if problem.severity is Severity.ERROR] == ["KZ306"]
    assert lines_on(held, datetime.date(2021, 3, 1)) == lines_on(held, datetime.date(2021, 2, 1))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('4-тармақтың соңғы бөлігі мынадай редакцияда жазылсын:\n"Жаңа.".',
         ["- Өтініш электрондық түрде ұсынылады.", "+ Жаңа."]),
        ("4-тармақтың 3) тармақшасының соңғы абзацы алып тасталсын.", ["- бір дана ақ-қара сурет."]),
        ("3-тармақтың соңғы сөйлемі алып тасталсын.",
         [THREE, "+ 3. Оқырман бес кітап алады. Кітап он күнге беріледі."]),
        ('4-тармақтың соңғы бөлігінде:\n"электрондық" деген сөз "жазбаша" деген сөзбен ауыстырылсын.',
         ["- Өтініш электрондық түрде ұсынылады.", "+ Өтініш жазбаша түрде ұсынылады."]),
        ("3-тармақтың екінші және үшінші сөйлемдері алып тасталсын.", [THREE, "+ 3. Оқырман бес кітап алады."]),
        ('3-тармақта:\nбірінші сөйлем алып тасталсын;\nүшінші сөйлемде "ұзартылмайды" деген сөз "ұзартылады" деген '
         "сөзбен ауыстырылсын.", [THREE, "+ 3. Кітап он күнге беріледі. Мерзім ұзартылады."]),
    ],
)  # fmt: skip
def test_the_last_unit_and_sentences_as_printed(words: str, expected: list[str]) -> None:
    assert changes(CHANGED + BOOKS + words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('4-тармақтың 2) тармақшасының а) тармақшасы мынадай редакцияда жазылсын:\n"а) паспорт;".',
         ["- а) төлқұжат;", "+ а) паспорт;"]),
        ('4-тармақтың 2) тармақшасы мынадай мазмұндағы в) тармақшамен толықтырылсын:\n"в) анықтама;".',
         ["+ в) анықтама;"]),
        ('4-тармақта:\n2) тармақшада:\nа) тармақша алып тасталсын;\nмынадай мазмұндағы ә) тармақшамен толықтырылсын:\n'
         '"ә) анықтама;";\n3) тармақша алып тасталсын.',
         ["- а) төлқұжат;", "+ ә) анықтама;", "- 3) суреттер:", "- екі дана түсті сурет;",
          "- бір дана ақ-қара сурет."]),
    ],
)  # fmt: skip
def test_subparagraphs_with_letters(words: str, expected: list[str]) -> None:
    assert changes(CHANGED + BOOKS + words) == expected


def test_a_letter_is_sought_under_its_own_number_alone() -> None:
    words = "4-тармақтың 3) тармақшасында:\nа) тармақша алып тасталсын."
    _, found = held_after(CHANGED + BOOKS + words)
    assert [problem.code for problem in found if problem.severity is Severity.ERROR] == ["KZ304"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (CHANGED + 'тақырыбы мынадай редакцияда жазылсын:\n"Кітапхана туралы".',
         ["- Кітапхананы пайдалану қағидаларын бекіту туралы", "+ Кітапхана туралы"]),
        (CHANGED + 'тақырыбындағы "бекіту" деген сөз "қабылдау" деген сөзбен ауыстырылсын.',
         ["- Кітапхананы пайдалану қағидаларын бекіту туралы", "+ Кітапхананы пайдалану қағидаларын қабылдау туралы"]),
        (CHANGED + BOOKS + 'тақырыбы мынадай редакцияда жазылсын:\n"Кітап беру қағидалары".',
         ["- Кітапхананы пайдалану қағидалары", "+ Кітап беру қағидалары"]),
        (CHANGED + BOOKS + '2-тарау тақырыбы мынадай редакцияда жазылсын:\n"2-тарау. Кітап беру тәртібі".',
         ["- 2-тарау. Кітап беру", "+ 2-тарау. Кітап беру тәртібі"]),
        (CHANGED + BOOKS + '2-тараудың атауы мынадай редакцияда жазылсын:\n"2-тарау. Кітап беру тәртібі".',
         ["- 2-тарау. Кітап беру", "+ 2-тарау. Кітап беру тәртібі"]),
        (CHANGED + BOOKS + '5-тармақ мынадай редакцияда баяндалсын:\n"5. Жаңа.".', NEW_5),
        (CHANGED + BOOKS + 'мынадай мазмұндағы жаңа 5-1-тармақпен толықтырылсын:\n"5-1. Жаңа.".', ["+ 5-1. Жаңа."]),
    ],
)  # fmt: skip
def test_titles_where_they_are_printed_and_other_wordings(words: str, expected: list[str]) -> None:
    assert changes(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('3, 5-тармақтарда:\n"бес" деген сөз "алты" деген сөзбен ауыстырылсын;\n6-тармақ алып тасталсын.',
         [THREE, "+ 3. Оқырман алты кітап алады. Кітап он күнге беріледі. Мерзім ұзартылмайды.",
          FIVE, "+ 5. Айыппұл алты пайыз, өсімпұл екі пайыз мөлшерінде төленеді.", SIX]),
        ('3-тармақта, 5-тармақта:\n"бес" деген сөз "алты" деген сөзбен ауыстырылсын.',
         [THREE, "+ 3. Оқырман алты кітап алады. Кітап он күнге беріледі. Мерзім ұзартылмайды.",
          FIVE, "+ 5. Айыппұл алты пайыз, өсімпұл екі пайыз мөлшерінде төленеді."]),
        ('4-тармақта екінші бөлік мынадай редакцияда жазылсын:\n"Жаңа.".',
         ["- Құжаттар үш күнде қаралады.", "+ Жаңа."]),
        ('4-тармақта 1) тармақша алып тасталсын, екінші бөлікте "үш" деген сөз "төрт" деген сөзбен ауыстырылсын.',
         ["- 1) өтініш;", "- Құжаттар үш күнде қаралады.", "+ Құжаттар төрт күнде қаралады."]),
        ('3-тармақ мынадай мазмұндағы төртінші сөйлеммен толықтырылсын: "Жаңа сөйлем.".',
         [THREE, "+ 3. Оқырман бес кітап алады. Кітап он күнге беріледі. Мерзім ұзартылмайды. Жаңа сөйлем."]),
    ],
)  # fmt: skip
def test_scopes_of_several_units_and_units_in_units(words: str, expected: list[str]) -> None:
    assert changes(CHANGED + BOOKS + words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('5-тармақта ", өсімпұл" деген сөз "және өсімпұл" деген сөздермен ауыстырылсын.',
         "5. Айыппұл бес пайыз және өсімпұл екі пайыз мөлшерінде төленеді."),
        ('5-тармақта "пайыз, өсімпұл" деген сөздер ", өсімпұл" деген сөзбен ауыстырылсын.',
         "5. Айыппұл бес, өсімпұл екі пайыз мөлшерінде төленеді."),
        ('5-тармақ "." деген белгінің алдынан ", бұл міндетті" деген сөздермен толықтырылсын.',
         "5. Айыппұл бес пайыз, өсімпұл екі пайыз мөлшерінде төленеді, бұл міндетті."),
        ('5-тармақ "." деген белгінің алдынан "және есептеледі" деген сөздермен толықтырылсын.',
         "5. Айыппұл бес пайыз, өсімпұл екі пайыз мөлшерінде төленеді және есептеледі."),
        ('5-тармақ "бес" деген сөзден кейін "–он" деген сөзбен толықтырылсын.',
         "5. Айыппұл бес–он пайыз, өсімпұл екі пайыз мөлшерінде төленеді."),
        ('5-тармақ "екі" деген сөзден кейін "– үш" деген сөздермен толықтырылсын.',
         "5. Айыппұл бес пайыз, өсімпұл екі – үш пайыз мөлшерінде төленеді."),
        ('5-тармақ "Айыппұл" деген сөзден кейін "(өсімпұл)" деген сөзбен толықтырылсын.',
         "5. Айыппұл (өсімпұл) бес пайыз, өсімпұл екі пайыз мөлшерінде төленеді."),
        ('5-тармақтағы "." белгісі ";" белгісімен ауыстырылсын.',
         "5. Айыппұл бес пайыз, өсімпұл екі пайыз мөлшерінде төленеді;"),
    ],
)  # fmt: skip
def test_spaces_and_marks_around_changed_words(words: str, expected: str) -> None:
    assert changes(CHANGED + BOOKS + words) == [FIVE, f"+ {expected}"]


NEW_3 = "+ 3. Оқырман жеті кітап алады. Кітап он күнге беріледі. Мерзім ұзартылмайды."
SIXTH_5 = "+ 5. Айыппұл алты пайыз, өсімпұл екі пайыз мөлшерінде төленеді."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('5-тармақтағы "бес" деген сөз, 3-тармақтағы "бес" деген сөз алып тасталсын.',
         [THREE, "+ 3. Оқырман кітап алады. Кітап он күнге беріледі. Мерзім ұзартылмайды.",
          FIVE, "+ 5. Айыппұл пайыз, өсімпұл екі пайыз мөлшерінде төленеді."]),
        ('5-тармақтағы "бес" деген сөз, 3-тармақтағы "бес" деген сөз тиісінше "алты", "жеті" деген сөздермен '
         "ауыстырылсын.", [THREE, NEW_3, FIVE, SIXTH_5]),
        ('3-тармақтағы "бес" деген сөз "жеті" деген сөзбен, 5-тармақтағы "бес" деген сөз "алты" деген сөзбен '
         "ауыстырылсын.", [THREE, NEW_3, FIVE, SIXTH_5]),
        ('5-тармақ "бес" деген сөзден кейін, 3-тармақ "бес" деген сөздің алдынан "он" деген сөзбен толықтырылсын.',
         [THREE, "+ 3. Оқырман он бес кітап алады. Кітап он күнге беріледі. Мерзім ұзартылмайды.",
          FIVE, "+ 5. Айыппұл бес он пайыз, өсімпұл екі пайыз мөлшерінде төленеді."]),
        ('5-тармақта "бес", "екі" деген сөздер "алты", "үш" деген сөздермен тиісінше ауыстырылсын.',
         [FIVE, "+ 5. Айыппұл алты пайыз, өсімпұл үш пайыз мөлшерінде төленеді."]),
    ],
)  # fmt: skip
def test_words_of_several_units_on_one_line(words: str, expected: list[str]) -> None:
    assert changes(CHANGED + BOOKS + words) == expected


@pytest.mark.parametrize(
    "words",
    [
        '"бес" деген сөз "алты" деген сөзге ауыстырылсын.',
        '"бес" деген сөз "алты" деген сөзге өзгертілсін.',
        '"бес" сөзі "алты" сөзімен ауыстырылсын.',
        '"бес" саны "алты" санымен ауыстырылсын.',
    ],
)
def test_other_words_for_a_replacement(words: str) -> None:
    expected = "+ 5. Айыппұл алты пайыз, өсімпұл екі пайыз мөлшерінде төленеді."
    assert changes(CHANGED + BOOKS + "5-тармақтағы " + words) == [FIVE, expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('5-тармақ мынандай редакцияда жазылсын:\n"5. Жаңа.".', NEW_5),
        ('5-тармақ төмендегі редакцияда мазмұндалсын:\n"5. Жаңа.".', NEW_5),
        ("5-тармақтың күшін жойған деп танылсын.", [FIVE]),
        (
            '5-тармақта "екі" деген сөзден кейін "бүтін" деген сөз қосылсын.',
            [FIVE, "+ 5. Айыппұл бес пайыз, өсімпұл екі бүтін пайыз мөлшерінде төленеді."],
        ),
    ],
)
def test_wordings_of_older_acts(words: str, expected: list[str]) -> None:
    assert changes(CHANGED + BOOKS + words) == expected


def test_subparagraphs_change_under_an_act_that_nothing_announces() -> None:
    words = NAME + "қаулысымен бекітілген Кітапхананы пайдалану қағидаларында:\n1) 5-тармақ алып тасталсын;\n"
    assert changes(words + "2) 6-тармақ алып тасталсын.") == [FIVE, SIX]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('5-тармақ мынадай редакцияда жазылсын:\n"5. Жаңа.\n5-1. Тағы.".', "numbers 5 and 5-1"),
        ('мынадай мазмұндағы 5-1-тармақпен толықтырылсын:\n"5-1. Жаңа.\n5-2. Тағы.".', "numbers 5-1 and 5-2"),
        ('4-тармақтың 1) тармақшасы мынадай редакцияда жазылсын:\n"1) жаңа;\n2) тағы;".', "numbers 1 and 2"),
        ('5, 6-тармақтар мынадай редакцияда жазылсын:\n"5. Жаңа.\n6. Алты.\n7. Жеті.".', "more than the units"),
        ('4-тармақтың екінші бөлігі мынадай редакцияда жазылсын:\n"5. Жаңа.".', "is paragraph 5"),
        ('5-тармақ мынадай редакцияда жазылсын:\n"1) жаңа;".', "begins with subparagraph 1"),
        ('2-тарау мынадай редакцияда жазылсын:\n"3-тарау. Жаңа\n4. Жаңа.".', "is numbered 3"),
        (
            'мынадай мазмұндағы 2-1-тараумен толықтырылсын:\n"2-1-тарау. Жаңа\n7. Жаңа.\n2-2-тарау. Тағы\n8. Тағы.".',
            "numbers 2-1 and 2-2",
        ),
    ],
)
def test_quoted_text_that_is_not_the_unit_announced_is_refused(words: str, said: str) -> None:
    held, found = held_after(CHANGED + BOOKS + words)
    errors = [problem for problem in found if problem.severity is Severity.ERROR]
    assert [problem.code for problem in errors] == ["KZ301"]
    assert said in errors[0].message
    assert lines_on(held, datetime.date(2021, 3, 1)) == lines_on(held, datetime.date(2021, 2, 1))


DIVIDED = """1-тарау. Бірінші
1-параграф. Кіріс
1. Бір.
2-тарау. Екінші
1-параграф. Кіріс
2. Екі.
2-параграф. Шығыс
3. Үш.
"""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('2-тараудың 1-параграфының тақырыбы мынадай редакцияда жазылсын:\n"1-параграф. Кірме".',
         ["1-тарау. Бірінші", "1-параграф. Кіріс", "1. Бір.", "2-тарау. Екінші", "1-параграф. Кірме", "2. Екі.",
          "2-параграф. Шығыс", "3. Үш."]),
        ("2-тараудың 2-параграфы алып тасталсын.",
         ["1-тарау. Бірінші", "1-параграф. Кіріс", "1. Бір.", "2-тарау. Екінші", "1-параграф. Кіріс", "2. Екі."]),
        ('1-тарау мынадай мазмұндағы 2-параграфпен толықтырылсын:\n"2-параграф. Жаңа\n1-1. Жаңа.".',
         ["1-тарау. Бірінші", "1-параграф. Кіріс", "1. Бір.", "2-параграф. Жаңа", "1-1. Жаңа.", "2-тарау. Екінші",
          "1-параграф. Кіріс", "2. Екі.", "2-параграф. Шығыс", "3. Үш."]),
    ],
)  # fmt: skip
def test_headings_that_are_numbered_anew_in_each_chapter(words: str, expected: list[str]) -> None:
    held, found = held_after(CHANGED + BOOKS + words, book=DIVIDED)
    assert [problem.code for problem in found if problem.severity is Severity.ERROR] == []
    assert lines_on(held, datetime.date(2021, 3, 1))[len(MAIN.splitlines()) :] == expected


def test_quoted_text_that_is_not_closed_takes_nothing_of_the_act_for_new_text() -> None:
    words = '6-тармақ мынадай редакцияда жазылсын:\n"6. Жаңа "кітап\n5-тармақ алып тасталсын.'
    held, found = held_after(CHANGED + BOOKS + words)
    assert {problem.code for problem in found if problem.severity is Severity.ERROR} == {"KZ214", "KZ301"}
    assert lines_on(held, datetime.date(2021, 3, 1)) == lines_on(held, datetime.date(2021, 2, 1))


def test_names_in_marks_at_the_end_of_a_line_do_not_close_quoted_text() -> None:
    words = '6-тармақ мынадай редакцияда жазылсын:\n"6. "Журнал";\n1) бір;\n2) "екі".";\n5-тармақ алып тасталсын.'
    assert changes(CHANGED + BOOKS + words) == [FIVE, SIX, '+ 6. "Журнал";', "+ 1) бір;", '+ 2) "екі".']


def test_a_unit_that_could_be_in_any_of_those_named_before_is_refused() -> None:
    words = '3-тармақта, 5-тармақта "бес" деген сөз "алты" деген сөзбен ауыстырылсын, екінші бөлік алып тасталсын.'
    _, found = held_after(CHANGED + BOOKS + words)
    assert [problem.code for problem in found if problem.severity is Severity.ERROR] == ["KZ301"]


def test_a_heading_in_any_of_several_chapters_is_refused() -> None:
    _, found = held_after(CHANGED + BOOKS + "1-параграф алып тасталсын.", book=DIVIDED)
    assert [problem.code for problem in found if problem.severity is Severity.ERROR] == ["KZ304"]


def test_an_old_heading_and_quoted_text_that_ends_in_a_mark_alone() -> None:
    book = "1. Жалпы ережелер\n| heading chapter\n1. Бір.\n"
    words = '1-бөлімнің тақырыбы мынадай редакцияда жазылсын:\n"1. Негізгі ережелер".'
    held, found = held_after(CHANGED + BOOKS + words, book=book)
    assert [problem.code for problem in found if problem.severity is Severity.ERROR] == []
    assert lines_on(held, datetime.date(2021, 3, 1))[len(MAIN.splitlines()) :] == ["1. Негізгі ережелер", "1. Бір."]


GONE_1 = ["- 1. Қоса беріліп отырған Кітапхананы пайдалану қағидалары бекітілсін."]
GONE_5 = [FIVE]
NAMED = "көрсетілген қаулымен бекітілген Кітапхананы пайдалану "


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (NAMED + "қағидаларында (бұдан әрі – Қағидалар):\n5-тармақ алып тасталсын.", GONE_5),
        (NAMED + "қағидаларының (бұдан әрі – Қағидалар) 5-тармағы алып тасталсын.", GONE_5),
        (NAMED + "қағидалары бойынша:\n5-тармақ алып тасталсын.", GONE_5),
        ("қаулыда:\n1-тармақ алып тасталсын.", GONE_1),
        (BOOKS + "5-тармақ алып тасталсын;\nкөрсетілген қаулыда:\n1-тармақ алып тасталсын.", GONE_1 + GONE_5),
        (BOOKS + "4-тармақ:\n1) тармақшасы алып тасталсын.", ["- 1) өтініш;"]),
        (BOOKS + "4-тармақтағы:\n1) тармақша алып тасталсын.", ["- 1) өтініш;"]),
    ],
)
def test_lines_that_open_a_scope(words: str, expected: list[str]) -> None:
    assert changes(CHANGED + words) == expected


def test_what_stands_in_one_of_two_scopes_alone_is_refused() -> None:
    words = '5, 3-тармақтарда:\n"өсімпұл" деген сөз алып тасталсын.'
    held, found = held_after(CHANGED + BOOKS + words)
    assert [problem.code for problem in found if problem.severity is Severity.ERROR] == ["KZ306"]
    assert lines_on(held, datetime.date(2021, 3, 1)) == lines_on(held, datetime.date(2021, 2, 1))


def test_a_new_annex_without_its_text_is_refused() -> None:
    _, found = held_after(CHANGED + "осы қаулыға қосымшаға сәйкес 2-қосымшамен толықтырылсын.")
    assert [problem.code for problem in found if problem.severity is Severity.ERROR] == ["KZ301"]


def test_an_act_that_reaches_back_starts_on_its_own_day() -> None:
    ending = (
        "\n2. Осы қаулының қолданысы 2021 жылғы 1 қаңтардан бастап туындаған қатынастарға таралады және алғашқы ресми "
        "жарияланған күнінен бастап қолданысқа енгізіледі.\n"
    )
    held, _ = held_after(CHANGED + BOOKS + "5-тармақ алып тасталсын.", ending)
    assert [one.start.earliest for one in held.acts[RULES].editions][1:] == [datetime.date(2021, 3, 1)]
