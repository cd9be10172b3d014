"""Commencement formulas of an act → the days on which it, and the parts that have their own day, start and end."""

from __future__ import annotations

import calendar
import datetime

import msgspec

from kzlaw.citation import Step
from kzlaw.clauses.tree import Act, Commencement
from kzlaw.diagnostics.catalogue.editions import (
    COMMENCEMENT_NOT_UNDERSTOOD,
    NO_COMMENCEMENT,
    STARTS_FROM_REGISTRATION,
    STARTS_FROM_SIGNING,
)
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.model import Start
from kzlaw.parsed.phrases.model import CommencementPhrase

# Law on Legal Acts: publication within thirty days of signing, 37(3); start after ten calendar days, 42(3).
_PUBLICATION_WITHIN = 30
_GENERAL_RULE = CommencementPhrase(0, 0, "published", 10, "calendar_day")
# Days off in a row that a calendar could add to working days counted without one.
_MOST_DAYS_OFF = 14


class OwnStart(msgspec.Struct, frozen=True):
    """Units of an act, by path, that start or end on another day than the rest; an empty path is the whole act."""

    path: tuple[Step, ...]
    component: str
    start: Start
    until: datetime.date | None


class Starts(msgspec.Struct, frozen=True):
    """When an act starts, ends (None: never) and which of its units differ."""

    start: Start
    until: datetime.date | None
    own: tuple[OwnStart, ...]


def starts(act: Act, found: list[Diagnostic]) -> Starts:
    """Return when an act starts by its own formulas, or by the general rule where none is held."""
    formulas = [(part.name, formula) for part in act.components for formula in part.commencements]
    general = [formula for _, formula in formulas if not formula.phrase.only]
    # Registered and «күшіне енеді» on one day, applied («қолданысқа енгізіледі») from another: the later counts.
    general.sort(key=lambda formula: formula.phrase.base == "registered")
    beginning = next((formula for formula in general if formula.phrase.until is None), general[0] if general else None)
    if beginning is None and not formulas and any(part.name == "main" and not part.partial for part in act.components):
        paths = [part.path for part in act.components]
        if not any(each.code == COMMENCEMENT_NOT_UNDERSTOOD.code and each.span.file in paths for each in found):
            found.append(_without_commencement(act))
    found.extend(_from_signing(formula) for _, formula in formulas if formula.phrase.base == "signed")
    found.extend(
        _from_registration(formula) for formula in (beginning,) if formula and formula.phrase.base == "registered"
    )
    start = start_of(beginning.phrase if beginning else _GENERAL_RULE, act)
    found.extend(
        _ends_before(formula, start)
        for _, formula in formulas
        if formula.phrase.until is not None and formula.phrase.until <= start.earliest
    )
    until = next((formula.phrase.until for formula in general if formula.phrase.until is not None), None)
    return Starts(start, until, tuple(_own(formulas, start, act)))


def _own(formulas: list[tuple[str, Commencement]], start: Start, act: Act) -> list[OwnStart]:
    days: dict[tuple[str, tuple[Step, ...]], tuple[Start, datetime.date | None]] = {}
    for component, formula in formulas:
        for path in formula.phrase.only:
            known, until = days.get((component, path), (start, None))
            if formula.phrase.until is not None:
                # «… дейін қолданыста болады» ends what another formula, or none, has started.
                until = formula.phrase.until
                known = known if (component, path) in days else start_of(formula.phrase, act)
            else:
                known = start_of(formula.phrase, act)
            days[component, path] = (known, until)
    return [OwnStart(path, component, day, until) for (component, path), (day, until) in days.items()]


def start_of(phrase: CommencementPhrase, act: Act) -> Start:
    """Return the interval of days that a formula gives.

    Where the day of publication is not known the interval runs from the first to the last day that the law allows.
    """
    match phrase.base:
        case "date" if phrase.date is not None:
            return Start(phrase.date, phrase.date)
        case "signed":
            return Start(_after(act.adopted, phrase)[0], _after(act.adopted, phrase)[1])
        case "registered":
            # Registered after signing and published after that: no source at hand says on which day.
            last = act.published or _days_later(act.adopted, _PUBLICATION_WITHIN)
            return Start(_after(act.adopted, phrase)[0], _after(last, phrase)[1])
        case _:
            first = act.published or act.adopted
            last = act.published or _days_later(act.adopted, _PUBLICATION_WITHIN)
            return Start(_after(first, phrase)[0], _after(last, phrase)[1])


def _after(day: datetime.date, phrase: CommencementPhrase) -> tuple[datetime.date, datetime.date]:
    """Return the first and last day that the day after the term can be: «он күн өткен соң» is the eleventh day."""
    if phrase.amount == 0:
        return day, day
    match phrase.unit:
        case "calendar_day":
            exact = _days_later(day, phrase.amount + 1)
        case "month":
            exact = _days_later(_months_later(day, phrase.amount), 1)
        case "year":
            exact = _days_later(_months_later(day, 12 * phrase.amount), 1)
        case "working_day":
            # Days off are decided year by year; without that calendar only an interval is sure.
            weeks, rest = divmod(phrase.amount, 5)
            plain = _days_later(day, 7 * weeks)
            while rest:
                plain = _days_later(plain, 1)
                # The last day that can be written has none after it: what it is does not matter there.
                rest -= plain.weekday() < 5 or plain == datetime.date.max
            return _days_later(plain, 1), _days_later(plain, 1 + _MOST_DAYS_OFF)
    return exact, exact


def _days_later(day: datetime.date, days: int) -> datetime.date:
    """Return the day so many days later, or the last one that can be written."""
    return datetime.date.fromordinal(min(day.toordinal() + days, datetime.date.max.toordinal()))


def _months_later(day: datetime.date, months: int) -> datetime.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > datetime.MAXYEAR:
        return datetime.date.max
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _ends_before(formula: Commencement, start: Start) -> Diagnostic:
    return COMMENCEMENT_NOT_UNDERSTOOD.at(
        formula.span,
        f"it ends on {formula.phrase.until}, before it starts on {start.earliest.isoformat()}",
        "check the two days against the official text",
        unit=formula.unit,
    )


def _from_signing(formula: Commencement) -> Diagnostic:
    return STARTS_FROM_SIGNING.at(
        formula.span,
        "the start is counted from the day of signing, on which nobody could have read the act",
        "check it against the official text: legal acts start after their first official publication",
        unit=formula.unit,
    )


def _from_registration(formula: Commencement) -> Diagnostic:
    return STARTS_FROM_REGISTRATION.at(
        formula.span,
        "the start is counted from state registration, and the day of that is not known",
        "between the day of signing and the day of publication the answer is undetermined",
        unit=formula.unit,
    )


def _without_commencement(act: Act) -> Diagnostic:
    place = next(part for part in act.components if part.name == "main")
    return NO_COMMENCEMENT.at(
        place.span,
        f"{act.id} says nowhere when it comes into force",
        "the general rule is used: ten calendar days after the day of first official publication",
    )
