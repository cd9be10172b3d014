"""Parts of output-shaped pages: texts, marks, norms, changes and citations; every text, anchor and order is decided.

Addresses (``Link.page``) count from `docs/`; texts are plain, and are made safe by what prints them.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from kzlaw.vocabulary.facts import Labels


class Link(msgspec.Struct, frozen=True, array_like=True):
    """A text that leads to a page of the site; with no ``page`` it is only a text."""

    text: str
    page: str = ""
    fragment: str = ""


SegmentKind = Literal["plain", "rule", "reading", "informative", "uncovered"]


class Segment(msgspec.Struct, frozen=True, array_like=True):
    """A run of characters of the law that the same statements quote; ``quoted`` is empty for plain words.

    ``anchor`` is the HTML id of quoted words, ``reason`` why words are declared informative.
    """

    text: str
    quoted: tuple[Link, ...] = ()
    kind: SegmentKind = "plain"
    anchor: str = ""
    reason: str = ""


class TextLine(msgspec.Struct, frozen=True, array_like=True):
    """One абзац as it is printed, with the marks of a quoting act around it.

    ``opens`` are the ids of the units that begin here besides the абзац itself; ``depth`` is its indent; ``quoted``
    is set inside the text that an amending act quotes.
    """

    id: str
    opens: tuple[str, ...]
    depth: int
    quoted: bool
    segments: tuple[Segment, ...]


class CodeBlock(msgspec.Struct, frozen=True, array_like=True):
    """Lines of a file, as they stand there; with no ``path`` there are none."""

    path: str
    line: int
    text: str

    @property
    def place(self) -> str:
        """Where the lines stand, as people write it."""
        return f"{self.path}:{self.line}"


class ExpectedCase(msgspec.Struct, frozen=True, array_like=True):
    """An example or a generated test: what it is given, what it expects, and the place of the test, ``test``."""

    name: str
    given: str
    expect: str
    said: Labels
    test: str


class TestGroup(msgspec.Struct, frozen=True, array_like=True):
    """The tests made from the conditions of a norm that expect one thing: each by name and line of their file."""

    expect: str
    said: Labels
    tests: tuple[tuple[str, str], ...]


class Phrase(msgspec.Struct, frozen=True, array_like=True):
    """Words of the law with the expression that they became and the lines of code that judge it.

    ``anchor`` is the HTML id of the phrase among the rules; each run of ``words`` leads to its id in the text. An
    option of a reading without which it asks nothing stands in ``under``. ``code_line`` is 0 where no code judges it.
    """

    anchor: str
    role: Labels
    words: tuple[Link, ...]
    expression: str
    under: str
    code: str
    code_line: int


class ExampleGroup(msgspec.Struct, frozen=True, array_like=True):
    """How many examples of a norm expect one thing."""

    expect: str
    said: Labels
    count: int


class NormSection(msgspec.Struct, frozen=True, array_like=True):
    """One rule, referral or exemption, by its page: ``covers`` for an exemption, ``law`` for a referral.

    ``page`` is its own page, with the code and the tests in full, or empty where they stand on the page of its
    paragraph; ``phrases`` tie its words to both. ``exempted_in`` are the links of
    ``exempted_by`` under the short names of their units.

    ``annotation`` are the lines of its statement, ``annotated`` says where they are found.
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
    annotation: str
    annotated: str
    code: CodeBlock
    examples: tuple[ExpectedCase, ...]
    tests: tuple[TestGroup, ...]
    test_path: str

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


class MatrixRow(msgspec.Struct, frozen=True, array_like=True):
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


class OptionLine(msgspec.Struct, frozen=True, array_like=True):
    """One way to read: its state is `default`, `selectable` or `rejected`."""

    name: str
    state: Literal["default", "selectable", "rejected"]
    titles: Labels


class ReadingSection(msgspec.Struct, frozen=True, array_like=True):
    """An ambiguity: the words, the ways to read them, and the file in which it is annotated, ``source``."""

    name: str
    anchor: str
    titles: Labels
    words: str
    unit: Link
    options: tuple[OptionLine, ...]
    source: str


class EditionLink(msgspec.Struct, frozen=True, array_like=True):
    """One edition of a paragraph: who gave it and when it is in force; ``current`` is the page itself."""

    link: Link
    force: tuple[Labels, ...]
    current: bool


class OperationLine(msgspec.Struct, frozen=True, array_like=True):
    """What an operation did to a unit: its kind in words, the unit, what became of it and why not, if it did not.

    ``act`` is the changed act, ``by`` the changing one, with the page of all that it changed.
    """

    kind: Labels
    target: Link
    target_citation: Labels
    act: Link
    by: Link
    operation: Link
    outcome: Labels
    reason: str


class WordsBy(msgspec.Struct, frozen=True, array_like=True):
    """Words in a row that one act put there, or took away; ``number`` tells the acts of a page apart by colour."""

    text: str
    by: Link
    number: int


class Authors(msgspec.Struct, frozen=True, array_like=True):
    """A text by the acts that put its words there; all words of the абзацы left out are those of ``rest``."""

    lines: tuple[tuple[WordsBy, ...], ...]
    rest: Link | None


class Change(msgspec.Struct, frozen=True, array_like=True):
    """Words in a row of a comparison of two texts: both have them, or one does."""

    kind: Literal["same", "added", "removed"]
    text: str


class Redline(msgspec.Struct, frozen=True, array_like=True):
    """Two texts of a unit compared word by word, абзац by абзац."""

    before: Link
    after: Link
    lines: tuple[tuple[Change, ...], ...]


NormFate = Literal["first", "new", "gone", "same", "changed", "restated", "open"]


class TouchedNorm(msgspec.Struct, frozen=True, array_like=True):
    """A norm of a unit that changed: what became of it.

    It is ``first`` where the text before is not held, ``restated`` where the words that it quoted are no more:
    ``before`` and ``now`` are the words. It is ``open`` where what it cites has changed and nobody has confirmed what
    that means now.
    """

    titles: Labels
    rule: Link
    state: NormFate
    before: str
    now: str


UnitState = Literal["changed", "added", "removed", "renumbered", "unheld"]


class UnitRedline(msgspec.Struct, frozen=True, array_like=True):
    """A paragraph or a heading whose text differs between two editions, or is held in the later one alone."""

    unit: Link
    anchor: str
    state: UnitState
    lines: tuple[tuple[Change, ...], ...]
    norms: tuple[TouchedNorm, ...]


class CitationLine(msgspec.Struct, frozen=True, array_like=True):
    """Words of law that cite a unit: where they stand, and where they lead."""

    words: str
    unit: Link
    target: Link


class Citing(msgspec.Struct, frozen=True, array_like=True):
    """How to cite a page: in the style of Kazakh and of Russian legal writing, in English, and as BibTeX."""

    labels: Labels
    bibtex: str
