"""What is no official text is refused with a reason, in bounded time and memory, and never with an exception."""

from __future__ import annotations

import io
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzlaw.importing.decoding import MAXIMUM_BYTES
from tests.importing.imported_files import codes, imported, law_lines
from tests.importing.library_act import RULES, document, page, printed

BILLION = (
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ааааааааа">'
    + "".join(f'<!ENTITY a{i} "{"&a;" * 9 if not i else f"&a{i - 1};" * 9}">' for i in range(9))
    + "]><d>&a8;</d>"
)


def zip_bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(80):
            part.write(b"<w>" * (1024 * 1024 // 3))
    return packed.getvalue()


REFUSED = [
    pytest.param(b"", "act.txt", "KZ009", id="empty"),
    pytest.param(b" \n\xc2\xa0\n", "act.txt", "KZ009", id="blank"),
    pytest.param(b"\xef\xbb\xbf", "act.txt", "KZ009", id="only a byte-order mark"),
    pytest.param(printed().replace(b"\n", b"\0", 1), "act.txt", "KZ002", id="NUL"),
    pytest.param(printed().decode().encode("cp1251", "replace"), "act.txt", "KZ001", id="Windows-1251"),
    pytest.param(printed().decode().encode("utf-16"), "act.txt", "KZ002", id="UTF-16"),
    pytest.param(printed().decode().replace("Оқырман", "Оқ\u202eырман").encode(), "act.txt", "KZ003", id="turned"),
    pytest.param(page().replace(b"<article>", b"<article>&#8238;"), "act.html", "KZ003", id="turned by an entity"),
    pytest.param("қ".encode() * 250_000, "act.txt", "KZ006", id="long line"),
    pytest.param(b"x" * (50 * 1024 * 1024), "act.txt", "KZ007", id="a line of 50 megabytes"),
    pytest.param(b"x" * (MAXIMUM_BYTES + 1), "act.docx", "KZ007", id="large document"),
    pytest.param(b"%PDF-1.7 ...", "act.pdf", "KZ910", id="PDF"),
    pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1", "act.doc", "KZ910", id="old word processor"),
    pytest.param(b"PK\x03\x04 and nothing", "act.docx", "KZ910", id="broken archive"),
    pytest.param(printed(), "act.docx", "KZ910", id="text called a document"),
    pytest.param(document(xml="<w:document"), "act.docx", "KZ910", id="broken XML"),
    pytest.param(document(xml=BILLION), "act.docx", "KZ910", id="entities that multiply"),
    pytest.param(zip_bomb(), "act.docx", "KZ910", id="zip bomb"),
    pytest.param(document(lines=()), "act.docx", "KZ009", id="empty document"),
    pytest.param(b"<html></html>", "act.html", "KZ009", id="empty page"),
    pytest.param("Постановление Правительства о библиотеках".encode(), "act.txt", "KZ910", id="Russian"),
    pytest.param(b"Lorem ipsum", "act.txt", "KZ910", id="Latin"),
    pytest.param("Бір кездері кітапханада мысық болыпты.".encode(), "act.txt", "KZ910", id="no act"),
]


@pytest.mark.parametrize(("data", "name", "code"), REFUSED)
def test_refused_with_a_reason(data: bytes, name: str, code: str) -> None:
    begun = time.process_time()
    result = imported(data, name)
    assert time.process_time() - begun < 5
    assert code in codes(result)
    assert result.files == ()


@pytest.mark.parametrize(
    "data",
    [
        b"<!--" * 500_000,
        b"<" * 2_000_000,
        b"<a " * 600_000,
        b"<p>" * 600_000 + "қ".encode(),
        b"<table><tr><td>" * 100_000 + "қаз".encode(),
        b"<script>" * 300_000,
        b"<nav>" * 300_000,
        b"&" * 1_000_000,
        b"<!x" * 500_000 + b">",
    ],
    ids=["comments", "brackets", "open tags", "blocks", "tables", "scripts", "menus", "entities", "declarations"],
)
def test_pages_that_are_traps_take_linear_time(data: bytes) -> None:
    begun = time.process_time()
    imported(b"<html><body>" + data, "trap.html")
    assert time.process_time() - begun < 10


@pytest.mark.parametrize(
    "unit", ["*", "**а ", "[", "![", "> ", "\\", "|", "`", "<a ", "а.", ". ", '"', "( ", "1) ", "№ 5 "]
)
def test_lines_that_are_traps_take_linear_time(unit: str) -> None:
    for name in ("trap.md", "trap.txt"):
        begun = time.process_time()
        imported((unit * (150_000 // len(unit)) + "\nқазақ\n").encode(), name)
        assert time.process_time() - begun < 5


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.html", "a.docx"]))
def test_no_bytes_raise(data: bytes, name: str) -> None:
    imported(data, name)


SEEDS = [(printed(), "a.txt"), (RULES.encode(), "P2300000005.md"), (page(), "a.html"), (document(), "a.docx")]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SEEDS), st.integers(0, 6000), st.integers(0, 60), st.binary(max_size=12))
def test_no_damage_raises(seed: tuple[bytes, str], at: int, length: int, instead: bytes) -> None:
    data, name = seed
    result = imported(data[:at] + instead + data[at + length :], name)
    assert all(law_lines(text) for _, text in result.files)
