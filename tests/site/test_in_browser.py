"""The pages in a browser: from words to code and back, search, languages, redline, and nothing asked of other hosts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.site.built_site import build, served

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if CHROMIUM is None:
    pytest.skip("Chromium is not installed: the pages are not opened", allow_module_level=True)
playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: the pages are not opened")

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PARAGRAPH = "law/P1200000148/annex_1/para_10_by_p2200000807.html"
PAGES = {
    "home": "index.html",
    "law": "law/index.html",
    "act": "law/P1200000148/index.html",
    "paragraph": PARAGRAPH,
    "rule": "law/P1200000148/annex_1/para_10_by_p2200000807/labour_permit_cap.html",
    "redline": "law/P1200000148/redline_p1200000148_to_p2200000807.html",
    "matrix": "law/P1200000148/matrix.html",
    "amending act": "law/P2200000807/index.html",
    "developers": "developers/index.html",
    "reference": "developers/api.html",
    "diagnostics": "diagnostics/index.html",
    "diagnostic": "diagnostics/KZ502.html",
}
SIZES = ((360, 740), (1280, 900), (1920, 1080))


class Visit:
    """A browser with all that it complained of, and all that it asked of any host."""

    def __init__(self, browser: Any, address: str, **options: Any) -> None:
        self.address = address
        self.complaints: list[str] = []
        self.foreign: list[str] = []
        self.context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        self.page = self.context.new_page()
        self.page.on("console", lambda said: self.complaints.append(f"{said.type}: {said.text}"))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.address = address
        self.page.on("request", self._asked)

    def _asked(self, request: Any) -> None:
        if not request.url.startswith(self.address):
            self.foreign.append(request.url)

    def open(self, page: str) -> Any:
        self.page.goto(f"{self.address}/{page}")
        return self.page

    def leave(self) -> None:
        self.context.close()
        assert [each for each in self.foreign if not each.startswith(("data:", "blob:"))] == []
        assert self.complaints == []


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    build(folder)
    return folder


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with served(site) as (found, _):
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def visit(browser: Any, address: str) -> Iterator[Visit]:
    made = Visit(browser, address)
    yield made
    made.leave()


def test_words_lead_to_their_rule_and_code_and_back(visit: Visit) -> None:
    page = visit.open(PARAGRAPH)
    words = page.locator("mark", has_text="ұлттық паспортының қолданылу мерзімінен аспайтын")
    words.locator("a").click()
    phrase = page.locator("#rule-passport_cap--1")
    assert page.url.endswith("#rule-passport_cap--1")
    assert "law-lit" in phrase.get_attribute("class") and phrase.is_visible()
    assert "permit.until <= passport.valid_until" in phrase.inner_text()
    assert "at_most(case.permit.until, case.passport.valid_until)" in phrase.inner_text()
    phrase.locator("a.law-words").click()
    assert page.url.endswith("#" + words.get_attribute("id"))
    assert "law-lit" in words.get_attribute("class")


def test_hover_and_focus_tie_words_and_code(visit: Visit) -> None:
    page = visit.open(PARAGRAPH)
    mark = page.locator("mark").first
    mark.hover()
    assert page.locator(".law-phrases > li.law-lit").count() >= 1
    page.locator("#rule-employment_petitioner--1 a").focus()
    assert page.locator("mark.law-lit").count() >= 1


def test_a_permanent_address_opens_its_tab_and_its_place(visit: Visit) -> None:
    page = visit.open(f"{PARAGRAPH}#reading-R6")
    assert page.locator("#reading-R6").is_visible() and not page.locator("#rule-passport_cap").is_visible()
    page.goto(f"{visit.address}/{PARAGRAPH}#para_10__al_4")
    page.wait_for_function("document.getElementById('para_10__al_4').getBoundingClientRect().top < innerHeight")


def test_tabs_obey_the_keyboard(visit: Visit) -> None:
    page = visit.open(PARAGRAPH)
    page.locator(".law-tabs a").first.focus()
    page.keyboard.press("End")
    assert page.locator("#cite").count() == 1 and page.locator("blockquote[lang=ru]").is_visible()
    assert "пункт 10" in page.locator("blockquote[lang=ru]").inner_text()
    assert page.evaluate("document.activeElement.getAttribute('aria-selected')") == "true"


def test_the_coverage_view_shows_what_is_informative(visit: Visit) -> None:
    page = visit.open(PARAGRAPH)
    informative = page.locator(".law-informative").first
    before = informative.evaluate("each => getComputedStyle(each).borderBottomStyle")
    page.locator("#coverage-view").check()
    assert before == "none" and informative.evaluate("each => getComputedStyle(each).borderBottomStyle") == "dashed"


@pytest.mark.parametrize(
    ("asked", "found"), [("рұқсаттарды", "рұқсат"), ("тармағында", "тармақ"), ("паспорттың", "паспорт")]
)
def test_the_search_knows_kazakh_endings(visit: Visit, asked: str, found: str) -> None:
    page = visit.open("index.html")
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially(asked, delay=20)
    page.wait_for_selector(".md-search-result__item", timeout=15_000)
    page.wait_for_function(
        "n => document.querySelector('.md-search-result__list').innerText.toLowerCase().includes(n)", arg=found
    )
    assert page.locator(".md-search-result__link[href*='para_10']").count() >= 1


def test_the_interface_has_three_languages_and_the_law_stays_kazakh(visit: Visit) -> None:
    page = visit.open(PARAGRAPH)
    heading = page.locator("#text i:visible")
    assert heading.inner_text() == "Заң мәтіні"
    page.locator(".kz-languages button[data-ui=ru]").click()
    assert heading.inner_text() == "Текст закона"
    assert page.get_attribute("html", "lang") == "ru" and page.get_attribute(".law-text", "lang") == "kk"
    assert page.get_attribute(".md-search__input", "placeholder") == "Поиск"
    page.goto(f"{visit.address}/law/index.html")
    assert page.locator("h1 i:visible").inner_text() == "Право"
    assert page.locator(".kz-languages button[aria-pressed=true]").inner_text().startswith("Рус")


def test_a_comparison_says_what_is_not_held(visit: Visit) -> None:
    page = visit.open(PAGES["redline"])
    assert page.locator(".law-redline").count() >= 1
    assert "бұрынғы мәтіні осында жоқ" in page.locator("#annex_1__para_10 + p").inner_text()
    assert page.locator("#annex_1__para_10 ~ .law-redline").first.locator("ins").count() == 0


def test_the_matrix_sorts_filters_and_leads_to_every_place(visit: Visit, site: Path) -> None:
    page = visit.open(PAGES["matrix"])
    rows = page.locator("table.kz-matrix tbody tr")
    page.locator("table.kz-matrix th button").nth(3).click()
    first = int(rows.nth(0).locator("td").nth(3).get_attribute("data-key"))
    page.locator("table.kz-matrix th button").nth(3).click()
    assert int(rows.nth(0).locator("td").nth(3).get_attribute("data-key")) > first
    page.locator(".kz-filter").fill("паспорт")
    assert 0 < page.locator("table.kz-matrix tbody tr:visible").count() < rows.count()
    for address in set(rows.locator("a").evaluate_all("each => each.map(link => link.href)")):
        path, _, fragment = address.removeprefix(f"{visit.address}/").partition("#")
        text = (site / path).read_text("utf-8")
        assert not fragment or f'id="{fragment}"' in text, address


def test_pages_are_useful_without_scripts(browser: Any, address: str) -> None:
    visit = Visit(browser, address, java_script_enabled=False)
    page = visit.open(PARAGRAPH)
    assert page.locator("#text i[lang=kk]").is_visible() and not page.locator("#text i[lang=ru]").is_visible()
    page.locator("mark a").first.click()
    assert page.locator("#rule-family_petitioner--1").is_visible() and page.locator("#cite").is_visible()
    visit.leave()


def test_nothing_moves_when_scripts_run(visit: Visit) -> None:
    page = visit.open(PARAGRAPH)
    page.wait_for_timeout(300)
    moved = page.evaluate(
        """() => new Promise(done => new PerformanceObserver(list =>
            done(list.getEntries().reduce((sum, each) => sum + each.value, 0)))
            .observe({type: "layout-shift", buffered: true}) || setTimeout(() => done(0), 300))"""
    )
    assert moved < 0.02


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=[str(width) for width, _ in SIZES])
def test_no_page_is_wider_than_the_screen(browser: Any, address: str, size: tuple[int, int], scheme: str) -> None:
    visit = Visit(browser, address, viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)
    for name, path in PAGES.items():
        page = visit.open(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= size[0], name
    visit.leave()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation(browser: Any, address: str, name: str, scheme: str) -> None:
    spec = find_spec("axe_playwright_python")
    if spec is None or spec.origin is None:
        pytest.skip("axe-core is not installed: the pages are not examined for accessibility")
    script = (Path(spec.origin).parent / "axe.min.js").read_text("utf-8")
    visit = Visit(browser, address, color_scheme=scheme)
    page = visit.open(PAGES[name])
    page.evaluate(script)
    found = page.evaluate("axe.run().then(result => result.violations)")
    visit.leave()
    assert [(each["id"], [node["target"] for node in each["nodes"]][:3]) for each in found] == []


def test_a_printed_page_holds_the_law_and_its_rules(visit: Visit) -> None:
    page = visit.open(PARAGRAPH)
    page.emulate_media(media="print")
    assert page.locator(".law-text p").first.is_visible() and page.locator("#rule-visa_holder").is_visible()
    assert page.locator("#cite").is_visible() and not page.locator(".law-tabs").is_visible()


def test_a_page_of_law_is_small(site: Path) -> None:
    heavy = {path.name: path.stat().st_size for path in (site / "law").rglob("para_*.html")}
    assert {name: size for name, size in heavy.items() if size > 200_000} == {}
