"""The rules of the act as data, written by hand from the law, for the systems that they are compared on.

Default readings. Each system makes its own expressions of this table: what is compared are the engines, not how well
somebody types the same list four times.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Term:
    """A day: a fact, so many months or working days later."""

    fact: str
    months: int = 0
    working_days: int = 0


@dataclass(frozen=True, slots=True)
class Atom:
    """One question: a value among some, a truth, or a day not after (or before) another."""

    asks: Literal["one_of", "holds", "fails", "not_after", "before"]
    fact: str
    values: tuple[str, ...] = ()
    term: Term | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    when: tuple[Atom, ...]
    requires: tuple[Atom, ...]
    exemptible: bool = True
    refers: bool = False


def one_of(fact: str, *values: str) -> Atom:
    return Atom("one_of", fact, values)


def holds(fact: str) -> Atom:
    return Atom("holds", fact)


def fails(fact: str) -> Atom:
    return Atom("fails", fact)


def until(fact: str, months: int = 0) -> Atom:
    return Atom("not_after", "permit.until", term=Term(fact, months))


def on(ground: str) -> Atom:
    return one_of("ground", ground)


def by(organisation: str) -> Atom:
    return one_of("petition.by", organisation)


YEAR = until("permit.from", 12)
VISA_FREE = holds("applicant.visa_free_state")
FIRST = "permit.first_from"
NO_LABOUR_PERMIT = fails("labour_permit.required")
DEFINITE = fails("contract.indefinite")
VICTIM = holds("applicant.identified_trafficking_victim")

EXEMPTIONS: tuple[tuple[Atom, ...], ...] = (
    (holds("applicant.entered_with_visa"),),
    (one_of("passport.kind", "diplomatic", "service"),),
    (Atom("before", "application.date", term=Term("applicant.birth_date", 16 * 12)),),
)

RULES: tuple[Rule, ...] = (
    Rule("family_petitioner", (on("family_reunification"),), (by("inviting_person"),)),
    Rule("employment_petitioner", (on("employment"),), (by("employer"),)),
    Rule("education_petitioner", (on("education"),), (by("education_organisation"), holds("study.full_time"))),
    Rule("treatment_petitioner", (on("medical_treatment"),), (by("health_organisation"),)),
    Rule("missionary_petitioner", (on("missionary_activity"),), (by("religious_organisation"),)),
    Rule("business_petitioner", (on("business"),), (by("local_executive_body"),)),
    Rule("passport_cap", (), (until("passport.valid_until"),)),
    Rule("recorded_in_kkp", (holds("permit.issued"),), (holds("record.in_kkp"),)),
    Rule("sent_to_burkit", (holds("permit.issued"),), (holds("record.sent_to_burkit"),)),
    Rule("labour_permit_cap", (on("employment"), holds("labour_permit.held")), (until("labour_permit.valid_until"),)),
    Rule("work_year_cap", (on("employment"), NO_LABOUR_PERMIT), (YEAR,)),
    Rule("work_contract_cap", (on("employment"), NO_LABOUR_PERMIT, DEFINITE), (until("contract.until"),)),
    Rule("aifc_year_cap", (on("aifc_activity"), VISA_FREE), (YEAR,)),
    Rule("aifc_contract_cap", (on("aifc_activity"), VISA_FREE, DEFINITE), (until("contract.until"),)),
    Rule(
        "investor_term",
        (on("aifc_investment_residence"), VISA_FREE),
        (by("aifc_administration"), YEAR, until(FIRST, 5 * 12)),
    ),
    Rule(
        "investor_family_cap",
        (on("aifc_investment_residence"), VISA_FREE, holds("applicant.family_member")),
        (until("principal_permit.until"),),
    ),
    Rule("study_term", (on("education"),), (YEAR, until("study.until"))),
    Rule("family_term", (on("family_reunification"),), (by("inviting_person"), until("migration_law.until"))),
    Rule("treatment_term", (on("medical_treatment"),), (by("health_organisation"), until("treatment.until"))),
    Rule("asylum_by_refugee_law", (on("asylum"),), (), refers=True),
    Rule("business_term", (on("business"), VISA_FREE), (by("local_executive_body"), YEAR, until(FIRST, 3 * 12))),
    Rule(
        "missionary_term",
        (on("missionary_activity"),),
        (by("religious_organisation"), holds("petition.organisation_registered"), until("petition.until"), YEAR),
    ),
    Rule("victim_petitioner", (on("trafficking_victim"),), (VICTIM, by("local_executive_body"))),
    Rule("victim_first_term", (on("trafficking_victim"), fails("permit.extension")), (until("permit.from", 6),)),
    Rule(
        "victim_extension_term",
        (on("trafficking_victim"), holds("permit.extension")),
        (until("permit.from", 3), until(FIRST, 9)),
    ),
    Rule(
        "residence_change_notice",
        (holds("residence.changed"),),
        (Atom("not_after", "residence.notified_on", term=Term("residence.changed_on", working_days=3)),),
        exemptible=False,
    ),
    Rule(
        "victim_not_removed",
        (VICTIM, fails("victim_services.completed")),
        (fails("expulsion.ordered"),),
        exemptible=False,
    ),
)

SATISFIED, VIOLATED, UNDETERMINED, NOT_APPLICABLE, EXEMPTED = range(5)
"""Statuses as every system gives them; a referral that applies counts as satisfied."""
