"""The search in a browser: what is typed or an address asks, from a server or a folder, in each language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzlaw.emit.site.search_index import Page, Section, write
from tests.browser import browser as browser  # a fixture
from tests.site.built_site import build, served
from tests.site.test_in_browser import PARAGRAPH, Visit, violations
from tests.site.test_in_browser import axe as axe  # a fixture

RESULT = ".md-search-result__link"
INPUT = ".md-search__input"
META = ".md-search-result__meta"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    build(folder)
    return folder


@pytest.fixture
def server(site: Path) -> Iterator[tuple[str, list[str]]]:
    with served(site) as both:
        yield both


@pytest.fixture
def visit(browser: Any, server: tuple[str, list[str]]) -> Iterator[Visit]:
    made = Visit(browser, server[0])
    yield made
    assert made.complaints == []
    made.leave()


def typed(page: Any, words: str) -> list[str]:
    """Return the addresses that are shown for what is typed."""
    page.locator(INPUT).click()
    page.locator(INPUT).press_sequentially(words, delay=10)
    return shown(page)


def shown(page: Any) -> list[str]:
    page.wait_for_selector(RESULT, timeout=10_000)
    page.wait_for_timeout(150)  # what is typed last is answered last
    links: list[str] = page.locator(RESULT).evaluate_all("each => each.map(link => link.href)")
    return links


def test_what_is_typed_and_what_an_address_asks_is_found_alike_from_a_folder_too(
    visit: Visit, server: tuple[str, list[str]], site: Path
) -> None:
    address, asked = server
    page = visit.open("index.html")
    page.wait_for_timeout(200)
    # A page that is only read loads nothing of the index.
    assert not [path for path in asked if path.startswith("/search/")]
    found = typed(page, "рұқсаттардың мерзімі")
    assert len(found) > 5 and any(PARAGRAPH in link for link in found)
    page.goto(f"{address}/index.html?q=рұқсаттардың мерзімі")
    assert shown(page) == found
    assert page.locator("#__search").is_checked()
    page.keyboard.press("Escape")
    page.wait_for_function("!location.search")
    assert not page.locator("#__search").is_checked()
    visit.address = folder = site.as_uri()
    page.goto(f"{folder}/law/index.html?q=рұқсаттардың мерзімі")
    assert [link.removeprefix(folder) for link in shown(page)] == [link.removeprefix(address) for link in found]
    page.goto(f"{folder}/index.html")
    page.keyboard.press("Escape")
    assert typed(page, "рұқсаттардың мерзімі") == [link.replace(address, folder) for link in found]
    visit.foreign.clear()  # that both places were visited was meant


def test_the_keyboard_leads_from_words_to_their_place(visit: Visit) -> None:
    page = visit.open("index.html")
    page.keyboard.press("/")
    page.wait_for_function("document.activeElement.matches('.md-search__input')")
    page.keyboard.type("паспортының")
    page.wait_for_selector(RESULT)
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.matches('.md-search-result__link')")
    page.keyboard.type("а")
    assert page.locator(INPUT).input_value() == "паспортыныңа"
    page.keyboard.press("Backspace")
    shown(page)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.matches('.md-search__input')")
    # The tab key goes on through what was found, and out of the box, which closes then.
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.md-search-result__link')"):
            break
    place = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(place)
    marked = page.locator("mark[data-md-highlight]")
    assert "паспортының" in marked.all_inner_texts()
    page.go_back()
    page.locator(INPUT).click()
    page.locator(INPUT).fill("10-тармақ")
    page.keyboard.press("Enter")
    page.wait_for_url("**/para_10_by_*")


def test_what_is_typed_can_be_completed(visit: Visit) -> None:
    page = visit.open("index.html")
    typed(page, "уақыт")
    assert page.locator(".md-search__suggest").text_content() == "уақытша"
    page.keyboard.press("ArrowRight")
    assert page.locator(INPUT).input_value() == "уақытша"


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [("kk", "10-тармақ", "Заң мәтіні"), ("ru", "Пункт 10", "Текст закона"), ("en", "Paragraph 10", "The law")],
)  # fmt: skip
def test_titles_are_said_in_the_language_of_the_reader(visit: Visit, language: str, title: str, text: str) -> None:
    visit.speak(language)
    page = visit.open("index.html?q=ұлттық паспортының")
    shown(page)
    result = page.locator(".md-search-result__item", has=page.locator(f"a[href*='{PARAGRAPH}']"))
    assert result.locator("h1").inner_text() == title
    assert result.locator("h2", has_text=text).count() == 1
    act = {"kk": "№ 148 қаулы", "ru": "Постановление от", "en": "resolution No 148"}[language]
    assert act.lower() in result.locator(".kz-search-within").inner_text().lower()
    assert "паспортының" in result.locator("mark").all_inner_texts()
    page.keyboard.press("Escape")
    other = {"kk": "ru", "ru": "en", "en": "kk"}[language]
    before = page.locator(META).text_content()
    page.locator(f".kz-languages button[data-ui={other}]").click()
    assert page.locator(META).text_content() != before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_telephone_the_search_opens_and_is_accessible(
    browser: Any, server: tuple[str, list[str]], axe: str, scheme: str
) -> None:
    visit = Visit(browser, server[0], viewport={"width": 360, "height": 740}, has_touch=True, color_scheme=scheme)
    page = visit.open("index.html")
    page.locator("header label[for=__search].md-header__button").tap()
    page.wait_for_function("document.activeElement.matches('.md-search__input')")
    page.wait_for_timeout(300)
    assert page.locator("#__search").is_checked()
    page.keyboard.type("рұқсаттарды зебра")
    shown(page)
    assert page.locator(".md-search-result__terms del").first.inner_text() == "зебра"
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.evaluate(axe)
    assert violations(page) == []
    # The page that was found, with its words marked.
    page.locator(RESULT).nth(1).tap()
    page.wait_for_selector("mark[data-md-highlight]")
    page.evaluate(axe)
    assert violations(page) == []
    assert visit.complaints == []
    visit.leave()


def test_words_of_a_page_never_become_markup(visit: Visit, tmp_path: Path) -> None:
    hostile = "<img src=x onerror='document.title=1'><script>document.title=1</script>&lt;b&gt; рұқсат"
    page = Page("law/index.html", (Section("", hostile, hostile, (hostile, hostile)), Section("x", hostile, hostile)))
    write(tmp_path, [page])
    visit.page.route("**/search/**", lambda route: answer(route, tmp_path))
    opened = visit.open("index.html?q=рұқсат <i>img</i> onerror")
    shown(opened)
    assert opened.locator(".md-search__output :is(img, script, b, i)").count() == 0
    assert "<img src=x onerror='document.title=1'>" in opened.locator(".md-search-result__item h1").inner_text()
    assert opened.title() != "1"


def test_a_site_that_was_written_anew_meanwhile_is_still_searched(visit: Visit, tmp_path: Path) -> None:
    def law(text: str) -> Page:
        return Page("law/index.html", (Section("", "Заң", text),))

    write(tmp_path, [law("рұқсат")])
    visit.page.route("**/search/**", lambda route: answer(route, tmp_path))
    page = visit.open("index.html")
    page.locator(INPUT).click()
    page.wait_for_function("document.querySelector('.md-search__input') === document.activeElement")
    page.wait_for_timeout(300)
    write(tmp_path, [law("рұқсат және кітап")])
    page.keyboard.type("кітап")
    assert len(shown(page)) == 1
    visit.complaints.clear()  # the browser says that a piece was not there


def answer(route: Any, folder: Path) -> None:
    path = folder / route.request.url.split("/search/")[1].partition("?")[0]
    if path.is_file():
        route.fulfill(path=path)
    else:
        route.fulfill(status=404, body="")
