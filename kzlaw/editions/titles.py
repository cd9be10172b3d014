"""A changed title → the same change where the text of the component prints its title above what is numbered."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kzlaw.citation import Step
from kzlaw.editions.model import Origin, Standing
from kzlaw.editions.standing import graft
from kzlaw.editions.words import fold
from kzlaw.editions.working import WorkingComponent, standing_head

_ABOVE = frozenset({"preface", "preamble", "part", "indent", "stamp"})


def title_of(component: WorkingComponent, path: Sequence[Step]) -> str | None:
    """Return the title that an operation is about to change, None where it changes something else.

    A title that stands in the text as a unit of its own is printed nowhere else.
    """
    if len(path) != 1 or path[0].kind != "title" or "title" in component.index:
        return None
    head = component.title.head
    return head.text if head is not None else None


def print_title(component: WorkingComponent, before: str, origin: Origin) -> None:
    """Put the title as it is now in the place of the line that printed the one before."""
    title = standing_head(component.title)
    if title is None or not title.text:
        return
    for place in component.order:
        root = standing_head(place)
        if root is None or root.kind not in _ABOVE:
            return
        for leaf in root.leaves():
            if isinstance(leaf, Standing) and leaf.state == "held" and _same(leaf.text, before):
                line = replace(leaf, text=title.text, runs=title.runs, citations=(), definitions=(), abbreviations=())
                component.set(place, graft(root, leaf, (line,)), origin, whole=root is leaf)
                return


def _same(text: str | None, title: str) -> bool:
    return text is not None and fold(text).split() == fold(title).split()
