"""Line that ends in ":" → the scope of the operations under it: another act, one of its rule books, or units."""

from __future__ import annotations

import re
from functools import cache

from lark import Lark
from lark.exceptions import UnexpectedInput
from msgspec.structs import replace

from kzlaw.parsed.grammars import load_grammar
from kzlaw.parsed.phrases.acts import FoundAct, find_acts
from kzlaw.parsed.phrases.components import approved_by, leading_component
from kzlaw.parsed.phrases.folding import QUOTES, fold
from kzlaw.parsed.phrases.model import NotUnderstood, ScopePhrase
from kzlaw.parsed.phrases.places import expanded, places, runs_together

NUMBER_PREFIX = re.compile(r"\s*\d+(?:-\d+)*[.)]\s+(?!тармақша|тарма[қғ]|және|мен\s|[,–-])")
"""«1) », «2. » before a formula; not «2) тармақша» and «2) және 3) тармақшалар», which the formula is about."""

_LONGEST = 20_000
_CHANGED = re.compile(r"(?:өзгеріс|толықтыру)\w*\s+енгізілсін\s*[:.;]*\s*$")
_ANNOUNCED = re.compile(r"(?:өзгеріс|толықтыру)\w*\s+енгізілсін\s*:\s*(?=\S)")
_SEVERAL_ACTS = re.compile(r"(?:шешім|акті|қаулы|бұйры[қғ]|заң)\w*(?:на|не)\s+мынадай")
_UNITS = re.compile(
    r"(?:тармақша|тарма[қғ]|бөлі[кг]|абзац|ба[пб]|тарау|бөлім|параграф|сөйлем|кіріспе|преамбула|тақыры[пб]|атау|қосымша)"
    r"(?:[тдл][ае]р)?(?:с?[ыі])?(?:н?[дт][ае](?:ғы|гі)?|[ғгқкн][ае]|\s+бойынша)\s*:\s*$"
)
# «4-тармақ:»
_BARE_UNIT = re.compile(r"\s*\d+(?:-\d+)*(?:\)|\s?-)?\s?(?:тармақша|тармақ|бөлік|абзац|бап)(?:сы|ы|і)?\s*:\s*$")

# «орыс тіліндегі мәтінге өзгеріс енгізілді, мемлекеттік тілдегі мәтін өзгермейді»: the other language alone is changed.
_ELSEWHERE = re.compile(
    r"(?:мемлекеттік|қазақ)\s+тіл(?:де|дегі|індегі|інде)?(?:\s+мәтін\w*)?\s+(?:өзгермейді|өзгертілмейді|өзгеріссіз\s+қалады)"
    r"\s*[;.]*\s*$"
)


def leaves_kazakh_text(text: str) -> bool:
    """Return whether the line says that the Kazakh text stays as it is, the text in another language being changed."""
    return len(text) <= _LONGEST and _ELSEWHERE.search(fold(text)) is not None


def parse_scope(text: str) -> ScopePhrase | NotUnderstood | None:
    """Return the scope that the line opens, or None for a line that opens none.

    A scope that names several acts at once («кейбір шешімдеріне …») or the act of the scope around it narrows nothing:
    all its fields are empty.
    """
    folded = fold(text)
    changed = _CHANGED.search(folded) is not None
    if not changed and not folded.rstrip().endswith(":"):
        return None
    if len(text) > _LONGEST:
        # A norm that ends in ":", not a formula: none of a real act comes near this length.
        return None
    begin = prefix.end() if (prefix := NUMBER_PREFIX.match(folded)) else 0
    if not changed and (announced := announcement(text, folded, begin)) is not None:
        return _announced(text, announced)
    span = (begin, len(folded.rstrip(" :;.")))
    acts = [act for act in find_acts(text) if act.identified]
    for act in acts:
        noun = approved_by(folded, act.start, act.end)
        if noun is not None:
            # «… № 1 бұйрығымен бекітілген … қағидаларында:» names the act and its rule book in one line.
            within = _within_act(text[noun:])
            if within is None:
                continue
            if isinstance(within, NotUnderstood):
                return replace(within, start=within.start + noun, end=within.end + noun)
            return replace(within, act=_whole_title(text, begin, act).act, span=span)
    component = leading_component(text[begin:], folded[begin:])
    rest = folded[begin + component.end :].strip(" :;.")
    if changed:
        if acts:
            return replace(ScopePhrase(act=_whole_title(text, begin, acts[-1]).act), span=span)
        if component.end:
            return ScopePhrase(component_title=component.title, span=span)
        if _SEVERAL_ACTS.search(folded):
            return ScopePhrase(span=span)
        return NotUnderstood(*span, "the line does not name the act that it changes")
    if acts and acts[-1].end == span[1]:
        return ScopePhrase(act=_whole_title(text, begin, acts[-1]).act, span=span)
    if folded.startswith("осы", begin):
        return None
    if component.end and rest in ("", "бойынша"):
        return ScopePhrase(component_title=component.title, span=span)
    if not _UNITS.search(folded) and not _BARE_UNIT.match(folded, begin):
        return None
    start = begin + component.end
    try:
        tree = _grammar().parse(folded[start:].rstrip(" :").removesuffix(" бойынша"))
    except UnexpectedInput:
        # An ordinary norm can end like this too («мына бөлімде:»): only one that names a number claims to be a scope.
        if not re.match(r"\s*(?:\d|\w+нш[ыі]|соңғы)", folded[start:]):
            return None
        return NotUnderstood(*span, "the units of this scope are not understood")
    if runs_together(tree):
        return NotUnderstood(*span, "two units stand side by side: a case ending or a comma is missing")
    targets = tuple(path for place in places(tree, amending=True) for path in expanded(place.steps))
    return ScopePhrase(targets, component_title=component.title, span=span)


def announcement(text: str, folded: str, begin: int) -> int | None:
    """Return where «"…" № 1 қаулысына мынадай өзгеріс енгізілсін: …» goes on with a scope or an operation."""
    found = _ANNOUNCED.search(folded, begin)
    if found is None or not any(act.start == begin and act.identified for act in find_acts(text[: found.start()])):
        return None
    return found.end()


def _announced(text: str, end: int) -> ScopePhrase | NotUnderstood | None:
    """Return the scope of «… қаулысына мынадай өзгеріс енгізілсін: … қағидаларында:»: the act, and what is in it."""
    act = parse_scope(text[:end])
    within = parse_scope(text[end:])
    if not isinstance(act, ScopePhrase) or not isinstance(within, ScopePhrase):
        return act if isinstance(act, NotUnderstood) else NotUnderstood(end, len(text), "no scope is recognised here")
    return replace(within, act=within.act or act.act, span=(0, len(text.rstrip(" :;."))))


def _within_act(text: str) -> ScopePhrase | NotUnderstood | None:
    """Return the scope that a line opens from the noun of its act on («бұйрығымен бекітілген … қағидаларында:»)."""
    match parse_scope(text):
        case ScopePhrase(component_title=str()) as scope:
            return scope
        case NotUnderstood() as problem:
            return problem
        case _:
            return None


def _whole_title(text: str, begin: int, act: FoundAct) -> FoundAct:
    # "A" … бекіту туралы" … енгізу туралы" …: a line that begins with a mark begins with the title, balanced or not.
    if act.act.title is None or text[begin : begin + 1] not in tuple(QUOTES) or act.start <= begin:
        return act
    end = text.index(act.act.title, act.start) + len(act.act.title)
    return replace(act, start=begin, act=replace(act.act, title=text[begin + 1 : end].strip()))


@cache
def _grammar() -> Lark:
    return load_grammar("citation", "place")
