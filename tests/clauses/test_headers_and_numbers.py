"""Headers of files and the numbers that the law prints: what is wrong is told once, and where."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kzlaw.clauses.from_parsed import acts
from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.parsed.from_source import parse_act
from kzlaw.source.text import SourceText

FILE = "regulation/V1/V1.kzl"
KEYS = {"act": "V1", "kind": "order", "adopted": "2023-01-10", "number": "1"}


def held(body: str, path: str = FILE, **keys: str | None) -> tuple[tuple[Act, ...], list[Diagnostic]]:
    stated = {**KEYS, **{key.replace("_", "-"): value for key, value in keys.items()}}
    header = "".join(f"{key}: {value}\n" for key, value in stated.items() if value is not None)
    found: list[Diagnostic] = []
    file = parse_act(SourceText(path, tuple(f"---\n{header}---\n{body}".split("\n")), ""), found)
    assert file is not None
    return acts((file,), found), found


def codes(found: list[Diagnostic]) -> list[str]:
    return [problem.code for problem in found]


def numbered(numbers: list[int]) -> str:
    return "\n".join(f"{number}. Сөз." for number in numbers)


@given(st.integers(1, 60))
def test_numbers_in_order_are_good(last: int) -> None:
    assert held(numbered(list(range(1, last + 1))))[1] == []


@given(st.integers(3, 30), st.data())
def test_one_number_left_out_is_one_problem(last: int, data: st.DataObject) -> None:
    missing = data.draw(st.integers(1, last - 1))
    body = numbered([number for number in range(1, last + 1) if number != missing])
    assert codes(held(body)[1]) == ["KZ211"]
    assert held(body, held="partial")[1] == []


@given(st.integers(2, 30), st.data())
def test_one_number_repeated_is_one_problem(last: int, data: st.DataObject) -> None:
    twice = data.draw(st.integers(1, last))
    numbers = sorted([*range(1, last + 1), twice])
    assert codes(held(numbered(numbers))[1]) == ["KZ212"]


@given(st.integers(3, 30), st.data())
def test_one_line_out_of_order_is_one_problem(last: int, data: st.DataObject) -> None:
    moved = data.draw(st.integers(1, last - 1))
    place = data.draw(st.integers(moved + 1, last))
    numbers = [number for number in range(1, last + 1) if number != moved]
    numbers.insert(place - 1, moved)
    found = held(numbered(numbers))[1]
    assert codes(found) == ["KZ213"]
    assert found[0].message.startswith(f"paragraph {moved} ")


@settings(deadline=None)
@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=12))
def test_any_numbers_are_checked_in_bounded_time(numbers: list[int]) -> None:
    held(numbered(numbers))


def test_inserted_numbers() -> None:
    assert held("1. Сөз.\n1-1. Сөз.\n1-2. Сөз.\n2. Сөз.")[1] == []
    assert codes(held("1. Сөз.\n2. Сөз.\n1-1. Сөз.")[1]) == ["KZ213"]


def test_a_missing_or_misspelt_key_is_told_once_and_the_rest_is_read() -> None:
    body = "1. Сөз.\n3. Сөз."
    assert codes(held(body, adopted=None)[1]) == ["KZ211", "KZ103"]
    assert codes(held(body, adopted=None, adoptd="2023-01-10")[1]) == ["KZ102", "KZ211"]
    assert codes(held(body, adopted="2023-13-40")[1]) == ["KZ104", "KZ211"]
    assert codes(held(body, act=None)[1]) == ["KZ103", "KZ211"]
    assert codes(held(body, act=None, acct="V1")[1]) == ["KZ102", "KZ211"]


def test_places_of_bad_values() -> None:
    _, found = held("1. Сөз.", adopted="2023-13-40", held="half", month_end="first-day")
    assert [(problem.span.line, problem.span.column) for problem in found] == [(6, 7), (7, 12), (4, 10)]
    _, found = held("1. Сөз.", path="regulation/V2/V2.kzl")
    assert [(problem.code, problem.span.line, problem.span.column) for problem in found] == [("KZ011", 2, 6)]
    _, found = held("1. Сөз.", component="annex_1")
    assert [(problem.code, problem.span.line, problem.span.column) for problem in found] == [("KZ011", 6, 12)]


def test_an_unknown_formula_is_never_passed_over() -> None:
    lead = '1. "Кітап" Мәдениет министрінің 2023 жылғы 10 қаңтардағы № 1 бұйрығына мынадай өзгеріс енгізілсін:\n'
    (act,), found = held(lead + "1-тармақ басқаша оқылсын.")
    assert codes(found) == ["KZ301"]
    assert act.components[0].operations == ()


def test_an_item_of_one_line_can_repeal_an_act() -> None:
    line = '1. "Кітап" Мәдениет министрінің 2022 жылғы 10 қаңтардағы № 5 бұйрығының күші жойылды деп танылсын.'
    (act,), found = held(line)
    assert found == []
    (operation,) = act.components[0].operations
    assert (operation.kind, operation.act.number, operation.target) == ("repeal", "5", ())


def test_a_chapter_can_be_replaced() -> None:
    lead = '1. "Кітап" Мәдениет министрінің 2023 жылғы 10 қаңтардағы № 1 бұйрығына мынадай өзгеріс енгізілсін:\n'
    body = lead + '2-тарау мынадай редакцияда жазылсын:\n"2-тарау. Атауы\n5. Сөз.".'
    (act,), found = held(body)
    assert found == []
    (operation,) = act.components[0].operations
    assert operation.kind == "replace" and operation.target[-1].kind == "chapter"
    assert [unit.kind for unit in operation.content] == ["chapter", "paragraph"]
