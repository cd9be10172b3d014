"""A Kazakh word → its stem for search: endings are a table, and the sounds they change are put back.

docs/hooks/stem.js is the same in JavaScript, over the same table; a test holds them together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

TABLE = Path(__file__).parent / "stemmer.json"


class Endings(msgspec.Struct, frozen=True):
    """Forms of an ending that follow one kind of sound.

    One that is ``fixed`` knows no vowel harmony; one that is ``single`` follows no two silent sounds.
    """

    after: str
    forms: tuple[str, ...]
    fixed: bool = False
    single: bool = False


class Layer(msgspec.Struct, frozen=True):
    """Endings of which a word has at most one."""

    name: str
    endings: tuple[Endings, ...]


class Table(msgspec.Struct, frozen=True):
    """The endings of the language, outermost layer first, its sound changes, and the words that look like others."""

    back: str
    front: str
    vowels: str
    sounds: Mapping[str, str]
    least: int
    rounds: int
    layers: Sequence[Layer]
    finite: tuple[Endings, ...]
    verb: tuple[Endings, ...]
    negation: tuple[Endings, ...]
    voice: tuple[Endings, ...]
    tail: str
    verb_tail: str
    voicing: Mapping[str, str]
    contracted: Mapping[str, str]
    nouns: frozenset[str]
    irregular: Mapping[str, str]


@cache
def table() -> Table:
    """Return the table of endings."""
    return msgspec.json.decode(TABLE.read_bytes(), type=Table)


def stem(word: str) -> str:
    """Return the stem of a word in small letters; it need not be a word, only the same for all forms of one."""
    rules = table()
    if word in rules.irregular:
        return rules.irregular[word]
    whole, word = word, _finite(rules, word)
    acts = word != whole
    for _ in range(0 if acts else rules.rounds):
        before = word
        for layer in rules.layers:
            word = _without(rules, word, layer.endings)
        # A participle takes the endings of a noun: «болатындарға».
        noun, word = word, _finite(rules, word)
        acts = word != noun
        if acts or word == before:
            break
    word = _put_back(rules, _untailed(rules, word))
    verb = word if word in rules.nouns else _without(rules, word, rules.verb, verbal=True)
    if acts or verb != word:
        word = _without(rules, verb, rules.negation, verbal=True)
        word = _without(rules, word, rules.voice)
        if len(word) > rules.least + 1 and word[-1] in rules.verb_tail:
            # «баста-ды» and «баст-ады» look alike: the vowel of such a verb is left out everywhere.
            word = word[:-1]
    return _put_back(rules, _untailed(rules, word))


def _finite(rules: Table, word: str) -> str:
    """Return the word without an ending of the present or of its participle."""
    if word[:-2] in rules.nouns:
        return word
    return _without(rules, word, rules.finite, verbal=True)


def _without(rules: Table, word: str, endings: tuple[Endings, ...], *, verbal: bool = False) -> str:
    """Return the word without the longest ending that it can have."""
    longest = ""
    for each in endings:
        for form in each.forms:
            if len(form) > len(longest) and word.endswith(form):
                rest = word[: -len(form)]
                if _enough(rules, rest, verbal or len(form) > 1) and _fits(rules, rest, form, each):
                    longest = form
    return word.removesuffix(longest) if longest else word


def _enough(rules: Table, rest: str, short: bool) -> bool:
    """Return whether what is left can be a stem; a ``short`` one is a vowel and a consonant: «ал-у», «ай-дан»."""
    if len(rest) == rules.least - 1:
        return short and rest[0] in rules.vowels and rest[1] not in rules.vowels
    return len(rest) >= rules.least and any(letter in rules.vowels for letter in rest)


def _fits(rules: Table, rest: str, form: str, ending: Endings) -> bool:
    sounds = rules.sounds[ending.after]
    if sounds and rest[-1] not in sounds:
        return False
    if ending.single and all(letter in rules.sounds["silent"] for letter in rest[-2:]):
        return False
    own, around = _row(rules, form), _row(rules, rest)
    return ending.fixed or not own or not around or own == around


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
