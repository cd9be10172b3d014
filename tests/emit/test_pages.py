"""Pages say what the law, the code and the tests say, in full, and lead to one another."""

from __future__ import annotations

import os
import posixpath
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec import structs

from kzlaw.emit.site.emit_page import emit_page, unit_lines
from kzlaw.emit.site.markup import escaped, within_html
from kzlaw.plan.pages import ParagraphPage, diagnostics_pages
from kzlaw.plan.paging.model import CoveragePage, DiagnosticPage
from kzlaw.vocabulary.facts import Labels
from tests.emit.rendered import ROOT, Page, render
from tests.emit.site_project import HEADER, LIBRARY, RULES, VOCABULARY, Site, site_of

FIRST = "law/V2300000001/main/para_1_by_v2300000001.md"
SECOND = "law/V2300000001/main/para_2_by_v2300000001.md"
SECOND_NOW = "law/V2300000001/main/para_2_by_v2400000002.md"
ACT = "law/V2300000001/index.md"
AMENDING = "law/V2400000002/index.md"
LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
HOSTILE = (
    "<script>alert(1)</script>",
    "{{ config }} {% raw %} {# x #}",
    "`code` ``more`` ```fence",
    "\"\"\" and '''",
    "back\\slash \\* \\n \\[",
    "| a | b |",
    "# not a heading",
    "*star* **two** _under_ __two__ ~~gone~~ ^^ins^^ ==mark== H~2~O x^2^",
    "[x](y) ![x](y) [x][y] [^1] [x]: y",
    "&amp; &lt; &#35; &copy;",
    "text {: #id .class onclick=x }",
    "{: #id }",
    "    leading spaces",
    "two  spaces   three ",
    ":smile: :material-eye:",
    '--8<-- "mkdocs.yml"',
    ";--8<-- x",
    "!!! note",
    "??? note",
    '=== "tab"',
    "<!-- comment --> <?php ?> <![CDATA[ x ]]>",
    "</p></div></mark><b onmouseover=x>",
    "1. list 2) list - dash + plus",
    "- item",
    "---",
    "...  ... -- --- (c) (tm) +/- -->",
    "http://example.org user@example.org <https://example.org>",
    "<p markdown>*x*</p>",
    "$math$ \\(x\\) $$y$$",
    "~~~",
    "*[HTML]: title",
    "[TOC] [[wiki]] {++add++}",
    "klzzwxh:0001 wzxhzdk:1",
    "quote \" and ' and > <",
)


@pytest.fixture(scope="module")
def site() -> Site:
    return site_of(LIBRARY)


def shown(site: Site, path: str) -> Page:
    return render(site.files[path].text)


def test_every_paragraph_and_edition_has_a_page(site: Site) -> None:
    assert {path for path in site.files if path.startswith("law/V2300000001/main/") and path.count("/") == 3} == {
        FIRST, SECOND, SECOND_NOW, "law/V2300000001/main/para_3_by_v2300000001.md",
    }  # fmt: skip
    assert {ACT, AMENDING, "law/index.md", "law/V2400000002/main/para_1_by_v2400000002.md"} <= site.files.keys()


def test_a_page_shows_the_law_word_for_word(site: Site) -> None:
    page = shown(site, FIRST)
    assert page.texts["para_1__al_1__indent_1"] == "1. Оқырманға:"
    assert page.texts["para_1__al_1__subpara_1"] == "1) бір мезгілде бес кітаптан артық берілмейді;"
    assert page.texts["para_1__al_1__subpara_2"] == "2) кітап отыз күнтізбелік күнге беріледі."
    assert page.languages["para_1__al_1__subpara_1"] == "kk"


def test_an_amending_act_keeps_the_marks_around_what_it_quotes(site: Site) -> None:
    page = shown(site, "law/V2400000002/main/para_1_by_v2400000002.md")
    quoted = page.texts["para_1__mod_1__qstr_1__para_2"]
    assert quoted == '"2. Мектептер мен балабақшалар 1-тармақтың талаптарынан босатылады.".'


def test_quoted_words_lead_to_their_rule_and_nothing_else_is_marked(site: Site) -> None:
    page = shown(site, FIRST)
    assert ("бес кітаптан артық берілмейді", "#rule-at_most_five--1") in page.marks
    assert ("отыз күнтізбелік күнге", "#rule-back_in_time--1") in page.marks
    assert "".join(words for words, _ in page.marks) == ("бес кітаптан артық берілмейдіотыз күнтізбелік күнге беріледі")


def test_a_phrase_is_tied_to_its_expression_and_its_line_of_code_and_back(site: Site) -> None:
    plan = site.plans[FIRST]
    assert isinstance(plan, ParagraphPage)
    phrase = plan.norms[0].phrases[0]
    assert (phrase.expression, phrase.code) == ("loan.books <= 5", "at_most(case.loan.books, 5),")
    assert plan.norms[0].code.text.split("\n")[phrase.code_line - plan.norms[0].code.line].strip() == phrase.code
    page = shown(site, FIRST)
    assert [(page.texts[link.fragment], link.page) for link in phrase.words] == [
        ("бес кітаптан артық берілмейді", FIRST)
    ]
    assert phrase.anchor in page.ids
    split = plan.norms[1].phrases[0]
    assert page.texts[split.words[0].fragment] == "отыз күнтізбелік күнге"


def test_words_that_nothing_accounts_for_are_told_apart() -> None:
    rules = RULES.replace("| informative: heading\n1) бір", "1) бір")
    plan = site_of({"regulation/V2300000001/V2300000001.kzl": rules}).plans[FIRST]
    assert isinstance(plan, ParagraphPage)
    kinds = [(segment.kind, segment.text) for line in plan.text for segment in line.segments]
    assert ("uncovered", "Оқырманға") in kinds
    assert ("rule", "бес кітаптан артық берілмейді") in kinds


def test_a_paragraph_page_compares_with_the_text_before_and_says_who_cites_it(site: Site) -> None:
    now, first = site.plans[SECOND_NOW], site.plans[FIRST]
    assert isinstance(now, ParagraphPage) and isinstance(first, ParagraphPage)
    assert now.redline is not None and now.redline.before.page == SECOND
    assert [(each.kind, each.text) for each in now.redline.lines[0] if each.kind != "same"] == [
        ("added", " мен балабақшалар")
    ]
    assert [(line.unit.page, line.words) for line in first.cited_by] == [(SECOND_NOW, "1-тармақтың")]
    assert [(line.target.page, line.target.fragment) for line in now.cites] == [(FIRST, "para_1")]
    assert [line.operation.fragment for line in now.done] == ["para_1__mod_1"]


def test_a_paragraph_can_be_cited_with_its_edition_and_day(site: Site) -> None:
    now = site.plans[SECOND_NOW]
    assert isinstance(now, ParagraphPage)
    # Who «library» is, is not known here: nothing is guessed.
    cited = now.citing.labels
    assert "» 2023 жылғы 9 қаңтардағы № 1 бұйрықтың 2-тармағы (2024 жылғы 1 ақпандағы № 2 бұйрықтың" in cited.kk
    assert cited.kk.endswith("(жарияланған күні белгісіз) қолданыста)")
    assert cited.ru.startswith("пункт 2 приказа от 9 января 2023 года № 1 «")
    assert "(в редакции приказа от 1 февраля 2024 года № 2; действует с " in cited.ru
    assert now.citing.bibtex.startswith("@misc{v2300000001-main-para_2-v2400000002,")


def test_an_act_of_a_known_body_is_cited_in_full() -> None:
    """«Үкіметінің … қаулысы» alone, «… қаулысының» before a unit; the Russian kind is in the genitive before it."""
    file = "regulation/V2300000001/V2300000001.kzl"
    text = LIBRARY[file].replace("kind: order", "kind: resolution").replace("issuer: library", "issuer: government")
    page = site_of({file: text}).plans[FIRST]
    assert isinstance(page, ParagraphPage)
    cited = page.citing.labels
    assert "Қазақстан Республикасы Үкіметінің 2023 жылғы 9 қаңтардағы № 1 қаулысының 1-тармағы" in cited.kk
    assert "пункт 1 постановления Правительства Республики Казахстан от 9 января 2023 года № 1" in cited.ru
    assert "author = {{Қазақстан Республикасының Үкіметі}}," in page.citing.bibtex


def test_a_rule_has_its_annotation_its_code_its_examples_and_its_exemption(site: Site) -> None:
    plan = site.plans[FIRST]
    assert isinstance(plan, ParagraphPage)
    rule = plan.norms[0]
    assert rule.annotation.startswith("| rule at_most_five") and rule.annotation.endswith("expect violated")
    # What a page says of the place of an annotation is found in the file as it stands.
    file, _, head = rule.annotated.partition(", ")
    assert file.endswith(".kzl") and f"| {head}" in RULES.split("\n")
    assert rule.code.text.startswith("def at_most_five(")
    assert [(case.name, case.expect) for case in rule.examples] == [("six", "violated")]
    assert rule.tests
    # The page is that of the rule; the exemption is the one that stands beside it in the newest edition.
    assert [(link.text, link.page) for link in rule.exempted_by] == [
        ("schools and kindergartens may hold more", SECOND_NOW)
    ]
    text = site.files[rule.page or FIRST].text
    for part in (rule.annotation, rule.code.text, rule.code.place, rule.examples[0].test, rule.annotated):
        assert part in text


def test_an_anchor_names_the_line_and_the_id_of_its_rule(site: Site) -> None:
    file = site.files[FIRST]
    lines = file.text.split("\n")
    page = render(file.text)
    assert [anchor.norm for anchor in file.anchors] == [
        "V2300000001/para_1__al_1__subpara_1/at_most_five", "V2300000001/para_1__al_1__subpara_2/back_in_time",
    ]  # fmt: skip
    for anchor in file.anchors:
        assert lines[anchor.line - 1].startswith("### ") and anchor.function in page.ids
        assert anchor.path == f"docs/{FIRST}"
    assert lines[unit_lines(file)["para_1__al_1__subpara_2"] - 1].startswith(
        '<p class="law-depth-1" id="para_1__al_1__subpara_2"'
    )


def test_an_earlier_edition_says_when_it_ended_and_leads_to_the_newer(site: Site) -> None:
    old, new = site.plans[SECOND], site.plans[SECOND_NOW]
    assert isinstance(old, ParagraphPage) and isinstance(new, ParagraphPage)
    assert old.force[0].en == "from 21 January 2023, until a day between 12 February 2024 and 13 March 2024"
    assert (
        new.force[0].en == "from a day between 12 February 2024 and 13 March 2024 (the day of publication is not known)"
    )
    assert [(each.link.page, each.current) for each in old.editions] == [(SECOND_NOW, False), (SECOND, True)]


def test_the_pages_of_acts_tell_what_each_operation_did(site: Site) -> None:
    assert "(main/para_2_by_v2400000002.md#para_2)" in site.files[ACT].text
    changed = site.files[AMENDING].text
    assert "(../V2300000001/main/para_2_by_v2400000002.md#para_2)" in changed and "жаңа редакцияда" in changed


def test_every_link_leads_to_a_page_and_an_id_that_exist(site: Site) -> None:
    top, pages = diagnostics_pages()
    files = {**{path: file.text for path, file in site.files.items()}, top.path: emit_page(top).text}
    files.update((page.path, emit_page(page).text) for page in pages)
    ids = {path: render(text).ids for path, text in files.items() if path.startswith("law/")}
    for path, text in files.items():
        for target in LINK.findall(text):
            address, _, fragment = target.partition("#")
            page = posixpath.normpath(posixpath.join(posixpath.dirname(path), address)) if address else path
            assert page in files or page == "index.md" or page.endswith("/try.md"), f"{path} leads to {target}"
            if fragment:
                assert fragment in ids[page], f"{path} leads to {target}"


def test_no_id_stands_twice_on_a_page(site: Site) -> None:
    for path, file in site.files.items():
        ids = render(file.text).every_id
        assert len(ids) == len(set(ids)), path


def test_the_same_law_gives_the_same_bytes(site: Site) -> None:
    assert {path: file.text for path, file in site_of(LIBRARY).files.items()} == {
        path: file.text for path, file in site.files.items()
    }


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_law_titles_and_quotations_stay_text(text: str) -> None:
    title = " ".join(text.split())
    law = (
        HEADER.format(
            act="V2300000001", kind="order", adopted="2023-01-09", number=title.replace(":", ""), published="2023-01-10"
        )
        + f"1. Оқырманға {text} бес кітап беріледі.\n"
        + f"| rule five\n|   kk: {title}\n|   ru: {title}\n|   en: {title}\n|   require «бес кітап»: loan.books <= 5\n"
    )
    site = site_of({"regulation/V2300000001/V2300000001.kzl": law})
    for path, file in site.files.items():
        page = render(file.text)
        assert page.forbidden == [], path
    page = shown(site, FIRST)
    assert page.texts["para_1"] == f"1. Оқырманға {text} бес кітап беріледі."
    assert page.texts["rule-five"] == title[:1].upper() + title[1:]
    assert f"|   kk: {title}" in page.code


@pytest.mark.parametrize("code", [page.path for page in diagnostics_pages()[1]])
def test_a_diagnostic_has_a_page_without_the_marks_of_its_test(code: str) -> None:
    text = emit_page(next(page for page in diagnostics_pages()[1] if page.path == code)).text
    assert "```mistake" not in text and "```diagnostic" not in text and " escapes\n" not in text
    assert render(text).forbidden == []


def test_a_diagnostic_says_its_stage_and_its_sections_in_three_languages() -> None:
    page = next(page for page in diagnostics_pages()[1] if page.path.endswith("KZ401.md"))
    assert [heading for heading, _ in page.sections] == ["diagnostic_fails", "diagnostic_mended", "diagnostic_do"]
    text = emit_page(page).text
    assert "Что делать" in text and "Не істеу керек" in text and "Правила" in text and "ошибка" in text


@pytest.mark.parametrize("page", diagnostics_pages()[1], ids=lambda page: page.path)
def test_the_page_of_a_diagnostic_is_called_in_three_languages_and_elsewhere_in_kazakh(page: DiagnosticPage) -> None:
    front, heading = emit_page(page).text.split("\n---\n\n")[0], emit_page(page).text.split("\n# ")[1]
    # The tab of a browser, the way to the next page and the index of the search have room for one title.
    assert front == f'---\ntitle: "{page.titles.kk}"'
    titles = re.findall(r'<i lang="(\w+)"( data-search-exclude)?>([^<]*)</i>', heading.partition("\n")[0])
    assert [(language, bool(unsought)) for language, unsought, _ in titles] == [
        ("kk", False), ("ru", True), ("en", True),
    ]  # fmt: skip
    assert len({title for _, _, title in titles}) == 3


def test_problems_of_an_act_are_told_in_three_languages_beside_their_code() -> None:
    site = site_of(LIBRARY, VOCABULARY + "fact loan.shelf: integer\n  kk: сөре\n")
    text = site.files["law/V2300000001/coverage.md"].text
    assert (
        '[KZ206](../../diagnostics/KZ206.md) <i lang="kk">фактінің атауы жоқ</i><i lang="ru">нет названия факта</i>'
        '<i lang="en">label missing</i>'
    ) in text
    for told in (
        'kk">&#96;loan.shelf&#96; фактісінің',
        'ru">у факта &#96;loan.shelf&#96;',
        'en">&#96;loan.shelf&#96; has no',
    ):
        assert f'<i lang="{told}' in text
    assert "Кейбір ескертудің мәтіні ағылшынша" not in text
    # What nobody has said in other languages is told in English, and the page says so.
    page = site.plans["law/V2300000001/coverage.md"]
    assert isinstance(page, CoveragePage)
    english = structs.replace(page.problems[0], message=Labels(en="of no other language"), hint=Labels())
    text = emit_page(structs.replace(page, problems=(english,), english=True)).text
    assert '<p><i lang="en" class="for-kk for-ru for-en">of no other language</i><br><small>' in text
    assert "Кейбір ескертудің мәтіні ағылшынша" in text


def test_the_list_of_diagnostics_names_each_in_three_languages() -> None:
    text = emit_page(diagnostics_pages()[0]).text
    for title in (
        '<i lang="kk">белгісіз факт</i>',
        '<i lang="ru">неизвестный факт</i>',
        '<i lang="en">unknown fact</i>',
    ):
        assert title in text


@pytest.mark.parametrize(
    "text", [*HOSTILE, "tab\tbetween\tcells", "\ttab first", "no-break\u00a0\u00a0space", "two\nlines"]
)
def test_text_is_the_same_text_wherever_it_is_written(text: str) -> None:
    line = render(f'<div>\n<p id="law">{within_html(text)}</p>\n</div>\n\n<p id="x" title="{escaped(text)}">x</p>\n')
    assert line.texts["law"] == text and line.forbidden == []
    said = escaped(text)
    page = render(
        f'## {said} {{: #head }}\n\n{said}\n{{: #plain }}\n\n- <span id="item">{said}</span>\n- [{said}](x.md)\n'
    )
    assert page.forbidden == []
    assert {page.texts[name] for name in ("head", "plain", "item")} == {text}
    cells = render(f'| a | b |\n|---|---|\n| <span id="cell">{said}</span> | **<span id="bold">{said}</span>** |\n')
    assert {cells.texts["cell"], cells.texts["bold"]} == {text} and cells.forbidden == []


def test_the_site_builds_strictly_and_no_text_of_the_law_becomes_markup(tmp_path: Path) -> None:
    hostile = "</title><script>alert(1)</script>"
    law = RULES.replace("number: 1", f"number: 1 {hostile}").replace("бесеуден аспайды", f"бесеуден аспайды {hostile}")
    law = law.replace("Кітапхананы пайдалану", f"Кітапхананы {hostile} пайдалану")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    own = shutil.ignore_patterns("law", "diagnostics")
    shutil.copytree(ROOT / "docs", tmp_path / "docs", ignore=own)
    top, pages = diagnostics_pages()
    emitted = [*site_of({"regulation/V2300000001/V2300000001.kzl": law}).files.values(), emit_page(top)]
    emitted += [emit_page(page) for page in pages]
    for file in emitted:
        path = tmp_path / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
    outcome = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"],
        cwd=tmp_path,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    built = sorted((tmp_path / "site" / "law").rglob("*.html"))
    assert len(built) == len([file for file in emitted if "/law/" in file.path and file.path.endswith(".md")])
    for path in built:
        html = path.read_text(encoding="utf-8")
        assert "<script>alert" not in html and "alert" in html, path
