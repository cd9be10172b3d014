"""Whatever the text, recognisers answer, stay inside it and say its own words."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from kzlaw.parsed.phrases.acts import find_acts
from kzlaw.parsed.phrases.amending import parse_operation
from kzlaw.parsed.phrases.citations import find_citations
from kzlaw.parsed.phrases.commencement import parse_commencement
from kzlaw.parsed.phrases.model import NotUnderstood
from kzlaw.parsed.phrases.quantities import find_quantities
from kzlaw.parsed.phrases.scopes import parse_scope
from kzlaw.parsed.phrases.terms import find_abbreviations, find_definitions

PIECES = st.sampled_from(
    "осы Қағидалардың Заңының 10- 10-1- 3) 7, 8, және – - тармақтың тармағында тармақшасы "
    "бөлігі екінші он төртінші абзацын "
    "тақырыбы қосымшаға үш жұмыс күні күнтізбелік бір жылға 16 жасқа 0,5 пайыз 100 000 № 148 2012 жылғы 21 қаңтардағы "
    'қаулысына қаулымен бекітілген қағидаларында: " « » ( ) бұдан әрі АЖ-да ҚАУЛЫ деген сөздер сөздермен сөзден кейін '
    "ауыстырылсын толықтырылсын жазылсын: алып тасталсын; мынадай редакцияда мазмұндағы тиісінше деп есептелсін "
    "күші жойылды танылсын алғашқы ресми жарияланған күнінен бастап өткен соң қолданысқа енгізіледі. енгізілсін: "
    "қоспағанда, бастап дейін қолданыста болады \u00a0 i İ".split(" ")
)
TEXTS = st.one_of(st.lists(PIECES, max_size=25).map(" ".join), st.text(max_size=80))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_places_lie_in_the_text_and_words_are_its_own(text: str) -> None:
    for quantity in find_quantities(text):
        assert text[quantity.start : quantity.end] == quantity.words
    for citation in find_citations(text):
        assert 0 <= citation.start < citation.end <= len(text)
        assert text[citation.start : citation.end] == citation.words
    for abbreviation in find_abbreviations(text):
        assert text[abbreviation.start : abbreviation.end] == abbreviation.letters
    for definition in find_definitions(text):
        assert 0 <= definition.start < definition.end <= len(text)
    for act in find_acts(text):
        assert 0 <= act.start < act.end <= len(text)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_formulas_are_answered_with_values(text: str) -> None:
    for parse in (parse_operation, parse_scope, parse_commencement):
        found = parse(text)
        if isinstance(found, NotUnderstood):
            assert 0 <= found.start <= found.end <= len(text)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_look_alike_letters_change_nothing(text: str) -> None:
    latin = text.translate(str.maketrans("аеоіс", "aeoic"))
    found, folded = find_quantities(text), find_quantities(latin)
    assert [(one.start, one.end, one.amount, one.unit) for one in found] == [
        (one.start, one.end, one.amount, one.unit) for one in folded
    ]
    assert [citation.steps for citation in find_citations(text)] == [
        citation.steps for citation in find_citations(latin)
    ]


def test_a_long_hostile_line_takes_bounded_time() -> None:
    for piece in ("1, ", "1-", "осы ", "10-тармақтың ", '"', "(бұдан әрі – ", "№ 1 қаулысы ", "1 – "):
        text = piece * (20_000 // len(piece)) + " 5-тармақ алып тасталсын;"
        begun = time.perf_counter()
        find_citations(text), find_quantities(text), find_definitions(text), parse_operation(text)
        assert time.perf_counter() - begun < 5
