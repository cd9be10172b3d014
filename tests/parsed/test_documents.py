"""The structure of a file: whatever the text, every line of it is in the tree once, in order, at its place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kzlaw.clauses.from_parsed import acts
from kzlaw.clauses.tree import Unit
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.parsed.from_source import parse_act
from kzlaw.parsed.syntax import ActFile, LawLine, Node
from kzlaw.source.text import SourceText, read_source
from tests.parsed.texts import texts

ROOT = Path(__file__).resolve().parents[2]
FILE = "regulation/V2300000001/V2300000001.kzl"
HEADER = (
    "---", "act: V2300000001", "kind: order", "issuer: minister", "adopted: 2023-01-10", "number: 1", "---",
)  # fmt: skip
NOTES = st.sampled_from(["| note ескерту", "| informative: heading", "", "|", "| rule r", "|   require «сөз»: b", "  "])


def escaped(line: str) -> str:
    return f"\\{line}" if line.startswith(("|", "\\|", "\\\\")) else line


def parsed(lines: tuple[str, ...]) -> tuple[ActFile, list[Diagnostic]]:
    found: list[Diagnostic] = []
    file = parse_act(SourceText(FILE, lines, ""), found)
    assert file is not None
    return file, found


def law_lines(nodes: tuple[Node, ...]) -> Iterator[LawLine]:
    for node in nodes:
        if node.line is not None:
            yield node.line
        yield from law_lines(node.children)


def leaves(file: ActFile) -> list[Unit]:
    (act,) = acts((file,), [])
    return [leaf for component in act.components for unit in component.units for leaf in unit.leaves()]


def printed(line: LawLine | Unit) -> str:
    return f"{line.before}{line.text}{line.after}"


def within(problem: Diagnostic, lines: tuple[str, ...]) -> bool:
    """Return whether a place lies in the file: at most one column behind the end of its line."""
    span = problem.span
    if not 1 <= span.line <= span.end_line <= len(lines) or (span.line, span.column) > (span.end_line, span.end_column):
        return False
    return 1 <= span.column <= len(lines[span.line - 1]) + 1 and span.end_column <= len(lines[span.end_line - 1]) + 2


@settings(max_examples=250, deadline=None)
@given(texts(), st.data())
def test_the_official_text_rebuilds_from_the_tree(law: tuple[str, ...], data: st.DataObject) -> None:
    lines = list(HEADER)
    for line in law:
        lines.append(escaped(line))
        lines.extend(data.draw(st.lists(NOTES, max_size=2)))
    file, found = parsed(tuple(lines))
    if any(problem.code == "KZ217" for problem in found):
        return
    assert [printed(line) for line in law_lines(file.nodes)] == list(law)
    tombstones = [leaf for leaf in leaves(file) if leaf.text is None]
    assert [printed(leaf) for leaf in leaves(file) if leaf.text is not None] == list(law)
    assert all(leaf.state in ("deleted", "repealed") for leaf in tombstones)
    places: list[LawLine | Unit] = [*law_lines(file.nodes)]
    places += [leaf for leaf in leaves(file) if leaf.text is not None]
    for place in places:
        assert place.span.line == place.span.end_line
        assert lines[place.span.line - 1][place.span.column - 1 : place.span.end_column - 1] == place.text
    assert all(within(problem, tuple(lines)) for problem in found)


@settings(max_examples=150, deadline=None)
@given(texts())
def test_ids_are_one_each_where_nothing_is_reported(law: tuple[str, ...]) -> None:
    lines = (*HEADER, *map(escaped, law))
    found: list[Diagnostic] = []
    file = parse_act(SourceText(FILE, lines, ""), found)
    assert file is not None
    (act,) = acts((file,), found)
    ids = [unit.id for component in act.components for top in component.units for unit in top.walk()]
    if not any(problem.is_error for problem in found):
        assert len(ids) == len(set(ids))
    assert all(within(problem, lines) for problem in found)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(max_size=30), max_size=12))
@example(["---"])
@example(["---", "---"])
@example(["---", "act: V1", "---", "|"])
@example([""])
def test_any_lines_give_problems_inside_the_file_and_no_exception(lines: list[str]) -> None:
    whole = tuple(" ".join(line.split("\n")) for line in lines) or ("",)
    found: list[Diagnostic] = []
    for text in (whole, (*HEADER, *whole)):
        found.clear()
        file = parse_act(SourceText(FILE, text, ""), found)
        if file is not None:
            acts((file,), found)
        assert all(within(problem, text) for problem in found)


def test_the_real_act_rebuilds_to_the_letter() -> None:
    found: list[Diagnostic] = []
    source = read_source(ROOT, "regulation/P2200000807/P2200000807.kzl", found)
    assert source is not None and not found
    file = parse_act(source, found)
    assert file is not None and not found
    official = (ROOT / "regulation/official/P2200000807.kaz.txt").read_text(encoding="utf-8")
    wanted = [line.strip(" \u00a0") for line in unicodedata.normalize("NFC", official).splitlines() if line.strip()]
    assert [printed(leaf) for leaf in leaves(file)] == wanted
    for leaf in leaves(file):
        assert source.lines[leaf.span.line - 1][leaf.span.column - 1 : leaf.span.end_column - 1] == leaf.text
