"""A thousand amending acts on an act of a thousand paragraphs → how long applying them takes, and reading any day."""

from __future__ import annotations

import datetime
import resource
import sys
import time
from collections.abc import Iterator

from msgspec.structs import replace

from bench.table import Row, at_most, plain
from kzlaw.clauses.from_parsed import acts
from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.answer import Known
from kzlaw.editions.from_clauses import edit
from kzlaw.editions.on_day import text_on
from kzlaw.parsed.from_source import parse_act
from kzlaw.source.text import text_of

AMENDED = "R2000000001"
PARAGRAPHS = 1_000
AMENDING = (100, 1_000)
MOST_GROWTH = 12
MOST_MILLISECONDS = 50
MOST_MEMORY = 500
MOST_RATIO = 20

_HEAD = (
    "---\nact: {act}\nkind: resolution\nissuer: government\nadopted: {adopted}\nnumber: {number}\nlanguage: kaz\n"
    "published: {published}\n{more}---\n"
)
_FORMULA = (
    "Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:\n"
    '1. "Кітапхананы пайдалану қағидаларын бекіту туралы" Қазақстан Республикасы Үкіметінің '
    "2020 жылғы 10 қаңтардағы № 1 қаулысына мынадай өзгеріс енгізілсін:\n"
    "көрсетілген қаулымен бекітілген Кітапхананы пайдалану қағидаларында:\n"
    '{paragraph}-тармақтағы "{old}" деген сөздер "{new}" деген сөздермен ауыстырылсын.\n'
    "2. Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.\n"
)
_NUMBERS = ("бес", "алты", "жеті", "сегіз", "тоғыз")


def rows(quick: bool) -> Iterator[Row]:
    """Yield growth, the slowest of some days, memory, and the ratio to a replacement by hand on the same texts."""
    few, many = (AMENDING[0] // 4, AMENDING[0]) if quick else AMENDING
    times = {}
    for count in (few, many):
        read = _read(count)
        taken = []
        for _ in range(3):
            start = time.process_time()
            library = edit(read, [])
            taken.append(time.process_time() - start)
        times[count] = min(taken)
        yield plain("amending", f"{count:,} acts applied, each", times[count] / count * 1e6, " µs")
    growth = times[many] / times[few] / (many / few) * 10
    yield at_most("amending", "ten times the acts: time", growth, MOST_GROWTH, "×")
    yield at_most("amending", "one operation / written by hand", times[many] / _by_hand(read), MOST_RATIO, "×")
    days = [datetime.date(2020, 3, 1) + datetime.timedelta(days=step * many // 7) for step in range(9)]
    slowest = 0.0
    for day in days:
        start = time.process_time()
        answer = text_on(library, AMENDED, day)
        slowest = max(slowest, time.process_time() - start)
        assert isinstance(answer, Known), answer
    yield at_most("amending", "text of any day", slowest * 1e3, MOST_MILLISECONDS, " ms")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6
    yield at_most("amending", f"{many:,} acts on {PARAGRAPHS:,} paragraphs: memory", peak, MOST_MEMORY, " MB")


def _paragraph(number: int) -> str:
    return f"{number}. № {number} залдың оқырманы бес кітаптан аспайтын кітап алады."


def _change(place: int) -> tuple[int, str, str]:
    """Return the paragraph that the act of this place changes, and its words before and after."""
    paragraph, turn = place * 7 % PARAGRAPHS + 1, place // PARAGRAPHS
    return paragraph, f"{_NUMBERS[turn]} кітаптан", f"{_NUMBERS[turn + 1]} кітаптан"


def _texts(count: int) -> Iterator[tuple[str, str]]:
    head = _HEAD.format(
        act=AMENDED, adopted="2020-01-10", number=1, published="2020-01-20",
        more="component: annex_1\ntitle: Кітапхананы пайдалану қағидалары\n",
    )  # fmt: skip
    law = "".join(f"{_paragraph(number)}\n" for number in range(1, PARAGRAPHS + 1))
    yield f"regulation/{AMENDED}/annex_1.kzl", head + law
    for place in range(count):
        name, day = f"P20{place:08}", datetime.date(2020, 2, 1) + datetime.timedelta(days=place)
        head = _HEAD.format(act=name, adopted=day, number=place + 2, published=day, more="")
        paragraph, old, new = _change(place)
        yield f"regulation/{name}/{name}.kzl", head + _FORMULA.format(paragraph=paragraph, old=old, new=new)


def _read(count: int) -> tuple[Act, ...]:
    found: list[Diagnostic] = []
    files = []
    for path, text in _texts(count):
        source = text_of(path, text.encode(), found)
        file = parse_act(source, found) if source is not None else None
        assert file is not None, found
        files.append(file)
    read = acts(tuple(files), found)
    assert all(component.operations for act in read[1:] for component in act.components)
    return read


def _by_hand(read: tuple[Act, ...]) -> float:
    """Return how long the same changes take as a programmer would write them: one new tree of units for each act."""
    taken = []
    for _ in range(3):
        units = read[0].components[0].units
        editions = [units]
        start = time.process_time()
        for place in range(len(read) - 1):
            paragraph, old, new = _change(place)
            name = str(paragraph)
            units = tuple(
                replace(unit, text=(unit.text or "").replace(old, new)) if unit.number == name else unit
                for unit in units
            )
            editions.append(units)
        taken.append(time.process_time() - start)
    return min(taken)
