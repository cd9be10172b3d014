"""Amending line → the rule book that it begins with: «көрсетілген қаулымен бекітілген … қағидаларының 5-тармағы»."""

from __future__ import annotations

import re

import msgspec

from kzlaw.parsed.phrases.folding import QUOTES

_DOCUMENT = (
    r"(?:қағида|ереже|тәрті[пб]|нұсқаулы[қғ]|стандарт|әдістеме|тізбе|тізім|жарғы|бағдарлама|жоспар|регламент|құрам|нысан"
    r"|нормалар?|талап|өлшемшарт|критерий|норматив)"
)
_CASE = r"(?:[ндт][ыі]ң|н?[дт][ае](?:ғы|гі)?|[ғгқкн][ае]|[ндт][ыі]|н)?"
_APPROVED = re.compile(r"\s*(?:(?:көрсетілген|аталған|осы)\s+)?\w+[мбп]ен\s+(?:бекітілген|мақұлданған)\s+")
_NAMED = re.compile(rf"(?<!\w){_DOCUMENT}(?:[тдл][ае]р)?(?:с?[ыі])?(?P<case>{_CASE})(?!\w)")
_MENTIONED = re.compile(r"\s*(?:көрсетілген|аталған)\s+")
# «көрсетілген қаулының 2-тармағы», «қаулының тақырыбы»: the act of the scope itself, which needs no naming.
_ACT = re.compile(
    r"\s*(?:(?:көрсетілген|аталған)\s+(?:қаулы|бұйры[қғ]|жарлы[қғ]|шешім|заң|кодекс|өкім)"
    r"(?:[ндт][ыі]ң|[дт][ае](?:ғы|гі)?|[ғгқк][ае])?"
    r"|(?:қаулы|бұйры[қғ]|жарлы[қғ]|шешім|заң|кодекс|өкім)[ндт][ыі]ң"
    r"(?=\s+(?:тақыры[пб]|атау|кіріспе|преамбула|(?:бүкіл|барлық)\s+мәтін|мәтін|соңғы|\d|\w+нш[ыі](?!\w)))"
    r"|(?:қаулы|бұйрық|жарлық|шешім|заң|кодекс|өкім)[дт][ае](?=\s*:))(?!\w)\s*"
)
_FOLLOWS = re.compile(
    r"\s*(?:жаңа\s+редакц|осы\s+\w+\s+(?:\d+\s?-\s?)?қосымша|мына(?:н?дай)?\s|келесі|төмендегі|(?:бүкіл|барлық)\s+мәтін|мәтін|\d|\w+нш[ыі]"
    rf"|(?:он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан)\s|соңғы\s|бойынша(?!\w)|тақыры[пб]|атауы|кіріспе|преамбула|қосымша|күші\s|алып\s|[{QUOTES}\ue000]|:|$)"
)


# «… қағидаларында (бұдан әрі – Қағидалар):»
_CALLED = re.compile(r"\s*\(\s*(?:бұдан\s+)?әрі\s*[-–]\s*[^()]*\)")
_BY_ACT = re.compile(r"(?<!\w)\w+[мбп]ен\s+(?=(?:бекітілген|мақұлданған)\s)")


def approved_by(masked: str, start: int, end: int) -> int | None:
    """Return where the noun of an act stands that approved what a line names next («… № 1 бұйрығымен бекітілген …»).

    The act is named from ``start`` to ``end``; None where it is not said to have approved anything.
    """
    found = (match for match in _BY_ACT.finditer(masked, start) if match.start() <= end <= match.end())
    return next((match.start() for match in found), None)


class Component(msgspec.Struct, frozen=True):
    """The rule book named at the start of a line, in the nominative, and where the rest of the line begins."""

    title: str | None
    end: int


def leading_component(text: str, masked: str) -> Component:
    """Return what the line names before its units; ``title`` None and ``end`` 0 where it names nothing."""
    approved = _APPROVED.match(masked)
    if approved is None and (act := _ACT.match(masked)):
        return Component(None, act.end())
    start = approved.end() if approved else (mentioned.end() if (mentioned := _MENTIONED.match(masked)) else 0)
    if approved is None and not start and not text[:1].isupper() and not masked.startswith(tuple(QUOTES)):
        return Component(None, 0)
    # The last document name counts: a title can speak of other rules.
    for named in reversed(list(_NAMED.finditer(masked, start, min(len(masked), start + 2000)))):
        end = called.end() if (called := _CALLED.match(masked, named.end())) else named.end()
        if _FOLLOWS.match(masked, end):
            case = named["case"]
            return Component(" ".join(text[start : named.end() - len(case)].split()), end)
    return Component(None, 0)
