"""The form for cases in a browser: every outcome, the next question, links, files, languages, and nothing sent."""

from __future__ import annotations

import datetime
import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.browser import browser as browser  # a fixture
from tests.javascript.try_site import served
from tests.oracle import random_cases

ACT = "P1200000148"
OUTCOMES = ("violated", "undetermined", "referred", "exempt", "compliant")


class Visit:
    """A browser on the page of an act, with all that it complained of and all that the server was asked."""

    def __init__(self, context: Any, address: str, asked: list[str]) -> None:
        self.address = f"{address}/law/{ACT}/try.html"
        self.asked = asked
        self.complaints: list[str] = []
        self.page = context.new_page()
        self.page.on("console", lambda said: self.complaints.append(said.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(f"dialog {dialog.message}"))

    def open(self, fragment: str = "") -> Any:
        self.page.goto("about:blank")
        self.page.goto(self.address + fragment)
        self.page.wait_for_selector(".try-outcome.try-undetermined, .try-outcome:not(:empty)")
        return self.page

    @property
    def outcome(self) -> str:
        classes: str = self.page.get_attribute(".try-outcome", "class")
        return classes.rpartition("try-")[2]

    @property
    def asks(self) -> list[str]:
        found: list[str] = self.page.eval_on_selector_all(
            ".try-questions > :not(.try-known)", "fields => fields.map((field) => field.dataset.fact)"
        )
        return found


@pytest.fixture
def visit(browser: Any) -> Iterator[Visit]:
    with served() as (address, asked):
        context = browser.new_context(accept_downloads=True)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        made = Visit(context, address, asked)
        yield made
        context.close()
    assert made.complaints == []


def written(facts: dict[str, Any]) -> dict[str, Any]:
    """Return the known facts of a case as a document states them."""
    return {
        path: value.isoformat() if isinstance(value, datetime.date) else value
        for path, value in facts.items()
        if value is not None
    }


def fragment(facts: dict[str, Any], **options: str) -> str:
    said = {path: str(value).lower() if isinstance(value, bool) else value for path, value in written(facts).items()}
    return "#" + urlencode({**said, **{f"~{name}": value for name, value in options.items()}})


def test_every_outcome_is_reached_as_in_python(visit: Visit) -> None:
    act = importlib.import_module(f"kzrules.{ACT.lower()}")
    wanted = {outcome: 3 for outcome in OUTCOMES}
    for facts in random_cases.cases(7, 4000):
        case, _ = act.CASE_READER.read(written(facts))
        verdict = act.validate(case, on=datetime.date(2023, 3, 1))
        if wanted[verdict.outcome] == 0:
            continue
        wanted[verdict.outcome] -= 1
        page = visit.open(fragment(facts, on="2023-03-01"))
        assert visit.outcome == verdict.outcome
        broken = [finding for finding in verdict.findings if finding.status == "violated"]
        assert page.locator(".try-group.try-violated .try-rule").count() == len(broken)
        for finding in broken:
            words = page.locator(".try-violated .try-rule", has=page.locator(f"a[href$='#{finding.unit}']"))
            assert finding.words in " ".join(words.locator("blockquote").all_inner_texts())
        if not any(wanted.values()):
            return
    pytest.fail(f"no case of {[outcome for outcome, left in wanted.items() if left]}")


def test_only_what_can_matter_is_asked(visit: Visit) -> None:
    page = visit.open()
    act = importlib.import_module(f"kzrules.{ACT.lower()}")
    seen: set[str] = set()
    answers = written(next(random_cases.cases(3, 1)))
    for _ in range(60):
        asks = [path for path in visit.asks if path not in seen]
        if not asks:
            break
        path = asks[0]
        seen.add(path)
        field = page.locator(f".try-questions [data-fact='{path}']")
        kind = next(fact.type for fact in act.FACTS if fact.path == path)
        if path not in answers:
            skip = field.locator("input[value=skip], .try-skip")
            skip.check() if kind == "boolean" else skip.click()
        elif kind == "boolean":
            field.locator(f"input[value={'yes' if answers[path] else 'no'}]").check()
        elif kind == "enumeration":
            field.locator("select").select_option(answers[path])
        else:
            field.locator("input").fill(answers[path])
    assert visit.asks == [] or set(visit.asks) <= seen
    # Most facts belong to other grounds: nobody is asked for them.
    assert len(seen) < len(act.FACTS)
    case, _ = act.CASE_READER.read({path: value for path, value in answers.items() if path in seen})
    assert visit.outcome == act.validate(case, edition="P2200000807").outcome


def test_a_link_and_a_file_keep_the_case_and_send_nothing(visit: Visit, tmp_path: Path) -> None:
    act = importlib.import_module(f"kzrules.{ACT.lower()}")
    facts = next(facts for facts in random_cases.cases(11, 100) if facts["passport.valid_until"] is not None)
    page = visit.open(fragment(facts, on="2023-03-01", R2="after_first_year"))
    before = visit.outcome
    page.locator(".try-buttons button").nth(0).click()
    link = page.input_value("#try-link")
    assert page.evaluate("navigator.clipboard.readText()") == link
    with page.expect_download() as download:
        page.locator(".try-buttons button").nth(1).click()
    file = tmp_path / "case.json"
    download.value.save_as(file)
    read, errors = act.CASE_READER.read(json.loads(file.read_text("utf-8")))
    assert not errors and read == act.CASE_READER.read(written(facts))[0]
    page.locator(".try-buttons button").nth(3).click()
    assert visit.outcome == "undetermined" and "#" not in page.url
    page.set_input_files("input[type=file]", file)
    page.wait_for_selector(".try-said:has-text('case.json')")
    page.fill("#try-on", "2023-03-01")
    assert visit.outcome == before
    page.goto("about:blank")
    page.goto(link)
    page.wait_for_selector(".try-outcome:not(:empty)")
    assert visit.outcome == before
    assert page.input_value("#try-reading-R2") == "after_first_year"
    known = str(facts["passport.valid_until"])
    assert not any("?" in path or known in path for path in visit.asked)


def test_hostile_links_and_files_stay_text(visit: Visit, tmp_path: Path) -> None:
    script = "<img src=x onerror=alert(1)>"
    page = visit.open(fragment({"ground": script, "permit.until": script, script: script}, edition=script, R2=script))
    assert page.locator("main img").count() == 0
    assert script in page.inner_text(".try-said")
    file = tmp_path / f"{'x' * 40}.json"
    for content in (f'{{"{script}": 1, "__proto__": {{"a": 1}}}}', "[1]", "{", json.dumps({"permit": {"until": 5}})):
        file.write_text(content, "utf-8")
        page.set_input_files("input[type=file]", file)
        page.wait_for_timeout(50)
    assert page.locator("main img").count() == 0
    assert page.locator("[data-fact='permit.until'] .try-error").is_visible()
    assert visit.outcome == "undetermined"


def test_every_language_and_the_keyboard(visit: Visit) -> None:
    page = visit.open()
    for language, word in (("ru", "Вопросы"), ("en", "Questions"), ("kk", "Сұрақтар")):
        page.evaluate("each => document.dispatchEvent(new CustomEvent('kzlaw:language', {detail: each}))", language)
        assert page.inner_text("#try-asking") == word
        assert page.get_attribute(".try", "lang") == language
    unlabelled = page.evaluate(
        "[...document.querySelectorAll('.try :is(input, select)')]"
        ".filter((each) => each.type !== 'file' && each.labels.length === 0).map((each) => each.outerHTML)"
    )
    assert unlabelled == []
    page.focus(".try-questions input[value=yes]")
    page.keyboard.press("ArrowRight")
    # Answered by the keyboard alone; the focus stays where the reader is.
    assert page.evaluate("document.activeElement.value") == "no"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('[data-fact]') !== null")
