"""Seed → cases: coherent stays around month ends, leap days and moved working days, with facts left unknown."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator

from tests.oracle.oracle import FIRST_YEAR, LAST_YEAR, Date, Fact, add_months, add_working, days

GROUNDS: dict[str, str] = {
    "family_reunification": "inviting_person",
    "employment": "employer",
    "aifc_activity": "employer",
    "aifc_investment_residence": "aifc_administration",
    "education": "education_organisation",
    "medical_treatment": "health_organisation",
    "missionary_activity": "religious_organisation",
    "business": "local_executive_body",
    "trafficking_victim": "local_executive_body",
    "asylum": "inviting_person",
}
"""Each ground with whoever asks for it, so that most cases pass the petition and fail, if at all, on a date."""

SHARP_DAYS = days("""
    2022-10-31 2022-11-30 2022-12-31 2023-01-31 2023-02-28 2023-03-01 2023-03-31 2023-05-31 2023-08-31 2023-11-30
    2023-12-31 2024-01-31 2024-02-28 2024-02-29 2024-03-01 2024-03-31 2024-08-31 2024-11-29 2025-01-30
""")
"""First days from which a term in months or years meets a shorter month or a leap day."""

MOVES = days("""
    2022-10-19 2022-10-20 2022-10-21 2022-10-22 2022-10-23 2022-12-14 2022-12-30 2023-03-17 2023-03-20 2023-06-29
    2023-06-30 2023-07-01 2023-07-05 2023-12-15 2024-03-20 2024-04-30 2024-05-03 2024-05-04 2024-12-30 2025-01-04
""")
"""Days of moving whose third working day crosses a holiday, a weekend or a transferred working day."""

BOOLEANS = (
    "applicant.family_member",
    "applicant.visa_free_state",
    "petition.organisation_registered",
    "labour_permit.required",
    "labour_permit.held",
    "contract.indefinite",
    "study.full_time",
    "permit.issued",
    "record.in_kkp",
    "record.sent_to_burkit",
    "residence.changed",
    "victim_services.completed",
)
ENDS = (
    "passport.valid_until",
    "petition.until",
    "labour_permit.valid_until",
    "contract.until",
    "study.until",
    "treatment.until",
    "migration_law.until",
    "principal_permit.until",
)
DECISIVE = ("ground", "permit.until", "permit.from", "petition.by", "passport.valid_until", "permit.extension")
"""Facts left unknown more often than the rest, since many rules read them."""


def _day(any_of: random.Random, first: Date, last: Date) -> Date:
    return first + datetime.timedelta(days=any_of.randint(0, (last - first).days))


def _near(any_of: random.Random, day: Date) -> Date:
    return day + datetime.timedelta(days=any_of.choice((-1, 0, 0, 0, 1)))


def _stay(any_of: random.Random, case: dict[str, Fact]) -> None:
    """Fill in the permit: a first day, an earlier first day for an extension, a last day near some bound."""
    first_day = Date(FIRST_YEAR, 10, 1)
    start = any_of.choice(SHARP_DAYS) if any_of.random() < 0.5 else _day(any_of, first_day, Date(2025, 6, 30))
    extension = any_of.random() < 0.5
    first = add_months(start, -any_of.choice((3, 6, 12, 24, 30, 36, 48, 54, 60, 66))) if extension else start
    end = any_of.choice(
        [add_months(start, months) for months in (3, 6, 12)] + [add_months(first, months) for months in (9, 36, 60)]
    )
    case["permit.from"] = start
    case["permit.first_from"] = first
    case["permit.extension"] = extension if any_of.random() < 0.9 else not extension
    until = case["permit.until"] = max(start, _near(any_of, end))
    for path in ENDS:
        case[path] = _near(any_of, until) if any_of.random() < 0.4 else add_months(until, any_of.randint(-6, 18))
    case["application.date"] = start - datetime.timedelta(days=any_of.randint(0, 30))


def _applicant(any_of: random.Random, case: dict[str, Fact]) -> None:
    """Fill in the person: mostly grown up, holding a national passport, come without a visa."""
    asked = case["application.date"] if any_of.random() < 0.5 else case["permit.until"]
    assert isinstance(asked, Date)
    age = 16 if any_of.random() < 0.15 else any_of.randint(17, 60)
    birth = _near(any_of, add_months(asked, -12 * age))
    case["applicant.birth_date"] = Date(2008, 2, 29) if any_of.random() < 0.05 else birth
    case["applicant.entered_with_visa"] = any_of.random() < 0.08
    case["passport.kind"] = any_of.choices(("national", "diplomatic", "service"), (20, 1, 1))[0]


def _residence(any_of: random.Random, case: dict[str, Fact]) -> None:
    """Fill in a move, and a notice around its third working day."""
    anywhere = _day(any_of, Date(FIRST_YEAR, 1, 10), Date(LAST_YEAR, 11, 30))
    moved = any_of.choice(MOVES) if any_of.random() < 0.6 else anywhere
    deadline = add_working(moved, any_of.choice((2, 3, 3)))
    assert deadline is not None
    case["residence.changed_on"] = moved
    case["residence.notified_on"] = _near(any_of, deadline)


def one(any_of: random.Random) -> dict[str, Fact]:
    """Return one case of dotted paths; every fact is present, None where it is unknown."""
    case: dict[str, Fact] = {path: any_of.random() < 0.7 for path in BOOLEANS}
    ground = any_of.choice(tuple(GROUNDS))
    case["ground"] = ground
    case["petition.by"] = GROUNDS[ground] if any_of.random() < 0.8 else any_of.choice(tuple(GROUNDS.values()))
    _stay(any_of, case)
    _applicant(any_of, case)
    _residence(any_of, case)
    case["applicant.identified_trafficking_victim"] = any_of.random() < (0.8 if ground == "trafficking_victim" else 0.1)
    case["expulsion.ordered"] = any_of.random() < 0.3
    if any_of.random() < 0.6:
        for path in any_of.sample(sorted(case), any_of.choice((1, 1, 2, 3, 6))):
            case[path] = None
        if any_of.random() < 0.4:
            case[any_of.choice(DECISIVE)] = None
    return case


def cases(seed: int, count: int) -> Iterator[dict[str, Fact]]:
    """Yield ``count`` cases, the same for the same seed on any machine."""
    any_of = random.Random(seed)
    for _ in range(count):
        yield one(any_of)
