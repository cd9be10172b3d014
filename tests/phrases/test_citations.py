"""Citations: every case ending, lists, ranges, and what they start from."""

from __future__ import annotations

import datetime

import pytest

from kzlaw.citation import ActReference, Citation, Step
from kzlaw.parsed.phrases.acts import find_act_reference
from kzlaw.parsed.phrases.citations import find_citations


def written(citation: Citation) -> str:
    steps = (
        step.kind + ",".join(step.numbers) + (f"..{step.through}" if step.through else "") for step in citation.steps
    )
    return f"{citation.scope}: {'/'.join(steps)}"


CASES = [
    ("осы тармақтың төртінші бөлігінде көрсетілген", "осы тармақтың төртінші бөлігінде", "this_unit: paragraph/part4"),
    ("осы Қағидалардың 10-тармағында", "осы Қағидалардың 10-тармағында", "this_act: paragraph10"),
    ("Осы тармақтың 7, 8, 9-абзацтарында", "Осы тармақтың 7, 8, 9-абзацтарында", "this_unit: paragraph/indent7,8,9"),
    ("2) және 3) тармақшалар", "2) және 3) тармақшалар", "this_unit: subparagraph2,3"),
    ("10-тармақтың он төртінші бөлігі", "10-тармақтың он төртінші бөлігі", "this_act: paragraph10/part14"),
    ("10-1-тармақта", "10-1-тармақта", "this_act: paragraph10-1"),
    ("32- тармақпен", "32- тармақпен", "this_act: paragraph32"),
    ("10-12-тармақтарда", "10-12-тармақтарда", "this_act: paragraph10..12"),
    ("10 – 12-тармақтарда", "10 – 12-тармақтарда", "this_act: paragraph10..12"),
    ("2-тармақтан 5-тармаққа дейін", "2-тармақтан 5-тармаққа", "this_act: paragraph2..5"),
    ("төртінші – алтыншы бөліктерде", "төртінші – алтыншы бөліктерде", "this_unit: part4..6"),
    ("3-тармақтың 2) тармақшасының екінші сөйлемі", None, "this_act: paragraph3/subparagraph2/sentence2"),
    ("екінші бөлікте көрсетілген", "екінші бөлікте", "this_unit: part2"),
    ("5-бапқа сәйкес", "5-бапқа", "this_act: article5"),
    ("2-тарауда", "2-тарауда", "this_act: chapter2"),
    ("осы қаулыға қосымшаға сәйкес", "осы қаулыға қосымшаға", "this_act: annex"),
    ("осы қаулыға 2-қосымшаға сәйкес", "осы қаулыға 2-қосымшаға", "this_act: annex2"),
    ("Қағидалардың 3-тармағы", "Қағидалардың 3-тармағы", "this_act: paragraph3"),
    ("10-тaрмaқта", "10-тaрмaқта", "this_act: paragraph10"),  # with Latin letters
    ("10-тармақтағы екінші бөлік", None, "this_act: paragraph10/part2"),
    ("жиырма бірінші бөлігі осы тармақтың", None, None),
]


@pytest.mark.parametrize(("text", "words", "expected"), CASES)
def test_one(text: str, words: str | None, expected: str | None) -> None:
    found = [citation for citation in find_citations(text) if written(citation) != "this_unit: paragraph"]
    assert [written(citation) for citation in found] == ([expected] if expected else [])
    if words is not None:
        assert found[0].words == words
    assert all(text[citation.start : citation.end] == citation.words for citation in found)


STEMS = {
    "тармақ": ("paragraph", ["тармақ", "тармақтың", "тармаққа", "тармақты", "тармақта", "тармақтан",
        "тармақпен", "тармағы",
               "тармағының", "тармағына", "тармағын", "тармағында", "тармағынан", "тармағымен", "тармақтағы"]),
    "бөлік": ("part", ["бөлік", "бөліктің", "бөлікке", "бөлікті", "бөлікте", "бөліктен", "бөлікпен",
        "бөлігі", "бөлігінің",
              "бөлігіне", "бөлігін", "бөлігінде", "бөлігінен", "бөлігімен", "бөліктегі", "бөлігіндегі"]),
    "бап": ("article", ["бап", "баптың", "бапқа", "бапты", "бапта", "баптан", "баппен", "бабы", "бабының",
        "бабына", "бабын",
            "бабында", "бабынан", "бабымен"]),
    "абзац": ("indent", ["абзац", "абзацтың", "абзацқа", "абзацты", "абзацта", "абзацтан", "абзацпен",
        "абзацы", "абзацының",
              "абзацына", "абзацын", "абзацында", "абзацынан", "абзацтары", "абзацтарының", "абзацтарында"]),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "form"), [(kind, form) for kind, forms in STEMS.values() for form in forms])
def test_every_case_ending(kind: str, form: str) -> None:
    (citation,) = find_citations(f"мысалы, 8-{form} айтылған")
    assert citation.steps == (Step(kind, ("8",)),)  # type: ignore[arg-type]
    assert citation.words == f"8-{form}"


LAW = ActReference("Кітапхана ісі туралы", "law", None, datetime.date(2015, 5, 3), None)


@pytest.mark.parametrize(
    "name",
    [
        '"Кітапхана ісі туралы" Қазақстан Республикасының 2015 жылғы 3 мамырдағы Заңының',
        '"Кітапхана ісі туралы" 2015 жылғы 3 мамырдағы Қазақстан Республикасы Заңының',
        "Қазақстан Республикасының «Кітапхана ісі туралы» 2015 жылғы 3 мамырдағы Заңының",
    ],
)
def test_units_of_another_act(name: str) -> None:
    text = f"{name} 8-бабының 7) тармақшасына және 58-бабының 2-тармағына сәйкес"
    first, second = find_citations(text)
    assert (first.act, second.act) == (LAW, LAW)
    assert [written(first), written(second)] == ["other_act: article8/subparagraph7", "other_act: article58/paragraph2"]
    assert first.words == f"{name} 8-бабының 7) тармақшасына"
    assert second.words == "58-бабының 2-тармағына"


def test_a_list_names_its_paragraph_once() -> None:
    found = find_citations("осы Қағидалардың 4-тармағының бірінші бөлігі, 2) тармақшасы және 6-тармағы")
    assert [written(citation) for citation in found] == [
        "this_act: paragraph4/part1",
        "this_act: paragraph4/subparagraph2",
        "this_act: paragraph6",
    ]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (
            '"Кітап қоры туралы" Қазақстан Республикасы Үкіметінің 2015 жылғы 3 мамырдағы № 55 қаулысына',
            ActReference("Кітап қоры туралы", "resolution", "government", datetime.date(2015, 5, 3), "55"),
        ),
        (
            '"Кітап қоры" орталығы туралы" 2015 жылғы 3 мамырдағы Қазақстан Республикасының Конституциялық заңына',
            ActReference('Кітап қоры" орталығы туралы', "constitutional_law", None, datetime.date(2015, 5, 3), None),
        ),
        (
            "Қазақстан Республикасы Мәдениет министрінің 2016 жылғы 8 ақпандағы № 100 бұйрығына",
            ActReference(None, "order", "Қазақстан Республикасы Мәдениет министрі", datetime.date(2016, 2, 8), "100"),
        ),
        ("Қазақстан Республикасының Азаматтық кодексінің 5-бабы", ActReference("Азаматтық кодекс", "code")),
        ("сот шешімімен", None),
        ("осы Заңның 5-бабы", None),
    ],
)
def test_act_references(text: str, act: ActReference | None) -> None:
    assert find_act_reference(text) == act


def test_an_act_without_a_unit_is_cited() -> None:
    (citation,) = find_citations(
        "«Кітапхана ісі туралы» 2015 жылғы 3 мамырдағы Қазақстан Республикасының Заңында көзделген"
    )
    assert (citation.scope, citation.steps, citation.act) == ("other_act", (), LAW)


@pytest.mark.parametrize(
    "text", ["кітаптың екінші бөлігі", "кадр бөлімі", "үш бөлік", "қосымша ақы", "бөлінген қаражат", ""]
)
def test_not_a_citation(text: str) -> None:
    assert find_citations(text) == ()


def test_the_paragraph_of_a_contract_is_not_of_this_act() -> None:
    (citation,) = find_citations("шарттың 5-тармағы")
    assert (citation.scope, citation.act) == ("other_act", ActReference("шарт"))
