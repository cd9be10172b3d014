"""The page of an amending act tells what it did to every act, from when, and what that meant for the rules."""

from __future__ import annotations

import pytest

from kzlaw.plan.pages import home_page
from kzlaw.plan.paging.model import ActPage, AmendingPage, CoveragePage, ParagraphPage
from tests.emit.rendered import render
from tests.emit.site_project import HEADER, RULES, Site, site_of

FIRST, OTHER, AMENDING = "V2300000001", "V2300000003", "V2400000002"
SECOND_ACT = (
    HEADER.format(act=OTHER, kind="order", adopted="2023-02-01", number="3", published="2023-02-02")
    + """\
Оқу залының қағидалары
| informative: heading
1. Оқу залында үш кітаптан артық берілмейді.
| rule in_the_hall
|   en: three books in the hall
|   require «үш кітаптан артық берілмейді»: loan.books <= 3
| informative «Оқу залында»: procedure
2. Мектептерге қатысты талап 1-тармақта белгіленген.
| informative: procedure
3. Осы бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.
| informative: formula
"""
)
TWO_ACTS = (
    HEADER.format(act=AMENDING, kind="order", adopted="2024-02-01", number="2", published="2024-02-05")
    + """\
1. "Кітапхананы пайдалану қағидалары" 2023 жылғы 9 қаңтардағы № 1 бұйрығына мынадай өзгерістер енгізілсін:
| informative: formula
1-тармақтың 1) тармақшасында "бес кітаптан" деген сөздер "алты кітаптан" деген сөздермен ауыстырылсын;
| restate rule at_most_five
|   en: a reader holds at most six books
|   require «алты кітаптан артық берілмейді»: loan.books <= 6
| informative: formula
2-тармақ алып тасталсын.
| informative: formula
2. "Оқу залының қағидалары" 2023 жылғы 1 ақпандағы № 3 бұйрығына мынадай толықтыру енгізілсін:
| informative: formula
мынадай мазмұндағы 4-тармақпен толықтырылсын:
| informative: formula
"4. Мектеп кітапты залдан тыс жерге шығармайды.".
| rule not_taken_out
|   en: a school takes no book out
|   when «Мектеп»: reader.school
|   require «тыс жерге шығармайды»: loan.books <= 0
3. "Мұрағат қағидалары" 2020 жылғы 3 наурыздағы № 77 бұйрығына мынадай өзгеріс енгізілсін:
| informative: formula
5-тармақ алып тасталсын.
| informative: formula
4. Осы бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.
| informative: formula
"""
)
FILES = {
    f"regulation/{act}/{act}.kzl": text for act, text in ((FIRST, RULES), (OTHER, SECOND_ACT), (AMENDING, TWO_ACTS))
}
PAGE = f"law/{AMENDING}/amends.md"


@pytest.fixture(scope="module")
def site() -> Site:
    return site_of(FILES)


@pytest.fixture(scope="module")
def page(site: Site) -> AmendingPage:
    found = site.plans[PAGE]
    assert isinstance(found, AmendingPage)
    return found


def test_it_lists_each_act_with_its_operations_in_the_words_of_the_act(page: AmendingPage) -> None:
    assert [act.anchor for act in page.acts] == [f"in-{FIRST}", f"in-{OTHER}"]
    done = [(one.line.kind.en, one.line.target.fragment, one.words) for one in page.acts[0].editions[0].operations]
    assert done == [
        (
            "words replaced", "para_1__al_1__subpara_1",
            '1-тармақтың 1) тармақшасында "бес кітаптан" деген сөздер "алты кітаптан" деген сөздермен ауыстырылсын;',
        ),
        ("deleted", "para_2", "2-тармақ алып тасталсын."),
    ]  # fmt: skip
    assert page.acts[0].editions[0].force.en == "from 16 February 2024"


def test_it_leads_to_the_comparison_of_each_unit(site: Site, page: AmendingPage) -> None:
    redline = f"law/{FIRST}/redline_{FIRST.lower()}_to_{AMENDING.lower()}.md"
    links = [one.redline for one in page.acts[0].editions[0].operations]
    assert [(link.page, link.fragment) for link in links] == [(redline, "main__para_1"), (redline, "main__para_2")]
    ids = render(site.files[redline].text).ids
    assert {link.fragment for link in links} <= set(ids)


def test_it_says_what_became_of_each_rule(page: AmendingPage) -> None:
    told = [
        (unit.unit.fragment, unit.state, [(norm.rule.text, norm.state) for norm in (*unit.norms, *unit.carried)])
        for act in page.acts
        for unit in act.editions[0].units
    ]
    assert told == [
        ("para_1", "changed", [("at_most_five", "restated"), ("back_in_time", "same")]),
        ("para_2", "removed", [("schools", "gone")]),
        ("para_4", "added", [("not_taken_out", "new")]),
    ]
    restated = page.acts[0].editions[0].units[0].norms[0]
    assert (restated.before, restated.now) == ("бес кітаптан артық берілмейді", "алты кітаптан артық берілмейді")


def test_what_is_done_to_an_act_that_is_not_held_is_told_too(page: AmendingPage) -> None:
    (one,) = page.not_held
    assert (one.line.kind.en, one.line.target.text) == ("deleted", "5-тармақ")
    assert "№ 77" in one.act and one.words == "5-тармақ алып тасталсын."


def test_time_line_act_and_paragraph_lead_to_it(site: Site) -> None:
    acts = [plan for plan in site.plans.values() if isinstance(plan, ActPage)]
    moments = [moment.amending for act in home_page(acts).acts for moment in act.moments]
    assert {(link.page, link.fragment) for link in moments if link.page} == {
        (PAGE, f"in-{FIRST}"), (PAGE, f"in-{OTHER}"),
    }  # fmt: skip
    paragraph = site.plans[f"law/{FIRST}/main/para_1_by_{AMENDING.lower()}.md"]
    assert isinstance(paragraph, ParagraphPage)
    assert [(line.by.page, line.by.fragment) for line in paragraph.done] == [(PAGE, f"in-{FIRST}")]
    assert f"(../{AMENDING}/amends.md#in-{FIRST})" in site.files[f"law/{FIRST}/index.md"].text
    assert "(amends.md)" in site.files[f"law/{AMENDING}/index.md"].text
    assert f"law/{FIRST}/amends.md" not in site.files


def test_a_rule_is_not_called_new_where_the_text_before_is_not_held() -> None:
    whole = FILES[f"regulation/{AMENDING}/{AMENDING}.kzl"].replace(
        "мынадай мазмұндағы 4-тармақпен толықтырылсын:", "4-тармақ мынадай редакцияда жазылсын:"
    )
    partial = SECOND_ACT.replace("month-end: last-day\n", "month-end: last-day\nheld: partial\n")
    site = site_of(
        {**FILES, f"regulation/{OTHER}/{OTHER}.kzl": partial, f"regulation/{AMENDING}/{AMENDING}.kzl": whole}
    )
    page = site.plans[PAGE]
    assert isinstance(page, AmendingPage)
    unit = page.acts[1].editions[0].units[-1]
    assert (unit.state, [norm.state for norm in unit.norms]) == ("unheld", ["first"])


def test_a_paragraph_that_only_has_another_number_is_the_same_paragraph() -> None:
    amendment = TWO_ACTS.replace(
        "2-тармақ алып тасталсын.", "2 және 3-тармақтар тиісінше 3 және 4-тармақтар деп есептелсін."
    )
    site = site_of({**FILES, f"regulation/{AMENDING}/{AMENDING}.kzl": amendment})
    page = site.plans[PAGE]
    assert isinstance(page, AmendingPage)
    told = [
        (unit.unit.fragment, unit.state, [norm.rule.text for norm in unit.carried])
        for unit in page.acts[0].editions[0].units
    ]
    assert told[1:] == [("para_3", "renumbered", ["schools"]), ("para_4", "renumbered", [])]


CITING = (
    HEADER.format(act=FIRST, kind="order", adopted="2023-01-09", number="1", published="2023-01-10")
    + """\
1. Кітап оқырманға тегін беріледі.
| informative: procedure
Мектепке кітап беріледі.
| informative: procedure
Осы тармақтың екінші бөлігінде көрсетілген оқырманға бес кітаптан артық берілмейді.
| rule five_books
|   en: five books
|   when «Осы тармақтың екінші бөлігінде көрсетілген оқырманға»: reader.school
|   require «бес кітаптан артық берілмейді»: loan.books <= 5
2. Осы бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.
| informative: formula
"""
)
PUT_BEFORE = (
    HEADER.format(act=AMENDING, kind="order", adopted="2024-02-01", number="2", published="2024-02-05")
    + """\
1. "Кітапхананы пайдалану қағидалары" 2023 жылғы 9 қаңтардағы № 1 бұйрығына мынадай өзгерістер енгізілсін:
| informative: formula
1-тармақ мынадай мазмұндағы екінші бөлікпен толықтырылсын:
| informative: formula
"Балаға журнал беріледі.";
| informative: procedure
1-тармақтың екінші және үшінші бөліктері тиісінше үшінші және төртінші бөліктер деп есептелсін.
| informative: formula
2. Осы бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.
| informative: formula
"""
)


def test_citations_that_mean_something_else_are_told_with_the_rules_that_wait() -> None:
    site = site_of({f"regulation/{FIRST}/{FIRST}.kzl": CITING, f"regulation/{AMENDING}/{AMENDING}.kzl": PUT_BEFORE})
    page = site.plans[PAGE]
    assert isinstance(page, AmendingPage)
    (one,) = page.citations
    assert (one.words, one.how.en) == ("Осы тармақтың екінші бөлігінде", "names something else now")
    assert (one.meant_words, one.now) == ("Мектепке кітап беріледі.", "1-тармақ, 2-бөлік")
    assert [norm.rule.text for norm in one.waiting] == ["five_books"]
    assert [(norm.rule.text, norm.state) for norm in page.acts[0].editions[0].units[0].norms] == [
        ("five_books", "open")
    ]


def test_words_that_nothing_accounts_for_are_listed_at_their_unit_with_the_problems() -> None:
    site = site_of({f"regulation/{FIRST}/{FIRST}.kzl": RULES.replace("| informative: heading\n1) бір", "1) бір")})
    page = site.plans[f"law/{FIRST}/coverage.md"]
    assert isinstance(page, CoveragePage)
    first = page.lines[0]
    assert (first.unit.page, first.unit.fragment) == (
        f"law/{FIRST}/main/para_1_by_{FIRST.lower()}.md", "para_1__al_1__indent_1",
    )  # fmt: skip
    assert [(part.text, part.lost) for part in first.words] == [("1. ", False), ("Оқырманға", True), (":", False)]
    text = site.files[page.path].text
    assert '<mark class="law-lost">Оқырманға</mark>' in text
    assert page.words is not None and page.words.uncovered == sum(
        len(part.text.split()) for line in page.lines for part in line.words if part.lost
    )
