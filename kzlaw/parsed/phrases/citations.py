"""Text → citations: units of law that it names, with the act or unit that each path starts from."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from lark import Lark
from lark.exceptions import UnexpectedInput
from msgspec.structs import replace

from kzlaw.citation import ActReference, Citation
from kzlaw.parsed.grammars import load_grammar
from kzlaw.parsed.phrases.acts import FoundAct, find_acts
from kzlaw.parsed.phrases.folding import fold
from kzlaw.parsed.phrases.places import Place, places

_ORDINAL = (
    r"(?:(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз)\s+){0,4}"
    r"(?:[а-яәғқңөұүһі]{2,10}нш[ыі])(?!\w)"
)
_DIGITS = r"\d{1,6}(?:-\d{1,6}){0,4}"
_LETTER = r"(?<!\w)[а-яёәғқңөұүһі]\)"
_LAST = rf"(?:{_LETTER}|{_DIGITS}-?\)|{_DIGITS}\s?-\s?(?:(?:[ыі]?н?ш[іы])\s+)?|{_ORDINAL})"
# Atomic and possessive throughout: a list has one way to be read, and a long one must not be read in all ways.
_ITEM = rf"(?>{_LETTER}|{_DIGITS}(?:-?\)|-(?:[ыі]?н?ш[іы](?!\w)|(?=\s*(?:,|және|немесе|мен|пен|бен))))?|{_ORDINAL})"
_JOINT = r"(?>\s*(?:,(?:\s*және(?!\w))?|–|(?<=[\s)])-|(?<!\w)(?:және|немесе|не|мен|пен|бен)(?!\w))\s*)"
_NUMBERS = rf"(?:{_ITEM}{_JOINT}){{0,60}}+{_LAST}"
_ENDING = (
    r"(?:[тдл][ае]р)?(?:с?[ыі])?(?:[ндт][ыі]ң|[ғгқкн][ае]|[ндт][ыі]|н?[дт][ае](?:ғы|гі)?|[ндт][ае]н|[мбп]ен|н)?(?!\w)"
)
_UNIT = rf"(?:тармақша|тарма[қғ]|бөлі[кг]|абзац|ба[пб]|тарау|бөлім|параграф|сөйлем){_ENDING}"
_STEP = rf"(?:(?<!\w)осы\s+{_UNIT}|(?<![\w№])(?:{_NUMBERS})\s*(?:{_UNIT}|қосымша{_ENDING}))"
_MORE = rf"(?:\s+{_STEP}|\s+тақыры[пб]{_ENDING}|{_JOINT}{_STEP})"
_STEM = re.compile(
    r"тарма[қғ]|бөлі[кг]|абзац|(?<!\w)ба[пб]|тарау|бөлім|параграф|сөйлем|қосымша|заң|кодекс|қаулы|бұйры|жарлы|шешім|өкім|конституция"
)

# The names by which an act speaks of itself.
_OWN = (
    r"(?:қағида|ереже|тәртіп|нұсқаулы[қғ]|стандарт|әдістеме|тізбе|жарғы|бағдарлама"
    r"|қаулы|бұйры[қғ]|жарлы[қғ]|шешім|заң|кодекс|өкім)"
)
_GENITIVE_BEFORE = re.compile(r"(?<![\w-])(?P<noun>[\w-]+?[ндт][ыі]ң)\s*$")


@cache
def _window() -> re.Pattern[str]:
    # It takes ten milliseconds to compile, and a line that cites nothing needs it not.
    return re.compile(rf"{_STEP}{_MORE}{{0,40}}")


@cache
def _own_name() -> re.Pattern[str]:
    return re.compile(rf"(?P<this>(?<!\w)осы\s+)?(?<!\w)(?P<name>{_OWN}{_ENDING})\s*$")


@cache
def _annex() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)осы\s+{_OWN}{_ENDING}\s+(?P<annex>қосымша{_ENDING})")


def find_citations(text: str) -> tuple[Citation, ...]:
    """Return what ``text`` cites, in order: units of this act, and other acts with or without a unit.

    The words of a citation begin with the name of the act where that stands before the units. Offsets are in
    ``text``; lists of numbers stay in one step («7, 8, 9-абзацтарында»).
    """
    folded = fold(text)
    if not _STEM.search(folded):
        return ()
    acts = find_acts(text)
    starting = {act.start: act for act in acts}
    ending = {act.end: act for act in acts}
    found: list[Citation] = []
    used: set[FoundAct] = set()
    for window in _window().finditer(folded):
        found += _in_window(text, folded, window, starting, ending, used)
    for annex in _annex().finditer(folded):
        place = _parsed(annex["annex"], annex.start("annex"))[0]
        found.append(_citation(text, place, annex.start(), "this_act", None))
    found += [
        Citation(act.start, act.end, text[act.start : act.end], "other_act", (), act.act)
        for act in acts
        if act.identified and act not in used
    ]
    return tuple(sorted(found, key=lambda citation: (citation.start, citation.end)))


def _in_window(
    text: str,
    folded: str,
    window: re.Match[str],
    starting: dict[int, FoundAct],
    ending: dict[int, FoundAct],
    used: set[FoundAct],
) -> list[Citation]:
    cited = _merged(_parsed(window[0], window.start()))
    if not cited:
        return []
    owner, owner_start = _owner(text, folded, cited[0], starting, ending)
    if isinstance(owner, FoundAct):
        used.add(owner)
    found: list[Citation] = []
    for index, place in enumerate(cited):
        start = owner_start if index == 0 else place.start
        if place.this or (not place.steps[0].numbers and place.steps[0].kind != "annex"):
            found.append(_citation(text, place, place.start, "this_unit", None))
        elif isinstance(owner, FoundAct):
            found.append(_citation(text, place, start, "other_act", owner.act))
        elif isinstance(owner, ActReference):
            found.append(_citation(text, place, start, "other_act", owner))
        elif owner == "this_act":
            found.append(_citation(text, place, start, "this_act", None))
        elif (scope := _bare(text, place)) is not None:
            found.append(_citation(text, place, place.start, scope, None))
    return found


def _citation(
    text: str, place: Place, start: int, scope: Literal["this_unit", "this_act", "other_act"], act: ActReference | None
) -> Citation:
    return Citation(start, place.end, text[start : place.end], scope, place.steps, act)


def _owner(
    text: str, folded: str, first: Place, starting: dict[int, FoundAct], ending: dict[int, FoundAct]
) -> tuple[FoundAct | ActReference | Literal["this_act"] | None, int]:
    """Return whose units the path names: an act named just before it, this act by its own name, or nobody's."""
    start = first.start
    annex = first.steps[0].kind == "annex"
    # Between an act and its unit stand at most a space and a closing bracket.
    before = next((act for gap in range(4) if (act := ending.get(start - gap))), None)
    owns = before is not None and before.identified and (annex or _GENITIVE.search(before.case))
    if before is not None and owns and not folded[before.end : start].strip(" )"):
        return before, before.start
    shift = max(0, start - 80)
    left = folded[shift:start]
    if match := _own_name().search(left):
        begins = shift + match.start("name")
        if not annex and not _GENITIVE.search(match["name"]):
            return None, start
        if match["this"]:
            return "this_act", shift + match.start()
        if begins in starting:
            return starting[begins], begins
        if text[begins].isupper():
            return "this_act", begins
        return ActReference(title=_GENITIVE.sub("", text[begins : shift + match.end("name")])), begins
    match = _GENITIVE_BEFORE.search(left)
    if match and first.possessive and not _unit_word().match(match["noun"]):
        # «шарттың 5-тармағы»: the paragraph of something else than an act that is held; «кітаптың екінші бөлігі» is
        # no unit of law at all, which the words of the number show.
        if not _figured(text, start):
            return None, start
        begins = shift + match.start("noun")
        return ActReference(title=_GENITIVE.sub("", text[begins : begins + len(match["noun"])])), begins
    return None, start


_GENITIVE = re.compile(r"[ндт][ыі]ң$")


@cache
def _unit_word() -> re.Pattern[str]:
    return re.compile(_UNIT)


def _figured(text: str, start: int) -> bool:
    """Return whether a number is printed as the law numbers units: in figures, or as a letter with its bracket."""
    return text[start].isdigit() or text[start + 1 : start + 2] == ")"


def _bare(text: str, place: Place) -> Literal["this_unit", "this_act"] | None:
    first = place.steps[0]
    if first.kind in ("paragraph", "article", "annex"):
        return "this_act"
    digits = _figured(text, place.start)
    if first.kind in ("chapter", "section", "division"):
        return "this_act" if digits or (first.kind == "chapter" and not place.possessive) else None
    # «екінші бөлігі» of nothing named is a part of some thing («кітаптың екінші бөлігі»), not of a law.
    return "this_unit" if digits or not place.possessive else None


def _merged(found: tuple[Place, ...]) -> tuple[Place, ...]:
    """Join «2-тармақтан 5-тармаққа (дейін)» to one path with a range."""
    kept: list[Place] = []
    for place in found:
        before = kept[-1] if kept else None
        last = place.steps[-1]
        if (
            before is not None
            and before.case == "ablative"
            and place.case == "dative"
            and before.steps[-1].kind == last.kind
            and len(before.steps[-1].numbers) == len(last.numbers) == 1
        ):
            step = replace(before.steps[-1], through=last.numbers[0])
            kept[-1] = replace(before, steps=(*before.steps[:-1], step), case="dative", end=place.end)
        else:
            kept.append(place)
    return tuple(kept)


def _parsed(words: str, offset: int) -> tuple[Place, ...]:
    try:
        return places(_grammar().parse(words), offset)
    except UnexpectedInput:
        # The window is wider than the grammar: what only looks like a citation is none.
        return ()


@cache
def _grammar() -> Lark:
    return load_grammar("citation", "place")
