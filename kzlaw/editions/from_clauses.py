"""Clause trees of all acts → the library: every act in each of its editions, and where each word came from."""

from __future__ import annotations

from bisect import insort
from collections.abc import Mapping
from types import MappingProxyType

from kzlaw.clauses.tree import Act, Unit
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.applying import Outcome, State, attempt, end, keep, keep_refused, own_text, targets
from kzlaw.editions.assembled import units as units_in
from kzlaw.editions.conflicts import Reach, conflict, reach, together
from kzlaw.editions.destination import shelf
from kzlaw.editions.model import ActHistory, Edition, Library, Origin, Standing
from kzlaw.editions.movements import Movement, late_units, movements
from kzlaw.editions.read_again import read_again
from kzlaw.editions.starts import Starts, starts
from kzlaw.editions.working import WorkingAct, fill, new_component, timeline

_ANOTHER_REFUSED = "another operation of the act is refused"


def edit(acts: tuple[Act, ...], found: list[Diagnostic]) -> Library:
    """Return all acts over time; an act one of whose operations cannot be applied changes nothing."""
    begins = {act.id: starts(act, found) for act in acts}
    # Half of an amendment is no law: what an act says in a line that is not understood could be about any unit.
    refused: dict[str, list[Diagnostic]] = {act.id: [] for act in acts if _unclear(act)}
    while True:
        run = _Run(acts, begins, refused)
        run.apply()
        late = {name: problems for name, problems in run.refused.items() if name in run.kept}
        if not late:
            break
        # Part of the act had been applied on an earlier day: begin again without the whole of it.
        refused = {**refused, **late}
    found.extend(problem for problems in {**refused, **run.refused}.values() for problem in problems)
    found.extend(run.found)
    return _library(run.state)


class _Run:
    """One pass over all movements, in order."""

    def __init__(self, acts: tuple[Act, ...], begins: Mapping[str, Starts], banned: Mapping[str, object]) -> None:
        self.state = State(shelf([_begun(act, begins[act.id]) for act in acts]))
        self.banned = banned
        self.found: list[Diagnostic] = []
        self.refused: dict[str, list[Diagnostic]] = {}
        self.kept: set[str] = set()
        self.in_conflict: set[str] = set()
        # Movements are kept beside what they reach, so that no other can come to have their identity.
        self.reaches: dict[int, tuple[Movement, Reach]] = {}
        self.pending = sorted((one for act in acts for one in movements(act, begins[act.id])), key=self._order)

    def _order(self, movement: Movement) -> tuple[object, ...]:
        # A change to an amending act comes before that act makes its own changes on the same day.
        amends_amending = any(act.act.components and _amends(act.act) for act in targets(self.state, movement))
        day, begins, *rest = movement.order
        return (day, begins, not amends_amending, *rest)

    def apply(self) -> None:
        """Apply every movement."""
        while self.pending:
            movement = self.pending.pop(0)
            match movement.kind:
                case "own":
                    own_text(self.state, movement)
                case "end":
                    self.found.extend(end(self.state, movement))
                case "amend":
                    self._amend(movement)

    def _amend(self, movement: Movement) -> None:
        name = movement.act.id
        if name in self.banned or name in self.refused:
            why = "a line of the act is not understood" if _unclear(movement.act) else _ANOTHER_REFUSED
            keep_refused(self.state, movement, {}, why)
            return
        self._conflicts(movement)
        outcome = attempt(self.state, movement)
        if outcome.refused:
            for act in targets(self.state, movement):
                act.roll_back()
            self.refused[name] = [] if name in self.in_conflict else _problems(movement, outcome)
            reasons = {one.task.operation.id: one.refusal.message for one in outcome.refused}
            keep_refused(self.state, movement, reasons, _ANOTHER_REFUSED)
            return
        self.found.extend(outcome.warnings)
        changed = targets(self.state, movement)
        keep(self.state, movement, outcome)
        self.kept.add(name)
        for act in changed:
            if _amends(act.act) and any(later.act.id == act.act.id for later in self.pending):
                self._read_again(act)

    def _conflicts(self, movement: Movement) -> None:
        """Report the movements that start together with this one and do not commute with it."""
        for later in self.pending:
            if later.start.earliest > movement.start.latest:
                break
            if later.kind != "amend" or later.act.id == movement.act.id or later.act.id in self.banned:
                continue
            if together(self._reach(movement), self._reach(later)):
                problem = conflict(self.state, movement, later)
                if problem is not None:
                    self.found.append(problem)
                    self.in_conflict.add(later.act.id)

    def _reach(self, movement: Movement) -> Reach:
        """Return what a movement changes, as of the first time that another could be in its way."""
        found = self.reaches.get(id(movement))
        if found is None:
            found = self.reaches[id(movement)] = (movement, reach(self.state, movement))
        return found[1]

    def _read_again(self, act: WorkingAct) -> None:
        """Take the operations of an act not yet in force from its text as another act has changed it."""
        last = len(act.editions)
        units = {name: units_in(timeline(part), last) for name, part in act.components.items()}
        act.act = read_again(act.act, units, self.found)
        if _unclear(act.act):
            self.refused.setdefault(act.act.id, [])
        self.pending = [one for one in self.pending if one.act.id != act.act.id]
        for movement in movements(act.act, starts(act.act, [])):
            insort(self.pending, movement, key=self._order)


def _begun(act: Act, begins: Starts) -> WorkingAct:
    """Return an act with its first edition: its own text."""
    working = WorkingAct(act)
    origin = Origin(act.id, "", begins.start)
    late: dict[str, set[str]] = {}
    for part, _, unit in late_units(act, begins):
        late.setdefault(part.name, set()).add(unit.id)
    for part in act.components:
        component = new_component(working, part.name, part.title, partial=part.partial)
        component.set(component.root, Standing("", "component", "", part.span), origin, whole=True)
        title = part.title or (act.title if part.name == "main" else "")
        component.set(component.title, Unit("title", "title", "", part.span, title), origin, whole=True)
        fill(component, part.units, origin, frozenset(late.get(part.name, ())))
    working.keep(Edition(act.id, act.id, begins.start))
    return working


def _unclear(act: Act) -> bool:
    return any(part.unclear for part in act.components)


def _amends(act: Act) -> bool:
    return any(part.operations for part in act.components)


def _problems(movement: Movement, outcome: Outcome) -> list[Diagnostic]:
    return [
        one.refusal.kind.at(
            one.task.operation.span,
            f"{movement.act.id}, {one.task.operation.id}: {one.refusal.message}",
            one.refusal.hint,
            unit=one.task.operation.id,
        )
        for one in outcome.refused
    ]


def _library(state: State) -> Library:
    return Library(
        MappingProxyType(
            {
                name: ActHistory(
                    name,
                    tuple(working.editions),
                    MappingProxyType({part: timeline(component) for part, component in working.components.items()}),
                )
                for name, working in state.held.acts.items()
            }
        )
    )
