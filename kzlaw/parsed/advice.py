"""The place at which a line does not parse → what to write instead, where the mistake is a usual one."""

from __future__ import annotations

import re

from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording.slips import (
    CLOSE_PARENTHESIS,
    COMPARE_TWICE,
    DECIMAL_POINT,
    HOURS_ARE_NUMBERS,
    IN_BRACES,
    ISO_DATE,
    NO_ARROW,
    NO_MULTIPLICATION,
    NO_SPACES,
    NOT_BEFORE,
    NOT_BEFORE_ALL,
    ONE_EQUALS,
    ONE_WORD,
    PERCENT_ALONE,
    WRITE_UNEQUAL,
    write,
)
from kzlaw.diagnostics.wording.statements import QUOTE_THE_WORDS, SAY_WHICH_DAYS
from kzlaw.span import Span

_OPERATORS = {"≤": "<=", "≥": ">=", "≠": "!=", "⩽": "<=", "⩾": ">=", "&": "and", "|": "or", "∧": "and", "∨": "or"}
# What stands before the place, what stands at it, and the advice; the first that fits is given.
_ADVICE: tuple[tuple[re.Pattern[str], re.Pattern[str], Said], ...] = tuple(
    (re.compile(before + r"$"), re.compile(at, re.IGNORECASE), advice)
    for before, at, advice in (
        (r"=\s*", r"=", ONE_EQUALS),
        (r"<", r">", WRITE_UNEQUAL),
        (r"", r"!(?!=)", NOT_BEFORE),
        (r"=", r">", NO_ARROW),
        (r"\d", r",\d", DECIMAL_POINT),
        (r"\d[\s\u00a0]+", r"\d", NO_SPACES),
        (r"(?<!\d)\d{1,2}|(?<!\d)\d{1,2}\.\d{1,2}", r"\.\d", ISO_DATE),
        (r"\d\s+", r"(?:days?|күн|дней|день|дня)\b", SAY_WHICH_DAYS),
        (r"\d\s+", r"hours?\b|сағат|час", HOURS_ARE_NUMBERS),
        (r"\d\s*", r"%", PERCENT_ALONE),
        (r"", r"[*/×]", NO_MULTIPLICATION),
        (r"[<>]=?[^<>=]*", r"[<>]=?", COMPARE_TWICE),
        (r"(?<![<>!])=[^<>=]*", r"(?:[<>]=?|=)", COMPARE_TWICE),
        (r"", r"not\s+in\b|емес\s+ішінде\b|не\s+среди\b", NOT_BEFORE_ALL),
        (r"\b(?:in|ішінде|среди)\s*", r"[(\[]", IN_BRACES),
        (r"\b(?:in|ішінде|среди)\s*", r"\w", IN_BRACES),
    )
)
_QUOTE_MARKS = '"“”„‘’'
_NAMED = re.compile(r"\s*(?:\w+\s+){1,2}[^\W\d]\w*\s*$")


def advice(text: str, place: Span) -> Said | None:
    """Return what to write at the place where ``text`` stopped being readable; None for an unusual mistake."""
    lines = text.split("\n")
    if not 0 < place.line <= len(lines):
        return None
    line = lines[place.line - 1]
    before, rest = line[: place.column - 1], line[place.column - 1 :]
    sign = rest[:1]
    if not rest.strip() and text.count("(") > text.count(")"):
        return CLOSE_PARENTHESIS
    if sign in _QUOTE_MARKS and sign and re.fullmatch(r"\s*\w+\s*", before):
        return QUOTE_THE_WORDS
    if sign in _OPERATORS:
        return write(_OPERATORS[sign])
    if _NAMED.match(before) and re.match(r"-\w|\s*[^\W\d]\w*\s*$", rest):
        return ONE_WORD
    return next(
        (said for left, at, said in _ADVICE if at.match(rest) and left.search(before)),
        None,
    )
