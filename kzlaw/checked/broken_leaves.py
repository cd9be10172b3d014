"""Problems found so far → the lines of law under which a statement is wrong: what it lacks is not said again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

import msgspec

from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.parsed import syntax
from kzlaw.span import Span


class BrokenLeaves(msgspec.Struct, frozen=True):
    """The lines of law by file, and those among them with an error in or under them."""

    lines: dict[str, list[int]]
    broken: frozenset[tuple[str, int]]
    files: frozenset[str]
    """Files in which the statements that bear on other norms, exemptions and readings, may be incomplete."""

    def has(self, place: Span) -> bool:
        """Return whether a place lies in or under a line of law with an error."""
        return bool(self.broken) and (place.file, _line(self.lines, place)) in self.broken


def broken_leaves(acts: Iterable[Act], found: Iterable[Diagnostic]) -> BrokenLeaves:
    """Return the lines of law that have an error of their own or in the statements under them."""
    errors = [problem for problem in found if problem.is_error]
    if not errors:
        return BrokenLeaves({}, frozenset(), frozenset())
    lines: dict[str, list[int]] = {}
    bearing: set[tuple[str, int]] = set()
    for act in acts:
        for component in act.components:
            for unit in component.units:
                for leaf in unit.leaves():
                    lines.setdefault(leaf.span.file, []).append(leaf.span.line)
                    if any(isinstance(each, syntax.Exemption | syntax.Reading) for each in leaf.statements):
                        bearing.add((leaf.span.file, leaf.span.line))
    for numbers in lines.values():
        numbers.sort()
    broken = frozenset((problem.span.file, _line(lines, problem.span)) for problem in errors)
    return BrokenLeaves(lines, broken, frozenset(file for file, _ in broken & bearing))


def _line(lines: dict[str, list[int]], place: Span) -> int:
    numbers = lines.get(place.file, [])
    position = bisect_right(numbers, place.line)
    return numbers[position - 1] if position else 0
