"""Defined terms and abbreviations."""

from __future__ import annotations

import pytest

from kzlaw.parsed.phrases.terms import find_abbreviations, find_definitions


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("кітап қорында (бұдан әрі – ОКҚ) сақталады", ["ОКҚ"]),
        ('жүйесіне (бұдан әрі – "Оқырман" БАЖ) беріледі', ['"Оқырман" БАЖ']),
        ("(бұдан әрі - кітапхана) және (бұдан әрі мәтін бойынша – Қор (бас қор))", ["кітапхана", "Қор (бас қор)"]),
        ("(бұдан әрі «Қор» деп аталады)", ["«Қор»"]),
        ("бұдан былай – Ереже, деп", ["Ереже"]),
        ("бұдан кейін", []),
        ("(бұдан әрі –", []),
    ],
)
def test_definitions(text: str, terms: list[str]) -> None:
    found = find_definitions(text)
    assert [definition.term for definition in found] == terms
    assert all(definition.term in text[definition.start : definition.end] for definition in found)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("КҚ АЖ-да тіркеледі", ["КҚ АЖ"]),
        ("ҚР-ның және ОКҚ", ["ҚР", "ОКҚ"]),
        ("(бұдан әрі – ОКҚ)", []),
        ("Үкіметі ҚАУЛЫ ЕТЕДІ:", []),
        ("КІТАПХАНА ТУРАЛЫ ЕРЕЖЕ", []),
        ("XIX ғасыр, II тарау", []),
        ("1-бөлім. ЖАЛПЫ БӨЛІК", []),
        ("2-ТАРАУ. ОҚУ ЗАЛЫ", []),
        ("3. ЖАЛПЫ ЕРЕЖЕ", []),
        ("2 ТАРАУ. ЗАЛ", []),
        ("Президенті А. АСАН", []),
        ("1) ОКҚ", ["ОКҚ"]),
        ("Оқырман", []),
    ],
)
def test_abbreviations(text: str, letters: list[str]) -> None:
    found = find_abbreviations(text)
    assert [abbreviation.letters for abbreviation in found] == letters
    assert all(text[found_one.start : found_one.end] == found_one.letters for found_one in found)
