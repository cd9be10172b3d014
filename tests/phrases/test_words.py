"""Number words and dates: read in every case, and written back."""

from __future__ import annotations

import datetime
from typing import get_args

import pytest

from kzlaw.parsed.phrases.folding import fold
from kzlaw.parsed.phrases.words import (
    GrammaticalCase,
    declined,
    number_in_words,
    ordinal_in_words,
    parse_kazakh_date,
    parse_number_words,
)


@pytest.mark.parametrize("case", get_args(GrammaticalCase))
def test_numbers_from_1_to_999_round_trip(case: GrammaticalCase) -> None:
    for value in range(1, 1000):
        assert parse_number_words(declined(number_in_words(value), case)) == value
        assert parse_number_words(declined(ordinal_in_words(value), case)) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("он төртінші", 14),
        ("Он бір", 11),
        ("жүз жиырма бес", 125),
        ("екі жүз мың", 200_000),
        ("үш миллион бес", 3_000_005),
        ("қырықыншы", 40),
        ("екi", 2),  # with a Latin i
        ("жиырма\u00a0бірінші", 21),
        ("үш он", None),
        ("екі үш", None),
        ("бірақ", None),
        ("кітап", None),
        ("", None),
    ],
)
def test_number_words(words: str, value: int | None) -> None:
    assert parse_number_words(words) == value


@pytest.mark.parametrize(
    ("word", "case", "form"),
    [
        ("он төртінші", "genitive", "он төртіншінің"),
        ("төрт", "ablative", "төрттен"),
        ("мың", "genitive", "мыңның"),
        ("отыз", "instrumental", "отызбен"),
        ("қырық", "dative", "қырыққа"),
        ("бес", "locative", "бесте"),
    ],
)
def test_endings(word: str, case: GrammaticalCase, form: str) -> None:
    assert declined(word, case) == form


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022 жылғы 10 қазандағы № 5 қаулысы", datetime.date(2022, 10, 10)),
        ("2024 жылғы 1 қыркүйектен бастап", datetime.date(2024, 9, 1)),
        ("2007 жылы 10 тамыздағы", datetime.date(2007, 8, 10)),
        ("2023 жылғы 30 ақпандағы", None),
        ("10 қазан", None),
    ],
)
def test_dates(text: str, day: datetime.date | None) -> None:
    assert parse_kazakh_date(text) == day


@pytest.mark.parametrize("text", ["İstanbul", "ТАРМАҚ A", "тaрмақ\u00a0—", "ǰ", ""])
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_folding_reads_latin_look_alikes() -> None:
    assert fold("TАРМAҚ") == "тармақ"
    assert fold("бөлiк") == "бөлік"
