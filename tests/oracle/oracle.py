"""Case → verdict by hand: paragraphs 10 and 32 as the lawyer's brief reads them, sharing no code with the compiler.

Written from the brief alone, with its own dates and its own working days, so that an error in the compiler and the
same error here would have to be made twice. Only the standard library is used.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

Date = datetime.date
Truth = bool | None
Fact = str | bool | Date | None
Facts = Mapping[str, Fact]
Status = Literal["not_applicable", "exempted", "satisfied", "violated", "undetermined", "referred"]
ReadingName = Literal["R1", "R2", "R3", "R4", "R5", "R6"]

# --- dates -----------------------------------------------------------------------------------------------------------


def days(text: str) -> tuple[Date, ...]:
    """Return the ISO dates of a text, in its order."""
    return tuple(Date.fromisoformat(day) for day in text.split())


DAYS_OFF = frozenset(
    days("""
    2022-01-03 2022-01-04 2022-01-07 2022-03-07 2022-03-08 2022-03-21 2022-03-22 2022-03-23 2022-05-02 2022-05-09
    2022-05-10 2022-07-06 2022-08-29 2022-08-30 2022-10-24 2022-10-25 2022-12-16
    2023-01-02 2023-01-03 2023-03-08 2023-03-21 2023-03-22 2023-03-23 2023-05-01 2023-05-08 2023-05-09 2023-06-28
    2023-07-06 2023-07-07 2023-08-30 2023-10-25 2023-12-18
    2024-01-01 2024-01-02 2024-03-08 2024-03-21 2024-03-22 2024-03-25 2024-05-01 2024-05-07 2024-05-08 2024-05-09
    2024-07-08 2024-08-30 2024-10-25 2024-12-16
    2025-01-01 2025-01-02 2025-01-03 2025-01-07 2025-03-10 2025-03-21 2025-03-24 2025-03-25 2025-05-01 2025-05-07
    2025-05-09 2025-06-06 2025-07-07 2025-09-01 2025-10-27 2025-12-16
    """)
)
"""Days off that would otherwise be Monday to Friday: public holidays, days given for them, transferred days."""

WORKING_WEEKENDS = frozenset(days("2022-03-05 2022-08-27 2022-10-22 2023-07-01 2024-05-04 2025-01-05"))
"""Saturdays and Sundays made working days when a day off was transferred."""

FIRST_YEAR, LAST_YEAR = 2022, 2025


def is_working(day: Date) -> bool:
    """Return whether ``day`` (of the years in the table) is a working day."""
    return day in WORKING_WEEKENDS if day.weekday() >= 5 else day not in DAYS_OFF


def add_working(day: Date, amount: int) -> Date | None:
    """Return the ``amount``-th working day after ``day``, or None beyond the table."""
    while amount:
        day += datetime.timedelta(days=1)
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            return None
        amount -= is_working(day)
    return day


def add_months(day: Date, months: int) -> Date:
    """Return the same day of the month ``months`` later, or that month's last day where it has no such day."""
    whole = day.year * 12 + day.month - 1 + months
    year, month = whole // 12, whole % 12 + 1
    following = Date(year + month // 12, month % 12 + 1, 1)
    last = (following - datetime.timedelta(days=1)).day
    return Date(year, month, min(day.day, last))


# --- three-valued truth ----------------------------------------------------------------------------------------------


def both(parts: Sequence[Truth]) -> Truth:
    """Return the Kleene conjunction."""
    return False if False in parts else None if None in parts else True


def either(parts: Sequence[Truth]) -> Truth:
    """Return the Kleene disjunction."""
    return True if True in parts else None if None in parts else False


def opposite(truth: Truth) -> Truth:
    """Return the Kleene negation."""
    return None if truth is None else not truth


# --- the case --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asked:
    """A case under the chosen readings: 0 is the default option, 1 the other."""

    facts: Facts
    readings: Mapping[ReadingName, int]

    def date(self, path: str) -> Date | None:
        """Return a date fact, given as a date or as ISO text."""
        value = self.facts.get(path)
        if isinstance(value, str):
            return Date.fromisoformat(value)
        assert value is None or isinstance(value, Date), path
        return value

    def yes(self, path: str) -> Truth:
        """Return a boolean fact."""
        value = self.facts.get(path)
        assert value is None or isinstance(value, bool), path
        return value

    def is_one(self, path: str, *names: str) -> Truth:
        """Return whether an enumeration has one of some values."""
        value = self.facts.get(path)
        return None if value is None else value in names

    def months_after(self, path: str, months: int) -> Date | None:
        """Return the day of ``path`` moved by so many months."""
        day = self.date(path)
        return None if day is None else add_months(day, months)

    def chosen(self, reading: ReadingName) -> int:
        """Return the option chosen for ``reading``."""
        return self.readings.get(reading, 0)


@dataclass(frozen=True, slots=True)
class Limit:
    """`permit.until` at most ``day`` where ``when`` holds; ``exactly`` for the stricter reading R6."""

    day: Date | None
    when: Truth = True
    exactly: bool = False

    def kept(self, until: Date | None) -> Truth:
        """Return whether the permit keeps to the limit; a limit that does not apply is kept."""
        if until is None or self.day is None:
            comparison: Truth = None
        else:
            comparison = until == self.day if self.exactly else until <= self.day
        return either([opposite(self.when), comparison])


@dataclass(frozen=True, slots=True)
class Norm:
    """One row of the brief's table, already evaluated."""

    unit: str
    when: Truth
    requires: tuple[Truth, ...] = ()
    limits: tuple[Limit, ...] = ()
    exemptible: bool = True
    referral: bool = False


NormOf = Callable[[Asked], Norm]
UNTIL, FROM, FIRST = "permit.until", "permit.from", "permit.first_from"


def _petition(unit: str, ground: str, by: str, *also: str) -> NormOf:
    def norm(case: Asked) -> Norm:
        requires = (case.is_one("petition.by", by), *(case.yes(path) for path in also))
        return Norm(f"para_10__al_1__{unit}", case.is_one("ground", ground), requires)

    return norm


def _passport(case: Asked) -> Norm:
    return Norm("para_10__al_2", True, limits=(Limit(case.date("passport.valid_until")),))


def _records(case: Asked) -> Norm:
    requires = (case.yes("record.in_kkp"), case.yes("record.sent_to_burkit"))
    return Norm("para_10__al_3", case.yes("permit.issued"), requires)


def _labour_permit(case: Asked) -> Norm:
    when = both([case.is_one("ground", "employment"), case.yes("labour_permit.held")])
    limit = Limit(case.date("labour_permit.valid_until"), exactly=case.chosen("R6") == 1)
    return Norm("para_10__al_4", when, limits=(limit,))


def _contract_limits(case: Asked) -> tuple[Limit, ...]:
    definite = opposite(case.yes("contract.indefinite"))
    return Limit(case.months_after(FROM, 12)), Limit(case.date("contract.until"), when=definite)


def _no_labour_permit(case: Asked) -> Norm:
    when = both([case.is_one("ground", "employment"), opposite(case.yes("labour_permit.required"))])
    return Norm("para_10__al_5", when, limits=_contract_limits(case))


def _aifc(case: Asked) -> Norm:
    when = both([case.is_one("ground", "aifc_activity"), case.yes("applicant.visa_free_state")])
    return Norm("para_10__al_6", when, limits=_contract_limits(case))


def _yearly_up_to(case: Asked, years: int) -> tuple[Limit, ...]:
    # The other reading counts the years of extension besides the first year; both together are one term.
    stay = years if case.chosen("R2") == 0 else 1 + years
    return Limit(case.months_after(FROM, 12)), Limit(case.months_after(FIRST, 12 * stay))


def _investor(case: Asked) -> Truth:
    return both([case.is_one("ground", "aifc_investment_residence"), case.yes("applicant.visa_free_state")])


def _investment(case: Asked) -> Norm:
    requires = (case.is_one("petition.by", "aifc_administration"),)
    return Norm("para_10__al_7", _investor(case), requires, _yearly_up_to(case, 5))


def _investment_family(case: Asked) -> Norm:
    when = both([_investor(case), case.yes("applicant.family_member")])
    return Norm("para_10__al_7", when, limits=(Limit(case.date("principal_permit.until")),))


def _education(case: Asked) -> Norm:
    limits = (Limit(case.months_after(FROM, 12)), Limit(case.date("study.until")))
    return Norm("para_10__al_8", case.is_one("ground", "education"), limits=limits)


def _family(case: Asked) -> Norm:
    requires = (case.is_one("petition.by", "inviting_person"),)
    limits = (Limit(case.date("migration_law.until")),)
    return Norm("para_10__al_9", case.is_one("ground", "family_reunification"), requires, limits)


def _treatment(case: Asked) -> Norm:
    requires = (case.is_one("petition.by", "health_organisation"),)
    limits = (Limit(case.date("treatment.until")),)
    return Norm("para_10__al_10", case.is_one("ground", "medical_treatment"), requires, limits)


def _asylum(case: Asked) -> Norm:
    return Norm("para_10__al_11", case.is_one("ground", "asylum"), referral=True)


def _business(case: Asked) -> Norm:
    when = both([case.is_one("ground", "business"), case.yes("applicant.visa_free_state")])
    requires = (case.is_one("petition.by", "local_executive_body"),)
    return Norm("para_10__al_12", when, requires, _yearly_up_to(case, 3))


def _missionary(case: Asked) -> Norm:
    requires = (case.is_one("petition.by", "religious_organisation"), case.yes("petition.organisation_registered"))
    limits = (Limit(case.date("petition.until")), Limit(case.months_after(FROM, 12)))
    return Norm("para_10__al_13", case.is_one("ground", "missionary_activity"), requires, limits)


def _victim(case: Asked) -> Norm:
    requires = (
        case.yes("applicant.identified_trafficking_victim"),
        case.is_one("petition.by", "local_executive_body"),
    )
    extension = case.yes("permit.extension")
    limits = [Limit(case.months_after(FROM, 6), when=opposite(extension))]
    limits.append(Limit(case.months_after(FROM, 3), when=extension))
    if case.chosen("R1") == 0:
        limits.append(Limit(case.months_after(FIRST, 9), when=extension))
    return Norm("para_10__al_14", case.is_one("ground", "trafficking_victim"), requires, tuple(limits))


def _moved(case: Asked) -> Norm:
    changed, notified = case.date("residence.changed_on"), case.date("residence.notified_on")
    deadline: Date | None = None
    if changed is not None:
        # Where the day of the change is day 1, the term starts one day earlier.
        deadline = add_working(changed - datetime.timedelta(days=case.chosen("R4")), 3)
    in_time = None if deadline is None or notified is None else notified <= deadline
    return Norm("para_10__al_16", case.yes("residence.changed"), (in_time,), exemptible=False)


def _not_expelled(case: Asked) -> Norm:
    victim = case.yes("applicant.identified_trafficking_victim")
    when = both([victim, opposite(case.yes("victim_services.completed"))])
    return Norm("para_32", when, (opposite(case.yes("expulsion.ordered")),), exemptible=False)


NORMS: tuple[NormOf, ...] = (
    _petition("subpara_1", "family_reunification", "inviting_person"),
    _petition("subpara_2", "employment", "employer"),
    _petition("subpara_3", "education", "education_organisation", "study.full_time"),
    _petition("subpara_4", "medical_treatment", "health_organisation"),
    _petition("subpara_5", "missionary_activity", "religious_organisation"),
    _petition("subpara_6", "business", "local_executive_body"),
    _passport,
    _records,
    _labour_permit,
    _no_labour_permit,
    _aifc,
    _investment,
    _investment_family,
    _education,
    _family,
    _treatment,
    _asylum,
    _business,
    _missionary,
    _victim,
    _moved,
    _not_expelled,
)


def _exempt(case: Asked) -> Truth:
    birth = case.months_after("applicant.birth_date", 16 * 12)
    tested = case.date("application.date" if case.chosen("R5") == 0 else UNTIL)
    minor = None if birth is None or tested is None else tested < birth
    return either(
        [case.yes("applicant.entered_with_visa"), case.is_one("passport.kind", "diplomatic", "service"), minor]
    )


# --- the verdict -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the brief says of a case; ``statuses`` holds the statuses of the rows of each unit."""

    outcome: Literal["violated", "undetermined", "referred", "exempt", "compliant"]
    statuses: Mapping[str, tuple[Status, ...]] = field(hash=False)
    latest_permit_until: Date | None
    complete: bool

    def units(self, status: Status) -> frozenset[str]:
        """Return the units of which some row has that status."""
        return frozenset(unit for unit, found in self.statuses.items() if status in found)


def _status(norm: Norm, exempt: Truth, until: Date | None) -> Status:
    covered: Truth = exempt if norm.exemptible else False
    required = both([*norm.requires, *(limit.kept(until) for limit in norm.limits)])
    if norm.when is False:
        return "not_applicable"
    if covered is True:
        return "exempted"
    if norm.referral:
        return "referred" if norm.when is True else "undetermined"
    if required is True:
        return "satisfied"
    if norm.when is True and required is False and covered is False:
        return "violated"
    return "undetermined"


def _outcome(statuses: Sequence[Status], exempt: Truth) -> str:
    for status in ("violated", "undetermined", "referred"):
        if status in statuses:
            return status
    return "exempt" if exempt is True else "compliant"


def _latest(norms: Sequence[Norm], exempt: Truth) -> tuple[Date | None, bool]:
    """Return the earliest known limit, and whether no undecided limit could still lower it."""
    known: list[Date] = []
    undecided: list[Date | None] = []
    for norm in norms:
        for limit in norm.limits:
            applies = both([norm.when, limit.when, opposite(exempt if norm.exemptible else False)])
            if applies is True and limit.day is not None:
                known.append(limit.day)
            elif applies is not False:
                undecided.append(limit.day)
    latest = min(known, default=None)
    could_lower = any(day is None or latest is None or day < latest for day in undecided)
    return latest, not could_lower


def judge(facts: Facts, readings: Mapping[ReadingName, int] | None = None) -> Verdict:
    """Return the verdict on a case of dotted paths; absent or None is unknown, dates may be ISO text."""
    case = Asked(facts, readings or {})
    norms = [norm(case) for norm in NORMS]
    exempt = _exempt(case)
    until = case.date(UNTIL)
    statuses: dict[str, tuple[Status, ...]] = {}
    for norm in norms:
        statuses[norm.unit] = (*statuses.get(norm.unit, ()), _status(norm, exempt, until))
    outcome = _outcome([status for found in statuses.values() for status in found], exempt)
    latest, complete = _latest(norms, exempt)
    return Verdict(outcome, statuses, latest, complete)  # type: ignore[arg-type]
