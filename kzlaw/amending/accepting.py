"""Proposals that a drafter accepts → the files of the amending act with their statements behind the gutter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from kzlaw.clauses.tree import Act
from kzlaw.impact.examples import edition_statuses
from kzlaw.pipeline import Understood
from kzlaw.resolved.proposals import Proposal

_EXPECT = re.compile(r"(?P<before>.*(?<!\w)(?:expect|күтілетін|ожидается)\s+)(?P<status>\w+)(?P<after>.*)", re.DOTALL)


def with_proposals(
    files: Mapping[str, bytes], proposals: Iterable[Proposal], acts: Iterable[Act]
) -> tuple[dict[str, bytes], tuple[Proposal, ...]]:
    """Return the files with the statements of the proposals that belong into them, and those proposals.

    A file that gets one speaks for itself from then on: its own lines, which only amend, are declared informative.
    """
    by_id = {act.id: act for act in acts}
    written = dict(files)
    accepted: list[Proposal] = []
    for path in files:
        own = [one for one in proposals if one.file == path]
        if not own:
            continue
        lines = files[path].decode().split("\n")
        said: dict[int, list[str]] = dict(_formulas(path, acts))
        for one in own:
            said.setdefault(one.line, []).extend(one.after.split("\n"))
        for line in sorted(said, reverse=True):
            end = line
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            lines[end:end] = [f"| {text}" for text in said[line]]
        for act in dict.fromkeys(one.act for one in own):
            _declare(lines, by_id[act])
        written[path] = "\n".join(lines).encode()
        accepted += own
    return written, tuple(accepted)


def _formulas(path: str, acts: Iterable[Act]) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines of an amending act that only amend, each with the statement that says so."""
    component = next((part for act in acts for part in act.components if part.path == path), None)
    if component is None:
        return
    commencing = {formula.unit for formula in component.commencements}
    for top in component.units:
        front = top.kind in ("preface", "preamble", "conclusions")
        amends = any(unit.kind == "operation" for unit in top.walk())
        for leaf in top.leaves():
            ours = front or amends or leaf.id in commencing
            if ours and leaf.text and not leaf.statements and "qstr_" not in leaf.id:
                yield leaf.span.line, [f"informative: {'heading' if top.kind == 'preface' else 'formula'}"]


def _declare(lines: list[str], act: Act) -> None:
    """Say in the header what statements of the amended act depend on: its facts, and how its months are counted."""
    end = next((i for i, line in enumerate(lines[1:], 1) if line.strip() == "---"), None)
    if end is None:
        return
    vocabulary = next((part.vocabulary for part in act.components if part.vocabulary), None)
    month_end = next((part.month_end for part in act.components if part.month_end), None)
    for key, value in (("month-end", month_end), ("vocabulary", vocabulary)):
        if value and not any(line.startswith(f"{key}:") for line in lines[:end]):
            lines.insert(end, f"{key}: {value}")


def with_new_outcomes(files: Mapping[str, bytes], understood: Understood) -> dict[str, bytes]:
    """Return the files with each accepted example expecting what it comes out as by the new words.

    What it came out as before is in the impact: the drafter who accepts the new words accepts this with them.
    """
    written = {path: data.decode().split("\n") for path, data in files.items()}
    for book in understood.books:
        for edition in book.editions:
            for example, status in edition_statuses(edition, understood.calendar):
                lines = written.get(example.span.file)
                if lines is None or status == example.expect:
                    continue
                for number in range(example.span.line - 1, len(lines)):
                    match = _EXPECT.fullmatch(lines[number])
                    if match is not None:
                        lines[number] = f"{match['before']}{status}{match['after']}"
                        break
                    if number >= example.span.line and (
                        not lines[number].startswith("|") or re.match(r"\|\s*(?:example|мысал|пример)\s", lines[number])
                    ):
                        break
    return {path: "\n".join(lines).encode() for path, lines in written.items()}
