"""Small builders of acts: the rules of a library, and acts that amend them."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from kzlaw.citation import ActReference, Step, UnitKind
from kzlaw.clauses.identify import moved, unit_id
from kzlaw.clauses.tree import Act, Commencement, Component, Operation, Unit
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.answer import Answer, Held
from kzlaw.editions.from_clauses import edit
from kzlaw.editions.model import Library
from kzlaw.editions.on_day import text_on
from kzlaw.parsed.phrases.model import CommencementPhrase, OperationKind
from kzlaw.span import Span

ADOPTED = datetime.date(2020, 1, 10)
PUBLISHED = datetime.date(2020, 1, 20)
RULES = "R2000000001"
TITLE = "Кітапхананы пайдалану қағидалары"
_lines = itertools.count(1)


def span(text: str = "x") -> Span:
    """A place of its own for every line."""
    return Span("regulation/r.kzl", next(_lines), 1, 1, len(text) + 1)


def leaf(kind: UnitKind, number: str, text: str, identifier: str = "") -> Unit:
    """A unit of one line."""
    return Unit(identifier or unit_id("", kind, number), kind, number, span(text), text)


def tree(kind: UnitKind, number: str, *children: Unit) -> Unit:
    """A unit with others in it, their ids under its own."""
    own = unit_id("", kind, number)
    return Unit(own, kind, number, span(), children=tuple(moved(child, f"{own}__{child.id}") for child in children))


def para(number: str, *parts: str | Sequence[str]) -> Unit:
    """A paragraph: a string is a part of one line, a sequence a part with a first line and what follows it."""
    first, *rest = parts
    if not rest and isinstance(first, str):
        return leaf("paragraph", number, f"{number}. {first}")
    units = [part(str(place), one, f"{number}. " if place == 1 else "") for place, one in enumerate(parts, 1)]
    return tree("paragraph", number, *units)


def part(number: str, lines: str | Sequence[str], label: str = "") -> Unit:
    """A part; lines that begin with «3)» are subparagraphs, others абзацы."""
    if isinstance(lines, str):
        return leaf("part", number, label + lines)
    children = []
    for place, line in enumerate(lines, 1):
        digits = line.split(")")[0]
        if ")" in line and digits.replace("-", "").isdigit():
            children.append(leaf("subparagraph", digits, line))
        else:
            children.append(leaf("indent", str(place), label + line if place == 1 else line))
    return tree("part", number, *children)


def rules(*units: Unit, partial: bool = False, title: str = TITLE, **fields: Any) -> Act:
    """The resolution that approves the library's rules, of which only the rules are held."""
    book = Component(RULES, "annex_1", title, "regulation/r.kzl", None, None, partial, units, span())
    act = Act(RULES, "resolution", "government", ADOPTED, "1", "kaz", PUBLISHED, "", (book,))
    return replace(act, **fields)


def steps(*pairs: str) -> tuple[Step, ...]:
    """Steps as ``paragraph 2``, ``subparagraph 3``, ``part 2-4`` (a run) or ``title``."""
    path = []
    for pair in pairs:
        kind, _, number = pair.partition(" ")
        first, _, last = number.partition("..")
        path.append(Step(kind, (first,) if first else (), last or None))  # type: ignore[arg-type]
    return tuple(path)


def op(kind: OperationKind, *target: str, content: Sequence[Unit] = (), **fields: Any) -> Operation:
    """An operation on the library's rules."""
    reference = ActReference(number="1", adopted=ADOPTED)
    return Operation("", kind, reference, TITLE, steps(*target), span(), tuple(content), **fields)


def amending(
    number: int,
    *operations: Operation,
    published: datetime.date | None = datetime.date(2021, 3, 1),
    adopted: datetime.date = datetime.date(2021, 2, 10),
    starts: Sequence[CommencementPhrase] = (CommencementPhrase(0, 0, "published", 10),),
) -> Act:
    """An act that amends: one item with an operation a line, each with its quoted text."""
    name = f"P21000000{number:02}"
    children: list[Unit] = [leaf("indent", "1", "1. Мынадай өзгерістер енгізілсін:", "para_1__indent_1")]
    made = []
    for place, operation in enumerate(operations, 1):
        own = f"para_1__mod_{place}"
        content = tuple(moved(unit, f"{own}__qstr_1__{unit.id}") for unit in operation.content)
        made.append(replace(operation, id=own, content=content))
        line = leaf("indent", "1", "мынадай редакцияда жазылсын:", f"{own}__indent_1")
        inside = (line, Unit(f"{own}__qstr_1", "quoted", "", span(), children=content)) if content else (line,)
        children.append(Unit(own, "operation", "", span(), children=inside))
    item = Unit("para_1", "paragraph", "1", span(), children=tuple(children))
    last = para("2", "Осы қаулы қолданысқа енгізіледі.")
    formulas = tuple(Commencement(phrase, "para_2", span()) for phrase in starts)
    main = Component(
        name, "main", "", f"regulation/{name}.kzl", None, None, False, (item, last), span(), tuple(made), formulas
    )
    return Act(name, "resolution", "government", adopted, str(number), "kaz", published, "", (main,))


START = datetime.date(2021, 3, 12)
BEFORE = datetime.date(2021, 3, 11)


def library(*acts: Act) -> tuple[Library, list[Diagnostic]]:
    """The library of acts, and what is wrong with them but for the base act's missing commencement."""
    found: list[Diagnostic] = []
    return edit(acts, found), [problem for problem in found if problem.code != "KZ310"]


def answer(held: Library, unit: str | None, day: datetime.date = START, act: str = RULES) -> Answer:
    """What the library says of a unit on a day."""
    return text_on(held, act, day, unit)


def text(held: Library, unit: str | None, day: datetime.date = START, act: str = RULES) -> str:
    """The text of a unit on a day, which must be held."""
    found = answer(held, unit, day, act)
    assert isinstance(found, Held), found
    for line in found.lines:
        assert sum(run.length for run in line.runs) == len(line.text)
    return found.text


def blame(held: Library, unit: str, day: datetime.date = START) -> list[tuple[str, str]]:
    """The runs of a unit's words with the act that put each there."""
    found = answer(held, unit, day)
    assert isinstance(found, Held), found
    runs = []
    for line in found.lines:
        place = 0
        for run in line.runs:
            runs.append((run.origin.act, line.text[place : place + run.length]))
            place += run.length
    return runs


def codes(found: Sequence[Diagnostic]) -> list[str]:
    """The codes of diagnostics."""
    return [problem.code for problem in found]
