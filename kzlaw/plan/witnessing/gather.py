"""One norm → its witnesses: every goal worth reaching is set, solved, and judged by the reference interpreter."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kzlaw.plan.witnessing import propositions
from kzlaw.plan.witnessing.anchors import Anchors
from kzlaw.plan.witnessing.goals import Goal, Truthful
from kzlaw.plan.witnessing.phrases import name_from
from kzlaw.plan.witnessing.propositions import Atom, asked
from kzlaw.plan.witnessing.solve import Meter, guess, solve
from kzlaw.plan.witnessing.targets import targets
from kzlaw.plan.witnessing.worlds import Worlds
from kzlaw.resolved import evaluate, model
from kzlaw.resolved.evaluate import Status, Value, World
from kzlaw.span import Span

MOST_WITNESSES = 90
MOST_ATOMS = 40
STEPS_A_NORM = 20_000

Facts = dict[str, Value]
Shown = tuple[str, Facts]
"""What a case shows, in words, and the case."""


class Witness(msgspec.Struct, frozen=True):
    """A case that shows something of a norm, with the status that the model gives it.

    ``given`` holds the known facts as (path, value) pairs, in the order in which the norm reads them; ``readings``
    the options chosen that are not the default ones. ``name`` is fit for a part of a Python name and unique within
    its norm; ``why`` says the same in words. ``sharp`` is set where counting by the calendar is hard: a short month,
    days off.
    """

    norm: str
    unit: str
    name: str
    given: tuple[tuple[str, Value], ...]
    readings: tuple[tuple[str, str], ...]
    expect: Status
    why: str
    sharp: bool


class Unwitnessed(msgspec.Struct, frozen=True):
    """A part of a norm that no case was found for: it may be contradictory, or without effect."""

    norm: str
    unit: str
    span: Span
    what: str


class Setting(msgspec.Struct, frozen=True):
    """A norm with everything that bears on its status."""

    norm: model.Norm
    covering: tuple[model.Exemption, ...]
    worlds: Worlds
    anchors: Anchors

    @property
    def requires(self) -> tuple[model.Condition, ...]:
        """What the norm requires: nothing, unless it is a rule."""
        return self.norm.requires if isinstance(self.norm, model.Rule) else ()

    @property
    def effect(self) -> Status:
        """The status that shows the norm at work."""
        match self.norm:
            case model.Rule():
                return "violated" if self.norm.requires else "satisfied"
            case model.Referral():
                return "referred"
            case model.Exemption():
                return "exempt"

    def status(self, facts: Facts, world: World) -> Status:
        """Return the status of the norm by the reference interpreter."""
        return evaluate.norm_status(self.norm, evaluate.exempt(self.covering, facts, world), facts, world)


class Surround(msgspec.Struct, frozen=True):
    """What the rest of a norm must do in one world while one of its conditions is looked at."""

    when: tuple[model.Proposition, ...]
    requires: tuple[model.Proposition, ...]
    exempt: tuple[Goal, ...]

    def but_for(self, condition: model.Proposition, *, role: str) -> list[tuple[Goal, ...]]:
        """Return the goals that leave the status to ``condition``, the strictest first."""
        others = [Truthful(one, True) for one in self.when if one != condition]
        if role == "require":
            rest = [Truthful(one, True) for one in self.requires if one != condition]
            return [(*others, *rest, *self.exempt)]
        met = tuple(Truthful(one, True) for one in self.requires)
        if not self.requires:
            return [(*others, *self.exempt)]
        return [(*others, Truthful(model.Every(self.requires), False), *self.exempt), (*others, *met, *self.exempt)]


class Gathering(msgspec.Struct):
    """The witnesses of one norm while they are gathered."""

    setting: Setting
    witnesses: list[Witness] = msgspec.field(default_factory=list)
    unwitnessed: list[Unwitnessed] = msgspec.field(default_factory=list)
    meter: Meter = msgspec.field(default_factory=lambda: Meter(STEPS_A_NORM))
    _names: set[str] = msgspec.field(default_factory=set)
    _cases: set[tuple[object, ...]] = msgspec.field(default_factory=set)
    _facts: dict[str, None] = msgspec.field(default_factory=dict)
    _size: int = 0

    def gather(self) -> None:
        """Find what can be found for the norm."""
        setting, default = self.setting, self.setting.worlds.default
        own = (*setting.norm.when, *setting.requires)
        exempting = tuple(condition for each in setting.covering for condition in each.when)
        read = propositions.facts_read(condition.proposition for condition in (*own, *exempting))
        self._size = sum(1 for each in (*own, *exempting) for _ in propositions.leaves(each.proposition))
        self._facts = dict.fromkeys(fact.path for fact in read)
        if any(isinstance(condition.proposition, model.Unconfirmed) for condition in (*own, *exempting)):
            # What cannot be decided cannot be shown: one case shows that it is open.
            self._open(own, default)
            return
        at_work = self._base(default)
        for condition in own:
            if evaluate.asks(condition, default.chosen):
                self._condition(condition, default)
        self._exemptions(default, at_work)
        for world in setting.worlds.other_than_default(own):
            self._world(world, own)
        if self.meter.left < 0:
            self._miss(setting.norm.source, "all of it: it is too large for every part to be shown")

    # --- parts of a norm ---------------------------------------------------------------------------------------------

    def _base(self, world: World) -> Facts | None:
        """Show the norm at work, and a rule also satisfied; return the first case."""
        around = self._around(world)
        applies = [Truthful(one, True) for one in around.when]
        unmet = [Truthful(model.Every(around.requires), False)] if around.requires else []
        at_work = self._solve([*applies, *unmet, *around.exempt], f"{self.setting.norm.id} at work")
        effect = self.setting.effect
        if at_work is None:
            self._miss(self.setting.norm.source, f"it as {effect}")
        else:
            self._add(effect, at_work, world)
        if around.requires:
            met = [Truthful(one, True) for one in around.requires]
            satisfied = self._solve([*applies, *met, *around.exempt], f"{self.setting.norm.id} satisfied")
            if satisfied is None:
                self._miss(self.setting.norm.source, "it as satisfied")
            else:
                self._add("satisfied", satisfied, world)
                for fact in propositions.facts_read(around.when):
                    # Where the requirements hold, it need not be known whether the rule applies.
                    self._forget(satisfied, [fact.path], world, f"satisfied with {fact.path} unknown", "satisfied")
        return at_work

    def _open(self, own: Sequence[model.Condition], world: World) -> None:
        """Show that the norm is open though every other condition is met."""
        decided = [one for one in own if not isinstance(one.proposition, model.Unconfirmed)]
        facts = self._solve(
            [Truthful(one, True) for one in asked(decided, world.chosen)], f"{self.setting.norm.id} open"
        )
        self._add("a citation is not confirmed", facts or {}, world)

    def _condition(self, condition: model.Condition, world: World) -> list[Shown]:
        """Show every atom of a condition at each of its values; return the cases that show the norm at work."""
        proposition = asked([condition], world.chosen)[0]
        contexts = self._around(world).but_for(proposition, role=condition.role)
        at_work: list[Shown] = []
        for number, atom in enumerate(propositions.atoms(proposition)):
            if number >= MOST_ATOMS or self.meter.left < 0:
                self._miss(condition.span, "every part of this condition: it has too many")
                break
            statuses = self._atom(atom, contexts, world, at_work)
            if len(statuses) < 2:
                self._miss(condition.span, f"the effect of {_facts_phrase(atom)} in this condition")
        return at_work

    def _atom(self, atom: Atom, contexts: Sequence[Sequence[Goal]], world: World, at_work: list[Shown]) -> set[Status]:
        statuses: set[Status] = set()
        telling: Facts | None = None
        for target in targets(atom.leaf, self.setting.anchors):
            facts = self._first([(*target.goals, *atom.around, *context) for context in contexts], target.phrase)
            if facts is None:
                continue
            status = self._add(target.phrase, facts, world, sharp=target.sharp)
            statuses.add(status)
            if status == self.setting.effect:
                telling = telling or facts
                at_work.append((target.phrase, facts))
        if telling is not None:
            for fact in propositions.facts_of(atom.leaf):
                self._forget(telling, [fact.path], world)
        return statuses

    def _exemptions(self, world: World, at_work: Facts | None) -> None:
        """Show each exemption at work on this norm, and what its being unknown does."""
        around = self._around(world)
        breached: list[Goal] = [Truthful(one, True) for one in around.when]
        breached += [Truthful(model.Every(around.requires), False)] if around.requires else []
        for exemption in self.setting.covering[:MOST_ATOMS]:
            holds = [Truthful(one, True) for one in asked(exemption.when, world.chosen)]
            facts = self._solve([*breached, *holds], f"{self.setting.norm.id} {exemption.id}")
            if facts is not None:
                self._add(f"exempted by {exemption.name}", facts, world)
        own = (*self.setting.norm.when, *self.setting.requires)
        needed = {fact.path for fact in propositions.facts_read(condition.proposition for condition in own)}
        if at_work is not None and self.setting.covering:
            forgotten = [path for path in at_work if path not in needed]
            if forgotten:
                self._forget(at_work, forgotten, world, "exemption is unknown")

    def _world(self, world: World, own: Sequence[model.Condition]) -> None:
        """Show what another option changes: conditions that it adds, and conditions that it takes away."""
        default = self.setting.worlds.default
        for condition in own:
            if not condition.under:
                continue
            now, before = evaluate.asks(condition, world.chosen), evaluate.asks(condition, default.chosen)
            shown = self._condition(condition, world) if now else self._condition(condition, default) if before else []
            for phrase, facts in shown[:3]:
                self._add(phrase, facts, default if now else world)

    # --- cases -------------------------------------------------------------------------------------------------------

    def _around(self, world: World) -> Surround:
        requires = asked(self.setting.requires, world.chosen)
        whens = [model.Every(asked(each.when, world.chosen)) for each in self.setting.covering]
        exempt = tuple(Truthful(each, False) for each in whens)
        return Surround(asked(self.setting.norm.when, world.chosen), requires, exempt)

    def _solve(self, goals: Sequence[Goal], seed: str) -> Facts | None:
        # Setting up a search, and judging what it finds, takes as long as the norm is large.
        if not self.meter.spend(self._size // 8):
            return None
        facts = solve(goals, self.setting.anchors, self.meter)
        if facts is None and self.meter.left > 0:
            read = propositions.facts_read(goal.proposition for goal in goals if isinstance(goal, Truthful))
            facts = guess(goals, read, seed, self.setting.anchors, self.meter)
        return facts

    def _first(self, ways: Sequence[Sequence[Goal]], seed: str) -> Facts | None:
        return next((facts for goals in ways if (facts := self._solve(goals, seed)) is not None), None)

    def _forget(self, facts: Facts, paths: list[str], world: World, what: str = "", only: Status | None = None) -> None:
        """Add the case with these facts unknown; with ``only`` where that is then its status."""
        left = {path: value for path, value in facts.items() if path not in paths}
        if only is not None and self.setting.status(left, world) != only:
            return
        self._add(what or f"{paths[0]} is unknown", left, world)

    def _add(self, phrase: str, facts: Facts, world: World, *, sharp: bool = False) -> Status:
        """Judge a case and keep it as a witness, once, however many parts of the norm it shows."""
        setting = self.setting
        status = setting.status(facts, world)
        given = tuple((path, facts[path]) for path in self._facts if path in facts)
        readings = setting.worlds.changed(world)
        if (given, readings) in self._cases or len(self.witnesses) >= MOST_WITNESSES:
            return status
        self._cases.add((given, readings))
        why = phrase + "".join(f", under {reading}.{option}" for reading, option in readings)
        name = self._unused(why, status)
        self.witnesses.append(Witness(setting.norm.id, setting.norm.unit, name, given, readings, status, why, sharp))
        return status

    def _unused(self, why: str, status: Status) -> str:
        name = name_from(why)
        if name in self._names:
            name = f"{name}_and_{status}"
        while name in self._names:
            name += "_again"
        self._names.add(name)
        return name

    def _miss(self, span: Span, what: str) -> None:
        norm = self.setting.norm
        missing = Unwitnessed(norm.id, norm.unit, span, what)
        if missing not in self.unwitnessed:
            self.unwitnessed.append(missing)


def _facts_phrase(atom: Atom) -> str:
    return " and ".join(fact.path for fact in propositions.facts_of(atom.leaf)) or "a comparison of constants"
