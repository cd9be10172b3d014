"""SourceText → syntax: the header, the lines of law with their statements, and the structure that numbering shows."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from lark import Lark, Transformer, v_args
from lark.exceptions import UnexpectedToken
from lark.lexer import Lexer
from msgspec.structs import replace

from kzlaw.diagnostics.catalogue import clauses as clause_kinds
from kzlaw.diagnostics.catalogue import parsed as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic, Related
from kzlaw.diagnostics.wording import advice, headers
from kzlaw.diagnostics.wording import statements as wording
from kzlaw.parsed.annotations import parse_block
from kzlaw.parsed.grammars import load_grammar
from kzlaw.parsed.lines import LineToken, tokens
from kzlaw.parsed.syntax import ActFile, HeaderEntry, LawLine, Node, NodeKind, Statement
from kzlaw.source.text import SourceText
from kzlaw.span import Span, whole_line

Block = tuple[tuple[Statement, ...], tuple[Diagnostic, ...]]
ParseBlock = Callable[[tuple[str, ...]], Block]
_ENTRY = re.compile(r"([\w-]+)[ \t]*:[ \t]*(.*?)[ \t]*$")


def parse_act(source: SourceText, found: list[Diagnostic], block: ParseBlock = parse_block) -> ActFile | None:
    """Return the syntax of a file of regulation, or None after reporting why there is none.

    ``block`` parses the lines behind the gutter under one line of law; a cache can stand in for it.
    """
    header, first = parse_header(source, found)
    if header is None:
        return None
    lines = _law_lines(source, first, found, block)
    nodes = parse_lines(lines, found)
    place = Span(source.path, 1, 1, max(first, 1), 1)
    return ActFile(source.path, header, place, nodes, len(source.lines))


def parse_header(source: SourceText, found: list[Diagnostic]) -> tuple[tuple[HeaderEntry, ...] | None, int]:
    """Return the entries between the two `---` lines and the index of the first line after them."""
    lines = source.lines
    opening = next((i for i, line in enumerate(lines) if line.strip()), 0)
    closing = next((i for i in range(opening + 1, len(lines)) if lines[i].rstrip() == "---"), None)
    if lines[opening].rstrip() != "---" or closing is None:
        found.append(
            kinds.HEADER_NOT_CLOSED.at(
                whole_line(source.path, opening + 1, lines[opening][:200]),
                headers.NOT_CLOSED if lines[opening].rstrip() == "---" else headers.MISSING,
                headers.FORM,
            )
        )
        return None, 0
    entries: dict[str, HeaderEntry] = {}
    for number in range(opening + 1, closing):
        line = lines[number]
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _ENTRY.match(line)
        if match is None:
            found.append(
                kinds.BAD_HEADER_VALUE.at(
                    whole_line(source.path, number + 1, line),
                    headers.NO_PAIR,
                    headers.WRITE_PAIR,
                )
            )
            continue
        key = match.group(1)
        place = Span(source.path, number + 1, match.start(1) + 1, number + 1, match.end(1) + 1)
        value = Span(source.path, number + 1, match.start(2) + 1, number + 1, max(match.end(2), match.start(2) + 1) + 1)
        if key in entries:
            found.append(
                kinds.BAD_HEADER_VALUE.at(
                    place, headers.given_twice(key), advice.KEEP_ONE, (Related(entries[key].span, "first here"),)
                )
            )
            continue
        entries[key] = HeaderEntry(key, match.group(2), place, value)
    return tuple(entries.values()), closing + 1


def _law_lines(source: SourceText, first: int, found: list[Diagnostic], block: ParseBlock) -> list[LawLine]:
    """Return the lines of law after the header, each with the statements behind the gutter under it."""
    laws: list[LawLine] = []
    lines = source.lines
    # Most lines stand in the gutter: each is looked at more than once, so that is asked of all of them first.
    gutters = [line[:1] == "|" for line in lines]
    i, end = first, len(lines)
    while i < end:
        line = lines[i]
        if gutters[i]:
            # Only the gutter above the first line of law comes here.
            found.append(
                kinds.GUTTER_BEFORE_LAW.at(
                    whole_line(source.path, i + 1, line),
                    wording.NOTHING_TO_ANNOTATE,
                    wording.PUT_IT_UNDER,
                )
            )
            while i < end and (gutters[i] or not lines[i].strip()):
                i += 1
            continue
        if not line.strip():
            i += 1
            continue
        start = i + 1
        j = last = start
        while j < end and (gutters[j] or not lines[j].strip()):
            if gutters[j]:
                last = j + 1
            j += 1
        statements: tuple[Statement, ...] = ()
        gutter = gutters.index(True, start, last) if last > start else start
        if last > gutter:
            statements, problems = block(lines[gutter:last])
            found.extend(_placed(problem, source.path, gutter) for problem in problems)
        laws.append(_law_line(source.path, i + 1, line, statements, gutter))
        i = j
    return laws


def _law_line(path: str, number: int, line: str, statements: tuple[Statement, ...], gutter: int) -> LawLine:
    text = line.strip(" \u00a0")
    column = len(line) - len(line.lstrip(" \u00a0")) + 1
    if text.startswith(("\\|", "\\\\")):
        # An escape of ours: the act prints the character after it.
        text, column = text[1:], column + 1
    return LawLine(text, Span(path, number, column, number, column + len(text)), statements, gutter=gutter)


def _placed(problem: Diagnostic, path: str, gutter: int) -> Diagnostic:
    span = problem.span
    place = Span(path, span.line + gutter, span.column, span.end_line + gutter, span.end_column)
    return replace(problem, span=place)


class _Lines(Lexer):
    """Hands the tokens of kzlaw/parsed/lines.py to Lark."""

    def __init__(self, _configuration: Any) -> None: ...

    def lex(self, data: Any) -> Any:  # type: ignore[override]
        return iter(data)


@v_args(inline=True)
class _Nodes(Transformer[LineToken, Any]):
    def start(
        self, preface: tuple[Node, ...], preamble: tuple[Node, ...], body: Any, conclusions: Any
    ) -> tuple[Node, ...]:
        return (*preface, *preamble, *body, *conclusions)

    def preface(self, *lines: LineToken) -> tuple[Node, ...]:
        return tuple(_node("preface", line) for line in lines)

    def preamble(self, *lines: LineToken) -> tuple[Node, ...]:
        return tuple(_node("preamble", line) for line in lines)

    def conclusions(self, *lines: LineToken) -> tuple[Node, ...]:
        return tuple(_node("conclusions", line) for line in lines)

    def body(self, *nodes: Node) -> tuple[Node, ...]:
        return nodes

    def section(self, line: LineToken) -> Node:
        return _node("section", line)

    def chapter(self, line: LineToken) -> Node:
        return _node("chapter", line)

    def division(self, line: LineToken) -> Node:
        return _node("division", line)

    def article(self, line: LineToken, inside: tuple[Node, ...]) -> Node:
        return _node("article", line, inside)

    def paragraph(self, line: LineToken, inside: tuple[Node, ...]) -> Node:
        return _node("paragraph", line, inside)

    def part(self, line: LineToken, inside: tuple[Node, ...]) -> Node:
        return _node("part", line, inside)

    def extend(self, unit: Node, more: Node) -> Any:
        return _Growing.of(unit, more)

    def inside(self, *nodes: Node) -> tuple[Node, ...]:
        return nodes

    def subparagraph(self, line: LineToken, *nodes: Node) -> Node:
        return _node("subparagraph", line, nodes)

    def indent(self, line: LineToken) -> Node:
        return _node("indent", line)

    def table(self, line: LineToken) -> Node:
        return _node("table", line)

    def form(self, line: LineToken) -> Node:
        return _node("form", line)

    def stamp(self, line: LineToken) -> Node:
        return _node("stamp", line)

    def operation(self, line: LineToken, *quoted: Node) -> Node:
        return _node("operation", line, quoted)

    def quoted(self, nodes: tuple[Node, ...]) -> Node:
        return Node("quoted", "", None, nodes)


class _Growing(list[Node]):
    """A paragraph or article while parts come in: appending keeps a unit of many parts linear."""

    __slots__ = ()

    @classmethod
    def of(cls, unit: Any, more: Node) -> _Growing:
        growing = unit if isinstance(unit, cls) else cls([unit])
        growing.append(more)
        return growing


def _node(kind: NodeKind, line: LineToken, children: tuple[Any, ...] = ()) -> Node:
    return Node(kind, line.number, line.law, children)


def _settled(node: Any) -> Node:
    """Return a node with what was appended to it as its children."""
    if isinstance(node, _Growing):
        head = node[0]
        return Node(head.kind, head.number, head.line, tuple(_settled(child) for child in (*head.children, *node[1:])))
    if not node.children:
        settled: Node = node
        return settled
    return Node(node.kind, node.number, node.line, tuple(_settled(child) for child in node.children))


@cache
def _document_parser() -> Lark:
    return load_grammar("document", "start", lexer=_Lines, transformer=_Nodes())


def parse_lines(lines: list[LawLine], found: list[Diagnostic]) -> tuple[Node, ...]:
    """Return the structure of lines of law: what is numbered, and the parts and абзацы between."""
    if not lines:
        return ()
    try:
        nodes: Any = _document_parser().parse(tokens(lines, found))
    except UnexpectedToken as error:
        token = error.token
        place = token.law.span if isinstance(token, LineToken) else lines[-1].span
        found.append(
            clause_kinds.LINE_DOES_NOT_FIT.at(
                place,
                "this line does not fit the structure around it",
                "say what it is: `heading chapter`, `form` or `stamp`",
            )
        )
        return ()
    return tuple(_settled(node) for node in nodes)
