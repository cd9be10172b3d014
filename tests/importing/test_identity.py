"""The id, kind, issuer, day and number of an act, read from the line that its publication prints."""

from __future__ import annotations

import pytest

from kzlaw.importing.act_id import id_in_name
from tests.importing.imported_files import codes, header, imported

BODY = "Кітапхана туралы\n{}\n1. Оқырман кітапты қайтарады.\nПремьер-Министр А. Тегі\n"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Қазақстан Республикасы Үкіметінің 2023 жылғы 10 қаңтардағы № 5 қаулысы.",
            ("P2300000005", "resolution", "government", "2023-01-10", "5"),
        ),
        (
            "Қазақстан Республикасы Үкіметінің 2009 жылғы 10 қаңтардағы № 5 қаулысы",
            ("P090000005_", "resolution", "government", "2009-01-10", "5"),
        ),
        (
            "Қазақстан Республикасы Үкіметінің\n2023 жылғы 10 қаңтардағы\n№ 5 қаулысы",
            ("P2300000005", "resolution", "government", "2023-01-10", "5"),
        ),
        (
            "Қазақстан Республикасының 2016 жылғы 6 сәуірдегі № 480-V ҚРЗ Заңы.",
            ("Z1600000480", "law", "parliament", "2016-04-06", "480-V"),
        ),
        (
            "Қазақстан Республикасының Заңы 2016 жылғы 6 сәуірдегі № 480-V ҚРЗ.",
            ("Z1600000480", "law", "parliament", "2016-04-06", "480-V"),
        ),
        (
            "Қазақстан Республикасының Кодексі 2014 жылғы 3 шілдедегі № 226-V ҚРЗ.",
            ("K1400000226", "code", "parliament", "2014-07-03", "226-V"),
        ),
        (
            "Қазақстан Республикасы Президентінің 2020 жылғы 15 шілдедегі № 371 Жарлығы.",
            ("U2000000371", "decree", "president", "2020-07-15", "371"),
        ),
        (
            "Қазақстан Республикасы Мәдениет министрінің 2023 жылғы 26 қаңтардағы № 9 бұйрығы. Қазақстан "
            "Республикасының Әділет министрлігінде 2023 жылы 28 ақпанда № 12558 болып тіркелді. Күші жойылды - "
            "Қазақстан Республикасы Мәдениет министрінің 2025 жылғы 18 наурыздағы № 200 бұйрығымен",
            ("V2300012558", "order", "Қазақстан Республикасы Мәдениет министрі", "2023-01-26", "9"),
        ),
    ],
)
def test_the_line_under_the_title(line: str, expected: tuple[str, ...]) -> None:
    result = imported(BODY.format(line).encode())
    assert not result.diagnostics
    entries = header(result.files[0][1])
    assert (result.act, *(entries[key] for key in ("kind", "issuer", "adopted", "number"))) == expected


def test_an_order_without_its_number_in_the_register_is_reported() -> None:
    line = "Қазақстан Республикасы Мәдениет министрінің 2023 жылғы 26 қаңтардағы № 9 бұйрығы."
    result = imported(BODY.format(line).encode())
    assert result.act == "V2300000009"
    assert codes(result) == ["KZ913"] and "--id" in result.diagnostics[0].hint


def test_a_decision_of_a_local_body_needs_its_id() -> None:
    line = "Алматы қалалық мәслихатының 2023 жылғы 26 қаңтардағы № 9 шешімі."
    result = imported(BODY.format(line).encode())
    assert codes(result) == ["KZ910"] and "--id" in result.diagnostics[0].hint


def test_a_name_that_says_otherwise_is_reported_and_the_text_believed() -> None:
    line = "Қазақстан Республикасы Үкіметінің 2023 жылғы 10 қаңтардағы № 5 қаулысы."
    result = imported(BODY.format(line).encode(), "P2300000006.txt")
    assert result.act == "P2300000005" and codes(result) == ["KZ913"]


def test_an_act_that_the_title_mentions_is_not_the_act() -> None:
    title = (
        "«Кітапхана туралы» Қазақстан Республикасы Үкіметінің 2022 жылғы 1 наурыздағы № 4 қаулысының күшін жою туралы"
    )
    line = "Қазақстан Республикасы Үкіметінің 2023 жылғы 10 қаңтардағы № 5 қаулысы."
    assert imported(f"{title}\n{line}\n1. Кітап өзгерді.\n".encode()).act == "P2300000005"


@pytest.mark.parametrize(
    ("name", "act"),
    [
        ("P2300000005.full.kaz.md", "P2300000005"),
        ("somewhere/Z950002198_.html", "Z950002198_"),
        ("P23.md", None),
        ("P23000000051.md", None),
        ("act.txt", None),
    ],
)
def test_names_of_files(name: str, act: str | None) -> None:
    found = id_in_name(name)
    assert (found.act if found else None) == act
