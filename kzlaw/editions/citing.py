"""Library → citations that have come to mean something else than when they were written, by the act that did it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import Literal

import msgspec
from msgspec.structs import replace

from kzlaw.citation import Citation, Step
from kzlaw.clauses.tree import Act, Unit
from kzlaw.editions.assembled import as_of
from kzlaw.editions.cited import Looking, Pointed, Unknown, paths_of, points_at, tops_of
from kzlaw.editions.identity import became
from kzlaw.editions.model import ActHistory, Library, Version
from kzlaw.span import Span

How = Literal["elsewhere", "itself", "nothing"]


class ChangedCitation(msgspec.Struct, frozen=True):
    """A citation that points elsewhere, at itself or at nothing since ``by`` has changed what it cites.

    It stands in the абзац printed at ``line`` of the ``place`` of a component of ``act``; this is so in the editions
    of that act from ``edition`` on, and before ``until`` where it is set. ``meant`` is the unit that it meant when it
    was written, with its first words, and ``meant_now`` its id now (gone: ""); ``now`` is the unit that it names now
    (nothing: ""), with its first words.
    """

    act: str
    component: str
    place: int
    leaf: Unit
    citation: Citation
    edition: int
    until: int | None
    by: str
    how: How
    meant: str
    meant_words: str
    meant_now: str
    now: str
    now_words: str

    @property
    def line(self) -> Span:
        """The printed line that holds the citation."""
        return self.leaf.span


def changed_citations(acts: Iterable[Act], library: Library) -> tuple[ChangedCitation, ...]:
    """Return every citation that has come to mean something else, in the order of the editions that did it."""
    following = _Following({act.id: act for act in acts}, library)
    for history, number in _events(library):
        following.edition(history, number)
    return tuple(following.changes)


def _events(library: Library) -> Iterator[tuple[ActHistory, int]]:
    """Yield all editions of all acts in the order of time; those of one act in their own order."""
    events = [
        (day, name, number)
        for name, history in library.acts.items()
        for number, day in enumerate(accumulate((edition.start.earliest for edition in history.editions), max))
    ]
    for _, name, number in sorted(events):
        yield library.acts[name], number


_Top = tuple[str, str, str]


class _Cite(msgspec.Struct):
    """A path of a citation while the editions go by: what it meant first, and the change that is open, if one is."""

    act: str
    component: str
    place: int
    leaf: Unit
    citation: Citation
    path: tuple[Step, ...]
    meant: Pointed | None = None
    last: Pointed | None = None
    open: int | None = None
    tops: tuple[_Top, ...] = ()


_Slot = tuple[str, str, int]


class _Following(msgspec.Struct):
    acts: Mapping[str, Act]
    library: Library
    changes: list[ChangedCitation] = msgspec.field(default_factory=list)
    in_slot: dict[_Slot, list[_Cite]] = msgspec.field(default_factory=dict)
    of_top: dict[_Top, dict[int, _Cite]] = msgspec.field(default_factory=dict)
    now: dict[str, int] = msgspec.field(default_factory=dict)
    slots: dict[str, dict[int, list[tuple[str, int, Version]]]] = msgspec.field(default_factory=dict)

    def edition(self, history: ActHistory, number: int) -> None:
        """Take one edition of an act into account: what it cites, and who cites what it has changed."""
        self.now[history.act] = number
        by_edition = self.slots.get(history.act)
        if by_edition is None:
            by_edition = self.slots[history.act] = _by_edition(history)
        changed = by_edition.get(number, [])
        touched: dict[int, _Cite] = {}
        fresh: list[_Cite] = []
        for component, place, version in changed:
            kept, new = self._cites(history, component, place, version)
            fresh += new
            touched.update((id(cite), cite) for cite in kept)
            names = {version.unit.id}
            earlier = [one for one in history.timelines[component].slots[place].versions if one.edition < number]
            names.update(one.unit.id for one in earlier[-1:])
            for name in names:
                touched.update(self.of_top.get((history.act, component, name), {}))
        for cite in touched.values():
            self._again(cite, history.editions[number].by if number or cite.act != history.act else "")
        for cite in fresh:
            cite.meant = cite.last = self._pointed(cite)

    def _cites(
        self, history: ActHistory, component: str, place: int, version: Version
    ) -> tuple[list[_Cite], list[_Cite]]:
        """Return the citations of a paragraph that stand on, and those that are new in it."""
        slot = (history.act, component, place)
        before = {(c.leaf.span, c.citation.words, c.path): c for c in self.in_slot.get(slot, [])}
        kept: list[_Cite] = []
        new: list[_Cite] = []
        amends = any(unit.kind == "operation" for unit in version.unit.walk())
        for leaf in () if amends or version.unit.state != "held" else version.unit.leaves():
            for citation in leaf.citations if "qstr_" not in leaf.id else ():
                for path in paths_of(citation.steps):
                    old = before.pop((leaf.span, citation.words, path), None)
                    if old is not None:
                        old.leaf, old.citation = leaf, citation
                        kept.append(old)
                        continue
                    cite = _Cite(history.act, component, place, leaf, citation, path)
                    new.append(cite)
                    cite.tops = tuple(dict.fromkeys(tops_of(self._looking(cite))))
                    for top in cite.tops:
                        self.of_top.setdefault(top, {})[id(cite)] = cite
        self.in_slot[slot] = kept + new
        for gone in before.values():
            self._close(gone)
            for top in gone.tops:
                self.of_top[top].pop(id(gone), None)
        return kept, new

    def _looking(self, cite: _Cite) -> Looking:
        return Looking(
            self.acts, self.library, self.now, cite.act, cite.component, cite.place, cite.leaf, cite.citation
        )

    def _pointed(self, cite: _Cite) -> Pointed | None:
        found = points_at(self._looking(cite), cite.path)
        return found if isinstance(found, Pointed) else None

    def _again(self, cite: _Cite, by: str) -> None:
        found = points_at(self._looking(cite), cite.path)
        if isinstance(found, Unknown):
            return
        if cite.meant is None:
            # What it cites was not held so far: it means what it finds first.
            cite.meant = cite.last = found
            return
        how = self._how(cite, cite.meant, found)
        last = cite.last
        cite.last = found
        if how is None:
            self._close(cite)
        elif cite.open is None or (found is not None) != (last is not None) or self._how(cite, last, found):
            self._close(cite)
            cite.open = len(self.changes)
            self.changes.append(
                ChangedCitation(
                    cite.act, cite.component, cite.place, cite.leaf, cite.citation, self.now[cite.act], None, by, how,
                    cite.meant.unit.id, _words(cite.meant.unit), self._stands_now(cite.meant),
                    found.unit.id if found else "", _words(found.unit) if found else "",
                )
            )  # fmt: skip

    def _how(self, cite: _Cite, meant: Pointed | None, found: Pointed | None) -> How | None:
        """Return how what is cited differs from what was meant; None where it is the same unit still."""
        if meant is None:
            return None if found is None else "elsewhere"
        if found is None:
            return "nothing"
        if meant.unit is found.unit:
            return None
        own = any(leaf.span == cite.leaf.span for leaf in found.unit.leaves())
        if own and not any(leaf.span == cite.leaf.span for leaf in meant.unit.leaves()):
            return "itself"
        history = self.library.acts[found.act]
        slot = history.timelines[meant.component].slots[meant.place]
        then = as_of(self.now[found.act])(slot)
        return None if became(meant.unit, found.unit, then.unit if then is not None else None) else "elsewhere"

    def _stands_now(self, meant: Pointed) -> str:
        """Return what a unit is called now; nothing where it is gone."""
        slot = self.library.acts[meant.act].timelines[meant.component].slots[meant.place]
        version = as_of(self.now[meant.act])(slot)
        units = version.unit.walk() if version is not None else ()
        return next((u.id for u in units if u.span == meant.unit.span and u.kind == meant.unit.kind), "")

    def _close(self, cite: _Cite) -> None:
        """Note that a change is settled: the citation means again what it meant, or is no more."""
        if cite.open is not None:
            self.changes[cite.open] = replace(self.changes[cite.open], until=self.now[cite.act])
            cite.open = None


def _by_edition(history: ActHistory) -> dict[int, list[tuple[str, int, Version]]]:
    found: dict[int, list[tuple[str, int, Version]]] = {}
    for component, timeline in history.timelines.items():
        for place, slot in enumerate(timeline.slots):
            for version in slot.versions:
                found.setdefault(version.edition, []).append((component, place, version))
    return found


def _words(unit: Unit) -> str:
    words = next((leaf.text for leaf in unit.leaves() if leaf.text), "").split()
    return " ".join(words[:_FIRST]) + ("…" if len(words) > _FIRST else "")


_FIRST = 8
