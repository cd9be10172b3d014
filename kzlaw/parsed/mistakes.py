"""A syntax error of Lark → a diagnostic: which mistake it looks like, by the examples on the pages of the codes."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

from lark import Lark, Token
from lark.exceptions import LarkError, UnexpectedCharacters, UnexpectedEOF, UnexpectedInput, UnexpectedToken

from kzlaw.diagnostics.catalogue import parsed as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.explain import page
from kzlaw.diagnostics.kind import Kind
from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording import statements as wording
from kzlaw.diagnostics.wording.names import mixed_scripts
from kzlaw.parsed.advice import advice
from kzlaw.span import Span

MAXIMUM_DEPTH = 64
MAXIMUM_JOINS = 256
MAXIMUM_DIGITS = 18
_JOINS = re.compile(r"\b(?:and|or|және|немесе|и|или)\b")
_QUOTED = re.compile(r"«[^»]*»|\"[^\"]*\"")
_LONG_NUMBER = re.compile(rf"(?<!\w)\d{{{MAXIMUM_DIGITS + 1},}}")
_FENCE = re.compile(r"^```mistake\n(.*?)^```", re.MULTILINE | re.DOTALL)
_NEGATION = re.compile(r"\b(?:not|емес|не)\b")
_ADDITION = re.compile(r"\+|\s-\s")
_SYNTAX_KINDS = (
    kinds.MALFORMED_STATEMENT,
    kinds.MALFORMED_EXPRESSION,
    kinds.UNCLOSED_QUOTATION,
    kinds.MISSING_COLON,
    kinds.MISSING_EXPRESSION,
)
_FORMS = {
    "RULE": "rule NAME",
    "RESTATE": "restate rule NAME",
    "EXEMPT": "exempt NAME from UNIT to UNIT",
    "REFER": 'refer NAME to "LAW"',
    "READING": "reading NAME «words»",
    "TERM": "term NAME «words»",
    "INFORMATIVE": "informative «words»: REASON",
    "HEADING": "heading chapter",
    "FORM": "form 3",
    "STAMP": "stamp",
    "OPERATION": "operation replace UNIT",
    "CONFIRM": "confirm «words of the citation» by ACT",
    "WHEN": "when «words»: EXPRESSION",
    "UNLESS": "unless «words»: EXPRESSION",
    "REQUIRE": "require «words»: EXPRESSION",
    "EXAMPLE": "example NAME",
    "GIVEN": "given FACT = VALUE, FACT = VALUE",
    "EXPECT": "expect STATUS",
    "OPTION": "option NAME default",
    "FACT": "fact PATH: TYPE",
}


@cache
def _mistakes() -> dict[str, list[str]]:
    """Return the examples of mistakes that the pages of the codes show, in `mistake` fences, one a line."""
    examples = {}
    for kind in _SYNTAX_KINDS:
        lines = [line for block in _FENCE.findall(page(kind.code) or "") for line in block.splitlines() if line.strip()]
        if lines:
            examples[kind.code] = lines
    return examples


def explain(error: UnexpectedInput, text: str, keyword: str, parser: Lark) -> Diagnostic:
    """Return what is wrong with a line that did not parse."""
    place = _place(error, text)
    kind = _kind(error, text, keyword, parser)
    form = _FORMS.get(keyword, "")
    hint = wording.has_form(form) if form else ""
    match kind:
        case kinds.UNCLOSED_QUOTATION if "«" not in text:
            return kind.at(place, wording.NOT_QUOTED, wording.QUOTE_THEM)
        case kinds.UNCLOSED_QUOTATION:
            return kind.at(place, wording.NOT_CLOSED, wording.CLOSE_IT)
        case kinds.MISSING_COLON:
            return kind.at(place, wording.NO_COLON, hint)
        case kinds.MISSING_EXPRESSION:
            return kind.at(place, wording.NO_EXPRESSION, hint)
        case _:
            help_ = (advice(text, place) if keyword != "FACT" else None) or _expected(error) or hint
            return kind.at(place, _met(error, text), help_)


def _kind(error: UnexpectedInput, text: str, keyword: str, parser: Lark) -> Kind:
    if text.count("«") != text.count("»") and keyword not in ("KK", "RU", "EN"):
        return kinds.UNCLOSED_QUOTATION
    try:
        code: Any = error.match_examples(parser.parse, _mistakes(), use_accepts=False)
    except (LarkError, KeyError, AttributeError):
        code = None
    found = next((kind for kind in _SYNTAX_KINDS if kind.code == code), None)
    if found is not None:
        return found
    accepted = _accepted(error)
    if accepted & {"COLON", "TITLE"}:
        return kinds.MISSING_COLON
    if keyword in ("WHEN", "UNLESS", "REQUIRE", "GIVEN") and text.rstrip().endswith((":", "=")):
        return kinds.MISSING_EXPRESSION
    return kinds.MALFORMED_EXPRESSION if keyword in ("WHEN", "UNLESS", "REQUIRE") else kinds.MALFORMED_STATEMENT


def _accepted(error: UnexpectedInput) -> set[str]:
    names: set[str] = set()
    if isinstance(error, UnexpectedToken):
        names = set(error.accepts or error.expected or ())
    elif isinstance(error, UnexpectedCharacters):
        names = set(error.allowed or ())
    return {name.rsplit("__", 1)[-1] for name in names}


def _place(error: UnexpectedInput, text: str) -> Span:
    if isinstance(error, UnexpectedEOF) or (isinstance(error, UnexpectedToken) and error.token.type == "$END"):
        kept = text.rstrip()
        line = kept.count("\n") + 1
        column = len(kept) - (kept.rfind("\n") + 1) + 1
        return Span("", line, column, line, column + 1)
    line, column = max(error.line, 1), max(error.column, 1)
    token = getattr(error, "token", None)
    width = len(str(token).partition("\n")[0]) if isinstance(token, Token) else 1
    return Span("", line, column, line, column + max(width, 1))


def _met(error: UnexpectedInput, text: str) -> Said:
    if isinstance(error, UnexpectedToken) and error.token.type == "$END":
        return wording.LINE_ENDS
    if isinstance(error, UnexpectedToken):
        return wording.cannot_stand(f"`{_short(str(error.token))}`")
    lines = text.split("\n")
    if isinstance(error, UnexpectedCharacters) and 0 < error.line <= len(lines):
        sign = lines[error.line - 1][error.column - 1 : error.column]
        foreign = f" ({unicodedata.name(sign)})" if sign and not sign.isascii() and unicodedata.name(sign, "") else ""
        return wording.cannot_stand(f"`{sign}`{foreign}")
    return wording.THIS_CANNOT


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else words[:39] + "…"


def _expected(error: UnexpectedInput) -> Said | None:
    accepted = _accepted(error)
    if accepted & {"YEARS", "MONTHS"} and isinstance(error, UnexpectedToken) and "day" in str(error.token):
        return wording.SAY_WHICH_DAYS
    if "NAME" in accepted and "INTEGER" in accepted:
        return wording.A_TERM_EXPECTED
    return wording.WORDS_EXPECTED if "QUOTED" in accepted else None


def too_deep(text: str) -> str | None:
    """Return why a line is nested too deeply to be read, or None."""
    if len(text) < MAXIMUM_DEPTH:
        return None
    depth = deepest = 0
    for sign in text:
        if sign == "(":
            depth += 1
            deepest = max(deepest, depth)
        elif sign == ")":
            depth -= 1
    if deepest > MAXIMUM_DEPTH:
        return f"parentheses are nested {deepest} deep; more than {MAXIMUM_DEPTH} are not read"
    if max(len(_NEGATION.findall(text)), len(_ADDITION.findall(text))) > MAXIMUM_DEPTH:
        return "the line chains more operators than can be read"
    joins = len(_JOINS.findall(text))
    if joins > MAXIMUM_JOINS:
        return f"the line joins {joins + 1} conditions; more than {MAXIMUM_JOINS} are not read"
    return None


def long_number(text: str) -> Span | None:
    """Return where a number stands that is longer than any in a law, or None; quoted words are left out."""
    if len(text) < MAXIMUM_DIGITS:
        return None
    masked = _QUOTED.sub(lambda quoted: re.sub(r"[^\n]", " ", quoted[0]), text)
    match = _LONG_NUMBER.search(masked)
    if match is None:
        return None
    line = text.count("\n", 0, match.start()) + 1
    column = match.start() - (text.rfind("\n", 0, match.start()) + 1) + 1
    return Span("", line, column, line, column + len(match[0]))


def foreign_letters(word: str) -> Said | None:
    """Return what is wrong with a name that mixes letters of two scripts, or None."""
    scripts: dict[str, str] = {}
    for sign in word:
        if sign.isalpha():
            scripts.setdefault(unicodedata.name(sign, "?").split()[0], sign)
    if len(scripts) < 2:
        return None
    return mixed_scripts(word, [(script.title(), sign) for script, sign in sorted(scripts.items())])
