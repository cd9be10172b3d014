"""Abbreviations that nothing held defines, once for each component."""

from __future__ import annotations

import pytest

from kzlaw.diagnostics.diagnostic import Diagnostic
from tests.checked.project import act, amending, found, underlined

USE = "2. Оқырман ЭКЖ-да тіркеледі.\n"


def problems(*files: str, **more: dict[str, str]) -> list[Diagnostic]:
    return found("KZ502", *files, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "first",
    [
        "1. Электрондық каталог жүйесі (бұдан әрі – ЭКЖ) тегін.\n",
        '1. Каталог ("Кітап" бірыңғай жүйесі (бұдан әрі – "Кітап" ЭКЖ)) тегін.\n',
        "1. ЭКЖ – электрондық каталог жүйесі.\n| term catalogue «ЭКЖ»\n",
    ],
)
def test_defined(first: str) -> None:
    assert problems(act(first + USE)) == []


def test_each_word_defined() -> None:
    assert problems(act("1. Каталог (бұдан әрі – ЭК), жүйе (бұдан әрі – ЖҮ) тегін.\n2. ЭК ЖҮ ашық.\n")) == []


def test_first_use_is_reported_once() -> None:
    file = act(f"1. Оқырман.\n{USE}3. ЭКЖ тегін.\n")
    (problem,) = problems(file)
    assert underlined(problem, file) == "ЭКЖ"
    assert problem.span.line == 13
    assert "not held" not in problem.message


def test_component_held_in_part() -> None:
    rules = act(USE, component="annex_1", title="Қағидалар", held="partial")
    (problem,) = problems(act("1. Бұйрық.\n"), components={"annex_1": rules})
    assert "one that is not held" in problem.message


def test_defined_in_the_order_or_in_an_earlier_annex() -> None:
    definition = "1. Жүйе (бұдан әрі – ЭКЖ).\n"
    rules = act("1. Ереже.\n" + USE, component="annex_2", title="Қағидалар")
    assert problems(act(definition), components={"annex_2": rules}) == []
    first = act(definition, component="annex_1", title="Тізбе")
    assert problems(act("1. Бұйрық.\n"), components={"annex_1": first, "annex_2": rules}) == []
    later = act(definition, component="annex_3", title="Тізбе")
    assert len(problems(act("1. Бұйрық.\n"), components={"annex_3": later, "annex_2": rules})) == 1


def test_quoted_text_is_looked_at_in_the_act_that_it_amends() -> None:
    law = act("1. Жүйе (бұдан әрі – ЭКЖ).\n2. Соңы.\n")
    change = amending('2-тармақ мынадай редакцияда жазылсын:\n"2. Оқырман ЭКЖ-да тіркеледі.".\n')
    assert problems(law, change) == []
    assert len(problems(act("1. Жүйе.\n2. Соңы.\n"), change)) == 1
