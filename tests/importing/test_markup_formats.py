"""Markdown, web pages and documents of word processors give the same files as the text."""

from __future__ import annotations

import datetime

from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.importing.model import ImportOptions
from kzlaw.parsed.from_source import parse_act
from kzlaw.source.text import text_of
from tests.importing.imported_files import codes, header, imported, law_lines
from tests.importing.library_act import LINES, RULES, STAMP, document, page, printed

NAME = "P2300000005.full.kaz.md"


def files_of(data: bytes, name: str) -> dict[str, str]:
    return {path.rpartition("/")[2]: text for path, text in imported(data, name).files}


def test_a_collection_in_markdown_gives_one_file_a_component() -> None:
    result = imported(RULES.encode(), NAME)
    assert result.act == "P2300000005"
    assert [path for path, _ in result.files] == [
        "regulation/P2300000005/P2300000005.kzl",
        "regulation/P2300000005/annex_1.kzl",
        "regulation/P2300000005/annex_1_annex_1.kzl",
        "regulation/P2300000005/list.kzl",
    ]
    (problem,) = result.diagnostics
    assert problem.code == "KZ913" and "№ 6" in problem.message


def test_the_identity_comes_from_stamps_and_the_name_of_the_file() -> None:
    main = files_of(RULES.encode(), NAME)["P2300000005.kzl"]
    entries = header(main)
    assert (entries["kind"], entries["issuer"]) == ("resolution", "government")
    assert (entries["adopted"], entries["number"]) == ("2023-01-10", "5")
    assert "component" not in entries


def test_without_a_telling_name_the_stamps_are_enough() -> None:
    assert imported(RULES.replace("№ 6", "№ 5").encode(), "rules.md").act == "P2300000005"


def test_notes_and_tombstones_go_behind_the_gutter() -> None:
    book = files_of(RULES.encode(), NAME)["annex_1.kzl"]
    assert "Кітапхананы пайдалану қағидалары\n| note Ескерту. Қағида жаңа" in book
    assert "2) үйге.\n| note 2. Алып тасталды – ҚР Үкіметінің" in book
    assert "қайтарады.\n| note Ескерту. 3-тармақ жаңа редакцияда – ҚР Үкіметінің 06.02.2023 № 17 қаулысымен.\n" in book
    assert "1. Жалпы ережелер\n| heading chapter\n" in book
    assert "Қазақстан Республикасы\n| stamp 5\n" in book
    assert "Кітап\tМерзім\n\nсирек\t1 күн\n" in book
    assert "<a" not in book


def test_forms_are_kept_line_by_line() -> None:
    form = files_of(RULES.encode(), NAME)["annex_1_annex_1.kzl"]
    assert header(form)["title"] == "№____ өтінім"
    assert "Аты: ______\n| form 3\n(оқырманның аты)\n\\| қолы\n" in form
    assert "\n\tМӨР & КҮНІ\n" in form


def test_the_same_official_words_come_out() -> None:
    held = [line for _, text in imported(RULES.encode(), NAME).files for line in law_lines(text)]
    assert held == list(OFFICIAL)


OFFICIAL = (
    "Кітапхананы пайдалану қағидаларын бекіту туралы",
    '"Кітапхана ісі туралы" Қазақстан Республикасының Заңына сәйкес Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:',
    "1. Қоса беріліп отырған Кітапхананы пайдалану қағидалары бекітілсін.",
    "2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.",
    "Қазақстан Республикасының Премьер-Министрі",
    "А. Тегі",
    *STAMP,
    "Кітапхананы пайдалану қағидалары",
    "1. Жалпы ережелер",
    "1. Кітапхана кітап береді:",
    "1) оқу залында;",
    "2) үйге.",
    "2. Кітап беру тәртібі",
    "3. Оқырман «кітапты» қайтарады.",
    "Кітап\tМерзім",
    "сирек\t1 күн",
    "Кітапхананы пайдалану қағидаларына",
    "қосымша",
    "№____ өтінім",
    "Аты: ______",
    "(оқырманның аты)",
    "| қолы",
    "\tМӨР & КҮНІ",
    *(line.replace("№ 5", "№ 6") for line in STAMP),
    "Сирек кітаптардың тізбесі",
    '1. "Абай жолы".',
)


def test_every_file_is_understood_as_regulation() -> None:
    found: list[Diagnostic] = []
    shapes: dict[str, list[str]] = {}
    for path, text in imported(RULES.encode(), NAME).files:
        source = text_of(path, text.encode(), found)
        assert source is not None
        act = parse_act(source, found)
        assert act is not None
        shapes[path.rpartition("/")[2]] = [node.kind for node in act.nodes]
    assert not found
    assert shapes["annex_1.kzl"] == [*["stamp"] * 5, "part", "chapter", "paragraph", "chapter", "paragraph"]
    assert shapes["annex_1_annex_1.kzl"] == ["stamp", "stamp", "indent", "form", "form", "form", "table"]


def test_a_web_page_gives_its_article() -> None:
    result = imported(page(), "page.html")
    assert result.act == "P2300000005" and not result.diagnostics
    files = {path.rpartition("/")[2]: text for path, text in result.files}
    assert law_lines(files["P2300000005.kzl"]) == [
        "Кітапхананы пайдалану қағидаларын бекіту туралы",
        "Қазақстан Республикасы Үкіметінің 2023 жылғы 10 қаңтардағы № 5 қаулысы.",
        "Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:",
        "1. Қоса беріліп отырған қағидалар бекітілсін.",
        "2. Осы қаулы жарияланған күнінен бастап қолданысқа енгізіледі.",
        "Қазақстан Республикасының",
        "Премьер-Министрі",
        "А. Тегі",
    ]
    book = files["annex_1.kzl"]
    assert law_lines(book) == [
        *STAMP,
        "Кітапхананы пайдалану қағидалары",
        "1. Жалпы ережелер",
        "1. Оқырман кітапты 10² рет «оқиды».",
        "Кітап\tМерзім",
        "сирек\t1 күн",
    ]
    assert "| heading chapter" in book and "| note Ескерту. 1-тармақ" in book


def test_a_page_is_known_by_its_first_bytes() -> None:
    assert imported(page(), "page.txt").files == imported(page(), "page.html").files


def test_a_document_gives_the_same_file_as_the_text() -> None:
    result = imported(document(), "act.docx")
    assert not result.diagnostics
    assert result.files == imported(printed()).files


def test_tables_of_a_document_are_stamps_and_rows() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>".format
    stamp = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in STAMP)
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>".replace('"', "&quot;") for line in LINES)
    xml = (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
        f"{body}<w:tbl><w:tr>{cell('')}<w:tc>{stamp}</w:tc></w:tr></w:tbl>"
        "<w:p><w:r><w:t>Қағидалар</w:t></w:r></w:p><w:p><w:r><w:t>1. Кітап.</w:t></w:r></w:p>"
        f"<w:tbl><w:tr>{cell('Кітап')}{cell('Мерзім')}</w:tr></w:tbl></w:body></w:document>"
    )
    result = imported(document(xml=xml), "act.docx")
    assert [path.rpartition("/")[2] for path, _ in result.files] == ["P2300000017.kzl", "annex_1.kzl"]
    assert law_lines(result.files[1][1]) == [*STAMP, "Қағидалар", "1. Кітап.", "Кітап\tМерзім"]


def test_options_name_an_act_that_does_not_name_itself() -> None:
    data = "\n".join(LINES[2:]).encode()
    refused = imported(data)
    assert codes(refused) == ["KZ910"] and not refused.files
    for option in ("--kind", "--issuer", "--adopted", "--number"):
        assert option in refused.diagnostics[0].hint
    given = ImportOptions(kind="resolution", issuer="government", adopted=datetime.date(2023, 2, 6), number="17")
    assert imported(data, options=given).act == "P2300000017"
    assert imported(printed(), options=ImportOptions(id="X-1")).act == "X-1"
