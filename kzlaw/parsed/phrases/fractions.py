"""Text → parts of a whole that it prints in words: «үштен бірі», «жартысы», «бір бүтін оннан бес пайыз»."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from kzlaw.parsed.phrases.model import Quantity
from kzlaw.parsed.phrases.words import parse_number_words

_ONES = "бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз"
_BARE = rf"(?:{_ONES}|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз|мың)"
_NUMBER = rf"(?:{_BARE}\s+){{0,3}}{_BARE}"
# «бірі», «екісінен», «үшіне»: the ending says that they are part of something.
_OWNED = r"(?:с?[ыі](?:н(?:[ыі]ң|[ае]н|[ае]|[дт][ае]н?)?|мен)?)?"
_PERCENT = r"(?:%|(?:пайыз|процент)\w*)"
_PART = re.compile(r"(?<![\w-])(?P<name>жартысы|ширегі)(?:н(?:[ыі]ң|[ае]н|[ае]|[дт][ае]н?)?|мен)?(?!\w)")
_PARTS = {"жартысы": Decimal("0.5"), "ширегі": Decimal("0.25")}
# «айдың бірінші жартысында» is a time, not an amount.
_ORDINAL_BEFORE = re.compile(r"нш[ыі]\s+$")


@cache
def _fraction() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:(?P<whole>{_NUMBER}|нөл|\d+)\s+бүтін\s+)?(?P<below>{_NUMBER})[ндт][ае]н\s+"
        rf"(?P<above>{_NUMBER}){_OWNED}(?![\w-])(?!\s+{_BARE})(?P<percent>\s*{_PERCENT})?"
    )


def find_fractions(text: str, folded: str) -> tuple[Quantity, ...]:
    """Return the parts of a whole in ``text``, in order; ``folded`` is the text for matching.

    «оннан он беске дейін» is a range and «бестен он» no part: a part is less than the whole.
    """
    found: list[Quantity] = []
    if "ан " in folded or "ен " in folded:
        for match in _fraction().finditer(folded):
            amount = _amount(match)
            if amount is not None:
                start, end = match.span()
                found.append(Quantity(start, end, text[start:end], amount, "percent" if match["percent"] else "share"))
    for match in _PART.finditer(folded) if "жартысы" in folded or "ширегі" in folded else ():
        start, end = match.span()
        if not _ORDINAL_BEFORE.search(folded[max(0, start - 8) : start]):
            found.append(Quantity(start, end, text[start:end], _PARTS[match["name"]], "share"))
    return tuple(found)


def _amount(match: re.Match[str]) -> Decimal | None:
    above, below = parse_number_words(match["above"]), parse_number_words(match["below"])
    if above is None or below is None or above >= below:
        return None
    whole = match["whole"]
    said = 0 if whole in (None, "нөл") else int(whole) if whole.isdigit() else parse_number_words(whole)
    return None if said is None else said + Decimal(above) / Decimal(below)
