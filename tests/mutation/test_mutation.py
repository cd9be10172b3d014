"""The generated tests notice at least 95 of 100 slips in the generated rules."""

from __future__ import annotations

import pytest

from tests.mutation.acts import acts, noticed
from tests.mutation.mutants import Facts, mutants

RULE = '''
def limit(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """The docstring is left alone: 3."""
    when = (
        equal(case.reader.kind, "child"),
        negate(case.loan.rare),
    )
    if False in when:
        return LIMIT.not_applicable
    requires = (under(readings.count == "each", at_most(case.loan.books, 5)),)
    return LIMIT.judge(case, exempt, when, requires)
'''
FACTS = Facts({"loan.rare": ("loan.extended",)}, {"reader.kind": ("child", "adult")})


def test_slips_of_every_kind_are_made() -> None:
    made = [mutant.what for mutant in mutants(RULE, FACTS)]
    assert len(set(made)) == len(made)
    assert set(made) >= {
        "condition dropped: negate(case.loan.rare)",
        "condition negated: negate(case.loan.rare)",
        "negation dropped",
        "differs for equal",
        "adult for child",
        "case.loan.extended for case.loan.rare",
        "less for at_most",
        "6 for 5",
        "4 for 5",
        "another option",
        "asked under every reading",
    }


@pytest.mark.slow
@pytest.mark.parametrize("act", acts())
def test_generated_tests_notice_slips(act: str, capsys: pytest.CaptureFixture[str]) -> None:
    result = noticed(act)
    with capsys.disabled():
        print(f"\n{act}: {result.report()}")
    assert result.share >= 0.95, result.report()
