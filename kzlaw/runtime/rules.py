"""Truth of a norm's conditions → its finding: rules, referrals and exemptions, with their answers made beforehand."""

from __future__ import annotations

from kzlaw.runtime.findings import Condition, ExemptionFinding, Finding, Norm, unknown_facts
from kzlaw.runtime.truth import Truth, Truths

__all__ = ["Condition", "Exemption", "Referral", "Rule"]

_set = object.__setattr__


class _RuleAnswers:
    """The findings that need no detail, made once: most rules say one of them about most cases."""

    __slots__ = ()
    exempted: Finding
    not_applicable: Finding
    satisfied: Finding
    _perhaps_satisfied: Finding


class Rule(Norm, _RuleAnswers):
    """A norm: where its `when` holds, every requirement must."""

    requires: tuple[Condition, ...] = ()

    def __post_init__(self) -> None:
        """Make the findings that need no detail."""
        super().__post_init__()
        _set(self, "not_applicable", Finding(self, "not_applicable", False))
        _set(self, "exempted", Finding(self, "exempted", False))
        _set(self, "satisfied", Finding(self, "satisfied", True))
        _set(self, "_perhaps_satisfied", Finding(self, "satisfied", None))

    def judge(self, case: object, exempt: Truth, when: Truths, requires: Truths) -> Finding:
        """Return the finding of a rule none of whose `when` is false.

        Exempted where an exemption holds; else satisfied where the requirements hold; else violated where the rule
        certainly applies and one of them does not; else undetermined, with the facts that would decide it.
        """
        if exempt:
            return self.exempted
        certain = exempt is False and None not in when
        if False in requires:
            if certain:
                return Finding(self, "violated", True, (), "", requires)
        elif None not in requires:
            return self.satisfied if certain else self._perhaps_satisfied
        missing, because = unknown_facts(case, self.when, when)
        if False not in requires:
            more, other = unknown_facts(case, self.requires, requires)
            missing += [path for path in more if path not in missing]
            because = because or other
        return Finding(self, "undetermined", True if certain else None, tuple(missing), because, requires)


class _ReferralAnswers:
    __slots__ = ()
    exempted: Finding
    not_applicable: Finding
    referred: Finding


class Referral(Norm, _ReferralAnswers):
    """A norm decided by other law: where its `when` holds, the result is *referred*."""

    law: str = ""

    def __post_init__(self) -> None:
        """Make the findings that need no detail."""
        super().__post_init__()
        _set(self, "not_applicable", Finding(self, "not_applicable", False))
        _set(self, "exempted", Finding(self, "exempted", False))
        _set(self, "referred", Finding(self, "referred", True))

    def judge(self, case: object, exempt: Truth, when: Truths) -> Finding:
        """Return the finding of a referral none of whose `when` is false."""
        if exempt:
            return self.exempted
        if None not in when:
            return self.referred
        missing, because = unknown_facts(case, self.when, when)
        return Finding(self, "undetermined", None, tuple(missing), because)


class _ExemptionAnswers:
    __slots__ = ()
    does_not_hold: ExemptionFinding
    holds: ExemptionFinding


class Exemption(Norm, _ExemptionAnswers):
    """Switches the rules of the units ``covers``, and of what is inside them, off where its `when` holds."""

    covers: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Make the findings that need no detail."""
        super().__post_init__()
        _set(self, "holds", ExemptionFinding(self, True))
        _set(self, "does_not_hold", ExemptionFinding(self, False))

    def judge(self, case: object, when: Truths) -> ExemptionFinding:
        """Return whether the exemption holds for the case."""
        if False in when:
            return self.does_not_hold
        if None not in when:
            return self.holds
        missing, because = unknown_facts(case, self.when, when)
        return ExemptionFinding(self, None, tuple(missing), because)
