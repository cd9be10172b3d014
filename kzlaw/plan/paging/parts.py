"""Parts of output-shaped pages: texts, marks, norms, changes and citations; every text, anchor and order is decided.

Addresses (``Link.page``) count from `docs/`; texts are plain, and are made safe by what prints them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kzlaw.span import Span
from kzlaw.vocabulary.facts import Labels


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads to a page of the site; with no ``page`` it is only a text."""

    text: str
    page: str = ""
    fragment: str = ""


SegmentKind = Literal["plain", "rule", "reading", "informative", "uncovered"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of characters of the law that the same statements quote; ``quoted`` is empty for plain words.

    ``anchor`` is the HTML id of quoted words, ``reason`` why words are declared informative.
    """

    text: str
    quoted: tuple[Link, ...] = ()
    kind: SegmentKind = "plain"
    anchor: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One абзац as it is printed, with the marks of a quoting act around it.

    ``opens`` are the ids of the units that begin here besides the абзац itself; ``depth`` is its indent; ``quoted``
    is set inside the text that an amending act quotes.
    """

    id: str
    opens: tuple[str, ...]
    depth: int
    quoted: bool
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Lines of a file, as they stand there; with no ``path`` there are none."""

    path: str
    line: int
    text: str

    @property
    def place(self) -> str:
        """Where the lines stand, as people write it."""
        return f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class ExpectedCase:
    """An example or a generated test: what it is given, what it expects, and where it stands.

    ``source`` is where an example is annotated, empty for a test that was made from the conditions; ``test`` is the
    place of the generated test.
    """

    name: str
    given: str
    expect: str
    said: Labels
    source: str
    test: str


@dataclass(frozen=True, slots=True)
class TestGroup:
    """The tests made from the conditions of a norm that expect one thing: each by name and line of their file."""

    expect: str
    said: Labels
    tests: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of the law with the expression that they became and the lines of code that judge it.

    ``anchor`` is the HTML id of the phrase among the rules; each run of ``words`` leads to its id in the text. An
    option of a reading without which it asks nothing stands in ``under``. ``code_line`` is 0 where no code judges it.
    """

    anchor: str
    role: Labels
    words: tuple[Link, ...]
    expression: str
    under: str
    source: str
    code: str
    code_line: int


@dataclass(frozen=True, slots=True)
class ExampleGroup:
    """How many examples of a norm expect one thing."""

    expect: str
    said: Labels
    count: int


@dataclass(frozen=True, slots=True)
class NormSection:
    """One rule, referral or exemption, by its page: ``covers`` for an exemption, ``law`` for a referral.

    ``page`` is its own page, with the code and the tests in full, or empty where they stand on the page of its
    paragraph; ``phrases`` tie its words to both. ``exempted_in`` are the links of
    ``exempted_by`` under the short names of their units.

    ``source_span`` is where its statement begins.
    """

    id: str
    kind: Labels
    anchor: str
    unit: Link
    titles: Labels
    title: str
    citation: Labels
    law: str
    covers: tuple[Link, ...]
    exempted_by: tuple[Link, ...]
    exempted_in: tuple[Link, ...]
    readings: tuple[Link, ...]
    page: str
    phrases: tuple[Phrase, ...]
    annotation: CodeBlock
    code: CodeBlock
    examples: tuple[ExpectedCase, ...]
    tests: tuple[TestGroup, ...]
    test_path: str
    source_span: Span

    @property
    def expected(self) -> tuple[ExampleGroup, ...]:
        """The examples by what they expect: they are given in full on the page of the norm."""
        expected = dict.fromkeys((each.expect, each.said) for each in self.examples)
        return tuple(
            ExampleGroup(expect, said, sum(each.expect == expect for each in self.examples))
            for expect, said in expected
        )

    @property
    def test_count(self) -> int:
        """How many tests were made from its conditions."""
        return sum(len(group.tests) for group in self.tests)


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A unit with a norm of it, its code and the number of its tests; or a unit without any.

    ``uncovered`` are words that nothing accounts for.
    """

    component: str
    unit: str
    place: Link
    norm: NormSection | None
    code: str
    test_path: str
    examples: int
    tests: int
    uncovered: str


@dataclass(frozen=True, slots=True)
class OptionLine:
    """One way to read: its state is `default`, `selectable` or `rejected`."""

    name: str
    state: Literal["default", "selectable", "rejected"]
    titles: Labels


@dataclass(frozen=True, slots=True)
class ReadingSection:
    """An ambiguity: the words, and the ways to read them."""

    name: str
    anchor: str
    titles: Labels
    words: str
    unit: Link
    options: tuple[OptionLine, ...]
    source: str


@dataclass(frozen=True, slots=True)
class EditionLink:
    """One edition of a paragraph: who gave it and when it is in force; ``current`` is the page itself."""

    link: Link
    force: tuple[Labels, ...]
    current: bool


@dataclass(frozen=True, slots=True)
class OperationLine:
    """What an operation did to a unit: its kind in words, the unit, what became of it and why not, if it did not."""

    kind: Labels
    target: Link
    target_citation: Labels
    act: Link
    operation: Link
    outcome: Labels
    reason: str


@dataclass(frozen=True, slots=True)
class WordsBy:
    """Words in a row that one act put there, or took away; ``number`` tells the acts of a page apart by colour."""

    text: str
    by: Link
    number: int


@dataclass(frozen=True, slots=True)
class Change:
    """Words in a row of a comparison of two texts: both have them, or one does."""

    kind: Literal["same", "added", "removed"]
    text: str


@dataclass(frozen=True, slots=True)
class Redline:
    """Two texts of a unit compared word by word, абзац by абзац."""

    before: Link
    after: Link
    lines: tuple[tuple[Change, ...], ...]


NormFate = Literal["new", "gone", "same", "changed", "restated", "open"]


@dataclass(frozen=True, slots=True)
class TouchedNorm:
    """A norm of a unit that changed: what became of it.

    It is ``restated`` where the words that it quoted are no more: ``before`` and ``now`` are the words. It is ``open``
    where what it cites has changed and nobody has confirmed what that means now.
    """

    titles: Labels
    rule: Link
    state: NormFate
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class UnitRedline:
    """A paragraph or a heading whose text differs between two editions, or is held in the later one alone."""

    unit: Link
    anchor: str
    state: Literal["changed", "added", "removed", "unheld"]
    lines: tuple[tuple[Change, ...], ...]
    norms: tuple[TouchedNorm, ...]


@dataclass(frozen=True, slots=True)
class CitationLine:
    """Words of law that cite a unit: where they stand, and where they lead."""

    words: str
    unit: Link
    target: Link


@dataclass(frozen=True, slots=True)
class Citing:
    """How to cite a page: in the style of Kazakh and of Russian legal writing, in English, and as BibTeX."""

    labels: Labels
    bibtex: str
