"""Tables of cases of P1200000148: where facts stand, codes of choices, ends of terms."""

from __future__ import annotations

from typing import NamedTuple

from kzlaw.runtime.columns.calendar_tables import DayTable, month_table, working_day_table
from kzlaw.runtime.columns.places import codes_of, places_of
from kzlaw.runtime.columns.values import constant

from ...facts.migration import FACTS
from ...working_days import WORKING_DAYS
from ..readings import Readings

PLACES = places_of(FACTS)
CODES = codes_of(FACTS)

APPLICANT_ENTERED_WITH_VISA = PLACES["applicant.entered_with_visa"]
PASSPORT_KIND = PLACES["passport.kind"]
APPLICATION_DATE = PLACES["application.date"]
APPLICANT_BIRTH_DATE = PLACES["applicant.birth_date"]
PERMIT_UNTIL = PLACES["permit.until"]
GROUND = PLACES["ground"]
PETITION_BY = PLACES["petition.by"]
STUDY_FULL_TIME = PLACES["study.full_time"]
PASSPORT_VALID_UNTIL = PLACES["passport.valid_until"]
PERMIT_ISSUED = PLACES["permit.issued"]
RECORD_IN_KKP = PLACES["record.in_kkp"]
RECORD_SENT_TO_BURKIT = PLACES["record.sent_to_burkit"]
LABOUR_PERMIT_HELD = PLACES["labour_permit.held"]
LABOUR_PERMIT_VALID_UNTIL = PLACES["labour_permit.valid_until"]
LABOUR_PERMIT_REQUIRED = PLACES["labour_permit.required"]
PERMIT_FROM = PLACES["permit.from"]
CONTRACT_INDEFINITE = PLACES["contract.indefinite"]
CONTRACT_UNTIL = PLACES["contract.until"]
APPLICANT_VISA_FREE_STATE = PLACES["applicant.visa_free_state"]
PERMIT_FIRST_FROM = PLACES["permit.first_from"]
APPLICANT_FAMILY_MEMBER = PLACES["applicant.family_member"]
PRINCIPAL_PERMIT_UNTIL = PLACES["principal_permit.until"]
STUDY_UNTIL = PLACES["study.until"]
MIGRATION_LAW_UNTIL = PLACES["migration_law.until"]
TREATMENT_UNTIL = PLACES["treatment.until"]
PETITION_ORGANISATION_REGISTERED = PLACES["petition.organisation_registered"]
PETITION_UNTIL = PLACES["petition.until"]
APPLICANT_IDENTIFIED_TRAFFICKING_VICTIM = PLACES["applicant.identified_trafficking_victim"]
PERMIT_EXTENSION = PLACES["permit.extension"]
RESIDENCE_CHANGED = PLACES["residence.changed"]
RESIDENCE_NOTIFIED_ON = PLACES["residence.notified_on"]
RESIDENCE_CHANGED_ON = PLACES["residence.changed_on"]
VICTIM_SERVICES_COMPLETED = PLACES["victim_services.completed"]
EXPULSION_ORDERED = PLACES["expulsion.ordered"]

DIPLOMATIC = constant(CODES["diplomatic"])
SERVICE = constant(CODES["service"])
FAMILY_REUNIFICATION = constant(CODES["family_reunification"])
INVITING_PERSON = constant(CODES["inviting_person"])
EMPLOYMENT = constant(CODES["employment"])
EMPLOYER = constant(CODES["employer"])
EDUCATION = constant(CODES["education"])
EDUCATION_ORGANISATION = constant(CODES["education_organisation"])
MEDICAL_TREATMENT = constant(CODES["medical_treatment"])
HEALTH_ORGANISATION = constant(CODES["health_organisation"])
MISSIONARY_ACTIVITY = constant(CODES["missionary_activity"])
RELIGIOUS_ORGANISATION = constant(CODES["religious_organisation"])
BUSINESS = constant(CODES["business"])
LOCAL_EXECUTIVE_BODY = constant(CODES["local_executive_body"])
AIFC_ACTIVITY = constant(CODES["aifc_activity"])
AIFC_INVESTMENT_RESIDENCE = constant(CODES["aifc_investment_residence"])
AIFC_ADMINISTRATION = constant(CODES["aifc_administration"])
ASYLUM = constant(CODES["asylum"])
TRAFFICKING_VICTIM = constant(CODES["trafficking_victim"])

TEXTS: tuple[str, ...] = ()
"""The texts that rules name."""


class Choices(NamedTuple):
    """Which options of the readings are chosen."""

    R6_at_most: bool
    R6_exactly: bool
    R2_whole_stay: bool
    R2_after_first_year: bool
    R1_one_extension: bool
    R1_several_extensions: bool
    R3_alternatives: bool
    R5_on_application: bool
    R5_on_permit_end: bool
    R4_day_after: bool
    R4_day_of_change: bool


class Tables(NamedTuple):
    """The ends of terms, day by day."""

    plus_16_years: DayTable
    plus_1_year: DayTable
    plus_5_years: DayTable
    plus_6_years: DayTable
    plus_3_years: DayTable
    plus_4_years: DayTable
    plus_6_months: DayTable
    plus_3_months: DayTable
    plus_9_months: DayTable
    plus_3_working_days: DayTable


def choices(readings: Readings) -> Choices:
    """Return which options are chosen."""
    return Choices(
        R6_at_most=readings.R6 == "at_most",
        R6_exactly=readings.R6 == "exactly",
        R2_whole_stay=readings.R2 == "whole_stay",
        R2_after_first_year=readings.R2 == "after_first_year",
        R1_one_extension=readings.R1 == "one_extension",
        R1_several_extensions=readings.R1 == "several_extensions",
        R3_alternatives=readings.R3 == "alternatives",
        R5_on_application=readings.R5 == "on_application",
        R5_on_permit_end=readings.R5 == "on_permit_end",
        R4_day_after=readings.R4 == "day_after",
        R4_day_of_change=readings.R4 == "day_of_change",
    )


TABLES = Tables(
    plus_16_years=month_table(12 * 16),
    plus_1_year=month_table(12 * 1),
    plus_5_years=month_table(12 * 5),
    plus_6_years=month_table(12 * 6),
    plus_3_years=month_table(12 * 3),
    plus_4_years=month_table(12 * 4),
    plus_6_months=month_table(6),
    plus_3_months=month_table(3),
    plus_9_months=month_table(9),
    plus_3_working_days=working_day_table(3, WORKING_DAYS),
)
