"""Paragraph → norms that no example shows at work."""

from __future__ import annotations

from collections.abc import Iterator

from kzlaw.checked.standing import Held
from kzlaw.diagnostics.catalogue.checked import RULE_WITHOUT_EXAMPLE
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.wording import checks as wording
from kzlaw.parsed import syntax


def rule_without_example(held: Held) -> Iterator[Diagnostic]:
    """Yield a warning for each rule, referral and exemption without an example beside the law."""
    for norm in held.norms():
        stated = held.stated.get(norm.source)
        # An example that was written, but is broken, is reported for what is wrong with it.
        broken = (
            stated is not None and not isinstance(stated.statement, syntax.Reading) and bool(stated.statement.examples)
        )
        if not norm.examples and not broken:
            yield RULE_WITHOUT_EXAMPLE.at(
                held.name_of(norm.source),
                wording.no_example(norm.name),
                wording.ADD_EXAMPLES,
                unit=norm.unit,
                rule=norm.id,
            )
