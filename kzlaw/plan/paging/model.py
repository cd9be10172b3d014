"""Output-shaped pages, each made of `parts`: a template only loops.

Addresses (`path`, ``Link.page``) count from `docs/`; texts are plain, and are made safe by what prints them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kzlaw.editions.model import Start
from kzlaw.plan.paging.parts import (
    Change,
    CitationLine,
    Citing,
    CodeBlock,
    EditionLink,
    ExampleGroup,
    ExpectedCase,
    Link,
    MatrixRow,
    NormFate,
    NormSection,
    OperationLine,
    OptionLine,
    Phrase,
    ReadingSection,
    Redline,
    Segment,
    SegmentKind,
    TestGroup,
    TextLine,
    TouchedNorm,
    UnitRedline,
    WordsBy,
)
from kzlaw.vocabulary.facts import Labels

__all__ = [
    "ActPage",
    "Change",
    "CitationLine",
    "Citing",
    "CodeBlock",
    "ComponentOutline",
    "DiagnosticGroup",
    "DiagnosticPage",
    "DiagnosticsPage",
    "EditionLine",
    "EditionLink",
    "ExampleGroup",
    "ExpectedCase",
    "HeldAct",
    "HomePage",
    "LawPage",
    "Link",
    "MatrixRow",
    "Moment",
    "NormFate",
    "NormSection",
    "OperationLine",
    "OptionLine",
    "OutlineItem",
    "PagePlan",
    "ParagraphPage",
    "Phrase",
    "ReadingSection",
    "Redline",
    "RedlinePage",
    "RulePage",
    "Segment",
    "SegmentKind",
    "TestGroup",
    "TextLine",
    "TouchedNorm",
    "UnitRedline",
    "WordCount",
    "WordsBy",
]


@dataclass(frozen=True, slots=True)
class RedlinePage:
    """Two editions of an act compared; not ``held`` where the text of one of them is not here."""

    path: str
    act: Link
    act_id: str
    before: Labels
    after: Labels
    before_force: Labels
    after_force: Labels
    held: bool
    units: tuple[UnitRedline, ...]


@dataclass(frozen=True, slots=True)
class RulePage:
    """The page of one norm, beside its paragraph's: annotation, code and tests in full."""

    path: str
    paragraph: Link
    act: Link
    component: str
    norm: NormSection


@dataclass(frozen=True, slots=True)
class ParagraphPage:
    """The page of one paragraph or article as one act gave it; ``changes`` are what its operations did elsewhere.

    ``authors`` has the text by the acts that put its words there, where several did; ``current`` says that the newest
    edition holds it.
    """

    path: str
    current: bool
    act: Link
    act_title: str
    component_title: str
    component: str
    unit: str
    heading: str
    citation: Labels
    force: tuple[Labels, ...]
    given_by: Link
    given: Labels
    given_official: str
    official: str
    reference: str
    text: tuple[TextLine, ...]
    hash: str
    annotated_in: str
    code_path: str
    test_path: str
    norms: tuple[NormSection, ...]
    readings: tuple[ReadingSection, ...]
    changes: tuple[OperationLine, ...]
    editions: tuple[EditionLink, ...]
    done: tuple[OperationLine, ...]
    authors: tuple[tuple[WordsBy, ...], ...]
    redline: Redline | None
    cites: tuple[CitationLine, ...]
    cited_by: tuple[CitationLine, ...]
    citing: Citing
    previous: Link | None
    following: Link | None


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """One line of an act's outline: the абзацы of a heading or of the lines around, or a link to a paragraph.

    ``level`` is 0 for what is no heading, else 1 (section) to 3 (division).
    """

    text: tuple[TextLine, ...]
    level: int
    paragraph: Link | None
    words: str
    force: tuple[Labels, ...]
    norms: int
    earlier: tuple[EditionLink, ...]


@dataclass(frozen=True, slots=True)
class ComponentOutline:
    """What is held of one component, in the order of the text; ``gone`` stood in earlier editions only."""

    name: str
    title: str
    held: Literal["whole", "part", "nothing"]
    items: tuple[OutlineItem, ...]
    gone: tuple[OutlineItem, ...]

    @property
    def short_title(self) -> str:
        """The title, cut after some words where it is long."""
        words = self.title.split(" ")
        return self.title if len(words) <= 9 else " ".join(words[:8]) + " …"


@dataclass(frozen=True, slots=True)
class EditionLine:
    """One edition of an act; not ``held`` where none of its text is here."""

    start: Start
    by: Link
    given: Labels
    force: Labels
    held: bool
    operations: tuple[OperationLine, ...]


@dataclass(frozen=True, slots=True)
class WordCount:
    """Coverage of the law in words: quoted by a rule, declared informative, neither."""

    total: int
    quoted: int
    informative: int
    uncovered: int


@dataclass(frozen=True, slots=True)
class ActPage:
    """The page of an act; ``known_as`` is its title, or that of a rule book of it where the act's own is not held."""

    path: str
    act: str
    heading: str
    named: Labels
    title: str
    known_as: str
    official: str
    force: Labels | None
    words: WordCount | None
    components: tuple[ComponentOutline, ...]
    editions: tuple[EditionLine, ...]
    changes: tuple[OperationLine, ...]
    readings: tuple[ReadingSection, ...]
    redlines: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """The start of an edition on the time line: between which parts of a hundred it lies."""

    link: Link
    given: Labels
    force: Labels
    earliest: float
    latest: float


@dataclass(frozen=True, slots=True)
class HeldAct:
    """An act on the first page."""

    act: str
    heading: str
    known_as: Link
    components: tuple[ComponentOutline, ...]
    words: WordCount | None
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class HomePage:
    """The part of the first page that is made from the acts held; ``years`` bound the time line."""

    path: str
    speaks_of: Labels | None
    acts: tuple[HeldAct, ...]
    years: tuple[int, int]


@dataclass(frozen=True, slots=True)
class LawPage:
    """The list of all acts held."""

    path: str
    acts: tuple[ActPage, ...]


@dataclass(frozen=True, slots=True)
class DiagnosticPage:
    """The page of one code; ``text`` is Markdown of this project's own."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class DiagnosticGroup:
    """The codes of one stage."""

    stage: Labels
    codes: tuple[tuple[Link, str, str], ...]  # the page, the severity, the title


@dataclass(frozen=True, slots=True)
class DiagnosticsPage:
    """The list of all codes."""

    path: str
    ground: Link
    groups: tuple[DiagnosticGroup, ...]


PagePlan = ParagraphPage | RulePage | RedlinePage | ActPage | LawPage | HomePage | DiagnosticPage | DiagnosticsPage
