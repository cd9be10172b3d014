"""Amounts of the law against the expression that formalises them, across units, parts of a whole and below zero."""

from __future__ import annotations

import pytest

from tests.checked.project import FACTS, TITLES, act, found

_FACTS = FACTS + "fact room.degrees: integer\nfact room.share: decimal\n"


def said(law: str, words: str, expression: str) -> list[tuple[str, str]]:
    body = f"1. {law}\n| rule amount\n{TITLES}|   require «{words}»: {expression}\n"
    return [(problem.message, problem.hint) for problem in found("KZ406", act(body), facts=_FACTS)]


@pytest.mark.parametrize(
    ("words", "expression"),
    [
        ("бір жарым жыл", "loan.until <= loan.from + 18 months"),
        ("бір жарым жыл", "loan.until <= loan.from + 1 year + 6 months"),
        ("жарты жыл", "loan.until <= loan.from + 6 months"),
        ("екі жарым ай", "loan.until <= loan.from + 2 months + 15 calendar days"),
        ("екі-үш күн", "loan.until >= loan.from + 2 calendar days and loan.until <= loan.from + 3 calendar days"),
        ("жиырма төрт сағат", "loan.until <= loan.from + 1 calendar day"),
        ("48 сағат", "loan.count <= 48"),
        ("үштен екісінен", "room.share >= 0.667"),
        ("үштен екісінен", "room.share >= 66.67"),
        ("үштен екісінен", "reader.registered"),
        ("жартысынан", "room.share > 0.5"),
        ("жартысынан", "room.share > 50"),
        ("оннан бес пайыз", "room.share <= 0.5"),
        ("1,5 млн", "loan.count <= 1500000"),
        ("минус он бес", "room.degrees >= -15"),
        ("минус 2,5", "room.share >= -2.5"),
    ],
)
def test_an_amount_that_stands_in_the_expression(words: str, expression: str) -> None:
    assert said(f"Оқырман {words} мөлшерінде алады.", words, expression) == []


@pytest.mark.parametrize(
    ("words", "expression", "hint"),
    [
        ("бір жарым жыл", "loan.until <= loan.from + 1 year", "write `1 year + 6 months`"),
        ("екі жарым ай", "loan.until <= loan.from + 3 months", "write `2 months + 15 calendar days`"),
        ("екі-үш күн", "loan.until <= loan.from + 3 calendar days", "write `2 calendar days`"),
        ("48 сағат", "loan.until <= loan.from + 3 calendar days", "write `48`"),
        ("үштен екісінен", "room.share >= 0.5", "write `0.6667`"),
        ("жартысынан", "room.share > 0.49", "write `0.5`"),
        ("оннан бес пайыз", "room.share <= 5", "write `0.5`"),
        ("минус он бес", "room.degrees >= 15", "write `-15`"),
    ],
)
def test_an_amount_that_does_not(words: str, expression: str, hint: str) -> None:
    ((message, help_),) = said(f"Оқырман {words} мөлшерінде алады.", words, expression)
    assert f"the law says «{words.split('-')[0]}" in message
    assert help_.startswith(hint)


def test_numbers_below_zero_are_judged() -> None:
    body = (
        "1. Зал минус он бес градустан төмен болмауға тиіс.\n| rule warm\n" + TITLES
        + "|   require «минус он бес градустан төмен болмауға тиіс»: room.degrees >= -15\n"
        "|   example warm\n|     given room.degrees = -15\n|     expect satisfied\n"
        "|   example cold\n|     given room.degrees = -16\n|     expect violated\n"
    )  # fmt: skip
    assert [
        problem for code in ("KZ107", "KZ406", "KZ413", "KZ504") for problem in found(code, act(body), facts=_FACTS)
    ] == []
