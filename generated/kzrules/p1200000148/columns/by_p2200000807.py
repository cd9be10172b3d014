"""P1200000148 as given by P2200000807, over columns: a chunk of cases at once."""

from __future__ import annotations

from kzlaw.runtime.columns.collect import Collector, collect
from kzlaw.runtime.columns.edition import Asked, Bounding, EditionColumns, Exempting, Judged
from kzlaw.runtime.columns.truth import FAILS, HOLDS, either, negate
from kzlaw.runtime.columns.values import (
    Facts,
    Rows,
    after_term,
    at_most,
    choices,
    days,
    equal,
    less,
    plus_days,
    truths,
    unasked,
)

from ..annex_1 import para_10_by_p2200000807_columns, para_32_by_p2200000807_columns
from .cases import (
    AIFC_ACTIVITY,
    AIFC_ADMINISTRATION,
    AIFC_INVESTMENT_RESIDENCE,
    APPLICANT_BIRTH_DATE,
    APPLICANT_ENTERED_WITH_VISA,
    APPLICANT_FAMILY_MEMBER,
    APPLICANT_IDENTIFIED_TRAFFICKING_VICTIM,
    APPLICANT_VISA_FREE_STATE,
    APPLICATION_DATE,
    ASYLUM,
    BUSINESS,
    CONTRACT_INDEFINITE,
    CONTRACT_UNTIL,
    DIPLOMATIC,
    EDUCATION,
    EDUCATION_ORGANISATION,
    EMPLOYER,
    EMPLOYMENT,
    EXPULSION_ORDERED,
    FAMILY_REUNIFICATION,
    GROUND,
    HEALTH_ORGANISATION,
    INVITING_PERSON,
    LABOUR_PERMIT_HELD,
    LABOUR_PERMIT_REQUIRED,
    LABOUR_PERMIT_VALID_UNTIL,
    LOCAL_EXECUTIVE_BODY,
    MEDICAL_TREATMENT,
    MIGRATION_LAW_UNTIL,
    MISSIONARY_ACTIVITY,
    PASSPORT_KIND,
    PASSPORT_VALID_UNTIL,
    PERMIT_EXTENSION,
    PERMIT_FIRST_FROM,
    PERMIT_FROM,
    PERMIT_ISSUED,
    PERMIT_UNTIL,
    PETITION_BY,
    PETITION_ORGANISATION_REGISTERED,
    PETITION_UNTIL,
    PRINCIPAL_PERMIT_UNTIL,
    RECORD_IN_KKP,
    RECORD_SENT_TO_BURKIT,
    RELIGIOUS_ORGANISATION,
    RESIDENCE_CHANGED,
    RESIDENCE_CHANGED_ON,
    RESIDENCE_NOTIFIED_ON,
    SERVICE,
    STUDY_FULL_TIME,
    STUDY_UNTIL,
    TRAFFICKING_VICTIM,
    TREATMENT_UNTIL,
    VICTIM_SERVICES_COMPLETED,
    Choices,
    Tables,
)


def judge(facts: Facts, chosen: Choices, tables: Tables, rows: Rows, answers: Collector) -> None:
    """Judge some rows by the edition given by P2200000807."""
    # What the cases say.
    applicant_entered_with_visa = truths(facts, APPLICANT_ENTERED_WITH_VISA, rows)
    passport_kind = choices(facts, PASSPORT_KIND, rows)
    application_date = days(facts, APPLICATION_DATE, rows)
    applicant_birth_date = days(facts, APPLICANT_BIRTH_DATE, rows)
    permit_until = days(facts, PERMIT_UNTIL, rows)
    ground = choices(facts, GROUND, rows)
    petition_by = choices(facts, PETITION_BY, rows)
    study_full_time = truths(facts, STUDY_FULL_TIME, rows)
    passport_valid_until = days(facts, PASSPORT_VALID_UNTIL, rows)
    permit_issued = truths(facts, PERMIT_ISSUED, rows)
    record_in_kkp = truths(facts, RECORD_IN_KKP, rows)
    record_sent_to_burkit = truths(facts, RECORD_SENT_TO_BURKIT, rows)
    labour_permit_held = truths(facts, LABOUR_PERMIT_HELD, rows)
    labour_permit_valid_until = days(facts, LABOUR_PERMIT_VALID_UNTIL, rows)
    labour_permit_required = truths(facts, LABOUR_PERMIT_REQUIRED, rows)
    permit_from = days(facts, PERMIT_FROM, rows)
    contract_indefinite = truths(facts, CONTRACT_INDEFINITE, rows)
    contract_until = days(facts, CONTRACT_UNTIL, rows)
    applicant_visa_free_state = truths(facts, APPLICANT_VISA_FREE_STATE, rows)
    permit_first_from = days(facts, PERMIT_FIRST_FROM, rows)
    applicant_family_member = truths(facts, APPLICANT_FAMILY_MEMBER, rows)
    principal_permit_until = days(facts, PRINCIPAL_PERMIT_UNTIL, rows)
    study_until = days(facts, STUDY_UNTIL, rows)
    migration_law_until = days(facts, MIGRATION_LAW_UNTIL, rows)
    treatment_until = days(facts, TREATMENT_UNTIL, rows)
    petition_organisation_registered = truths(facts, PETITION_ORGANISATION_REGISTERED, rows)
    petition_until = days(facts, PETITION_UNTIL, rows)
    applicant_identified_trafficking_victim = truths(facts, APPLICANT_IDENTIFIED_TRAFFICKING_VICTIM, rows)
    permit_extension = truths(facts, PERMIT_EXTENSION, rows)
    residence_changed = truths(facts, RESIDENCE_CHANGED, rows)
    residence_notified_on = days(facts, RESIDENCE_NOTIFIED_ON, rows)
    residence_changed_on = days(facts, RESIDENCE_CHANGED_ON, rows)
    victim_services_completed = truths(facts, VICTIM_SERVICES_COMPLETED, rows)
    expulsion_ordered = truths(facts, EXPULSION_ORDERED, rows)
    # Days and numbers counted from that.
    applicant_birth_date_plus_16_years = (
        after_term(applicant_birth_date, tables.plus_16_years)
        if chosen.R5_on_application or chosen.R5_on_permit_end
        else unasked(applicant_birth_date)
    )
    permit_from_plus_1_year = after_term(permit_from, tables.plus_1_year)
    permit_first_from_plus_5_years = (
        after_term(permit_first_from, tables.plus_5_years) if chosen.R2_whole_stay else unasked(permit_first_from)
    )
    permit_first_from_plus_6_years = (
        after_term(permit_first_from, tables.plus_6_years) if chosen.R2_after_first_year else unasked(permit_first_from)
    )
    permit_first_from_plus_3_years = (
        after_term(permit_first_from, tables.plus_3_years) if chosen.R2_whole_stay else unasked(permit_first_from)
    )
    permit_first_from_plus_4_years = (
        after_term(permit_first_from, tables.plus_4_years) if chosen.R2_after_first_year else unasked(permit_first_from)
    )
    permit_from_plus_6_months = after_term(permit_from, tables.plus_6_months)
    permit_from_plus_3_months = after_term(permit_from, tables.plus_3_months)
    permit_first_from_plus_9_months = (
        after_term(permit_first_from, tables.plus_9_months) if chosen.R1_one_extension else unasked(permit_first_from)
    )
    residence_changed_on_plus_3_working_days = (
        after_term(residence_changed_on, tables.plus_3_working_days)
        if chosen.R4_day_after
        else unasked(residence_changed_on)
    )
    residence_changed_on_minus_1_day = (
        plus_days(residence_changed_on, -1) if chosen.R4_day_of_change else unasked(residence_changed_on)
    )
    residence_changed_on_minus_1_day_plus_3_working_days = (
        after_term(residence_changed_on_minus_1_day, tables.plus_3_working_days)
        if chosen.R4_day_of_change
        else unasked(residence_changed_on)
    )
    # What the law asks.
    passport_kind_is_diplomatic_or_service = either(equal(passport_kind, DIPLOMATIC), equal(passport_kind, SERVICE))
    application_date_before_applicant_birth_date_plus_16_years_under_R5_on_application = (
        less(application_date, applicant_birth_date_plus_16_years) if chosen.R5_on_application else HOLDS
    )
    permit_until_before_applicant_birth_date_plus_16_years_under_R5_on_permit_end = (
        less(permit_until, applicant_birth_date_plus_16_years) if chosen.R5_on_permit_end else HOLDS
    )
    ground_is_family_reunification = equal(ground, FAMILY_REUNIFICATION)
    petition_by_is_inviting_person = equal(petition_by, INVITING_PERSON)
    ground_is_employment = equal(ground, EMPLOYMENT)
    petition_by_is_employer = equal(petition_by, EMPLOYER)
    ground_is_education = equal(ground, EDUCATION)
    petition_by_is_education_organisation = equal(petition_by, EDUCATION_ORGANISATION)
    ground_is_medical_treatment = equal(ground, MEDICAL_TREATMENT)
    petition_by_is_health_organisation = equal(petition_by, HEALTH_ORGANISATION)
    ground_is_missionary_activity = equal(ground, MISSIONARY_ACTIVITY)
    petition_by_is_religious_organisation = equal(petition_by, RELIGIOUS_ORGANISATION)
    ground_is_business = equal(ground, BUSINESS)
    petition_by_is_local_executive_body = equal(petition_by, LOCAL_EXECUTIVE_BODY)
    permit_until_at_most_passport_valid_until = at_most(permit_until, passport_valid_until)
    permit_until_at_most_labour_permit_valid_until_under_R6_at_most = (
        at_most(permit_until, labour_permit_valid_until) if chosen.R6_at_most else HOLDS
    )
    permit_until_is_labour_permit_valid_until_under_R6_exactly = (
        equal(permit_until, labour_permit_valid_until) if chosen.R6_exactly else HOLDS
    )
    not_labour_permit_required = negate(labour_permit_required)
    permit_until_at_most_permit_from_plus_1_year = at_most(permit_until, permit_from_plus_1_year)
    not_contract_indefinite = negate(contract_indefinite)
    permit_until_at_most_contract_until = at_most(permit_until, contract_until)
    ground_is_aifc_activity = equal(ground, AIFC_ACTIVITY)
    ground_is_aifc_investment_residence = equal(ground, AIFC_INVESTMENT_RESIDENCE)
    petition_by_is_aifc_administration = equal(petition_by, AIFC_ADMINISTRATION)
    permit_until_at_most_permit_first_from_plus_5_years_under_R2_whole_stay = (
        at_most(permit_until, permit_first_from_plus_5_years) if chosen.R2_whole_stay else HOLDS
    )
    permit_until_at_most_permit_first_from_plus_6_years_under_R2_after_first_year = (
        at_most(permit_until, permit_first_from_plus_6_years) if chosen.R2_after_first_year else HOLDS
    )
    permit_until_at_most_principal_permit_until = at_most(permit_until, principal_permit_until)
    permit_until_at_most_study_until = at_most(permit_until, study_until)
    permit_until_at_most_migration_law_until = at_most(permit_until, migration_law_until)
    permit_until_at_most_treatment_until = at_most(permit_until, treatment_until)
    ground_is_asylum = equal(ground, ASYLUM)
    permit_until_at_most_permit_first_from_plus_3_years_under_R2_whole_stay = (
        at_most(permit_until, permit_first_from_plus_3_years) if chosen.R2_whole_stay else HOLDS
    )
    permit_until_at_most_permit_first_from_plus_4_years_under_R2_after_first_year = (
        at_most(permit_until, permit_first_from_plus_4_years) if chosen.R2_after_first_year else HOLDS
    )
    permit_until_at_most_petition_until = at_most(permit_until, petition_until)
    ground_is_trafficking_victim = equal(ground, TRAFFICKING_VICTIM)
    not_permit_extension = negate(permit_extension)
    permit_until_at_most_permit_from_plus_6_months = at_most(permit_until, permit_from_plus_6_months)
    permit_until_at_most_permit_from_plus_3_months = at_most(permit_until, permit_from_plus_3_months)
    permit_until_at_most_permit_first_from_plus_9_months_under_R1_one_extension = (
        at_most(permit_until, permit_first_from_plus_9_months) if chosen.R1_one_extension else HOLDS
    )
    residence_notified_on_at_most_residence_changed_on_plus_3_working_days_under_R4_day_after = (
        at_most(residence_notified_on, residence_changed_on_plus_3_working_days) if chosen.R4_day_after else HOLDS
    )
    residence_notified_on_at_most_residence_changed_on_minus_1_day_plus_3_working_days_under_R4_day_of_change = (
        at_most(residence_notified_on, residence_changed_on_minus_1_day_plus_3_working_days)
        if chosen.R4_day_of_change
        else HOLDS
    )
    not_victim_services_completed = negate(victim_services_completed)
    not_expulsion_ordered = negate(expulsion_ordered)
    # Who is exempt.
    visa_holder = para_10_by_p2200000807_columns.visa_holder(applicant_entered_with_visa)
    official_passport = para_10_by_p2200000807_columns.official_passport(passport_kind_is_diplomatic_or_service)
    under_sixteen = para_10_by_p2200000807_columns.under_sixteen(
        application_date_before_applicant_birth_date_plus_16_years_under_R5_on_application,
        permit_until_before_applicant_birth_date_plus_16_years_under_R5_on_permit_end,
    )
    visa_holder_or_official_passport_or_under_sixteen = either(visa_holder, official_passport, under_sixteen)
    # The rules, in the order of the text.
    family_petitioner = para_10_by_p2200000807_columns.family_petitioner(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_family_reunification,
        petition_by_is_inviting_person,
    )
    employment_petitioner = para_10_by_p2200000807_columns.employment_petitioner(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_employment,
        petition_by_is_employer,
    )
    education_petitioner = para_10_by_p2200000807_columns.education_petitioner(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_education,
        petition_by_is_education_organisation,
        study_full_time,
    )
    treatment_petitioner = para_10_by_p2200000807_columns.treatment_petitioner(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_medical_treatment,
        petition_by_is_health_organisation,
    )
    missionary_petitioner = para_10_by_p2200000807_columns.missionary_petitioner(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_missionary_activity,
        petition_by_is_religious_organisation,
    )
    business_petitioner = para_10_by_p2200000807_columns.business_petitioner(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_business,
        petition_by_is_local_executive_body,
    )
    passport_cap = para_10_by_p2200000807_columns.passport_cap(
        visa_holder_or_official_passport_or_under_sixteen,
        permit_until_at_most_passport_valid_until,
    )
    recorded_in_kkp = para_10_by_p2200000807_columns.recorded_in_kkp(
        visa_holder_or_official_passport_or_under_sixteen,
        permit_issued,
        record_in_kkp,
    )
    sent_to_burkit = para_10_by_p2200000807_columns.sent_to_burkit(
        visa_holder_or_official_passport_or_under_sixteen,
        permit_issued,
        record_sent_to_burkit,
    )
    labour_permit_cap = para_10_by_p2200000807_columns.labour_permit_cap(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_employment,
        labour_permit_held,
        permit_until_at_most_labour_permit_valid_until_under_R6_at_most,
        permit_until_is_labour_permit_valid_until_under_R6_exactly,
    )
    work_year_cap = para_10_by_p2200000807_columns.work_year_cap(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_employment,
        not_labour_permit_required,
        permit_until_at_most_permit_from_plus_1_year,
    )
    work_contract_cap = para_10_by_p2200000807_columns.work_contract_cap(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_employment,
        not_labour_permit_required,
        not_contract_indefinite,
        permit_until_at_most_contract_until,
    )
    aifc_year_cap = para_10_by_p2200000807_columns.aifc_year_cap(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_aifc_activity,
        applicant_visa_free_state,
        permit_until_at_most_permit_from_plus_1_year,
    )
    aifc_contract_cap = para_10_by_p2200000807_columns.aifc_contract_cap(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_aifc_activity,
        applicant_visa_free_state,
        not_contract_indefinite,
        permit_until_at_most_contract_until,
    )
    investor_term = para_10_by_p2200000807_columns.investor_term(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_aifc_investment_residence,
        applicant_visa_free_state,
        petition_by_is_aifc_administration,
        permit_until_at_most_permit_from_plus_1_year,
        permit_until_at_most_permit_first_from_plus_5_years_under_R2_whole_stay,
        permit_until_at_most_permit_first_from_plus_6_years_under_R2_after_first_year,
    )
    investor_family_cap = para_10_by_p2200000807_columns.investor_family_cap(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_aifc_investment_residence,
        applicant_visa_free_state,
        applicant_family_member,
        permit_until_at_most_principal_permit_until,
    )
    study_term = para_10_by_p2200000807_columns.study_term(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_education,
        permit_until_at_most_permit_from_plus_1_year,
        permit_until_at_most_study_until,
    )
    family_term = para_10_by_p2200000807_columns.family_term(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_family_reunification,
        petition_by_is_inviting_person,
        permit_until_at_most_migration_law_until,
    )
    treatment_term = para_10_by_p2200000807_columns.treatment_term(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_medical_treatment,
        petition_by_is_health_organisation,
        permit_until_at_most_treatment_until,
    )
    asylum_by_refugee_law = para_10_by_p2200000807_columns.asylum_by_refugee_law(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_asylum,
    )
    business_term = para_10_by_p2200000807_columns.business_term(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_business,
        applicant_visa_free_state,
        petition_by_is_local_executive_body,
        permit_until_at_most_permit_from_plus_1_year,
        permit_until_at_most_permit_first_from_plus_3_years_under_R2_whole_stay,
        permit_until_at_most_permit_first_from_plus_4_years_under_R2_after_first_year,
    )
    missionary_term = para_10_by_p2200000807_columns.missionary_term(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_missionary_activity,
        petition_by_is_religious_organisation,
        petition_organisation_registered,
        permit_until_at_most_petition_until,
        permit_until_at_most_permit_from_plus_1_year,
    )
    victim_petitioner = para_10_by_p2200000807_columns.victim_petitioner(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_trafficking_victim,
        applicant_identified_trafficking_victim,
        petition_by_is_local_executive_body,
    )
    victim_first_term = para_10_by_p2200000807_columns.victim_first_term(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_trafficking_victim,
        not_permit_extension,
        permit_until_at_most_permit_from_plus_6_months,
    )
    victim_extension_term = para_10_by_p2200000807_columns.victim_extension_term(
        visa_holder_or_official_passport_or_under_sixteen,
        ground_is_trafficking_victim,
        permit_extension,
        permit_until_at_most_permit_from_plus_3_months,
        permit_until_at_most_permit_first_from_plus_9_months_under_R1_one_extension,
    )
    residence_change_notice = para_10_by_p2200000807_columns.residence_change_notice(
        FAILS,
        residence_changed,
        residence_notified_on_at_most_residence_changed_on_plus_3_working_days_under_R4_day_after,
        residence_notified_on_at_most_residence_changed_on_minus_1_day_plus_3_working_days_under_R4_day_of_change,
    )
    victim_not_removed = para_32_by_p2200000807_columns.victim_not_removed(
        FAILS,
        applicant_identified_trafficking_victim,
        not_victim_services_completed,
        not_expulsion_ordered,
    )
    collect(
        answers,
        facts,
        rows,
        (
            applicant_entered_with_visa,
            passport_kind_is_diplomatic_or_service,
            application_date_before_applicant_birth_date_plus_16_years_under_R5_on_application,
            permit_until_before_applicant_birth_date_plus_16_years_under_R5_on_permit_end,
            ground_is_family_reunification,
            petition_by_is_inviting_person,
            ground_is_employment,
            petition_by_is_employer,
            ground_is_education,
            petition_by_is_education_organisation,
            study_full_time,
            ground_is_medical_treatment,
            petition_by_is_health_organisation,
            ground_is_missionary_activity,
            petition_by_is_religious_organisation,
            ground_is_business,
            petition_by_is_local_executive_body,
            permit_until_at_most_passport_valid_until,
            permit_issued,
            record_in_kkp,
            record_sent_to_burkit,
            labour_permit_held,
            permit_until_at_most_labour_permit_valid_until_under_R6_at_most,
            permit_until_is_labour_permit_valid_until_under_R6_exactly,
            not_labour_permit_required,
            permit_until_at_most_permit_from_plus_1_year,
            not_contract_indefinite,
            permit_until_at_most_contract_until,
            ground_is_aifc_activity,
            applicant_visa_free_state,
            ground_is_aifc_investment_residence,
            petition_by_is_aifc_administration,
            permit_until_at_most_permit_first_from_plus_5_years_under_R2_whole_stay,
            permit_until_at_most_permit_first_from_plus_6_years_under_R2_after_first_year,
            applicant_family_member,
            permit_until_at_most_principal_permit_until,
            permit_until_at_most_study_until,
            permit_until_at_most_migration_law_until,
            permit_until_at_most_treatment_until,
            ground_is_asylum,
            permit_until_at_most_permit_first_from_plus_3_years_under_R2_whole_stay,
            permit_until_at_most_permit_first_from_plus_4_years_under_R2_after_first_year,
            petition_organisation_registered,
            permit_until_at_most_petition_until,
            ground_is_trafficking_victim,
            applicant_identified_trafficking_victim,
            not_permit_extension,
            permit_until_at_most_permit_from_plus_6_months,
            permit_extension,
            permit_until_at_most_permit_from_plus_3_months,
            permit_until_at_most_permit_first_from_plus_9_months_under_R1_one_extension,
            residence_changed,
            residence_notified_on_at_most_residence_changed_on_plus_3_working_days_under_R4_day_after,
            residence_notified_on_at_most_residence_changed_on_minus_1_day_plus_3_working_days_under_R4_day_of_change,
            not_victim_services_completed,
            not_expulsion_ordered,
        ),
        (visa_holder, official_passport, under_sixteen),
        (
            family_petitioner,
            employment_petitioner,
            education_petitioner,
            treatment_petitioner,
            missionary_petitioner,
            business_petitioner,
            passport_cap,
            recorded_in_kkp,
            sent_to_burkit,
            labour_permit_cap,
            work_year_cap,
            work_contract_cap,
            aifc_year_cap,
            aifc_contract_cap,
            investor_term,
            investor_family_cap,
            study_term,
            family_term,
            treatment_term,
            asylum_by_refugee_law,
            business_term,
            missionary_term,
            victim_petitioner,
            victim_first_term,
            victim_extension_term,
            residence_change_notice,
            victim_not_removed,
        ),
        (
            passport_valid_until,
            permit_until,
            labour_permit_valid_until,
            permit_from_plus_1_year,
            contract_until,
            permit_first_from_plus_5_years,
            permit_first_from_plus_6_years,
            principal_permit_until,
            study_until,
            migration_law_until,
            treatment_until,
            permit_first_from_plus_3_years,
            permit_first_from_plus_4_years,
            petition_until,
            permit_from_plus_6_months,
            permit_from_plus_3_months,
            permit_first_from_plus_9_months,
            residence_changed_on_plus_3_working_days,
            residence_changed_on_minus_1_day_plus_3_working_days,
        ),
    )


EDITION = EditionColumns(
    by="P2200000807",
    judge=judge,
    conditions=(
        Asked("applicant_entered_with_visa", ("applicant.entered_with_visa",)),
        Asked("passport_kind_is_diplomatic_or_service", ("passport.kind",)),
        Asked(
            "application_date_before_applicant_birth_date_plus_16_years_under_R5_on_application",
            ("application.date", "applicant.birth_date"),
        ),
        Asked(
            "permit_until_before_applicant_birth_date_plus_16_years_under_R5_on_permit_end",
            ("permit.until", "applicant.birth_date"),
        ),
        Asked("ground_is_family_reunification", ("ground",)),
        Asked("petition_by_is_inviting_person", ("petition.by",)),
        Asked("ground_is_employment", ("ground",)),
        Asked("petition_by_is_employer", ("petition.by",)),
        Asked("ground_is_education", ("ground",)),
        Asked("petition_by_is_education_organisation", ("petition.by",)),
        Asked("study_full_time", ("study.full_time",)),
        Asked("ground_is_medical_treatment", ("ground",)),
        Asked("petition_by_is_health_organisation", ("petition.by",)),
        Asked("ground_is_missionary_activity", ("ground",)),
        Asked("petition_by_is_religious_organisation", ("petition.by",)),
        Asked("ground_is_business", ("ground",)),
        Asked("petition_by_is_local_executive_body", ("petition.by",)),
        Asked("permit_until_at_most_passport_valid_until", ("permit.until", "passport.valid_until")),
        Asked("permit_issued", ("permit.issued",)),
        Asked("record_in_kkp", ("record.in_kkp",)),
        Asked("record_sent_to_burkit", ("record.sent_to_burkit",)),
        Asked("labour_permit_held", ("labour_permit.held",)),
        Asked(
            "permit_until_at_most_labour_permit_valid_until_under_R6_at_most",
            ("permit.until", "labour_permit.valid_until"),
        ),
        Asked(
            "permit_until_is_labour_permit_valid_until_under_R6_exactly",
            ("permit.until", "labour_permit.valid_until"),
        ),
        Asked("not_labour_permit_required", ("labour_permit.required",)),
        Asked("permit_until_at_most_permit_from_plus_1_year", ("permit.until", "permit.from")),
        Asked("not_contract_indefinite", ("contract.indefinite",)),
        Asked("permit_until_at_most_contract_until", ("permit.until", "contract.until")),
        Asked("ground_is_aifc_activity", ("ground",)),
        Asked("applicant_visa_free_state", ("applicant.visa_free_state",)),
        Asked("ground_is_aifc_investment_residence", ("ground",)),
        Asked("petition_by_is_aifc_administration", ("petition.by",)),
        Asked(
            "permit_until_at_most_permit_first_from_plus_5_years_under_R2_whole_stay",
            ("permit.until", "permit.first_from"),
        ),
        Asked(
            "permit_until_at_most_permit_first_from_plus_6_years_under_R2_after_first_year",
            ("permit.until", "permit.first_from"),
        ),
        Asked("applicant_family_member", ("applicant.family_member",)),
        Asked("permit_until_at_most_principal_permit_until", ("permit.until", "principal_permit.until")),
        Asked("permit_until_at_most_study_until", ("permit.until", "study.until")),
        Asked("permit_until_at_most_migration_law_until", ("permit.until", "migration_law.until")),
        Asked("permit_until_at_most_treatment_until", ("permit.until", "treatment.until")),
        Asked("ground_is_asylum", ("ground",)),
        Asked(
            "permit_until_at_most_permit_first_from_plus_3_years_under_R2_whole_stay",
            ("permit.until", "permit.first_from"),
        ),
        Asked(
            "permit_until_at_most_permit_first_from_plus_4_years_under_R2_after_first_year",
            ("permit.until", "permit.first_from"),
        ),
        Asked("petition_organisation_registered", ("petition.organisation_registered",)),
        Asked("permit_until_at_most_petition_until", ("permit.until", "petition.until")),
        Asked("ground_is_trafficking_victim", ("ground",)),
        Asked("applicant_identified_trafficking_victim", ("applicant.identified_trafficking_victim",)),
        Asked("not_permit_extension", ("permit.extension",)),
        Asked("permit_until_at_most_permit_from_plus_6_months", ("permit.until", "permit.from")),
        Asked("permit_extension", ("permit.extension",)),
        Asked("permit_until_at_most_permit_from_plus_3_months", ("permit.until", "permit.from")),
        Asked(
            "permit_until_at_most_permit_first_from_plus_9_months_under_R1_one_extension",
            ("permit.until", "permit.first_from"),
        ),
        Asked("residence_changed", ("residence.changed",)),
        Asked(
            "residence_notified_on_at_most_residence_changed_on_plus_3_working_days_under_R4_day_after",
            ("residence.notified_on", "residence.changed_on"),
        ),
        Asked(
            "residence_notified_on_at_most_residence_changed_on_minus_1_day_plus_3_working_days_under_R4_day_of_change",
            ("residence.notified_on", "residence.changed_on"),
        ),
        Asked("not_victim_services_completed", ("victim_services.completed",)),
        Asked("not_expulsion_ordered", ("expulsion.ordered",)),
    ),
    exemptions=(
        Exempting("visa_holder", when=("applicant_entered_with_visa",)),
        Exempting("official_passport", when=("passport_kind_is_diplomatic_or_service",)),
        Exempting(
            "under_sixteen",
            when=(
                "application_date_before_applicant_birth_date_plus_16_years_under_R5_on_application",
                "permit_until_before_applicant_birth_date_plus_16_years_under_R5_on_permit_end",
            ),
        ),
    ),
    rules=(
        Judged(
            "family_petitioner",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_family_reunification",),
            requires=("petition_by_is_inviting_person",),
        ),
        Judged(
            "employment_petitioner",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_employment",),
            requires=("petition_by_is_employer",),
        ),
        Judged(
            "education_petitioner",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_education",),
            requires=("petition_by_is_education_organisation", "study_full_time"),
        ),
        Judged(
            "treatment_petitioner",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_medical_treatment",),
            requires=("petition_by_is_health_organisation",),
        ),
        Judged(
            "missionary_petitioner",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_missionary_activity",),
            requires=("petition_by_is_religious_organisation",),
        ),
        Judged(
            "business_petitioner",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_business",),
            requires=("petition_by_is_local_executive_body",),
        ),
        Judged(
            "passport_cap",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            requires=("permit_until_at_most_passport_valid_until",),
        ),
        Judged(
            "recorded_in_kkp",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("permit_issued",),
            requires=("record_in_kkp",),
        ),
        Judged(
            "sent_to_burkit",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("permit_issued",),
            requires=("record_sent_to_burkit",),
        ),
        Judged(
            "labour_permit_cap",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_employment", "labour_permit_held"),
            requires=(
                "permit_until_at_most_labour_permit_valid_until_under_R6_at_most",
                "permit_until_is_labour_permit_valid_until_under_R6_exactly",
            ),
        ),
        Judged(
            "work_year_cap",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_employment", "not_labour_permit_required"),
            requires=("permit_until_at_most_permit_from_plus_1_year",),
        ),
        Judged(
            "work_contract_cap",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_employment", "not_labour_permit_required", "not_contract_indefinite"),
            requires=("permit_until_at_most_contract_until",),
        ),
        Judged(
            "aifc_year_cap",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_aifc_activity", "applicant_visa_free_state"),
            requires=("permit_until_at_most_permit_from_plus_1_year",),
        ),
        Judged(
            "aifc_contract_cap",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_aifc_activity", "applicant_visa_free_state", "not_contract_indefinite"),
            requires=("permit_until_at_most_contract_until",),
        ),
        Judged(
            "investor_term",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_aifc_investment_residence", "applicant_visa_free_state"),
            requires=(
                "petition_by_is_aifc_administration",
                "permit_until_at_most_permit_from_plus_1_year",
                "permit_until_at_most_permit_first_from_plus_5_years_under_R2_whole_stay",
                "permit_until_at_most_permit_first_from_plus_6_years_under_R2_after_first_year",
            ),
        ),
        Judged(
            "investor_family_cap",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_aifc_investment_residence", "applicant_visa_free_state", "applicant_family_member"),
            requires=("permit_until_at_most_principal_permit_until",),
        ),
        Judged(
            "study_term",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_education",),
            requires=("permit_until_at_most_permit_from_plus_1_year", "permit_until_at_most_study_until"),
        ),
        Judged(
            "family_term",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_family_reunification",),
            requires=("petition_by_is_inviting_person", "permit_until_at_most_migration_law_until"),
        ),
        Judged(
            "treatment_term",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_medical_treatment",),
            requires=("petition_by_is_health_organisation", "permit_until_at_most_treatment_until"),
        ),
        Judged(
            "asylum_by_refugee_law",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_asylum",),
            refers=True,
        ),
        Judged(
            "business_term",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_business", "applicant_visa_free_state"),
            requires=(
                "petition_by_is_local_executive_body",
                "permit_until_at_most_permit_from_plus_1_year",
                "permit_until_at_most_permit_first_from_plus_3_years_under_R2_whole_stay",
                "permit_until_at_most_permit_first_from_plus_4_years_under_R2_after_first_year",
            ),
        ),
        Judged(
            "missionary_term",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_missionary_activity",),
            requires=(
                "petition_by_is_religious_organisation",
                "petition_organisation_registered",
                "permit_until_at_most_petition_until",
                "permit_until_at_most_permit_from_plus_1_year",
            ),
        ),
        Judged(
            "victim_petitioner",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_trafficking_victim",),
            requires=("applicant_identified_trafficking_victim", "petition_by_is_local_executive_body"),
        ),
        Judged(
            "victim_first_term",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_trafficking_victim", "not_permit_extension"),
            requires=("permit_until_at_most_permit_from_plus_6_months",),
        ),
        Judged(
            "victim_extension_term",
            exempt=("visa_holder", "official_passport", "under_sixteen"),
            when=("ground_is_trafficking_victim", "permit_extension"),
            requires=(
                "permit_until_at_most_permit_from_plus_3_months",
                "permit_until_at_most_permit_first_from_plus_9_months_under_R1_one_extension",
            ),
        ),
        Judged(
            "residence_change_notice",
            when=("residence_changed",),
            requires=(
                "residence_notified_on_at_most_residence_changed_on_plus_3_working_days_under_R4_day_after",
                (
                    "residence_notified_on_at_most_residence_changed_on_minus_1_day_plus_3_working_days_under_R4_day"
                    "_of_change"
                ),
            ),
        ),
        Judged(
            "victim_not_removed",
            when=("applicant_identified_trafficking_victim", "not_victim_services_completed"),
            requires=("not_expulsion_ordered",),
        ),
    ),
    bounds=(
        Bounding("passport_cap", "permit.until", "latest", "passport_valid_until"),
        Bounding("passport_cap", "passport.valid_until", "earliest", "permit_until"),
        Bounding("labour_permit_cap", "permit.until", "latest", "labour_permit_valid_until", under=("R6_at_most",)),
        Bounding("labour_permit_cap", "labour_permit.valid_until", "earliest", "permit_until", under=("R6_at_most",)),
        Bounding("labour_permit_cap", "permit.until", "latest", "labour_permit_valid_until", under=("R6_exactly",)),
        Bounding("labour_permit_cap", "permit.until", "earliest", "labour_permit_valid_until", under=("R6_exactly",)),
        Bounding("labour_permit_cap", "labour_permit.valid_until", "latest", "permit_until", under=("R6_exactly",)),
        Bounding("labour_permit_cap", "labour_permit.valid_until", "earliest", "permit_until", under=("R6_exactly",)),
        Bounding("work_year_cap", "permit.until", "latest", "permit_from_plus_1_year"),
        Bounding("work_contract_cap", "permit.until", "latest", "contract_until"),
        Bounding("work_contract_cap", "contract.until", "earliest", "permit_until"),
        Bounding("aifc_year_cap", "permit.until", "latest", "permit_from_plus_1_year"),
        Bounding("aifc_contract_cap", "permit.until", "latest", "contract_until"),
        Bounding("aifc_contract_cap", "contract.until", "earliest", "permit_until"),
        Bounding("investor_term", "permit.until", "latest", "permit_from_plus_1_year"),
        Bounding("investor_term", "permit.until", "latest", "permit_first_from_plus_5_years", under=("R2_whole_stay",)),
        Bounding(
            "investor_term",
            "permit.until",
            "latest",
            "permit_first_from_plus_6_years",
            under=("R2_after_first_year",),
        ),
        Bounding("investor_family_cap", "permit.until", "latest", "principal_permit_until"),
        Bounding("investor_family_cap", "principal_permit.until", "earliest", "permit_until"),
        Bounding("study_term", "permit.until", "latest", "permit_from_plus_1_year"),
        Bounding("study_term", "permit.until", "latest", "study_until"),
        Bounding("study_term", "study.until", "earliest", "permit_until"),
        Bounding("family_term", "permit.until", "latest", "migration_law_until"),
        Bounding("family_term", "migration_law.until", "earliest", "permit_until"),
        Bounding("treatment_term", "permit.until", "latest", "treatment_until"),
        Bounding("treatment_term", "treatment.until", "earliest", "permit_until"),
        Bounding("business_term", "permit.until", "latest", "permit_from_plus_1_year"),
        Bounding("business_term", "permit.until", "latest", "permit_first_from_plus_3_years", under=("R2_whole_stay",)),
        Bounding(
            "business_term",
            "permit.until",
            "latest",
            "permit_first_from_plus_4_years",
            under=("R2_after_first_year",),
        ),
        Bounding("missionary_term", "permit.until", "latest", "petition_until"),
        Bounding("missionary_term", "petition.until", "earliest", "permit_until"),
        Bounding("missionary_term", "permit.until", "latest", "permit_from_plus_1_year"),
        Bounding("victim_first_term", "permit.until", "latest", "permit_from_plus_6_months"),
        Bounding("victim_extension_term", "permit.until", "latest", "permit_from_plus_3_months"),
        Bounding(
            "victim_extension_term",
            "permit.until",
            "latest",
            "permit_first_from_plus_9_months",
            under=("R1_one_extension",),
        ),
        Bounding(
            "residence_change_notice",
            "residence.notified_on",
            "latest",
            "residence_changed_on_plus_3_working_days",
            under=("R4_day_after",),
        ),
        Bounding(
            "residence_change_notice",
            "residence.notified_on",
            "latest",
            "residence_changed_on_minus_1_day_plus_3_working_days",
            under=("R4_day_of_change",),
        ),
    ),
    bound_values=(
        "passport_valid_until",
        "permit_until",
        "labour_permit_valid_until",
        "permit_from_plus_1_year",
        "contract_until",
        "permit_first_from_plus_5_years",
        "permit_first_from_plus_6_years",
        "principal_permit_until",
        "study_until",
        "migration_law_until",
        "treatment_until",
        "permit_first_from_plus_3_years",
        "permit_first_from_plus_4_years",
        "petition_until",
        "permit_from_plus_6_months",
        "permit_from_plus_3_months",
        "permit_first_from_plus_9_months",
        "residence_changed_on_plus_3_working_days",
        "residence_changed_on_minus_1_day_plus_3_working_days",
    ),
)
