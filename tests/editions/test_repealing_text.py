"""Acts, and units of acts, that the text of another act repeals: alone on a line, or in a list."""

from __future__ import annotations

import datetime

import pytest

from kzlaw.diagnostics.diagnostic import Severity
from kzlaw.editions.answer import Deleted, Held
from kzlaw.editions.on_day import text_on
from tests.checked.project import act, run

DAY = datetime.date
BOOK = act("1. Бір.\n2. Екі.\n")
NAME = '"Кітапхана туралы" Министрдің 2023 жылғы 10 қаңтардағы № 1 бұйрығы'
OTHER = '"Мұрағат туралы" Министрдің 2010 жылғы 3 мамырдағы № 77 бұйрығы'
START = "9. Осы бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.\n"


def repealing(body: str) -> str:
    return act(body + START.replace("9.", "2."), "V2300000002", 2, "2023-06-01")


def done(body: str) -> list[tuple[str, str]]:
    understood = run(BOOK, repealing(body))
    assert not [problem for problem in understood.found if problem.is_error]
    editions = understood.library.acts["V2300000001"].editions
    return [(each.kind, each.target) for edition in editions for each in edition.operations]


@pytest.mark.parametrize(
    ("body", "units"),
    [
        (f"1. {NAME}ның күші жойылды деп танылсын.\n", ["main"]),
        (f"1. {NAME}ның 2-тармағының күші жойылды деп танылсын.\n", ["para_2"]),
        (f"1. Мыналардың күші жойылды деп танылсын:\n1) {NAME};\n2) {OTHER}.\n", ["main"]),
        (f"1. Мыналардың күші жойылды деп танылсын:\n1) {OTHER};\n2) {NAME}ның 1-тармағы (БҚ, № 5).\n", ["para_1"]),
    ],
)
def test_what_a_text_repeals(body: str, units: list[str]) -> None:
    assert done(body) == [("repeal", unit) for unit in units]


def test_a_unit_that_the_text_takes_out_of_an_act() -> None:
    assert done(f"1. {NAME}ның 2-тармағы алып тасталсын.\n") == [("delete", "para_2")]


@pytest.mark.parametrize(
    "body",
    [
        f"1. {OTHER}ның күші жойылды деп танылсын.\n",
        f"1. Күші жойылды деп танылсын:\n1) {OTHER};\n2) {OTHER}ның 1-тармағы.\n",
        f"1. Мыналардың күші жойылды деп танылсын:\n1) {OTHER};\n2) {OTHER}ның 1-тармағы.\n",
    ],
)
def test_repealed_acts_that_are_not_held_hold_up_nothing(body: str) -> None:
    found = [problem for problem in run(repealing(body)).found if problem.code in ("KZ301", "KZ302")]
    assert all(problem.severity is Severity.WARNING for problem in found)


def test_an_amendment_in_force_can_be_repealed() -> None:
    change = act(
        f"1. {NAME}на мынадай өзгеріс енгізілсін:\n2-тармақ алып тасталсын.\n{START.replace('9.', '2.')}",
        "V2300000003", 3, "2023-03-01",
    )  # fmt: skip
    tidy = repealing(
        '1. "Өзгеріс енгізу туралы" Министрдің 2023 жылғы 1 наурыздағы № 3 бұйрығының 1-тармағының күші жойылды деп '
        "танылсын.\n"
    )
    understood = run(BOOK, change, tidy)
    assert not [problem for problem in understood.found if problem.is_error]
    (operation,) = understood.library.acts["V2300000003"].editions[-1].operations
    assert (operation.kind, operation.target) == ("repeal", "para_1")


def test_a_unit_of_an_act_that_ends_on_a_day_of_its_own() -> None:
    book = act(
        "1. Бір.\n2. Екі:\n1) кітап;\n2) журнал.\n3. Осы бұйрықтың 2-тармағының 2) тармақшасы 2024 жылғы 1 қыркүйекке "
        "дейін қолданыста болады.\n"
    )
    library = run(book).library
    last = library.acts["V2300000001"].editions[-1]
    assert [(each.kind, each.target) for each in last.operations] == [("repeal", "para_2__al_1__subpara_2")]
    before = text_on(library, "V2300000001", DAY(2024, 8, 31), "para_2__al_1__subpara_2")
    assert isinstance(before, Held)
    assert isinstance(text_on(library, "V2300000001", DAY(2024, 9, 1), "para_2__al_1__subpara_2"), Deleted)
    assert isinstance(text_on(library, "V2300000001", DAY(2024, 9, 1), "para_2__al_1__subpara_1"), Held)


def test_a_paragraph_of_a_rule_book_that_ends_with_its_act_standing() -> None:
    rules = act(
        "1. Бір.\n2. Екі.\n3. Осы Қағидалардың 2-тармағы 2024 жылғы 1 қыркүйекке дейін қолданыста болады.\n",
        component="annex_1", title="Оқу қағидалары",
    )  # fmt: skip
    library = run(act("1. Бір.\n2. Екі.\n"), components={"annex_1": rules}).library
    assert isinstance(text_on(library, "V2300000001", DAY(2024, 9, 1), "annex_1!para_2"), Deleted)
    assert isinstance(text_on(library, "V2300000001", DAY(2024, 9, 1), "main!para_2"), Held)
