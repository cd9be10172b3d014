"""Rule books, editions, emitted code and tests → plans of pages: the law beside what is computed from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from kzlaw.clauses.tree import Act
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.citing import ChangedCitation
from kzlaw.editions.model import Library
from kzlaw.plan.paging.accounted import Counted, counted, coverage_page
from kzlaw.plan.paging.act import act_page
from kzlaw.plan.paging.amending import Around, amending_page, amends
from kzlaw.plan.paging.cases import NormCases, norm_cases
from kzlaw.plan.paging.citations import Citations, citations
from kzlaw.plan.paging.diagnostics import diagnostics_pages
from kzlaw.plan.paging.history import operations_on, origins
from kzlaw.plan.paging.home import home_page
from kzlaw.plan.paging.law import law_page
from kzlaw.plan.paging.matrix import matrix_rows
from kzlaw.plan.paging.model import (
    ActPage,
    AmendingPage,
    CoveragePage,
    LawPage,
    PagePlan,
    ParagraphPage,
    RedlinePage,
    RulePage,
    WordCount,
)
from kzlaw.plan.paging.paragraph import paragraph_page, rule_pages
from kzlaw.plan.paging.places import PagePlace, page_places
from kzlaw.plan.paging.redlines import redline_key, redline_page, redline_pairs
from kzlaw.plan.paging.shelf import Shelf, shelf
from kzlaw.plan.rules import ActPlan
from kzlaw.resolved.model import RuleBook

__all__ = [
    "ActPage", "Counted", "LawPage", "NormCases", "PagePlace", "PagePlan", "PageSource", "ParagraphPage", "Paging",
    "RulePage", "WordCount", "counted", "diagnostics_pages", "home_page", "law_page", "matrix_rows", "norm_cases",
    "page_places", "paging",
]  # fmt: skip


class PageSource(msgspec.Struct, frozen=True):
    """All that the pages of one act are written from.

    ``acts``, ``library`` and ``places`` (`page_places` of every rule book, joined) cover all acts held, so that pages
    can lead from one act to another. ``code`` holds the text of the emitted modules by path, ``cases`` the `norm_cases`
    of each test module by path; ``lines`` returns the lines of a regulation file, and ``counted`` is the coverage of
    the act, if it has been counted. ``books`` are the rules of all acts, and ``changed`` the citations that amendments
    have upset.
    """

    act: Act
    acts: tuple[Act, ...]
    library: Library
    book: RuleBook
    plan: ActPlan
    code: Mapping[str, str]
    cases: Mapping[str, tuple[NormCases, ...]]
    lines: Callable[[str], tuple[str, ...]]
    places: Sequence[PagePlace]
    counted: Counted | None = None
    books: Sequence[RuleBook] = ()
    changed: Sequence[ChangedCitation] = ()


class Paging(msgspec.Struct, frozen=True):
    """The pages of an act, each planned when it is asked for: a build plans only those that can have changed."""

    places: tuple[PagePlace, ...]
    _shelf: Shelf
    _cited: Citations
    _around: Around

    def paragraph(self, place: PagePlace) -> ParagraphPage:
        """Return the plan of the page of one of ``places``."""
        return paragraph_page(self._shelf, place, self._cited)

    def rules(self, page: ParagraphPage) -> tuple[RulePage, ...]:
        """Return the plans of the pages of the norms of a paragraph."""
        return tuple(rule_pages(page))

    def around(self, place: PagePlace) -> object:
        """Return all that a paragraph's page shows of other paragraphs and of its past, for a key: plain values."""
        before = [(each.path, each.provision.hash) for each in self._shelf.versions[place.component, place.unit]]
        cited = (self._cited.out.get(place.path, ()), self._cited.into.get(place.path, ()))
        return before, cited, origins(self._shelf, place), operations_on(self._shelf, place)

    def redlines(self) -> tuple[tuple[int, int], ...]:
        """Return which editions are compared, by their places in the act."""
        return redline_pairs(self._shelf.book)

    def redline_key(self, pair: tuple[int, int]) -> object:
        """Return what the page of a comparison depends on, for a key: plain values."""
        return redline_key(self._shelf, pair)

    def redline(self, pair: tuple[int, int]) -> RedlinePage:
        """Return the plan of the page that compares two editions."""
        return redline_page(self._shelf, pair)

    def act(self) -> ActPage:
        """Return the plan of the page of the act itself."""
        return act_page(self._shelf)

    def coverage(self, found: Sequence[Diagnostic]) -> CoveragePage:
        """Return the plan of the page of words not accounted for, and of what was found in the act."""
        return coverage_page(self._shelf, found)

    def amending(self) -> AmendingPage | None:
        """Return the plan of the page of what the act changed in others, None where it changed none."""
        return amending_page(self._shelf, self._around) if amends(self._shelf) else None


def paging(source: PageSource) -> Paging:
    """Return the pages of an act, ready to be planned one by one."""
    counted = source.counted
    made = shelf(
        source.act, source.acts, source.library, source.book, source.plan, source.code, source.cases, source.lines,
        source.places, counted.words if counted is not None else None, counted.lost if counted is not None else (),
    )  # fmt: skip
    return Paging(made.own, made, citations(made), Around(source.places, source.books, source.changed))
