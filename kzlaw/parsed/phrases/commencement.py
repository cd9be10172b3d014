"""Text → commencement: from which day an act and its parts apply, and until when."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

import msgspec
from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken
from msgspec.structs import replace

from kzlaw.parsed.grammars import load_grammar
from kzlaw.parsed.phrases.folding import fold
from kzlaw.parsed.phrases.model import CommencementBase, CommencementPhrase, NotUnderstood
from kzlaw.parsed.phrases.places import Path, expanded, places
from kzlaw.parsed.phrases.scopes import NUMBER_PREFIX
from kzlaw.parsed.phrases.words import evaluate, parse_kazakh_date

_SHAPE = re.compile(
    r"қолданысқа\s+енгізіл(?:еді|сін|уге)|күшіне\s+ен(?:еді|уге)|\d{4}\s*жылғы\s+\d+\s+\w+\s+дейін\s+қолданыста\s+бол"
)
# No formula of a real act comes near; bounds the work on a hostile line.
_LONGEST = 20_000
_BASES: dict[str, CommencementBase] = {
    "SIGNED": "signed", "PUBLISHED": "published", "REGISTERED": "registered",
}  # fmt: skip
_SUBJECT = re.compile(
    r"\s*(?:осы\s|\d+(?:-\d+)*\)?\s?-?\s?(?:тарма|бөлі|абзац|ба[пб]|тарау)|(?:алғаш|ресми|қол\s+қой|мемлекеттік\s+тірке|\d{4}\s*жылғы|\w+нш[ыі]\s))"
)


class _Moment(msgspec.Struct, frozen=True):
    base: CommencementBase
    amount: int = 0
    unit: Literal["calendar_day", "working_day", "month", "year"] = "calendar_day"
    date: datetime.date | None = None


class _State(msgspec.Struct):
    """What the reader of a formula has met since the last verb; local to one call."""

    moment: _Moment | None = None
    entering: _Moment | None = None
    entering_start: int = 0
    units: list[Tree[Token]] = msgspec.field(default_factory=list)
    until: datetime.date | None = None
    arising: bool = False
    start: int | None = None


def parse_commencement(text: str) -> tuple[CommencementPhrase, ...] | NotUnderstood | None:
    """Return when the act and its parts start, a phrase for each day; None for a line that is about something else.

    An exception with a day of its own comes before the phrase it excepts from. A unit that only an until-day is said
    of takes its start from the phrase before it on the line, or from the law's general rule (ten calendar days after
    publication). With ``retroactive`` a date beside another base is the day from which the act reaches back.
    """
    folded = fold(text)
    if not _SHAPE.search(folded):
        return None
    begin = prefix.end() if (prefix := NUMBER_PREFIX.match(folded)) else 0
    if not _SUBJECT.match(folded, begin):
        return None
    words = folded[begin:].rstrip(" ;")
    if len(words) > _LONGEST:
        return NotUnderstood(begin, len(text), "the line is too long for a commencement formula")
    try:
        tree = _grammar().parse(words)
    except UnexpectedInput as problem:
        return _not_understood(problem, text, begin)
    impossible = _impossible(tree, begin)
    if impossible is not None:
        return impossible
    phrases = _decisive(tuple(_phrases(tree, begin)))
    if not phrases:
        return NotUnderstood(begin, begin + len(words), "the formula does not say from which day")
    return phrases


# A term longer than a century is a slip of the pen or of a scanner.
_LONGEST_TERMS = {"calendar_day": 36_525, "working_day": 36_525, "month": 1_200, "year": 100}


def _impossible(tree: Tree[Token], begin: int) -> NotUnderstood | None:
    """Return the first day that no calendar has («31 ақпан»), or term that no law has."""
    for token in tree.scan_values(lambda value: isinstance(value, Token)):
        if token.type.endswith(("FROM_DATE", "UNTIL")) and parse_kazakh_date(token) is None:
            start = begin + (token.start_pos or 0)
            return NotUnderstood(start, start + len(token), "there is no such day")
    for branch in tree.find_data("moment"):
        moment = _moment(branch)
        if moment.amount > _LONGEST_TERMS[moment.unit]:
            return NotUnderstood(begin + branch.meta.start_pos, begin + branch.meta.end_pos, "no term is so long")
    return None


def _decisive(phrases: tuple[CommencementPhrase, ...]) -> tuple[CommencementPhrase, ...]:
    """Return the phrases without that of registration, where the act is only applied from a later day of its own."""
    if not any(phrase.base != "registered" and not phrase.only for phrase in phrases):
        return phrases
    return tuple(phrase for phrase in phrases if phrase.base != "registered" or phrase.only)


def _phrases(tree: Tree[Token], offset: int) -> Iterator[CommencementPhrase]:
    state = _State()
    last: CommencementPhrase | None = None
    done = offset
    for child in tree.children:
        position = child.meta.start_pos if isinstance(child, Tree) else child.start_pos or 0
        end = offset + (child.meta.end_pos if isinstance(child, Tree) else child.end_pos or 0)
        kind = child.data if isinstance(child, Tree) else child.type
        if state.start is None and kind not in ("joint", "STOP"):
            state.start = offset + position
        match kind:
            case "step" | "this_step" | "whole_step" | "joint" | "citation__this_step" | "citation__whole_step":
                assert isinstance(child, Tree)
                state.units.append(child)
                done = end if kind != "joint" else done
            case "moment":
                assert isinstance(child, Tree)
                if state.entering is not None and _paths(state.units):
                    # The next exception begins: «… абзацын және 2025 жылғы …».
                    yield replace(_phrase(state, state.entering, done), start=state.entering_start)
                    state.units, state.entering = [], None
                state.moment = _moment(child)
                if state.entering is None:
                    state.entering_start = offset + position
            case "ENTERING":
                state.entering, state.moment, state.units = state.moment, None, []
            case "EXCEPT":
                # Without a day of its own the exception is said elsewhere in the act.
                if state.entering is not None:
                    yield replace(_phrase(state, state.entering, end), start=state.entering_start)
                state.units, state.entering = [], None
            case "ENTERS" if state.moment is not None:
                entered = _phrase(state, state.moment, end)
                if last is not None and last.retroactive and last.base == "date" and last.only == entered.only:
                    # «… қатынастарға таралады және … қолданысқа енгізіледі»: it reaches back, and starts then.
                    entered = replace(entered, start=last.start, retroactive=True, date=entered.date or last.date)
                elif last is not None:
                    yield last
                last = entered
                state = _State()
            case "UNTIL":
                state.until = parse_kazakh_date(str(child))
            case "STAYS" | "APPLIES" if state.until is not None:
                if last is not None and not _paths(state.units):
                    last = replace(last, until=state.until, end=end)
                else:
                    start = _Moment(last.base, last.amount, last.unit, last.date) if last else _Moment("published", 10)
                    if last is not None:
                        yield last
                    last = replace(_phrase(state, state.moment or start, end), until=state.until)
                state = _State()
            case "ARISING":
                state.arising = True
            case "APPLIES" if state.arising:
                since = state.moment.date if state.moment else None
                if last is not None and not _paths(state.units):
                    last = replace(last, retroactive=True, date=last.date or since, end=end)
                elif state.moment is not None:
                    if last is not None:
                        yield last
                    last = replace(_phrase(state, state.moment, end), retroactive=True)
                state = _State()
            case _:
                pass
    if last is not None:
        yield last


def _phrase(state: _State, moment: _Moment, end: int) -> CommencementPhrase:
    return CommencementPhrase(
        state.start or 0, end, moment.base, moment.amount, moment.unit, moment.date, _paths(state.units), state.until
    )


def _paths(units: list[Tree[Token]]) -> tuple[Path, ...]:
    steps = units
    while steps and steps[0].data.endswith("joint"):
        steps = steps[1:]
    while steps and steps[-1].data.endswith("joint"):
        steps = steps[:-1]
    if not steps:
        return ()
    return tuple(path for place in places(Tree("place", list(steps))) for path in expanded(place.steps))


def _moment(tree: Tree[Token]) -> _Moment:
    first = tree.children[0]
    assert isinstance(first, Token)
    if first.type == "FROM_DATE":
        return _Moment("date", date=parse_kazakh_date(first))
    base = _BASES[first.type]
    period = next((child for child in tree.children if isinstance(child, Tree)), None)
    if period is None:
        return _Moment(base)
    number = next(child for child in period.children if isinstance(child, Tree))
    said = number.children[0]
    amount = evaluate(said) if isinstance(said, Tree) else int(said.split("-")[0])
    names = {child.type for child in period.children if isinstance(child, Token)}
    if "WEEK" in names:
        return _Moment(base, 7 * amount)
    if "DAY" in names:
        return _Moment(base, amount, "working_day" if "WORKING" in names else "calendar_day")
    return _Moment(base, amount, "month" if "MONTH" in names else "year")


def _not_understood(problem: UnexpectedInput, text: str, offset: int) -> NotUnderstood:
    match problem:
        case UnexpectedToken(token=Token(type="$END")):
            return NotUnderstood(offset, len(text), "the line ends before it says from which day")
        case UnexpectedToken(token=token):
            at = offset + (token.start_pos or 0)
        case UnexpectedCharacters(pos_in_stream=position):
            at = offset + (position or 0)
        case _:
            at = offset
    word = re.compile(r"[\w-]+|\S").search(text, at)
    start, end = word.span() if word else (offset, len(text))
    return NotUnderstood(start, end, f"«{text[start:end]}» is not expected here in a commencement formula")


@cache
def _grammar() -> Lark:
    return load_grammar("commencement", "formula")
