"""When acts start and end, which text stands on which day, and acts that amend acts not yet in force."""

from __future__ import annotations

import datetime

import pytest
from msgspec.structs import replace

from kzlaw.citation import ActReference
from kzlaw.clauses.tree import Act, Commencement, Operation
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.answer import Deleted, Held, NotHeld, NotInForce, Undetermined, UnknownUnit
from kzlaw.editions.from_clauses import edit
from kzlaw.editions.model import Library, Start
from kzlaw.editions.on_day import edition_on, history, text_on
from kzlaw.editions.starts import starts
from kzlaw.parsed.phrases.model import CommencementPhrase
from tests.editions.book import (
    ADOPTED,
    BEFORE,
    RULES,
    START,
    amending,
    answer,
    codes,
    library,
    op,
    para,
    rules,
    span,
    text,
)

BOOK = rules(para("1", "Бір кітап."), para("2", "Екі кітап."), para("3", "Үш кітап."))
DAY = datetime.date


def phrase(base: str, amount: int = 0, unit: str = "calendar_day", **fields: object) -> CommencementPhrase:
    return CommencementPhrase(0, 0, base, amount, unit, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("formula", "published", "earliest", "latest"),
    [
        (phrase("published", 10), DAY(2022, 2, 20), DAY(2022, 3, 3), DAY(2022, 3, 3)),
        (phrase("registered", 0), DAY(2022, 12, 1), DAY(2022, 10, 10), DAY(2022, 12, 1)),
        (phrase("published", 60), DAY(2022, 1, 1), DAY(2022, 3, 3), DAY(2022, 3, 3)),
        (phrase("published", 0), DAY(2022, 6, 12), DAY(2022, 6, 12), DAY(2022, 6, 12)),
        (phrase("published", 6, "month"), DAY(2022, 8, 31), DAY(2023, 3, 1), DAY(2023, 3, 1)),
        (phrase("published", 1, "year"), DAY(2024, 2, 29), DAY(2025, 3, 1), DAY(2025, 3, 1)),
        (phrase("signed", 0), None, DAY(2022, 10, 10), DAY(2022, 10, 10)),
        (phrase("signed", 10), None, DAY(2022, 10, 21), DAY(2022, 10, 21)),
        (phrase("date", date=DAY(2021, 7, 1)), None, DAY(2021, 7, 1), DAY(2021, 7, 1)),
        (phrase("published", 10), None, DAY(2022, 10, 21), DAY(2022, 11, 20)),
        (phrase("published", 0), None, DAY(2022, 10, 10), DAY(2022, 11, 9)),
    ],
)
def test_the_day_that_a_formula_gives(
    formula: CommencementPhrase, published: datetime.date | None, earliest: datetime.date, latest: datetime.date
) -> None:
    act = amending(7, op("delete", "paragraph 1"), published=published, adopted=DAY(2022, 10, 10), starts=(formula,))
    assert starts(act, []).start == Start(earliest, latest)


def test_working_days_are_an_interval_without_a_calendar() -> None:
    act = amending(7, published=DAY(2022, 10, 7), starts=(phrase("published", 5, "working_day"),))
    assert starts(act, []).start == Start(DAY(2022, 10, 15), DAY(2022, 10, 29))


def test_the_general_rule_is_used_with_a_warning_only_where_the_act_is_held_whole() -> None:
    whole = amending(7, op("delete", "paragraph 1"), starts=())
    _, found = library_with_warnings(BOOK, whole)
    assert codes(found) == ["KZ310"]
    assert starts(whole, []).start == Start(START, START)


def library_with_warnings(*acts: Act) -> tuple[Library, list[Diagnostic]]:
    found: list[Diagnostic] = []
    return edit(acts, found), found


def test_before_inside_and_after_the_interval_of_an_unknown_publication() -> None:
    act = amending(7, op("replace-words", "paragraph 1", old=("Бір",), new=("Екі",)), published=None)
    held, _ = library(BOOK, act)
    assert text(held, "para_1", DAY(2021, 2, 20)) == "1. Бір кітап."
    inside = answer(held, "para_1", DAY(2021, 3, 1))
    assert isinstance(inside, Undetermined)
    assert inside.interval == Start(DAY(2021, 2, 21), DAY(2021, 3, 23))
    assert [(by, choice.text) for by, choice in inside.choices if isinstance(choice, Held)] == [
        (RULES, "1. Бір кітап."),
        (act.id, "1. Екі кітап."),
    ]
    assert "publication is not known" in inside.reason
    assert text(held, "para_2", DAY(2021, 3, 1)) == "2. Екі кітап."
    assert isinstance(answer(held, None, DAY(2021, 3, 1)), Undetermined)
    assert isinstance(edition_on(held, RULES, DAY(2021, 3, 1)), Undetermined)
    assert text(held, "para_1", DAY(2021, 3, 23)) == "1. Екі кітап."


def test_a_unit_that_was_not_held_before_an_uncertain_start() -> None:
    book = rules(partial=True)
    held, _ = library(book, amending(7, op("replace", "paragraph 1", content=[para("1", "Жаңа.")]), published=None))
    assert answer(held, "para_1", DAY(2021, 2, 15)) == NotHeld("para_1")
    assert isinstance(answer(held, "para_1", DAY(2021, 3, 1)), Undetermined)
    assert text(held, "para_1", DAY(2021, 4, 1)) == "1. Жаңа."


def test_before_the_act_itself_nothing_is_in_force() -> None:
    held, _ = library(BOOK)
    start = Start(DAY(2020, 1, 31), DAY(2020, 1, 31))
    assert answer(held, "para_1", ADOPTED) == NotInForce("para_1", start)
    assert answer(held, None, ADOPTED) == NotInForce("", start)
    assert isinstance(edition_on(held, RULES, ADOPTED), NotInForce)


def test_units_that_do_not_exist() -> None:
    held, _ = library(BOOK)
    assert answer(held, "para_11") == UnknownUnit("para_11", "para_1")
    assert isinstance(answer(held, "para_1__al_4"), UnknownUnit)
    assert isinstance(answer(held, "annex_9!para_1"), UnknownUnit)
    assert isinstance(text_on(held, "R2000000002", START), UnknownUnit)
    assert text(held, "para_2__al_1") == "2. Екі кітап."
    assert text(held, "annex_1!para_2") == "2. Екі кітап."


def test_an_operation_with_a_start_of_its_own_makes_an_edition_of_its_own() -> None:
    only = op("delete", "paragraph 1", "indent 3").target
    act = amending(
        7,
        op("delete", "paragraph 1"),
        op("delete", "paragraph 2"),
        starts=(phrase("published", 10), phrase("date", date=DAY(2022, 1, 1), only=(only,))),
    )
    held, found = library(BOOK, act)
    assert not found
    assert [(one.by, one.start.earliest) for one in history(held, RULES) or ()] == [
        (RULES, DAY(2020, 1, 31)),
        (act.id, START),
        (act.id, DAY(2022, 1, 1)),
    ]
    assert isinstance(answer(held, "para_1", START), Deleted)
    assert text(held, "para_2", START) == "2. Екі кітап."
    assert isinstance(answer(held, "para_2", DAY(2022, 1, 1)), Deleted)


def test_one_line_of_new_text_can_start_later() -> None:
    new = para("1", ["Кітап:", "1) залда;", "2) үйге."])
    only = op("delete", "paragraph 1", "indent 5").target
    act = amending(
        7,
        op("replace", "paragraph 1", content=[new]),
        starts=(phrase("published", 10), phrase("date", date=DAY(2022, 1, 1), only=(only,))),
    )
    held, found = library(BOOK, act)
    assert not found
    assert text(held, "para_1", START).splitlines() == ["1. Кітап:", "1) залда;"]
    assert text(held, "para_1", DAY(2022, 1, 1)).splitlines() == ["1. Кітап:", "1) залда;", "2) үйге."]


def test_a_temporary_change_is_taken_back_on_its_day() -> None:
    act = amending(
        7,
        op("replace-words", "paragraph 1", old=("Бір",), new=("Бес",)),
        op("insert", "paragraph 4", content=[para("4", "Уақытша.")]),
        starts=(phrase("published", 10, until=DAY(2022, 1, 1)),),
    )
    held, found = library(BOOK, act)
    assert not found
    assert text(held, "para_1", DAY(2021, 12, 31)) == "1. Бес кітап."
    assert text(held, "para_1", DAY(2022, 1, 1)) == "1. Бір кітап."
    assert text(held, "para_4", DAY(2021, 12, 31)) == "4. Уақытша."
    assert isinstance(answer(held, "para_4", DAY(2022, 1, 1)), Deleted)
    assert {one.outcome for one in (history(held, RULES) or ())[-1].operations} == {"ended"}


def test_the_history_of_a_temporary_change_names_every_operation_twice() -> None:
    act = amending(
        7,
        op("replace-words", "paragraph 1", old=("Бір",), new=("Бес",)),
        op("replace-words", "paragraph 1", old=("кітап",), new=("журнал",)),
        op("insert", "paragraph 4", content=[para("4", "Уақытша.")]),
        op("delete", "paragraph 2"),
        op("replace-words", old=("Үш",), new=("Алты",), throughout=True),
        starts=(phrase("published", 10, until=DAY(2022, 1, 1)),),
    )
    held, found = library(BOOK, act)
    assert not found
    _, applied, ended = history(held, RULES) or ()
    assert [one.operation for one in applied.operations] == [f"para_1__mod_{place}" for place in range(1, 6)]
    assert {one.outcome for one in applied.operations} == {"applied"}
    assert ended.operations == tuple(replace(one, outcome="ended") for one in applied.operations)
    assert text(held, "para_3", DAY(2021, 12, 31)) == "3. Алты кітап."
    assert text(held, None, DAY(2022, 1, 1)) == text(held, None, BEFORE)


def test_an_act_can_start_before_it_is_published() -> None:
    act = amending(7, op("delete", "paragraph 1"), starts=(phrase("date", date=DAY(2020, 6, 1), retroactive=True),))
    held, found = library(BOOK, act)
    assert not found
    assert isinstance(answer(held, "para_1", DAY(2020, 6, 1)), Deleted)
    assert text(held, "para_1", DAY(2020, 5, 31)) == "1. Бір кітап."


def test_a_unit_of_the_base_act_can_start_later() -> None:
    main = replace(BOOK.components[0], name="annex_1")
    late = Commencement(
        phrase("date", date=DAY(2021, 1, 1), only=(op("delete", "paragraph 2").target,)), "para_3", span()
    )
    rest = Commencement(phrase("published", 10), "para_3", span())
    held, found = library(replace(BOOK, components=(replace(main, commencements=(rest, late)),)))
    assert not found
    assert isinstance(answer(held, "para_2", DAY(2020, 6, 1)), NotInForce)
    assert text(held, "para_2", DAY(2021, 1, 1)) == "2. Екі кітап."
    assert text(held, "para_3", DAY(2020, 6, 1)) == "3. Үш кітап."


def second(first: Act, *operations: Operation, day: datetime.date) -> Act:
    """An act that amends the amending act ``first``."""
    reference = ActReference(number=first.number, adopted=first.adopted)
    changed = [replace(one, act=reference, component_title=None) for one in operations]
    return amending(8, *changed, adopted=DAY(2021, 2, 20), published=day, starts=(phrase("published", 0),))


def test_an_amendment_not_yet_in_force_is_changed_in_the_amending_act() -> None:
    first = amending(7, op("replace", "paragraph 1", content=[para("1", "Алты айға беріледі.")]))
    change = op("replace-words", "paragraph 1", "indent 3", old=("Алты",), new=("Тоғыз",))
    last = second(first, change, day=DAY(2021, 3, 5))
    held, found = library(BOOK, first, last)
    assert not [problem for problem in found if problem.is_error and problem.code != "KZ301"], found
    assert text(held, "para_1__mod_1__qstr_1__para_1", START, first.id) == "1. Тоғыз айға беріледі."


def test_once_in_force_the_amending_act_cannot_be_changed_any_more() -> None:
    first = amending(7, op("replace", "paragraph 1", content=[para("1", "Алты айға беріледі.")]))
    change = op("replace-words", "paragraph 1", "indent 3", old=("Алты",), new=("Тоғыз",))
    held, found = library(BOOK, first, second(first, change, day=DAY(2021, 4, 5)))
    assert codes(found) == ["KZ314"]
    assert "26(3)" in found[0].hint
    assert text(held, "para_1", DAY(2022, 1, 1)) == "1. Алты айға беріледі."
