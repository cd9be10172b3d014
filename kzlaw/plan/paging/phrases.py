"""Conditions of a norm → its phrases: words of the law, the expression they became, and the code that judges it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kzlaw.plan.paging.model import CodeBlock, Link, Phrase
from kzlaw.plan.paging.places import PagePlace
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.paging.words import ROLES, named
from kzlaw.plan.rules import Entry, NormPlan
from kzlaw.resolved import model

_STATED = re.compile(r".*»\s*:\s*(?P<stated>.*)", re.DOTALL)


def conditions(norm: model.Norm) -> tuple[model.Condition, ...]:
    """Return all conditions of a norm, in the order in which its phrases are numbered."""
    return (*norm.when, *norm.requires) if isinstance(norm, model.Rule) else norm.when


def norm_anchor(norm: NormPlan) -> str:
    """Return the anchor of a norm on its page; no id of a unit looks like it."""
    return f"rule-{norm.function}"


def phrase_anchor(norm: str, number: int) -> str:
    """Return the HTML id of a phrase; ``norm`` is that of its norm."""
    return f"{norm}--{number}"


def phrases(
    held: Shelf, place: PagePlace, plan: NormPlan, code: CodeBlock, quotes: Mapping[tuple[str, int], str]
) -> Iterator[Phrase]:
    """Yield the phrases of a norm; ``code`` is its function, ``quotes`` the ids of quoted words by their place."""
    judged = _judged(plan, code)
    for number, condition in enumerate(conditions(plan.norm), start=1):
        lines = judged.get(condition, ())
        yield Phrase(
            anchor=phrase_anchor(norm_anchor(plan), number),
            role=named(ROLES, condition.role),
            words=tuple(Link(run.text, place.path, quotes.get((run.leaf, run.start), "")) for run in condition.words),
            expression=_expression(held, condition),
            under=", ".join(f"{reading}.{option}" for reading, option in condition.under),
            code="\n".join(text for _, text in lines),
            code_line=lines[0][0] if lines else 0,
        )


def _expression(held: Shelf, condition: model.Condition) -> str:
    """Return what a drafter wrote after the quoted words, on one line."""
    lines = held.lines(condition.span.file)[condition.span.line - 1 : condition.span.end_line]
    text = " ".join(line.removeprefix("|").strip() for line in lines)
    stated = _STATED.fullmatch(text)
    return stated["stated"] if stated else text


def _judged(plan: NormPlan, code: CodeBlock) -> Mapping[model.Condition, tuple[tuple[int, str], ...]]:
    """Return the lines of code of each condition, by number and without the indent."""
    found: dict[model.Condition, tuple[tuple[int, str], ...]] = {}
    lines = code.text.split("\n")
    for name, entries in (("when", plan.when), ("requires", plan.requires)):
        for entry, judging in zip(entries, _entries(name, entries, lines), strict=False):
            placed = tuple((code.line + number, lines[number].removeprefix("        ")) for number in judging)
            found[entry.condition] = (*found.get(entry.condition, ()), *placed)
    return found


def _entries(name: str, entries: tuple[Entry, ...], lines: Sequence[str]) -> Iterator[list[int]]:
    """Yield the lines of each entry of a tuple: those between its comment and the next."""
    head = f"    {name} = ("
    if not entries or head not in lines:
        return
    taken: list[int] = []
    for number in range(lines.index(head) + 1, len(lines)):
        if lines[number] == "    )":
            break
        if lines[number].startswith("        #"):
            if taken:
                yield taken
            taken = []
        else:
            taken.append(number)
    if taken:
        yield taken
