"""Plan of an act → a file of SQL: a view with outcome, rules by status and bounds for every row of a table."""

from __future__ import annotations

from pathlib import Path

import jinja2

from kzlaw.emit.sql.view import Wanted, view
from kzlaw.plan.rules import ActPlan, EditionPlan

TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=jinja2.StrictUndefined,
    autoescape=False,  # what is printed is SQL; every text has become a literal, a name or a comment before
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)


def emit_sql(act: ActPlan, edition: EditionPlan, wanted: Wanted, *, with_table: bool = False) -> str:
    """Return the statement that makes the view; ``with_table`` puts one before it that makes the table of cases."""
    return TEMPLATES.get_template("view.sql.jinja").render(view=view(act, edition, wanted), with_table=with_table)
