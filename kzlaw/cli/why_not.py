"""An answer without a text → the problem that says why there is none."""

from __future__ import annotations

import datetime
from typing import assert_never

from kzlaw.cli.loading import NOWHERE
from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.answer import Answer, Deleted, Held, NotHeld, NotInForce, Undetermined, UnknownUnit


def why_not(answer: Answer, name: str, act: str, day: datetime.date) -> Diagnostic | None:
    """Return why the text of a unit of that name cannot be given for a day, None where it is held."""
    match answer:
        case Held():
            return None
        case NotHeld():
            message = f"{name} is not held for {day}: its words of that day are not known here"
            return kinds.UNIT_NOT_HELD.at(NOWHERE, message, "ask for a day on which an act that is held gives it")
        case Deleted(_, repealed, by):
            what = "was repealed" if repealed else "was deleted"
            since = f" by {by.act} from {by.start.earliest}" if by is not None else ""
            return kinds.NOT_IN_FORCE.at(NOWHERE, f"{name} {what}{since}", "ask for an earlier day")
        case NotInForce(_, start):
            when = f"{start.earliest}" if start.exact else f"a day between {start.earliest} and {start.latest}"
            return kinds.NOT_IN_FORCE.at(NOWHERE, f"{name} is not in force on {day}: it starts on {when}")
        case Undetermined(_, reason, interval, _):
            message = f"which text of {name} is in force on {day} is undetermined: {reason}"
            hint = (
                f"give the day as `published:` in the header, or ask for a day before {interval.earliest} or from "
                f"{interval.latest}"
            )
            return kinds.DAY_UNDETERMINED.at(NOWHERE, message, hint)
        case UnknownUnit(_, suggestion, choices):
            hint = (
                "it could be " + ", ".join(choices) if choices else f"did you mean {suggestion}?" if suggestion else ""
            )
            several = f"{name} is the name of {len(choices)} units of {act}"
            return kinds.UNKNOWN_UNIT.at(NOWHERE, several if choices else f"there is no unit {name} in {act}", hint)
        case _:
            assert_never(answer)
