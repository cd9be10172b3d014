"""Library and rule books → what checks go through: each version of a paragraph once, with its norms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from kzlaw.clauses.tree import Unit
from kzlaw.editions.assembled import as_of, standing_versions
from kzlaw.editions.model import ActHistory, Standing, Version
from kzlaw.parsed import syntax
from kzlaw.resolved import model
from kzlaw.span import Span

Named = syntax.Rule | syntax.Exemption | syntax.Referral | syntax.Reading


class Stated(msgspec.Struct, frozen=True):
    """A statement that has a name, with where its places are counted from."""

    statement: Named
    file: str
    gutter: int

    def span(self, relative: Span) -> Span:
        """Return a place of the statement as a place in its file."""
        return Span(
            self.file,
            relative.line + self.gutter,
            relative.column,
            relative.end_line + self.gutter,
            relative.end_column,
        )


class Held(msgspec.Struct, frozen=True):
    """A version of a paragraph with what its statements come to; ``stated`` are those statements by place.

    It stands from ``edition`` on, a place in the editions of the act, until before ``ends``.
    """

    component: str
    edition: int
    ends: int
    version: Version
    provision: model.Provision
    stated: Mapping[Span, Stated]

    def norms(self) -> tuple[model.Norm, ...]:
        """Return the rules, referrals and exemptions of the paragraph."""
        return (*self.provision.rules, *self.provision.referrals, *self.provision.exemptions)

    def name_of(self, source: Span) -> Span:
        """Return where the name of the norm or reading stands whose statement begins at ``source``."""
        stated = self.stated.get(source)
        return stated.span(stated.statement.name_span) if stated is not None else source


def held(history: ActHistory, book: model.RuleBook) -> Iterator[Held]:
    """Yield every version of every paragraph that is ever held, in the order of the editions and of the text."""
    for number, edition in enumerate(book.editions):
        provisions: dict[tuple[str, str, Span | None], model.Provision] | None = None
        for name, timeline in history.timelines.items():
            if not any(version.edition == number for slot in timeline.slots for version in slot.versions):
                continue
            if provisions is None:
                provisions = {(each.component, each.unit, each.source): each for each in edition.provisions}
            for place, version in standing_versions(timeline, as_of(number)):
                if version.edition != number or version.unit.state != "held":
                    continue
                provision = provisions.get((name, version.unit.id, version.unit.span))
                if provision is not None:
                    later = (each.edition for each in timeline.slots[place].versions if each.edition > number)
                    ends = min(later, default=len(book.editions))
                    yield Held(name, number, ends, version, provision, statements(version.unit))


def statements(unit: Unit) -> dict[Span, Stated]:
    """Return the named statements of a paragraph by the place at which each begins."""
    found: dict[Span, Stated] = {}
    for each in unit.walk():
        given = [(each.statements, each.span.file, each.gutter)]
        if isinstance(each, Standing):
            given += [(more.statements, more.span.file, more.gutter) for more in each.restated]
        for listed, file, gutter in given:
            for statement in listed:
                if isinstance(statement, Named):
                    stated = Stated(statement, file, gutter)
                    found[stated.span(statement.span)] = stated
    return found


def within(leaf: Unit, start: int, end: int) -> Span:
    """Return the place in the file of characters of a leaf; all of it where an amendment has changed its words."""
    changed = isinstance(leaf, Standing) and len({run.origin for run in leaf.runs}) > 1
    printed = len(leaf.text or "") == leaf.span.end_column - leaf.span.column
    return leaf.span.within(start, end) if printed and not changed else leaf.span
