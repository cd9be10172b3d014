"""Diagnostics → text for people: each with its line of source underlined and what to do; colours only when asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzlaw.diagnostics import frame
from kzlaw.diagnostics.diagnostic import Diagnostic, Severity
from kzlaw.diagnostics.excerpt import Excerpt, LinesOf, excerpts
from kzlaw.diagnostics.said import Language
from kzlaw.diagnostics.visible import visible
from kzlaw.span import Span

# A line is pieces of (style, text); an empty style is plain. Only rich knows what the styles look like.
Line = list[tuple[str, str]]

_STYLE = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold cyan"}
_FRAME = "blue"
_STRONG = "bold"


def render(
    found: Sequence[Diagnostic], lines_of: LinesOf, *, colour: bool = False, language: Language = Language.ENGLISH
) -> str:
    """Return the problems as text, in the order given, with a summary at the end; empty where there are none."""
    if not found:
        return ""
    lines: list[Line] = []
    for problem in found:
        lines.extend(_problem(problem, lines_of, language))
        lines.append([])
    lines.append([(_STRONG, summary(found, language))])
    if colour:
        return _coloured(lines)
    return "".join("".join(text for _, text in line).rstrip() + "\n" for line in lines)


def summary(found: Sequence[Diagnostic], language: Language = Language.ENGLISH) -> str:
    """Return how many errors, warnings and notes there are: ``2 errors, 1 warning``."""
    counts = [(severity, sum(problem.severity is severity for problem in found)) for severity in Severity]
    said = [frame.counted(severity, count, language) for severity, count in counts if count]
    return ", ".join(said) or frame.none(language)


def _problem(problem: Diagnostic, lines_of: LinesOf, language: Language) -> Iterator[Line]:
    style = _STYLE[problem.severity]
    title = frame.title(problem, language)
    marked = frame.marked(problem, language) + (f" {title}" if title else "")
    yield [(style, marked), (_STRONG, f": {visible(problem.message_in(language))}")]
    shown = excerpts(problem.span, lines_of)
    related = [(other, excerpts(other.span, lines_of)) for other in problem.related]
    numbers = [line.number for lines in (shown, *(lines for _, lines in related)) for line in lines]
    margin = len(str(max(numbers, default=0)))
    yield from _place(problem.span, shown, margin, style, "^")
    for other, lines in related:
        yield [
            (_STYLE[Severity.NOTE], frame.SEE_ALSO.in_language(language)),
            (_STRONG, f": {visible(other.message_in(language))}"),
        ]
        yield from _place(other.span, lines, margin, _FRAME, "-")
    owners = ((frame.UNIT, problem.unit), (frame.RULE, problem.rule))
    belongs = [f"{what.in_language(language)} {visible(name)}" for what, name in owners if name]
    if belongs:
        yield [
            (_FRAME, " " * margin + " = "),
            (_STRONG, frame.WHERE.in_language(language)),
            ("", f": {', '.join(belongs)}"),
        ]
    # A hint may be a few lines, such as the words that were and the words that are now.
    help_ = frame.HELP.in_language(language)
    for number, line in enumerate(problem.hint_in(language).splitlines()):
        head: Line = [(_FRAME, " " * margin + " = "), (_STRONG, help_), ("", ": ")]
        yield [*(head if number == 0 else [("", " " * (margin + len(help_) + 5))]), ("", visible(line))]


def _place(span: Span, shown: Sequence[Excerpt], margin: int, style: str, mark: str) -> Iterator[Line]:
    if not span.file:
        return
    where = visible(span.file) + (f":{span.line}:{span.column}" if span.line > 0 else "")
    yield [(_FRAME, " " * margin + "--> "), ("", where)]
    if not shown:
        return
    empty: Line = [(_FRAME, " " * margin + " |")]
    yield empty
    previous = shown[0].number
    for line in shown:
        if line.number > previous + 1:
            yield [(_FRAME, "." * max(3, margin))]
        previous = line.number
        yield [(_FRAME, f"{line.number:>{margin}} | "), ("", line.shown)]
        yield [(_FRAME, " " * margin + " | "), ("", " " * line.start), (style, mark * line.length)]


def _coloured(lines: list[Line]) -> str:
    # rich is slow to import and most runs print nothing or print to a pipe.
    from io import StringIO

    from rich.console import Console
    from rich.text import Text

    paper = StringIO()
    console = Console(file=paper, force_terminal=True, color_system="standard", width=10_000, legacy_windows=False)
    for line in lines:
        # Text, not markup: a law that holds "[red]" stays as it is.
        console.print(Text.assemble(*((text, style) for style, text in line)), soft_wrap=True, highlight=False)
    return paper.getvalue()
