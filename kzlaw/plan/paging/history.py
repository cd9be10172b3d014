"""Versions of a paragraph → what changed: the redline against the text before, and who put each word there."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kzlaw.clauses.tree import Unit
from kzlaw.editions.model import AppliedOperation, Standing
from kzlaw.plan.paging.model import Authors, Change, Link, OperationLine, Redline, WordsBy
from kzlaw.plan.paging.operation_lines import operation_line
from kzlaw.plan.paging.places import PagePlace
from kzlaw.plan.paging.shelf import Shelf

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_ALIKE = 0.35
"""How alike two абзацы must be to be shown as one that was changed."""
LONG = 2000
"""Characters of a text of which a comparison leaves out what did not change."""


def redline_before(held: Shelf, place: PagePlace) -> Redline | None:
    """Return how a text differs from the one that stood before it, if one did."""
    versions = held.versions[place.component, place.unit]
    number = next(number for number, each in enumerate(versions) if each.path == place.path)
    if number + 1 == len(versions):
        return None
    before = versions[number + 1]
    lines = compared([text for _, text in before.provision.text], [text for _, text in place.provision.text])
    return Redline(
        before=Link(held.named_act(before.given_by).kk, before.path),
        after=Link(held.named_act(place.given_by).kk, place.path),
        lines=tuple(_around_changes(lines)) if _long(place) else lines,
    )


def _long(place: PagePlace) -> bool:
    return sum(len(text) for _, text in place.provision.text) > LONG


def _around_changes(lines: Iterable[tuple[Change, ...]]) -> Iterator[tuple[Change, ...]]:
    """Yield the абзацы that changed, and a sign for those left out: the page holds the text in full above."""
    left_out = False
    for line in lines:
        same = all(change.kind == "same" for change in line)
        if not same:
            yield line
        elif not left_out:
            yield (Change("same", "…"),)
        left_out = same


def compared(before: Sequence[str], after: Sequence[str]) -> tuple[tuple[Change, ...], ...]:
    """Return two texts as one, абзац by абзац, with the words that one of them lacks marked."""
    lines: list[tuple[Change, ...]] = []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for what, first, last, first_new, last_new in matcher.get_opcodes():
        if what == "equal":
            lines += [(Change("same", text),) for text in after[first_new:last_new]]
        else:
            lines += _paired(before[first:last], after[first_new:last_new])
    return tuple(lines)


def _paired(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[Change, ...]]:
    """Yield абзацы that differ: those in the same place word by word, unless they have little in common."""
    for number in range(max(len(before), len(after))):
        old = before[number] if number < len(before) else ""
        new = after[number] if number < len(after) else ""
        if not old or not new:
            yield (Change("removed", old) if old else Change("added", new),)
            continue
        changes = tuple(_words(old, new))
        same = sum(len(each.text) for each in changes if each.kind == "same")
        if 2 * same < _ALIKE * (len(old) + len(new)):
            yield (Change("removed", old),)
            yield (Change("added", new),)
        else:
            yield changes


def _words(old: str, new: str) -> Iterator[Change]:
    mine, theirs = _WORD.findall(old), _WORD.findall(new)
    matcher = difflib.SequenceMatcher(None, mine, theirs, autojunk=False)
    for what, first, last, first_new, last_new in matcher.get_opcodes():
        if what == "equal":
            yield Change("same", "".join(theirs[first_new:last_new]))
            continue
        if last > first:
            yield Change("removed", "".join(mine[first:last]))
        if last_new > first_new:
            yield Change("added", "".join(theirs[first_new:last_new]))


def authors(held: Shelf, place: PagePlace) -> Authors:
    """Return the text by the acts that put its words there; nothing where all words are one act's."""
    unit = standing_unit(held, place)
    if unit is None:
        return Authors((), None)
    acts: dict[str, int] = {}
    lines = tuple(tuple(_runs(held, leaf, place.given_by, acts)) for leaf in unit.leaves() if leaf.text is not None)
    if len(acts) < 2:
        return Authors((), None)
    whole = Counter(line[0].by for line in lines if _of_one_act(line))
    most = max(whole, key=lambda act: whole[act]) if whole and _long(place) else None
    return Authors(tuple(line for line in lines if not _of_one_act(line) or line[0].by != most), most)


def _of_one_act(line: Sequence[WordsBy]) -> bool:
    return bool(line) and all(words.by == line[0].by for words in line)


def _runs(held: Shelf, leaf: Unit, otherwise: str, acts: dict[str, int]) -> Iterator[WordsBy]:
    text, start = leaf.text or "", 0
    runs = leaf.runs if isinstance(leaf, Standing) else ()
    for by, length in [(run.origin.act, run.length) for run in runs] or [(otherwise, len(text))]:
        if length:
            number = acts.setdefault(by, len(acts) + 1)
            yield WordsBy(text[start : start + length], held.act_link(by), number)
        start += length


def standing_unit(held: Shelf, place: PagePlace) -> Unit | None:
    """Return the unit of a page as the editions hold it, with the origins of its words."""
    timeline = held.history.timelines.get(place.component) if held.history is not None else None
    if timeline is None:
        return None
    wanted = [text for _, text in place.provision.text]
    for slot in timeline.places.get(place.unit, ()):
        for version in reversed(timeline.slots[slot].versions):
            if version.unit.id == place.unit and version.unit.lines() == wanted:
                return version.unit
    return None


def operations_on(held: Shelf, place: PagePlace) -> tuple[OperationLine, ...]:
    """Return what amending acts did to a paragraph, the newest last."""
    editions = held.history.editions if held.history is not None else ()
    return tuple(
        operation_line(held, held.act.id, done)
        for edition in editions
        for done in edition.operations
        if _touches(done, place)
    )


def _touches(done: AppliedOperation, place: PagePlace) -> bool:
    return done.component == place.component and done.target.partition("__")[0] == place.unit


def origins(held: Shelf, place: PagePlace) -> tuple[tuple[int, str], ...]:
    """Return all that a page shows of the origin of its words, for the key under which it is kept."""
    unit = standing_unit(held, place)
    if unit is None:
        return ()
    return tuple(
        (run.length, run.origin.act) for leaf in unit.leaves() if isinstance(leaf, Standing) for run in leaf.runs
    )
