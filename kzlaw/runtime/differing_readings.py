"""A case judged under every option of every reading, one changed at a time → what hangs on how the law is read."""

from __future__ import annotations

import datetime

from kzlaw.runtime.editions import Act
from kzlaw.runtime.findings import Status
from kzlaw.runtime.records import FrozenRecord, replace
from kzlaw.runtime.verdict import Outcome, Verdict, judge_case

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kzlaw.runtime.verdict import AnyCase


class ChangedStatus(FrozenRecord):
    """A rule whose status another reading changes."""

    rule: str
    status: Status
    instead_of: Status


class Difference(FrozenRecord):
    """What changes if one reading is chosen otherwise: the outcome then, and the rules whose status is another."""

    reading: str
    option: str
    outcome: Outcome
    instead_of: Outcome
    changed: tuple[ChangedStatus, ...]


def differing_readings(
    act: Act, case: AnyCase, on: datetime.date | None, edition: str | None, readings: FrozenRecord
) -> tuple[Difference, ...]:
    """Return every option, not chosen in ``readings``, that alone would change a finding; empty if none would."""
    chosen = judge_case(act, case, on, edition, readings)
    differences: list[Difference] = []
    for reading in act.readings:
        for option in reading.options:
            if option.name != getattr(readings, reading.name):
                other = judge_case(act, case, chosen.on, edition, replace(readings, **{reading.name: option.name}))
                changed = _changed(chosen, other)
                if changed or other.outcome != chosen.outcome:
                    differences.append(Difference(reading.name, option.name, other.outcome, chosen.outcome, changed))
    return tuple(differences)


def _changed(chosen: Verdict, other: Verdict) -> tuple[ChangedStatus, ...]:
    return tuple(
        ChangedStatus(now.rule.id, then.status, now.status)
        for now, then in zip(chosen.findings, other.findings, strict=True)
        if now.status != then.status
    )
