"""A vocabulary file → fact declarations: one `fact` line and the label lines under it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import msgspec
from lark import Lark, Token, Transformer, v_args
from lark.exceptions import UnexpectedInput

from kzlaw.diagnostics.catalogue import parsed as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording import advice
from kzlaw.diagnostics.wording.declarations import LABEL_OUTSIDE, WRITE_FACT
from kzlaw.parsed.expressions import covering, kind_of, span_of
from kzlaw.parsed.from_source import parse_header
from kzlaw.parsed.grammars import load_grammar
from kzlaw.parsed.keywords import canonical
from kzlaw.parsed.mistakes import explain
from kzlaw.parsed.syntax import FactDeclaration, Language, Title, VocabularyFile
from kzlaw.source.text import SourceText
from kzlaw.span import Span

_TYPES = ("BOOLEAN", "INTEGER_TYPE", "DECIMAL_TYPE", "DATE_TYPE", "TEXT_TYPE")
_LANGUAGES: dict[str, Language] = {"KK": "kk", "RU": "ru", "EN": "en"}
_WORD = re.compile(r"[^\W\d]\w*")
_DECLARES = re.compile(r"\s*[^\W\d]\w*\s+([^\W\d][\w.]*)")
_LABELS = re.compile(r"\s*(?:[^\W\d]\w*\s+)?(?:kk|ru|en)\b")


class _Type(msgspec.Struct, frozen=True):
    name: str
    values: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()


class _Fact(msgspec.Struct, frozen=True):
    path: str
    type: _Type
    path_span: Span
    span: Span


class _Label(msgspec.Struct, frozen=True):
    value: str | None
    title: Title


@v_args(inline=True)
class _Declarations(Transformer[Token, Any]):
    def simple(self, word: Token) -> _Type:
        return _Type(canonical(_TYPES)[str(word)])

    def enumeration(self, *values: Token) -> _Type:
        return _Type("", tuple(map(str, values)), tuple(map(span_of, values)))

    def fact(self, word: Token, path: Token, kind: _Type) -> _Fact:
        end = kind.spans[-1] if kind.spans else span_of(path)
        return _Fact(str(path), kind, span_of(path), covering(span_of(word), end))

    def label(self, language: Token, text: Token) -> _Label:
        return _Label(None, _title(language, text))

    def value_label(self, value: Token, language: Token, text: Token) -> _Label:
        return _Label(str(value), _title(language, text))


def _title(language: Token, text: Token) -> Title:
    return Title(
        _LANGUAGES[kind_of(language)], " ".join(str(text)[1:].split()), covering(span_of(language), span_of(text))
    )


@cache
def _vocabulary_parser() -> Lark:
    return load_grammar("vocabulary", "line", transformer=_Declarations())


def parse_vocabulary(source: SourceText, found: list[Diagnostic]) -> VocabularyFile | None:
    """Return the declarations of a vocabulary file, or None after reporting why there are none."""
    header, first = parse_header(source, found)
    if header is None:
        return None
    facts: list[FactDeclaration] = []
    current: _Fact | None = None
    labels: list[Title] = []
    value_labels: list[tuple[str, Title]] = []
    broken = False  # a declaration did not parse: labels under it have lost their fact
    lost: set[str] | None = set()

    def finish() -> None:
        if current is not None:
            facts.append(
                FactDeclaration(
                    current.path,
                    current.type.name,
                    current.type.values,
                    tuple(_at(span, source.path) for span in current.type.spans),
                    tuple(labels),
                    tuple(value_labels),
                    _at(current.span, source.path),
                    _at(current.path_span, source.path),
                )
            )
        labels.clear()
        value_labels.clear()

    for number in range(first, len(source.lines)):
        line = source.lines[number]
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        parsed = _parse_line(line, number, source.path, found)
        broken = broken or parsed is None
        if parsed is None and lost is not None and not _LABELS.match(line):
            declared = _DECLARES.match(line)
            lost = lost | {declared[1]} if declared else None
        match parsed:
            case _Fact():
                finish()
                current = parsed
            case _Label(value, title) if current is not None:
                if value is None:
                    labels.append(title)
                else:
                    value_labels.append((value, title))
            case _Label() if not broken:
                found.append(
                    kinds.BODY_OUTSIDE_STATEMENT.at(
                        Span(source.path, number + 1, 1, number + 1, len(line) + 1),
                        LABEL_OUTSIDE,
                        WRITE_FACT,
                    )
                )
            case _:
                pass
    finish()
    return VocabularyFile(source.path, header, tuple(facts), frozenset(lost) if lost is not None else None)


def _parse_line(line: str, number: int, path: str, found: list[Diagnostic]) -> _Fact | _Label | None:
    # The line number is given to Lark as empty lines only where something is wrong: facts come by the thousand.
    try:
        result: _Fact | _Label = _vocabulary_parser().parse(line)  # type: ignore[assignment]
    except UnexpectedInput as error:
        problem = explain(error, line, "FACT", _vocabulary_parser())
        span = problem.span
        place = Span(path, span.line + number, span.column, span.end_line + number, span.end_column)
        found.append(
            kinds.MALFORMED_DECLARATION.at(
                place, problem.said or problem.message, _hint(line) or problem.advised or problem.hint
            )
        )
        return None
    match result:
        case _Fact(name, kind, name_span, span):
            moved = _Type(kind.name, kind.values, tuple(value.shifted(number) for value in kind.spans))
            return _Fact(name, moved, name_span.shifted(number), span.shifted(number))
        case _Label(value, title):
            return _Label(value, Title(title.language, title.text, title.span.shifted(number)))


def _hint(line: str) -> Said | None:
    word = _WORD.search(line)
    nearest = did_you_mean(word.group(), ("fact", "kk", "ru", "en")) if word else None
    return advice.did_you_mean(nearest) if word and nearest and nearest != word.group() else None


def _at(span: Span, path: str) -> Span:
    return Span(path, span.line, span.column, span.end_line, span.end_column)
