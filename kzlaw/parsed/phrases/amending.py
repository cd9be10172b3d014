"""Line of an amending act → the operations that it states, or why it could not be understood."""

from __future__ import annotations

import re
from functools import cache

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken
from msgspec.structs import replace

from kzlaw.citation import Step
from kzlaw.parsed.grammars import load_grammar
from kzlaw.parsed.phrases.acts import find_acts
from kzlaw.parsed.phrases.clauses import Clause
from kzlaw.parsed.phrases.components import approved_by, leading_component
from kzlaw.parsed.phrases.folding import QUOTES, fold, mask
from kzlaw.parsed.phrases.model import NotUnderstood, OperationPhrase
from kzlaw.parsed.phrases.places import Path, places, runs_together
from kzlaw.parsed.phrases.quoting import Quoted, mask_quoted
from kzlaw.parsed.phrases.scopes import NUMBER_PREFIX, announcement
from kzlaw.parsed.phrases.scopes import parse_scope as parse_scope
from kzlaw.parsed.phrases.wording import interpret

_IMPERATIVE = (
    r"(?:жазылсын|баяндалсын|мазмұндалсын|толықтырылсын|ауыстырылсын|алмастырылсын|тасталсын|танылсын|жойылсын|есептелсін|саналсын|енгізілсін"
    r"|өзгертілсін|қосылсын)"
)
_SHAPE = re.compile(rf"{_IMPERATIVE}\s*(?:[:;.,]*\s*$|:\s*[{QUOTES}])")
_INLINE = re.compile(
    rf"(?:жазылсын|баяндалсын|мазмұндалсын|толықтырылсын)\s*:\s*(?P<quoted>[{QUOTES}].*[{QUOTES}])\s*[;.]?\s*$",
    re.DOTALL,
)
# No formula of a real act comes near; bounds the work on a hostile line.
_LONGEST = 20_000
# «№ 1 қаулысының (Қазақстан Республикасының ПҮАЖ-ы, 2012 ж., № 5, 55-құжат) 1-тармағы»: where the act was printed
_PRINTED_IN = re.compile(r"\s*\([^()]*(?:\([^()]*\)[^()]*)*\)")
# «… № 1 қаулысы мынадай мазмұндағы 1-1-тармақпен толықтырылсын:»
_GIVEN = re.compile(r"(?:мына(?:н?дай)?|келесі|төмендегі(?:дей)?)\s")
_SCOPE = re.compile(r"(?:өзгеріс|толықтыру)\w*\s+енгізілсін\s*[:.;]*\s*$")
_OUT_OF_FORCE = r"(?:күші\s+(?:жой(?:ылды|ылған)\s+деп\s+танылсын|жойылсын)|күшін\s+жой(?:ған|ды)\s+деп\s+танылсын)"
_REPEALED = re.compile(r"(?:\s|,)*(?:\([^()]*\)\s*)?" + _OUT_OF_FORCE)
_REPEALED_BY_ANNEX = re.compile(
    r"\s*осы\s+\w+\s+(?:(?P<annex>\d+)\s?-\s?)?қосымшаға\s+сәйкес\s+.*(?:шешім|акт|қаулы|бұйры[қғ])\w*[ндт][ыі]ң\s+күшін?\s"
)


def is_operation_shape(text: str) -> bool:
    """Return whether the line ends in the imperative of a change («… жазылсын:», «… алып тасталсын;»)."""
    return _SHAPE.search(fold(text)) is not None


def names_its_act(text: str) -> bool:
    """Return whether a line begins with an act that it identifies."""
    begin = prefix.end() if (prefix := NUMBER_PREFIX.match(fold(text))) else 0
    return any(act.start == begin and act.identified for act in find_acts(text))


def parse_operation(text: str) -> tuple[OperationPhrase, ...] | NotUnderstood | None:
    """Return the operations of one line, in the order printed; None for a line that is not shaped like one.

    A line that names no target has the empty one: the scope it stands in. A number before the formula («1) », «2. »)
    is passed over.
    """
    folded = fold(text)
    if not _SHAPE.search(folded) or _SCOPE.search(folded):
        return None
    if len(text) > _LONGEST:
        return NotUnderstood(0, len(text), "the line is too long for an amending formula")
    begin = prefix.end() if (prefix := NUMBER_PREFIX.match(folded)) else 0
    if repealed := _repealed_act(text, folded, begin):
        return (repealed,)
    if (announced := announcement(text, folded, begin)) is not None:
        return _announced(text, announced)
    if (of_act := _of_act(text, begin)) is not None:
        return of_act
    masked, quoted = mask_quoted(text, folded)
    if inline := _INLINE.search(masked):
        start, end = inline.span("quoted")
        quoted = (*quoted, Quoted(start, end, text[start + 1 : end - 1]))
        masked = mask(masked, start, end)
    component = leading_component(text[begin:], masked[begin:])
    start = begin + component.end
    try:
        tree = _grammar().parse(masked[start:].rstrip(" :;.,"))
    except UnexpectedInput as problem:
        return _not_understood(problem, text, start)
    follows = folded.rstrip().endswith(":")
    clauses = [_clause(branch, start) for branch in tree.find_data("clause")]
    # find_data goes from the leaves up: the order printed is by place.
    clauses.sort(key=lambda clause: clause.start)
    for clause in clauses:
        if clause.unclear:
            return NotUnderstood(
                clause.start, clause.end, "two units stand side by side: a case ending or a comma is missing"
            )
    return interpret(tuple(clauses), quoted, component.title, follows)


def _announced(text: str, end: int) -> tuple[OperationPhrase, ...] | NotUnderstood | None:
    """Return what a line does after saying that it does: «… № 1 қаулысына мынадай өзгеріс енгізілсін: 5-тармақ …»."""
    scope = parse_scope(text[:end])
    rest = text[end:]
    phrases = parse_operation(rest)
    if isinstance(scope, NotUnderstood):
        return scope
    if not isinstance(phrases, tuple):
        return _shifted(phrases, end)
    if scope is None or scope.act is None:
        return NotUnderstood(0, end, "the line does not name the act that it changes")
    span = (0, len(text.rstrip(" ;.")))
    return tuple(
        replace(
            phrase,
            act=scope.act,
            component_title=phrase.component_title or scope.component_title,
            span=span,
        )
        for phrase in phrases
    )


def _shifted(problem: NotUnderstood | None, by: int) -> NotUnderstood | None:
    return problem and replace(problem, start=problem.start + by, end=problem.end + by)


def _of_act(text: str, begin: int) -> tuple[OperationPhrase, ...] | NotUnderstood | None:
    """Return what is done to units of an act that the line itself names: «… № 45 қаулысының 1-тармағының күші …»."""
    act = next((act for act in find_acts(text) if act.start == begin and act.identified), None)
    if act is None:
        return None
    noun = approved_by(fold(text), act.start, act.end)
    end = act.end
    if noun is None and (printed := _PRINTED_IN.match(text, end)):
        end = printed.end()
    rest = text[noun if noun is not None else end :].lstrip(" \u00a0,")
    if noun is None and not act.case.endswith(("ң", "а", "е", "ғы", "гі")) and not _GIVEN.match(fold(rest)):
        return None
    match parse_operation(rest):
        case None | NotUnderstood() as problem:
            return _shifted(problem, len(text) - len(rest))
        case phrases:
            return tuple(replace(phrase, act=act.act, span=(begin, len(text.rstrip(" ;.")))) for phrase in phrases)


def _repealed_act(text: str, folded: str, begin: int) -> OperationPhrase | None:
    """Return the repeal of whole acts: one named, or those of a list in an annex."""
    for act in find_acts(text):
        if act.identified and (match := _REPEALED.match(folded, act.end)):
            return OperationPhrase("repeal", ((),), act=act.act, span=(begin, match.end()))
    if match := _REPEALED_BY_ANNEX.match(folded, begin):
        end = len(folded.rstrip(" .;"))
        return OperationPhrase("repeal", ((Step("act", ()),),), as_annex=match["annex"] or "", span=(begin, end))
    return None


def _clause(tree: Tree[Token], offset: int) -> Clause:
    targets: tuple[Path, ...] = ()
    throughout = onward = everywhere = unclear = False
    anchored = any(isinstance(child, Token) and child.type == "AFTER" for child in tree.children)
    change: Tree[Token] | None = None
    for child in tree.children:
        if isinstance(child, Token) or child.data == "joint":
            continue
        if child.data == "throughout":
            throughout = True
            said = {token.type for token in child.children if isinstance(token, Token)}
            onward, everywhere = "ONWARD" in said, everywhere or "ALSO_THROUGHOUT" in said
        elif child.data == "place":
            found = places(child, amending=True)
            targets = tuple(place.steps for place in found)
            unclear = runs_together(child)
            if anchored and len(found) == 2 and found[0].case != "ablative":
                # «10-тармақтың бірінші бөлігі екінші абзацтан кейін»: what is added to, and after which of its units.
                targets, unclear = targets[1:], False
        else:
            change = child
    assert change is not None
    # «11-тармақ 12-тармақ деп есептелсін» is how a renumbering is printed.
    unclear = unclear and change.data != "renumber"
    start, end = offset + tree.meta.start_pos, offset + tree.meta.end_pos
    if everywhere or (throughout and any(_is_joint(child) for child in tree.children)):
        # The whole text holds its paragraphs; its title and its annexes stand beside it.
        targets = (*(path for path in targets if path[0].kind in ("title", "annex")), ())
    return Clause(change, targets, throughout, start, end, offset, anchored, unclear, onward)


def _is_joint(child: Tree[Token] | Token) -> bool:
    return isinstance(child, Tree) and child.data == "joint"


def _not_understood(problem: UnexpectedInput, text: str, offset: int) -> NotUnderstood:
    match problem:
        case UnexpectedToken(token=Token(type="$END")):
            return NotUnderstood(offset, len(text), "the line ends before it says what is done")
        case UnexpectedToken(token=token):
            at = offset + (token.start_pos or 0)
        case UnexpectedCharacters(pos_in_stream=position):
            at = offset + (position or 0)
        case _:
            at = offset
    word = re.compile(r"[\w-]+|\S").search(text, at)
    start, end = word.span() if word else (offset, len(text))
    return NotUnderstood(start, end, f"«{text[start:end]}» is not expected here in an amending formula")


@cache
def _grammar() -> Lark:
    return load_grammar("amending", "operations")
