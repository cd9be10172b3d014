"""Paragraph → working days counted from a day of which no calendar is held."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import assert_never

from kzlaw.checked.standing import Held
from kzlaw.diagnostics.catalogue.resolved import WORKING_DAYS_WITHOUT_CALENDAR
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.resolved import model
from kzlaw.resolved.evaluate import Calendar, value


def working_days_without_calendar(held: Held, calendar: Calendar) -> Iterator[Diagnostic]:
    """Yield an error for each condition with a day of the law's own that the calendar cannot tell."""
    for norm in held.norms():
        for condition in (*norm.when, *(norm.requires if isinstance(norm, model.Rule) else ())):
            for shift in _shifts(condition.proposition):
                # A date that comes from a case is another matter: the finding is then undetermined.
                if not isinstance(shift.date, model.Constant) or not _counts_working_days(shift):
                    continue
                if value(shift, {}, calendar) is None and isinstance(shift.date.value, datetime.date):
                    yield WORKING_DAYS_WITHOUT_CALENDAR.at(
                        condition.span,
                        f"no calendar is held for working days counted from {shift.date.value.isoformat()}",
                        "check the date; years to come have a calendar when the Government has decided their days off",
                        unit=norm.unit,
                        rule=norm.id,
                    )


def _counts_working_days(shift: model.Shift) -> bool:
    return any(period.unit == "working_day" for period in shift.periods)


def _shifts(proposition: model.Proposition) -> Iterator[model.Shift]:
    propositions: list[model.Proposition] = [proposition]
    terms: list[model.Term] = []
    while propositions:
        match propositions.pop():
            case model.Compare(left, _, right):
                terms += (left, right)
            case model.Member(element):
                terms.append(element)
            case model.Not(operand):
                propositions.append(operand)
            case model.Every(operands) | model.Either(operands):
                propositions += operands
            case model.Unconfirmed(_, _, meant):
                propositions.append(meant)
            case model.Holds():
                pass
            case other:
                assert_never(other)
    while terms:
        match terms.pop():
            case model.Shift() as shift:
                yield shift
                terms.append(shift.date)
            case model.Arithmetic(left, _, right):
                terms += (left, right)
            case model.Extreme(_, among):
                terms += among
            case model.FactTerm() | model.Constant():
                pass
            case never:
                assert_never(never)
