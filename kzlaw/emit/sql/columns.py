"""Fact paths → column names: `loan.until` is `loan_until`, and no two facts share a column."""

from __future__ import annotations

from collections.abc import Iterable


def column_names(paths: Iterable[str]) -> dict[str, str]:
    """Return the column of every fact; names that differ in capitals alone are one name to most databases."""
    names: dict[str, str] = {}
    taken = {"id"}
    for path in paths:
        name = path.replace(".", "_")
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{path.replace('.', '_')}_{number}"
        taken.add(name.casefold())
        names[path] = name
    return names
