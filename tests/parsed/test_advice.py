"""Usual slips of a drafter behind the gutter: what the diagnostic says to write instead."""

from __future__ import annotations

import pytest

from kzlaw.parsed.annotations import parse_block


def hint(*lines: str) -> str:
    (problem,) = parse_block(tuple(f"| {line}" for line in lines))[1]
    return problem.hint


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("loan.count ≤ 5", "write `<=`"),
        ("loan.count ≠ 5", "write `!=`"),
        ("loan.count <> 5", "write `!=`"),
        ("loan.count == 5", "write one `=`"),
        ("book.rare && book.old", "write `and`"),
        ("book.rare || book.old", "write `or`"),
        ("loan.count <= 2,5", "`2.5`"),
        ("loan.count <= 1 000", "`1000000`"),
        ("loan.count <= 5%", "in percent"),
        ("loan.count <= 5 * book.count", "no multiplication"),
        ("loan.until <= 30.01.2023", "`2023-01-30`"),
        ("loan.until <= loan.from + 10 days", "`calendar days` or `working days`"),
        ("loan.until <= loan.from + 10 күн", "`calendar days` or `working days`"),
        ("!book.rare", "write `not`"),
        ("book.rare => loan.count = 1", "`when`"),
        ("(book.rare or book.old", "close the parenthesis"),
        ("1 <= loan.count <= 5", "join with `and`"),
        ("reader.kind in (adult, child)", "braces"),
        ("reader.kind in adult", "braces"),
        ("reader.kind not in {adult}", "`not` before the whole"),
    ],
)
def test_expressions(expression: str, said: str) -> None:
    assert said in hint("rule a", f"  require «сөз»: {expression}")


def test_quotations_and_names() -> None:
    assert "« »" in hint("rule a", '  require "бес кітап": book.rare')
    assert "« »" in hint("rule a", "  require “бес кітап”: book.rare")
    assert "one word" in hint("rule my-rule")
    assert "one word" in hint("rule my rule")
    assert "with »" in hint("rule a", "  require «бес кітап: book.rare")
