"""Emitted files and editions → trace: which lines belong to which words of the law."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from kzlaw.clauses.tree import Unit
from kzlaw.editions.model import ActHistory
from kzlaw.emit.python.emit_module import Anchor
from kzlaw.plan.rules import ModulePlan
from kzlaw.resolved import model
from kzlaw.trace.model import ConditionLines, NormTrace, Place, TestLines, UnitTrace

FindPage = Callable[[str, str, str], Place | None]
"""Where a unit stands in the pages: by component, unit and giving act."""


def norm_traces(
    module: ModulePlan,
    code: Sequence[Anchor],
    tests: Mapping[str, tuple[TestLines, ...]],
    pages: Mapping[str, tuple[Place, str]],
    hashes: Mapping[tuple[str, str, str], str],
) -> Iterator[NormTrace]:
    """Yield the links of each norm of a module; ``tests`` and ``pages`` are by norm id."""
    by_norm = {anchor.norm: anchor for anchor in code}
    for plan in module.norms:
        norm, anchor = plan.norm, by_norm[plan.norm.id]
        annotated = [entry.condition.span for entry in (*plan.when, *plan.requires)]
        page, fragment = pages.get(norm.id, (None, ""))
        yield NormTrace(
            norm.id,
            plan.kind,
            module.component,
            norm.unit,
            module.given_by,
            hashes.get((module.component, norm.unit, module.given_by), module.text_hash),
            _annotation(norm),
            Place(anchor.path, anchor.line, anchor.end_line),
            tuple(
                ConditionLines(line.role, line.words, (span.line, span.end_line), line.line)
                for line, span in zip(anchor.conditions, annotated, strict=True)
            ),
            module.test_path,
            tests.get(norm.id, ()),
            page,
            fragment,
        )  # fmt: skip


def _annotation(norm: model.Norm) -> Place:
    """Return the lines of a statement, its conditions and examples included."""
    conditions = (*norm.when, *norm.requires) if isinstance(norm, model.Rule) else norm.when
    ends = [norm.source.end_line]
    ends += [condition.span.end_line for condition in conditions if condition.span.file == norm.source.file]
    ends += [example.span.end_line for example in norm.examples if example.span.file == norm.source.file]
    return Place(norm.source.file, norm.source.line, max(ends))


def unit_traces(history: ActHistory, page_of: FindPage) -> Iterator[UnitTrace]:
    """Yield the links of every unit in every version of it that is held."""
    for component, timeline in history.timelines.items():
        for slot in timeline.slots:
            for version in slot.versions:
                if version.unit.state != "held":
                    continue
                by = version.origin.act
                for unit in version.unit.walk():
                    leaves = [leaf for leaf in unit.leaves() if leaf.text is not None]
                    if leaves:
                        first, last = leaves[0].span, leaves[-1].span
                        end = last.line if last.file == first.file else first.line
                        place = Place(first.file, first.line, max(first.line, end))
                        yield UnitTrace(
                            component,
                            unit.id,
                            by,
                            _hash(leaves),
                            place,
                            page_of(component, unit.id, by),
                        )


def _hash(leaves: Iterable[Unit]) -> str:
    return hashlib.sha256("\n".join(leaf.text or "" for leaf in leaves).encode()).hexdigest()


def test_lines(text: str, named: Iterable[tuple[str, str]]) -> dict[str, tuple[TestLines, ...]]:
    """Return the tests of a module by norm; ``named`` pairs each test function with the norm that it tests."""
    lines = text.split("\n")
    # Only code starts a line without an indent: no text of the law can look like the head of a function.
    starts = [(number, line[4:].partition("(")[0]) for number, line in enumerate(lines, 1) if line.startswith("def ")]
    ends = [*(number - 1 for number, _ in starts[1:]), len(lines)]
    # A module without a test has an end and no start.
    places = {name: TestLines(name, start, end) for (start, name), end in zip(starts, ends, strict=False)}
    by_norm: dict[str, list[TestLines]] = {}
    for function, norm in named:
        if function in places:
            by_norm.setdefault(norm, []).append(places[function])
    return {norm: tuple(tests) for norm, tests in by_norm.items()}
