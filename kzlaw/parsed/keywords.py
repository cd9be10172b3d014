"""The keyword table of grammar/keywords.lark → the words of each keyword, in every language."""

from __future__ import annotations

import re
from functools import cache

from kzlaw.parsed.grammars import grammar_text

HEADS = (
    "RULE", "EXEMPT", "REFER", "READING", "TERM", "INFORMATIVE", "RESTATE", "NOTE", "HEADING", "FORM", "STAMP",
    "OPERATION", "CONFIRM",
)  # fmt: skip
BODY = ("WHEN", "UNLESS", "REQUIRE", "EXAMPLE", "GIVEN", "EXPECT", "OPTION", "KK", "RU", "EN")

_ENTRY = re.compile(r"^([A-Z_]+)\.\d+: /\(([^)]*)\)", re.MULTILINE)


@cache
def keyword_table() -> dict[str, tuple[str, ...]]:
    """Return the words of each keyword, English first."""
    found = _ENTRY.findall(grammar_text("keywords"))
    return {name: tuple(words.replace(r"\s+", " ").split("|")) for name, words in found}


@cache
def line_keywords() -> dict[str, str]:
    """Return the keyword that each first word of a line behind the gutter stands for."""
    table = keyword_table()
    return {word: name for name in (*HEADS, *BODY) for word in table[name]}


@cache
def canonical(names: tuple[str, ...]) -> dict[str, str]:
    """Return the English word of every word of these keywords."""
    table = keyword_table()
    return {word: table[name][0] for name in names for word in table[name]}
