"""A case and the rules of a day → the verdict: every finding, the outcome, and the bounds when asked."""

from __future__ import annotations

import datetime

from kzlaw.runtime.bounds import Bound, bounds
from kzlaw.runtime.editions import Act, Edition, edition_by, edition_on
from kzlaw.runtime.findings import Because, ExemptionFinding, Finding, Status
from kzlaw.runtime.reasons import Reason
from kzlaw.runtime.records import FrozenRecord, Literal
from kzlaw.runtime.truth import either

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class AnyCase(Protocol):
        """What every generated case has."""

        @property
        def id(self) -> str | None:
            """The name that the case goes by, if any."""


_set = object.__setattr__

Outcome = Literal["violated", "undetermined", "referred", "exempt", "compliant"]


class Verdict(FrozenRecord):
    """What the rules say of one case on one day.

    ``edition`` is the act that gave the edition, None where none can be named; ``reason`` then says why.
    """

    id: str | None
    on: datetime.date
    edition: str | None
    outcome: Outcome
    findings: tuple[Finding, ...]
    exemptions: tuple[ExemptionFinding, ...]
    reason: Reason | None
    judged: Edition | None
    case: object
    readings: object

    @property
    def bounds(self) -> tuple[Bound, ...]:
        """The latest and earliest values that the rules allow, worked out when asked."""
        if self.judged is None:
            return ()
        limits = [(self.findings[index], function) for index, function in self.judged.limit_functions]
        return bounds(limits, self.case, self.readings)

    def status_of(self, rule: str) -> Status | None:
        """Return the status of the rule of that id, None if the edition has no such rule."""
        return next((finding.status for finding in self.findings if finding.rule.id == rule), None)

    def finding_of(self, rule: str) -> Finding | None:
        """Return the finding of the rule of that id, None if the edition has no such rule."""
        return next((finding for finding in self.findings if finding.rule.id == rule), None)

    def __repr__(self) -> str:
        """Show what matters first."""
        return f"<Verdict {self.id or ''} on {self.on}: {self.outcome}>"


def judge_case(act: Act, case: AnyCase, on: datetime.date | None, edition: str | None, readings: object) -> Verdict:
    """Return the verdict on a case by the edition in force on a day (default: today), or by the one named.

    Raises ValueError where ``edition`` names an act that gave none.
    """
    day = datetime.date.today() if on is None else on
    if edition is None:
        chosen = edition_on(act, day)
        if isinstance(chosen, Reason):
            return Verdict(case.id, day, None, "undetermined", (), (), chosen, None, case, readings)
    else:
        named = edition_by(act, edition)
        if named is None:
            known = ", ".join(each.by for each in act.editions)
            raise ValueError(f"{act.id} has no edition given by {edition}; known: {known}")
        chosen = named
    exemptions = [judge(case, readings) for judge in chosen.exemption_judges]
    exempt = [either(*[exemptions[index].holds for index in group]) for group in chosen.exemption_groups]
    findings = [judge(case, readings, exempt[group]) for judge, group in chosen.judges]
    if None in exempt:
        _name_what_exempts(findings, exemptions, exempt, chosen)
    outcome = _outcome(findings, exemptions)
    return Verdict(case.id, day, chosen.by, outcome, tuple(findings), tuple(exemptions), None, chosen, case, readings)


def _outcome(findings: list[Finding], exemptions: list[ExemptionFinding]) -> Outcome:
    statuses = {finding.status for finding in findings}
    if "violated" in statuses:
        return "violated"
    if "undetermined" in statuses:
        return "undetermined"
    if "referred" in statuses:
        return "referred"
    return "exempt" if any(exemption.holds for exemption in exemptions) else "compliant"


def _name_what_exempts(
    findings: list[Finding], exemptions: list[ExemptionFinding], exempt: list[bool | None], edition: Edition
) -> None:
    """Add the facts that would decide an exemption to the findings that hang on it."""
    deciding: dict[int, tuple[tuple[str, ...], Because]] = {}
    for finding, (_, group) in zip(findings, edition.judges, strict=True):
        if finding.status == "undetermined" and exempt[group] is None:
            if group not in deciding:
                deciding[group] = _what_exempts([exemptions[index] for index in edition.exemption_groups[group]])
            more, because = deciding[group]
            # An undetermined finding was made for this case alone and nobody else holds it yet.
            _set(finding, "missing", tuple(dict.fromkeys(finding.missing + more)))
            _set(finding, "because", finding.because or because)


def _what_exempts(exemptions: list[ExemptionFinding]) -> tuple[tuple[str, ...], Because]:
    missing = tuple(path for exemption in exemptions for path in exemption.missing)
    because: Because = next((exemption.because for exemption in exemptions if exemption.because), "")
    return missing, because
