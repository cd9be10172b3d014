"""P1200000148 annex_1 para_10, as given by P2200000807: each rule against its examples, and on both sides of each of
its conditions.
"""

from __future__ import annotations

from datetime import date

from kzrules.p1200000148 import (
    Applicant,
    Application,
    Case,
    Contract,
    LabourPermit,
    MigrationLaw,
    Passport,
    Permit,
    Petition,
    PrincipalPermit,
    Readings,
    Record,
    Residence,
    Study,
    Treatment,
    validate,
)
from kzrules.p1200000148.annex_1.para_10_by_p2200000807 import (
    aifc_contract_cap_limits,
    aifc_year_cap_limits,
    business_term_limits,
    family_term_limits,
    investor_family_cap_limits,
    investor_term_limits,
    labour_permit_cap_limits,
    missionary_term_limits,
    passport_cap_limits,
    residence_change_notice_limits,
    study_term_limits,
    treatment_term_limits,
    victim_extension_term_limits,
    victim_first_term_limits,
    work_contract_cap_limits,
    work_year_cap_limits,
)

FAMILY_PETITIONER = "P1200000148!annex_1/para_10__al_1__subpara_1/family_petitioner"
EMPLOYMENT_PETITIONER = "P1200000148!annex_1/para_10__al_1__subpara_2/employment_petitioner"
EDUCATION_PETITIONER = "P1200000148!annex_1/para_10__al_1__subpara_3/education_petitioner"
TREATMENT_PETITIONER = "P1200000148!annex_1/para_10__al_1__subpara_4/treatment_petitioner"
MISSIONARY_PETITIONER = "P1200000148!annex_1/para_10__al_1__subpara_5/missionary_petitioner"
BUSINESS_PETITIONER = "P1200000148!annex_1/para_10__al_1__subpara_6/business_petitioner"
PASSPORT_CAP = "P1200000148!annex_1/para_10__al_2/passport_cap"
RECORDED_IN_KKP = "P1200000148!annex_1/para_10__al_3/recorded_in_kkp"
SENT_TO_BURKIT = "P1200000148!annex_1/para_10__al_3/sent_to_burkit"
LABOUR_PERMIT_CAP = "P1200000148!annex_1/para_10__al_4/labour_permit_cap"
WORK_YEAR_CAP = "P1200000148!annex_1/para_10__al_5/work_year_cap"
WORK_CONTRACT_CAP = "P1200000148!annex_1/para_10__al_5/work_contract_cap"
AIFC_YEAR_CAP = "P1200000148!annex_1/para_10__al_6/aifc_year_cap"
AIFC_CONTRACT_CAP = "P1200000148!annex_1/para_10__al_6/aifc_contract_cap"
INVESTOR_TERM = "P1200000148!annex_1/para_10__al_7/investor_term"
INVESTOR_FAMILY_CAP = "P1200000148!annex_1/para_10__al_7/investor_family_cap"
STUDY_TERM = "P1200000148!annex_1/para_10__al_8/study_term"
FAMILY_TERM = "P1200000148!annex_1/para_10__al_9/family_term"
TREATMENT_TERM = "P1200000148!annex_1/para_10__al_10/treatment_term"
ASYLUM_BY_REFUGEE_LAW = "P1200000148!annex_1/para_10__al_11/asylum_by_refugee_law"
BUSINESS_TERM = "P1200000148!annex_1/para_10__al_12/business_term"
MISSIONARY_TERM = "P1200000148!annex_1/para_10__al_13/missionary_term"
VICTIM_PETITIONER = "P1200000148!annex_1/para_10__al_14/victim_petitioner"
VICTIM_FIRST_TERM = "P1200000148!annex_1/para_10__al_14/victim_first_term"
VICTIM_EXTENSION_TERM = "P1200000148!annex_1/para_10__al_14/victim_extension_term"
VISA_HOLDER = "P1200000148!annex_1/para_10__al_15__indent_2/visa_holder"
OFFICIAL_PASSPORT = "P1200000148!annex_1/para_10__al_15__indent_3/official_passport"
UNDER_SIXTEEN = "P1200000148!annex_1/para_10__al_15__indent_4/under_sixteen"
RESIDENCE_CHANGE_NOTICE = "P1200000148!annex_1/para_10__al_16/residence_change_notice"


def test_family_petitioner_example_relative_applies() -> None:
    """para_10__al_1__subpara_1: satisfied in the example relative_applies of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="family_reunification", petition=Petition(by="inviting_person"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "satisfied"


def test_family_petitioner_example_employer_applies() -> None:
    """para_10__al_1__subpara_1: violated in the example employer_applies of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "violated"


def test_family_petitioner_example_petitioner_not_known() -> None:
    """para_10__al_1__subpara_1: undetermined in the example petitioner_not_known of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(ground="family_reunification")
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "undetermined"


def test_family_petitioner_example_other_ground() -> None:
    """para_10__al_1__subpara_1: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="business", petition=Petition(by="local_executive_body"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "not_applicable"


def test_family_petitioner_violated() -> None:
    """para_10__al_1__subpara_1: violated."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "violated"


def test_family_petitioner_satisfied() -> None:
    """para_10__al_1__subpara_1: satisfied."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "satisfied"


def test_family_petitioner_satisfied_with_ground_unknown() -> None:
    """para_10__al_1__subpara_1: satisfied where satisfied with ground unknown."""
    case = Case(
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "satisfied"


def test_family_petitioner_ground_is_not_family_reunification() -> None:
    """para_10__al_1__subpara_1: not applicable where ground is not family reunification."""
    case = Case(
        ground="employment",
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "not_applicable"


def test_family_petitioner_ground_is_unknown() -> None:
    """para_10__al_1__subpara_1: undetermined where ground is unknown."""
    case = Case(
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "undetermined"


def test_family_petitioner_petition_by_is_unknown() -> None:
    """para_10__al_1__subpara_1: undetermined where petition.by is unknown."""
    case = Case(
        ground="family_reunification",
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "undetermined"


def test_family_petitioner_exempted_by_visa_holder() -> None:
    """para_10__al_1__subpara_1: exempted where exempted by visa_holder."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "exempted"


def test_family_petitioner_exempted_by_official_passport() -> None:
    """para_10__al_1__subpara_1: exempted where exempted by official_passport."""
    case = Case(ground="family_reunification", petition=Petition(by="employer"), passport=Passport(kind="diplomatic"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "exempted"


def test_family_petitioner_exempted_by_under_sixteen() -> None:
    """para_10__al_1__subpara_1: exempted where exempted by under_sixteen."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="employer"),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "exempted"


def test_family_petitioner_exemption_is_unknown() -> None:
    """para_10__al_1__subpara_1: undetermined where exemption is unknown."""
    case = Case(ground="family_reunification", petition=Petition(by="employer"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_PETITIONER) == "undetermined"


def test_employment_petitioner_example_employer_applies() -> None:
    """para_10__al_1__subpara_2: satisfied in the example employer_applies of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="employment", petition=Petition(by="employer"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "satisfied"


def test_employment_petitioner_example_relative_applies() -> None:
    """para_10__al_1__subpara_2: violated in the example relative_applies of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "violated"


def test_employment_petitioner_example_petitioner_not_known() -> None:
    """para_10__al_1__subpara_2: undetermined in the example petitioner_not_known of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(ground="employment")
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "undetermined"


def test_employment_petitioner_example_other_ground() -> None:
    """para_10__al_1__subpara_2: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="education", petition=Petition(by="education_organisation"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "not_applicable"


def test_employment_petitioner_violated() -> None:
    """para_10__al_1__subpara_2: violated."""
    case = Case(
        ground="employment",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "violated"


def test_employment_petitioner_satisfied() -> None:
    """para_10__al_1__subpara_2: satisfied."""
    case = Case(
        ground="employment",
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "satisfied"


def test_employment_petitioner_satisfied_with_ground_unknown() -> None:
    """para_10__al_1__subpara_2: satisfied where satisfied with ground unknown."""
    case = Case(
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "satisfied"


def test_employment_petitioner_ground_is_not_employment() -> None:
    """para_10__al_1__subpara_2: not applicable where ground is not employment."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "not_applicable"


def test_employment_petitioner_ground_is_unknown() -> None:
    """para_10__al_1__subpara_2: undetermined where ground is unknown."""
    case = Case(
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "undetermined"


def test_employment_petitioner_petition_by_is_unknown() -> None:
    """para_10__al_1__subpara_2: undetermined where petition.by is unknown."""
    case = Case(
        ground="employment",
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "undetermined"


def test_employment_petitioner_exempted_by_visa_holder() -> None:
    """para_10__al_1__subpara_2: exempted where exempted by visa_holder."""
    case = Case(
        ground="employment",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "exempted"


def test_employment_petitioner_exempted_by_official_passport() -> None:
    """para_10__al_1__subpara_2: exempted where exempted by official_passport."""
    case = Case(ground="employment", petition=Petition(by="inviting_person"), passport=Passport(kind="diplomatic"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "exempted"


def test_employment_petitioner_exempted_by_under_sixteen() -> None:
    """para_10__al_1__subpara_2: exempted where exempted by under_sixteen."""
    case = Case(
        ground="employment",
        petition=Petition(by="inviting_person"),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "exempted"


def test_employment_petitioner_exemption_is_unknown() -> None:
    """para_10__al_1__subpara_2: undetermined where exemption is unknown."""
    case = Case(ground="employment", petition=Petition(by="inviting_person"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EMPLOYMENT_PETITIONER) == "undetermined"


def test_education_petitioner_example_admitted_to_day_form() -> None:
    """para_10__al_1__subpara_3: satisfied in the example admitted_to_day_form of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(ground="education", petition=Petition(by="education_organisation"), study=Study(full_time=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "satisfied"


def test_education_petitioner_example_evening_form() -> None:
    """para_10__al_1__subpara_3: violated in the example evening_form of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="education",
        petition=Petition(by="education_organisation"),
        study=Study(full_time=False),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "violated"


def test_education_petitioner_example_relative_applies() -> None:
    """para_10__al_1__subpara_3: violated in the example relative_applies of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="education",
        petition=Petition(by="inviting_person"),
        study=Study(full_time=True),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "violated"


def test_education_petitioner_example_form_not_known() -> None:
    """para_10__al_1__subpara_3: undetermined in the example form_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="education", petition=Petition(by="education_organisation"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "undetermined"


def test_education_petitioner_example_petitioner_not_known() -> None:
    """para_10__al_1__subpara_3: undetermined in the example petitioner_not_known of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(ground="education", study=Study(full_time=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "undetermined"


def test_education_petitioner_example_other_ground() -> None:
    """para_10__al_1__subpara_3: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="medical_treatment", study=Study(full_time=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "not_applicable"


def test_education_petitioner_violated() -> None:
    """para_10__al_1__subpara_3: violated."""
    case = Case(
        ground="education",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "violated"


def test_education_petitioner_satisfied() -> None:
    """para_10__al_1__subpara_3: satisfied."""
    case = Case(
        ground="education",
        petition=Petition(by="education_organisation"),
        study=Study(full_time=True),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "satisfied"


def test_education_petitioner_satisfied_with_ground_unknown() -> None:
    """para_10__al_1__subpara_3: satisfied where satisfied with ground unknown."""
    case = Case(
        petition=Petition(by="education_organisation"),
        study=Study(full_time=True),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "satisfied"


def test_education_petitioner_ground_is_not_education() -> None:
    """para_10__al_1__subpara_3: not applicable where ground is not education."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "not_applicable"


def test_education_petitioner_ground_is_unknown() -> None:
    """para_10__al_1__subpara_3: undetermined where ground is unknown."""
    case = Case(
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "undetermined"


def test_education_petitioner_petition_by_is_not_education_organisation() -> None:
    """para_10__al_1__subpara_3: violated where petition.by is not education organisation."""
    case = Case(
        ground="education",
        petition=Petition(by="inviting_person"),
        study=Study(full_time=True),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "violated"


def test_education_petitioner_petition_by_is_unknown() -> None:
    """para_10__al_1__subpara_3: undetermined where petition.by is unknown."""
    case = Case(
        ground="education",
        study=Study(full_time=True),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "undetermined"


def test_education_petitioner_study_full_time_is_false() -> None:
    """para_10__al_1__subpara_3: violated where study.full_time is false."""
    case = Case(
        ground="education",
        petition=Petition(by="education_organisation"),
        study=Study(full_time=False),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "violated"


def test_education_petitioner_study_full_time_is_unknown() -> None:
    """para_10__al_1__subpara_3: undetermined where study.full_time is unknown."""
    case = Case(
        ground="education",
        petition=Petition(by="education_organisation"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "undetermined"


def test_education_petitioner_exempted_by_visa_holder() -> None:
    """para_10__al_1__subpara_3: exempted where exempted by visa_holder."""
    case = Case(
        ground="education",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "exempted"


def test_education_petitioner_exempted_by_official_passport() -> None:
    """para_10__al_1__subpara_3: exempted where exempted by official_passport."""
    case = Case(ground="education", petition=Petition(by="inviting_person"), passport=Passport(kind="diplomatic"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "exempted"


def test_education_petitioner_exempted_by_under_sixteen() -> None:
    """para_10__al_1__subpara_3: exempted where exempted by under_sixteen."""
    case = Case(
        ground="education",
        petition=Petition(by="inviting_person"),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "exempted"


def test_education_petitioner_exemption_is_unknown() -> None:
    """para_10__al_1__subpara_3: undetermined where exemption is unknown."""
    case = Case(ground="education", petition=Petition(by="inviting_person"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(EDUCATION_PETITIONER) == "undetermined"


def test_treatment_petitioner_example_hospital_applies() -> None:
    """para_10__al_1__subpara_4: satisfied in the example hospital_applies of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="medical_treatment", petition=Petition(by="health_organisation"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "satisfied"


def test_treatment_petitioner_example_relative_applies() -> None:
    """para_10__al_1__subpara_4: violated in the example relative_applies of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "violated"


def test_treatment_petitioner_example_petitioner_not_known() -> None:
    """para_10__al_1__subpara_4: undetermined in the example petitioner_not_known of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(ground="medical_treatment")
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "undetermined"


def test_treatment_petitioner_example_other_ground() -> None:
    """para_10__al_1__subpara_4: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="employment", petition=Petition(by="employer"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "not_applicable"


def test_treatment_petitioner_violated() -> None:
    """para_10__al_1__subpara_4: violated."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "violated"


def test_treatment_petitioner_satisfied() -> None:
    """para_10__al_1__subpara_4: satisfied."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "satisfied"


def test_treatment_petitioner_satisfied_with_ground_unknown() -> None:
    """para_10__al_1__subpara_4: satisfied where satisfied with ground unknown."""
    case = Case(
        petition=Petition(by="health_organisation"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "satisfied"


def test_treatment_petitioner_ground_is_not_medical_treatment() -> None:
    """para_10__al_1__subpara_4: not applicable where ground is not medical treatment."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "not_applicable"


def test_treatment_petitioner_ground_is_unknown() -> None:
    """para_10__al_1__subpara_4: undetermined where ground is unknown."""
    case = Case(
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "undetermined"


def test_treatment_petitioner_petition_by_is_unknown() -> None:
    """para_10__al_1__subpara_4: undetermined where petition.by is unknown."""
    case = Case(
        ground="medical_treatment",
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "undetermined"


def test_treatment_petitioner_exempted_by_visa_holder() -> None:
    """para_10__al_1__subpara_4: exempted where exempted by visa_holder."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "exempted"


def test_treatment_petitioner_exempted_by_official_passport() -> None:
    """para_10__al_1__subpara_4: exempted where exempted by official_passport."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "exempted"


def test_treatment_petitioner_exempted_by_under_sixteen() -> None:
    """para_10__al_1__subpara_4: exempted where exempted by under_sixteen."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="inviting_person"),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "exempted"


def test_treatment_petitioner_exemption_is_unknown() -> None:
    """para_10__al_1__subpara_4: undetermined where exemption is unknown."""
    case = Case(ground="medical_treatment", petition=Petition(by="inviting_person"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_PETITIONER) == "undetermined"


def test_missionary_petitioner_example_organisation_applies() -> None:
    """para_10__al_1__subpara_5: satisfied in the example organisation_applies of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(ground="missionary_activity", petition=Petition(by="religious_organisation"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "satisfied"


def test_missionary_petitioner_example_relative_applies() -> None:
    """para_10__al_1__subpara_5: violated in the example relative_applies of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "violated"


def test_missionary_petitioner_example_petitioner_not_known() -> None:
    """para_10__al_1__subpara_5: undetermined in the example petitioner_not_known of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(ground="missionary_activity")
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "undetermined"


def test_missionary_petitioner_example_other_ground() -> None:
    """para_10__al_1__subpara_5: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="education", petition=Petition(by="education_organisation"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "not_applicable"


def test_missionary_petitioner_violated() -> None:
    """para_10__al_1__subpara_5: violated."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "violated"


def test_missionary_petitioner_satisfied() -> None:
    """para_10__al_1__subpara_5: satisfied."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "satisfied"


def test_missionary_petitioner_satisfied_with_ground_unknown() -> None:
    """para_10__al_1__subpara_5: satisfied where satisfied with ground unknown."""
    case = Case(
        petition=Petition(by="religious_organisation"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "satisfied"


def test_missionary_petitioner_ground_is_not_missionary_activity() -> None:
    """para_10__al_1__subpara_5: not applicable where ground is not missionary activity."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "not_applicable"


def test_missionary_petitioner_ground_is_unknown() -> None:
    """para_10__al_1__subpara_5: undetermined where ground is unknown."""
    case = Case(
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "undetermined"


def test_missionary_petitioner_petition_by_is_unknown() -> None:
    """para_10__al_1__subpara_5: undetermined where petition.by is unknown."""
    case = Case(
        ground="missionary_activity",
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "undetermined"


def test_missionary_petitioner_exempted_by_visa_holder() -> None:
    """para_10__al_1__subpara_5: exempted where exempted by visa_holder."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "exempted"


def test_missionary_petitioner_exempted_by_official_passport() -> None:
    """para_10__al_1__subpara_5: exempted where exempted by official_passport."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "exempted"


def test_missionary_petitioner_exempted_by_under_sixteen() -> None:
    """para_10__al_1__subpara_5: exempted where exempted by under_sixteen."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="inviting_person"),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "exempted"


def test_missionary_petitioner_exemption_is_unknown() -> None:
    """para_10__al_1__subpara_5: undetermined where exemption is unknown."""
    case = Case(ground="missionary_activity", petition=Petition(by="inviting_person"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_PETITIONER) == "undetermined"


def test_business_petitioner_example_local_body_applies() -> None:
    """para_10__al_1__subpara_6: satisfied in the example local_body_applies of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="business", petition=Petition(by="local_executive_body"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "satisfied"


def test_business_petitioner_example_employer_applies() -> None:
    """para_10__al_1__subpara_6: violated in the example employer_applies of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="business",
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "violated"


def test_business_petitioner_example_petitioner_not_known() -> None:
    """para_10__al_1__subpara_6: undetermined in the example petitioner_not_known of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(ground="business")
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "undetermined"


def test_business_petitioner_example_ground_not_known() -> None:
    """para_10__al_1__subpara_6: undetermined in the example ground_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "undetermined"


def test_business_petitioner_example_other_ground() -> None:
    """para_10__al_1__subpara_6: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="employment", petition=Petition(by="employer"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "not_applicable"


def test_business_petitioner_violated() -> None:
    """para_10__al_1__subpara_6: violated."""
    case = Case(
        ground="business",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "violated"


def test_business_petitioner_satisfied() -> None:
    """para_10__al_1__subpara_6: satisfied."""
    case = Case(
        ground="business",
        petition=Petition(by="local_executive_body"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "satisfied"


def test_business_petitioner_satisfied_with_ground_unknown() -> None:
    """para_10__al_1__subpara_6: satisfied where satisfied with ground unknown."""
    case = Case(
        petition=Petition(by="local_executive_body"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "satisfied"


def test_business_petitioner_ground_is_not_business() -> None:
    """para_10__al_1__subpara_6: not applicable where ground is not business."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "not_applicable"


def test_business_petitioner_ground_is_unknown() -> None:
    """para_10__al_1__subpara_6: undetermined where ground is unknown."""
    case = Case(
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "undetermined"


def test_business_petitioner_petition_by_is_unknown() -> None:
    """para_10__al_1__subpara_6: undetermined where petition.by is unknown."""
    case = Case(
        ground="business",
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "undetermined"


def test_business_petitioner_exempted_by_visa_holder() -> None:
    """para_10__al_1__subpara_6: exempted where exempted by visa_holder."""
    case = Case(ground="business", petition=Petition(by="inviting_person"), applicant=Applicant(entered_with_visa=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "exempted"


def test_business_petitioner_exempted_by_official_passport() -> None:
    """para_10__al_1__subpara_6: exempted where exempted by official_passport."""
    case = Case(ground="business", petition=Petition(by="inviting_person"), passport=Passport(kind="diplomatic"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "exempted"


def test_business_petitioner_exempted_by_under_sixteen() -> None:
    """para_10__al_1__subpara_6: exempted where exempted by under_sixteen."""
    case = Case(
        ground="business",
        petition=Petition(by="inviting_person"),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "exempted"


def test_business_petitioner_exemption_is_unknown() -> None:
    """para_10__al_1__subpara_6: undetermined where exemption is unknown."""
    case = Case(ground="business", petition=Petition(by="inviting_person"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_PETITIONER) == "undetermined"


def test_passport_cap_example_passport_lasts_longer() -> None:
    """para_10__al_2: satisfied in the example passport_lasts_longer of regulation/P2200000807/P2200000807.kzl."""
    case = Case(permit=Permit(until=date(2023, 6, 1)), passport=Passport(valid_until=date(2027, 2, 20)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "satisfied"


def test_passport_cap_example_same_last_day() -> None:
    """para_10__al_2: satisfied in the example same_last_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(permit=Permit(until=date(2023, 6, 1)), passport=Passport(valid_until=date(2023, 6, 1)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "satisfied"


def test_passport_cap_example_passport_ends_a_day_earlier() -> None:
    """para_10__al_2: violated in the example passport_ends_a_day_earlier of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        permit=Permit(until=date(2023, 6, 2)),
        passport=Passport(valid_until=date(2023, 6, 1), kind="national"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "violated"


def test_passport_cap_example_passport_not_known() -> None:
    """para_10__al_2: undetermined in the example passport_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(permit=Permit(until=date(2023, 6, 1)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "undetermined"


def test_passport_cap_example_whether_exempt_not_known() -> None:
    """para_10__al_2: undetermined in the example whether_exempt_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(permit=Permit(until=date(2023, 6, 2)), passport=Passport(valid_until=date(2023, 6, 1)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "undetermined"


def test_passport_cap_example_came_with_visa() -> None:
    """para_10__al_2: exempted in the example came_with_visa of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        permit=Permit(until=date(2023, 6, 2)),
        passport=Passport(valid_until=date(2023, 6, 1)),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "exempted"


def test_passport_cap_violated() -> None:
    """para_10__al_2: violated."""
    case = Case(
        permit=Permit(until=date(2023, 4, 22)),
        passport=Passport(valid_until=date(2023, 3, 13), kind="national"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "violated"


def test_passport_cap_satisfied() -> None:
    """para_10__al_2: satisfied."""
    case = Case(
        permit=Permit(until=date(2023, 2, 1)),
        passport=Passport(valid_until=date(2023, 3, 13), kind="national"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "satisfied"


def test_passport_cap_permit_until_is_on_passport_valid_until() -> None:
    """para_10__al_2: satisfied where permit.until is on passport.valid_until."""
    case = Case(
        permit=Permit(until=date(2023, 3, 13)),
        passport=Passport(valid_until=date(2023, 3, 13), kind="national"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "satisfied"


def test_passport_cap_permit_until_is_a_day_before_passport_valid_until() -> None:
    """para_10__al_2: satisfied where permit.until is a day before passport.valid_until."""
    case = Case(
        permit=Permit(until=date(2023, 3, 12)),
        passport=Passport(valid_until=date(2023, 3, 13), kind="national"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "satisfied"


def test_passport_cap_permit_until_is_a_day_after_passport_valid_until() -> None:
    """para_10__al_2: violated where permit.until is a day after passport.valid_until."""
    case = Case(
        permit=Permit(until=date(2023, 3, 14)),
        passport=Passport(valid_until=date(2023, 3, 13), kind="national"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "violated"


def test_passport_cap_permit_until_is_unknown() -> None:
    """para_10__al_2: undetermined where permit.until is unknown."""
    case = Case(
        passport=Passport(valid_until=date(2023, 3, 13), kind="national"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "undetermined"


def test_passport_cap_passport_valid_until_is_unknown() -> None:
    """para_10__al_2: undetermined where passport.valid_until is unknown."""
    case = Case(
        permit=Permit(until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "undetermined"


def test_passport_cap_exempted_by_visa_holder() -> None:
    """para_10__al_2: exempted where exempted by visa_holder."""
    case = Case(
        permit=Permit(until=date(2023, 4, 22)),
        passport=Passport(valid_until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "exempted"


def test_passport_cap_exempted_by_official_passport() -> None:
    """para_10__al_2: exempted where exempted by official_passport."""
    case = Case(
        permit=Permit(until=date(2023, 4, 22)),
        passport=Passport(valid_until=date(2023, 3, 13), kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "exempted"


def test_passport_cap_exempted_by_under_sixteen() -> None:
    """para_10__al_2: exempted where exempted by under_sixteen."""
    case = Case(
        permit=Permit(until=date(2023, 4, 22)),
        passport=Passport(valid_until=date(2023, 3, 13)),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "exempted"


def test_passport_cap_exemption_is_unknown() -> None:
    """para_10__al_2: undetermined where exemption is unknown."""
    case = Case(permit=Permit(until=date(2023, 4, 22)), passport=Passport(valid_until=date(2023, 3, 13)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(PASSPORT_CAP) == "undetermined"


def test_passport_cap_bounds() -> None:
    """para_10__al_2: the bounds that this rule sets."""
    case = Case(
        permit=Permit(until=date(2023, 4, 22)),
        passport=Passport(valid_until=date(2023, 3, 13), kind="national"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        application=Application(date=date(2023, 6, 29)),
    )
    limits = passport_cap_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (
        ("latest", "permit.until", date(2023, 3, 13)),
        ("earliest", "passport.valid_until", date(2023, 4, 22)),
    )


def test_recorded_in_kkp_example_recorded() -> None:
    """para_10__al_3: satisfied in the example recorded of regulation/P2200000807/P2200000807.kzl."""
    case = Case(permit=Permit(issued=True), record=Record(in_kkp=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "satisfied"


def test_recorded_in_kkp_example_not_recorded() -> None:
    """para_10__al_3: violated in the example not_recorded of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        permit=Permit(issued=True),
        record=Record(in_kkp=False),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "violated"


def test_recorded_in_kkp_example_record_not_known() -> None:
    """para_10__al_3: undetermined in the example record_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(permit=Permit(issued=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "undetermined"


def test_recorded_in_kkp_example_not_issued_yet() -> None:
    """para_10__al_3: not applicable in the example not_issued_yet of regulation/P2200000807/P2200000807.kzl."""
    case = Case(permit=Permit(issued=False), record=Record(in_kkp=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "not_applicable"


def test_recorded_in_kkp_violated() -> None:
    """para_10__al_3: violated."""
    case = Case(
        permit=Permit(issued=True),
        record=Record(in_kkp=False),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "violated"


def test_recorded_in_kkp_satisfied() -> None:
    """para_10__al_3: satisfied."""
    case = Case(
        permit=Permit(issued=True),
        record=Record(in_kkp=True),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "satisfied"


def test_recorded_in_kkp_satisfied_with_permit_issued_unknown() -> None:
    """para_10__al_3: satisfied where satisfied with permit.issued unknown."""
    case = Case(
        record=Record(in_kkp=True),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "satisfied"


def test_recorded_in_kkp_permit_issued_is_false() -> None:
    """para_10__al_3: not applicable where permit.issued is false."""
    case = Case(
        permit=Permit(issued=False),
        record=Record(in_kkp=False),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "not_applicable"


def test_recorded_in_kkp_permit_issued_is_unknown() -> None:
    """para_10__al_3: undetermined where permit.issued is unknown."""
    case = Case(
        record=Record(in_kkp=False),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "undetermined"


def test_recorded_in_kkp_record_in_kkp_is_unknown() -> None:
    """para_10__al_3: undetermined where record.in_kkp is unknown."""
    case = Case(
        permit=Permit(issued=True),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "undetermined"


def test_recorded_in_kkp_exempted_by_visa_holder() -> None:
    """para_10__al_3: exempted where exempted by visa_holder."""
    case = Case(permit=Permit(issued=True), record=Record(in_kkp=False), applicant=Applicant(entered_with_visa=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "exempted"


def test_recorded_in_kkp_exempted_by_official_passport() -> None:
    """para_10__al_3: exempted where exempted by official_passport."""
    case = Case(permit=Permit(issued=True), record=Record(in_kkp=False), passport=Passport(kind="diplomatic"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "exempted"


def test_recorded_in_kkp_exempted_by_under_sixteen() -> None:
    """para_10__al_3: exempted where exempted by under_sixteen."""
    case = Case(
        permit=Permit(issued=True),
        record=Record(in_kkp=False),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "exempted"


def test_recorded_in_kkp_exemption_is_unknown() -> None:
    """para_10__al_3: undetermined where exemption is unknown."""
    case = Case(permit=Permit(issued=True), record=Record(in_kkp=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RECORDED_IN_KKP) == "undetermined"


def test_sent_to_burkit_example_sent() -> None:
    """para_10__al_3: satisfied in the example sent of regulation/P2200000807/P2200000807.kzl."""
    case = Case(permit=Permit(issued=True), record=Record(sent_to_burkit=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "satisfied"


def test_sent_to_burkit_example_not_sent() -> None:
    """para_10__al_3: violated in the example not_sent of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        permit=Permit(issued=True),
        record=Record(sent_to_burkit=False),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "violated"


def test_sent_to_burkit_example_sending_not_known() -> None:
    """para_10__al_3: undetermined in the example sending_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(permit=Permit(issued=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "undetermined"


def test_sent_to_burkit_example_not_issued_yet() -> None:
    """para_10__al_3: not applicable in the example not_issued_yet of regulation/P2200000807/P2200000807.kzl."""
    case = Case(permit=Permit(issued=False), record=Record(sent_to_burkit=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "not_applicable"


def test_sent_to_burkit_violated() -> None:
    """para_10__al_3: violated."""
    case = Case(
        permit=Permit(issued=True),
        record=Record(sent_to_burkit=False),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "violated"


def test_sent_to_burkit_satisfied() -> None:
    """para_10__al_3: satisfied."""
    case = Case(
        permit=Permit(issued=True),
        record=Record(sent_to_burkit=True),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "satisfied"


def test_sent_to_burkit_satisfied_with_permit_issued_unknown() -> None:
    """para_10__al_3: satisfied where satisfied with permit.issued unknown."""
    case = Case(
        record=Record(sent_to_burkit=True),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "satisfied"


def test_sent_to_burkit_permit_issued_is_false() -> None:
    """para_10__al_3: not applicable where permit.issued is false."""
    case = Case(
        permit=Permit(issued=False),
        record=Record(sent_to_burkit=False),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "not_applicable"


def test_sent_to_burkit_permit_issued_is_unknown() -> None:
    """para_10__al_3: undetermined where permit.issued is unknown."""
    case = Case(
        record=Record(sent_to_burkit=False),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "undetermined"


def test_sent_to_burkit_record_sent_to_burkit_is_unknown() -> None:
    """para_10__al_3: undetermined where record.sent_to_burkit is unknown."""
    case = Case(
        permit=Permit(issued=True),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "undetermined"


def test_sent_to_burkit_exempted_by_visa_holder() -> None:
    """para_10__al_3: exempted where exempted by visa_holder."""
    case = Case(
        permit=Permit(issued=True),
        record=Record(sent_to_burkit=False),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "exempted"


def test_sent_to_burkit_exempted_by_official_passport() -> None:
    """para_10__al_3: exempted where exempted by official_passport."""
    case = Case(permit=Permit(issued=True), record=Record(sent_to_burkit=False), passport=Passport(kind="diplomatic"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "exempted"


def test_sent_to_burkit_exempted_by_under_sixteen() -> None:
    """para_10__al_3: exempted where exempted by under_sixteen."""
    case = Case(
        permit=Permit(issued=True),
        record=Record(sent_to_burkit=False),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "exempted"


def test_sent_to_burkit_exemption_is_unknown() -> None:
    """para_10__al_3: undetermined where exemption is unknown."""
    case = Case(permit=Permit(issued=True), record=Record(sent_to_burkit=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(SENT_TO_BURKIT) == "undetermined"


def test_labour_permit_cap_example_labour_permit_lasts_longer() -> None:
    """para_10__al_4: satisfied in the example labour_permit_lasts_longer of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 9, 1)),
        permit=Permit(until=date(2023, 6, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "satisfied"


def test_labour_permit_cap_example_same_last_day() -> None:
    """para_10__al_4: satisfied in the example same_last_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 9, 1)),
        permit=Permit(until=date(2023, 9, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "satisfied"


def test_labour_permit_cap_example_a_day_too_long() -> None:
    """para_10__al_4: violated in the example a_day_too_long of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 9, 1)),
        permit=Permit(until=date(2023, 9, 2)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "violated"


def test_labour_permit_cap_example_exactly_same_last_day() -> None:
    """para_10__al_4: satisfied in the example exactly_same_last_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 9, 1)),
        permit=Permit(until=date(2023, 9, 1)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R6="exactly"))
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "satisfied"


def test_labour_permit_cap_example_exactly_a_day_too_short() -> None:
    """para_10__al_4: violated in the example exactly_a_day_too_short of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 9, 1)),
        permit=Permit(until=date(2023, 8, 31)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R6="exactly"))
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "violated"


def test_labour_permit_cap_example_term_not_known() -> None:
    """para_10__al_4: undetermined in the example term_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="employment", labour_permit=LabourPermit(held=True), permit=Permit(until=date(2023, 9, 1)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "undetermined"


def test_labour_permit_cap_example_no_labour_permit() -> None:
    """para_10__al_4: not applicable in the example no_labour_permit of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="employment", labour_permit=LabourPermit(held=False), permit=Permit(until=date(2023, 9, 1)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "not_applicable"


def test_labour_permit_cap_violated() -> None:
    """para_10__al_4: violated."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 4, 16)),
        permit=Permit(until=date(2023, 5, 26)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "violated"


def test_labour_permit_cap_satisfied() -> None:
    """para_10__al_4: satisfied."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 4, 16)),
        permit=Permit(until=date(2023, 3, 7)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "satisfied"


def test_labour_permit_cap_satisfied_with_ground_unknown() -> None:
    """para_10__al_4: satisfied where satisfied with ground unknown."""
    case = Case(
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 4, 16)),
        permit=Permit(until=date(2023, 3, 7)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "satisfied"


def test_labour_permit_cap_satisfied_with_labour_permit_held_unknown() -> None:
    """para_10__al_4: satisfied where satisfied with labour_permit.held unknown."""
    case = Case(
        ground="employment",
        permit=Permit(until=date(2023, 3, 7)),
        labour_permit=LabourPermit(valid_until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "satisfied"


def test_labour_permit_cap_ground_is_not_employment() -> None:
    """para_10__al_4: not applicable where ground is not employment."""
    case = Case(
        ground="family_reunification",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 4, 16)),
        permit=Permit(until=date(2023, 5, 26)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "not_applicable"


def test_labour_permit_cap_ground_is_unknown() -> None:
    """para_10__al_4: undetermined where ground is unknown."""
    case = Case(
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 4, 16)),
        permit=Permit(until=date(2023, 5, 26)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "undetermined"


def test_labour_permit_cap_labour_permit_held_is_false() -> None:
    """para_10__al_4: not applicable where labour_permit.held is false."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=False, valid_until=date(2023, 4, 16)),
        permit=Permit(until=date(2023, 5, 26)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "not_applicable"


def test_labour_permit_cap_labour_permit_held_is_unknown() -> None:
    """para_10__al_4: undetermined where labour_permit.held is unknown."""
    case = Case(
        ground="employment",
        permit=Permit(until=date(2023, 5, 26)),
        labour_permit=LabourPermit(valid_until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "undetermined"


def test_labour_permit_cap_permit_until_is_on_labour_permit_valid_until() -> None:
    """para_10__al_4: satisfied where permit.until is on labour_permit.valid_until."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "satisfied"


def test_labour_permit_cap_permit_until_is_a_day_before_labour_permit_valid_until() -> None:
    """para_10__al_4: satisfied where permit.until is a day before labour_permit.valid_until."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "satisfied"


def test_labour_permit_cap_permit_until_is_a_day_after_labour_permit_valid_until() -> None:
    """para_10__al_4: violated where permit.until is a day after labour_permit.valid_until."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "violated"


def test_labour_permit_cap_permit_until_is_unknown() -> None:
    """para_10__al_4: undetermined where permit.until is unknown."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "undetermined"


def test_labour_permit_cap_labour_permit_valid_until_is_unknown() -> None:
    """para_10__al_4: undetermined where labour_permit.valid_until is unknown."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True),
        permit=Permit(until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "undetermined"


def test_labour_permit_cap_exempted_by_visa_holder() -> None:
    """para_10__al_4: exempted where exempted by visa_holder."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 4, 16)),
        permit=Permit(until=date(2023, 5, 26)),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "exempted"


def test_labour_permit_cap_exempted_by_official_passport() -> None:
    """para_10__al_4: exempted where exempted by official_passport."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 4, 16)),
        permit=Permit(until=date(2023, 5, 26)),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "exempted"


def test_labour_permit_cap_exempted_by_under_sixteen() -> None:
    """para_10__al_4: exempted where exempted by under_sixteen."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 4, 16)),
        permit=Permit(until=date(2023, 5, 26)),
        application=Application(date=date(2023, 4, 10)),
        applicant=Applicant(birth_date=date(2007, 5, 20)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "exempted"


def test_labour_permit_cap_exemption_is_unknown() -> None:
    """para_10__al_4: undetermined where exemption is unknown."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 4, 16)),
        permit=Permit(until=date(2023, 5, 26)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "undetermined"


def test_labour_permit_cap_permit_until_is_a_day_after_labour_permit_valid_until_under_R6_exactly() -> None:
    """para_10__al_4: violated where permit.until is a day after labour_permit.valid_until, under R6.exactly."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R6="exactly"))
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "violated"


def test_labour_permit_cap_permit_until_is_on_labour_permit_valid_until_under_R6_exactly() -> None:
    """para_10__al_4: satisfied where permit.until is on labour_permit.valid_until, under R6.exactly."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R6="exactly"))
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "satisfied"


def test_labour_permit_cap_permit_until_is_a_day_before_labour_permit_valid_until_under_R6_exactly() -> None:
    """para_10__al_4: violated where permit.until is a day before labour_permit.valid_until, under R6.exactly."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R6="exactly"))
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "violated"


def test_labour_permit_cap_permit_until_is_unknown_under_R6_exactly() -> None:
    """para_10__al_4: undetermined where permit.until is unknown, under R6.exactly."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R6="exactly"))
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "undetermined"


def test_labour_permit_cap_labour_permit_valid_until_is_unknown_under_R6_exactly() -> None:
    """para_10__al_4: undetermined where labour_permit.valid_until is unknown, under R6.exactly."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True),
        permit=Permit(until=date(2023, 3, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R6="exactly"))
    assert verdict.status_of(LABOUR_PERMIT_CAP) == "undetermined"


def test_labour_permit_cap_bounds() -> None:
    """para_10__al_4: the bounds that this rule sets."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 4, 16)),
        permit=Permit(until=date(2023, 5, 26)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    limits = labour_permit_cap_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (
        ("latest", "permit.until", date(2023, 4, 16)),
        ("earliest", "labour_permit.valid_until", date(2023, 5, 26)),
    )


def test_labour_permit_cap_bounds_under_R6_exactly() -> None:
    """para_10__al_4: the bounds that this rule sets, under R6.exactly."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(held=True, valid_until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    limits = labour_permit_cap_limits(case, Readings(R6="exactly"))
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (
        ("latest", "permit.until", date(2023, 3, 13)),
        ("earliest", "permit.until", date(2023, 3, 13)),
        ("latest", "labour_permit.valid_until", date(2023, 3, 14)),
        ("earliest", "labour_permit.valid_until", date(2023, 3, 14)),
    )


def test_work_year_cap_example_half_a_year() -> None:
    """para_10__al_5: satisfied in the example half_a_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(from_=date(2023, 1, 16), until=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "satisfied"


def test_work_year_cap_example_last_day_of_the_year() -> None:
    """para_10__al_5: satisfied in the example last_day_of_the_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(from_=date(2023, 1, 16), until=date(2024, 1, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "satisfied"


def test_work_year_cap_example_a_day_over_the_year() -> None:
    """para_10__al_5: violated in the example a_day_over_the_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(from_=date(2023, 1, 16), until=date(2024, 1, 17)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "violated"


def test_work_year_cap_example_first_day_not_known() -> None:
    """para_10__al_5: undetermined in the example first_day_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="employment", labour_permit=LabourPermit(required=False), permit=Permit(until=date(2024, 1, 16)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "undetermined"


def test_work_year_cap_example_labour_permit_required() -> None:
    """para_10__al_5: not applicable in the example labour_permit_required of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=True),
        permit=Permit(from_=date(2023, 1, 16), until=date(2025, 1, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "not_applicable"


def test_work_year_cap_violated() -> None:
    """para_10__al_5: violated."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "violated"


def test_work_year_cap_satisfied() -> None:
    """para_10__al_5: satisfied."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 3, 7), from_=date(2022, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "satisfied"


def test_work_year_cap_satisfied_with_ground_unknown() -> None:
    """para_10__al_5: satisfied where satisfied with ground unknown."""
    case = Case(
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 3, 7), from_=date(2022, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "satisfied"


def test_work_year_cap_satisfied_with_labour_permit_required_unknown() -> None:
    """para_10__al_5: satisfied where satisfied with labour_permit.required unknown."""
    case = Case(
        ground="employment",
        permit=Permit(until=date(2023, 3, 7), from_=date(2022, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "satisfied"


def test_work_year_cap_ground_is_not_employment() -> None:
    """para_10__al_5: not applicable where ground is not employment."""
    case = Case(
        ground="family_reunification",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "not_applicable"


def test_work_year_cap_ground_is_unknown() -> None:
    """para_10__al_5: undetermined where ground is unknown."""
    case = Case(
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "undetermined"


def test_work_year_cap_labour_permit_required_is_true() -> None:
    """para_10__al_5: not applicable where labour_permit.required is true."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=True),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "not_applicable"


def test_work_year_cap_labour_permit_required_is_unknown() -> None:
    """para_10__al_5: undetermined where labour_permit.required is unknown."""
    case = Case(
        ground="employment",
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "undetermined"


def test_work_year_cap_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_5: satisfied where permit.until is on permit.from + 1 year."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "satisfied"


def test_work_year_cap_permit_until_is_a_day_before_permit_from_plus_1_year() -> None:
    """para_10__al_5: satisfied where permit.until is a day before permit.from + 1 year."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "satisfied"


def test_work_year_cap_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_5: violated where permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "violated"


def test_work_year_cap_from_a_months_end_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_5: satisfied where from a month's end: permit.until is on permit.from + 1 year."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "satisfied"


def test_work_year_cap_from_a_months_end_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_5: violated where from a month's end: permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2025, 3, 1), from_=date(2024, 2, 29)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "violated"


def test_work_year_cap_permit_until_is_unknown() -> None:
    """para_10__al_5: undetermined where permit.until is unknown."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(from_=date(2022, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "undetermined"


def test_work_year_cap_permit_from_is_unknown() -> None:
    """para_10__al_5: undetermined where permit.from is unknown."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "undetermined"


def test_work_year_cap_exempted_by_visa_holder() -> None:
    """para_10__al_5: exempted where exempted by visa_holder."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "exempted"


def test_work_year_cap_exempted_by_official_passport() -> None:
    """para_10__al_5: exempted where exempted by official_passport."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "exempted"


def test_work_year_cap_exempted_by_under_sixteen() -> None:
    """para_10__al_5: exempted where exempted by under_sixteen."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        application=Application(date=date(2023, 4, 10)),
        applicant=Applicant(birth_date=date(2007, 5, 20)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "exempted"


def test_work_year_cap_exemption_is_unknown() -> None:
    """para_10__al_5: undetermined where exemption is unknown."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_YEAR_CAP) == "undetermined"


def test_work_year_cap_bounds() -> None:
    """para_10__al_5: the bounds that this rule sets."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    limits = work_year_cap_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2025, 2, 28)),)


def test_work_contract_cap_example_contract_lasts_longer() -> None:
    """para_10__al_5: satisfied in the example contract_lasts_longer of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 12, 31)),
        permit=Permit(until=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "satisfied"


def test_work_contract_cap_example_same_last_day() -> None:
    """para_10__al_5: satisfied in the example same_last_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 7, 16)),
        permit=Permit(until=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "satisfied"


def test_work_contract_cap_example_contract_ends_a_day_earlier() -> None:
    """para_10__al_5: violated in the example contract_ends_a_day_earlier of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 7, 16)),
        permit=Permit(until=date(2023, 7, 17)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "violated"


def test_work_contract_cap_example_contract_end_not_known() -> None:
    """para_10__al_5: undetermined in the example contract_end_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False),
        permit=Permit(until=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "undetermined"


def test_work_contract_cap_example_whether_indefinite_not_known() -> None:
    """para_10__al_5: undetermined in the example whether_indefinite_not_known of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 7, 17)),
        contract=Contract(until=date(2023, 7, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "undetermined"


def test_work_contract_cap_example_indefinite_contract() -> None:
    """para_10__al_5: not applicable in the example indefinite_contract of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=True),
        permit=Permit(until=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "not_applicable"


def test_work_contract_cap_violated() -> None:
    """para_10__al_5: violated."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "violated"


def test_work_contract_cap_satisfied() -> None:
    """para_10__al_5: satisfied."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "satisfied"


def test_work_contract_cap_satisfied_with_ground_unknown() -> None:
    """para_10__al_5: satisfied where satisfied with ground unknown."""
    case = Case(
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "satisfied"


def test_work_contract_cap_satisfied_with_labour_permit_required_unknown() -> None:
    """para_10__al_5: satisfied where satisfied with labour_permit.required unknown."""
    case = Case(
        ground="employment",
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "satisfied"


def test_work_contract_cap_satisfied_with_contract_indefinite_unknown() -> None:
    """para_10__al_5: satisfied where satisfied with contract.indefinite unknown."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 3, 24)),
        contract=Contract(until=date(2023, 5, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "satisfied"


def test_work_contract_cap_ground_is_not_employment() -> None:
    """para_10__al_5: not applicable where ground is not employment."""
    case = Case(
        ground="family_reunification",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "not_applicable"


def test_work_contract_cap_ground_is_unknown() -> None:
    """para_10__al_5: undetermined where ground is unknown."""
    case = Case(
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "undetermined"


def test_work_contract_cap_labour_permit_required_is_true() -> None:
    """para_10__al_5: not applicable where labour_permit.required is true."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=True),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "not_applicable"


def test_work_contract_cap_labour_permit_required_is_unknown() -> None:
    """para_10__al_5: undetermined where labour_permit.required is unknown."""
    case = Case(
        ground="employment",
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "undetermined"


def test_work_contract_cap_contract_indefinite_is_true() -> None:
    """para_10__al_5: not applicable where contract.indefinite is true."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=True, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "not_applicable"


def test_work_contract_cap_contract_indefinite_is_unknown() -> None:
    """para_10__al_5: undetermined where contract.indefinite is unknown."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        permit=Permit(until=date(2023, 6, 12)),
        contract=Contract(until=date(2023, 5, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "undetermined"


def test_work_contract_cap_permit_until_is_on_contract_until() -> None:
    """para_10__al_5: satisfied where permit.until is on contract.until."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "satisfied"


def test_work_contract_cap_permit_until_is_a_day_before_contract_until() -> None:
    """para_10__al_5: satisfied where permit.until is a day before contract.until."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "satisfied"


def test_work_contract_cap_permit_until_is_a_day_after_contract_until() -> None:
    """para_10__al_5: violated where permit.until is a day after contract.until."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "violated"


def test_work_contract_cap_permit_until_is_unknown() -> None:
    """para_10__al_5: undetermined where permit.until is unknown."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "undetermined"


def test_work_contract_cap_contract_until_is_unknown() -> None:
    """para_10__al_5: undetermined where contract.until is unknown."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False),
        permit=Permit(until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "undetermined"


def test_work_contract_cap_exempted_by_visa_holder() -> None:
    """para_10__al_5: exempted where exempted by visa_holder."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "exempted"


def test_work_contract_cap_exempted_by_official_passport() -> None:
    """para_10__al_5: exempted where exempted by official_passport."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "exempted"


def test_work_contract_cap_exempted_by_under_sixteen() -> None:
    """para_10__al_5: exempted where exempted by under_sixteen."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        application=Application(date=date(2023, 4, 27)),
        applicant=Applicant(birth_date=date(2007, 6, 6)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "exempted"


def test_work_contract_cap_exemption_is_unknown() -> None:
    """para_10__al_5: undetermined where exemption is unknown."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(WORK_CONTRACT_CAP) == "undetermined"


def test_work_contract_cap_bounds() -> None:
    """para_10__al_5: the bounds that this rule sets."""
    case = Case(
        ground="employment",
        labour_permit=LabourPermit(required=False),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    limits = work_contract_cap_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2023, 5, 3)), ("earliest", "contract.until", date(2023, 6, 12)))


def test_aifc_year_cap_example_half_a_year() -> None:
    """para_10__al_6: satisfied in the example half_a_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True),
        permit=Permit(from_=date(2023, 3, 1), until=date(2023, 9, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "satisfied"


def test_aifc_year_cap_example_last_day_of_the_year() -> None:
    """para_10__al_6: satisfied in the example last_day_of_the_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True),
        permit=Permit(from_=date(2023, 3, 1), until=date(2024, 3, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "satisfied"


def test_aifc_year_cap_example_a_day_over_the_year() -> None:
    """para_10__al_6: violated in the example a_day_over_the_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        permit=Permit(from_=date(2023, 3, 1), until=date(2024, 3, 2)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "violated"


def test_aifc_year_cap_example_last_day_not_known() -> None:
    """para_10__al_6: undetermined in the example last_day_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True),
        permit=Permit(from_=date(2023, 3, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "undetermined"


def test_aifc_year_cap_example_visa_free_not_known() -> None:
    """para_10__al_6: undetermined in the example visa_free_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_activity",
        permit=Permit(from_=date(2023, 3, 1), until=date(2024, 3, 2)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "undetermined"


def test_aifc_year_cap_example_no_visa_free_treaty() -> None:
    """para_10__al_6: not applicable in the example no_visa_free_treaty of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=False),
        permit=Permit(from_=date(2023, 3, 1), until=date(2025, 3, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "not_applicable"


def test_aifc_year_cap_violated() -> None:
    """para_10__al_6: violated."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "violated"


def test_aifc_year_cap_satisfied() -> None:
    """para_10__al_6: satisfied."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2023, 3, 7), from_=date(2022, 4, 16)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "satisfied"


def test_aifc_year_cap_satisfied_with_ground_unknown() -> None:
    """para_10__al_6: satisfied where satisfied with ground unknown."""
    case = Case(
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2023, 3, 7), from_=date(2022, 4, 16)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "satisfied"


def test_aifc_year_cap_satisfied_with_applicant_visa_free_state_unknown() -> None:
    """para_10__al_6: satisfied where satisfied with applicant.visa_free_state unknown."""
    case = Case(
        ground="aifc_activity",
        permit=Permit(until=date(2023, 3, 7), from_=date(2022, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "satisfied"


def test_aifc_year_cap_ground_is_not_aifc_activity() -> None:
    """para_10__al_6: not applicable where ground is not aifc activity."""
    case = Case(
        ground="family_reunification",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "not_applicable"


def test_aifc_year_cap_ground_is_unknown() -> None:
    """para_10__al_6: undetermined where ground is unknown."""
    case = Case(
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "undetermined"


def test_aifc_year_cap_applicant_visa_free_state_is_false() -> None:
    """para_10__al_6: not applicable where applicant.visa_free_state is false."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=False, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "not_applicable"


def test_aifc_year_cap_applicant_visa_free_state_is_unknown() -> None:
    """para_10__al_6: undetermined where applicant.visa_free_state is unknown."""
    case = Case(
        ground="aifc_activity",
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "undetermined"


def test_aifc_year_cap_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_6: satisfied where permit.until is on permit.from + 1 year."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "satisfied"


def test_aifc_year_cap_permit_until_is_a_day_before_permit_from_plus_1_year() -> None:
    """para_10__al_6: satisfied where permit.until is a day before permit.from + 1 year."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "satisfied"


def test_aifc_year_cap_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_6: violated where permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "violated"


def test_aifc_year_cap_from_a_months_end_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_6: satisfied where from a month's end: permit.until is on permit.from + 1 year."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "satisfied"


def test_aifc_year_cap_from_a_months_end_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_6: violated where from a month's end: permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2025, 3, 1), from_=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "violated"


def test_aifc_year_cap_permit_until_is_unknown() -> None:
    """para_10__al_6: undetermined where permit.until is unknown."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(from_=date(2022, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "undetermined"


def test_aifc_year_cap_permit_from_is_unknown() -> None:
    """para_10__al_6: undetermined where permit.from is unknown."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2023, 3, 14)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "undetermined"


def test_aifc_year_cap_exempted_by_visa_holder() -> None:
    """para_10__al_6: exempted where exempted by visa_holder."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=True),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "exempted"


def test_aifc_year_cap_exempted_by_official_passport() -> None:
    """para_10__al_6: exempted where exempted by official_passport."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "exempted"


def test_aifc_year_cap_exempted_by_under_sixteen() -> None:
    """para_10__al_6: exempted where exempted by under_sixteen."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, birth_date=date(2007, 5, 20)),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
        application=Application(date=date(2023, 4, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "exempted"


def test_aifc_year_cap_exemption_is_unknown() -> None:
    """para_10__al_6: undetermined where exemption is unknown."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True),
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_YEAR_CAP) == "undetermined"


def test_aifc_year_cap_bounds() -> None:
    """para_10__al_6: the bounds that this rule sets."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 23)),
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    limits = aifc_year_cap_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2025, 2, 28)),)


def test_aifc_contract_cap_example_contract_lasts_longer() -> None:
    """para_10__al_6: satisfied in the example contract_lasts_longer of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True),
        contract=Contract(indefinite=False, until=date(2024, 2, 29)),
        permit=Permit(until=date(2023, 9, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "satisfied"


def test_aifc_contract_cap_example_same_last_day() -> None:
    """para_10__al_6: satisfied in the example same_last_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True),
        contract=Contract(indefinite=False, until=date(2024, 2, 29)),
        permit=Permit(until=date(2024, 2, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "satisfied"


def test_aifc_contract_cap_example_contract_ends_a_day_earlier() -> None:
    """para_10__al_6: violated in the example contract_ends_a_day_earlier of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        contract=Contract(indefinite=False, until=date(2024, 2, 29)),
        permit=Permit(until=date(2024, 3, 1)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "violated"


def test_aifc_contract_cap_example_contract_end_not_known() -> None:
    """para_10__al_6: undetermined in the example contract_end_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True),
        contract=Contract(indefinite=False),
        permit=Permit(until=date(2023, 9, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "undetermined"


def test_aifc_contract_cap_example_indefinite_contract() -> None:
    """para_10__al_6: not applicable in the example indefinite_contract of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True),
        contract=Contract(indefinite=True),
        permit=Permit(until=date(2023, 9, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "not_applicable"


def test_aifc_contract_cap_violated() -> None:
    """para_10__al_6: violated."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "violated"


def test_aifc_contract_cap_satisfied() -> None:
    """para_10__al_6: satisfied."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "satisfied"


def test_aifc_contract_cap_satisfied_with_ground_unknown() -> None:
    """para_10__al_6: satisfied where satisfied with ground unknown."""
    case = Case(
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "satisfied"


def test_aifc_contract_cap_satisfied_with_applicant_visa_free_state_unknown() -> None:
    """para_10__al_6: satisfied where satisfied with applicant.visa_free_state unknown."""
    case = Case(
        ground="aifc_activity",
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "satisfied"


def test_aifc_contract_cap_satisfied_with_contract_indefinite_unknown() -> None:
    """para_10__al_6: satisfied where satisfied with contract.indefinite unknown."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        permit=Permit(until=date(2023, 3, 24)),
        contract=Contract(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "satisfied"


def test_aifc_contract_cap_ground_is_not_aifc_activity() -> None:
    """para_10__al_6: not applicable where ground is not aifc activity."""
    case = Case(
        ground="family_reunification",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "not_applicable"


def test_aifc_contract_cap_ground_is_unknown() -> None:
    """para_10__al_6: undetermined where ground is unknown."""
    case = Case(
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "undetermined"


def test_aifc_contract_cap_applicant_visa_free_state_is_false() -> None:
    """para_10__al_6: not applicable where applicant.visa_free_state is false."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=False, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "not_applicable"


def test_aifc_contract_cap_applicant_visa_free_state_is_unknown() -> None:
    """para_10__al_6: undetermined where applicant.visa_free_state is unknown."""
    case = Case(
        ground="aifc_activity",
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "undetermined"


def test_aifc_contract_cap_contract_indefinite_is_true() -> None:
    """para_10__al_6: not applicable where contract.indefinite is true."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=True, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "not_applicable"


def test_aifc_contract_cap_contract_indefinite_is_unknown() -> None:
    """para_10__al_6: undetermined where contract.indefinite is unknown."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        permit=Permit(until=date(2023, 6, 12)),
        contract=Contract(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "undetermined"


def test_aifc_contract_cap_permit_until_is_on_contract_until() -> None:
    """para_10__al_6: satisfied where permit.until is on contract.until."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False, until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "satisfied"


def test_aifc_contract_cap_permit_until_is_a_day_before_contract_until() -> None:
    """para_10__al_6: satisfied where permit.until is a day before contract.until."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False, until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 12)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "satisfied"


def test_aifc_contract_cap_permit_until_is_a_day_after_contract_until() -> None:
    """para_10__al_6: violated where permit.until is a day after contract.until."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False, until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 14)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "violated"


def test_aifc_contract_cap_permit_until_is_unknown() -> None:
    """para_10__al_6: undetermined where permit.until is unknown."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False, until=date(2023, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "undetermined"


def test_aifc_contract_cap_contract_until_is_unknown() -> None:
    """para_10__al_6: undetermined where contract.until is unknown."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False),
        permit=Permit(until=date(2023, 3, 14)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "undetermined"


def test_aifc_contract_cap_exempted_by_visa_holder() -> None:
    """para_10__al_6: exempted where exempted by visa_holder."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=True),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "exempted"


def test_aifc_contract_cap_exempted_by_official_passport() -> None:
    """para_10__al_6: exempted where exempted by official_passport."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "exempted"


def test_aifc_contract_cap_exempted_by_under_sixteen() -> None:
    """para_10__al_6: exempted where exempted by under_sixteen."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, birth_date=date(2007, 6, 6)),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        application=Application(date=date(2023, 4, 27)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "exempted"


def test_aifc_contract_cap_exemption_is_unknown() -> None:
    """para_10__al_6: undetermined where exemption is unknown."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(AIFC_CONTRACT_CAP) == "undetermined"


def test_aifc_contract_cap_bounds() -> None:
    """para_10__al_6: the bounds that this rule sets."""
    case = Case(
        ground="aifc_activity",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        contract=Contract(indefinite=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 6, 12)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    limits = aifc_contract_cap_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2023, 5, 3)), ("earliest", "contract.until", date(2023, 6, 12)))


def test_investor_term_example_first_year() -> None:
    """para_10__al_7: satisfied in the example first_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True),
        petition=Petition(by="aifc_administration"),
        permit=Permit(from_=date(2023, 2, 1), until=date(2023, 12, 1), first_from=date(2023, 2, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_example_last_day_of_both_terms() -> None:
    """para_10__al_7: satisfied in the example last_day_of_both_terms of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True),
        petition=Petition(by="aifc_administration"),
        permit=Permit(from_=date(2027, 2, 1), until=date(2028, 2, 1), first_from=date(2023, 2, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_example_employer_petitions() -> None:
    """para_10__al_7: violated in the example employer_petitions of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        petition=Petition(by="employer"),
        permit=Permit(from_=date(2023, 2, 1), until=date(2023, 12, 1), first_from=date(2023, 2, 1)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_example_a_day_over_the_year() -> None:
    """para_10__al_7: violated in the example a_day_over_the_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(from_=date(2023, 2, 1), until=date(2024, 2, 2), first_from=date(2023, 2, 1)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_example_a_day_over_five_years() -> None:
    """para_10__al_7: violated in the example a_day_over_five_years of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(from_=date(2027, 6, 1), until=date(2028, 2, 2), first_from=date(2023, 2, 1)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_example_sixth_year_after_the_first() -> None:
    """para_10__al_7: satisfied in the example sixth_year_after_the_first of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True),
        petition=Petition(by="aifc_administration"),
        permit=Permit(from_=date(2028, 2, 1), until=date(2029, 2, 1), first_from=date(2023, 2, 1)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_example_a_day_over_six_years() -> None:
    """para_10__al_7: violated in the example a_day_over_six_years of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(from_=date(2028, 6, 1), until=date(2029, 2, 2), first_from=date(2023, 2, 1)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_example_first_day_of_the_stay_not_known() -> None:
    """para_10__al_7: undetermined in the example first_day_of_the_stay_not_known of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True),
        petition=Petition(by="aifc_administration"),
        permit=Permit(from_=date(2023, 2, 1), until=date(2023, 12, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "undetermined"


def test_investor_term_example_no_visa_free_treaty() -> None:
    """para_10__al_7: not applicable in the example no_visa_free_treaty of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=False),
        petition=Petition(by="employer"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "not_applicable"


def test_investor_term_violated() -> None:
    """para_10__al_7: violated."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_satisfied() -> None:
    """para_10__al_7: satisfied."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3), first_from=date(2018, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_satisfied_with_ground_unknown() -> None:
    """para_10__al_7: satisfied where satisfied with ground unknown."""
    case = Case(
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3), first_from=date(2018, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_satisfied_with_applicant_visa_free_state_unknown() -> None:
    """para_10__al_7: satisfied where satisfied with applicant.visa_free_state unknown."""
    case = Case(
        ground="aifc_investment_residence",
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3), first_from=date(2018, 5, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_ground_is_not_aifc_investment_residence() -> None:
    """para_10__al_7: not applicable where ground is not aifc investment residence."""
    case = Case(
        ground="family_reunification",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "not_applicable"


def test_investor_term_ground_is_unknown() -> None:
    """para_10__al_7: undetermined where ground is unknown."""
    case = Case(
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "undetermined"


def test_investor_term_applicant_visa_free_state_is_false() -> None:
    """para_10__al_7: not applicable where applicant.visa_free_state is false."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=False, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "not_applicable"


def test_investor_term_applicant_visa_free_state_is_unknown() -> None:
    """para_10__al_7: undetermined where applicant.visa_free_state is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "undetermined"


def test_investor_term_petition_by_is_not_aifc_administration() -> None:
    """para_10__al_7: violated where petition.by is not aifc administration."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3), first_from=date(2018, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_petition_by_is_unknown() -> None:
    """para_10__al_7: undetermined where petition.by is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3), first_from=date(2018, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "undetermined"


def test_investor_term_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_7: satisfied where permit.until is on permit.from + 1 year."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 3, 13), first_from=date(2018, 4, 22)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_permit_until_is_a_day_before_permit_from_plus_1_year() -> None:
    """para_10__al_7: satisfied where permit.until is a day before permit.from + 1 year."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 3, 13), first_from=date(2018, 4, 21)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_7: violated where permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 3, 13), first_from=date(2018, 4, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_from_a_months_end_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_7: satisfied where from a month's end: permit.until is on permit.from + 1 year."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29), first_from=date(2020, 4, 9)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_from_a_months_end_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_7: violated where from a month's end: permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2025, 3, 1), from_=date(2024, 2, 29), first_from=date(2020, 4, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_permit_until_is_unknown() -> None:
    """para_10__al_7: undetermined where permit.until is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(from_=date(2022, 3, 13), first_from=date(2018, 4, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "undetermined"


def test_investor_term_permit_from_is_unknown() -> None:
    """para_10__al_7: undetermined where permit.from is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 14), first_from=date(2018, 4, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "undetermined"


def test_investor_term_permit_until_is_on_permit_first_from_plus_5_years() -> None:
    """para_10__al_7: satisfied where permit.until is on permit.first_from + 5 years."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 4, 22), first_from=date(2018, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_permit_until_is_a_day_before_permit_first_from_plus_5_years() -> None:
    """para_10__al_7: satisfied where permit.until is a day before permit.first_from + 5 years."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 4, 21), first_from=date(2018, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_permit_until_is_a_day_after_permit_first_from_plus_5_years() -> None:
    """para_10__al_7: violated where permit.until is a day after permit.first_from + 5 years."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23), first_from=date(2018, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_from_a_months_end_permit_until_is_on_permit_first_from_plus_5_years() -> None:
    """para_10__al_7: satisfied where from a month's end: permit.until is on permit.first_from + 5 years."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2029, 2, 28), from_=date(2028, 4, 9), first_from=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_from_a_months_end_permit_until_is_a_day_after_permit_first_from_plus_5_years() -> None:
    """para_10__al_7: violated where from a month's end: permit.until is a day after permit.first_from + 5 years."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2029, 3, 1), from_=date(2028, 4, 10), first_from=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_permit_until_is_unknown_and_undetermined() -> None:
    """para_10__al_7: undetermined where permit.until is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(from_=date(2022, 4, 23), first_from=date(2018, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "undetermined"


def test_investor_term_permit_first_from_is_unknown() -> None:
    """para_10__al_7: undetermined where permit.first_from is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "undetermined"


def test_investor_term_exempted_by_visa_holder() -> None:
    """para_10__al_7: exempted where exempted by visa_holder."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=True),
        petition=Petition(by="inviting_person"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "exempted"


def test_investor_term_exempted_by_official_passport() -> None:
    """para_10__al_7: exempted where exempted by official_passport."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True),
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "exempted"


def test_investor_term_exempted_by_under_sixteen() -> None:
    """para_10__al_7: exempted where exempted by under_sixteen."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, birth_date=date(2007, 5, 3)),
        petition=Petition(by="inviting_person"),
        application=Application(date=date(2023, 3, 24)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "exempted"


def test_investor_term_exemption_is_unknown() -> None:
    """para_10__al_7: undetermined where exemption is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True),
        petition=Petition(by="inviting_person"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "undetermined"


def test_investor_term_permit_until_is_a_day_after_permit_first_from_plus_5_years_under_R2_after_first_year() -> None:
    """para_10__al_7: satisfied where permit.until is a day after permit.first_from + 5 years, under
    R2.after_first_year.
    """
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23), first_from=date(2018, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_from_a_months_end_permit_until_is_a_day_after_permit_first_from_plus_5_years_under_R2() -> None:
    """para_10__al_7: satisfied where from a month's end: permit.until is a day after permit.first_from + 5 years, under
    R2.after_first_year.
    """
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2029, 3, 1), from_=date(2028, 4, 10), first_from=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_permit_until_is_on_permit_first_from_plus_6_years_under_R2_after_first_year() -> None:
    """para_10__al_7: satisfied where permit.until is on permit.first_from + 6 years, under R2.after_first_year."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 4, 22), first_from=date(2017, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_permit_until_is_a_day_before_permit_first_from_plus_6_years_under_R2_after_first_year() -> None:
    """para_10__al_7: satisfied where permit.until is a day before permit.first_from + 6 years, under
    R2.after_first_year.
    """
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 4, 21), first_from=date(2017, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_permit_until_is_a_day_after_permit_first_from_plus_6_years_under_R2_after_first_year() -> None:
    """para_10__al_7: violated where permit.until is a day after permit.first_from + 6 years, under R2.after_first_year."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23), first_from=date(2017, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_from_a_months_end_permit_until_is_on_permit_first_from_plus_6_years_under_R2_after() -> None:
    """para_10__al_7: satisfied where from a month's end: permit.until is on permit.first_from + 6 years, under
    R2.after_first_year.
    """
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2030, 2, 28), from_=date(2029, 4, 9), first_from=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(INVESTOR_TERM) == "satisfied"


def test_investor_term_from_a_months_end_permit_until_is_a_day_after_permit_first_from_plus_6_years_under_R2() -> None:
    """para_10__al_7: violated where from a month's end: permit.until is a day after permit.first_from + 6 years, under
    R2.after_first_year.
    """
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2030, 3, 1), from_=date(2029, 4, 10), first_from=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_permit_until_is_unknown_under_R2_after_first_year() -> None:
    """para_10__al_7: undetermined where permit.until is unknown, under R2.after_first_year."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(from_=date(2022, 4, 23), first_from=date(2017, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(INVESTOR_TERM) == "undetermined"


def test_investor_term_permit_first_from_is_unknown_under_R2_after_first_year() -> None:
    """para_10__al_7: undetermined where permit.first_from is unknown, under R2.after_first_year."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(INVESTOR_TERM) == "undetermined"


def test_investor_term_permit_until_is_a_day_after_permit_first_from_plus_6_years() -> None:
    """para_10__al_7: violated where permit.until is a day after permit.first_from + 6 years."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23), first_from=date(2017, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_from_a_months_end_permit_until_is_a_day_after_permit_first_from_plus_6_years() -> None:
    """para_10__al_7: violated where from a month's end: permit.until is a day after permit.first_from + 6 years."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2030, 3, 1), from_=date(2029, 4, 10), first_from=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_TERM) == "violated"


def test_investor_term_bounds() -> None:
    """para_10__al_7: the bounds that this rule sets."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29), first_from=date(2020, 4, 9)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    limits = investor_term_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2025, 2, 28)), ("latest", "permit.until", date(2025, 4, 9)))


def test_investor_term_bounds_under_R2_after_first_year() -> None:
    """para_10__al_7: the bounds that this rule sets, under R2.after_first_year."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="aifc_administration"),
        permit=Permit(until=date(2030, 2, 28), from_=date(2029, 4, 9), first_from=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    limits = investor_term_limits(case, Readings(R2="after_first_year"))
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2030, 4, 9)), ("latest", "permit.until", date(2030, 2, 28)))


def test_investor_family_cap_example_ends_earlier() -> None:
    """para_10__al_7: satisfied in the example ends_earlier of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, family_member=True),
        permit=Permit(until=date(2023, 12, 1)),
        principal_permit=PrincipalPermit(until=date(2024, 1, 31)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "satisfied"


def test_investor_family_cap_example_same_last_day() -> None:
    """para_10__al_7: satisfied in the example same_last_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, family_member=True),
        permit=Permit(until=date(2024, 1, 31)),
        principal_permit=PrincipalPermit(until=date(2024, 1, 31)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "satisfied"


def test_investor_family_cap_example_a_day_longer() -> None:
    """para_10__al_7: violated in the example a_day_longer of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(1990, 5, 20),
        ),
        permit=Permit(until=date(2024, 2, 1)),
        principal_permit=PrincipalPermit(until=date(2024, 1, 31)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "violated"


def test_investor_family_cap_example_resident_permit_not_known() -> None:
    """para_10__al_7: undetermined in the example resident_permit_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, family_member=True),
        permit=Permit(until=date(2023, 12, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "undetermined"


def test_investor_family_cap_example_the_resident_alone() -> None:
    """para_10__al_7: not applicable in the example the_resident_alone of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, family_member=False),
        permit=Permit(until=date(2023, 12, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "not_applicable"


def test_investor_family_cap_violated() -> None:
    """para_10__al_7: violated."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "violated"


def test_investor_family_cap_satisfied() -> None:
    """para_10__al_7: satisfied."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 3, 24)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "satisfied"


def test_investor_family_cap_satisfied_with_ground_unknown() -> None:
    """para_10__al_7: satisfied where satisfied with ground unknown."""
    case = Case(
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 3, 24)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "satisfied"


def test_investor_family_cap_satisfied_with_applicant_visa_free_state_unknown() -> None:
    """para_10__al_7: satisfied where satisfied with applicant.visa_free_state unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(family_member=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        permit=Permit(until=date(2023, 3, 24)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "satisfied"


def test_investor_family_cap_satisfied_with_applicant_family_member_unknown() -> None:
    """para_10__al_7: satisfied where satisfied with applicant.family_member unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        permit=Permit(until=date(2023, 3, 24)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "satisfied"


def test_investor_family_cap_ground_is_not_aifc_investment_residence() -> None:
    """para_10__al_7: not applicable where ground is not aifc investment residence."""
    case = Case(
        ground="family_reunification",
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "not_applicable"


def test_investor_family_cap_ground_is_unknown() -> None:
    """para_10__al_7: undetermined where ground is unknown."""
    case = Case(
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "undetermined"


def test_investor_family_cap_applicant_visa_free_state_is_false() -> None:
    """para_10__al_7: not applicable where applicant.visa_free_state is false."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(
            visa_free_state=False,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "not_applicable"


def test_investor_family_cap_applicant_visa_free_state_is_unknown() -> None:
    """para_10__al_7: undetermined where applicant.visa_free_state is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(family_member=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "undetermined"


def test_investor_family_cap_applicant_family_member_is_false() -> None:
    """para_10__al_7: not applicable where applicant.family_member is false."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(
            visa_free_state=True,
            family_member=False,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "not_applicable"


def test_investor_family_cap_applicant_family_member_is_unknown() -> None:
    """para_10__al_7: undetermined where applicant.family_member is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 10)),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "undetermined"


def test_investor_family_cap_permit_until_is_on_principal_permit_until() -> None:
    """para_10__al_7: satisfied where permit.until is on principal_permit.until."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 3, 13)),
        principal_permit=PrincipalPermit(until=date(2023, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "satisfied"


def test_investor_family_cap_permit_until_is_a_day_before_principal_permit_until() -> None:
    """para_10__al_7: satisfied where permit.until is a day before principal_permit.until."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 3, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "satisfied"


def test_investor_family_cap_permit_until_is_a_day_after_principal_permit_until() -> None:
    """para_10__al_7: violated where permit.until is a day after principal_permit.until."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 3, 14)),
        principal_permit=PrincipalPermit(until=date(2023, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "violated"


def test_investor_family_cap_permit_until_is_unknown() -> None:
    """para_10__al_7: undetermined where permit.until is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        principal_permit=PrincipalPermit(until=date(2023, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "undetermined"


def test_investor_family_cap_principal_permit_until_is_unknown() -> None:
    """para_10__al_7: undetermined where principal_permit.until is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 3, 14)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "undetermined"


def test_investor_family_cap_exempted_by_visa_holder() -> None:
    """para_10__al_7: exempted where exempted by visa_holder."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, family_member=True, entered_with_visa=True),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "exempted"


def test_investor_family_cap_exempted_by_official_passport() -> None:
    """para_10__al_7: exempted where exempted by official_passport."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, family_member=True),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "exempted"


def test_investor_family_cap_exempted_by_under_sixteen() -> None:
    """para_10__al_7: exempted where exempted by under_sixteen."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, family_member=True, birth_date=date(2007, 6, 6)),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        application=Application(date=date(2023, 4, 27)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "exempted"


def test_investor_family_cap_exemption_is_unknown() -> None:
    """para_10__al_7: undetermined where exemption is unknown."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(visa_free_state=True, family_member=True),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(INVESTOR_FAMILY_CAP) == "undetermined"


def test_investor_family_cap_bounds() -> None:
    """para_10__al_7: the bounds that this rule sets."""
    case = Case(
        ground="aifc_investment_residence",
        applicant=Applicant(
            visa_free_state=True,
            family_member=True,
            entered_with_visa=False,
            birth_date=date(2007, 7, 10),
        ),
        permit=Permit(until=date(2023, 6, 12)),
        principal_permit=PrincipalPermit(until=date(2023, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    limits = investor_family_cap_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (
        ("latest", "permit.until", date(2023, 5, 3)),
        ("earliest", "principal_permit.until", date(2023, 6, 12)),
    )


def test_study_term_example_one_semester() -> None:
    """para_10__al_8: satisfied in the example one_semester of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="education",
        permit=Permit(from_=date(2023, 9, 1), until=date(2024, 1, 31)),
        study=Study(until=date(2027, 6, 30)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "satisfied"


def test_study_term_example_from_a_leap_day() -> None:
    """para_10__al_8: satisfied in the example from_a_leap_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="education",
        permit=Permit(from_=date(2024, 2, 29), until=date(2025, 2, 28)),
        study=Study(until=date(2025, 2, 28)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "satisfied"


def test_study_term_example_a_day_over_the_year() -> None:
    """para_10__al_8: violated in the example a_day_over_the_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="education",
        permit=Permit(from_=date(2024, 2, 29), until=date(2025, 3, 1)),
        study=Study(until=date(2027, 6, 30)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "violated"


def test_study_term_example_a_day_after_the_study() -> None:
    """para_10__al_8: violated in the example a_day_after_the_study of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="education",
        permit=Permit(from_=date(2023, 9, 1), until=date(2024, 7, 1)),
        study=Study(until=date(2024, 6, 30)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "violated"


def test_study_term_example_end_of_study_not_known() -> None:
    """para_10__al_8: undetermined in the example end_of_study_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="education", permit=Permit(from_=date(2023, 9, 1), until=date(2024, 1, 31)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "undetermined"


def test_study_term_example_other_ground() -> None:
    """para_10__al_8: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="employment",
        permit=Permit(from_=date(2023, 9, 1), until=date(2025, 9, 1)),
        study=Study(until=date(2024, 6, 30)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "not_applicable"


def test_study_term_violated() -> None:
    """para_10__al_8: violated."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 5, 9), from_=date(2022, 3, 30)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "violated"


def test_study_term_satisfied() -> None:
    """para_10__al_8: satisfied."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 2, 18), from_=date(2022, 3, 30)),
        study=Study(until=date(2023, 3, 30)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "satisfied"


def test_study_term_satisfied_with_ground_unknown() -> None:
    """para_10__al_8: satisfied where satisfied with ground unknown."""
    case = Case(
        permit=Permit(until=date(2023, 2, 18), from_=date(2022, 3, 30)),
        study=Study(until=date(2023, 3, 30)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "satisfied"


def test_study_term_ground_is_not_education() -> None:
    """para_10__al_8: not applicable where ground is not education."""
    case = Case(
        ground="family_reunification",
        permit=Permit(until=date(2023, 5, 9), from_=date(2022, 3, 30)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "not_applicable"


def test_study_term_ground_is_unknown() -> None:
    """para_10__al_8: undetermined where ground is unknown."""
    case = Case(
        permit=Permit(until=date(2023, 5, 9), from_=date(2022, 3, 30)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "undetermined"


def test_study_term_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_8: satisfied where permit.until is on permit.from + 1 year."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 3, 13)),
        study=Study(until=date(2023, 4, 22)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "satisfied"


def test_study_term_permit_until_is_a_day_before_permit_from_plus_1_year() -> None:
    """para_10__al_8: satisfied where permit.until is a day before permit.from + 1 year."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 3, 13)),
        study=Study(until=date(2023, 4, 21)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "satisfied"


def test_study_term_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_8: violated where permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 3, 13)),
        study=Study(until=date(2023, 4, 23)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "violated"


def test_study_term_from_a_months_end_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_8: satisfied where from a month's end: permit.until is on permit.from + 1 year."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29)),
        study=Study(until=date(2025, 4, 9)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "satisfied"


def test_study_term_from_a_months_end_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_8: violated where from a month's end: permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2025, 3, 1), from_=date(2024, 2, 29)),
        study=Study(until=date(2025, 4, 10)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "violated"


def test_study_term_permit_until_is_unknown() -> None:
    """para_10__al_8: undetermined where permit.until is unknown."""
    case = Case(
        ground="education",
        permit=Permit(from_=date(2022, 3, 13)),
        study=Study(until=date(2023, 4, 23)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "undetermined"


def test_study_term_permit_from_is_unknown() -> None:
    """para_10__al_8: undetermined where permit.from is unknown."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 3, 14)),
        study=Study(until=date(2023, 4, 23)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "undetermined"


def test_study_term_permit_until_is_on_study_until() -> None:
    """para_10__al_8: satisfied where permit.until is on study.until."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 4, 22)),
        study=Study(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "satisfied"


def test_study_term_permit_until_is_a_day_before_study_until() -> None:
    """para_10__al_8: satisfied where permit.until is a day before study.until."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 4, 21)),
        study=Study(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "satisfied"


def test_study_term_permit_until_is_a_day_after_study_until() -> None:
    """para_10__al_8: violated where permit.until is a day after study.until."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23)),
        study=Study(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "violated"


def test_study_term_permit_until_is_unknown_and_undetermined() -> None:
    """para_10__al_8: undetermined where permit.until is unknown."""
    case = Case(
        ground="education",
        permit=Permit(from_=date(2022, 4, 23)),
        study=Study(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "undetermined"


def test_study_term_study_until_is_unknown() -> None:
    """para_10__al_8: undetermined where study.until is unknown."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "undetermined"


def test_study_term_exempted_by_visa_holder() -> None:
    """para_10__al_8: exempted where exempted by visa_holder."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 5, 9), from_=date(2022, 3, 30)),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "exempted"


def test_study_term_exempted_by_official_passport() -> None:
    """para_10__al_8: exempted where exempted by official_passport."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 5, 9), from_=date(2022, 3, 30)),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "exempted"


def test_study_term_exempted_by_under_sixteen() -> None:
    """para_10__al_8: exempted where exempted by under_sixteen."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2023, 5, 9), from_=date(2022, 3, 30)),
        application=Application(date=date(2023, 3, 24)),
        applicant=Applicant(birth_date=date(2007, 5, 3)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "exempted"


def test_study_term_exemption_is_unknown() -> None:
    """para_10__al_8: undetermined where exemption is unknown."""
    case = Case(ground="education", permit=Permit(until=date(2023, 5, 9), from_=date(2022, 3, 30)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(STUDY_TERM) == "undetermined"


def test_study_term_bounds() -> None:
    """para_10__al_8: the bounds that this rule sets."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29)),
        study=Study(until=date(2025, 4, 9)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    limits = study_term_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (
        ("latest", "permit.until", date(2025, 2, 28)),
        ("latest", "permit.until", date(2025, 4, 9)),
        ("earliest", "study.until", date(2025, 2, 28)),
    )


def test_family_term_example_within_the_term() -> None:
    """para_10__al_9: satisfied in the example within_the_term of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 10, 1)),
        migration_law=MigrationLaw(until=date(2023, 12, 31)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "satisfied"


def test_family_term_example_same_last_day() -> None:
    """para_10__al_9: satisfied in the example same_last_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 12, 31)),
        migration_law=MigrationLaw(until=date(2023, 12, 31)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "satisfied"


def test_family_term_example_a_day_too_long() -> None:
    """para_10__al_9: violated in the example a_day_too_long of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2024, 1, 1)),
        migration_law=MigrationLaw(until=date(2023, 12, 31)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "violated"


def test_family_term_example_employer_petitions() -> None:
    """para_10__al_9: violated in the example employer_petitions of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="employer"),
        permit=Permit(until=date(2023, 10, 1)),
        migration_law=MigrationLaw(until=date(2023, 12, 31)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "violated"


def test_family_term_example_term_of_the_law_not_known() -> None:
    """para_10__al_9: undetermined in the example term_of_the_law_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 10, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "undetermined"


def test_family_term_example_other_ground() -> None:
    """para_10__al_9: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="education",
        permit=Permit(until=date(2024, 1, 1)),
        migration_law=MigrationLaw(until=date(2023, 12, 31)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "not_applicable"


def test_family_term_violated() -> None:
    """para_10__al_9: violated."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "violated"


def test_family_term_satisfied() -> None:
    """para_10__al_9: satisfied."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 3, 7)),
        migration_law=MigrationLaw(until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "satisfied"


def test_family_term_satisfied_with_ground_unknown() -> None:
    """para_10__al_9: satisfied where satisfied with ground unknown."""
    case = Case(
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 3, 7)),
        migration_law=MigrationLaw(until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "satisfied"


def test_family_term_ground_is_not_family_reunification() -> None:
    """para_10__al_9: not applicable where ground is not family reunification."""
    case = Case(
        ground="employment",
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "not_applicable"


def test_family_term_ground_is_unknown() -> None:
    """para_10__al_9: undetermined where ground is unknown."""
    case = Case(
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "undetermined"


def test_family_term_petition_by_is_not_inviting_person() -> None:
    """para_10__al_9: violated where petition.by is not inviting person."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="employer"),
        permit=Permit(until=date(2023, 3, 7)),
        migration_law=MigrationLaw(until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "violated"


def test_family_term_petition_by_is_unknown() -> None:
    """para_10__al_9: undetermined where petition.by is unknown."""
    case = Case(
        ground="family_reunification",
        permit=Permit(until=date(2023, 3, 7)),
        migration_law=MigrationLaw(until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "undetermined"


def test_family_term_permit_until_is_on_migration_law_until() -> None:
    """para_10__al_9: satisfied where permit.until is on migration_law.until."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 3, 13)),
        migration_law=MigrationLaw(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "satisfied"


def test_family_term_permit_until_is_a_day_before_migration_law_until() -> None:
    """para_10__al_9: satisfied where permit.until is a day before migration_law.until."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 3, 12)),
        migration_law=MigrationLaw(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "satisfied"


def test_family_term_permit_until_is_a_day_after_migration_law_until() -> None:
    """para_10__al_9: violated where permit.until is a day after migration_law.until."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 3, 14)),
        migration_law=MigrationLaw(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "violated"


def test_family_term_permit_until_is_unknown() -> None:
    """para_10__al_9: undetermined where permit.until is unknown."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        migration_law=MigrationLaw(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "undetermined"


def test_family_term_migration_law_until_is_unknown() -> None:
    """para_10__al_9: undetermined where migration_law.until is unknown."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "undetermined"


def test_family_term_exempted_by_visa_holder() -> None:
    """para_10__al_9: exempted where exempted by visa_holder."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="employer"),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "exempted"


def test_family_term_exempted_by_official_passport() -> None:
    """para_10__al_9: exempted where exempted by official_passport."""
    case = Case(ground="family_reunification", petition=Petition(by="employer"), passport=Passport(kind="diplomatic"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "exempted"


def test_family_term_exempted_by_under_sixteen() -> None:
    """para_10__al_9: exempted where exempted by under_sixteen."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="employer"),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "exempted"


def test_family_term_exemption_is_unknown() -> None:
    """para_10__al_9: undetermined where exemption is unknown."""
    case = Case(ground="family_reunification", petition=Petition(by="employer"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(FAMILY_TERM) == "undetermined"


def test_family_term_bounds() -> None:
    """para_10__al_9: the bounds that this rule sets."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 3, 7)),
        migration_law=MigrationLaw(until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    limits = family_term_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (
        ("latest", "permit.until", date(2023, 4, 16)),
        ("earliest", "migration_law.until", date(2023, 3, 7)),
    )


def test_treatment_term_example_within_the_treatment() -> None:
    """para_10__al_10: satisfied in the example within_the_treatment of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        permit=Permit(until=date(2023, 4, 10)),
        treatment=Treatment(until=date(2023, 5, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "satisfied"


def test_treatment_term_example_same_last_day() -> None:
    """para_10__al_10: satisfied in the example same_last_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        permit=Permit(until=date(2023, 5, 1)),
        treatment=Treatment(until=date(2023, 5, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "satisfied"


def test_treatment_term_example_a_day_after_the_treatment() -> None:
    """para_10__al_10: violated in the example a_day_after_the_treatment of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        permit=Permit(until=date(2023, 5, 2)),
        treatment=Treatment(until=date(2023, 5, 1)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "violated"


def test_treatment_term_example_relative_petitions() -> None:
    """para_10__al_10: violated in the example relative_petitions of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 4, 10)),
        treatment=Treatment(until=date(2023, 5, 1)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "violated"


def test_treatment_term_example_end_of_treatment_not_known() -> None:
    """para_10__al_10: undetermined in the example end_of_treatment_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        permit=Permit(until=date(2023, 4, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "undetermined"


def test_treatment_term_example_other_ground() -> None:
    """para_10__al_10: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="business", permit=Permit(until=date(2023, 5, 2)), treatment=Treatment(until=date(2023, 5, 1)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "not_applicable"


def test_treatment_term_violated() -> None:
    """para_10__al_10: violated."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "violated"


def test_treatment_term_satisfied() -> None:
    """para_10__al_10: satisfied."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        permit=Permit(until=date(2023, 3, 7)),
        treatment=Treatment(until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "satisfied"


def test_treatment_term_satisfied_with_ground_unknown() -> None:
    """para_10__al_10: satisfied where satisfied with ground unknown."""
    case = Case(
        petition=Petition(by="health_organisation"),
        permit=Permit(until=date(2023, 3, 7)),
        treatment=Treatment(until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "satisfied"


def test_treatment_term_ground_is_not_medical_treatment() -> None:
    """para_10__al_10: not applicable where ground is not medical treatment."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "not_applicable"


def test_treatment_term_ground_is_unknown() -> None:
    """para_10__al_10: undetermined where ground is unknown."""
    case = Case(
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "undetermined"


def test_treatment_term_petition_by_is_not_health_organisation() -> None:
    """para_10__al_10: violated where petition.by is not health organisation."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 3, 7)),
        treatment=Treatment(until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "violated"


def test_treatment_term_petition_by_is_unknown() -> None:
    """para_10__al_10: undetermined where petition.by is unknown."""
    case = Case(
        ground="medical_treatment",
        permit=Permit(until=date(2023, 3, 7)),
        treatment=Treatment(until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "undetermined"


def test_treatment_term_permit_until_is_on_treatment_until() -> None:
    """para_10__al_10: satisfied where permit.until is on treatment.until."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        permit=Permit(until=date(2023, 3, 13)),
        treatment=Treatment(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "satisfied"


def test_treatment_term_permit_until_is_a_day_before_treatment_until() -> None:
    """para_10__al_10: satisfied where permit.until is a day before treatment.until."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        permit=Permit(until=date(2023, 3, 12)),
        treatment=Treatment(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "satisfied"


def test_treatment_term_permit_until_is_a_day_after_treatment_until() -> None:
    """para_10__al_10: violated where permit.until is a day after treatment.until."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        permit=Permit(until=date(2023, 3, 14)),
        treatment=Treatment(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "violated"


def test_treatment_term_permit_until_is_unknown() -> None:
    """para_10__al_10: undetermined where permit.until is unknown."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        treatment=Treatment(until=date(2023, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "undetermined"


def test_treatment_term_treatment_until_is_unknown() -> None:
    """para_10__al_10: undetermined where treatment.until is unknown."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        permit=Permit(until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "undetermined"


def test_treatment_term_exempted_by_visa_holder() -> None:
    """para_10__al_10: exempted where exempted by visa_holder."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "exempted"


def test_treatment_term_exempted_by_official_passport() -> None:
    """para_10__al_10: exempted where exempted by official_passport."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "exempted"


def test_treatment_term_exempted_by_under_sixteen() -> None:
    """para_10__al_10: exempted where exempted by under_sixteen."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="inviting_person"),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "exempted"


def test_treatment_term_exemption_is_unknown() -> None:
    """para_10__al_10: undetermined where exemption is unknown."""
    case = Case(ground="medical_treatment", petition=Petition(by="inviting_person"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(TREATMENT_TERM) == "undetermined"


def test_treatment_term_bounds() -> None:
    """para_10__al_10: the bounds that this rule sets."""
    case = Case(
        ground="medical_treatment",
        petition=Petition(by="health_organisation"),
        permit=Permit(until=date(2023, 3, 7)),
        treatment=Treatment(until=date(2023, 4, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    limits = treatment_term_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2023, 4, 16)), ("earliest", "treatment.until", date(2023, 3, 7)))


def test_asylum_by_refugee_law_example_asks_for_asylum() -> None:
    """para_10__al_11: referred in the example asks_for_asylum of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="asylum",
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(ASYLUM_BY_REFUGEE_LAW) == "referred"


def test_asylum_by_refugee_law_example_ground_not_known() -> None:
    """para_10__al_11: undetermined in the example ground_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(ASYLUM_BY_REFUGEE_LAW) == "undetermined"


def test_asylum_by_refugee_law_example_other_ground() -> None:
    """para_10__al_11: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="education")
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(ASYLUM_BY_REFUGEE_LAW) == "not_applicable"


def test_asylum_by_refugee_law_referred() -> None:
    """para_10__al_11: referred."""
    case = Case(
        ground="asylum",
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 12)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(ASYLUM_BY_REFUGEE_LAW) == "referred"


def test_asylum_by_refugee_law_ground_is_not_asylum() -> None:
    """para_10__al_11: not applicable where ground is not asylum."""
    case = Case(
        ground="family_reunification",
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 12)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(ASYLUM_BY_REFUGEE_LAW) == "not_applicable"


def test_asylum_by_refugee_law_ground_is_unknown() -> None:
    """para_10__al_11: undetermined where ground is unknown."""
    case = Case(
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 12)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(ASYLUM_BY_REFUGEE_LAW) == "undetermined"


def test_asylum_by_refugee_law_exempted_by_visa_holder() -> None:
    """para_10__al_11: exempted where exempted by visa_holder."""
    case = Case(ground="asylum", applicant=Applicant(entered_with_visa=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(ASYLUM_BY_REFUGEE_LAW) == "exempted"


def test_asylum_by_refugee_law_exempted_by_official_passport() -> None:
    """para_10__al_11: exempted where exempted by official_passport."""
    case = Case(ground="asylum", passport=Passport(kind="diplomatic"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(ASYLUM_BY_REFUGEE_LAW) == "exempted"


def test_asylum_by_refugee_law_exempted_by_under_sixteen() -> None:
    """para_10__al_11: exempted where exempted by under_sixteen."""
    case = Case(
        ground="asylum",
        application=Application(date=date(2023, 2, 18)),
        applicant=Applicant(birth_date=date(2007, 3, 30)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(ASYLUM_BY_REFUGEE_LAW) == "exempted"


def test_asylum_by_refugee_law_exemption_is_unknown() -> None:
    """para_10__al_11: referred where exemption is unknown."""
    case = Case(ground="asylum")
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(ASYLUM_BY_REFUGEE_LAW) == "referred"


def test_business_term_example_first_year() -> None:
    """para_10__al_12: satisfied in the example first_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True),
        petition=Petition(by="local_executive_body"),
        permit=Permit(from_=date(2023, 4, 3), until=date(2023, 12, 31), first_from=date(2023, 4, 3)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_example_last_day_of_both_terms() -> None:
    """para_10__al_12: satisfied in the example last_day_of_both_terms of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True),
        petition=Petition(by="local_executive_body"),
        permit=Permit(from_=date(2025, 4, 3), until=date(2026, 4, 3), first_from=date(2023, 4, 3)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_example_employer_petitions() -> None:
    """para_10__al_12: violated in the example employer_petitions of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        petition=Petition(by="employer"),
        permit=Permit(from_=date(2023, 4, 3), until=date(2023, 12, 31), first_from=date(2023, 4, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_example_a_day_over_the_year() -> None:
    """para_10__al_12: violated in the example a_day_over_the_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(from_=date(2023, 4, 3), until=date(2024, 4, 4), first_from=date(2023, 4, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_example_a_day_over_three_years() -> None:
    """para_10__al_12: violated in the example a_day_over_three_years of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(from_=date(2025, 8, 1), until=date(2026, 4, 4), first_from=date(2023, 4, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_example_fourth_year_after_the_first() -> None:
    """para_10__al_12: satisfied in the example fourth_year_after_the_first of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True),
        petition=Petition(by="local_executive_body"),
        permit=Permit(from_=date(2026, 4, 3), until=date(2027, 4, 3), first_from=date(2023, 4, 3)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_example_a_day_over_four_years() -> None:
    """para_10__al_12: violated in the example a_day_over_four_years of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(from_=date(2026, 8, 1), until=date(2027, 4, 4), first_from=date(2023, 4, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_example_petitioner_not_known() -> None:
    """para_10__al_12: undetermined in the example petitioner_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True),
        permit=Permit(from_=date(2023, 4, 3), until=date(2023, 12, 31), first_from=date(2023, 4, 3)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "undetermined"


def test_business_term_example_no_visa_free_treaty() -> None:
    """para_10__al_12: not applicable in the example no_visa_free_treaty of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="business", applicant=Applicant(visa_free_state=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "not_applicable"


def test_business_term_violated() -> None:
    """para_10__al_12: violated."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_satisfied() -> None:
    """para_10__al_12: satisfied."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3), first_from=date(2020, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_satisfied_with_ground_unknown() -> None:
    """para_10__al_12: satisfied where satisfied with ground unknown."""
    case = Case(
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3), first_from=date(2020, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_satisfied_with_applicant_visa_free_state_unknown() -> None:
    """para_10__al_12: satisfied where satisfied with applicant.visa_free_state unknown."""
    case = Case(
        ground="business",
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3), first_from=date(2020, 5, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_ground_is_not_business() -> None:
    """para_10__al_12: not applicable where ground is not business."""
    case = Case(
        ground="family_reunification",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "not_applicable"


def test_business_term_ground_is_unknown() -> None:
    """para_10__al_12: undetermined where ground is unknown."""
    case = Case(
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "undetermined"


def test_business_term_applicant_visa_free_state_is_false() -> None:
    """para_10__al_12: not applicable where applicant.visa_free_state is false."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=False, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "not_applicable"


def test_business_term_applicant_visa_free_state_is_unknown() -> None:
    """para_10__al_12: undetermined where applicant.visa_free_state is unknown."""
    case = Case(
        ground="business",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "undetermined"


def test_business_term_petition_by_is_not_local_executive_body() -> None:
    """para_10__al_12: violated where petition.by is not local executive body."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="inviting_person"),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3), first_from=date(2020, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_petition_by_is_unknown() -> None:
    """para_10__al_12: undetermined where petition.by is unknown."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3), first_from=date(2020, 5, 3)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "undetermined"


def test_business_term_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_12: satisfied where permit.until is on permit.from + 1 year."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 3, 13), first_from=date(2020, 4, 22)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_permit_until_is_a_day_before_permit_from_plus_1_year() -> None:
    """para_10__al_12: satisfied where permit.until is a day before permit.from + 1 year."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 3, 13), first_from=date(2020, 4, 21)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_12: violated where permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 3, 13), first_from=date(2020, 4, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_from_a_months_end_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_12: satisfied where from a month's end: permit.until is on permit.from + 1 year."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29), first_from=date(2022, 4, 9)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_from_a_months_end_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_12: violated where from a month's end: permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2025, 3, 1), from_=date(2024, 2, 29), first_from=date(2022, 4, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_permit_until_is_unknown() -> None:
    """para_10__al_12: undetermined where permit.until is unknown."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(from_=date(2022, 3, 13), first_from=date(2020, 4, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "undetermined"


def test_business_term_permit_from_is_unknown() -> None:
    """para_10__al_12: undetermined where permit.from is unknown."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 14), first_from=date(2020, 4, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "undetermined"


def test_business_term_permit_until_is_on_permit_first_from_plus_3_years() -> None:
    """para_10__al_12: satisfied where permit.until is on permit.first_from + 3 years."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 4, 22), first_from=date(2020, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_permit_until_is_a_day_before_permit_first_from_plus_3_years() -> None:
    """para_10__al_12: satisfied where permit.until is a day before permit.first_from + 3 years."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 4, 21), first_from=date(2020, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_permit_until_is_a_day_after_permit_first_from_plus_3_years() -> None:
    """para_10__al_12: violated where permit.until is a day after permit.first_from + 3 years."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23), first_from=date(2020, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_from_a_months_end_permit_until_is_on_permit_first_from_plus_3_years() -> None:
    """para_10__al_12: satisfied where from a month's end: permit.until is on permit.first_from + 3 years."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2027, 2, 28), from_=date(2026, 4, 9), first_from=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_from_a_months_end_permit_until_is_a_day_after_permit_first_from_plus_3_years() -> None:
    """para_10__al_12: violated where from a month's end: permit.until is a day after permit.first_from + 3 years."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2027, 3, 1), from_=date(2026, 4, 10), first_from=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_permit_until_is_unknown_and_undetermined() -> None:
    """para_10__al_12: undetermined where permit.until is unknown."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(from_=date(2022, 4, 23), first_from=date(2020, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "undetermined"


def test_business_term_permit_first_from_is_unknown() -> None:
    """para_10__al_12: undetermined where permit.first_from is unknown."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "undetermined"


def test_business_term_exempted_by_visa_holder() -> None:
    """para_10__al_12: exempted where exempted by visa_holder."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=True),
        petition=Petition(by="inviting_person"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "exempted"


def test_business_term_exempted_by_official_passport() -> None:
    """para_10__al_12: exempted where exempted by official_passport."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True),
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "exempted"


def test_business_term_exempted_by_under_sixteen() -> None:
    """para_10__al_12: exempted where exempted by under_sixteen."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, birth_date=date(2007, 5, 3)),
        petition=Petition(by="inviting_person"),
        application=Application(date=date(2023, 3, 24)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "exempted"


def test_business_term_exemption_is_unknown() -> None:
    """para_10__al_12: undetermined where exemption is unknown."""
    case = Case(ground="business", applicant=Applicant(visa_free_state=True), petition=Petition(by="inviting_person"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "undetermined"


def test_business_term_permit_until_is_a_day_after_permit_first_from_plus_3_years_under_R2_after_first_year() -> None:
    """para_10__al_12: satisfied where permit.until is a day after permit.first_from + 3 years, under
    R2.after_first_year.
    """
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23), first_from=date(2020, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_from_a_months_end_permit_until_is_a_day_after_permit_first_from_plus_3_years_under_R2() -> None:
    """para_10__al_12: satisfied where from a month's end: permit.until is a day after permit.first_from + 3 years,
    under R2.after_first_year.
    """
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2027, 3, 1), from_=date(2026, 4, 10), first_from=date(2024, 2, 29)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_permit_until_is_on_permit_first_from_plus_4_years_under_R2_after_first_year() -> None:
    """para_10__al_12: satisfied where permit.until is on permit.first_from + 4 years, under R2.after_first_year."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 4, 22), first_from=date(2019, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_permit_until_is_a_day_before_permit_first_from_plus_4_years_under_R2_after_first_year() -> None:
    """para_10__al_12: satisfied where permit.until is a day before permit.first_from + 4 years, under
    R2.after_first_year.
    """
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 4, 21), first_from=date(2019, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(BUSINESS_TERM) == "satisfied"


def test_business_term_permit_until_is_a_day_after_permit_first_from_plus_4_years_under_R2_after_first_year() -> None:
    """para_10__al_12: violated where permit.until is a day after permit.first_from + 4 years, under
    R2.after_first_year.
    """
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23), first_from=date(2019, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_permit_until_is_unknown_under_R2_after_first_year() -> None:
    """para_10__al_12: undetermined where permit.until is unknown, under R2.after_first_year."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(from_=date(2022, 4, 23), first_from=date(2019, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(BUSINESS_TERM) == "undetermined"


def test_business_term_permit_first_from_is_unknown_under_R2_after_first_year() -> None:
    """para_10__al_12: undetermined where permit.first_from is unknown, under R2.after_first_year."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R2="after_first_year"))
    assert verdict.status_of(BUSINESS_TERM) == "undetermined"


def test_business_term_permit_until_is_a_day_after_permit_first_from_plus_4_years() -> None:
    """para_10__al_12: violated where permit.until is a day after permit.first_from + 4 years."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23), first_from=date(2019, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(BUSINESS_TERM) == "violated"


def test_business_term_bounds() -> None:
    """para_10__al_12: the bounds that this rule sets."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29), first_from=date(2022, 4, 9)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    limits = business_term_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2025, 2, 28)), ("latest", "permit.until", date(2025, 4, 9)))


def test_business_term_bounds_under_R2_after_first_year() -> None:
    """para_10__al_12: the bounds that this rule sets, under R2.after_first_year."""
    case = Case(
        ground="business",
        applicant=Applicant(visa_free_state=True, entered_with_visa=False, birth_date=date(2007, 7, 27)),
        petition=Petition(by="local_executive_body"),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23), first_from=date(2020, 3, 13)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    limits = business_term_limits(case, Readings(R2="after_first_year"))
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2023, 4, 23)), ("latest", "permit.until", date(2024, 3, 13)))


def test_missionary_term_example_within_both_terms() -> None:
    """para_10__al_13: satisfied in the example within_both_terms of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2024, 1, 1)),
        permit=Permit(from_=date(2023, 5, 2), until=date(2023, 11, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "satisfied"


def test_missionary_term_example_last_day_of_both_terms() -> None:
    """para_10__al_13: satisfied in the example last_day_of_both_terms of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2024, 5, 2)),
        permit=Permit(from_=date(2023, 5, 2), until=date(2024, 5, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "satisfied"


def test_missionary_term_example_a_day_over_the_year() -> None:
    """para_10__al_13: violated in the example a_day_over_the_year of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2024, 12, 31)),
        permit=Permit(from_=date(2023, 5, 2), until=date(2024, 5, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "violated"


def test_missionary_term_example_a_day_over_the_petition() -> None:
    """para_10__al_13: violated in the example a_day_over_the_petition of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 11, 2)),
        permit=Permit(from_=date(2023, 5, 2), until=date(2023, 11, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "violated"


def test_missionary_term_example_organisation_not_registered() -> None:
    """para_10__al_13: violated in the example organisation_not_registered of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=False, until=date(2024, 1, 1)),
        permit=Permit(from_=date(2023, 5, 2), until=date(2023, 11, 2)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "violated"


def test_missionary_term_example_employer_petitions() -> None:
    """para_10__al_13: violated in the example employer_petitions of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="employer", organisation_registered=True, until=date(2024, 1, 1)),
        permit=Permit(from_=date(2023, 5, 2), until=date(2023, 11, 2)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "violated"


def test_missionary_term_example_registration_not_known() -> None:
    """para_10__al_13: undetermined in the example registration_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", until=date(2024, 1, 1)),
        permit=Permit(from_=date(2023, 5, 2), until=date(2023, 11, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "undetermined"


def test_missionary_term_example_other_ground() -> None:
    """para_10__al_13: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="education", petition=Petition(organisation_registered=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "not_applicable"


def test_missionary_term_violated() -> None:
    """para_10__al_13: violated."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "violated"


def test_missionary_term_satisfied() -> None:
    """para_10__al_13: satisfied."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "satisfied"


def test_missionary_term_satisfied_with_ground_unknown() -> None:
    """para_10__al_13: satisfied where satisfied with ground unknown."""
    case = Case(
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "satisfied"


def test_missionary_term_ground_is_not_missionary_activity() -> None:
    """para_10__al_13: not applicable where ground is not missionary activity."""
    case = Case(
        ground="family_reunification",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "not_applicable"


def test_missionary_term_ground_is_unknown() -> None:
    """para_10__al_13: undetermined where ground is unknown."""
    case = Case(
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "undetermined"


def test_missionary_term_petition_by_is_not_religious_organisation() -> None:
    """para_10__al_13: violated where petition.by is not religious organisation."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="inviting_person", organisation_registered=True, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "violated"


def test_missionary_term_petition_by_is_unknown() -> None:
    """para_10__al_13: undetermined where petition.by is unknown."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(organisation_registered=True, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "undetermined"


def test_missionary_term_petition_organisation_registered_is_false() -> None:
    """para_10__al_13: violated where petition.organisation_registered is false."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=False, until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "violated"


def test_missionary_term_petition_organisation_registered_is_unknown() -> None:
    """para_10__al_13: undetermined where petition.organisation_registered is unknown."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", until=date(2023, 5, 3)),
        permit=Permit(until=date(2023, 3, 24), from_=date(2022, 5, 3)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "undetermined"


def test_missionary_term_permit_until_is_on_petition_until() -> None:
    """para_10__al_13: satisfied where permit.until is on petition.until."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 4, 22)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "satisfied"


def test_missionary_term_permit_until_is_a_day_before_petition_until() -> None:
    """para_10__al_13: satisfied where permit.until is a day before petition.until."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 4, 21)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "satisfied"


def test_missionary_term_permit_until_is_a_day_after_petition_until() -> None:
    """para_10__al_13: violated where permit.until is a day after petition.until."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 3, 13)),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "violated"


def test_missionary_term_permit_until_is_unknown() -> None:
    """para_10__al_13: undetermined where permit.until is unknown."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 3, 13)),
        permit=Permit(from_=date(2022, 4, 23)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "undetermined"


def test_missionary_term_petition_until_is_unknown() -> None:
    """para_10__al_13: undetermined where petition.until is unknown."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 4, 23)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "undetermined"


def test_missionary_term_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_13: satisfied where permit.until is on permit.from + 1 year."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 4, 22)),
        permit=Permit(until=date(2023, 3, 13), from_=date(2022, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "satisfied"


def test_missionary_term_permit_until_is_a_day_before_permit_from_plus_1_year() -> None:
    """para_10__al_13: satisfied where permit.until is a day before permit.from + 1 year."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 4, 21)),
        permit=Permit(until=date(2023, 3, 12), from_=date(2022, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "satisfied"


def test_missionary_term_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_13: violated where permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 4, 23)),
        permit=Permit(until=date(2023, 3, 14), from_=date(2022, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "violated"


def test_missionary_term_from_a_months_end_permit_until_is_on_permit_from_plus_1_year() -> None:
    """para_10__al_13: satisfied where from a month's end: permit.until is on permit.from + 1 year."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2025, 4, 9)),
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "satisfied"


def test_missionary_term_from_a_months_end_permit_until_is_a_day_after_permit_from_plus_1_year() -> None:
    """para_10__al_13: violated where from a month's end: permit.until is a day after permit.from + 1 year."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2025, 4, 10)),
        permit=Permit(until=date(2025, 3, 1), from_=date(2024, 2, 29)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "violated"


def test_missionary_term_permit_until_is_unknown_and_undetermined() -> None:
    """para_10__al_13: undetermined where permit.until is unknown."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 4, 23)),
        permit=Permit(from_=date(2022, 3, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "undetermined"


def test_missionary_term_permit_from_is_unknown() -> None:
    """para_10__al_13: undetermined where permit.from is unknown."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2023, 4, 23)),
        permit=Permit(until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "undetermined"


def test_missionary_term_exempted_by_visa_holder() -> None:
    """para_10__al_13: exempted where exempted by visa_holder."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="inviting_person"),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "exempted"


def test_missionary_term_exempted_by_official_passport() -> None:
    """para_10__al_13: exempted where exempted by official_passport."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "exempted"


def test_missionary_term_exempted_by_under_sixteen() -> None:
    """para_10__al_13: exempted where exempted by under_sixteen."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="inviting_person"),
        application=Application(date=date(2023, 3, 7)),
        applicant=Applicant(birth_date=date(2007, 4, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "exempted"


def test_missionary_term_exemption_is_unknown() -> None:
    """para_10__al_13: undetermined where exemption is unknown."""
    case = Case(ground="missionary_activity", petition=Petition(by="inviting_person"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(MISSIONARY_TERM) == "undetermined"


def test_missionary_term_bounds() -> None:
    """para_10__al_13: the bounds that this rule sets."""
    case = Case(
        ground="missionary_activity",
        petition=Petition(by="religious_organisation", organisation_registered=True, until=date(2025, 4, 9)),
        permit=Permit(until=date(2025, 2, 28), from_=date(2024, 2, 29)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 27)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 9, 5)),
    )
    limits = missionary_term_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (
        ("latest", "permit.until", date(2025, 4, 9)),
        ("earliest", "petition.until", date(2025, 2, 28)),
        ("latest", "permit.until", date(2025, 2, 28)),
    )


def test_victim_petitioner_example_identified_and_petitioned() -> None:
    """para_10__al_14: satisfied in the example identified_and_petitioned of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        applicant=Applicant(identified_trafficking_victim=True),
        petition=Petition(by="local_executive_body"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "satisfied"


def test_victim_petitioner_example_not_identified() -> None:
    """para_10__al_14: violated in the example not_identified of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        applicant=Applicant(identified_trafficking_victim=False, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        petition=Petition(by="local_executive_body"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "violated"


def test_victim_petitioner_example_employer_petitions() -> None:
    """para_10__al_14: violated in the example employer_petitions of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        applicant=Applicant(identified_trafficking_victim=True, entered_with_visa=False, birth_date=date(1990, 5, 20)),
        petition=Petition(by="employer"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "violated"


def test_victim_petitioner_example_identification_not_known() -> None:
    """para_10__al_14: undetermined in the example identification_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="trafficking_victim", petition=Petition(by="local_executive_body"))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "undetermined"


def test_victim_petitioner_example_other_ground() -> None:
    """para_10__al_14: not applicable in the example other_ground of regulation/P2200000807/P2200000807.kzl."""
    case = Case(ground="business", applicant=Applicant(identified_trafficking_victim=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "not_applicable"


def test_victim_petitioner_violated() -> None:
    """para_10__al_14: violated."""
    case = Case(
        ground="trafficking_victim",
        applicant=Applicant(identified_trafficking_victim=False, entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "violated"


def test_victim_petitioner_satisfied() -> None:
    """para_10__al_14: satisfied."""
    case = Case(
        ground="trafficking_victim",
        applicant=Applicant(identified_trafficking_victim=True, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="local_executive_body"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "satisfied"


def test_victim_petitioner_satisfied_with_ground_unknown() -> None:
    """para_10__al_14: satisfied where satisfied with ground unknown."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=True, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="local_executive_body"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "satisfied"


def test_victim_petitioner_ground_is_not_trafficking_victim() -> None:
    """para_10__al_14: not applicable where ground is not trafficking victim."""
    case = Case(
        ground="family_reunification",
        applicant=Applicant(identified_trafficking_victim=False, entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "not_applicable"


def test_victim_petitioner_ground_is_unknown() -> None:
    """para_10__al_14: undetermined where ground is unknown."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=False, entered_with_visa=False, birth_date=date(2007, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 6, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "undetermined"


def test_victim_petitioner_applicant_identified_trafficking_victim_is_false() -> None:
    """para_10__al_14: violated where applicant.identified_trafficking_victim is false."""
    case = Case(
        ground="trafficking_victim",
        applicant=Applicant(identified_trafficking_victim=False, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="local_executive_body"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "violated"


def test_victim_petitioner_applicant_identified_trafficking_victim_is_unknown() -> None:
    """para_10__al_14: undetermined where applicant.identified_trafficking_victim is unknown."""
    case = Case(
        ground="trafficking_victim",
        petition=Petition(by="local_executive_body"),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "undetermined"


def test_victim_petitioner_petition_by_is_not_local_executive_body() -> None:
    """para_10__al_14: violated where petition.by is not local executive body."""
    case = Case(
        ground="trafficking_victim",
        applicant=Applicant(identified_trafficking_victim=True, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        petition=Petition(by="inviting_person"),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "violated"


def test_victim_petitioner_petition_by_is_unknown() -> None:
    """para_10__al_14: undetermined where petition.by is unknown."""
    case = Case(
        ground="trafficking_victim",
        applicant=Applicant(identified_trafficking_victim=True, entered_with_visa=False, birth_date=date(2007, 6, 6)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 7, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "undetermined"


def test_victim_petitioner_exempted_by_visa_holder() -> None:
    """para_10__al_14: exempted where exempted by visa_holder."""
    case = Case(
        ground="trafficking_victim",
        applicant=Applicant(identified_trafficking_victim=False, entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "exempted"


def test_victim_petitioner_exempted_by_official_passport() -> None:
    """para_10__al_14: exempted where exempted by official_passport."""
    case = Case(
        ground="trafficking_victim",
        applicant=Applicant(identified_trafficking_victim=False),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "exempted"


def test_victim_petitioner_exempted_by_under_sixteen() -> None:
    """para_10__al_14: exempted where exempted by under_sixteen."""
    case = Case(
        ground="trafficking_victim",
        applicant=Applicant(identified_trafficking_victim=False, birth_date=date(2007, 4, 16)),
        application=Application(date=date(2023, 3, 7)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "exempted"


def test_victim_petitioner_exemption_is_unknown() -> None:
    """para_10__al_14: undetermined where exemption is unknown."""
    case = Case(ground="trafficking_victim", applicant=Applicant(identified_trafficking_victim=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_PETITIONER) == "undetermined"


def test_victim_first_term_example_four_months() -> None:
    """para_10__al_14: satisfied in the example four_months of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, from_=date(2023, 1, 16), until=date(2023, 5, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "satisfied"


def test_victim_first_term_example_last_day_of_a_short_month() -> None:
    """para_10__al_14: satisfied in the example last_day_of_a_short_month of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, from_=date(2023, 8, 31), until=date(2024, 2, 29)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "satisfied"


def test_victim_first_term_example_a_day_over_six_months() -> None:
    """para_10__al_14: violated in the example a_day_over_six_months of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, from_=date(2023, 8, 31), until=date(2024, 3, 1)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "violated"


def test_victim_first_term_example_whether_an_extension_not_known() -> None:
    """para_10__al_14: undetermined in the example whether_an_extension_not_known of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(
        ground="trafficking_victim",
        permit=Permit(from_=date(2023, 8, 31), until=date(2024, 3, 1)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "undetermined"


def test_victim_first_term_example_extension() -> None:
    """para_10__al_14: not applicable in the example extension of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, from_=date(2023, 8, 31), until=date(2024, 3, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "not_applicable"


def test_victim_first_term_violated() -> None:
    """para_10__al_14: violated."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2023, 5, 26), from_=date(2022, 10, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "violated"


def test_victim_first_term_satisfied() -> None:
    """para_10__al_14: satisfied."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2023, 3, 7), from_=date(2022, 10, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "satisfied"


def test_victim_first_term_satisfied_with_ground_unknown() -> None:
    """para_10__al_14: satisfied where satisfied with ground unknown."""
    case = Case(
        permit=Permit(extension=False, until=date(2023, 3, 7), from_=date(2022, 10, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "satisfied"


def test_victim_first_term_satisfied_with_permit_extension_unknown() -> None:
    """para_10__al_14: satisfied where satisfied with permit.extension unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(until=date(2023, 3, 7), from_=date(2022, 10, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "satisfied"


def test_victim_first_term_ground_is_not_trafficking_victim() -> None:
    """para_10__al_14: not applicable where ground is not trafficking victim."""
    case = Case(
        ground="family_reunification",
        permit=Permit(extension=False, until=date(2023, 5, 26), from_=date(2022, 10, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "not_applicable"


def test_victim_first_term_ground_is_unknown() -> None:
    """para_10__al_14: undetermined where ground is unknown."""
    case = Case(
        permit=Permit(extension=False, until=date(2023, 5, 26), from_=date(2022, 10, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "undetermined"


def test_victim_first_term_permit_extension_is_true() -> None:
    """para_10__al_14: not applicable where permit.extension is true."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 5, 26), from_=date(2022, 10, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "not_applicable"


def test_victim_first_term_permit_extension_is_unknown() -> None:
    """para_10__al_14: undetermined where permit.extension is unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(until=date(2023, 5, 26), from_=date(2022, 10, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "undetermined"


def test_victim_first_term_permit_until_is_on_permit_from_plus_6_months() -> None:
    """para_10__al_14: satisfied where permit.until is on permit.from + 6 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2023, 3, 13), from_=date(2022, 9, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "satisfied"


def test_victim_first_term_permit_until_is_a_day_before_permit_from_plus_6_months() -> None:
    """para_10__al_14: satisfied where permit.until is a day before permit.from + 6 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2023, 3, 12), from_=date(2022, 9, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "satisfied"


def test_victim_first_term_permit_until_is_a_day_after_permit_from_plus_6_months() -> None:
    """para_10__al_14: violated where permit.until is a day after permit.from + 6 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2023, 3, 14), from_=date(2022, 9, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "violated"


def test_victim_first_term_from_a_months_end_permit_until_is_on_permit_from_plus_6_months() -> None:
    """para_10__al_14: satisfied where from a month's end: permit.until is on permit.from + 6 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2024, 2, 29), from_=date(2023, 8, 31)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "satisfied"


def test_victim_first_term_from_a_months_end_permit_until_is_a_day_after_permit_from_plus_6_months() -> None:
    """para_10__al_14: violated where from a month's end: permit.until is a day after permit.from + 6 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2024, 3, 1), from_=date(2023, 8, 31)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "violated"


def test_victim_first_term_permit_until_is_unknown() -> None:
    """para_10__al_14: undetermined where permit.until is unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, from_=date(2022, 9, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "undetermined"


def test_victim_first_term_permit_from_is_unknown() -> None:
    """para_10__al_14: undetermined where permit.from is unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2023, 3, 14)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "undetermined"


def test_victim_first_term_exempted_by_visa_holder() -> None:
    """para_10__al_14: exempted where exempted by visa_holder."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2023, 5, 26), from_=date(2022, 10, 16)),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "exempted"


def test_victim_first_term_exempted_by_official_passport() -> None:
    """para_10__al_14: exempted where exempted by official_passport."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2023, 5, 26), from_=date(2022, 10, 16)),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "exempted"


def test_victim_first_term_exempted_by_under_sixteen() -> None:
    """para_10__al_14: exempted where exempted by under_sixteen."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2023, 5, 26), from_=date(2022, 10, 16)),
        application=Application(date=date(2023, 4, 10)),
        applicant=Applicant(birth_date=date(2007, 5, 20)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "exempted"


def test_victim_first_term_exemption_is_unknown() -> None:
    """para_10__al_14: undetermined where exemption is unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2023, 5, 26), from_=date(2022, 10, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_FIRST_TERM) == "undetermined"


def test_victim_first_term_bounds() -> None:
    """para_10__al_14: the bounds that this rule sets."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2024, 2, 29), from_=date(2023, 8, 31)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    limits = victim_first_term_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2024, 2, 29)),)


def test_victim_extension_term_example_two_months_more() -> None:
    """para_10__al_14: satisfied in the example two_months_more of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, from_=date(2023, 7, 16), until=date(2023, 9, 16), first_from=date(2023, 1, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_example_last_day_of_both_terms() -> None:
    """para_10__al_14: satisfied in the example last_day_of_both_terms of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, from_=date(2023, 7, 16), until=date(2023, 10, 16), first_from=date(2023, 1, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_example_a_day_over_three_months() -> None:
    """para_10__al_14: violated in the example a_day_over_three_months of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, from_=date(2023, 6, 16), until=date(2023, 9, 17), first_from=date(2023, 1, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "violated"


def test_victim_extension_term_example_second_extension() -> None:
    """para_10__al_14: violated in the example second_extension of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, from_=date(2023, 9, 16), until=date(2023, 10, 17), first_from=date(2023, 1, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "violated"


def test_victim_extension_term_example_second_extension_if_several_may_be_given() -> None:
    """para_10__al_14: satisfied in the example second_extension_if_several_may_be_given of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, from_=date(2023, 10, 16), until=date(2024, 1, 16), first_from=date(2023, 1, 16)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R1="several_extensions"))
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_example_each_of_several_a_day_over_three_months() -> None:
    """para_10__al_14: violated in the example each_of_several_a_day_over_three_months of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, from_=date(2023, 10, 16), until=date(2024, 1, 17), first_from=date(2023, 1, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(1990, 5, 20)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 1, 10)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R1="several_extensions"))
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "violated"


def test_victim_extension_term_example_first_day_of_the_stay_not_known() -> None:
    """para_10__al_14: undetermined in the example first_day_of_the_stay_not_known of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, from_=date(2023, 7, 16), until=date(2023, 9, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "undetermined"


def test_victim_extension_term_example_not_an_extension() -> None:
    """para_10__al_14: not applicable in the example not_an_extension of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, from_=date(2023, 1, 16), until=date(2023, 7, 16), first_from=date(2023, 1, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "not_applicable"


def test_victim_extension_term_violated() -> None:
    """para_10__al_14: violated."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 5, 26), from_=date(2023, 1, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "violated"


def test_victim_extension_term_satisfied() -> None:
    """para_10__al_14: satisfied."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 3, 7), from_=date(2023, 1, 16), first_from=date(2022, 7, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_satisfied_with_ground_unknown() -> None:
    """para_10__al_14: satisfied where satisfied with ground unknown."""
    case = Case(
        permit=Permit(extension=True, until=date(2023, 3, 7), from_=date(2023, 1, 16), first_from=date(2022, 7, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_satisfied_with_permit_extension_unknown() -> None:
    """para_10__al_14: satisfied where satisfied with permit.extension unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(until=date(2023, 3, 7), from_=date(2023, 1, 16), first_from=date(2022, 7, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_ground_is_not_trafficking_victim() -> None:
    """para_10__al_14: not applicable where ground is not trafficking victim."""
    case = Case(
        ground="family_reunification",
        permit=Permit(extension=True, until=date(2023, 5, 26), from_=date(2023, 1, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "not_applicable"


def test_victim_extension_term_ground_is_unknown() -> None:
    """para_10__al_14: undetermined where ground is unknown."""
    case = Case(
        permit=Permit(extension=True, until=date(2023, 5, 26), from_=date(2023, 1, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "undetermined"


def test_victim_extension_term_permit_extension_is_false() -> None:
    """para_10__al_14: not applicable where permit.extension is false."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=False, until=date(2023, 5, 26), from_=date(2023, 1, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "not_applicable"


def test_victim_extension_term_permit_extension_is_unknown() -> None:
    """para_10__al_14: undetermined where permit.extension is unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(until=date(2023, 5, 26), from_=date(2023, 1, 16)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 6, 23)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 2)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "undetermined"


def test_victim_extension_term_permit_until_is_on_permit_from_plus_3_months() -> None:
    """para_10__al_14: satisfied where permit.until is on permit.from + 3 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 3, 13), from_=date(2022, 12, 13), first_from=date(2022, 7, 22)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_permit_until_is_a_day_before_permit_from_plus_3_months() -> None:
    """para_10__al_14: satisfied where permit.until is a day before permit.from + 3 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 3, 12), from_=date(2022, 12, 13), first_from=date(2022, 7, 21)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_permit_until_is_a_day_after_permit_from_plus_3_months() -> None:
    """para_10__al_14: violated where permit.until is a day after permit.from + 3 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 3, 14), from_=date(2022, 12, 13), first_from=date(2022, 7, 23)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "violated"


def test_victim_extension_term_from_a_months_end_permit_until_is_on_permit_from_plus_3_months() -> None:
    """para_10__al_14: satisfied where from a month's end: permit.until is on permit.from + 3 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 11, 30), from_=date(2023, 8, 31), first_from=date(2023, 4, 9)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_from_a_months_end_permit_until_is_a_day_after_permit_from_plus_3_months() -> None:
    """para_10__al_14: violated where from a month's end: permit.until is a day after permit.from + 3 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 12, 1), from_=date(2023, 8, 31), first_from=date(2023, 4, 10)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "violated"


def test_victim_extension_term_permit_until_is_unknown() -> None:
    """para_10__al_14: undetermined where permit.until is unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, from_=date(2022, 12, 13), first_from=date(2022, 7, 23)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "undetermined"


def test_victim_extension_term_permit_from_is_unknown() -> None:
    """para_10__al_14: undetermined where permit.from is unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 3, 14), first_from=date(2022, 7, 23)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "undetermined"


def test_victim_extension_term_permit_until_is_on_permit_first_from_plus_9_months() -> None:
    """para_10__al_14: satisfied where permit.until is on permit.first_from + 9 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 3, 13), from_=date(2023, 1, 22), first_from=date(2022, 6, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_permit_until_is_a_day_before_permit_first_from_plus_9_months() -> None:
    """para_10__al_14: satisfied where permit.until is a day before permit.first_from + 9 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 3, 12), from_=date(2023, 1, 21), first_from=date(2022, 6, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_permit_until_is_a_day_after_permit_first_from_plus_9_months() -> None:
    """para_10__al_14: violated where permit.until is a day after permit.first_from + 9 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 3, 14), from_=date(2023, 1, 23), first_from=date(2022, 6, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "violated"


def test_victim_extension_term_from_a_months_end_permit_until_is_on_permit_first_from_plus_9_months() -> None:
    """para_10__al_14: satisfied where from a month's end: permit.until is on permit.first_from + 9 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2024, 9, 30), from_=date(2024, 8, 9), first_from=date(2023, 12, 31)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_from_a_months_end_permit_until_is_a_day_after_permit_first_from_plus_9_months() -> None:
    """para_10__al_14: violated where from a month's end: permit.until is a day after permit.first_from + 9 months."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2024, 10, 1), from_=date(2024, 8, 10), first_from=date(2023, 12, 31)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "violated"


def test_victim_extension_term_permit_until_is_unknown_and_undetermined() -> None:
    """para_10__al_14: undetermined where permit.until is unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, from_=date(2023, 1, 23), first_from=date(2022, 6, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "undetermined"


def test_victim_extension_term_permit_first_from_is_unknown() -> None:
    """para_10__al_14: undetermined where permit.first_from is unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 3, 14), from_=date(2023, 1, 23)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "undetermined"


def test_victim_extension_term_exempted_by_visa_holder() -> None:
    """para_10__al_14: exempted where exempted by visa_holder."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 5, 26), from_=date(2023, 1, 16)),
        applicant=Applicant(entered_with_visa=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "exempted"


def test_victim_extension_term_exempted_by_official_passport() -> None:
    """para_10__al_14: exempted where exempted by official_passport."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 5, 26), from_=date(2023, 1, 16)),
        passport=Passport(kind="diplomatic"),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "exempted"


def test_victim_extension_term_exempted_by_under_sixteen() -> None:
    """para_10__al_14: exempted where exempted by under_sixteen."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 5, 26), from_=date(2023, 1, 16)),
        application=Application(date=date(2023, 4, 10)),
        applicant=Applicant(birth_date=date(2007, 5, 20)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "exempted"


def test_victim_extension_term_exemption_is_unknown() -> None:
    """para_10__al_14: undetermined where exemption is unknown."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 5, 26), from_=date(2023, 1, 16)),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "undetermined"


def test_victim_extension_term_permit_until_is_a_day_after_permit_first_from_plus_9_months_under_R1_several() -> None:
    """para_10__al_14: satisfied where permit.until is a day after permit.first_from + 9 months, under
    R1.several_extensions.
    """
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 3, 14), from_=date(2023, 1, 23), first_from=date(2022, 6, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R1="several_extensions"))
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_from_a_months_end_permit_until_is_a_day_after_permit_first_from_plus_9_mon_too() -> None:
    """para_10__al_14: satisfied where from a month's end: permit.until is a day after permit.first_from + 9 months,
    under R1.several_extensions.
    """
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2024, 10, 1), from_=date(2024, 8, 10), first_from=date(2023, 12, 31)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R1="several_extensions"))
    assert verdict.status_of(VICTIM_EXTENSION_TERM) == "satisfied"


def test_victim_extension_term_bounds() -> None:
    """para_10__al_14: the bounds that this rule sets."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 11, 30), from_=date(2023, 8, 31), first_from=date(2023, 4, 9)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    limits = victim_extension_term_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2023, 11, 30)), ("latest", "permit.until", date(2024, 1, 9)))


def test_victim_extension_term_bounds_under_R1_several_extensions() -> None:
    """para_10__al_14: the bounds that this rule sets, under R1.several_extensions."""
    case = Case(
        ground="trafficking_victim",
        permit=Permit(extension=True, until=date(2023, 3, 14), from_=date(2023, 1, 23), first_from=date(2022, 6, 13)),
        applicant=Applicant(entered_with_visa=False, birth_date=date(2007, 7, 10)),
        passport=Passport(kind="national"),
        application=Application(date=date(2023, 8, 19)),
    )
    limits = victim_extension_term_limits(case, Readings(R1="several_extensions"))
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "permit.until", date(2023, 4, 23)),)


def test_visa_holder_example_came_with_visa() -> None:
    """para_10__al_15__indent_2: exempt in the example came_with_visa of regulation/P2200000807/P2200000807.kzl."""
    case = Case(applicant=Applicant(entered_with_visa=True))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[VISA_HOLDER] is True


def test_visa_holder_example_came_without_visa() -> None:
    """para_10__al_15__indent_2: not applicable in the example came_without_visa of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(applicant=Applicant(entered_with_visa=False))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[VISA_HOLDER] is False


def test_visa_holder_example_entry_not_known() -> None:
    """para_10__al_15__indent_2: undetermined in the example entry_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case()
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[VISA_HOLDER] is None


def test_visa_holder_exempt() -> None:
    """para_10__al_15__indent_2: exempt."""
    case = Case(applicant=Applicant(entered_with_visa=True))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[VISA_HOLDER] is True


def test_visa_holder_applicant_entered_with_visa_is_false() -> None:
    """para_10__al_15__indent_2: not applicable where applicant.entered_with_visa is false."""
    case = Case(applicant=Applicant(entered_with_visa=False))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[VISA_HOLDER] is False


def test_visa_holder_applicant_entered_with_visa_is_unknown() -> None:
    """para_10__al_15__indent_2: undetermined where applicant.entered_with_visa is unknown."""
    case = Case()
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[VISA_HOLDER] is None


def test_official_passport_example_diplomatic() -> None:
    """para_10__al_15__indent_3: exempt in the example diplomatic of regulation/P2200000807/P2200000807.kzl."""
    case = Case(passport=Passport(kind="diplomatic"))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[OFFICIAL_PASSPORT] is True


def test_official_passport_example_service() -> None:
    """para_10__al_15__indent_3: exempt in the example service of regulation/P2200000807/P2200000807.kzl."""
    case = Case(passport=Passport(kind="service"))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[OFFICIAL_PASSPORT] is True


def test_official_passport_example_national() -> None:
    """para_10__al_15__indent_3: not applicable in the example national of regulation/P2200000807/P2200000807.kzl."""
    case = Case(passport=Passport(kind="national"))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[OFFICIAL_PASSPORT] is False


def test_official_passport_example_kind_not_known() -> None:
    """para_10__al_15__indent_3: undetermined in the example kind_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case()
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[OFFICIAL_PASSPORT] is None


def test_official_passport_exempt() -> None:
    """para_10__al_15__indent_3: exempt."""
    case = Case(passport=Passport(kind="diplomatic"))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[OFFICIAL_PASSPORT] is True


def test_official_passport_passport_kind_is_service() -> None:
    """para_10__al_15__indent_3: exempt where passport.kind is service."""
    case = Case(passport=Passport(kind="service"))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[OFFICIAL_PASSPORT] is True


def test_official_passport_passport_kind_is_another_value() -> None:
    """para_10__al_15__indent_3: not applicable where passport.kind is another value."""
    case = Case(passport=Passport(kind="national"))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[OFFICIAL_PASSPORT] is False


def test_official_passport_passport_kind_is_unknown() -> None:
    """para_10__al_15__indent_3: undetermined where passport.kind is unknown."""
    case = Case()
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[OFFICIAL_PASSPORT] is None


def test_under_sixteen_example_child() -> None:
    """para_10__al_15__indent_4: exempt in the example child of regulation/P2200000807/P2200000807.kzl."""
    case = Case(application=Application(date=date(2023, 1, 10)), applicant=Applicant(birth_date=date(2015, 4, 4)))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is True


def test_under_sixteen_example_day_before_the_birthday() -> None:
    """para_10__al_15__indent_4: exempt in the example day_before_the_birthday of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(application=Application(date=date(2024, 2, 29)), applicant=Applicant(birth_date=date(2008, 3, 1)))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is True


def test_under_sixteen_example_on_the_birthday() -> None:
    """para_10__al_15__indent_4: not applicable in the example on_the_birthday of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(application=Application(date=date(2024, 3, 1)), applicant=Applicant(birth_date=date(2008, 3, 1)))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is False


def test_under_sixteen_example_birth_date_not_known() -> None:
    """para_10__al_15__indent_4: undetermined in the example birth_date_not_known of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(application=Application(date=date(2024, 3, 1)))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is None


def test_under_sixteen_example_turns_sixteen_during_the_permit() -> None:
    """para_10__al_15__indent_4: exempt in the example turns_sixteen_during_the_permit of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(
        application=Application(date=date(2024, 2, 1)),
        permit=Permit(until=date(2024, 6, 1)),
        applicant=Applicant(birth_date=date(2008, 3, 1)),
    )
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is True


def test_under_sixteen_example_sixteen_when_the_permit_ends() -> None:
    """para_10__al_15__indent_4: not applicable in the example sixteen_when_the_permit_ends of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(
        application=Application(date=date(2024, 2, 1)),
        permit=Permit(until=date(2024, 6, 1)),
        applicant=Applicant(birth_date=date(2008, 3, 1)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R5="on_permit_end"))
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is False


def test_under_sixteen_example_permit_ends_the_day_before_the_birthday() -> None:
    """para_10__al_15__indent_4: exempt in the example permit_ends_the_day_before_the_birthday of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(
        application=Application(date=date(2024, 2, 1)),
        permit=Permit(until=date(2024, 2, 29)),
        applicant=Applicant(birth_date=date(2008, 3, 1)),
    )
    verdict = validate(case, edition="P2200000807", readings=Readings(R5="on_permit_end"))
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is True


def test_under_sixteen_exempt() -> None:
    """para_10__al_15__indent_4: exempt."""
    case = Case(application=Application(date=date(2023, 2, 1)), applicant=Applicant(birth_date=date(2007, 3, 13)))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is True


def test_under_sixteen_application_date_is_on_applicant_birth_date_plus_16_years() -> None:
    """para_10__al_15__indent_4: not applicable where application.date is on applicant.birth_date + 16 years."""
    case = Case(application=Application(date=date(2023, 3, 13)), applicant=Applicant(birth_date=date(2007, 3, 13)))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is False


def test_under_sixteen_application_date_is_a_day_before_applicant_birth_date_plus_16_years() -> None:
    """para_10__al_15__indent_4: exempt where application.date is a day before applicant.birth_date + 16 years."""
    case = Case(application=Application(date=date(2023, 3, 12)), applicant=Applicant(birth_date=date(2007, 3, 13)))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is True


def test_under_sixteen_application_date_is_a_day_after_applicant_birth_date_plus_16_years() -> None:
    """para_10__al_15__indent_4: not applicable where application.date is a day after applicant.birth_date + 16 years."""
    case = Case(application=Application(date=date(2023, 3, 14)), applicant=Applicant(birth_date=date(2007, 3, 13)))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is False


def test_under_sixteen_application_date_is_unknown() -> None:
    """para_10__al_15__indent_4: undetermined where application.date is unknown."""
    case = Case(applicant=Applicant(birth_date=date(2007, 3, 13)))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is None


def test_under_sixteen_applicant_birth_date_is_unknown() -> None:
    """para_10__al_15__indent_4: undetermined where applicant.birth_date is unknown."""
    case = Case(application=Application(date=date(2023, 3, 12)))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is None


def test_under_sixteen_application_date_is_a_day_before_applicant_birth_date_plus_16_years_under_R5_on_permit() -> None:
    """para_10__al_15__indent_4: undetermined where application.date is a day before applicant.birth_date + 16 years,
    under R5.on_permit_end.
    """
    case = Case(application=Application(date=date(2023, 3, 12)), applicant=Applicant(birth_date=date(2007, 3, 13)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R5="on_permit_end"))
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is None


def test_under_sixteen_permit_until_is_on_applicant_birth_date_plus_16_years_under_R5_on_permit_end() -> None:
    """para_10__al_15__indent_4: not applicable where permit.until is on applicant.birth_date + 16 years, under
    R5.on_permit_end.
    """
    case = Case(applicant=Applicant(birth_date=date(2007, 3, 13)), permit=Permit(until=date(2023, 3, 13)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R5="on_permit_end"))
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is False


def test_under_sixteen_permit_until_is_a_day_before_applicant_birth_date_plus_16_years_under_R5_on_permit_end() -> None:
    """para_10__al_15__indent_4: exempt where permit.until is a day before applicant.birth_date + 16 years, under
    R5.on_permit_end.
    """
    case = Case(applicant=Applicant(birth_date=date(2007, 3, 13)), permit=Permit(until=date(2023, 3, 12)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R5="on_permit_end"))
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is True


def test_under_sixteen_permit_until_is_a_day_after_applicant_birth_date_plus_16_years_under_R5_on_permit_end() -> None:
    """para_10__al_15__indent_4: not applicable where permit.until is a day after applicant.birth_date + 16 years, under
    R5.on_permit_end.
    """
    case = Case(applicant=Applicant(birth_date=date(2007, 3, 13)), permit=Permit(until=date(2023, 3, 14)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R5="on_permit_end"))
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is False


def test_under_sixteen_permit_until_is_unknown_under_R5_on_permit_end() -> None:
    """para_10__al_15__indent_4: undetermined where permit.until is unknown, under R5.on_permit_end."""
    case = Case(applicant=Applicant(birth_date=date(2007, 3, 13)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R5="on_permit_end"))
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is None


def test_under_sixteen_applicant_birth_date_is_unknown_under_R5_on_permit_end() -> None:
    """para_10__al_15__indent_4: undetermined where applicant.birth_date is unknown, under R5.on_permit_end."""
    case = Case(permit=Permit(until=date(2023, 3, 12)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R5="on_permit_end"))
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is None


def test_under_sixteen_permit_until_is_a_day_before_applicant_birth_date_plus_16_years() -> None:
    """para_10__al_15__indent_4: undetermined where permit.until is a day before applicant.birth_date + 16 years."""
    case = Case(applicant=Applicant(birth_date=date(2007, 3, 13)), permit=Permit(until=date(2023, 3, 12)))
    verdict = validate(case, edition="P2200000807")
    holds = {found.exemption.id: found.holds for found in verdict.exemptions}
    assert holds[UNDER_SIXTEEN] is None


def test_residence_change_notice_example_next_day() -> None:
    """para_10__al_16: satisfied in the example next_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(residence=Residence(changed=True, changed_on=date(2023, 2, 6), notified_on=date(2023, 2, 7)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_example_third_working_day() -> None:
    """para_10__al_16: satisfied in the example third_working_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(residence=Residence(changed=True, changed_on=date(2023, 2, 6), notified_on=date(2023, 2, 9)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_example_third_working_day_over_a_transferred_weekend() -> None:
    """para_10__al_16: satisfied in the example third_working_day_over_a_transferred_weekend of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(residence=Residence(changed=True, changed_on=date(2022, 10, 20), notified_on=date(2022, 10, 26)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_example_a_day_after_the_transferred_weekend_term() -> None:
    """para_10__al_16: violated in the example a_day_after_the_transferred_weekend_term of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(residence=Residence(changed=True, changed_on=date(2022, 10, 20), notified_on=date(2022, 10, 27)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_example_fourth_working_day() -> None:
    """para_10__al_16: violated in the example fourth_working_day of regulation/P2200000807/P2200000807.kzl."""
    case = Case(residence=Residence(changed=True, changed_on=date(2023, 2, 6), notified_on=date(2023, 2, 10)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_example_day_of_change_counted_last_day() -> None:
    """para_10__al_16: satisfied in the example day_of_change_counted_last_day of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(residence=Residence(changed=True, changed_on=date(2023, 2, 6), notified_on=date(2023, 2, 8)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_example_day_of_change_counted_a_day_late() -> None:
    """para_10__al_16: violated in the example day_of_change_counted_a_day_late of
    regulation/P2200000807/P2200000807.kzl.
    """
    case = Case(residence=Residence(changed=True, changed_on=date(2023, 2, 6), notified_on=date(2023, 2, 9)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_example_notice_not_known() -> None:
    """para_10__al_16: undetermined in the example notice_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(residence=Residence(changed=True, changed_on=date(2023, 2, 6)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "undetermined"


def test_residence_change_notice_example_not_moved() -> None:
    """para_10__al_16: not applicable in the example not_moved of regulation/P2200000807/P2200000807.kzl."""
    case = Case(residence=Residence(changed=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "not_applicable"


def test_residence_change_notice_violated() -> None:
    """para_10__al_16: violated."""
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 5, 9), changed_on=date(2023, 3, 27)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_satisfied() -> None:
    """para_10__al_16: satisfied."""
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 2, 18), changed_on=date(2023, 3, 27)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_satisfied_with_residence_changed_unknown() -> None:
    """para_10__al_16: satisfied where satisfied with residence.changed unknown."""
    case = Case(residence=Residence(notified_on=date(2023, 2, 18), changed_on=date(2023, 3, 27)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_residence_changed_is_false() -> None:
    """para_10__al_16: not applicable where residence.changed is false."""
    case = Case(residence=Residence(changed=False, notified_on=date(2023, 5, 9), changed_on=date(2023, 3, 27)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "not_applicable"


def test_residence_change_notice_residence_changed_is_unknown() -> None:
    """para_10__al_16: undetermined where residence.changed is unknown."""
    case = Case(residence=Residence(notified_on=date(2023, 5, 9), changed_on=date(2023, 3, 27)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "undetermined"


def test_residence_change_notice_residence_notified_on_is_on_residence_changed_on_plus_3_working_days() -> None:
    """para_10__al_16: satisfied where residence.notified_on is on residence.changed_on + 3 working days."""
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 13), changed_on=date(2023, 3, 7)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_residence_notified_on_is_a_day_before_residence_changed_on_plus_3_working() -> None:
    """para_10__al_16: satisfied where residence.notified_on is a day before residence.changed_on + 3 working days."""
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 12), changed_on=date(2023, 3, 7)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_residence_notified_on_is_a_day_after_residence_changed_on_plus_3_working() -> None:
    """para_10__al_16: violated where residence.notified_on is a day after residence.changed_on + 3 working days."""
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 14), changed_on=date(2023, 3, 7)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_across_other_days_off_residence_notified_on_is_on_residence_changed_on_plus() -> None:
    """para_10__al_16: satisfied where across other days off: residence.notified_on is on residence.changed_on + 3
    working days.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 28), changed_on=date(2023, 3, 20)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_across_other_days_off_residence_notified_on_is_a_day_after_residence_changed() -> None:
    """para_10__al_16: violated where across other days off: residence.notified_on is a day after residence.changed_on +
    3 working days.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 29), changed_on=date(2023, 3, 20)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_residence_changed_on_is_beyond_the_calendar() -> None:
    """para_10__al_16: undetermined where residence.changed_on is beyond the calendar."""
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 30), changed_on=date(9000, 6, 15)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "undetermined"


def test_residence_change_notice_residence_notified_on_is_unknown() -> None:
    """para_10__al_16: undetermined where residence.notified_on is unknown."""
    case = Case(residence=Residence(changed=True, changed_on=date(2023, 3, 7)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "undetermined"


def test_residence_change_notice_residence_changed_on_is_unknown() -> None:
    """para_10__al_16: undetermined where residence.changed_on is unknown."""
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 14)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "undetermined"


def test_residence_change_notice_residence_notified_on_is_a_day_after_residence_changed_on_plus_3_working_too() -> None:
    """para_10__al_16: violated where residence.notified_on is a day after residence.changed_on + 3 working days, under
    R4.day_of_change.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 14), changed_on=date(2023, 3, 7)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_across_other_days_off_residence_notified_on_is_a_day_after_residence_cha_too() -> None:
    """para_10__al_16: violated where across other days off: residence.notified_on is a day after residence.changed_on +
    3 working days, under R4.day_of_change.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 29), changed_on=date(2023, 3, 20)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_residence_notified_on_is_on_residence_changed_on_minus_1_calendar_day_plus_3() -> None:
    """para_10__al_16: satisfied where residence.notified_on is on residence.changed_on - 1 calendar day + 3 working
    days, under R4.day_of_change.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 13), changed_on=date(2023, 3, 8)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_residence_notified_on_is_a_day_before_residence_changed_on_minus_1_calendar() -> None:
    """para_10__al_16: satisfied where residence.notified_on is a day before residence.changed_on - 1 calendar day + 3
    working days, under R4.day_of_change.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 12), changed_on=date(2023, 3, 8)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_residence_notified_on_is_a_day_after_residence_changed_on_minus_1_calendar() -> None:
    """para_10__al_16: violated where residence.notified_on is a day after residence.changed_on - 1 calendar day + 3
    working days, under R4.day_of_change.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 14), changed_on=date(2023, 3, 8)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_across_days_off_residence_notified_on_is_on_residence_changed_on_minus_1() -> None:
    """para_10__al_16: satisfied where across days off: residence.notified_on is on residence.changed_on - 1 calendar
    day + 3 working days, under R4.day_of_change.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 10), changed_on=date(2023, 3, 7)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_across_days_off_residence_notified_on_is_a_day_after_residence_changed_on() -> None:
    """para_10__al_16: violated where across days off: residence.notified_on is a day after residence.changed_on - 1
    calendar day + 3 working days, under R4.day_of_change.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 11), changed_on=date(2023, 3, 7)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_across_other_days_off_residence_notified_on_is_on_residence_changed_on_minus() -> None:
    """para_10__al_16: satisfied where across other days off: residence.notified_on is on residence.changed_on - 1
    calendar day + 3 working days, under R4.day_of_change.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 27), changed_on=date(2023, 3, 20)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_across_other_days_off_residence_notified_on_is_a_day_after_residence_too_too() -> None:
    """para_10__al_16: violated where across other days off: residence.notified_on is a day after residence.changed_on -
    1 calendar day + 3 working days, under R4.day_of_change.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 28), changed_on=date(2023, 3, 20)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_residence_changed_on_is_beyond_the_calendar_under_R4_day_of_change() -> None:
    """para_10__al_16: undetermined where residence.changed_on is beyond the calendar, under R4.day_of_change."""
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 30), changed_on=date(9000, 6, 15)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "undetermined"


def test_residence_change_notice_residence_notified_on_is_unknown_under_R4_day_of_change() -> None:
    """para_10__al_16: undetermined where residence.notified_on is unknown, under R4.day_of_change."""
    case = Case(residence=Residence(changed=True, changed_on=date(2023, 3, 8)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "undetermined"


def test_residence_change_notice_residence_changed_on_is_unknown_under_R4_day_of_change() -> None:
    """para_10__al_16: undetermined where residence.changed_on is unknown, under R4.day_of_change."""
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 14)))
    verdict = validate(case, edition="P2200000807", readings=Readings(R4="day_of_change"))
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "undetermined"


def test_residence_change_notice_residence_notified_on_is_a_day_after_residence_changed_on_minus_1_calend_too() -> None:
    """para_10__al_16: violated where residence.notified_on is a day after residence.changed_on - 1 calendar day + 3
    working days.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 14), changed_on=date(2023, 3, 8)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "violated"


def test_residence_change_notice_across_days_off_residence_notified_on_is_a_day_after_residence_changed_o_too() -> None:
    """para_10__al_16: satisfied where across days off: residence.notified_on is a day after residence.changed_on - 1
    calendar day + 3 working days.
    """
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 11), changed_on=date(2023, 3, 7)))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(RESIDENCE_CHANGE_NOTICE) == "satisfied"


def test_residence_change_notice_bounds() -> None:
    """para_10__al_16: the bounds that this rule sets."""
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 28), changed_on=date(2023, 3, 20)))
    limits = residence_change_notice_limits(case, Readings())
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "residence.notified_on", date(2023, 3, 28)),)


def test_residence_change_notice_bounds_under_R4_day_of_change() -> None:
    """para_10__al_16: the bounds that this rule sets, under R4.day_of_change."""
    case = Case(residence=Residence(changed=True, notified_on=date(2023, 3, 10), changed_on=date(2023, 3, 7)))
    limits = residence_change_notice_limits(case, Readings(R4="day_of_change"))
    found = tuple((limit.side, limit.fact, limit.value) for limit in limits if limit.asked)
    assert found == (("latest", "residence.notified_on", date(2023, 3, 10)),)
