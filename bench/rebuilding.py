"""One paragraph changed among a thousand → what of a full build the next build takes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from bench import synthetic
from bench.running import Usage, kzlaw
from bench.table import Row, at_most, median, plain

PARAGRAPHS = 1_000
CHANGED = PARAGRAPHS // 2 + 1  # the first kind of paragraph: its period in months is changed
MOST_SECONDS = 0.5
MOST_SHARE = 0.1


def rows(quick: bool) -> Iterator[Row]:
    """Yield the time of a build with nothing changed, and of builds after small changes as a share of a full one."""
    with tempfile.TemporaryDirectory() as folder:
        project = synthetic.project(Path(folder), PARAGRAPHS)
        full = kzlaw("-C", folder, "build")
        yield plain("rebuilding", f"full build, {PARAGRAPHS:,} paragraphs", full.processor, " s")
        again = median(kzlaw("-C", folder, "build").elapsed for _ in range(5))
        yield at_most("rebuilding", "nothing changed, whole process", again, MOST_SECONDS, " s")
        changes: dict[str, Callable[[str, int], str]] = {"a number changed": _number, "a line added": _line}
        for what, change in changes.items():
            usages = [_after(project, change, turn) for turn in range(1 if quick else 3)]
            share = median(usage.processor for usage in usages) / full.processor
            detail = f"{median(usage.processor for usage in usages):.2f} s"
            yield at_most(
                "rebuilding", f"{what} in one paragraph: share of a full build", share, MOST_SHARE, "", detail
            )


def _after(project: Path, change: Callable[[str, int], str], turn: int) -> Usage:
    file = project / synthetic.FILE
    text = file.read_text(encoding="utf-8")
    start = text.index(f"\n{CHANGED}. ")
    end = text.index(f"\n{CHANGED + 1}. ", start)
    file.write_text(text[:start] + change(text[start:end], turn) + text[end:], encoding="utf-8")
    return kzlaw("-C", str(project), "build")


def _number(paragraph: str, turn: int) -> str:
    """Return the paragraph with its period one month longer or shorter, in the law, in the rule and in its example."""
    old = next(number for number in range(2, 12) if f" {number} айдан" in paragraph)
    new = old + (1 if turn % 2 == 0 else -1)
    replaced = paragraph.replace(f" {old} айдан", f" {new} айдан").replace(f"«{old} айдан", f"«{new} айдан")
    replaced = replaced.replace(f"+ {old} months", f"+ {new} months")
    return replaced.replace(f"2023-{old + 1:02}-16", f"2023-{new + 1:02}-16").replace(
        f"2023-{old + 1:02}-17", f"2023-{new + 1:02}-17"
    )


def _line(paragraph: str, turn: int) -> str:
    """Return the paragraph with one line more behind the gutter."""
    return paragraph.rstrip("\n") + f"\n| note a remark of the drafter, number {turn}\n"
