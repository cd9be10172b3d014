"""Pages of acts → the list of them."""

from __future__ import annotations

from collections.abc import Iterable

from kzlaw.plan.paging.model import ActPage, LawPage


def law_page(acts: Iterable[ActPage]) -> LawPage:
    """Return the list of all acts held, in the order given."""
    return LawPage("law/index.md", tuple(acts))
