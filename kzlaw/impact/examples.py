"""Rules of two editions → the examples that come out differently, judged by the reference interpreter in both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from kzlaw.impact.model import ExampleChange
from kzlaw.impact.norms import paired
from kzlaw.resolved import model
from kzlaw.resolved.evaluate import Calendar, World, default_options, example_status
from kzlaw.resolved.exempting import Exempting, exempting
from kzlaw.resolved.stale import Stale


class _Judge(msgspec.Struct, frozen=True):
    """An edition with what its norms are judged in."""

    norms: Mapping[str, tuple[str, model.Norm]]
    exempting: Exempting
    readings: Mapping[str, Mapping[str, str]]
    calendar: Calendar

    def status(self, name: str, example: model.Example) -> str:
        """Return how an example comes out for a norm of the edition."""
        component, norm = self.norms[name]
        covering = () if isinstance(norm, model.Exemption) else self.exempting.covering(component, norm.unit)
        chosen = {**self.readings.get(component, {}), **dict(example.under)}
        return example_status(norm, covering, example, World(chosen, self.calendar))[0]


def example_changes(
    before: model.RuleEdition | None, now: model.RuleEdition | None, stale: Iterable[Stale], calendar: Calendar
) -> tuple[ExampleChange, ...]:
    """Return the examples of the earlier edition that come out differently in the later one, and how."""
    waiting = {one.rule for one in stale}
    if before is None or now is None:
        return ()
    old, new = _judge(before, calendar), _judge(now, calendar)
    pairs = paired(
        {name: norm for name, (_, norm) in old.norms.items()}, {name: norm for name, (_, norm) in new.norms.items()}
    )
    same = set(map(id, before.provisions)) == set(map(id, now.provisions))
    changes: list[ExampleChange] = []
    for name, (_, norm) in old.norms.items() if not same else ():
        for example in norm.examples:
            was = old.status(name, example)
            other = pairs.get(name)
            gone = "stale" if name in waiting else ""
            comes = new.status(other, example) if other is not None else gone
            if was != comes:
                place = example.span
                changes.append(ExampleChange(other or name, example.name, was, comes, place.file, place.line))
    return tuple(changes)


def edition_statuses(edition: model.RuleEdition, calendar: Calendar) -> Iterator[tuple[model.Example, str]]:
    """Yield every example of an edition with how it comes out there."""
    judge = _judge(edition, calendar)
    for name, (_, norm) in judge.norms.items():
        for example in norm.examples:
            yield example, judge.status(name, example)


def _judge(edition: model.RuleEdition, calendar: Calendar) -> _Judge:
    readings: dict[str, list[model.Reading]] = {}
    norms: dict[str, tuple[str, model.Norm]] = {}
    for provision in edition.provisions:
        readings.setdefault(provision.component, []).extend(provision.readings)
        stated: tuple[model.Norm, ...] = (*provision.rules, *provision.referrals, *provision.exemptions)
        norms.update((norm.id, (provision.component, norm)) for norm in stated)
    defaults = {name: default_options(found) for name, found in readings.items()}
    return _Judge(norms, exempting(edition), defaults, calendar)
