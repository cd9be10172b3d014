"""Words → numbers and dates: what Kazakh number words and printed dates say, and how they are written."""

from __future__ import annotations

import datetime
import re
from functools import cache
from typing import Literal

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from kzlaw.parsed.grammars import load_grammar
from kzlaw.parsed.phrases.folding import fold

GrammaticalCase = Literal["nominative", "genitive", "dative", "accusative", "locative", "ablative", "instrumental"]

ONES = ("бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
TENS = ("он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
ONES_ORDINAL = (
    "бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы", "жетінші", "сегізінші", "тоғызыншы",
)  # fmt: skip
TENS_ORDINAL = (
    "оныншы", "жиырмасыншы", "отызыншы", "қырқыншы", "елуінші", "алпысыншы", "жетпісінші", "сексенінші", "тоқсаныншы",
)  # fmt: skip
SCALES = {
    "мың": 10**3, "миллион": 10**6, "миллиард": 10**9, "триллион": 10**12, "млн": 10**6, "млрд": 10**9, "трлн": 10**12,
}  # fmt: skip
MONTHS = (
    "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
    "желтоқсан",
)  # fmt: skip

_VALUES: tuple[tuple[str, int], ...] = tuple(
    # Longer stems first: «алтыншы» also begins with «алты».
    sorted(
        [
            *((word, value) for value, word in enumerate(ONES, 1)),
            *((word, value) for value, word in enumerate(ONES_ORDINAL, 1)),
            *((word, 10 * value) for value, word in enumerate(TENS, 1)),
            *((word, 10 * value) for value, word in enumerate(TENS_ORDINAL, 1)),
            ("қырықыншы", 40), ("жүз", 100), ("жүзінші", 100),
            *SCALES.items(), *((word + "ыншы", value) for word, value in SCALES.items()),
        ],
        key=lambda pair: -len(pair[0]),
    )
)  # fmt: skip

# A final «к», «п» of a month softens before a vowel («қыркүйегі»); «ж.» and «жылы» stand for «жылғы» in real acts.
DATE_PATTERN = (
    r"(?P<year>\d{4})\s*(?:жылғы|жылы|жылдың|жыл|ж\.)\s*[\"«“]?(?P<day>\d{1,2})[\"»”]?\s*(?P<month>"
    + "|".join(MONTHS)
    + r"|қыркүйег)\w*"
)
_DATE = re.compile(DATE_PATTERN)
_DATE_GROUPLESS = re.sub(r"\?P<\w+>", "?:", DATE_PATTERN)


def parse_number_words(text: str) -> int | None:
    """Return what number words say, cardinal or ordinal, in any case: «он төртіншіден» is 14; None for other words."""
    try:
        return evaluate(_numbers().parse(fold(text).strip()))
    except UnexpectedInput:
        return None


def parse_kazakh_date(text: str) -> datetime.date | None:
    """Return the first date printed in ``text`` («2022 жылғы 10 қазандағы»), or None where there is no such day."""
    found = _DATE.search(fold(text))
    return date_of(found) if found else None


def date_of(found: re.Match[str]) -> datetime.date | None:
    """Return the day that a match of ``DATE_PATTERN`` names, None for one that no calendar has (30 February)."""
    month = found["month"] if found["month"] != "қыркүйег" else "қыркүйек"
    try:
        return datetime.date(int(found["year"]), MONTHS.index(month) + 1, int(found["day"]))
    except ValueError:
        return None


def number_in_words(value: int) -> str:
    """Return 1 to 999 as cardinal words: 125 is «жүз жиырма бес»."""
    hundreds, rest = divmod(value, 100)
    words = [*([ONES[hundreds - 1]] if hundreds > 1 else []), *(["жүз"] if hundreds else [])]
    words += [TENS[rest // 10 - 1]] if rest >= 10 else []
    words += [ONES[rest % 10 - 1]] if rest % 10 else []
    return " ".join(words)


def ordinal_in_words(value: int) -> str:
    """Return 1 to 999 as ordinal words: 14 is «он төртінші»."""
    *first, last = number_in_words(value).split()
    for cardinals, ordinals in ((ONES, ONES_ORDINAL), (TENS, TENS_ORDINAL), (("жүз",), ("жүзінші",))):
        if last in cardinals:
            return " ".join([*first, ordinals[cardinals.index(last)]])
    return " ".join([*first, last])


def declined(word: str, case: GrammaticalCase) -> str:
    """Return ``word`` with the ending of a case, by the harmony of its last vowel and its last sound."""
    vowel = next((letter for letter in reversed(word) if letter in "аыоұяәіөүе"), "а")
    back = vowel in "аыоұя"
    a, y = ("а", "ы") if back else ("е", "і")
    last = word[-1]
    voiceless = last in "пфкқтсшщчцхһбвгд"
    nasal, vocal = last in "мнң", last in "аыоұяәіөүе"
    match case:
        case "nominative":
            return word
        case "genitive":
            return word + ("т" if voiceless else "н" if nasal or vocal else "д") + y + "ң"
        case "dative":
            return word + (("қ" if back else "к") if voiceless else ("ғ" if back else "г")) + a
        case "accusative":
            return word + ("т" if voiceless else "н" if vocal else "д") + y
        case "locative":
            return word + ("т" if voiceless else "д") + a
        case "ablative":
            return word + ("т" if voiceless else "н" if nasal else "д") + a + "н"
        case "instrumental":
            return word + ("п" if voiceless else "б" if last in "зж" else "м") + "ен"


@cache
def _numbers() -> Lark:
    return load_grammar("numbers", "number")


def evaluate(tree: Tree[Token]) -> int:
    """Return the value of a tree of the grammar `numbers`."""
    total, below = 0, 0
    for token in tree.scan_values(lambda value: isinstance(value, Token)):
        value = _value(token)
        if value >= 1000:
            total, below = total + (below or 1) * value, 0
        elif value == 100 and not token.type.endswith(("TEN", "TEN_ORDINAL")):
            below = (below or 1) * 100
        else:
            below += value
    return total + below


def _value(word: str) -> int:
    return next(value for stem, value in _VALUES if word.startswith(stem))
