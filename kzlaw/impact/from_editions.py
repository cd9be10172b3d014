"""A project and two editions of an act → everything that differs between them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import msgspec

from kzlaw.editions.assembled import as_of
from kzlaw.editions.citing import ChangedCitation
from kzlaw.editions.model import ActHistory, Library
from kzlaw.generation import act_facts
from kzlaw.impact.examples import example_changes
from kzlaw.impact.lines import line_changes
from kzlaw.impact.model import CitationChange, FileChange, FileKind, Impact, Side
from kzlaw.impact.norms import norm_changes, unaccounted
from kzlaw.pipeline import Understood
from kzlaw.plan.from_resolved import plan as plan_of
from kzlaw.plan.rules import ActPlan
from kzlaw.resolved.doubts import confirmed
from kzlaw.resolved.proposals import Proposal, removed, restatements
from kzlaw.resolved.statements import statements


class Between(msgspec.Struct, frozen=True):
    """Two editions of an act, by their places in its history; -1 is before the first."""

    act: str
    before: int
    now: int


def impact(understood: Understood, between: Between, generated: Collection[str] = ()) -> Impact:
    """Return what differs; ``generated`` are the paths of all generated files, if they could be generated."""
    history = understood.library.acts[between.act]
    book = next(book for book in understood.books if book.act == between.act)
    first = book.editions[between.before] if between.before >= 0 else None
    second = book.editions[between.now] if between.now >= 0 else None
    lower, upper = sorted((between.before, between.now))
    editions = range(lower + 1, upper + 1)
    stale = [one for one in understood.stale if one.act == between.act and one.edition in editions]
    norms = norm_changes(first, second, stale)
    return Impact(
        act=between.act,
        before=_side(history, between.before),
        now=_side(history, between.now),
        lines=line_changes(history, between.before, between.now),
        norms=norms,
        examples=example_changes(first, second, stale, understood.calendar),
        files=tuple(_files(understood, generated, between)),
        citations=tuple(_citations(understood.changed, understood.library, between, editions)),
        unaccounted=unaccounted(first, second),
        proposals=proposals(understood, between.act, editions),
    )


def proposals(understood: Understood, act: str, editions: range) -> tuple[Proposal, ...]:
    """Return what can be proposed for the statements of an act that some of its editions have upset."""
    stale = [one for one in understood.stale if one.act == act and one.edition in editions]
    carried = removed(understood.library, act, editions, understood.lines_of)
    return (
        *restatements(stale, understood.lines_of),
        *(one.proposal for one in carried if one.proposal is not None),
    )


def _side(history: ActHistory, number: int) -> Side:
    if number < 0:
        return Side("", None)
    return Side(history.editions[number].by, history.editions[number].start)


def _citations(
    changed: Sequence[ChangedCitation], library: Library, between: Between, editions: range
) -> Iterator[CitationChange]:
    """Yield the citations that the change has upset, in the act itself and in others that cite it."""
    givers = {library.acts[between.act].editions[number].by for number in editions}
    for one in changed:
        inside = one.act == between.act and one.edition in editions
        if not inside and not (one.act != between.act and one.by in givers):
            continue
        version = as_of(one.edition)(library.acts[one.act].timelines[one.component].slots[one.place])
        settled = version is not None and confirmed(one, statements(version.unit, ()))
        leaf = next((leaf.id for leaf in version.unit.leaves() if leaf.span == one.line), "") if version else ""
        yield CitationChange(
            one.act, one.component, leaf or one.leaf.id, one.citation.words, one.how, one.meant, one.meant_words,
            one.now, settled,
        )  # fmt: skip


def _files(understood: Understood, generated: Collection[str], between: Between) -> Iterator[FileChange]:
    """Yield the files of code, tests and pages that belong to one of the editions only."""
    if not generated:
        return
    act, book = next(
        (act, book) for act, book in zip(understood.acts, understood.books, strict=True) if act.id == between.act
    )
    plan = plan_of(book, act_facts(act, book, understood.acts), understood.calendar)
    old, new = _files_of(plan, generated, between.before), _files_of(plan, generated, between.now)
    for path in sorted(old.keys() | new.keys()):
        if path not in new:
            yield FileChange(old[path], "removed", path)
        elif path not in old:
            yield FileChange(new[path], "added", path)


def _files_of(plan: ActPlan, generated: Collection[str], edition: int) -> dict[str, FileKind]:
    if edition < 0:
        return {}
    found: dict[str, FileKind] = {}
    for module in plan.editions[edition].modules:
        found[module.path] = "code"
        found[module.test_path] = "test"
        page = f"docs/law/{module.act}/{module.component}/{module.name}"
        found.update((path, "page") for path in generated if path.startswith((f"{page}.", f"{page}/")))
    return found
