"""Statements that an amendment has upset → what can be computed for the new words, for a drafter to accept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal

import msgspec

from kzlaw.clauses.tree import Unit
from kzlaw.editions.model import ActHistory, Library, Version
from kzlaw.parsed import syntax
from kzlaw.resolved.changed_words import likeness
from kzlaw.resolved.stale import Stale, StaleQuotation, changed_quotation
from kzlaw.resolved.statements import Stated, quotations, statements
from kzlaw.resolved.words import Place, find_words
from kzlaw.span import Span

LinesOf = Callable[[str], Sequence[str]]
_ALIKE = 0.5


class Proposal(msgspec.Struct, frozen=True):
    """A statement in the words of now, to be written behind the gutter under line ``line`` of ``file``.

    ``restate`` takes the place of a statement under a line that changes words; ``carry`` brings one under text that
    stands anew. ``before`` is the statement as it is written now, ``changes`` the amounts written anew.
    """

    kind: Literal["restate", "carry"]
    act: str
    by: str
    unit: str
    rule: str
    name: str
    before: str
    after: str
    file: str
    line: int
    changes: tuple[tuple[str, str], ...] = ()


class Removed(msgspec.Struct, frozen=True):
    """A statement that went with the text it stood under."""

    act: str
    by: str
    edition: int
    unit: str
    rule: str
    stated: Stated
    proposal: Proposal | None


def restatements(stale: Iterable[Stale], lines_of: LinesOf) -> Iterator[Proposal]:
    """Yield a proposal for each statement whose words have changed by nothing but amounts."""
    for one in stale:
        if not one.computed or one.line is None:
            continue
        if any(find_words(_requoted(each), one.stated.place, []) is None for each in one.quotations):
            continue
        after = written(one.stated, one.quotations, lines_of, restate=True)
        name = getattr(one.stated.statement, "name", "")
        yield Proposal(
            "restate", one.act, one.by.act, one.stated.unit, one.rule, name, written(one.stated, (), lines_of), after,
            one.line.file, one.line.line, tuple((edit.before, edit.after) for edit in one.edits),
        )  # fmt: skip


def removed(library: Library, act: str, editions: range, lines_of: LinesOf) -> Iterator[Removed]:
    """Yield the statements that went with their text in some editions of an act, each with what can be proposed."""
    history = library.acts[act]
    for component, timeline in history.timelines.items():
        prefix = act if component == "main" else f"{act}!{component}"
        for slot in timeline.slots:
            for earlier, later in zip(slot.versions, slot.versions[1:], strict=False):
                if later.edition in editions and earlier.unit.state == "held":
                    yield from _went(history, prefix, earlier, later, lines_of)


def _went(history: ActHistory, prefix: str, earlier: Version, later: Version, lines_of: LinesOf) -> Iterator[Removed]:
    standing = {unit.span for unit in later.unit.walk()} if later.unit.state == "held" else set()
    before = [one for one in statements(earlier.unit, ()).stated if one.place.leaf.span not in standing]
    if not before:
        return
    now = statements(later.unit, ()).stated if later.unit.state == "held" else ()
    known = {(type(one.statement), getattr(one.statement, "name", None)) for one in now}
    printed = {leaf.span for leaf in earlier.unit.leaves()}
    fresh = [leaf for leaf in later.unit.leaves() if leaf.text and leaf.span not in printed]
    by = history.editions[later.edition].by
    for one in before:
        name = getattr(one.statement, "name", "")
        if isinstance(one.statement, syntax.Layout | syntax.Note | syntax.StatedOperation | syntax.Confirmation):
            continue
        if name and (type(one.statement), name) in known:
            continue
        if not name and any(_says_the_same(one, other) for other in now):
            continue
        rule = f"{prefix}/{one.unit}/{name}" if name else ""
        proposal = _carried(one, rule, history.act, by, earlier.unit, later.unit, fresh, lines_of)
        yield Removed(history.act, by, later.edition, one.unit, rule, one, proposal)


def _says_the_same(one: Stated, other: Stated) -> bool:
    return isinstance(other.statement, type(one.statement)) and [q.words for q in quotations(one.statement)] == [
        q.words for q in quotations(other.statement)
    ]


def _carried(
    stated: Stated, rule: str, act: str, by: str, earlier: Unit, later: Unit, fresh: Sequence[Unit], lines_of: LinesOf
) -> Proposal | None:
    """Return the statement under the line of the new text that has its words, or its words but for amounts."""
    old = stated.place.leaf
    ranked = sorted(fresh, key=lambda leaf: (-likeness(old.text or "", leaf.text or ""), leaf.id != old.id))
    around = dict(_around(later))
    now_of = {leaf.id: _most_alike(leaf, fresh) for leaf in earlier.leaves()}
    for leaf in ranked:
        place = Place(leaf, around[leaf.id], leaf.span.file, leaf.gutter)
        changed = _quoted_in(stated, place, now_of)
        if changed is None or (not quotations(stated.statement) and leaf.text != old.text):
            continue
        after = written(stated, changed, lines_of)
        edits = tuple(dict.fromkeys((e.before, e.after) for one in changed for e in one.edits or ()))
        name = getattr(stated.statement, "name", "")
        return Proposal(
            "carry", act, by, leaf.id, rule, name, written(stated, (), lines_of), after, leaf.span.file,
            leaf.span.line, edits,
        )  # fmt: skip
    return None


def _quoted_in(stated: Stated, place: Place, now_of: Mapping[str, str]) -> tuple[StaleQuotation, ...] | None:
    """Return the quotations to be written anew so that all stand around a place; None where some cannot."""
    changed: list[StaleQuotation] = []
    own = False
    for quotation in quotations(stated.statement):
        runs = find_words(quotation, place, [])
        if runs is None:
            before = find_words(quotation, stated.place, [])
            if before is None:
                return None
            one = changed_quotation(stated.statement, quotation, stated.place, before, now_of)
            if not one.now or one.edits is None:
                return None
            runs = find_words(_requoted(one), place, [])
            if runs is None:
                return None
            changed.append(one)
        own = own or any(run.leaf == place.leaf.id for run in runs)
    return tuple(changed) if own or not quotations(stated.statement) else None


def _most_alike(leaf: Unit, fresh: Sequence[Unit]) -> str:
    text = leaf.text or ""
    best = max(fresh, key=lambda one: likeness(text, one.text or ""), default=None)
    return (best.text or "") if best is not None and likeness(text, best.text or "") >= _ALIKE else ""


def _around(unit: Unit, outer: tuple[Unit, ...] = ()) -> Iterator[tuple[str, tuple[Unit, ...]]]:
    yield unit.id, outer
    for child in unit.children:
        yield from _around(child, (unit, *outer))


def _requoted(one: StaleQuotation) -> syntax.Quotation:
    return syntax.Quotation(one.now, None, one.quotation.span)


def written(stated: Stated, changed: Sequence[StaleQuotation], lines_of: LinesOf, *, restate: bool = False) -> str:
    """Return the lines of a statement without their gutter, with quotations and amounts written anew."""
    place = stated.place
    first = place.span(stated.statement.span)
    said = stated.said.statements if stated.said is not None else place.leaf.statements
    starts = [place.span(one.span).line for one in said]
    end = min((line for line in starts if line > first.line), default=0)
    lines = list(lines_of(place.file))
    last = first.line
    while last < len(lines) and lines[last].startswith("|") and last + 1 != end:
        last += 1
    kept = lines[first.line - 1 : last]
    edits: list[tuple[Span, str]] = [(one.quotation.span, f"«{one.now}»") for one in changed]
    edits += [(edit.span, edit.after) for one in changed for edit in one.edits or ()]
    for span, new in sorted(dict.fromkeys(edits), key=lambda edit: (edit[0].line, edit[0].column), reverse=True):
        here = place.span(span)
        top, bottom = here.line - first.line, here.end_line - first.line
        tail = kept[bottom][here.end_column - 1 :]
        kept[top : bottom + 1] = [kept[top][: here.column - 1] + new + tail]
    if restate and isinstance(stated.statement, syntax.Rule) and not stated.statement.restates:
        head = kept[0]
        kept[0] = head[: first.column - 1] + "restate " + head[first.column - 1 :]
    return "\n".join(line[1:].removeprefix(" ") if line.startswith("|") else line for line in kept)
