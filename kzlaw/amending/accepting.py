"""Proposals that a drafter accepts → the files of the amending act with their statements behind the gutter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kzlaw.clauses.tree import Act
from kzlaw.impact.examples import edition_statuses
from kzlaw.pipeline import Understood
from kzlaw.resolved.proposals import Proposal

_EXPECT = re.compile(r"(?P<before>.*(?<!\w)(?:expect|күтілетін|ожидается)\s+)(?P<status>\w+)(?P<after>.*)", re.DOTALL)


def with_proposals(
    files: Mapping[str, bytes], proposals: Iterable[Proposal], acts: Iterable[Act]
) -> tuple[dict[str, bytes], tuple[Proposal, ...]]:
    """Return the files with the statements of the proposals that belong into them, and those proposals."""
    by_id = {act.id: act for act in acts}
    written = dict(files)
    accepted: list[Proposal] = []
    for path in files:
        own = [one for one in proposals if one.file == path]
        if not own:
            continue
        lines = files[path].decode().split("\n")
        for line in sorted({one.line for one in own}, reverse=True):
            end = line
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            said = [one for one in own if one.line == line]
            lines[end:end] = [f"| {text}" for one in said for text in one.after.split("\n")]
        for act in dict.fromkeys(one.act for one in own):
            _declare(lines, by_id[act])
        written[path] = "\n".join(lines).encode()
        accepted += own
    return written, tuple(accepted)


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
