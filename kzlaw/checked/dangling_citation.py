"""Acts over time → citations that lead to no unit, with the edition in which that first is so."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping

import msgspec
from msgspec.structs import replace

from kzlaw.checked.standing import within
from kzlaw.checked.standing_text import Nowhere, Text, Texts, around, follow, follow_from
from kzlaw.citation import ActReference, Citation, Step
from kzlaw.clauses.identify import HEADING_LEVEL
from kzlaw.clauses.locate import unit_name
from kzlaw.clauses.tree import Act, Unit
from kzlaw.diagnostics.catalogue.checked import DANGLING_CITATION
from kzlaw.diagnostics.diagnostic import Diagnostic, Severity
from kzlaw.editions.assembled import as_of, standing_versions
from kzlaw.editions.citing import ChangedCitation
from kzlaw.editions.model import ActHistory, Library, Standing, Version
from kzlaw.parsed.phrases.folding import fold
from kzlaw.resolved.coverage import is_quotation
from kzlaw.span import Span

Path = tuple[Step, ...]
_Used = tuple[str, str, str]
"""A unit that a citation depends on: component, kind, number; the last two empty for anything in the component."""

# With a heading all that stands under it can go, or come back: every citation depends on it.
_HEADINGS = ("heading", "")

# By which of its names an act speaks of itself tells whether the resolution or its rule book is meant.
_OWNER = re.compile(r"(?P<this>осы\s+)?(?:(?P<act>қаулы|бұйры|жарлы|шешім|заң|кодекс|өкім)|(?P<book>\w+))")
_BOOK = re.compile(r"қағида|ереже|тәртіп|тәртіб|нұсқаулы|стандарт|әдістеме|тізбе|жарғы|бағдарлама")


def dangling_citations(
    acts: Iterable[Act], library: Library, changed: Iterable[ChangedCitation] = ()
) -> Iterator[Diagnostic]:
    """Yield each citation that leads nowhere once, in the first edition of its act in which it does.

    It is an error where the text says of itself («осы …») what it does not hold. It is a warning where only the
    context tells which text is meant, and where the unit has been taken away by an amendment: that is a fault of the
    law, which is held as it is. What is known to have been upset (``changed``) is reported as such, not here.
    """
    upset = frozenset((one.act, one.line, one.citation.words) for one in changed if one.how == "nothing")
    by_id = {act.id: act for act in acts}
    for history in library.acts.values():
        yield from _Act(history, library, by_id, upset).problems()


class _Act(msgspec.Struct):
    """One act while its editions are gone through."""

    history: ActHistory
    library: Library
    acts: Mapping[str, Act]
    upset: frozenset[tuple[str, Span, str]]
    used: dict[tuple[str, int], frozenset[_Used]] = msgspec.field(default_factory=dict)
    reported: set[tuple[Span, int, str]] = msgspec.field(default_factory=set)
    others: dict[tuple[str, int], Texts] = msgspec.field(default_factory=dict)

    def problems(self) -> Iterator[Diagnostic]:
        for number, edition in enumerate(self.history.editions):
            texts = Texts(self.history, number)
            standing = {
                name: standing_versions(timeline, as_of(number)) for name, timeline in self.history.timelines.items()
            }
            changed = frozenset(_changed(standing, number))
            for name, versions in standing.items():
                for place, version in versions:
                    new = version.edition == number
                    if version.unit.state == "held" and (new or self.used.get((name, place), frozenset()) & changed):
                        by = "" if number == 0 else edition.by
                        yield from self._unit(texts, name, place, version, by if not new else "", number)

    def _unit(
        self, texts: Texts, name: str, place: int, version: Version, later: str, number: int
    ) -> Iterator[Diagnostic]:
        """Check one paragraph; ``later`` is the act that has changed something else since it was written."""
        text = texts.component(name)
        cites = [here for here in around(version.unit) if here[-1].citations and not is_quotation(here[-1].id)]
        if text is None or not cites or any(unit.kind == "operation" for unit in version.unit.walk()):
            # The items of an amending act that change something cite the act that they change.
            return
        used: set[_Used] = {(name, *_HEADINGS)}
        for here in cites:
            leaf = here[-1]
            for citation in leaf.citations:
                wrong = [
                    (path, where)
                    for path in _paths(citation.steps)
                    if (where := self._follow(texts, text, here, citation, path, used)) is not None
                    and not self._starts_later(name, here, citation, path, number)
                ]
                key = (leaf.span, citation.start, citation.words)
                if (self.history.act, leaf.span, citation.words) in self.upset:
                    continue
                if wrong and key not in self.reported:
                    self.reported.add(key)
                    yield _problem(leaf, citation, wrong, later)
        self.used[name, place] = frozenset(used)

    def _follow(
        self, texts: Texts, text: Text, here: tuple[Unit, ...], citation: Citation, path: Path, used: set[_Used]
    ) -> Nowhere | None:
        match citation.scope:
            case "this_unit":
                where = follow_from(text, here, path)
                if where is not None or not path[0].numbers:
                    used.add((text.name, "", ""))
                return where
            case "other_act":
                return self._elsewhere(citation.act, path)
            case "this_act":
                tried = [_followed(each, path, used) for each in _meant(texts, text, citation)]
                return tried[0] if tried and all(where is not None for where in tried) else None

    def _starts_later(self, name: str, here: tuple[Unit, ...], citation: Citation, path: Path, number: int) -> bool:
        """Return whether the act itself holds the unit cited, which only starts on a later day than the citation."""
        for later in range(number + 1, len(self.history.editions)):
            if self.history.editions[later].by == self.history.act:
                texts = self.others.setdefault((self.history.act, later), Texts(self.history, later))
                text = texts.component(name)
                if text is not None and self._follow(texts, text, here, citation, path, set()) is None:
                    return True
        return False

    def _elsewhere(self, reference: ActReference | None, path: Path) -> Nowhere | None:
        """Follow a path into another held act: it leads nowhere where no edition of any component has the unit."""
        act = self._held(reference)
        if act is None or not path or path[0].kind == "annex":
            return None
        history = self.library.acts[act]
        if any(timeline.partial for timeline in history.timelines.values()) or "main" not in history.timelines:
            return None
        last: Nowhere | None = None
        for number in reversed(range(len(history.editions))):
            texts = self.others.setdefault((act, number), Texts(history, number))
            for name in history.timelines:
                text = texts.component(name)
                last = follow(text, path) if text is not None else None
                if last is None:
                    return None
        return last

    def _held(self, reference: ActReference | None) -> str | None:
        if reference is None or reference.number is None or reference.adopted is None:
            return None
        found = [
            act.id
            for act in self.acts.values()
            if act.adopted == reference.adopted and fold(act.number) == fold(reference.number)
            if reference.kind is None or not act.kind or reference.kind == act.kind
        ]
        return found[0] if len(found) == 1 and found[0] in self.library.acts else None


def _meant(texts: Texts, own: Text, citation: Citation) -> list[Text]:
    """Return the components that a citation of this act can mean; none where what it means is not held."""
    steps = citation.steps
    if not steps:
        return []
    if steps[0].kind == "annex":
        return []
    owner = _OWNER.match(fold(citation.words))
    names = [own.name]
    if owner is not None and owner["act"] and own.name != "main":
        names = ["main"]
    elif (
        owner is not None and owner["book"] and _BOOK.match(owner["book"]) and own.name == "main" and not owner["this"]
    ):
        others = [name for name in texts.history.timelines if name != "main"]
        # The rule book that the resolution speaks of may be held here, elsewhere, or not at all.
        names = [*others, "main"] if others else []
    return [text for name in names if (text := texts.component(name)) is not None]


def _followed(text: Text, path: Path, used: set[_Used]) -> Nowhere | None:
    first = path[0]
    known = first.kind in ("paragraph", "article") and bool(first.numbers)
    used.add((text.name, first.kind, first.numbers[0]) if known else (text.name, "", ""))
    if text.in_articles:
        used.add((text.name, "", ""))
    return follow(text, path)


def _changed(standing: Mapping[str, list[tuple[int, Version]]], number: int) -> Iterator[_Used]:
    for name, versions in standing.items():
        for _, version in versions:
            if version.edition == number:
                yield name, version.unit.kind, version.unit.number
                yield name, "", ""
                if version.unit.kind in HEADING_LEVEL:
                    yield name, *_HEADINGS


def _paths(steps: Path) -> list[Path]:
    """Return a path for each unit that a citation names; of a run («2–5») its ends, since numbers can be left out."""
    choices = []
    for step in steps:
        numbers = [*step.numbers, step.through] if step.through is not None else list(step.numbers)
        choices.append([Step(step.kind, (number,)) for number in numbers] or [Step(step.kind, ())])
    return [tuple(path) for path in itertools.islice(itertools.product(*choices), _MOST_PATHS)] if steps else []


_MOST_PATHS = 200


def _problem(leaf: Unit, citation: Citation, wrong: list[tuple[Path, Nowhere]], later: str) -> Diagnostic:
    gone = [where.gone for _, where in wrong if where.gone is not None]
    named = "; ".join(dict.fromkeys(_named(path, where) for path, where in wrong))
    since = f", since {later} has changed what it cites" if later and not gone else ""
    problem = DANGLING_CITATION.at(
        within(leaf, citation.start, citation.end),
        f"«{citation.words}» leads nowhere: {named}{since}",
        "compare with the official text; if it cites so, the unit may have another number by now",
        unit=leaf.id,
    )
    sure = fold(citation.words).startswith("осы") and not gone and not later
    return problem if sure else replace(problem, severity=Severity.WARNING)


def _named(path: Path, where: Nowhere) -> str:
    if where.gone is not None:
        by = where.gone.removed.act if isinstance(where.gone, Standing) and where.gone.removed is not None else ""
        return f"`{where.gone.id}` is {where.gone.state}" + (f" by {by}" if by else "")
    numbered = tuple(step for step in path if step.numbers)
    inside = f" in `{where.inside}`" if where.inside else ""
    return f"there is no {unit_name((where.step,) if inside else numbered)}{inside}"
