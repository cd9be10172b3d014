"""Citations that have come to mean something else → warnings with what they meant when they were written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kzlaw.checked.standing import within
from kzlaw.diagnostics.catalogue.editions import CITATION_CHANGED_MEANING
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.assembled import as_of
from kzlaw.editions.citing import ChangedCitation
from kzlaw.editions.model import Library
from kzlaw.resolved.doubts import confirmed
from kzlaw.resolved.statements import statements


def citations_changed(changed: Iterable[ChangedCitation], library: Library) -> Iterator[Diagnostic]:
    """Yield a warning for each citation that points elsewhere, at itself or at nothing, and is not confirmed."""
    seen: set[tuple[object, ...]] = set()
    for one in changed:
        timeline = library.acts[one.act].timelines[one.component]
        version = as_of(one.edition)(timeline.slots[one.place])
        if version is None or confirmed(one, statements(version.unit, frozenset())):
            continue
        key = (one.line, one.citation.words, one.by, one.meant)
        if key in seen:
            continue
        seen.add(key)
        match one.how:
            case "elsewhere":
                now = f"points now at {one.now} («{one.now_words}»)"
            case "itself":
                now = f"points now at itself, {one.now}"
            case "nothing":
                now = "leads now nowhere"
        moved = f", which is now {one.meant_now}" if one.meant_now not in ("", one.meant) else ""
        leaf = next((leaf for leaf in version.unit.leaves() if leaf.span == one.line), one.leaf)
        yield CITATION_CHANGED_MEANING.at(
            within(leaf, one.citation.start, one.citation.end),
            f"«{one.citation.words}» of {leaf.id} {now}, since {one.by} has changed what it cites: "
            f"it meant {one.meant} («{one.meant_words}»){moved}",
            "rules that rest on it are undetermined; read both units, and where the rules hold write under the line "
            f"`| confirm «{one.citation.words}» by {one.by}`",
            unit=leaf.id,
        )
