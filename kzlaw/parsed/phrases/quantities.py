"""Text → quantities: every amount that it prints, in words or digits, with its unit."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from kzlaw.parsed.grammars import load_grammar
from kzlaw.parsed.phrases.folding import QUOTES, fold
from kzlaw.parsed.phrases.fractions import find_fractions
from kzlaw.parsed.phrases.model import Quantity, QuantityUnit
from kzlaw.parsed.phrases.stretches import Stretches
from kzlaw.parsed.phrases.words import DATE_PATTERN, MONTHS, SCALES, evaluate

_SCALE = r"мың|миллион|миллиард|триллион|млн|млрд|трлн"
_WORDS = (
    "екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз|мың|миллион|миллиард"
    "|триллион|он"
)
_CASE = r"(?:[ндт][ыі]ң|[ғг][ае]|қа|ке|[ндт][ыі]|[ндт][ае]н)(?!\w)"
# «бірге», «бірден», «онда», «онымен» are other words: «бір» takes no ending here, «он» few. Only the last word of a
# number has an ending: «жүзден бес» is two.
_LAST_WORD = rf"(?:(?:{_WORDS})(?:[ғг][ае]|қа|ке|[нт][ыі]ң|[дт][ыі]ң|[дтн][ае]н|[дт][ыі])?|бір)"
_SPOKEN = rf"(?:(?:{_WORDS}|бір)\s+){{0,8}}{_LAST_WORD}(?!\w|-(?!{_LAST_WORD}(?![\w-])))"
# «8-1) тармақша», «1–4-сыныптар», «10-1-тармақ» number things.
_DIGITS = (
    r"(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:,\d+|\.\d+(?!\.))?(?![\d)/:])"
    rf"(?!\s?[–-]\s?\d{{1,6}}(?:-\d{{1,6}}){{0,4}}+(?:\)|\s?-\s?(?!{_CASE})[^\W\d]))"
    rf"(?:-{_CASE}|(?!\s?-\s?[^\W\d]|\w|\.\d))"
)
_VALUE = rf"(?:{_DIGITS}(?:\s+(?:{_SCALE})(?:[ғг]а|[ндт][ае]н|\.)?(?!\w))*|{_SPOKEN})"
_BEGINS = r"(?:(?<![\w№.,/–-])(?=\d)|(?<![\w-])(?=[^\W\d]))"
_AMOUNT = rf"(?:{_VALUE}(?:\s+жарым(?!\w))?(?:\s*\([^()]{{1,60}}\))?|(?<!\w)жарты(?!\w))"
_ENDING = (
    r"(?:[тдл][ае]р)?(?:с?[ыі])?(?:[ндт][ыі]ң|[ғгқкн][ае]|[ндт][ыі]|н?[дт][ае](?:ғы|гі)?|[ндт][ае]н|[мбп]ен|н)?(?!\w)"
)
_UNIT = (
    rf"(?:(?:(?:күнтізбелік|жұмыс)\s+)?(?:күн(?:ді[кг])?|тәулі[кг]){_ENDING}"
    rf"|(?:күнтізбелік\s+)?(?:жыл(?:ды[қғ])?|ай(?:лы[қғ])?|апта(?:лы[қғ])?){_ENDING}"
    rf"|(?:сағат(?:ты[қғ])?|жас|(?:пайыз|процент)(?:ды[қғ]|ті[кг])?){_ENDING}|%)"
)
_QUICK = re.compile(rf"[0-9]|(?:^|[^\w])(?=[бежүтаәсоқмдш])(?:{_WORDS}|бір|жарты|ширег)")
_UNITS: dict[str, QuantityUnit] = {
    "calendar_days": "calendar_day", "working_days": "working_day", "years": "year", "months": "month",
    "weeks": "week", "days": "day", "hours": "hour", "age": "age", "percent": "percent", "number": "number",
}  # fmt: skip

# What looks like an amount and is a name or a place in an order: dates, years, numbers of acts, of units and of lines.
_ORDINAL_AFTER = re.compile(r"\s*[а-яәғқңөұүһі]{2,10}нш[ыі]")
_DATES = re.compile(
    "|".join([re.sub(r"\?P<\w+>", "?:", DATE_PATTERN), r"\d{1,2}\s+(?:" + "|".join(MONTHS) + r"|қыркүйег)\w*"])
    + r"|(?:19|20|21)\d\d\s*(?:[/–-]\s*(?:19|20|21)?\d\d\s*)?(?:ж\.|(?:(?:оқу|қаржы)\s+)?жыл\w*)"
    + r"|(?:№|(?<!\w)n)\s*[\w/.-]+"
    + r"|\b\d{1,2}[:.]\d{2}\b(?!\s*(?:пайыз|%))|(?<![\w-])\d+(?:-\d+){2,}(?!\w)"
)
# «тоқсан» is ninety and a quarter of a year.
_QUARTER_AFTER = re.compile(r"\s+(?:сайын|соң|ішінде|бойы|қорытынды|аяқтал|басталғ)")
_QUARTER_BEFORE = re.compile(r"(?<!\w)(?:әр|әрбір|есепті|келесі|өткен|ағымдағы|\w+нш[ыі])\s+$")
_LINE_NUMBER = re.compile(r"\s*[\"«“]?\d+(?:-\d+)*[.)](?:\s|$)")
_UNIT_OF_LAW_AFTER = re.compile(
    r"(?:\s?(?:,|және|немесе|–|(?<=\s)-(?=\s))\s?\d{1,6}(?:-\d{1,6}){0,4}\)?){0,60}(?:\s?-\s?|\)\s*)(?:тарма[қғ]|бөлі[кг]|абзац|ба[пб]|тарау|бөлім|параграф|сөйлем|қосымша)"
)
_NOT_AN_AMOUNT_AFTER = re.compile(r"\s+(?:мезгілде|уақытта\b|жағынан|мезетте|қатар|жола)")

_MINUS = re.compile(r"(?<!\w)минус\s+$")
_INDEFINITE_BEFORE = re.compile(r"(?<!\w)(?:белгілі|қандай да|кез келген|қайсы|әр|еш)\s+$")


@cache
def _window() -> re.Pattern[str]:
    # It takes some milliseconds to compile, and most lines have no amount.
    return re.compile(
        rf"(?:(?<!\w)күнтізбелік\s+)?{_BEGINS}{_AMOUNT}(?:\s*(?:[–-]|,(?=\s)|(?<!\w)(?:немесе|не|және|мен|бен|пен)(?!\w))\s*{_AMOUNT}){{0,40}}(?:\s*{_UNIT})?"
    )


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Return the amounts that ``text`` prints, in order; «бір мезгілде» and dates are none."""
    folded = fold(text)
    if not _QUICK.search(folded):
        return ()
    names: Stretches | None = None
    fractions = find_fractions(text, folded)
    taken = Stretches((fraction.start, fraction.end) for fraction in fractions)
    found: list[Quantity] = list(fractions)
    for window in _window().finditer(folded):
        start, end = window.span()
        names = names or _names(folded)
        if names.touch(start, end) or taken.touch(start, end) or _is_name(folded, start, end):
            continue
        tree = _read(window[0])
        if tree is not None:
            found += _signed(_quantities(text, start, tree), text, folded)
    return tuple(sorted(found, key=lambda quantity: quantity.start))


def may_hold_quantity(words: str) -> bool:
    """Return whether words could print an amount: a quick look before the line around them is read."""
    return _QUICK.search(fold(words)) is not None


def _names(folded: str) -> Stretches:
    number = _LINE_NUMBER.match(folded)
    dates = (match.span() for match in _DATES.finditer(folded))
    return Stretches([*dates, *([number.span()] if number else [])])


def _is_name(folded: str, start: int, end: int) -> bool:
    if _ORDINAL_AFTER.match(folded, end) or _NOT_AN_AMOUNT_AFTER.match(folded, end):
        return True
    if folded[start:end].startswith("тоқсан") and _is_quarter(folded, start, end):
        return True
    if folded.startswith("бір", start) and _INDEFINITE_BEFORE.search(folded[max(0, start - 20) : start]):
        return True
    if folded[start].isdigit() and _UNIT_OF_LAW_AFTER.match(folded, end):
        return True
    # «"100 кітап" жобасы»: a number at the edge of a short quoted name, unless the words themselves are quoted.
    opened, closed = folded[start - 1 : start] in tuple(QUOTES), folded[end : end + 1] in tuple(QUOTES)
    if opened:
        rest = re.compile(f"[^{QUOTES}]{{0,60}}[{QUOTES}]").match(folded, end)
        return rest is not None and not closed and not folded.startswith(" деген", rest.end())
    return (
        closed
        and bool(re.search(f"[{QUOTES}][^{QUOTES}]{{0,60}}$", folded[max(0, start - 61) : start]))
        and not folded.startswith(" деген", end + 1)
    )


def _is_quarter(folded: str, start: int, end: int) -> bool:
    return (
        folded[start:end] in ("тоқсанның", "тоқсанда")
        or _QUARTER_AFTER.match(folded, end) is not None
        or (" " not in folded[start:end] and _QUARTER_BEFORE.search(folded[max(0, start - 20) : start]) is not None)
    )


def _signed(quantities: list[Quantity], text: str, folded: str) -> list[Quantity]:
    """Return the quantities, the first of them negative where «минус» stands before it."""
    first = quantities[0]
    minus = _MINUS.search(folded[max(0, first.start - 12) : first.start])
    if minus is None:
        return quantities
    start = first.start - (minus.end() - minus.start())
    return [Quantity(start, first.end, text[start : first.end], -first.amount, first.unit), *quantities[1:]]


def _quantities(text: str, offset: int, tree: Tree[Token]) -> list[Quantity]:
    unit = _UNITS[tree.data]
    amounts = next(iter(tree.find_data("amounts"))).children
    found: list[Quantity] = []
    for index, amount in enumerate(amounts):
        assert isinstance(amount, Tree)
        # The first amount takes the words before it, the last the unit after it.
        start = offset + (tree.meta.start_pos if index == 0 else amount.meta.start_pos)
        end = offset + (tree.meta.end_pos if index == len(amounts) - 1 else amount.meta.end_pos)
        found.append(Quantity(start, end, text[start:end], _amount(amount), unit))
    return found


def _amount(amount: Tree[Token]) -> Decimal:
    total = Decimal(0)
    for child in amount.children:
        if isinstance(child, Tree):
            total += _value(child) if child.data == "value" else 0
        else:
            total += Decimal("0.5")
    return total


def _value(tree: Tree[Token]) -> Decimal:
    first, *scales = tree.children
    if isinstance(first, Tree):
        return Decimal(evaluate(first))
    # An ending may follow a hyphen or none: «5-тен».
    value = Decimal(re.sub(r"[^\d.]", "", str(first).replace(",", ".")))
    for scale in scales:
        value *= next(size for word, size in SCALES.items() if str(scale).startswith(word))
    return value


# An act says «three working days» many times.
@lru_cache(maxsize=4096)
def _read(words: str) -> Tree[Token] | None:
    try:
        return _grammar().parse(words)
    except UnexpectedInput:
        # «екі үш», «үштен екі»: words of number that are not one amount.
        return None


@cache
def _grammar() -> Lark:
    return load_grammar("quantity", "quantity")
