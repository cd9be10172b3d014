"""Lines of law → tokens for grammar/document.lark: one token a line, its kind told by its number and its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from lark import Token
from msgspec.structs import replace

from kzlaw.diagnostics.catalogue import clauses as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.parsed.headings import heading_of
from kzlaw.parsed.phrases.amending import is_operation_shape, parse_scope
from kzlaw.parsed.phrases.folding import fold
from kzlaw.parsed.phrases.model import ScopePhrase
from kzlaw.parsed.syntax import LawLine, Layout

_NUMBER = r"(\d+(?:-\d+)*)"
_HEADING_NUMBER = re.compile(r"(\d+(?:-\d+)*|[IVXLC]+)[-.]?\s*", re.IGNORECASE)
_ARTICLE = re.compile(_NUMBER + r"(?:\s?-\s?бап(?!\w)|\s+бап\s*(?:\.|$))", re.IGNORECASE)
_PARAGRAPH = re.compile(_NUMBER + r"\.(?!\d)\s*(?=\S)")
_SUBPARAGRAPH = re.compile(_NUMBER + r"\)\s+(?=\S)")
# «а) …», with a Cyrillic letter or a Latin one that looks like it
_LETTERED = re.compile(r"([а-яёәғқңөұүһі])\)\s+(?=\S)(?!тармақша)")
# «2) және 3) тармақтар …», «6) тармақшада:» cite a subparagraph; they do not number one.
_CITES_SUBPARAGRAPH = re.compile(
    r"\d+(?:-\d+)*\)(?:\s*(?:,|–|-|және|мен|бен|пен)\s*\d+(?:-\d+)*\))*\s*-?тармақ", re.IGNORECASE
)
_AMENDS = re.compile(r"(?:өзгеріс|толықтыру)\w*(?:\s+\w+){0,4}\s+енгізілсін", re.IGNORECASE)
_SCOPE = re.compile(
    r"(?:тармақ|тармағ|бөлі[кг]|абзац|ба[бп]ы|қағида|тізбе|қосымша|тарау|қаулы|заң|ереже)\w*\s*:\s*$", re.IGNORECASE
)
_OPENING = re.compile(r"[\"«“„]")
_MARKS = '"«»“”„'
_CLOSING = re.compile(r"[\"»”]\s*[;.]?\s*$")
_CLOSED_FOR_SURE = re.compile(r"[.;:!?]\s*[\"»”]\s*[;.]\s*$")
_FORMULA = re.compile(r"[А-ЯЁӘҒҚҢӨҰҮҺІ]{5,}\s*:\s*$|[А-ЯЁӘҒҚҢӨҰҮҺІ]{4,}\s+[А-ЯЁӘҒҚҢӨҰҮҺІ]{4,}\s*:?\s*$")
_SIGNATORY = re.compile(r"(?<!\w)\w\.\s?(?:\w\.\s?)?[\w-]{2,}\s*$")
# The post of who signs: beside it a TAB is no table.
_POST = re.compile(r"(?:министр|президент|әкім|төраға|хатшы|басшы|директор|басқарма|орынбасар)\w*\s*\t", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"[.;:!?,\"»”)]\s*$")
_SENTENCE_ENDS = (".", "!", "?")
_LAYOUT_KINDS = {"section": "SECTION", "chapter": "CHAPTER", "division": "DIVISION"}
MAXIMUM_QUOTING = 4


class LineToken(Token):
    """A line as a terminal: ``law`` is the line, ``number`` what it prints as its number."""

    __slots__ = ("law", "number")
    law: LawLine
    number: str


def line_token(kind: str, law: LawLine, number: str = "") -> LineToken:
    """Return the token of a line."""
    token = LineToken(kind, "", 0, law.span.line, law.span.column)
    token.law, token.number = law, number
    return token


def tokens(lines: list[LawLine], found: list[Diagnostic]) -> Iterator[LineToken]:
    """Yield the tokens of a component, in order."""
    amends = any(_AMENDS.search(line.text) for line in lines) or _amends_at_once(lines)
    end = _conclusions(lines)
    first = next((i for i, line in enumerate(lines[:end]) if _structural(line)), None)
    if first is None:
        # Nothing is numbered: a bare text. Its formula, if any, still ends the front.
        first = next((i + 1 for i, line in enumerate(lines[:end]) if _FORMULA.search(line.text)), 0)
    formula = next((i for i in range(first) if _FORMULA.search(lines[i].text)), first)
    for i in range(first):
        yield line_token("PREFACE" if i < formula else "PREAMBLE", lines[i])
    yield from _body(lines[first:end], amends, 0, found)
    for line in lines[end:]:
        yield line_token("CONCLUSIONS", line)


def _amends_at_once(lines: list[LawLine]) -> bool:
    """Return whether a line names an act and changes it, or opens the scope of changes, with no line that says so."""
    for line, following in pairwise(lines):
        if not line.text.endswith(":"):
            continue
        if is_operation_shape(line.text):
            if _OPENING.match(following.text):
                return True
        elif is_operation_shape(following.text):
            scope = parse_scope(line.text)
            if isinstance(scope, ScopePhrase) and scope.act is not None:
                return True
    return False


def _structural(line: LawLine) -> bool:
    return bool(
        _layout(line)
        or _PARAGRAPH.match(line.text)
        or heading_of(line.text)
        or _ARTICLE.match(line.text)
        or (_SUBPARAGRAPH.match(line.text) and not _CITES_SUBPARAGRAPH.match(line.text))
    )


def _layout(line: LawLine) -> Layout | None:
    return next((statement for statement in line.statements if isinstance(statement, Layout)), None)


def _conclusions(lines: list[LawLine]) -> int:
    """Return where the signature begins: the last lines, which end no sentence, down to a name with initials."""
    if not lines or not _SIGNATORY.search(lines[-1].text) or _numbered(lines[-1].text):
        return len(lines)
    start = len(lines)
    while start > 0 and not _ENDS_SENTENCE.search(lines[start - 1].text) and not _numbered(lines[start - 1].text):
        last = lines[start - 1].text
        if ("\t" in last and not _POST.search(last)) or _layout(lines[start - 1]):
            break
        start -= 1
    return start


def _numbered(text: str) -> bool:
    return bool(_PARAGRAPH.match(text) or _SUBPARAGRAPH.match(text))


def _body(lines: list[LawLine], amends: bool, depth: int, found: list[Diagnostic]) -> Iterator[LineToken]:
    before = ""  # how the line before ended: the chain of ":" and ";"
    form = ("", 0)
    i = 0
    while i < len(lines):
        line = lines[i]
        layout = _layout(line)
        if layout is not None and layout.kind in ("form", "stamp"):
            form = (layout.kind.upper(), int(layout.argument[:6]))
        if form[1] > 0:
            yield line_token(form[0], line)
            form, before, i = (form[0], form[1] - 1), ".", i + 1
            continue
        token = _classify(line, layout, before, amends)
        yield token
        text = line.text.rstrip()
        before = text[-1:]
        i += 1
        quotes = amends and before == ":" and i < len(lines) and is_operation_shape(text)
        if quotes and _OPENING.match(lines[i].text):
            end = _closing(lines, i, found)
            if end is None:
                # Where it ends nobody knows: it is not taken for new text, and the operation has none.
                continue
            yield from _quoted(lines[i:end], amends and depth < MAXIMUM_QUOTING, depth + 1, found)
            before = lines[end - 1].text.rstrip()[-1:]
            i = end


def _classify(line: LawLine, layout: Layout | None, before: str, amends: bool) -> LineToken:
    text = line.text
    if layout is not None and layout.kind == "heading":
        number = _HEADING_NUMBER.match(text)
        return line_token(_LAYOUT_KINDS.get(layout.argument, "CHAPTER"), line, number.group(1) if number else "")
    if "\t" in text:
        return line_token("TABLE", line)
    # «2-тарау мынадай редакцияда …» changes a chapter, as «5-бап мынадай редакцияда …» an article.
    if (heading := heading_of(text)) and not (amends and is_operation_shape(text)):
        return line_token(heading[0], line, heading[1])
    # «5-баптың …» has a case ending and is no number.
    if (match := _ARTICLE.match(text)) and not (amends and is_operation_shape(text)):
        return line_token("ARTICLE", line, match.group(1))
    if match := _PARAGRAPH.match(text):
        return line_token("PARAGRAPH", line, match.group(1))
    if (match := _SUBPARAGRAPH.match(text)) and not _CITES_SUBPARAGRAPH.match(text):
        return line_token("SUBPARAGRAPH", line, match.group(1))
    if text[1:2] == ")" and (match := _LETTERED.match(fold(text[:4]))) and not (amends and is_operation_shape(text)):
        return line_token("LETTERED", line, match.group(1))
    if amends and is_operation_shape(text):
        return line_token("OPERATION", line)
    if before in (":", ";") and before:
        return line_token("INDENT", line)
    first = next((sign for sign in text if sign.isalnum()), "")
    # A figure has no capital: after the end of a sentence it begins another norm («18 жасқа толмаған …»).
    begins = first.isupper() or not before or (before in _SENTENCE_ENDS and text[:1].isdigit())
    return line_token("PART" if begins else "INDENT", line)


def _closing(lines: list[LawLine], start: int, found: list[Diagnostic]) -> int | None:
    """Return the index after the line that closes the quoted text: marks do not balance, endings tell."""
    i, marks = start, 0
    while i < len(lines):
        text = lines[i].text
        marks += sum(map(text.count, _MARKS))
        opens = i > start and i + 1 < len(lines) and text.rstrip().endswith(":") and is_operation_shape(text)
        if opens and _OPENING.match(lines[i + 1].text):
            inner = _closing(lines, i + 1, found)
            if inner is None:
                return None
            i = inner
            continue
        if _CLOSED_FOR_SURE.search(text) or (_CLOSING.search(text) and _goes_on(lines, start, i, marks % 2 == 0)):
            return i + 1
        i += 1
    found.append(
        kinds.QUOTED_TEXT_NOT_CLOSED.at(
            lines[start].span.within(0, 1),
            "the quoted text that begins here has no end",
            'end its last line with `";` or `".`',
        )
    )
    return None


def _goes_on(lines: list[LawLine], start: int, i: int, even: bool) -> bool:
    """Return whether after line ``i``, which ends in a mark, the amending act itself goes on.

    ``even`` is the number of marks up to there: with one mark of its own before it a name in marks leaves it odd.
    """
    if i + 1 >= len(lines):
        return True
    following = lines[i + 1].text
    if is_operation_shape(following) or _SCOPE.search(following):
        return True
    one, other = _SUBPARAGRAPH.match(lines[start].text[1:]), _SUBPARAGRAPH.match(following)
    if other is not None:
        # «"1) … "Атауы";» followed by «2) …» is one more subparagraph of the quoted text.
        return even or (one is None and not _PARAGRAPH.match(lines[start].text[1:]))
    return bool(_PARAGRAPH.match(following)) and (even or not _PARAGRAPH.match(lines[start].text[1:]))


def _quoted(lines: list[LawLine], amends: bool, depth: int, found: list[Diagnostic]) -> Iterator[LineToken]:
    inner = list(lines)
    first = inner[0]
    inner[0] = replace(first, text=first.text[1:], before=first.text[:1], span=first.span.within(1, len(first.text)))
    closing = _CLOSING.search(inner[-1].text)
    if closing is not None:
        last = inner[-1]
        inner[-1] = replace(
            last,
            text=last.text[: closing.start()],
            after=last.text[closing.start() :],
            span=last.span.within(0, closing.start()),
        )
    yield line_token("_OPEN", lines[0])
    yield from _body(inner, amends, depth, found)
    yield line_token("_CLOSE", lines[-1])
