"""A project folder → its acts, read afresh, with usage errors for what is not there."""

from __future__ import annotations

import sys
from pathlib import Path

from kzlaw.clauses.tree import Act
from kzlaw.cli.reporting import fail, report
from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.diagnostics.diagnostic import has_errors
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.pipeline import Stores, Understood, understand
from kzlaw.span import Span

NOWHERE = Span("", 0, 0, 0, 0)


def load(folder: Path, form: str = "text", *, sound: bool = False) -> tuple[Understood, Stores]:
    """Return what a project says; leave with exit code 1 where it says nothing.

    Text and history of an act are printed also while another act has problems; with ``sound`` they must be none.
    """
    stores = Stores.of(folder)
    understood = understand(folder, stores)
    stores.save()
    if not understood.acts or (sound and has_errors(list(understood.found))):
        errors = [problem for problem in understood.found if problem.is_error]
        if not errors:
            fail(kinds.NO_REGULATION.at(NOWHERE, "no act is held here", "import one: kzlaw import FILE"), form)
        report(errors, understood.lines_of, form)
        sys.exit(1)
    return understood, stores


def act_of(understood: Understood, name: str, form: str = "text") -> Act:
    """Return the act of that id; leave with exit code 1 where it is not held."""
    wanted = name.partition("!")[0]
    for act in understood.acts:
        if act.id == wanted:
            return act
    ids = tuple(act.id for act in understood.acts)
    nearest = did_you_mean(wanted, ids)
    hint = f"did you mean {nearest}?" if nearest else "held are " + ", ".join(ids[:10])
    fail(kinds.UNKNOWN_ACT.at(NOWHERE, f"act {wanted} is not held", hint), form)
