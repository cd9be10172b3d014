"""Text → defined terms («бұдан әрі – …») and uses of abbreviations («АЖ-да»)."""

from __future__ import annotations

import re
from functools import cache

from lark import Lark, Token
from lark.exceptions import UnexpectedInput

from kzlaw.parsed.grammars import load_grammar
from kzlaw.parsed.phrases.folding import fold
from kzlaw.parsed.phrases.model import Abbreviation, Definition
from kzlaw.parsed.phrases.stretches import Stretches

_WINDOW = re.compile(
    r"\(\s*бұдан\s+(?:әрі|былай)(?!\w)(?:[^()]|\([^()]*\)){0,400}\)|бұдан\s+(?:әрі|былай)(?!\w)[^–;.()]{0,30}[–-][^,;.()]{1,200}"
)
_CALLED = re.compile(r"\s+деп\s+аталат?\w*\s*$")

_CAPITAL = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_LETTERS = rf"(?<![\w-])[{_CAPITAL}]{{2,6}}(?![\w]|-[{_CAPITAL}])"
_ABBREVIATION = re.compile(rf"{_LETTERS}(?: {_LETTERS}){{0,3}}")
# A line or a formula in capitals («ҚАУЛЫ ЕТЕДІ») has longer words beside the short ones.
_SHOUTED = re.compile(rf"(?<!\w)[{_CAPITAL}]{{2,}}(?:[\s-]+[{_CAPITAL}]{{2,}})*(?!\w)")
_FORMULA = re.compile(r"(?<!\w)(?:ҚАУЛЫ\s+ЕТ\w+|БҰЙЫР\w+|ШЕШІМ\s+(?:ЕТ|ҚАБЫЛДА)\w+|ШЕШ\w+|ӨКІМ\s+ЕТ\w+)")
# What numbers a heading: the words after it may all be capitals, and are words then («1-бөлім. ЖАЛПЫ БӨЛІК»).
_HEADS = re.compile(r"\s*[\w-]*\d[\w-]*[.)]?\s*(?P<noun>бөлім|тарау|параграф|бап)?[.:]?\s", re.IGNORECASE)
_INITIALS = re.compile(r"(?<!\w)[^\W\d]\.\s?$")
_ROMAN = re.compile(r"[IVXLCDMІХМС]+")


def find_definitions(text: str) -> tuple[Definition, ...]:
    """Return the terms that ``text`` defines; the offsets take in the whole formula, brackets included."""
    folded = fold(text)
    if "бұдан" not in folded:
        return ()
    found: list[Definition] = []
    for window in _WINDOW.finditer(folded):
        try:
            tree = _grammar().parse(window[0])
        except UnexpectedInput:
            continue
        term = next(token for token in tree.children if isinstance(token, Token) and token.type == "TERM")
        start = window.start() + (term.start_pos or 0)
        words = text[start : start + len(term)].strip()
        found.append(Definition(window.start(), window.start() + len(window[0].rstrip()), _CALLED.sub("", words)))
    return tuple(found)


def find_abbreviations(text: str) -> tuple[Abbreviation, ...]:
    """Return where ``text`` uses abbreviations, its definitions aside: `text[start:end]` is the letters alone.

    Words in capitals («ҚАУЛЫ ЕТЕДІ», a heading, a name after initials) and Roman numbers are none.
    """
    if _ABBREVIATION.search(text) is None:
        return ()
    head = _HEADS.match(text)
    words = text[head.end() if head else 0 :]
    if words.isupper() and ((head is not None and head["noun"]) or len(words.split()) > 1):
        return ()
    taken = [(definition.start, definition.end) for definition in find_definitions(text)]
    taken += [match.span() for match in _FORMULA.finditer(text)]
    taken += [
        run.span()
        for run in _SHOUTED.finditer(_FORMULA.sub(lambda formula: "_" * len(formula[0]), text))
        if any(len(word) > 6 for word in re.split(r"[\s-]+", run[0])) or len(run[0].split()) > 4
    ]
    others = Stretches(taken)
    return tuple(
        Abbreviation(match.start(), match.end(), match[0])
        for match in _ABBREVIATION.finditer(text)
        if not others.touch(*match.span())
        and not _ROMAN.fullmatch(match[0])
        and not _INITIALS.search(text, max(0, match.start() - 4), match.start())
    )


@cache
def _grammar() -> Lark:
    return load_grammar("term", "definition")
