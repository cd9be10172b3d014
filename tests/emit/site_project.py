"""A small library of acts, through the real stages to its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kzlaw.clauses.from_parsed import acts as acts_from
from kzlaw.diagnostics.diagnostic import Diagnostic, Severity
from kzlaw.editions.citing import changed_citations
from kzlaw.editions.from_clauses import edit
from kzlaw.emit.python.emit_module import EmittedFile, emit_module
from kzlaw.emit.site.emit_page import emit_page
from kzlaw.emit.site.matrix import emit_matrix, table_rows
from kzlaw.emit.tests.from_plan import tests_module
from kzlaw.parsed.from_source import parse_act
from kzlaw.parsed.vocabulary import parse_vocabulary
from kzlaw.plan.act_facts import ActFacts, GivingAct
from kzlaw.plan.from_resolved import plan
from kzlaw.plan.pages import (
    NormCases,
    PagePlan,
    PageSource,
    counted,
    law_page,
    matrix_rows,
    norm_cases,
    page_places,
    paging,
)
from kzlaw.plan.tests import tests_plan
from kzlaw.plan.witnesses import surroundings, witnesses
from kzlaw.resolved.from_editions import resolve
from kzlaw.runtime.calendar import WorkingDays
from kzlaw.source.text import text_of
from kzlaw.vocabulary.from_parsed import vocabulary

CALENDAR = WorkingDays("a calendar for tests", 2020, 2026, frozenset(), frozenset())
VOCABULARY = """\
---
vocabulary: library
---
fact loan.books: integer
  kk: кітаптар саны
  ru: число книг
  en: number of books
fact loan.from: date
  kk: берілген күн
  ru: день выдачи
  en: day of lending
fact loan.until: date
  kk: қайтару күні
  ru: день возврата
  en: day of return
fact reader.school: boolean
  kk: мектеп
  ru: школа
  en: a school
"""
HEADER = """\
---
act: {act}
kind: {kind}
issuer: library
adopted: {adopted}
number: {number}
language: kaz
published: {published}
vocabulary: library
month-end: last-day
source: https://example.org/{act}
---
"""
RULES = (
    HEADER.format(act="V2300000001", kind="order", adopted="2023-01-09", number="1", published="2023-01-10")
    + """\
Кітапхананы пайдалану қағидалары
| informative: heading
1-тарау. Кітап беру
| informative: heading
1. Оқырманға:
| informative: heading
1) бір мезгілде бес кітаптан артық берілмейді;
| rule at_most_five
|   kk: қолдағы кітап бесеуден аспайды
|   ru: на руках не более пяти книг
|   en: a reader holds at most five books
|   require «бес кітаптан артық берілмейді»: loan.books <= 5
|   example six
|     given loan.books = 6, reader.school = false
|     expect violated
2) кітап отыз күнтізбелік күнге беріледі.
| reading counting «отыз күнтізбелік күнге»
|   en: is the day of lending counted
|   option next_day default
|     en: counting starts the day after
|   option same_day
|     en: the day of lending is day 1
| rule back_in_time
|   en: a book comes back within thirty days
|   require «отыз күнтізбелік күнге беріледі»: loan.until <= loan.from + 30 calendar days under counting.next_day
2. Мектептер 1-тармақтың талаптарынан босатылады.
| exempt schools from para_1
|   en: schools may hold more
|   when «Мектептер»: reader.school
3. Осы бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.
| informative: formula
"""
)
AMENDMENT = (
    HEADER.format(act="V2400000002", kind="order", adopted="2024-02-01", number="2", published="unknown")
    + """\
1. "Кітапхананы пайдалану қағидалары" 2023 жылғы 9 қаңтардағы № 1 бұйрығына мынадай өзгеріс енгізілсін:
| informative: formula
2-тармақ мынадай редакцияда жазылсын:
| informative: formula
"2. Мектептер мен балабақшалар 1-тармақтың талаптарынан босатылады.".
| exempt schools from para_1
|   en: schools and kindergartens may hold more
|   when «Мектептер мен балабақшалар»: reader.school
2. Осы бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.
| informative: formula
"""
)
LIBRARY: Mapping[str, str] = MappingProxyType(
    {"regulation/V2300000001/V2300000001.kzl": RULES, "regulation/V2400000002/V2400000002.kzl": AMENDMENT}
)


@dataclass(frozen=True, slots=True)
class Site:
    """The pages of a project: their plans and their files, by address."""

    plans: Mapping[str, PagePlan]
    files: Mapping[str, EmittedFile]


def site_of(files: Mapping[str, str], facts: str = VOCABULARY) -> Site:
    """Return the pages of acts; the files must hold no error."""
    found: list[Diagnostic] = []
    sources = {path: text_of(path, text.encode(), found) for path, text in files.items()}
    held = {path: source for path, source in sources.items() if source is not None}
    words = text_of("regulation/vocabulary/library.kzl", facts.encode(), found)
    assert words is not None
    declared = parse_vocabulary(words, found)
    assert declared is not None
    parsed = tuple(file for source in held.values() if (file := parse_act(source, found)) is not None)
    acts = acts_from(parsed, found)
    library = edit(acts, found)
    changed = changed_citations(acts, library)
    books = resolve(acts, library, {"library": vocabulary(declared, "library", found)}, found, changed)
    assert [problem for problem in found if problem.severity is Severity.ERROR] == []
    places = [place for book in books for place in page_places(book)]
    plans: list[PagePlan] = []
    matrices: dict[str, EmittedFile] = {}
    indexes = []
    for act, book in zip(acts, books, strict=True):
        giving = tuple(GivingAct(each.id, each.adopted, each.number, each.source) for each in acts)
        planned = plan(
            book, ActFacts(act.id, act.kind, act.number, act.adopted, act.title, act.source, (), giving), CALENDAR
        )
        code: dict[str, str] = {}
        cases: dict[str, tuple[NormCases, ...]] = {}
        for edition, edition_plan in zip(book.editions, planned.editions, strict=True):
            around = surroundings(edition, CALENDAR)
            provisions = {(each.component, each.unit): each for each in edition.provisions}
            for module in edition_plan.modules:
                witnessed = witnesses(around, provisions[module.component, module.unit])
                tests = tests_plan(planned, module, edition.by, witnessed.witnesses, around, CALENDAR)
                code[module.path] = emit_module(module).text
                cases[module.test_path] = norm_cases(tests, tests_module(tests, planned))
        pages = paging(
            PageSource(
                act, acts, library, book, planned, code, cases, lambda path: held[path].lines, places,
                counted(book.editions[-1].provisions, ()), books, changed,
            )
        )  # fmt: skip
        tables: list[str] = []
        for place in pages.places:
            paragraph = pages.paragraph(place)
            plans += [paragraph, *pages.rules(paragraph)]
            tables.append(table_rows(act.id, matrix_rows(paragraph)))
        plans += [pages.redline(pair) for pair in pages.redlines()]
        indexes.append(pages.act())
        amending = pages.amending()
        plans += [pages.coverage(found), *((amending,) if amending is not None else ())]
        for path, pieces in emit_matrix(
            act.id, indexes[-1].named.kk, ["\n".join(table for table in tables if table).encode()], []
        ):
            matrices[path.removeprefix("docs/")] = EmittedFile(path, b"".join(pieces).decode())
    plans += [*indexes, law_page(indexes)]
    emitted = {plan.path: emit_page(plan) for plan in plans}
    return Site({plan.path: plan for plan in plans}, {**emitted, **matrices})
