"""Output-shaped pages, each made of `parts`: a template only loops.

Addresses (`path`, ``Link.page``) count from `docs/`; texts are plain, and are made safe by what prints them.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from kzlaw.editions.model import Start
from kzlaw.plan.paging.amending_parts import AmendedAct, NotHeld, UpsetCitation
from kzlaw.plan.paging.parts import (
    Authors,
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
    UnitState,
    WordsBy,
)
from kzlaw.vocabulary.facts import Labels

__all__ = [
    "ActPage",
    "AmendingPage",
    "Authors",
    "Change",
    "CitationLine",
    "Citing",
    "CodeBlock",
    "ComponentOutline",
    "CoveragePage",
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
    "LostLine",
    "LostWords",
    "MatrixRow",
    "Moment",
    "NormFate",
    "NormSection",
    "NoticedProblem",
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
    "UnitState",
    "WordCount",
    "WordsBy",
]


class RedlinePage(msgspec.Struct, frozen=True, array_like=True):
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


class RulePage(msgspec.Struct, frozen=True, array_like=True):
    """The page of one norm, beside its paragraph's: annotation, code and tests in full."""

    path: str
    paragraph: Link
    act: Link
    component: str
    norm: NormSection


class ParagraphPage(msgspec.Struct, frozen=True, array_like=True):
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
    authors: Authors
    redline: Redline | None
    cites: tuple[CitationLine, ...]
    cited_by: tuple[CitationLine, ...]
    citing: Citing
    previous: Link | None
    following: Link | None


class OutlineItem(msgspec.Struct, frozen=True, array_like=True):
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


class ComponentOutline(msgspec.Struct, frozen=True, array_like=True):
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


class EditionLine(msgspec.Struct, frozen=True, array_like=True):
    """One edition of an act; not ``held`` where none of its text is here.

    ``amending`` is the page of what the act that gave it changed, a mere text where that is the act itself.
    """

    start: Start
    by: Link
    amending: Link
    given: Labels
    force: Labels
    held: bool
    operations: tuple[OperationLine, ...]


class WordCount(msgspec.Struct, frozen=True, array_like=True):
    """Coverage of the law in words: quoted by a rule, declared informative, neither."""

    total: int
    quoted: int
    informative: int
    uncovered: int


class ActPage(msgspec.Struct, frozen=True, array_like=True):
    """The page of an act; ``known_as`` is its title, or that of a rule book of it where the act's own is not held.

    ``amends`` is the page of what it changed in others, with no ``page`` where it changes none.
    """

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
    amends: Link
    readings: tuple[ReadingSection, ...]
    redlines: tuple[Link, ...]


class AmendingPage(msgspec.Struct, frozen=True, array_like=True):
    """All that an act changed in others, and the citations that mean something else because of it."""

    path: str
    act: Link
    act_id: str
    heading: Labels
    named: Labels
    title: str
    official: str
    acts: tuple[AmendedAct, ...]
    citations: tuple[UpsetCitation, ...]
    not_held: tuple[NotHeld, ...]


class LostWords(msgspec.Struct, frozen=True, array_like=True):
    """Words in a row; ``lost`` where nobody accounts for them."""

    text: str
    lost: bool


class LostLine(msgspec.Struct, frozen=True, array_like=True):
    """An абзац with words that nobody accounts for, and where it stands."""

    component: str
    unit: Link
    words: tuple[LostWords, ...]


class NoticedProblem(msgspec.Struct, frozen=True, array_like=True):
    """A problem of the text or its annotations; ``level`` is its severity without a language."""

    severity: Labels
    level: str
    code: Link
    title: Labels
    unit: Link
    place: str
    message: Labels
    hint: Labels


class CoveragePage(msgspec.Struct, frozen=True, array_like=True):
    """The words of an act that nobody accounts for, and its problems; of very many, the first."""

    path: str
    act: Link
    act_id: str
    matrix: str
    words: WordCount | None
    lines: tuple[LostLine, ...]
    more_lines: int
    problems: tuple[NoticedProblem, ...]
    more_problems: int
    english: bool
    """Whether some of the problems are told in English alone."""


class Moment(msgspec.Struct, frozen=True, array_like=True):
    """The start of an edition on the time line: between which parts of a hundred it lies.

    ``amending`` leads to what the act that gave it changed, with no ``page`` where that is the act itself.
    """

    link: Link
    amending: Link
    given: Labels
    force: Labels
    earliest: float
    latest: float


class HeldAct(msgspec.Struct, frozen=True, array_like=True):
    """An act on the first page."""

    act: str
    heading: str
    known_as: Link
    components: tuple[ComponentOutline, ...]
    words: WordCount | None
    moments: tuple[Moment, ...]


class HomePage(msgspec.Struct, frozen=True, array_like=True):
    """The part of the first page that is made from the acts held; ``years`` bound the time line."""

    path: str
    speaks_of: Labels | None
    acts: tuple[HeldAct, ...]
    years: tuple[int, int]


class LawPage(msgspec.Struct, frozen=True, array_like=True):
    """The list of all acts held."""

    path: str
    acts: tuple[ActPage, ...]


class DiagnosticPage(msgspec.Struct, frozen=True, array_like=True):
    """The page of one code; ``about`` and the sections, each by the name of its heading, are Markdown of our own.

    The page of what all examples begin with has no ``stage``, and is ``about`` alone.
    """

    path: str
    titles: Labels
    stage: Labels | None
    severity: Labels | None
    about: str
    sections: tuple[tuple[str, str], ...]


class DiagnosticGroup(msgspec.Struct, frozen=True, array_like=True):
    """The codes of one stage, which begin with its ``prefix``."""

    prefix: str
    stage: Labels
    codes: tuple[tuple[Link, Labels, Labels], ...]  # the page, the severity, the title


class DiagnosticsPage(msgspec.Struct, frozen=True, array_like=True):
    """The list of all codes."""

    path: str
    ground: Link
    groups: tuple[DiagnosticGroup, ...]


PagePlan = (
    ParagraphPage | RulePage | RedlinePage | ActPage | AmendingPage | CoveragePage | LawPage | HomePage | DiagnosticPage
    | DiagnosticsPage
)  # fmt: skip
