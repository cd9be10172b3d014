"""Counts of a run → its summary: cases by outcome, and rules with the words of the law, the most broken first."""

from __future__ import annotations

import msgspec

from kzlaw.batch.engines import OUTCOMES
from kzlaw.batch.model import Judging
from kzlaw.batch.running import Outcome
from kzlaw.batch.tally import COUNTED
from kzlaw.runtime.findings import Norm
from kzlaw.runtime.labels import Labels
from kzlaw.runtime.rules import Referral


class RuleCount(msgspec.Struct, frozen=True):
    """A rule with the number of cases by status."""

    rule: Norm
    violated: int
    undetermined: int
    exempted: int
    not_applicable: int
    rest: int

    @property
    def rest_status(self) -> str:
        """What the other cases are: satisfied, or referred where the rule is a referral."""
        return "referred" if isinstance(self.rule, Referral) else "satisfied"


def rule_counts(outcome: Outcome) -> tuple[RuleCount, ...]:
    """Return all rules of the edition, by the number of cases that violate them, then by those undetermined."""
    judged = outcome.tally.judged
    counts = []
    for rule, by_status in zip(outcome.verdicts.rules, outcome.tally.rules, strict=True):
        violated, undetermined, exempted, not_applicable = by_status
        rest = judged - sum(by_status)
        counts.append(RuleCount(rule, violated, undetermined, exempted, not_applicable, rest))
    return tuple(sorted(counts, key=lambda each: (-each.violated, -each.undetermined)))


def to_json(outcome: Outcome, act: str, judging: Judging, source: str) -> dict[str, object]:
    """Return the summary as JSON values."""
    tally, verdicts = outcome.tally, outcome.verdicts
    reason = verdicts.reason
    return {
        "act": act,
        "source": source,
        "on": judging.on.isoformat(),
        "edition": verdicts.edition,
        "reason": {"code": reason.code, **labels(reason.text)} if reason else None,
        "readings": dict(judging.readings),
        "engine": outcome.engine,
        "cases": {"read": tally.read, "judged": tally.judged, "rejected": tally.rejected, "resumed": outcome.resumed},
        "outcomes": dict(zip(OUTCOMES, tally.outcomes, strict=True)),
        "rules": [
            {
                "rule": each.rule.id,
                "component": each.rule.component,
                "unit": each.rule.unit,
                "citation": labels(each.rule.citation),
                "titles": labels(each.rule.titles),
                "words": each.rule.words,
                **{status: getattr(each, status) for status in COUNTED},
                each.rest_status: each.rest,
            }
            for each in rule_counts(outcome)
        ],
    }


def labels(each: Labels) -> dict[str, str]:
    """Return a text in its languages."""
    return {"kk": each.kk, "ru": each.ru, "en": each.en}
