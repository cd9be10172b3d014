"""Impact → text for a terminal: the redline, then what follows from it."""

from __future__ import annotations

from collections.abc import Iterator

from kzlaw.impact.model import CitationChange, ExampleChange, Impact, LineChange, NormChange, Piece, Side

CONTEXT = 6
"""How many words are shown on each side of a change."""


def as_text(impact: Impact, *, colour: bool = False) -> str:
    """Return the impact as lines; without colour words that go are in [-…-], words that come in {+…+}."""
    return "\n".join(_lines(impact, colour)) + "\n"


def _lines(impact: Impact, colour: bool) -> Iterator[str]:
    yield f"{impact.act}: {said_side(impact.before)} → {said_side(impact.now)}"
    if impact.empty:
        yield "nothing differs"
        return
    for line in impact.lines:
        yield ""
        yield heading(line)
        yield "  " + "".join(_shown(piece, colour) for piece in shortened(line.redline))
    norms = [one for one in impact.norms if one.change != "carried"]
    if norms:
        yield "\nrules"
        yield from (f"  {one.change:<12} {one.norm}{_reworded(one)}" for one in norms)
    carried = len(impact.norms) - len(norms)
    if carried:
        yield f"\n{carried} {'rule' if carried == 1 else 'rules'} of the changed paragraphs carried over untouched"
    if impact.examples:
        yield "\nexamples that come out differently"
        yield from (f"  {said_example(one)}" for one in impact.examples)
    if impact.citations:
        yield "\ncitations that mean something else now"
        yield from (f"  {said_citation(one)}" for one in impact.citations)
    if impact.proposals:
        yield "\nproposed (kzlaw amend --accept writes these)"
        for proposal in impact.proposals:
            changes = ", ".join(f"`{now}` in place of `{before}`" for before, now in proposal.changes)
            what = f"{proposal.kind} {proposal.name or 'informative'} under {proposal.file}:{proposal.line}"
            yield f"  {what}" + (f": {changes}" if changes else "")
            yield from (f"    | {line}" for line in proposal.after.split("\n"))
    if impact.unaccounted:
        yield "\nwords that no norm quotes"
        yield from (f"  {one.unit}: «{one.words}»" for one in impact.unaccounted)
    if impact.files:
        yield "\nfiles"
        yield from (f"  {one.change:<8} {one.kind:<5} {one.path}" for one in impact.files)


def heading(line: LineChange) -> str:
    """Return which line it is and what has become of it."""
    was = f", before {line.before}" if line.before != line.unit else ""
    return f"{line.component}!{line.unit} ({line.change}{was})"


def said_side(side: Side) -> str:
    """Return an edition in words."""
    if side.start is None:
        return "not in force"
    start = side.start
    when = f"from {start.earliest}" if start.exact else f"from a day between {start.earliest} and {start.latest}"
    return f"{side.by} ({when})"


def said_example(one: ExampleChange) -> str:
    """Return in words how an example comes out."""
    now = "its rule is stale" if one.now == "stale" else one.now.replace("_", " ") or "its rule is gone"
    return f"{one.norm}, {one.example}: {one.before.replace('_', ' ')} → {now}  ({one.file}:{one.line})"


def said_citation(one: CitationChange) -> str:
    """Return in words what has become of a citation."""
    match one.how:
        case "elsewhere":
            now = f"points at {one.now}"
        case "itself":
            now = f"points at itself, {one.now}"
        case "nothing":
            now = "leads nowhere"
    settled = " (confirmed)" if one.confirmed else ""
    return f"{one.act}!{one.component}/{one.unit}: «{one.words}» {now}; meant {one.meant} «{one.meant_words}»{settled}"


def shortened(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """Yield the pieces with long stretches that stay cut to some words beside the changes."""
    for number, piece in enumerate(pieces):
        words = piece.words.split(" ")
        if piece.change != "kept" or len(words) <= 2 * CONTEXT + 1:
            yield piece
            continue
        head = words[:CONTEXT] if number else []
        tail = words[-CONTEXT:] if number + 1 < len(pieces) else []
        if not head and not tail:
            head = words[:CONTEXT]
        yield Piece("kept", " ".join(head) + ("…" if not head else " … " if tail else "…") + " ".join(tail))


def _shown(piece: Piece, colour: bool) -> str:
    match piece.change:
        case "kept":
            return piece.words
        case "deleted":
            return f"\033[31;9m{piece.words}\033[0m" if colour else _marked("[-", piece.words, "-]")
        case "inserted":
            return f"\033[32;4m{piece.words}\033[0m" if colour else _marked("{+", piece.words, "+}")


def _marked(opens: str, words: str, closes: str) -> str:
    inner = words.strip()
    if not inner:
        return opens + words + closes
    start = words.index(inner)
    return words[:start] + opens + inner + closes + words[start + len(inner) :]


def _reworded(one: NormChange) -> str:
    if one.change in ("stale", "changed") and one.before != one.now:
        return f": «{one.before}» → «{one.now}»" if one.now else f": «{one.before}»"
    return ""
