"""The lines behind the gutter under one line of law → statements: joins, parses and assembles them."""

from __future__ import annotations

import re
from typing import assert_never

import msgspec
from lark.exceptions import UnexpectedInput, VisitError
from msgspec import structs
from msgspec.structs import replace

from kzlaw.diagnostics.catalogue import parsed as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.diagnostics.wording import advice
from kzlaw.diagnostics.wording import statements as wording
from kzlaw.diagnostics.wording.names import TYPE_AGAIN
from kzlaw.parsed import syntax
from kzlaw.parsed.annotation_lines import ExampleLine, Head, Line, OptionLine, annotation_parser
from kzlaw.parsed.expressions import BadDate, span_of
from kzlaw.parsed.keywords import keyword_table, line_keywords
from kzlaw.parsed.mistakes import MAXIMUM_DIGITS, explain, foreign_letters, long_number, too_deep
from kzlaw.span import Span

_WORD = re.compile(r"[^\W\d][\w-]*")
# A line that starts like this can only go on with what stands before it.
_CONTINUES = re.compile(
    r"[^\w\s]|(?:and|or|not|in|under|on|және|немесе|емес|бойынша|и|или|не|согласно|күні|на)(?!\w)|\d"
)
# What follows a keyword, and not the same word in a quotation that goes on: its own quotation, a name, a title.
_STARTS_OVER = re.compile(r"\s*[«:]|\s+[A-Za-z]")
_OPEN = re.compile(r"(?:[,:=<>+({]|-|\b(?:and|or|not|in|under|және|немесе|и|или|не))\s*$")


class LogicalLine(msgspec.Struct, frozen=True):
    """A line behind the gutter with its continuations. ``row`` counts physical lines from 0.

    A ``broken`` line begins with no keyword: ``keyword`` is the one that was probably meant.
    """

    row: int
    column: int
    keyword: str
    text: str
    broken: bool = False


class _Draft(msgspec.Struct):
    """A statement while its lines come in."""

    head: Head
    titles: list[syntax.Title] = msgspec.field(default_factory=list)
    conditions: list[syntax.Condition] = msgspec.field(default_factory=list)
    examples: list[syntax.Example] = msgspec.field(default_factory=list)
    options: list[syntax.Option] = msgspec.field(default_factory=list)
    incomplete: bool = False  # a line of it did not parse: what it lacks may have been there


def parse_block(lines: tuple[str, ...]) -> tuple[tuple[syntax.Statement, ...], tuple[Diagnostic, ...]]:
    """Return the statements of the gutter lines under one line of law, and what is wrong with them.

    Places are relative: ``file`` is empty and line 1 is the first of ``lines``.
    """
    found: list[Diagnostic] = []
    statements: list[syntax.Statement] = []
    draft: _Draft | None = None
    for logical in _logical_lines(lines, found):
        if logical.keyword == "NOTE" and not logical.broken:
            statements.append(_note(logical))
            continue
        parsed = None if logical.broken else _parse_line(logical, found)
        if parsed is None:
            if logical.keyword in ("RULE", "EXEMPT", "REFER", "READING", "TERM", "RESTATE"):
                _finish(draft, statements, found)
                # Its body would only be reported as homeless.
                draft = _Draft(Head("broken", "", _start(logical), _start(logical)))
            elif draft is not None:
                draft.incomplete = True
            continue
        if isinstance(parsed, Head):
            _finish(draft, statements, found)
            draft = _Draft(parsed)
        elif isinstance(parsed, syntax.Informative | syntax.Layout | syntax.StatedOperation | syntax.Confirmation):
            _finish(draft, statements, found)
            draft = None
            statements.append(parsed)
        elif draft is None:
            found.append(
                kinds.BODY_OUTSIDE_STATEMENT.at(
                    _start(logical),
                    wording.no_statement_open(_first_word(logical)),
                    wording.BEGIN_ONE,
                )
            )
        else:
            _add(draft, parsed, found)
    _finish(draft, statements, found)
    return tuple(statements), tuple(found)


def _logical_lines(lines: tuple[str, ...], found: list[Diagnostic]) -> list[LogicalLine]:
    """Join continuation lines; report first words that are no keyword."""
    keywords = line_keywords()
    logical: list[LogicalLine] = []
    for row, line in enumerate(lines):
        content = " " + line[1:] if line.startswith("|") else line
        stripped = content.lstrip(" \t\u00a0")
        if not stripped.strip():
            continue
        column = len(content) - len(stripped) + 1
        match = _WORD.match(stripped)
        word = match.group() if match else ""
        previous = logical[-1] if logical else None
        begins = word in keywords and (not _open_quotation(previous) or _STARTS_OVER.match(stripped, len(word)))
        if begins and not _lacks_reason(previous):
            logical.append(LogicalLine(row, column, keywords[word], content))
        elif previous is not None and (
            previous.keyword == "NOTE"
            or _open_quotation(previous)
            or _CONTINUES.match(stripped)
            or _lacks_reason(previous)
            or _OPEN.search(previous.text)
            or (previous.keyword in ("KK", "RU", "EN") and did_you_mean(word, tuple(keywords)) is None)
        ):
            gap = "\n" * (row - previous.row - previous.text.count("\n"))
            logical[-1] = replace(previous, text=previous.text + gap + content)
        else:
            meant = _unknown_keyword(
                word or stripped[:1], Span("", row + 1, column, row + 1, column + len(word or " ")), found
            )
            logical.append(LogicalLine(row, column, keywords.get(meant or "", ""), "", broken=True))
    return logical


def _lacks_reason(line: LogicalLine | None) -> bool:
    """Return whether an `informative` has not said its reason: `heading` is one, and also begins a statement."""
    return line is not None and line.keyword == "INFORMATIVE" and line.text.rstrip()[-1:] in ("»", ":")


def _open_quotation(line: LogicalLine | None) -> bool:
    return (
        line is not None
        and line.keyword not in ("NOTE", "KK", "RU", "EN")
        and line.text.count("«") > line.text.count("»")
    )


def _unknown_keyword(word: str, place: Span, found: list[Diagnostic]) -> str | None:
    """Report a first word that is no keyword; return the keyword that it looks like."""
    foreign = foreign_letters(word)
    if foreign is not None:
        found.append(kinds.FOREIGN_LETTERS_IN_NAME.at(place, foreign, TYPE_AGAIN))
        return did_you_mean(word, tuple(line_keywords()))
    nearest = did_you_mean(word, tuple(line_keywords()))
    hint = (
        advice.did_you_mean(nearest)
        if nearest
        else wording.the_keywords(
            [
                words[0]
                for name, words in keyword_table().items()
                if name in ("RULE", "EXEMPT", "REFER", "READING", "INFORMATIVE")
            ]
        )
    )
    found.append(kinds.UNKNOWN_KEYWORD.at(place, wording.no_keyword(word), hint))
    return nearest


def _parse_line(logical: LogicalLine, found: list[Diagnostic]) -> Line | None:
    problem = too_deep(logical.text)
    if problem is not None:
        found.append(kinds.NESTING_TOO_DEEP.at(_start(logical), problem, "split the condition into several lines"))
        return None
    text = "\n" * logical.row + logical.text
    number = long_number(text) if logical.keyword not in ("KK", "RU", "EN") else None
    if number is not None:
        digits = number.end_column - number.column
        message = wording.too_many_digits(digits, MAXIMUM_DIGITS)
        found.append(kinds.MALFORMED_EXPRESSION.at(number, message, wording.COMPARE_WITH_LAW))
        return None
    try:
        result: Line = annotation_parser().parse(text)  # type: ignore[assignment]
    except VisitError as error:
        if not isinstance(error.orig_exc, BadDate):
            raise
        found.append(bad_date(error.orig_exc))
        return None
    except BadDate as error:
        found.append(bad_date(error))
        return None
    except UnexpectedInput as error:
        found.append(explain(error, text, logical.keyword, annotation_parser()))
        return None
    return result


def bad_date(error: BadDate) -> Diagnostic:
    """Return the problem of a date that no calendar has."""
    return kinds.BAD_DATE.at(span_of(error.token), wording.no_day(str(error.token)), wording.WRITE_A_DAY)


def _add(draft: _Draft, line: Line, found: list[Diagnostic]) -> None:
    match line:
        case syntax.Title():
            _add_title(draft, line)
        case syntax.Condition():
            draft.conditions.append(line)
        case OptionLine(name, default, rejected, span):
            draft.options.append(syntax.Option(name, default, rejected, (), span))
        case ExampleLine():
            _add_example(draft, line, found)
        case Head() | syntax.Informative() | syntax.Layout() | syntax.StatedOperation() | syntax.Confirmation():
            raise AssertionError("these begin a statement of their own")
        case _:
            assert_never(line)


def _add_title(draft: _Draft, title: syntax.Title) -> None:
    if draft.options:
        last = draft.options[-1]
        draft.options[-1] = structs.replace(last, titles=(*last.titles, title))
    else:
        draft.titles.append(title)


def _add_example(draft: _Draft, line: ExampleLine, found: list[Diagnostic]) -> None:
    if line.name is not None:
        draft.examples.append(
            syntax.Example(line.name, line.given, line.under, line.on, line.expect, line.expect_span, line.span)
        )
        return
    if not draft.examples:
        place = line.given[0].span if line.given else line.expect_span or draft.head.span
        found.append(
            kinds.BODY_OUTSIDE_STATEMENT.at(
                place,
                wording.NO_EXAMPLE_OPEN,
                wording.BEGIN_EXAMPLE,
            )
        )
        return
    last = draft.examples[-1]
    draft.examples[-1] = structs.replace(
        last,
        given=(*last.given, *line.given),
        under=(*last.under, *line.under),
        on=line.on or last.on,
        expect=line.expect or last.expect,
        expect_span=line.expect_span or last.expect_span,
    )


def _finish(draft: _Draft | None, statements: list[syntax.Statement], found: list[Diagnostic]) -> None:
    if draft is None or draft.head.kind == "broken":
        return
    head, titles = draft.head, tuple(draft.titles)
    conditions, examples = tuple(draft.conditions), tuple(draft.examples)
    if head.kind not in ("reading", "term") and not conditions and not draft.incomplete:
        found.append(
            kinds.INCOMPLETE_STATEMENT.at(
                head.span,
                wording.says_nothing(f"{head.kind} {head.name}"),
                wording.ADD_LINES,
            )
        )
    for example in examples:
        if example.expect is None and not draft.incomplete:
            found.append(
                kinds.INCOMPLETE_STATEMENT.at(example.span, wording.expects_nothing(example.name), wording.END_IT)
            )
    _check_body(draft, found)
    match head.kind:
        case "rule" | "restate":
            restates = head.kind == "restate"
            statements.append(
                syntax.Rule(
                    head.name, restates, titles, conditions, examples, head.span, head.name_span, draft.incomplete
                )
            )
        case "exempt":
            statements.append(
                syntax.Exemption(
                    head.name,
                    head.first,
                    head.last,
                    titles,
                    conditions,
                    examples,
                    head.span,
                    head.name_span,
                    head.target_span or head.span,
                    draft.incomplete,
                )
            )
        case "refer":
            statements.append(
                syntax.Referral(
                    head.name, head.law, titles, conditions, examples, head.span, head.name_span, draft.incomplete
                )
            )
        case "reading":
            options = tuple(draft.options)
            statements.append(
                syntax.Reading(head.name, head.quotations, titles, options, head.span, head.name_span, draft.incomplete)
            )
        case "term":
            statements.append(syntax.Term(head.name, head.quotations, titles, head.span))
        case other:
            raise AssertionError(other)


def _check_body(draft: _Draft, found: list[Diagnostic]) -> None:
    """Report lines that mean nothing in a statement of this kind: they would be lost."""
    kind, places = draft.head.kind, []
    if kind in ("reading", "term"):
        places += [(str(condition.role), condition.span) for condition in draft.conditions]
        places += [("example", example.span) for example in draft.examples]
    if kind != "reading":
        places += [("option", option.span) for option in draft.options]
    owner = wording.OF_A_RULE if kind in ("reading", "term") else wording.OF_A_READING
    for word, place in places:
        found.append(kinds.MALFORMED_STATEMENT.at(place, wording.no_line_of(word, kind), owner))


def _note(logical: LogicalLine) -> syntax.Note:
    text = logical.text.strip()
    return syntax.Note(text.partition(" ")[2].strip(), _start(logical))


def _first_word(logical: LogicalLine) -> str:
    match = _WORD.match(logical.text[logical.column - 1 :])
    return match.group() if match else ""


def _start(logical: LogicalLine) -> Span:
    first = logical.text.partition("\n")[0].rstrip()
    return Span("", logical.row + 1, logical.column, logical.row + 1, max(len(first) + 1, logical.column + 1))
