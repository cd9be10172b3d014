"""From the official text of amending acts to the text of a day, through every stage before this one."""

from __future__ import annotations

import datetime

import pytest

from kzlaw.clauses.from_parsed import acts
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.from_clauses import edit
from kzlaw.editions.model import Library
from kzlaw.editions.on_day import history
from kzlaw.parsed.from_source import parse_act
from kzlaw.source.text import text_of
from tests.editions.book import answer, blame, codes, text

DAY = datetime.date
RULES = "R2000000001"
HEAD = (
    "---\nact: {act}\nkind: resolution\nissuer: government\nadopted: {adopted}\nnumber: {number}\n"
    "language: kaz\npublished: {published}\n{more}---\n"
)
BOOK = """1. Оқырман бес кітаптан аспайтын кітап алады.
2. Кітап:
1) оқу залында;
2) үйге беріледі.
Кітап алты айға беріледі.
Осы тармақтың екінші бөлігінде көрсетілген мерзім ұзартылмайды.
3. Айыппұл бес пайыз мөлшерінде төленеді.
"""
SCOPE = (
    "Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:\n"
    '1. "Кітапхананы пайдалану қағидаларын бекіту туралы" Қазақстан Республикасы Үкіметінің '
    "2020 жылғы 10 қаңтардағы № 1 қаулысына мынадай өзгерістер енгізілсін:\n"
    "көрсетілген қаулымен бекітілген Кітапхананы пайдалану қағидаларында:\n"
)
ENDING = "\n2. Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.\n"


def held_from(*amending: tuple[int, str, str, str]) -> tuple[Library, list[Diagnostic]]:
    """The library of the rules and of amending acts, each (number, adopted, published, text)."""
    book = HEAD.format(
        act=RULES, adopted="2020-01-10", number=1, published="2020-01-20",
        more="component: annex_1\ntitle: Кітапхананы пайдалану қағидалары\n",
    )  # fmt: skip
    texts = {f"regulation/{RULES}/annex_1.kzl": book + BOOK}
    for number, adopted, published, words in amending:
        name = f"P21000000{number:02}"
        head = HEAD.format(act=name, adopted=adopted, number=number, published=published, more="")
        texts[f"regulation/{name}/{name}.kzl"] = head + words
    found: list[Diagnostic] = []
    files = []
    for path, words in texts.items():
        source = text_of(path, words.encode(), found)
        file = parse_act(source, found) if source else None
        assert file is not None, found
        files.append(file)
    return edit(acts(tuple(files), found), found), [one for one in found if one.code != "KZ310"]


SEVERAL = (
    SCOPE
    + """1-тармақта "бес" деген сөз "екі" деген сөзбен ауыстырылсын;
2-тармақтың екінші бөлігі мынадай редакцияда жазылсын:
"Кітап тоғыз айға беріледі.";
мынадай мазмұндағы 2-1-тармақпен толықтырылсын:
"2-1. Журнал берілмейді.";
3-тармақ алып тасталсын."""
)


def test_several_operations_of_one_act() -> None:
    held, found = held_from((21, "2021-02-10", "2021-03-01", SEVERAL + ENDING))
    assert not found
    assert text(held, "para_1", DAY(2021, 3, 12)) == "1. Оқырман екі кітаптан аспайтын кітап алады."
    assert text(held, None, DAY(2021, 3, 12)).splitlines() == [
        "1. Оқырман екі кітаптан аспайтын кітап алады.",
        "2. Кітап:",
        "1) оқу залында;",
        "2) үйге беріледі.",
        "Кітап тоғыз айға беріледі.",
        "Осы тармақтың екінші бөлігінде көрсетілген мерзім ұзартылмайды.",
        "2-1. Журнал берілмейді.",
    ]
    assert blame(held, "para_1", DAY(2021, 3, 12))[1] == ("P2100000021", "екі")
    edition = (history(held, RULES) or ())[-1]
    assert [(one.kind, one.target) for one in edition.operations] == [
        ("replace-words", "para_1"),
        ("replace", "para_2__al_2"),
        ("insert", "para_2-1"),
        ("delete", "para_3"),
    ]


def test_an_exception_in_the_commencement() -> None:
    ending = (
        "\n2. Осы қаулы 2022 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-тармақтың үшінші абзацын қоспағанда, "
        "алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.\n"
    )
    held, found = held_from((21, "2021-02-10", "2021-03-01", SEVERAL + ending))
    assert not found
    assert text(held, "para_1", DAY(2021, 3, 12)) == "1. Оқырман бес кітаптан аспайтын кітап алады."
    assert text(held, "para_2__al_2", DAY(2021, 3, 12)) == "Кітап тоғыз айға беріледі."
    assert text(held, "para_1", DAY(2022, 1, 1)) == "1. Оқырман екі кітаптан аспайтын кітап алады."


def changing(words: str) -> str:
    """The text of an act that amends act 21."""
    return (
        "Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:\n"
        '1. "Кітапхана туралы қаулыға өзгерістер енгізу туралы" Қазақстан Республикасы Үкіметінің '
        "2021 жылғы 10 ақпандағы № 21 қаулысына мынадай өзгеріс енгізілсін:\n"
        f"{words}\n"
        "2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.\n"
    )


def test_an_amendment_not_yet_in_force_is_amended_and_then_applied_as_amended() -> None:
    words = '1-тармақтың бесінші абзацында "тоғыз" деген сөз "он екі" деген сөздермен ауыстырылсын.'
    held, found = held_from(
        (21, "2021-02-10", "2021-03-01", SEVERAL + ENDING), (22, "2021-02-25", "2021-03-05", changing(words))
    )
    assert not found
    assert text(held, "para_2__al_2", DAY(2021, 3, 12)) == "Кітап он екі айға беріледі."
    assert blame(held, "para_2__al_2", DAY(2021, 3, 12)) == [
        ("P2100000021", "Кітап "),
        ("P2100000022", "он екі"),
        ("P2100000021", " айға беріледі."),
    ]
    assert [one.by for one in history(held, RULES) or ()] == [RULES, "P2100000021"]
    assert [one.by for one in history(held, "P2100000021") or ()] == ["P2100000021", "P2100000022"]


@pytest.mark.parametrize(
    ("line", "quoted", "unit", "now"),
    [
        ("жетінші", '""2-1. Басқа мәтін.".".', "para_2-1", "2-1. Басқа мәтін."),
        ("жетінші", '""2-1. Басқа мәтін.";".', "para_2-1", "2-1. Басқа мәтін."),
        ("жетінші", '"«2-1. Басқа мәтін.»;".', "para_2-1", "2-1. Басқа мәтін."),
        ("жетінші", '"2-1. Басқа мәтін.".', "para_2-1", "2-1. Басқа мәтін."),
        ("бесінші", '""Кітап "тоғыз" айға беріледі.";".', "para_2__al_2", 'Кітап "тоғыз" айға беріледі.'),
        ("бесінші", '""Журнал" берілмейді.".', "para_2__al_2", '"Журнал" берілмейді.'),
    ],
)
def test_quoted_text_is_given_anew_with_its_marks_or_without(line: str, quoted: str, unit: str, now: str) -> None:
    words = f"1-тармақтың {line} абзацы мынадай редакцияда жазылсын:\n{quoted}"
    held, found = held_from(
        (21, "2021-02-10", "2021-03-01", SEVERAL + ENDING), (22, "2021-02-25", "2021-03-05", changing(words))
    )
    assert not found
    assert text(held, unit, DAY(2021, 3, 12)) == now
    assert {by for by, _ in blame(held, unit, DAY(2021, 3, 12))} == {"P2100000022"}
    # The amending act itself is printed with the marks.
    printed = text(held, None, DAY(2021, 3, 12), "P2100000021").splitlines()[7 if line == "жетінші" else 5]
    before = printed[: printed.index(now)]
    assert printed not in text(held, None, DAY(2021, 3, 12)) and before in ('"', "«")


def test_the_formula_of_an_amendment_not_yet_in_force_is_amended() -> None:
    words = '1-тармақтың үшінші абзацында "екі" деген сөз "төрт" деген сөзбен ауыстырылсын.'
    held, found = held_from(
        (21, "2021-02-10", "2021-03-01", SEVERAL + ENDING), (22, "2021-02-25", "2021-03-05", changing(words))
    )
    assert not found
    assert text(held, "para_1", DAY(2021, 3, 12)) == "1. Оқырман төрт кітаптан аспайтын кітап алады."


def test_the_start_of_an_amendment_not_yet_in_force_is_put_off() -> None:
    words = '2-тармақ мынадай редакцияда жазылсын:\n"2. Осы қаулы 2022 жылғы 1 шілдеден бастап қолданысқа енгізіледі.".'
    held, found = held_from(
        (21, "2021-02-10", "2021-03-01", SEVERAL + ENDING), (22, "2021-02-25", "2021-03-05", changing(words))
    )
    assert not found
    assert text(held, "para_1", DAY(2021, 3, 12)) == "1. Оқырман бес кітаптан аспайтын кітап алады."
    assert text(held, "para_1", DAY(2022, 7, 1)) == "1. Оқырман екі кітаптан аспайтын кітап алады."


def test_an_amendment_in_force_is_not_amended_any_more() -> None:
    words = '1-тармақтың бесінші абзацында "тоғыз" деген сөз "он екі" деген сөздермен ауыстырылсын.'
    held, found = held_from(
        (21, "2021-02-10", "2021-03-01", SEVERAL + ENDING), (22, "2021-02-25", "2021-04-05", changing(words))
    )
    assert codes(found) == ["KZ314"]
    assert text(held, "para_2__al_2", DAY(2022, 3, 12)) == "Кітап тоғыз айға беріледі."


def test_parts_renumbered_after_a_deletion() -> None:
    words = (
        SCOPE + "2-тармақта:\nбірінші бөлік алып тасталсын;\n"
        "екінші – үшінші бөліктер тиісінше бірінші – екінші бөліктер деп есептелсін."
    )
    held, found = held_from((21, "2021-02-10", "2021-03-01", words + ENDING))
    assert codes(found) == ["KZ312"]
    assert text(held, "para_2__al_1", DAY(2021, 3, 12)) == "Кітап алты айға беріледі."
    assert answer(held, "para_2__al_3", DAY(2021, 3, 12)) != answer(held, "para_2__al_3", DAY(2021, 3, 11))
