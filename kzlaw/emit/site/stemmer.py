"""A Kazakh word → its stem for search: endings are a table, and the sounds they change are put back.

docs/hooks/lunr.kk.js is the same in JavaScript, over the same table; a test holds them together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

TABLE = Path(__file__).parent / "stemmer.json"


class Endings(msgspec.Struct, frozen=True):
    """Forms of an ending that follow one kind of sound."""

    after: str
    forms: tuple[str, ...]


class Layer(msgspec.Struct, frozen=True):
    """Endings of which a word has at most one."""

    name: str
    endings: tuple[Endings, ...]


class Table(msgspec.Struct, frozen=True):
    """The endings of the language, outermost layer first, and its sound changes."""

    back: str
    front: str
    vowels: str
    sounds: Mapping[str, str]
    least: int
    rounds: int
    layers: Sequence[Layer]
    finite: tuple[Endings, ...]
    verb: tuple[Endings, ...]
    voice: tuple[Endings, ...]
    tail: str
    voicing: Mapping[str, str]
    contracted: Mapping[str, str]


@cache
def table() -> Table:
    """Return the table of endings."""
    return msgspec.json.decode(TABLE.read_bytes(), type=Table)


def stem(word: str) -> str:
    """Return the stem of a word in small letters; it need not be a word, only the same for all forms of one."""
    rules = table()
    whole, word = word, _without(rules, word, rules.finite)
    acts = word != whole
    for _ in range(rules.rounds):
        before = word
        for layer in rules.layers:
            word = _without(rules, word, layer.endings)
        if word == before:
            break
    word = _put_back(rules, _untailed(rules, word))
    verb = _without(rules, word, rules.verb)
    if acts or verb != word:
        word = _without(rules, verb, rules.voice)
    return _put_back(rules, _untailed(rules, word))


def _without(rules: Table, word: str, endings: tuple[Endings, ...]) -> str:
    """Return the word without the longest ending that it can have."""
    longest = ""
    for each in endings:
        for form in each.forms:
            if len(form) > len(longest) and word.endswith(form) and _fits(rules, word[: -len(form)], form, each.after):
                longest = form
    return word.removesuffix(longest) if longest else word


def _fits(rules: Table, rest: str, form: str, after: str) -> bool:
    if len(rest) < rules.least or not any(letter in rules.vowels for letter in rest):
        return False
    sounds = rules.sounds[after]
    if sounds and rest[-1] not in sounds:
        return False
    own, around = _row(rules, form), _row(rules, rest)
    return not own or not around or own == around


def _row(rules: Table, word: str) -> Literal["back", "front", ""]:
    """Return to which row the last vowel belongs that belongs to one."""
    for letter in reversed(word):
        if letter in rules.back:
            return "back"
        if letter in rules.front:
            return "front"
    return ""


def _untailed(rules: Table, word: str) -> str:
    """Return the word without a last vowel that may be one of possession, or of the stem itself."""
    return word[:-1] if len(word) > rules.least and word[-1] in rules.tail else word


def _put_back(rules: Table, word: str) -> str:
    """Return the word with the sounds that stand where no ending follows."""
    if word in rules.contracted:
        return rules.contracted[word]
    return word[:-1] + rules.voicing.get(word[-1], word[-1]) if word else word
