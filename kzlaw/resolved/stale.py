"""A statement and the text of before and now → the quoted words that an amendment has changed, and what they became."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from kzlaw.clauses.tree import Unit
from kzlaw.diagnostics.catalogue.editions import STALE_RULE
from kzlaw.diagnostics.diagnostic import Diagnostic, Severity
from kzlaw.diagnostics.wording import amended as wording
from kzlaw.editions.model import Origin
from kzlaw.parsed import syntax
from kzlaw.resolved.changed_words import now
from kzlaw.resolved.model import Words
from kzlaw.resolved.quantities import LiteralEdit, literal_edits
from kzlaw.resolved.statements import Stated, quotations
from kzlaw.resolved.words import Place, find_words
from kzlaw.span import Span


class StaleQuotation(msgspec.Struct, frozen=True):
    """One quotation whose words have changed: what they were, and what stands in their place (nothing: "").

    ``edits`` are the amounts to be written anew in the condition; None where a change is more than an amount.
    """

    quotation: syntax.Quotation
    before: str
    now: str
    edits: tuple[LiteralEdit, ...] | None


class Stale(msgspec.Struct, frozen=True):
    """A statement carried over into an edition that has changed words that it quotes.

    ``by`` is the operation that changed them, ``line`` its place, under which the statement can be restated.
    """

    stated: Stated
    act: str
    rule: str
    edition: int
    by: Origin
    line: Span | None
    quotations: tuple[StaleQuotation, ...]

    @property
    def computed(self) -> bool:
        """Return whether the statement of the new words can be worked out."""
        return all(one.now and one.edits is not None for one in self.quotations)

    @property
    def edits(self) -> tuple[LiteralEdit, ...]:
        """Return the amounts to be written anew, each once."""
        return tuple(dict.fromkeys(edit for one in self.quotations for edit in one.edits or ()))


def stale_quotations(stated: Stated, earlier: Sequence[Unit]) -> tuple[StaleQuotation, ...]:
    """Return the quotations that stood in the latest of the earlier texts where they can be told, and stand no more.

    ``earlier`` are the versions of the paragraph, oldest first; a quotation that never stood is no stale one.
    """
    found: list[StaleQuotation] = []
    for quotation in quotations(stated.statement):
        if find_words(quotation, stated.place, []) is not None:
            continue
        for version in reversed(earlier):
            before = _place_in(version, stated.place)
            runs = find_words(quotation, before, []) if before is not None else None
            if before is None or runs is None:
                continue
            now_of = {leaf.id: _now(leaf, stated.place) for leaf in _whole(before).leaves()}
            found.append(changed_quotation(stated.statement, quotation, before, runs, now_of))
            break
    return tuple(found)


def changed_quotation(
    statement: syntax.Statement, quotation: syntax.Quotation, before: Place, runs: Sequence[Words],
    now_of: Mapping[str, str],
) -> StaleQuotation:  # fmt: skip
    """Return what has become of quoted words; ``now_of`` is the text of each line as it stands now."""
    expression = next((one.expression for one in _conditions(statement) if quotation in one.quotations), None)
    old = {leaf.id: leaf.text or "" for leaf in _whole(before).leaves()}
    pieces: list[str] = []
    edits: list[LiteralEdit] | None = []
    for run in runs:
        text, changed = old[run.leaf], now_of.get(run.leaf, "")
        start, end = now(text, changed, run.start, run.end)
        pieces.append(changed[start:end])
        more = literal_edits(expression, text, (run.start, run.end), changed, (start, end))
        edits = None if edits is None or more is None else edits + list(more)
    words = " … ".join(run.text for run in runs)
    return StaleQuotation(
        quotation, words, " … ".join(pieces) if all(pieces) else "", None if edits is None else tuple(edits)
    )


def _whole(place: Place) -> Unit:
    return place.around[-1] if place.around else place.leaf


def _conditions(statement: syntax.Statement) -> tuple[syntax.Condition, ...]:
    match statement:
        case syntax.Rule() | syntax.Exemption() | syntax.Referral():
            return statement.conditions
        case _:
            return ()


def _place_in(version: Unit, place: Place) -> Place | None:
    """Return where a statement stood in an earlier version: under the same line of the same file."""
    return next((Place(unit, outer, "", 0) for unit, outer in _walk(version, ()) if unit.span == place.leaf.span), None)


def _walk(unit: Unit, outer: tuple[Unit, ...]) -> Iterable[tuple[Unit, tuple[Unit, ...]]]:
    for child in unit.children:
        yield from _walk(child, (unit, *outer))
    yield unit, outer


def _now(leaf: Unit, place: Place) -> str:
    """Return the text of a line as it stands now; nothing where it is gone."""
    return next((one.text or "" for one in _whole(place).leaves() if one.span == leaf.span), "")


def problem(stale: Stale) -> Diagnostic:
    """Return the problem of a statement whose words have changed, with the words before and after."""
    statement, place = stale.stated.statement, stale.stated.place
    runs = [(_short(one.before), _short(one.now)) for one in stale.quotations]
    match statement:
        case syntax.Rule() | syntax.Exemption() | syntax.Referral() | syntax.Reading() | syntax.Term():
            name = f"`{statement.name}`"
        case _:
            name = "`informative`"
    by = stale.by
    if stale.edits and stale.computed:
        hint = wording.restate_so(by.act, by.operation, [(edit.before, edit.after) for edit in stale.edits])
    else:
        hint = wording.restate(by.act, by.operation)
    related = (wording.changed_by(stale.line),) if stale.line is not None else ()
    match statement:
        case syntax.Informative() | syntax.Term():
            severity = Severity.WARNING
        case _:
            severity = STALE_RULE.severity
    found = STALE_RULE.at(
        place.span(statement.span), wording.quotes_changed(name, by.act, runs), hint, related,
        unit=stale.stated.unit, rule=stale.rule,
    )  # fmt: skip
    return replace(found, severity=severity)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 160 else words[:159] + "…"
