"""A library, a unit and a day → the text in force on that day, or exactly why there is none to give."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from kzlaw.clauses.identify import steps_of
from kzlaw.clauses.locate import Ambiguous, Missing, Sentence, by_id
from kzlaw.clauses.tree import Unit
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.editions.answer import Answer, Deleted, Held, Known, Line, NotHeld, NotInForce, Undetermined, UnknownUnit
from kzlaw.editions.assembled import assembled, standing_versions
from kzlaw.editions.model import ActHistory, Edition, Library, Origin, Run, Slot, Standing, Timeline, Version
from kzlaw.editions.standing import runs_of


def text_on(
    library: Library, act: str, day: datetime.date, unit: str | None = None, component: str | None = None
) -> Answer:
    """Return the text of a unit (`para_2__al_4`, `annex_2!para_3`), a component or a whole act on a day."""
    history = library.acts.get(act)
    if history is None:
        return UnknownUnit(act, did_you_mean(act, library.acts))
    if unit is not None and "!" in unit:
        component, _, unit = unit.partition("!")
    if component is not None and component not in history.timelines:
        return UnknownUnit(component, did_you_mean(component, history.timelines))
    if unit is None or unit == "":
        names = (
            [component] if component is not None else sorted(history.timelines, key=lambda name: (name != "main", name))
        )
        return _whole(history, names, day)
    timelines = [history.timelines[component]] if component is not None else list(history.timelines.values())
    return _unit(history, timelines, unit, day)


def history(library: Library, act: str) -> tuple[Edition, ...] | None:
    """Return the editions of an act in the order in which they apply; None for an act that is not held."""
    found = library.acts.get(act)
    return found.editions if found is not None else None


def edition_on(library: Library, act: str, day: datetime.date) -> Edition | NotInForce | Undetermined | UnknownUnit:
    """Return the edition in force on a day."""
    found = library.acts.get(act)
    if found is None:
        return UnknownUnit(act, did_you_mean(act, library.acts))
    if day < found.editions[0].start.earliest:
        return NotInForce("", found.editions[0].start)
    unsure = [one for one in found.editions if one.start.earliest <= day < one.start.latest and _applied(one)]
    if unsure:
        choices = tuple((one.by, NotInForce("", one.start)) for one in unsure)
        return Undetermined("", _reason(unsure[0]), unsure[0].start, choices)
    return [one for one in found.editions if one.start.latest <= day and _applied(one)][-1]


def _applied(edition: Edition) -> bool:
    return not edition.operations or any(one.outcome != "refused" for one in edition.operations)


def _reason(edition: Edition) -> str:
    start = edition.start
    return (
        f"{edition.by} starts on a day between {start.earliest.isoformat()} and {start.latest.isoformat()}: "
        "its day of publication is not known"
    )


def _whole(history: ActHistory, names: Sequence[str], day: datetime.date) -> Answer:
    first = history.editions[0]
    if day < first.start.earliest:
        return NotInForce("", first.start)
    unsure = [one for one in history.editions if one.start.earliest <= day < one.start.latest and _applied(one)]
    certain = {number for number, one in enumerate(history.editions) if one.start.latest <= day}
    before = _text(history, names, certain)
    if not unsure:
        return before
    possible = {number for number, one in enumerate(history.editions) if one.start.earliest <= day}
    after = _text(history, names, possible)
    if isinstance(before, Held) and isinstance(after, Held) and before.text == after.text:
        return before
    return Undetermined("", _reason(unsure[0]), unsure[0].start, (("before", before), (unsure[-1].by, after)))


def _text(history: ActHistory, names: Sequence[str], editions: set[int]) -> Known:
    lines: list[Line] = []
    units: list[Unit] = []
    partial = False

    def pick(slot: Slot) -> Version | None:
        return next((version for version in reversed(slot.versions) if version.edition in editions), None)

    gone: Origin | None = None
    repealed = False
    for name in names:
        timeline = history.timelines[name]
        root = pick(timeline.root)
        if root is not None and isinstance(root.unit, Standing) and root.unit.removed is not None:
            gone, repealed = root.unit.removed, root.unit.state == "repealed"
            continue
        standing = standing_versions(timeline, pick)
        partial = partial or timeline.partial
        for _, version in standing:
            lines.extend(_lines(name, version.unit, version.origin))
        units.extend(assembled(timeline, standing))
    if gone is not None and not lines:
        return Deleted("", repealed, gone)
    if not lines and partial:
        return NotHeld("")
    return Held(tuple(lines), tuple(units), partial)


def _lines(component: str, unit: Unit, origin: Origin) -> list[Line]:
    return [
        _line(component, unit, leaf, origin) for leaf in unit.leaves() if leaf.text is not None and leaf.state == "held"
    ]


def _line(component: str, unit: Unit, leaf: Unit, origin: Origin) -> Line:
    text, runs = leaf.text or "", runs_of(leaf, origin)
    # An act that quotes prints the marks around the quotation; who asks for what is quoted gets it without.
    if (leaf.before or leaf.after) and "__qstr_" in leaf.id.removeprefix(unit.id):
        marks = [Run(len(mark), origin) for mark in (leaf.before, leaf.after)]
        runs = tuple(run for run in (marks[0], *runs, marks[1]) if run.length)
        text = f"{leaf.before}{text}{leaf.after}"
    return Line(component, leaf.id, text, runs)


def _unit(history: ActHistory, timelines: Sequence[Timeline], unit: str, day: datetime.date) -> Answer:
    top = _top(timelines, unit)
    having = [timeline for timeline in timelines if top in timeline.places or (unit == "title" and _titled(timeline))]
    if len(having) > 1:
        return UnknownUnit(unit, choices=tuple(f"{timeline.name}!{unit}" for timeline in having))
    if not having:
        path = steps_of(top)
        if path is not None and any(timeline.partial for timeline in timelines):
            return NotHeld(unit)
        known = [name for timeline in timelines for name in timeline.places]
        return UnknownUnit(unit, did_you_mean(unit, known))
    timeline = having[0]
    slots = [timeline.slots[number] for number in timeline.places.get(top, ())] or [timeline.title]
    answers = [_in_slot(history, timeline, slot, unit, top, day) for slot in slots]
    # After a renumbering two units have had the id; the one that has it on that day is meant.
    return min(reversed(answers), key=_rank)


def _top(timelines: Sequence[Timeline], unit: str) -> str:
    """Return the id of the slot that a unit is in: the first step of its id, more for headings numbered anew."""
    steps = unit.split("__")
    ids = ("__".join(steps[:count]) for count in range(len(steps), 1, -1))
    return next((name for name in ids if any(name in timeline.places for timeline in timelines)), steps[0])


def _rank(answer: Answer) -> int:
    match answer:
        case Held() | Undetermined():
            return 0
        case NotHeld() | Deleted():
            return 1
        case _:
            return 2


def _titled(timeline: Timeline) -> bool:
    return any(version.unit.text for version in timeline.title.versions)


def _in_slot(history: ActHistory, timeline: Timeline, slot: Slot, unit: str, top: str, day: datetime.date) -> Answer:
    first = history.editions[0]
    if day < first.start.earliest:
        return NotInForce(unit, first.start)
    gone = _heading_gone(history, timeline, slot, day)
    if gone is not None:
        return Deleted(unit, gone[1], gone[0])
    states = _possible(history, slot, day)
    if not states:
        return NotInForce(unit, history.editions[slot.versions[0].edition].start)
    answers = [(version, _in_version(history, timeline, slot, version, unit, top)) for version in states]
    known: list[tuple[Version | None, Known]] = [
        (version, answer) for version, answer in answers if not isinstance(answer, UnknownUnit)
    ]
    if not known:
        return answers[-1][1]
    if len(answers) == 1 or (all(_same(answer, known[0][1]) for _, answer in known) and len(known) == len(answers)):
        return known[-1][1]
    unsure = next(
        history.editions[version.edition]
        for version in states
        if version is not None and history.editions[version.edition].start.latest > day
    )
    choices = tuple(
        (history.editions[version.edition].by if version is not None else "", answer) for version, answer in known
    )
    return Undetermined(unit, _reason(unsure), unsure.start, choices)


def _possible(history: ActHistory, slot: Slot, day: datetime.date) -> list[Version | None]:
    """Return the versions that can be the one in force: the last sure one, and those that may have started since."""
    states: list[Version | None] = []
    sure = False
    for version in reversed(slot.versions):
        start = history.editions[version.edition].start
        if start.latest <= day:
            if sure:
                continue
            states.append(version)
            sure = True
            if version.whole:
                break
        elif start.earliest <= day:
            states.append(version)
    if states and not sure:
        states.append(None)
    states.reverse()
    return states


def _heading_gone(
    history: ActHistory, timeline: Timeline, slot: Slot, day: datetime.date
) -> tuple[Origin | None, bool] | None:
    above: list[Slot] = [timeline.root]
    parent = slot.parent
    while parent is not None:
        above.append(timeline.slots[parent])
        parent = timeline.slots[parent].parent
    for around in above:
        sure = [version for version in around.versions if history.editions[version.edition].start.latest <= day]
        if sure and sure[-1].unit.state in ("deleted", "repealed"):
            unit = sure[-1].unit
            return (unit.removed if isinstance(unit, Standing) else None), unit.state == "repealed"
    return None


def _in_version(
    history: ActHistory, timeline: Timeline, slot: Slot, version: Version | None, unit: str, top: str
) -> Known | UnknownUnit:
    if version is None or version.unit.id != top:
        return NotInForce(unit, history.editions[slot.versions[0].edition].start)
    if version.unit.state != "held":
        return _tombstone(version.unit, unit)
    located = by_id((version.unit,), unit)
    match located:
        case Sentence():
            words = (located.leaf.text or "")[located.start : located.end]
            cut = _cut(runs_of(located.leaf, version.origin), located.start, located.end)
            return Held((Line(timeline.name, located.leaf.id, words, cut),), (located.leaf,), timeline.partial)
        case Ambiguous():
            return UnknownUnit(unit, choices=located.choices)
        case Missing():
            for later in slot.versions:
                if isinstance(by_id((later.unit,), unit), Unit) and later.edition > version.edition:
                    return NotInForce(unit, history.editions[later.edition].start)
            return UnknownUnit(unit, did_you_mean(unit, [inner.id for inner in version.unit.walk()]))
        case _:
            if located.state != "held":
                return _tombstone(located, unit)
            return Held(tuple(_lines(timeline.name, located, version.origin)), (located,), timeline.partial)


def _tombstone(stone: Unit, unit: str) -> NotHeld | Deleted:
    if stone.state == "not_held":
        return NotHeld(unit)
    return Deleted(unit, stone.state == "repealed", stone.removed if isinstance(stone, Standing) else None)


def _cut(runs: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    kept = []
    place = 0
    for run in runs:
        length = min(place + run.length, end) - max(place, start)
        if length > 0:
            kept.append(Run(length, run.origin))
        place += run.length
    return tuple(kept)


def _same(one: Answer, other: Answer) -> bool:
    if isinstance(one, Held) and isinstance(other, Held):
        return one.text == other.text
    return one == other
