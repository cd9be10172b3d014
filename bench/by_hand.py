"""The same rules as a programmer would write them without a compiler: the yardstick for the generated code.

Three-valued, with the status of every rule and the facts that are missing, but with no words of the law, citations,
bounds, readings or editions. Default readings only.
"""

from __future__ import annotations

import datetime
from typing import Any

from kzrules.working_days import WORKING_DAYS

Result = tuple[str, str, tuple[str, ...]]
ORGANISATION_OF = {
    "family_reunification": ("1", "inviting_person"),
    "employment": ("2", "employer"),
    "education": ("3", "education_organisation"),
    "medical_treatment": ("4", "health_organisation"),
    "missionary_activity": ("5", "religious_organisation"),
    "business": ("6", "local_executive_body"),
}


def years_after(day: datetime.date | None, years: int) -> datetime.date | None:
    if day is None:
        return None
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def months_after(day: datetime.date | None, months: int) -> datetime.date | None:
    if day is None:
        return None
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return datetime.date(year, month + 1, last)
        except ValueError:
            continue
    return None


def judge_by_hand(case: Any) -> list[Result]:
    """Return unit, status and missing facts of every rule."""
    applicant, permit, petition, passport = case.applicant, case.permit, case.petition, case.passport
    ground, until, by = case.ground, permit.until, petition.by
    found: list[Result] = []

    sixteen = years_after(applicant.birth_date, 16)
    applied = case.application.date
    young = None if sixteen is None or applied is None else applied < sixteen
    official = None if passport.kind is None else passport.kind != "national"
    visa = applicant.entered_with_visa
    exempt = visa is True or official is True or young is True
    exemption_missing: list[str] = []
    if not exempt:
        if visa is None:
            exemption_missing.append("applicant.entered_with_visa")
        if official is None:
            exemption_missing.append("passport.kind")
        if young is None:
            exemption_missing += [
                path
                for path, value in (("application.date", applied), ("applicant.birth_date", applicant.birth_date))
                if value is None
            ]

    def rule(unit: str, when: tuple[Any, ...], requires: tuple[Any, ...], exemptible: bool = True) -> None:
        """Each of ``when`` is (truth, facts); each of ``requires`` likewise."""
        for truth, _ in when:
            if truth is False:
                found.append((unit, "not_applicable", ()))
                return
        if exemptible and exempt:
            found.append((unit, "exempted", ()))
            return
        truths = [truth for truth, _ in requires]
        failed = False in truths
        if not failed and None not in truths:
            found.append((unit, "satisfied", ()))
            return
        missing = [path for truth, facts in when if truth is None for path, value in facts if value is None]
        unsure = [truth for truth, _ in when if truth is None]
        if exemptible and exemption_missing:
            unsure.append(None)
            missing += exemption_missing
        if failed and not unsure:
            found.append((unit, "violated", ()))
            return
        if not failed:
            missing += [path for truth, facts in requires if truth is None for path, value in facts if value is None]
        found.append((unit, "undetermined", tuple(dict.fromkeys(missing))))

    def other(name: str, *units: str) -> bool:
        """Settle rules of another ground at once: most rules are of one."""
        if ground is None or ground == name:
            return False
        found.extend((unit, "not_applicable", ()) for unit in units)
        return True

    on_ground = (None if ground is None else True, (("ground", ground),))

    def asked_by(name: str) -> Any:
        return (None if by is None else by == name, (("petition.by", by),))

    def up_to(path: str, day: datetime.date | None) -> Any:
        known = until is not None and day is not None
        return (until <= day if known else None, (("permit.until", until), (path, day)))

    def holds(path: str, value: bool | None) -> Any:
        return (value, ((path, value),))

    def fails(path: str, value: bool | None) -> Any:
        return (None if value is None else not value, ((path, value),))

    for name, (number, organisation) in ORGANISATION_OF.items():
        unit = f"para_10__al_1__subpara_{number}"
        if ground is not None and ground != name:
            found.append((unit, "not_applicable", ()))
        elif name == "education":
            rule(unit, (on_ground,), (asked_by(organisation), holds("study.full_time", case.study.full_time)))
        else:
            rule(unit, (on_ground,), (asked_by(organisation),))
    rule("para_10__al_2", (), (up_to("passport.valid_until", passport.valid_until),))
    if permit.issued is False:
        found.extend((("para_10__al_3", "not_applicable", ()),) * 2)
    else:
        issued = holds("permit.issued", permit.issued)
        rule("para_10__al_3", (issued,), (holds("record.in_kkp", case.record.in_kkp),))
        rule("para_10__al_3", (issued,), (holds("record.sent_to_burkit", case.record.sent_to_burkit),))
    visa_free = holds("applicant.visa_free_state", applicant.visa_free_state)
    year = up_to("permit.from", years_after(permit.from_, 1))
    if not other("employment", "para_10__al_4", "para_10__al_5", "para_10__al_5"):
        labour = case.labour_permit
        held = holds("labour_permit.held", labour.held)
        rule("para_10__al_4", (on_ground, held), (up_to("labour_permit.valid_until", labour.valid_until),))
        free = fails("labour_permit.required", labour.required)
        definite = fails("contract.indefinite", case.contract.indefinite)
        rule("para_10__al_5", (on_ground, free), (year,))
        rule("para_10__al_5", (on_ground, free, definite), (up_to("contract.until", case.contract.until),))
    if not other("aifc_activity", "para_10__al_6", "para_10__al_6"):
        definite = fails("contract.indefinite", case.contract.indefinite)
        rule("para_10__al_6", (on_ground, visa_free), (year,))
        rule("para_10__al_6", (on_ground, visa_free, definite), (up_to("contract.until", case.contract.until),))
    if not other("aifc_investment_residence", "para_10__al_7", "para_10__al_7"):
        stay = up_to("permit.first_from", years_after(permit.first_from, 5))
        rule("para_10__al_7", (on_ground, visa_free), (asked_by("aifc_administration"), year, stay))
        family_member = holds("applicant.family_member", applicant.family_member)
        principal = up_to("principal_permit.until", case.principal_permit.until)
        rule("para_10__al_7", (on_ground, visa_free, family_member), (principal,))
    if not other("education", "para_10__al_8"):
        rule("para_10__al_8", (on_ground,), (year, up_to("study.until", case.study.until)))
    if not other("family_reunification", "para_10__al_9"):
        law = up_to("migration_law.until", case.migration_law.until)
        rule("para_10__al_9", (on_ground,), (asked_by("inviting_person"), law))
    if not other("medical_treatment", "para_10__al_10"):
        treatment = up_to("treatment.until", case.treatment.until)
        rule("para_10__al_10", (on_ground,), (asked_by("health_organisation"), treatment))
    if not other("asylum", "para_10__al_11"):
        missing = ("ground",) if ground is None and not exempt else ()
        status = "exempted" if exempt else "undetermined" if missing else "referred"
        found.append(("para_10__al_11", status, missing))
    if not other("business", "para_10__al_12"):
        stay = up_to("permit.first_from", years_after(permit.first_from, 3))
        rule("para_10__al_12", (on_ground, visa_free), (asked_by("local_executive_body"), year, stay))
    if not other("missionary_activity", "para_10__al_13"):
        registered = holds("petition.organisation_registered", petition.organisation_registered)
        term = up_to("petition.until", petition.until)
        rule("para_10__al_13", (on_ground,), (asked_by("religious_organisation"), registered, term, year))
    identified = holds("applicant.identified_trafficking_victim", applicant.identified_trafficking_victim)
    if not other("trafficking_victim", "para_10__al_14", "para_10__al_14", "para_10__al_14"):
        rule("para_10__al_14", (on_ground,), (identified, asked_by("local_executive_body")))
        half = up_to("permit.from", months_after(permit.from_, 6))
        quarter = up_to("permit.from", months_after(permit.from_, 3))
        stay = up_to("permit.first_from", months_after(permit.first_from, 9))
        rule("para_10__al_14", (on_ground, fails("permit.extension", permit.extension)), (half,))
        rule("para_10__al_14", (on_ground, holds("permit.extension", permit.extension)), (quarter, stay))
    residence = case.residence
    if residence.changed is False:
        found.append(("para_10__al_16", "not_applicable", ()))
    else:
        last = None if residence.changed_on is None else WORKING_DAYS.plus(residence.changed_on, 3)
        in_time = None if last is None or residence.notified_on is None else residence.notified_on <= last
        days = (("residence.changed_on", residence.changed_on), ("residence.notified_on", residence.notified_on))
        rule("para_10__al_16", (holds("residence.changed", residence.changed),), ((in_time, days),), exemptible=False)
    completed = fails("victim_services.completed", case.victim_services.completed)
    ordered = fails("expulsion.ordered", case.expulsion.ordered)
    rule("para_32", (identified, completed), (ordered,), exemptible=False)
    return found
