"""Statements behind the gutter: the same in three languages, from the cache and afresh; expressions bind as said."""

from __future__ import annotations

import random
import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.parsed import syntax
from kzlaw.parsed.annotations import parse_block
from kzlaw.parsed.from_source import parse_act
from kzlaw.parsed.keywords import keyword_table
from kzlaw.parsed.syntax import ActFile, Node, Statement
from kzlaw.pipeline import Stores, understand
from kzlaw.source.text import SourceText, read_source

ROOT = Path(__file__).resolve().parents[2]
BLOCK = (
    "| rule return_in_time",
    "|   en: the book comes back",
    "|   when «ересек»: reader.kind = adult and not book.rare or loan.count in {1, 2}",
    "|   unless «бала»: loan.until is_late = true",
    "|   require «он күн»: loan.until <= earliest(loan.from + 10 calendar days, loan.end - 3 working days)",
    "|   require «он күн»#2: loan.until <= loan.from + 2 months - 1 year + 3 weeks under days.calendar, days.strict",
    "|   example late given loan.from = 2023-03-01, book.rare = unknown under days.strict on 2023-04-01",
    "|     expect violated",
    "|   example kept",
    "|     given loan.from = 2023-03-01, book.rare = false",
    "|     expect not_applicable",
    "| restate rule other",
    "|   require «сөз»: book.rare",
    "| exempt minor from para_1 to para_2__al_3",
    "|   when «бала»: reader.kind = child",
    '| refer elsewhere to "Civil Code"',
    "|   when «өзге»: book.rare",
    "| reading days «он күн»",
    "|   option calendar default",
    "|     ru: календарные",
    "|   option strict rejected",
    "| term ekj «ЭКЖ»",
    "| informative «атауы»: name",
    "| informative: procedure",
    "| note сөз",
)
# The line that is wrong on purpose is left out.
GOOD = tuple(line for line in BLOCK if "is_late" not in line)


def in_language(lines: tuple[str, ...], language: int) -> tuple[str, ...]:
    """Return the lines with every keyword in another language; names, numbers, titles and quotations stay."""
    table: dict[str, tuple[str, ...]] = {}
    for each in keyword_table().values():
        # `exempt` is two keywords; the statement comes first.
        table.setdefault(each[0], each)
    words = {word: both[min(language, len(both) - 1)] for word, both in table.items()}
    phrases = sorted((word for word in words if word not in ("text", "date", "fact")), key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w.=])(?:{'|'.join(map(re.escape, phrases))})(?![\w.])")

    def translated(line: str) -> str:
        if line.startswith("| note"):
            return line.replace("note", keyword_table()["NOTE"][language])
        pieces = re.split(r"(«[^»]*»|\"[^\"]*\"|(?<=rule )\w+|(?<=exempt )\w+|(?<=option )\w+|(?<=example )\w+)", line)
        return "".join(
            piece if number % 2 else pattern.sub(lambda m: words[m[0]], piece) for number, piece in enumerate(pieces)
        )

    return tuple(translated(line) for line in lines)


def without_places(value: object) -> object:
    """Return a statement as plain values, without where it stands."""
    if isinstance(value, msgspec.Struct):
        kept = (name for name in value.__struct_fields__ if not name.endswith("span"))
        return {"is": type(value).__name__, **{name: without_places(getattr(value, name)) for name in kept}}
    return [without_places(inner) for inner in value] if isinstance(value, list | tuple) else value


def test_every_statement_parses() -> None:
    statements, problems = parse_block(GOOD)
    assert problems == ()
    assert [type(statement).__name__ for statement in statements] == [
        "Rule", "Rule", "Exemption", "Referral", "Reading", "Term", "Informative", "Informative", "Note",
    ]  # fmt: skip


@pytest.mark.parametrize("language", [1, 2], ids=["kk", "ru"])
def test_keywords_of_every_language_give_one_tree(language: int) -> None:
    lines = in_language(GOOD, language)
    assert lines != GOOD
    statements, problems = parse_block(lines)
    assert problems == (), problems
    english = parse_block(GOOD)[0]
    assert [without_places(each) for each in statements] == [without_places(each) for each in english]


def test_every_word_of_a_keyword_is_known() -> None:
    for name, words in keyword_table().items():
        assert len(words) >= 2 and len(set(words)) == len(words), name


def expression(text: str) -> syntax.Expression:
    statements, problems = parse_block(("| rule r", f"|   require «сөз»: {text}"))
    assert not problems, (text, problems)
    (rule,) = statements
    assert isinstance(rule, syntax.Rule)
    return rule.conditions[0].expression


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("a or b and c", "a or (b and c)"),
        ("a and b or c", "(a and b) or c"),
        ("not a and b", "(not a) and b"),
        ("not a or b", "(not a) or b"),
        ("not a = b", "not (a = b)"),
        ("not not a", "not (not a)"),
        ("a <= b + 1 year", "a <= (b + 1 year)"),
        ("a - 1 year <= b", "(a - 1 year) <= b"),
        ("a + 1 year - 2 months = b", "((a + 1 year) - 2 months) = b"),
        ("n + 1 - 2 + 3 = m", "((n + 1) - 2) + 3 = m"),
        ("a = b and c in {x, y} or not d", "((a = b) and (c in {x, y})) or (not d)"),
        ("a <= earliest(b, c + 1 year)", "a <= earliest((b), (c + 1 year))"),
        ("a and b and c", "(a and b and c)"),
    ],
)
def test_precedence(text: str, same: str) -> None:
    assert without_places(expression(text)) == without_places(expression(same))


@pytest.mark.parametrize("text", ["a and (b and c)", "(a and b) and c"])
def test_brackets_are_kept_or_mean_the_same(text: str) -> None:
    found = expression(text)
    assert isinstance(found, syntax.And)
    names: list[str] = []
    waiting: list[syntax.Expression] = [found]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, syntax.And):
            waiting = [*node.operands, *waiting]
        elif isinstance(node, syntax.Name):
            names.append(node.path)
    assert names == ["a", "b", "c"]


NAMES = st.sampled_from(["a", "b.c", "reader.kind", "x_1"])
ATOMS = st.one_of(
    NAMES,
    st.dates().map(str),
    st.integers(0, 10**12).map(str),
    st.decimals(0, 1000, allow_nan=False, places=2).map(str),
    st.sampled_from(["a + 1 year", "b.c - 3 working days", "earliest(a, b.c)", "latest(a, 2023-01-01)"]),
)
COMPARED = st.builds("{} {} {}".format, ATOMS, st.sampled_from(["=", "!=", "<", "<=", ">", ">="]), ATOMS)
SIMPLE = st.one_of(NAMES, COMPARED, st.just("a in {x, y, z}"))


def _tree(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds("({})".format, inner),
        st.builds("not {}".format, inner.map(lambda text: f"({text})")),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: " and ".join(f"({part})" for part in parts)),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: " or ".join(f"({part})" for part in parts)),
    )


EXPRESSIONS = st.recursive(SIMPLE, _tree, max_leaves=8)


@settings(max_examples=150, deadline=None)
@given(EXPRESSIONS)
def test_spaces_and_brackets_around_change_nothing(text: str) -> None:
    found = without_places(expression(text))
    assert without_places(expression(f"( {text} )")) == found
    assert without_places(expression(re.sub(r"\s+", "  ", text))) == found


@settings(max_examples=150, deadline=None)
@given(EXPRESSIONS)
def test_places_cover_the_words_that_they_claim(text: str) -> None:
    line = f"|   require «сөз»: {text}"
    waiting: list[object] = [expression(text)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, tuple):
            waiting.extend(node)
        if not isinstance(node, msgspec.Struct) or not hasattr(node, "span"):
            continue
        span = node.span
        words = line[span.column - 1 : span.end_column - 1]
        assert span.line == 2 and words == words.strip() and words
        if isinstance(node, syntax.Name):
            assert words == node.path
        if isinstance(node, syntax.DateLiteral):
            assert words == node.value.isoformat()
        waiting.extend(getattr(node, name) for name in node.__struct_fields__)


def test_a_cached_block_is_the_block() -> None:
    decoder = msgspec.msgpack.Decoder(tuple[Statement, ...])
    for statements in _blocks(ROOT):
        assert decoder.decode(msgspec.msgpack.encode(statements)) == statements


def _blocks(root: Path) -> list[tuple[Statement, ...]]:
    found: list[Diagnostic] = []
    source = read_source(root, "regulation/P2200000807/P2200000807.kzl", found)
    assert source is not None
    file = parse_act(source, found)
    assert file is not None and not found

    def statements(nodes: tuple[Node, ...]) -> list[tuple[Statement, ...]]:
        own = [node.line.statements for node in nodes if node.line is not None]
        return own + [each for node in nodes for each in statements(node.children)]

    return statements(file.nodes)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_a_broken_line_spoils_no_other_statement(seed: int) -> None:
    chosen = random.Random(seed)
    row = chosen.randrange(len(GOOD))
    column = chosen.randrange(3, len(GOOD[row]) + 1)
    sign = chosen.choice('§ "«»()=,:. 5xж\x1b')
    lines = (*GOOD[:row], GOOD[row][:column] + sign + GOOD[row][column:], *GOOD[row + 1 :])
    statements, problems = parse_block(lines)
    assert len(statements) >= 6 or len(problems) < 4
    for problem in problems:
        assert 1 <= problem.span.line <= len(lines)
        assert 1 <= problem.span.column <= len(lines[problem.span.line - 1]) + 1


def test_the_pipeline_says_the_same_with_and_without_a_cache(tmp_path: Path) -> None:
    import shutil

    shutil.copytree(ROOT / "regulation", tmp_path / "regulation")
    afresh = understand(tmp_path, Stores.of(None))
    for _ in range(2):
        stores = Stores.of(tmp_path)
        cached = understand(tmp_path, stores)
        stores.save()
        assert cached.found == afresh.found
        assert cached.acts == afresh.acts
        assert cached.books == afresh.books


def test_a_block_that_moves_in_its_file_keeps_its_words() -> None:
    header = ("---", "act: V2300000001", "kind: order", "adopted: 2023-01-10", "number: 1", "---")
    body = ("1. Сөз.", "| rule r", "|   require «Сөз»: nothing here", "2. Сөз.")

    def problem(lines: tuple[str, ...]) -> Diagnostic:
        found: list[Diagnostic] = []
        file: ActFile | None = parse_act(SourceText("f.kzl", lines, ""), found)
        assert file is not None
        return found[0]

    one, other = problem((*header, *body)), problem((*header, "", "", *body))
    assert other.span == one.span.shifted(2)
