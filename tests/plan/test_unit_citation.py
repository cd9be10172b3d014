"""Citations of units in three languages."""

from __future__ import annotations

import pytest

from kzlaw.plan.unit_citation import cite_in_component, cite_unit, name_unit


@pytest.mark.parametrize(
    ("unit", "kk", "ru", "en"),
    [
        ("para_10", "10-тармақ", "пункт 10", "paragraph 10"),
        ("para_10__al_2", "10-тармақтың 2-бөлігі", "часть 2 пункта 10", "paragraph 10, part 2"),
        (
            "para_10-1__al_1__subpara_3",
            "10-1-тармақтың 1-бөлігінің 3) тармақшасы",
            "подпункт 3) части 1 пункта 10-1",
            "paragraph 10-1, part 1, subparagraph 3)",
        ),
        (
            "para_4__al_5__indent_2__sentence_1",
            "4-тармақтың 5-бөлігінің 2-абзацының 1-сөйлемі",
            "предложение 1 абзаца 2 части 5 пункта 4",
            "paragraph 4, part 5, indent 2, sentence 1",
        ),
        ("art_3__para_2", "3-баптың 2-тармағы", "пункт 2 статьи 3", "article 3, paragraph 2"),
        ("chp_2", "2-тарау", "глава 2", "chapter 2"),
        ("preamble", "кіріспе", "преамбула", "preamble"),
        ("something_else", "something_else", "something_else", "something_else"),
    ],
)
def test_cited(unit: str, kk: str, ru: str, en: str) -> None:
    cited = cite_unit(unit)
    assert (cited.kk, cited.ru, cited.en) == (kk, ru, en)


def test_named_and_in_its_component() -> None:
    assert name_unit("para_10__al_2") == "10-тармақ, 2-бөлік"
    assert cite_in_component("para_10", "Rules of the library").en == "paragraph 10 of “Rules of the library”"
    assert cite_in_component("para_10", "") == cite_unit("para_10")
