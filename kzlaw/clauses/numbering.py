"""Units → diagnostics: gaps, repetitions and wrong order in the numbers that the law prints."""

from __future__ import annotations

import re
from functools import lru_cache

from kzlaw.clauses.identify import HEADING_LEVEL
from kzlaw.clauses.tree import Unit
from kzlaw.diagnostics.catalogue import clauses as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.wording import advice
from kzlaw.diagnostics.wording import numbering as wording
from kzlaw.span import Span

_ROMAN = re.compile(r"[IVXLC]{1,12}", re.IGNORECASE)
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
# Lists leave letters out, Kazakh ones or others: a letter can be out of order, but none is missing.
_LETTERS = tuple("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")


def check_numbering(units: tuple[Unit, ...], partial: bool, found: list[Diagnostic]) -> None:
    """Report what is wrong with the numbers of a component; ``partial`` allows gaps: units not held."""
    for series in _headings(units):
        _check_series(series, partial, True, found)
    _check_series([unit for unit in units if unit.kind == "article"], partial, True, found)
    _check_series([unit for unit in units if unit.kind == "paragraph"], partial, True, found)
    _check_series([unit for unit in units if unit.kind == "subparagraph"], partial, True, found)
    for unit in units:
        _check_inside(unit, partial, found)


def _headings(units: tuple[Unit, ...]) -> list[list[Unit]]:
    """Return the series in which headings are numbered: sections; chapters, anew in a section or not; divisions."""
    found: list[list[Unit]] = []
    current: dict[int, list[Unit]] = {}
    anew: set[int] = set()
    for unit in units:
        level = HEADING_LEVEL.get(unit.kind)
        if level is None or not unit.number:
            continue
        if level not in current or (level in anew and number_key(unit.number) == (1,)):
            current[level] = []
            found.append(current[level])
        current[level].append(unit)
        anew = (anew - {level}) | {lower for lower in HEADING_LEVEL.values() if lower > level}
    return found


def _check_inside(unit: Unit, partial: bool, found: list[Diagnostic]) -> None:
    if unit.kind == "quoted":
        # Quoted text restates whole units: their numbers begin anywhere, what is inside them does not.
        for kind in ("article", "paragraph", "subparagraph"):
            _check_series([child for child in unit.children if child.kind == kind], True, False, found)
    else:
        for kind in ("paragraph", "subparagraph"):
            _check_series([child for child in unit.children if child.kind == kind], partial, True, found)
    for child in unit.children:
        if child.children:
            _check_inside(child, partial and child.kind != "quoted", found)


def _check_series(units: list[Unit], gaps_allowed: bool, from_one: bool, found: list[Diagnostic]) -> None:
    before: Unit | None = None
    present = {number_key(unit.number)[0] for unit in units}
    for unit in units:
        number = number_key(unit.number)
        if before is not None and (unit.number in _LETTERS) != (before.number in _LETTERS):
            before = None  # letters and figures are two lists
        if unit.number in _LETTERS:
            gaps_allowed = True
        if before is None:
            if from_one and not gaps_allowed and _missing(present, 1, number[0]):
                found.append(
                    kinds.NUMBERING_GAP.at(
                        _place(unit), wording.starts_late(unit.kind, unit.number), wording.FILL_THE_GAP, unit=unit.id
                    )
                )
        elif number == number_key(before.number) and unit.kind in HEADING_LEVEL:
            continue  # two units of one id are reported as such
        elif number == number_key(before.number):
            found.append(
                kinds.NUMBER_REPEATED.at(
                    _place(unit),
                    wording.twice(unit.kind, unit.number),
                    wording.ONE_UNIT,
                    (advice.the_first(_place(before)),),
                    unit=unit.id,
                )
            )
        elif number < number_key(before.number):
            # What follows is compared with the unit that this one should have stood before.
            found.append(
                kinds.NUMBERING_ORDER.at(
                    _place(unit),
                    wording.out_of_order(unit.kind, unit.number, before.number),
                    wording.PUT_IN_ORDER,
                    (advice.after_this(_place(before)),),
                    unit=unit.id,
                )
            )
            continue
        elif not gaps_allowed and _missing(present, number_key(before.number)[0] + 1, number[0]):
            found.append(
                kinds.NUMBERING_GAP.at(
                    _place(unit),
                    wording.gap(unit.kind, unit.number, before.number),
                    wording.FILL_THE_GAP,
                    unit=unit.id,
                )
            )
        before = unit


@lru_cache(maxsize=65_536)
def number_key(number: str) -> tuple[int, ...]:
    """Return a number as printed («10-1», «IV», «ә») as a key that sorts as the law counts: 10, 10-1, 11."""
    if number in _LETTERS:
        return (_LETTERS.index(number) + 1,)
    if _ROMAN.fullmatch(number):
        values = [_ROMAN_VALUES[letter] for letter in number.upper()]
        return (sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True)),)
    return tuple(int(part[:9]) for part in re.findall(r"\d+", number)) or (0,)


def _missing(present: set[int], first: int, end: int) -> bool:
    """Return whether a number is nowhere: one that stands elsewhere is out of order, not missing."""
    return any(number not in present for number in range(first, end))


def _place(unit: Unit) -> Span:
    leaf = next(unit.leaves())
    width = len(leaf.number) + 1 if leaf.text is None else len(leaf.text.split(None, 1)[0]) if leaf.text else 1
    return leaf.span.within(0, max(width, 1))
