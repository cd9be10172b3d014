"""Acts that amend a resolution with two rule books: which of its components an operation changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.amending.golden import _run

BASE = """Кітапхана қорын пайдалану қағидаларын және Оқу залының ережесін бекіту туралы

Қазақстан Республикасы Үкіметінің 2020 жылғы 10 қаңтардағы № 5 қаулысы.

      Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:

      1. Қоса беріліп отырған қағидалар мен ереже бекітілсін.

      2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.

      Қазақстан Республикасының
      Премьер-Министрі                                        А. Б. Тегі

      Қазақстан Республикасы
      Үкіметінің
      2020 жылғы 10 қаңтардағы
      № 5 қаулысымен
      бекітілген

      Кітапхана қорын пайдалану қағидалары

      1. Оқырман кітап алады.

      2. Кітап он күнге беріледі.

      Кітапхана қорын пайдалану қағидаларына
      қосымша

      Оқырманның өтініші

      1. Өтініште оқырманның аты жазылады.

      Қазақстан Республикасы
      Үкіметінің
      2020 жылғы 10 қаңтардағы
      № 5 қаулысымен
      бекітілген

      Оқу залының ережесі

      1. Оқу залы күн сайын жұмыс істейді.

      2. Залда тыныштық сақталады.
"""
ID = "P2000000005"
NAMED = (
    '"Кітапхана қорын пайдалану қағидаларын және Оқу залының ережесін бекіту туралы" '
    "Қазақстан Республикасы Үкіметінің 2020 жылғы 10 қаңтардағы № 5"
)
RULES = "көрсетілген қаулымен бекітілген Кітапхана қорын пайдалану қағидаларында:"
ROOM = "көрсетілген қаулымен бекітілген Оқу залының ережесі"
SIGNED = "      Қазақстан Республикасының\n      Премьер-Министрі                                        А. Б. Тегі\n"


def amending(number: int, *lines: str, annex: str = "") -> str:
    """The text of an act that amends, in force on the day of its publication."""
    body = "".join(f"      {line}\n\n" for line in lines)
    return (
        f"{NAMED} қаулысына өзгеріс енгізу туралы\n\n"
        f"Қазақстан Республикасы Үкіметінің 2021 жылғы 10 мамырдағы № {number} қаулысы.\n\n"
        f"      Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:\n\n{body}"
        "      2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.\n\n"
        f"{SIGNED}{annex}"
    )


def changed(*lines: str) -> tuple[str, ...]:
    """The lines of an item that changes the resolution."""
    return (f"1. {NAMED} қаулысына мынадай өзгерістер енгізілсін:", *lines)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "regulation").mkdir()
    assert land(tmp_path, BASE, "2020-01-20") == (0, ID)
    return tmp_path


def land(folder: Path, text: str, published: str) -> tuple[int, str]:
    """Import a text; return the exit code and what was printed."""
    (folder / "act.txt").write_text(text, encoding="utf-8")
    code, out, err = _run(folder, ["kzlaw", "import", "act.txt", "--published", published])
    return code, (out + err).strip()


def text(folder: Path, unit: str, day: str = "2021-06-01") -> str | None:
    """The text of a unit on a day; None where it has none."""
    code, out, _ = _run(folder, ["kzlaw", "text", ID, unit, "--on", day])
    return out.strip() if code == 0 else None


def test_the_line_itself_names_the_rule_book(folder: Path) -> None:
    lines = changed(f"{ROOM}нің 2-тармағы алып тасталсын.")
    assert land(folder, amending(7, *lines), "2021-05-20")[0] == 0
    assert text(folder, "annex_2!para_2") is None
    assert text(folder, "main!para_2") is not None and text(folder, "annex_1!para_2") is not None


def test_a_new_edition_in_an_annex_takes_the_place_of_its_rule_book_alone(folder: Path) -> None:
    stamp = "      Қазақстан Республикасы\n      Үкіметінің\n      {}\n      {}\n"
    annex = (
        "\n"
        + stamp.format("2021 жылғы 10 мамырдағы\n      № 8 қаулысына", "қосымша")
        + "\n"
        + stamp.format("2020 жылғы 10 қаңтардағы\n      № 5 қаулысымен", "бекітілген")
        + "\n      Оқу залының жаңа ережесі\n\n      1. Зал сенбіде жұмыс істейді.\n"
    )
    lines = changed(f"{ROOM} осы қаулыға қосымшаға сәйкес жаңа редакцияда жазылсын.")
    assert land(folder, amending(8, *lines, annex=annex), "2021-05-20") == (0, "P2100000008")
    assert text(folder, "annex_2!para_1", "2021-05-19") == "1. Оқу залы күн сайын жұмыс істейді."
    assert text(folder, "annex_2!para_1") == "1. Зал сенбіде жұмыс істейді."
    assert text(folder, "annex_2!para_2") is None
    whole = text(folder, "annex_2!")
    assert whole is not None and "№ 5 қаулысымен" in whole and "№ 8" not in whole
    assert text(folder, "annex_2!title") == "Оқу залының жаңа ережесі"
    assert text(folder, "main!para_1") is not None and text(folder, "annex_1!para_1") is not None
    # A later act calls the rule book by its new title.
    later = changed("көрсетілген қаулымен бекітілген Оқу залының жаңа ережесінде:", "1-тармақ алып тасталсын.")
    assert land(folder, amending(9, *later), "2021-05-25")[0] == 0
    assert text(folder, "annex_2!para_1", "2021-05-25") is None


def test_the_annex_of_a_rule_book_is_not_that_of_the_act(folder: Path) -> None:
    lines = changed(
        "көрсетілген қаулымен бекітілген Кітапхана қорын пайдалану қағидаларына қосымшада:",
        '1-тармақтағы "аты" деген сөз "аты-жөні" деген сөзбен ауыстырылсын.',
    )
    assert land(folder, amending(7, *lines), "2021-05-20") == (0, "P2100000007")
    assert text(folder, "annex_1_annex_1!para_1") == "1. Өтініште оқырманның аты-жөні жазылады."


def test_a_repealed_act_takes_its_rule_books_along(folder: Path) -> None:
    line = f"1. {NAMED} қаулысының күші жойылды деп танылсын."
    assert land(folder, amending(7, line), "2021-05-20")[0] == 0
    for unit in ("main!para_1", "annex_1!para_1", "annex_1_annex_1!para_1", "annex_2!para_1"):
        assert text(folder, unit, "2021-05-19") is not None
        assert text(folder, unit, "2021-05-20") is None
    late = land(folder, amending(8, *changed(RULES, "2-тармақ алып тасталсын.")), "2021-05-21")
    assert late[0] == 1 and "KZ314" in late[1]


def test_renamed_rules_are_found_under_their_new_title(folder: Path) -> None:
    first = changed(RULES, "тақырыбы мынадай редакцияда жазылсын:", '"Кітап беру тәртібі".')
    assert land(folder, amending(7, *first), "2021-05-20")[0] == 0
    second = changed("көрсетілген қаулымен бекітілген Кітап беру тәртібінде:", "2-тармақ алып тасталсын.")
    assert land(folder, amending(8, *second), "2021-05-25") == (0, "P2100000008")
    assert text(folder, "annex_1!para_2", "2021-05-24") == "2. Кітап он күнге беріледі."
    assert text(folder, "annex_1!para_2", "2021-05-25") is None


def test_an_annex_taken_away_is_deleted_and_not_repealed(folder: Path) -> None:
    lines = changed(RULES, "қосымша алып тасталсын.")
    assert land(folder, amending(7, *lines), "2021-05-20")[0] == 0
    code, _, err = _run(folder, ["kzlaw", "text", ID, "annex_1_annex_1!", "--on", "2021-05-20"])
    assert code == 1 and "was deleted by P2100000007" in err


def test_an_operation_taken_away_before_it_is_in_force_is_not_done(folder: Path) -> None:
    lines = changed(RULES, "1-тармақ алып тасталсын;", "2-тармақ алып тасталсын.")
    late = amending(7, *lines).replace(
        "Осы қаулы алғашқы ресми жарияланған күнінен бастап", "Осы қаулы 2022 жылғы 1 қаңтардан бастап"
    )
    assert land(folder, late, "2021-05-20")[0] == 0
    seven = NAMED + ' қаулысына өзгеріс енгізу туралы" Қазақстан Республикасы '
    item = (
        f'1. "{seven}Үкіметінің 2021 жылғы 10 мамырдағы № 7 қаулысына мынадай өзгеріс енгізілсін:',
        "1-тармақтың төртінші абзацы алып тасталсын.",
    )
    assert land(folder, amending(8, *item), "2021-06-01") == (0, "P2100000008")
    assert text(folder, "annex_1!para_1", "2022-01-01") is None
    assert text(folder, "annex_1!para_2", "2022-01-01") == "2. Кітап он күнге беріледі."


def test_a_name_that_several_components_have_is_not_said_to_be_unknown(folder: Path) -> None:
    code, _, err = _run(folder, ["kzlaw", "text", ID, "para_2"])
    assert code == 1 and "para_2 is the name of 3 units" in err and "annex_2!para_2" in err
