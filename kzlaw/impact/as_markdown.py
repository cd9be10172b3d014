"""Impact → a Markdown page: tables and a redline that any reader of Markdown shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kzlaw.impact.as_text import heading, said_citation, said_example, said_side
from kzlaw.impact.model import Impact, Piece

# What Markdown or HTML would take for its own; the law is text, whatever stands in it.
_ESCAPED = str.maketrans(
    {sign: f"\\{sign}" for sign in "\\`*_{}[]()#+-.!|~"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
)


def as_markdown(impacts: Iterable[Impact]) -> str:
    """Return one page for the impacts on one or several acts."""
    return "\n".join(line for impact in impacts for line in (*_page(impact), "")).rstrip("\n") + "\n"


def _page(impact: Impact) -> Iterator[str]:
    yield f"# {_plain(impact.act)}: {_plain(said_side(impact.before))} → {_plain(said_side(impact.now))}"
    if impact.empty:
        yield "\nNothing differs."
        return
    if impact.lines:
        yield "\n## Text"
        for line in impact.lines:
            yield f"\n**{_plain(heading(line))}**\n"
            yield "> " + "".join(map(_piece, line.redline))
    if impact.norms:
        yield "\n## Rules\n\n| rule | change | words before | words now |\n|---|---|---|---|"
        for norm in impact.norms:
            yield f"| {_code(norm.norm)} | {norm.change} | {_plain(norm.before)} | {_plain(norm.now)} |"
    if impact.examples:
        yield "\n## Examples that come out differently\n"
        yield from (f"- {_plain(said_example(one))}" for one in impact.examples)
    if impact.citations:
        yield "\n## Citations that mean something else now\n"
        yield from (f"- {_plain(said_citation(one))}" for one in impact.citations)
    if impact.proposals:
        yield "\n## Proposed"
        for proposal in impact.proposals:
            yield f"\nUnder {_code(f'{proposal.file}:{proposal.line}')}:\n"
            yield from (f"    | {line}" for line in proposal.after.split("\n"))
    if impact.unaccounted:
        yield "\n## Words that no norm quotes\n"
        yield from (f"- {_code(one.unit)}: {_plain(one.words)}" for one in impact.unaccounted)
    if impact.files:
        yield "\n## Files\n"
        yield from (f"- {one.change} {one.kind} {_code(one.path)}" for one in impact.files)


def _piece(piece: Piece) -> str:
    words = _plain(piece.words)
    match piece.change:
        case "kept":
            return words
        case "deleted":
            return f"<del>{words}</del>"
        case "inserted":
            return f"<ins>{words}</ins>"


def _plain(text: str) -> str:
    return " ".join(text.split("\n")).translate(_ESCAPED)


def _code(text: str) -> str:
    return f"`{text.replace('`', '')}`"
