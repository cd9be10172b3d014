"""P1200000148 annex_1 para_32, as given by P2200000807: each rule against its examples, and on both sides of each of
its conditions.
"""

from __future__ import annotations

from kzrules.p1200000148 import Applicant, Case, Expulsion, VictimServices, validate

VICTIM_NOT_REMOVED = "P1200000148!annex_1/para_32/victim_not_removed"


def test_victim_not_removed_example_may_stay() -> None:
    """para_32: satisfied in the example may_stay of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=True),
        victim_services=VictimServices(completed=False),
        expulsion=Expulsion(ordered=False),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "satisfied"


def test_victim_not_removed_example_removed_too_early() -> None:
    """para_32: violated in the example removed_too_early of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=True),
        victim_services=VictimServices(completed=False),
        expulsion=Expulsion(ordered=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "violated"


def test_victim_not_removed_example_services_not_known() -> None:
    """para_32: undetermined in the example services_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(applicant=Applicant(identified_trafficking_victim=True), expulsion=Expulsion(ordered=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "undetermined"


def test_victim_not_removed_example_order_not_known() -> None:
    """para_32: undetermined in the example order_not_known of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=True),
        victim_services=VictimServices(completed=False),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "undetermined"


def test_victim_not_removed_example_services_completed() -> None:
    """para_32: not applicable in the example services_completed of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=True),
        victim_services=VictimServices(completed=True),
        expulsion=Expulsion(ordered=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "not_applicable"


def test_victim_not_removed_example_visa_does_not_matter() -> None:
    """para_32: violated in the example visa_does_not_matter of regulation/P2200000807/P2200000807.kzl."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=True, entered_with_visa=True),
        victim_services=VictimServices(completed=False),
        expulsion=Expulsion(ordered=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "violated"


def test_victim_not_removed_violated() -> None:
    """para_32: violated."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=True),
        victim_services=VictimServices(completed=False),
        expulsion=Expulsion(ordered=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "violated"


def test_victim_not_removed_satisfied() -> None:
    """para_32: satisfied."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=True),
        victim_services=VictimServices(completed=False),
        expulsion=Expulsion(ordered=False),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "satisfied"


def test_victim_not_removed_satisfied_with_applicant_identified_trafficking_victim_unknown() -> None:
    """para_32: satisfied where satisfied with applicant.identified_trafficking_victim unknown."""
    case = Case(victim_services=VictimServices(completed=False), expulsion=Expulsion(ordered=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "satisfied"


def test_victim_not_removed_satisfied_with_victim_services_completed_unknown() -> None:
    """para_32: satisfied where satisfied with victim_services.completed unknown."""
    case = Case(applicant=Applicant(identified_trafficking_victim=True), expulsion=Expulsion(ordered=False))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "satisfied"


def test_victim_not_removed_applicant_identified_trafficking_victim_is_false() -> None:
    """para_32: not applicable where applicant.identified_trafficking_victim is false."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=False),
        victim_services=VictimServices(completed=False),
        expulsion=Expulsion(ordered=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "not_applicable"


def test_victim_not_removed_applicant_identified_trafficking_victim_is_unknown() -> None:
    """para_32: undetermined where applicant.identified_trafficking_victim is unknown."""
    case = Case(victim_services=VictimServices(completed=False), expulsion=Expulsion(ordered=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "undetermined"


def test_victim_not_removed_victim_services_completed_is_true() -> None:
    """para_32: not applicable where victim_services.completed is true."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=True),
        victim_services=VictimServices(completed=True),
        expulsion=Expulsion(ordered=True),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "not_applicable"


def test_victim_not_removed_victim_services_completed_is_unknown() -> None:
    """para_32: undetermined where victim_services.completed is unknown."""
    case = Case(applicant=Applicant(identified_trafficking_victim=True), expulsion=Expulsion(ordered=True))
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "undetermined"


def test_victim_not_removed_expulsion_ordered_is_unknown() -> None:
    """para_32: undetermined where expulsion.ordered is unknown."""
    case = Case(
        applicant=Applicant(identified_trafficking_victim=True),
        victim_services=VictimServices(completed=False),
    )
    verdict = validate(case, edition="P2200000807")
    assert verdict.status_of(VICTIM_NOT_REMOVED) == "undetermined"
