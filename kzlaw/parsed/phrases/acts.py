"""Text → the acts it names: title, issuer, date, number and kind of «"…" … 2015 жылғы 3 мамырдағы № 55 қаулысы»."""

from __future__ import annotations

import datetime
import re

import msgspec

from kzlaw.citation import ActReference
from kzlaw.parsed.phrases.folding import QUOTES, fold
from kzlaw.parsed.phrases.words import DATE_PATTERN, date_of

_KINDS = {
    "конституциялық заң": "constitutional_law", "заң": "law", "кодекс": "code", "қаулы": "resolution",
    "бұйрық": "order", "бұйрығ": "order", "жарлық": "decree", "жарлығ": "decree", "шешім": "decision",
    "өкім": "directive", "конституция": "constitution",
}  # fmt: skip
_CASE = r"(?P<case>[ндт][ыі]ң|[ғгқкн][ае]|н?[дт][ае](?:ғы|гі)?|[ндт][ае]н|[мбп]ен|[ндт][ыі]|н)?"
_KIND = re.compile(
    r"(?<!\w)(?P<kind>(?:конституциялық\s+)?заң|кодекс|қаулы|бұйры[қғ]|жарлы[қғ]|шешім|өкім|конституция)"
    r"(?:[тдл][ае]р)?(?:с?[ыі])?" + _CASE + r"(?!\w)"
)
# What stands before the kind, read backwards from it.
_DATE_BEFORE = re.compile("(?:" + DATE_PATTERN + r")\s*$")
_NUMBER_BEFORE = re.compile(r"(?:№|(?<!\w)n)\s*(?P<number>[\w/.-]*\w)\s*$")
_COUNTRY_BEFORE = re.compile(r"(?:қазақстан\s+республикасы(?:ның)?|(?<!\w)қр)\s*$")
_COUNTRY = re.compile(r"қазақстан\s+республикасы(?:ның)?|(?<!\w)қр(?!\w)")
_ISSUER_BEFORE = re.compile(
    r"(?<!\w)(?P<noun>үкімет|президент|парламент|министрліг|министр|комитет|агенттіг|әкімдіг|әкім|мәслихат|сот|төраға"
    r"|басқарма|кеңес|банк|палата)\w*[ндт][ыі]ң\s*$"
)
_TITLE_BEFORE = re.compile(f"[{QUOTES}](?:\\s*туралы)?\\s*$")
_LIST_BEFORE = re.compile(r"(?:(?<!\w)(?:және|мен|пен|бен)|,)\s*$")
_CODE_NAME = re.compile(r"(?:[\w-]+\s+){0,6}$")
_ISSUERS = {"үкімет": "government", "президент": "president", "парламент": "parliament"}
# How far before the kind a date, a number or an issuer can stand: bounds the work on a hostile line.
_REACH = 400


class FoundAct(msgspec.Struct, frozen=True):
    """An act that a text names, where its name stands, and whether the name ends in the genitive (a unit follows)."""

    start: int
    end: int
    act: ActReference
    case: str

    @property
    def identified(self) -> bool:
        """True where a date, a number or a title tells which act is meant."""
        return bool(self.act.adopted or self.act.number or self.act.title)


def find_act_reference(text: str) -> ActReference | None:
    """Return the first act that ``text`` identifies by title, date or number, or None."""
    return next((found.act for found in find_acts(text) if found.identified), None)


def find_acts(text: str) -> tuple[FoundAct, ...]:
    """Return the acts that ``text`` names, in order; one named inside the title of another is part of that title.

    «осы Заң» is no reference to another act; «Заңның» with a capital and nothing else is one by kind alone.
    """
    folded = fold(text)
    found: list[FoundAct] = []
    for kind in _KIND.finditer(folded):
        for act in _before(text, folded, kind):
            while found and found[-1].start >= act.start and act.identified:
                found.pop()
            found.append(act)
    return tuple(sorted(found, key=lambda act: act.start))


def _before(text: str, folded: str, kind: re.Match[str]) -> list[FoundAct]:
    floor = max(0, kind.start() - _REACH)
    name = re.sub(r"\s+", " ", kind["kind"])
    kind_name = _KINDS[name]
    position = kind.start()
    dated: list[tuple[str | None, datetime.date | None, str | None, int]] = []
    issuer: str | None = None
    title: str | None = None
    country = False
    date: datetime.date | None = None
    number: str | None = None
    while True:
        left = folded[floor:position]
        if date is None and (match := _DATE_BEFORE.search(left)):
            date = date_of(match)
        elif number is None and (match := _NUMBER_BEFORE.search(left)):
            number = text[floor + match.start("number") : floor + match.end("number")]
        elif (date or number) and (match := _LIST_BEFORE.search(left)) and _dated(left[: match.start()]):
            dated.append((title, date, number, position))
            title = date = number = None
        elif title is None and (match := _TITLE_BEFORE.search(left)):
            opener = _opener(text, floor + match.start())
            if opener is None:
                break
            title = text[opener + 1 : floor + match.start()].strip()
            position, floor = opener, max(0, opener - _REACH)
            continue
        elif issuer is None and not country and (match := _ISSUER_BEFORE.search(left)):
            start = _issuer_start(text, left, match.start(), floor)
            words = text[floor + start : floor + match.end()].strip()
            issuer = _ISSUERS.get(match["noun"]) or re.sub(r"[ндт][ыі]ң$", "", words)
            position = floor + start
            country = bool(_COUNTRY.match(folded, position))
            continue
        elif not country and (match := _COUNTRY_BEFORE.search(left)):
            country = True
        elif (
            kind_name == "code" and title is None and position == kind.start() and (start_of := _code_start(left)) >= 0
        ):
            title = text[floor + start_of : position] + "кодекс"
            position = floor + start_of
            continue
        else:
            break
        position = floor + match.start()
    if kind_name == "constitution":
        title = "Конституция"
    if folded[max(0, position - 5) : position].strip() == "осы":
        return []
    dated.append((title, date, number, position))
    case = kind["case"] or ""
    if not (title or date or number):
        # A bare kind names an act only as a defined term («бұдан әрі – Заң»).
        if (country and kind_name in ("law", "code", "constitutional_law")) or not text[kind.start()].isupper():
            return []
        return [FoundAct(kind.start(), kind.end(), ActReference(kind=kind_name, issuer=issuer), case)]
    if not (date or number) and kind_name not in ("law", "code", "constitutional_law", "constitution"):
        return []
    last = len(dated) - 1
    return [
        FoundAct(
            start if index == last else (position if last == 0 else start),
            kind.end(),
            # One title before «№ 1 және № 2 қаулылары» is the title of both.
            ActReference(own or title, kind_name, issuer, day, sign),
            case,
        )
        for index, (own, day, sign, start) in enumerate(dated)
    ][::-1]


def _dated(left: str) -> bool:
    return bool(_DATE_BEFORE.search(left) or _NUMBER_BEFORE.search(left))


def _issuer_start(text: str, left: str, noun: int, floor: int) -> int:
    # «Қазақстан Республикасы Ішкі істер министрінің»: from the country, if few words stand between.
    countries = [match.start() for match in _COUNTRY.finditer(left, 0, noun)]
    if (
        countries
        and len(left[countries[-1] : noun].split()) <= 9
        and not re.search(f"[{QUOTES};]", left[countries[-1] : noun])
    ):
        return countries[-1]
    start = noun
    for word in list(re.finditer(r"[\w-]+\s+$|[\w-]+\s+(?=[\w-]+\s+$)|[\w-]+\s+(?=[\w-]+\s+[\w-]+\s+$)", left[:noun]))[
        ::-1
    ]:
        start = word.start()
        if text[floor + start].isupper():
            return start
    return noun


def _code_start(left: str) -> int:
    """Return where the name of a code begins: after the country, or at the one capitalised word before «кодекс»."""
    words = _CODE_NAME.search(left)
    if words is None or not words[0].strip():
        return -1
    after = [match.end() for match in _COUNTRY.finditer(words[0])]
    start = words.start() + (after[-1] if after else len(words[0].rstrip()) - len(words[0].split()[-1]))
    return start + len(left[start:]) - len(left[start:].lstrip())


def _opener(text: str, closer: int) -> int | None:
    """Return the opening quotation mark of a title that closes at ``closer``, also where marks do not balance."""
    depth, nearest = 1, None
    for position in range(closer - 1, max(-1, closer - 3000), -1):
        if text[position] not in QUOTES:
            continue
        before = text[position - 1 : position] if position else ""
        opens = text[position] in "«“„" or (
            text[position] not in "»”" and not (before.isalnum() or before in tuple(").,"))
        )
        depth += -1 if opens else 1
        if opens:
            nearest = position if nearest is None or depth == 0 else nearest
        if depth == 0:
            return position
    return nearest
