"""Did you mean: the nearest name and the nearest words of a law, in bounded time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzlaw.diagnostics.nearest import did_you_mean, nearest_words

FACTS = ("reader.age", "reader.card_until", "book.kind", "book.returned_on", "loan.from", "loan.until")

LAW = (
    "1. Оқырман кітапты күнтізбелік он күн ішінде қайтарады. "
    "2. Кітапхана оқырманға бір мезгілде бес кітаптан артық бермейді. "
    "3. Оқырман билетінің мерзімі өткен жағдайда кітап берілмейді."
)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("reader.aeg", "reader.age"),
        ("reader.Age", "reader.age"),
        ("rеadеr.age", "reader.age"),  # Cyrillic letters in it
        ("reader.card-until", "reader.card_until"),
        ("card_until", "reader.card_until"),
        ("until", "loan.until"),
        ("bok.kind", "book.kind"),
        ("loan.untill", "loan.until"),
        ("weather", None),
        ("", None),
        ("x" * 10_000_000, None),
    ],
)
def test_did_you_mean(name: str, meant: str | None) -> None:
    assert did_you_mean(name, FACTS) == meant


def test_a_tail_of_two_paths_is_no_answer() -> None:
    assert did_you_mean("until_day", ("loan.until_day", "card.until_day")) is None


def test_the_name_itself_is_no_answer() -> None:
    assert did_you_mean("loan.until", ("loan.until",)) is None


@pytest.mark.parametrize(
    ("quoted", "nearest"),
    [
        ("күнтізбелік он бес күн ішінде", "күнтізбелік он күн ішінде"),
        ("бес кітаптан артық бермейтін", "бес кітаптан артық бермейді"),
        ("бір мезгілде алты кітаптан", "бір мезгілде бес кітаптан"),
        ("оқырман … мерзімі өтпеген", "мерзімі өткен"),
        ("ғарыш кемесінің ұшу траекториясы", None),
        ("… …", None),
        ("", None),
    ],
)
def test_nearest_words(quoted: str, nearest: str | None) -> None:
    assert nearest_words(quoted, LAW) == nearest


def test_nearest_words_of_a_long_law_are_found_at_once() -> None:
    filler = "Кітапханашы әрбір жыл сайын есеп береді және оны тиісті органға ұсынады. "
    text = filler * 70 + LAW + filler * 70
    began = time.perf_counter()
    assert nearest_words("күнтізбелік он бес күн ішінде қайтарады", text) == "күнтізбелік он күн ішінде қайтарады"
    assert time.perf_counter() - began < 1.0


@given(st.text(max_size=60), st.text(max_size=200))
def test_nearest_words_stand_in_the_text(words: str, text: str) -> None:
    found = nearest_words(words, text)
    assert found is None or found in " ".join(text.split())


@given(st.text(max_size=20), st.lists(st.text(max_size=20), max_size=10))
def test_did_you_mean_answers_with_a_candidate(name: str, candidates: list[str]) -> None:
    found = did_you_mean(name, candidates)
    assert found is None or found in candidates


def test_half_a_word_leads_to_the_whole() -> None:
    text = "Оқырманға бес кітаптан артық емес беріледі."
    assert nearest_words("бес кітап", text) == "бес кітаптан"
    assert nearest_words("ға бес кітаптан", text) == "Оқырманға бес кітаптан"
    assert nearest_words("артық емес … беріле", text) == "беріледі"
