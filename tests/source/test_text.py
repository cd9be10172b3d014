"""Bytes → text: what no file of law may hold is reported where it stands, the rest comes through unchanged."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.source.text import CONTROL, MAXIMUM_LINE, SourceText, read_source, text_of

FILE = "regulation/V1/V1.kzl"


def read(data: bytes) -> tuple[SourceText | None, list[Diagnostic]]:
    found: list[Diagnostic] = []
    return text_of(FILE, data, found), found


def places(found: list[Diagnostic]) -> list[tuple[str, int, int]]:
    return [(problem.code, problem.span.line, problem.span.column) for problem in found]


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp")), max_size=30), min_size=1))
def test_good_text_comes_through(lines: list[str]) -> None:
    lines = [unicodedata.normalize("NFC", line) for line in lines]
    text = "\n".join(lines)
    source, found = read(text.encode())
    if not text.strip():
        assert places(found) == [("KZ009", 1, 1)]
        return
    assert found == [] and source is not None
    assert source.lines == tuple(lines)
    assert len(source.sha256) == 64
    windows, more = read(text.replace("\n", "\r\n").encode())
    assert more == [] and windows is not None
    assert windows.lines == source.lines and (windows.sha256 != source.sha256 or "\n" not in text)


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_reason(data: bytes) -> None:
    source, found = read(data)
    assert (source is None) == any(problem.is_error for problem in found)
    for problem in found:
        assert problem.hint and problem.span.file == FILE
        assert 1 <= problem.span.line <= data.count(b"\n") + 1


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ("бір\nекі ".encode() + b"\xff", ("KZ001", 2, 5)),
        ("бір\nекі".encode()[:-1], ("KZ001", 2, 3)),
        (b"one\ntw\0o", ("KZ002", 2, 1)),
        ("бір\nе\u200bкі".encode(), ("KZ003", 2, 2)),
        ("бір\nекі\rүш".encode(), ("KZ003", 2, 4)),
        ("бір\n\u2028".encode(), ("KZ003", 2, 1)),
        ("бір\nше\u0438\u0306".encode(), ("KZ005", 2, 4)),
        (b"\n" + b"x" * (MAXIMUM_LINE + 1), ("KZ006", 2, 1)),
        (b"", ("KZ009", 1, 1)),
        (b" \n\t\n", ("KZ009", 1, 1)),
    ],
)
def test_what_is_wrong_is_told_where_it_is(data: bytes, place: tuple[str, int, int]) -> None:
    source, found = read(data)
    assert source is None
    assert places(found) == [place]


def test_every_defect_of_a_file_is_told() -> None:
    _, found = read("а\u200bб\u202eв\n\x07\nи\u0306".encode())
    assert places(found) == [("KZ003", 1, 2), ("KZ003", 1, 4), ("KZ003", 2, 1), ("KZ005", 3, 2)]


def test_a_byte_order_mark_is_only_a_warning() -> None:
    source, found = read(b"\xef\xbb\xbf---")
    assert places(found) == [("KZ004", 1, 1)]
    assert source is not None and source.lines == ("---",)


def test_tabs_are_cells_of_a_table() -> None:
    source, found = read("а\tб".encode())
    assert found == [] and source is not None
    assert CONTROL.search("\t\n") is None


def test_what_is_no_regular_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("nowhere")
    for name in ("pipe", "folder", "link", "missing"):
        found: list[Diagnostic] = []
        assert read_source(tmp_path, name, found) is None
        assert places(found) == [("KZ010", 1, 1)]
