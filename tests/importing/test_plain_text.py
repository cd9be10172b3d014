"""Text files: one абзац a line or wrapped by a page, the same act comes out, word for word."""

from __future__ import annotations

import datetime
import textwrap
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzlaw.importing.model import ImportOptions
from tests.importing.imported_files import codes, header, imported, law_lines
from tests.importing.library_act import LINES, SIGNATURE, STAMP, printed, wrapped

OFFICIAL = Path(__file__).resolve().parents[2] / "regulation" / "official"
SEED = "P2200000807"


def test_the_act_is_read_from_its_text() -> None:
    result = imported(printed())
    assert result.act == "P2300000017"
    assert not result.diagnostics
    ((path, text),) = result.files
    assert path == "regulation/P2300000017/P2300000017.kzl"
    assert law_lines(text) == list(LINES)
    assert header(text) == {
        "act": "P2300000017",
        "kind": "resolution",
        "issuer": "government",
        "adopted": "2023-02-06",
        "number": "17",
        "language": "kaz",
        "published": "unknown",
        "source": "https://adilet.zan.kz/kaz/docs/P2300000017",
    }


def test_the_day_of_publication_is_an_option() -> None:
    result = imported(printed(), options=ImportOptions(published=datetime.date(2023, 2, 20)))
    assert header(result.files[0][1])["published"] == "2023-02-20"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xef\xbb\xbf" + printed(), id="byte-order mark"),
        pytest.param(printed(end="\r\n"), id="CRLF"),
        pytest.param(printed(end="\r"), id="CR"),
        pytest.param(printed(indent="\u00a0" * 6), id="no-break spaces"),
        pytest.param(printed(indent="\t"), id="tabs"),
        pytest.param(printed(indent=""), id="no indent"),
        pytest.param(printed(blank=False), id="no blank lines"),
        pytest.param(printed().replace(b"\n\n", b"  \n\x0c\n"), id="form feeds and trailing spaces"),
        pytest.param(wrapped(), id="wrapped"),
        pytest.param(wrapped(60), id="wrapped narrowly"),
        pytest.param(wrapped(110), id="wrapped widely"),
    ],
)
def test_every_way_of_printing_gives_the_same_file(data: bytes) -> None:
    result = imported(data)
    assert not result.diagnostics
    assert result.files == imported(printed()).files


def test_letters_in_pieces_are_put_together_and_reported() -> None:
    result = imported(unicodedata.normalize("NFD", printed().decode()).encode())
    assert codes(result) == ["KZ914"]
    assert result.files == imported(printed()).files


def test_both_kinds_of_quotation_marks_are_kept() -> None:
    data = printed().decode().replace(' "Кітапхананы', " «Кітапхананы").encode()
    assert law_lines(imported(data).files[0][1])[3].startswith("1. «Кітапхананы")


def test_the_signature_keeps_its_spaces() -> None:
    for data in (printed(), wrapped()):
        assert law_lines(imported(data).files[0][1])[-2:] == list(SIGNATURE)


def test_a_line_that_begins_like_ours_gets_a_backslash() -> None:
    data = printed().decode().replace("      1) оқу", "      | оқу").replace("2) мұрағат", "\\ мұрағат").encode()
    text = imported(data).files[0][1]
    assert "\n\\| оқу залында" in text and "\n\\\\ мұрағат" in text
    assert [line[:5] for line in law_lines(text)[7:9]] == ["| оқу", "\\ мұр"]


def test_wrapped_without_indents_blank_lines_tell() -> None:
    pieces = [textwrap.fill(line, 78, break_on_hyphens=False) for line in LINES[:-1]]
    result = imported("\n\n".join([*pieces, LINES[-1]]).encode())
    assert law_lines(result.files[0][1]) == list(LINES)


def test_displaced_words_are_reported_and_left() -> None:
    data = wrapped().decode().replace("3-тармақ мынадай редакцияда жазылсын:", "мынадай редакцияда жазылсын:3-тармақ")
    data = data.replace("      1) оқу залында күтілетін кітап;", "\n:кітаптарда\n      1) оқу залында күтілетін кітап;")
    result = imported(data.encode())
    assert codes(result) == ["KZ913", "KZ913"]
    lines = data.split("\n")
    for problem in result.diagnostics:
        assert "displaced" in problem.message
        marked = lines[problem.span.line - 1][problem.span.column - 1 : problem.span.end_column - 1]
        assert marked in (":кітаптарда", "3-тармақ")
    held = law_lines(result.files[0][1])
    assert "мынадай редакцияда жазылсын:3-тармақ" in held
    assert any(line.endswith(" :кітаптарда") for line in held)


@pytest.mark.parametrize("ending", ["күні 10:30-да", "т.б. және А.Б. Тегі", "www.kitap.kz сайты", "https://kitap.kz"])
def test_common_signs_are_not_suspect(ending: str) -> None:
    data = printed().decode().replace("1) оқу залында", f"1) {ending} оқу залында").encode()
    assert not imported(data).diagnostics


def test_a_text_that_is_cut_off_is_reported() -> None:
    data = printed().decode().partition("Премьер")[0].encode()
    result = imported(data)
    assert codes(result) == ["KZ913"]
    assert result.files


def test_the_official_text_gives_the_annotated_act_without_its_gutter() -> None:
    result = imported((OFFICIAL / f"{SEED}.kaz.txt").read_bytes())
    assert result.act == SEED and not result.diagnostics
    annotated = (OFFICIAL.parent / SEED / f"{SEED}.kzl").read_text(encoding="utf-8")
    assert law_lines(result.files[0][1]) == law_lines(annotated)


def test_the_text_as_received_gives_the_same_act_but_for_what_is_suspect() -> None:
    raw = imported((OFFICIAL / f"{SEED}.kaz.raw.txt").read_bytes())
    repaired = imported((OFFICIAL / f"{SEED}.kaz.txt").read_bytes())
    assert raw.act == repaired.act == SEED
    assert set(codes(raw)) == {"KZ913"} and len(raw.diagnostics) == 4
    mine, theirs = (["".join(line.split()) for line in law_lines(result.files[0][1])] for result in (raw, repaired))
    # The last line, who signed, is cut off; three lines hold a displaced link.
    assert len(mine) == len(theirs) - 1
    differing = [ours for ours, official in zip(mine, theirs, strict=False) if ours != official]
    assert [line[-7:] for line in differing] == ["ларында", "-тармақ", "Заңында"]


ANNEXED = "\n".join(
    [
        "Кітапхананы пайдалану қағидаларын бекіту туралы",
        "Қазақстан Республикасы Үкіметінің 2023 жылғы 10 қаңтардағы № 5 қаулысы.",
        "      Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:",
        "      1. Қоса беріліп отырған қағидалар бекітілсін.",
        "      Премьер-Министр      А. Тегі",
        *STAMP,
        "Кітапхананы пайдалану қағидалары",
        "      Ескерту. Қағида жаңа редакцияда – ҚР Үкіметінің 06.02.2023 № 17 қаулысымен.",
        "1. Жалпы ережелер",
        "      1. Оқырман кітапты алады.",
        "      2. Алып тасталды – ҚР Үкіметінің 06.02.2023 № 17 қаулысымен.",
        "2. Кітапты қайтару тәртібі",
        "      3. Оқырман кітапты қайтарады:",
        "      1) өзі;",
        "      2) пошта арқылы.",
        "Кітапхананы пайдалану қағидаларына",
        "2-қосымша",
        "Өтінім",
        "      1. Күші жойылды деп танылған өтінім қаралмайды.",
    ]
)


def test_annexes_chapters_notes_and_tombstones_are_found_without_any_layout() -> None:
    result = imported(ANNEXED.encode())
    assert not result.diagnostics
    files = {path.rpartition("/")[2]: text for path, text in result.files}
    assert list(files) == ["P2300000005.kzl", "annex_1.kzl", "annex_1_annex_2.kzl"]
    book = files["annex_1.kzl"]
    assert header(book)["component"] == "annex_1"
    assert header(book)["title"] == "Кітапхананы пайдалану қағидалары"
    assert "Қазақстан Республикасы\n| stamp 5\nҮкіметінің\n" in book
    assert "1. Жалпы ережелер\n| heading chapter\n" in book
    assert "1. Оқырман кітапты алады.\n| note 2. Алып тасталды – ҚР" in book
    assert "2. Кітапты қайтару тәртібі\n| heading chapter\n" in book
    assert book.count("| heading") == 2
    assert "1. Күші жойылды деп" in files["annex_1_annex_2.kzl"]
    official = [line.strip() for line in ANNEXED.split("\n") if "Ескерту." not in line and "Алып тас" not in line]
    assert [line for text in files.values() for line in law_lines(text)] == official


WORDS = st.text("абәғқңөұүһі", min_size=2, max_size=9)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=30).map(" ".join), min_size=1, max_size=8), st.integers(50, 110))
def test_what_a_page_wraps_is_put_together_again(sentences: list[str], width: int) -> None:
    lines = [f"{number}. Оқырман {words}." for number, words in enumerate(sentences, 1)]
    filler = "2. Осы қаулы " + "алғашқы ресми жарияланған күнінен кейін " * 3 + "енгізіледі."
    printed_lines = [textwrap.fill(line, width, initial_indent=" " * 6) for line in (*lines, filler)]
    text = "\n".join([LINES[1], *printed_lines])
    assert law_lines(imported(text.encode()).files[0][1]) == [LINES[1], *lines, filler]
