"""The place at which a line does not parse → what to write instead, where the mistake is a usual one."""

from __future__ import annotations

import re

from kzlaw.span import Span

_OPERATORS = {"≤": "<=", "≥": ">=", "≠": "!=", "⩽": "<=", "⩾": ">=", "&": "and", "|": "or", "∧": "and", "∨": "or"}
# What stands before the place, what stands at it, and the advice; the first that fits is given.
_ADVICE: tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...] = tuple(
    (re.compile(before + r"$"), re.compile(at, re.IGNORECASE), advice)
    for before, at, advice in (
        (r"=\s*", r"=", "write one `=`"),
        (r"<", r">", "write `!=`"),
        (r"", r"!(?!=)", "write `not` before the condition"),
        (r"=", r">", "write `>=`, or put the condition into a `when` line of its own"),
        (r"\d", r",\d", "write a decimal with a point: `2.5`"),
        (r"\d[\s\u00a0]+", r"\d", "write a number without spaces: `1000000`"),
        (r"(?<!\d)\d{1,2}|(?<!\d)\d{1,2}\.\d{1,2}", r"\.\d", "write a date as year-month-day: `2023-01-30`"),
        (r"\d\s+", r"(?:days?|күн|дней|день|дня)\b", "say `calendar days` or `working days`"),
        (r"\d\s+", r"hours?\b|сағат|час", "hours are compared as numbers: declare an integer fact for them"),
        (r"\d\s*", r"%", "write the number alone: the fact is declared in percent"),
        (r"", r"[*/×]", "there is no multiplication: declare a fact for the amount itself"),
        (r"[<>]=?[^<>=]*", r"[<>]=?", "compare twice and join with `and`"),
        (r"(?<![<>!])=[^<>=]*", r"(?:[<>]=?|=)", "compare twice and join with `and`"),
        (r"", r"not\s+in\b|емес\s+ішінде\b|не\s+среди\b", "write `not` before the whole: `not reader.kind in {adult}`"),
        (r"\b(?:in|ішінде|среди)\s*", r"[(\[]", "write the values in braces: `in {a, b}`"),
        (r"\b(?:in|ішінде|среди)\s*", r"\w", "write the values in braces: `in {a, b}`"),
    )
)
_QUOTE_MARKS = '"“”„‘’'
_NAMED = re.compile(r"\s*(?:\w+\s+){1,2}[^\W\d]\w*\s*$")


def advice(text: str, place: Span) -> str:
    """Return what to write at the place where ``text`` stopped being readable; empty for an unusual mistake."""
    lines = text.split("\n")
    if not 0 < place.line <= len(lines):
        return ""
    line = lines[place.line - 1]
    before, rest = line[: place.column - 1], line[place.column - 1 :]
    sign = rest[:1]
    if not rest.strip() and text.count("(") > text.count(")"):
        return "close the parenthesis"
    if sign in _QUOTE_MARKS and sign and re.fullmatch(r"\s*\w+\s*", before):
        return "quote the words of the law in « »"
    if sign in _OPERATORS:
        return f"write `{_OPERATORS[sign]}`"
    if _NAMED.match(before) and re.match(r"-\w|\s*[^\W\d]\w*\s*$", rest):
        return "a name is one word; join its parts with `_`"
    return next(
        (said for left, at, said in _ADVICE if at.match(rest) and left.search(before)),
        "",
    )
