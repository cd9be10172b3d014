"""The pages in a browser: from words to code and back, search, languages, redline, and nothing asked of other hosts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.browser import browser as browser  # a fixture
from tests.site.built_site import ROOT, build, served
from tests.tutorials.test_amendment import PAGE as TUTORIAL
from tests.tutorials.test_amendment import run_page

PARAGRAPH = "law/P1200000148/annex_1/para_10_by_p2200000807.html"
PAGES = {
    "home": "index.html",
    "law": "law/index.html",
    "act": "law/P1200000148/index.html",
    "paragraph": PARAGRAPH,
    "short paragraph": "law/P1200000148/annex_1/para_32_by_p2200000807.html",
    "rule": "law/P1200000148/annex_1/para_10_by_p2200000807/labour_permit_cap.html",
    "redline": "law/P1200000148/redline_p1200000148_to_p2200000807.html",
    "matrix": "law/P1200000148/matrix.html",
    "coverage": "law/P1200000148/coverage.html",
    "try": "law/P1200000148/try.html",
    "amending act": "law/P2200000807/index.html",
    "amending paragraph": "law/P2200000807/main/para_1_by_p2200000807.html",
    "what it changed": "law/P2200000807/amends.html",
    "developers": "developers/index.html",
    "tutorial": "tutorials/amendment.html",
    "reference": "developers/api.html",
    "diagnostics": "diagnostics/index.html",
    "diagnostic": "diagnostics/KZ502.html",
    "missing": "404.html",
}
WIDTHS = (360, 768, 1280, 1920)
REBUILT_WHEN_NARROW = ("short paragraph", "matrix", "try")


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

    def speak(self, language: str) -> None:
        """Have the language chosen before the first page opens."""
        chosen = f"try {{ localStorage.setItem('kzlaw.ui', '{language}') }} catch (error) {{}}"
        self.context.add_init_script(chosen)

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
def landed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site after the fictional amendments of the tutorial have landed."""
    folder = tmp_path_factory.mktemp("landed")
    shutil.copytree(ROOT / "regulation", folder / "regulation")
    shutil.copytree(ROOT / "docs" / "tutorials", folder / "docs" / "tutorials")
    run_page(TUTORIAL.read_text("utf-8"), folder)
    project = folder / "project"
    shutil.copytree(ROOT / "docs", project / "docs", ignore=shutil.ignore_patterns("law"))
    shutil.copytree(folder / "copy" / "docs" / "law", project / "docs" / "law")
    shutil.copy(ROOT / "mkdocs.yml", project)
    build(folder / "site", project)
    with served(folder / "site") as (found, _):
        yield found


@pytest.fixture
def visit(browser: Any, address: str) -> Iterator[Visit]:
    made = Visit(browser, address)
    yield made
    made.leave()


@pytest.fixture(scope="module")
def axe() -> str:
    spec = find_spec("axe_playwright_python")
    if spec is None or spec.origin is None:
        pytest.skip("axe-core is not installed: the pages are not examined for accessibility")
    return (Path(spec.origin).parent / "axe.min.js").read_text("utf-8")


def violations(page: Any, *rules: str) -> list[tuple[str, list[Any]]]:
    """Return what axe finds: by all its rules, or by those that are named."""
    only = {"runOnly": {"type": "rule", "values": list(rules)}} if rules else {}
    found = page.evaluate(
        "options => axe.run(options).then(result => result.violations)", {"resultTypes": ["violations"], **only}
    )
    return [(each["id"], [node["target"] for node in each["nodes"]][:3]) for each in found]


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


def test_the_keyboard_goes_from_words_to_their_code_and_back(visit: Visit) -> None:
    page = visit.open(PARAGRAPH)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('a.md-skip')")
    words = page.locator("mark", has_text="ұлттық паспортының қолданылу мерзімінен аспайтын")
    words.locator("a").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.closest('#rule-passport_cap--1')")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.closest('mark')")
    assert page.evaluate("document.activeElement.closest('mark').id") == words.get_attribute("id")
    # The page of the rule holds its code in full, and leads back to the same words.
    page.locator("a[href$='para_10_by_p2200000807/passport_cap.html']").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/passport_cap.html")
    assert "def passport_cap(" in page.locator(".highlight", has_text="def passport_cap(").inner_text()
    page.locator("a.law-words").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{PARAGRAPH}#*")
    page.wait_for_function("document.activeElement.closest('mark')")


def test_on_a_narrow_screen_the_tabs_stay_in_reach(browser: Any, address: str) -> None:
    visit = Visit(browser, address, viewport={"width": 360, "height": 740}, has_touch=True)
    page = visit.open(PARAGRAPH)
    page.locator("mark a").nth(3).tap()
    page.wait_for_function(
        "document.querySelector('.law-phrases > li.law-lit').getBoundingClientRect().top < innerHeight"
    )
    page.locator(".law-tabs a", has_text="Дәйексөз").tap()
    assert page.locator("#cite ~ blockquote").first.is_visible()
    page.locator(".law-to-text").tap()
    page.wait_for_function("document.getElementById('text').getBoundingClientRect().top > 0")
    assert page.locator(".law-tabs").evaluate("each => each.getBoundingClientRect().bottom") == 740
    visit.leave()


def test_a_citation_can_be_copied(browser: Any, address: str) -> None:
    visit = Visit(browser, address, permissions=["clipboard-read", "clipboard-write"])
    page = visit.open(f"{PARAGRAPH}#cite")
    page.locator("blockquote[lang=ru] + button").click()
    page.wait_for_function("document.querySelector('blockquote[lang=ru] ~ .law-copied').textContent === 'Көшірілді'")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("постановление Правительства Республики Казахстан от 21 января 2012 года № 148")
    assert "пункт 10 (в редакции постановления Правительства Республики Казахстан от 10 октября 2022" in copied
    visit.leave()


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
    # While somebody types, the search answers what was typed so far.
    page.wait_for_selector(".md-search-result__link[href*='para_10']", state="attached")


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


def test_names_of_acts_and_units_are_said_in_the_language_of_the_reader(visit: Visit) -> None:
    page = visit.open(PARAGRAPH)
    crumbs = page.locator("article .law-path").first
    before = page.locator(".law-text").inner_text()
    assert page.locator("h1").inner_text().startswith("10-тармақ")
    page.locator(".kz-languages button[data-ui=ru]").click()
    assert page.locator("h1").inner_text().startswith("Пункт 10")
    assert crumbs.inner_text() == "Право › постановление от 21 января 2012 года № 148 › пункт 10"
    assert page.title().startswith("Пункт 10 – постановление от 21 января 2012 года № 148")
    assert page.locator(".law-panel.law-chosen a", has_text="абзац 2 части 15 пункта 10").count() > 1
    page.locator(".kz-languages button[data-ui=en]").click()
    assert crumbs.inner_text() == "Law › resolution No 148 of 21 January 2012 › paragraph 10"
    assert page.locator(".law-panel.law-chosen a", has_text="paragraph 10, part 15, indent 2").count() > 1
    page.locator(".kz-languages button[data-ui=kk]").click()
    assert crumbs.inner_text() == "Заң › 2012 жылғы 21 қаңтардағы № 148 қаулы › 10-тармақ"
    assert page.locator(".law-text").inner_text() == before


@pytest.mark.parametrize(("language", "counted"), [("ru", "Найден"), ("en", "found")])
def test_the_search_answers_in_the_language_of_the_reader(visit: Visit, language: str, counted: str) -> None:
    visit.speak(language)
    page = visit.open("index.html")
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially("паспорт", delay=20)
    page.wait_for_selector(".md-search-result__item", timeout=15_000)
    assert counted in page.locator(".md-search-result__meta").inner_text()


def test_a_rule_is_found_by_its_title_in_any_language_and_shown_in_one(visit: Visit, axe: str) -> None:
    page = visit.open("index.html")
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially("воссоединения", delay=20)
    page.wait_for_selector(".md-search-result__link[href*='rule-family_petitioner']", timeout=15_000)
    said = page.locator(".md-search-result__link[href*='rule-family_petitioner']").inner_text()
    assert said.startswith("Отбасын біріктіру үшін") and "Разрешение для воссоединения семьи" in said
    page.evaluate(axe)
    assert violations(page) == []


def test_no_words_are_left_in_another_language(browser: Any, address: str) -> None:
    """What the theme and the pages say around the law, in Russian: Kazakh letters stand in words of the law alone."""
    visit = Visit(browser, address)
    visit.speak("ru")
    for path in (PAGES["home"], PAGES["act"], PARAGRAPH, PAGES["rule"], PAGES["matrix"], PAGES["missing"]):
        page = visit.open(path)
        left = page.evaluate(
            """() => {
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
                for (let node; (node = walker.nextNode());) {
                    const inside = node.parentElement;
                    if (/[әғқңөұүһі]/i.test(node.data) && inside.checkVisibility()
                        && !inside.closest(".md-content > * [lang=kk], button, pre, code, script, style"))
                        found.push(node.data.trim());
                }
                return found;
            }"""
        )
        assert [text for text in left if not text.startswith(("«", "Көшіп", '"Көшіп'))] == [], path
    visit.leave()


def test_a_missing_page_leads_on(visit: Visit, site: Path) -> None:
    visit.speak("en")
    page = visit.open("404.html")
    assert page.locator("h1").inner_text() == "There is no such page"
    page.locator("a", has_text="Open the law").click()
    assert page.locator("h1 i:visible").inner_text() == "Law"


def test_a_comparison_says_what_is_not_held(visit: Visit) -> None:
    page = visit.open(PAGES["redline"])
    assert page.locator(".law-redline").count() >= 1
    assert "бұрынғы мәтіні осында жоқ" in page.locator("#annex_1__para_10 + p").inner_text()
    assert page.locator("#annex_1__para_10 ~ .law-redline").first.locator("ins").count() == 0


def test_an_amendment_that_landed_is_seen_word_by_word(browser: Any, landed: str, axe: str) -> None:
    visit = Visit(browser, landed)
    page = visit.open(f"{PARAGRAPH.replace('p2200000807', 'p2300009999')}#history")
    assert page.locator("#redline ~ .law-redline ins", has_text="тоғыз").is_visible()
    assert page.locator("#redline ~ .law-redline del", has_text="алты").is_visible()
    page.locator(".law-panel.law-chosen a", has_text="№ 807").first.click()
    page.wait_for_url(f"**/{PARAGRAPH}")
    assert "алты айға" in page.locator("#para_10__al_14").inner_text()
    page = visit.open("law/P1200000148/redline_p2200000807_to_p2300009999.html")
    page.evaluate(axe)
    assert page.locator("ins", has_text="жазбаша түрде").is_visible()
    assert violations(page) == []
    visit.leave()


def test_the_matrix_sorts_filters_and_leads_to_every_place(visit: Visit, site: Path) -> None:
    page = visit.open(PAGES["matrix"])
    rows = page.locator("table.kz-matrix tbody tr")
    page.locator("table.kz-matrix th button").nth(3).focus()
    page.keyboard.press("Enter")
    assert page.locator("table.kz-matrix th").nth(3).get_attribute("aria-sort") == "ascending"
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


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", ["home", "paragraph", "matrix", "try"])
def test_nothing_moves_when_scripts_run(browser: Any, address: str, name: str, width: int) -> None:
    visit = Visit(browser, address, viewport={"width": width, "height": 800})
    visit.speak("ru")
    page = visit.open(PAGES[name])
    page.wait_for_timeout(300)
    moved = page.evaluate(
        """() => new Promise(done => new PerformanceObserver(list =>
            done(list.getEntries().reduce((sum, each) => sum + each.value, 0)))
            .observe({type: "layout-shift", buffered: true}) || setTimeout(() => done(0), 300))"""
    )
    assert moved < 0.02
    visit.leave()


@pytest.mark.parametrize("name", PAGES)
def test_every_page_fits_and_is_accessible(browser: Any, address: str, axe: str, name: str) -> None:
    visit = Visit(browser, address, color_scheme="light")
    page = visit.open(PAGES[name])
    page.evaluate(axe)
    assert violations(page) == []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width
    if name in REBUILT_WHEN_NARROW:
        page.set_viewport_size({"width": 360, "height": 740})
        assert violations(page) == []
        page.set_viewport_size({"width": 1280, "height": 900})
    visit.leave()
    visit = Visit(browser, address, color_scheme="dark")
    page = visit.open(PAGES[name])
    assert page.get_attribute("body", "data-md-color-scheme") == "slate"
    page.evaluate(axe)
    assert violations(page, "color-contrast", "link-in-text-block") == []
    visit.leave()


def test_a_printed_page_holds_the_law_and_its_rules(visit: Visit) -> None:
    page = visit.open(PARAGRAPH)
    page.emulate_media(media="print")
    assert page.locator(".law-text p").first.is_visible() and page.locator("#rule-visa_holder").is_visible()
    assert page.locator("#cite").is_visible() and not page.locator(".law-tabs").is_visible()
    assert not page.locator(".law-copy").first.is_visible() and not page.locator(".md-header").is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF-")


def test_a_page_of_law_is_small(site: Path) -> None:
    heavy = {path.name: path.stat().st_size for path in (site / "law").rglob("para_*.html")}
    assert {name: size for name, size in heavy.items() if size > 200_000} == {}


def test_the_form_for_cases_is_one_script_and_works_from_a_folder_too(visit: Visit, browser: Any, site: Path) -> None:
    asked: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url))
    page = visit.open(PAGES["try"])
    page.wait_for_selector(".try-outcome:not(:empty)")
    assert [each for each in asked if each.endswith(".js") and ("/law/" in each or "/try/" in each)] == [
        f"{visit.address}/law/P1200000148/try.bundle.js"
    ]
    context = browser.new_context()
    folder = context.new_page()
    folder.goto((site / PAGES["try"]).as_uri())
    folder.wait_for_selector(".try-outcome.try-undetermined")
    folder.locator(".try-choice label").first.click()
    assert folder.locator(".try-known").count() == 1
    context.close()


def test_a_verdict_comes_within_fifty_milliseconds(visit: Visit) -> None:
    page = visit.open(PAGES["try"])
    page.wait_for_selector(".try-outcome:not(:empty)")
    # From the answer until the page is laid out anew; the machine may be busy, so the best of some counts.
    took = page.evaluate(
        """() => {
            const ground = document.querySelector("[data-fact=ground] select"), took = [];
            for (let option = 1; option < ground.options.length; option += 1) {
                const start = performance.now();
                ground.selectedIndex = option;
                ground.dispatchEvent(new Event("input", { bubbles: true }));
                document.querySelector(".try-result").getBoundingClientRect();
                took.push(performance.now() - start);
            }
            return Math.min(...took);
        }"""
    )
    assert took < 50
