"""Norms: examples that come out differently or are missing, titles, facts never used, conditions that never hold."""

from __future__ import annotations

import pytest

from tests.checked.project import FACTS, TITLES, act, amending, found, run, underlined

HEAD = f"""1. Оқырман кітапты он күнтізбелік күн ішінде қайтарады, бала босатылады.
| rule in_time
{TITLES}|   when «Оқырман»: reader.registered
|   require «кітапты он күнтізбелік күн ішінде қайтарады»: loan.until <= loan.from + 10 calendar days
"""
LATE = "loan.from = 2023-03-01, loan.until = 2023-03-12"
DUE = "loan.from = 2023-03-01, loan.until = 2023-03-11"
EXEMPT = f"""| exempt child from para_1
{TITLES}|   when «бала»: reader.kind = child
|   example child
|     given reader.kind = child
|     expect exempt
"""


def example(given: str, expect: str, *more: str) -> str:
    lines = "".join(f"|     {line}\n" for line in more)
    return f"|   example shown\n|     given {given}\n{lines}|     expect {expect}\n"


@pytest.mark.parametrize(
    ("given", "status"),
    [
        (f"reader.registered = true, {LATE}, reader.kind = adult", "violated"),
        (f"reader.registered = true, {LATE}, reader.kind = child", "exempted"),
        # An example shows its own rule: what it leaves out of an exemption is taken not to exempt.
        (f"reader.registered = true, {LATE}", "violated"),
        (f"reader.registered = true, {LATE}", "undetermined"),
        (f"reader.registered = true, {LATE}, reader.kind = unknown", "undetermined"),
        (f"reader.registered = false, {LATE}", "not_applicable"),
        (f"reader.registered = true, {DUE}, reader.kind = adult", "satisfied"),
        (f"{DUE}, reader.registered = unknown, reader.kind = adult", "satisfied"),
    ],
)
def test_example_that_comes_out_as_expected(given: str, status: str) -> None:
    assert found("KZ504", act(HEAD + example(given, status) + EXEMPT)) == []


@pytest.mark.parametrize(
    ("given", "expect", "why"),
    [
        (f"reader.registered = true, {DUE}", "violated", "it comes out satisfied: «кітапты он күнтізбелік"),
        (f"reader.registered = false, {DUE}", "satisfied", "it comes out not applicable: «Оқырман» does not hold"),
        (
            f"reader.registered = true, {LATE}, reader.kind = unknown",
            "violated",
            "`child` of para_1 may exempt, `reader.kind` is not known",
        ),
        (f"reader.kind = adult, {LATE}", "violated", "«Оқырман» is open, `reader.registered` is not known"),
        (f"reader.registered = true, {LATE}, reader.kind = adult", "satisfied", "қайтарады» is not met"),
        (f"reader.registered = true, {LATE}, reader.kind = child", "violated", "`child` of para_1 exempts"),
        ("reader.registered = true, loan.from = 2023-03-01", "satisfied", "`loan.until` is not known"),
    ],
)
def test_example_that_comes_out_differently(given: str, expect: str, why: str) -> None:
    file = act(HEAD + example(given, expect) + EXEMPT)
    (problem,) = found("KZ504", file)
    assert why in problem.message
    assert underlined(problem, file) == expect


def test_example_under_an_option() -> None:
    reading = (
        f"| reading term «он күнтізбелік күн»\n{TITLES}|   option full default\n{TITLES}|   option short\n{TITLES}"
    )
    rule = HEAD.replace("calendar days\n", "calendar days under term.full\n")
    late = f"reader.registered = true, {LATE}"
    assert len(found("KZ504", act(rule + example(late, "satisfied") + reading))) == 1
    assert found("KZ504", act(rule + example(late, "satisfied", "under term.short") + reading)) == []


def test_example_on_a_day() -> None:
    late = f"reader.registered = true, {LATE}"
    law = act(HEAD + example(late, "violated", "on 2023-05-01") + "2. Соңы.\n")
    assert found("KZ504", law) == []
    before = act(HEAD + example(late, "violated", "on 2022-05-01") + "2. Соңы.\n")
    (problem,) = found("KZ504", before)
    assert "not in force on 2022-05-01" in problem.message


CHANGE = f'2-тармақ мынадай редакцияда жазылсын:\n"2. Бала бұдан былай босатылады.".\n{EXEMPT}'


def test_example_that_a_later_exemption_changes() -> None:
    late = f"reader.registered = true, {LATE}"
    law = act(HEAD + example(f"{late}, reader.kind = child", "violated") + "2. Соңы.\n")
    change = amending(CHANGE.replace("«бала»", "«Бала»"))
    (problem,) = found("KZ504", law, change)
    assert "in the edition by V2300000002" in problem.message
    dated = act(HEAD + example(late, "violated", "on 2023-05-01") + "2. Соңы.\n")
    assert found("KZ504", dated, change) == []


def test_rule_without_example() -> None:
    file = act(HEAD + EXEMPT)
    (problem,) = found("KZ505", file)
    assert underlined(problem, file) == "in_time"
    assert found("KZ505", act(HEAD + example(DUE, "undetermined") + EXEMPT)) == []


def test_title_missing() -> None:
    file = act(HEAD.replace("|   ru: название\n", "") + "| reading r «Оқырман»\n|   option a default\n|   option b\n")
    problems = found("KZ507", file)
    assert [underlined(problem, file) for problem in problems] == ["in_time", "r", "option a", "option b"]
    assert "no title in Russian" in problems[0].message
    assert "no title in Kazakh and Russian and English" in problems[1].message
    assert found("KZ507", act(HEAD)) == []


def test_fact_never_used() -> None:
    problems = found("KZ506", act(HEAD))
    assert [problem.message for problem in problems] == [
        "no norm asks for `reader.kind`", "no norm asks for `loan.count`",
    ]  # fmt: skip
    assert problems[0].span.line == FACTS.split("\n").index("fact reader.kind: adult | child") + 1
    # Where nothing is formalised yet every fact would be one.
    assert found("KZ506", act("1. Оқырман.\n")) == []


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("|   when «Оқырман»: reader.kind = adult and reader.kind = child\n", "«Оқырман»"),
        ("|   when «Оқырман»: reader.registered\n|   unless «бала»: reader.registered\n", "«бала»"),
        ("|   when «Оқырман»: loan.count < 3\n|   when «бала»: loan.count > 5\n", "«бала»"),
        ("|   when «Оқырман»: loan.count > 3 and loan.count < 4\n", "«Оқырман»"),
        ("|   when «Оқырман»: not reader.kind in {adult, child}\n", "«Оқырман»"),
        ("|   when «Оқырман»: loan.from > loan.until\n|   when «бала»: loan.until >= loan.from\n", "«бала»"),
        ("|   when «Оқырман»: loan.from < loan.from\n", "«Оқырман»"),
        ("|   when «Оқырман»: (loan.count = 1 or loan.count = 2) and loan.count > 2\n", "«Оқырман»"),
        ("|   when «Оқырман»: loan.from > 2023-01-01 and loan.from < 2023-01-02\n", "«Оқырман»"),
        ("|   when «Оқырман»: loan.count = 2\n|   require «қайтарады»: loan.count > 2\n", "«қайтарады»"),
    ],
)
def test_condition_that_never_holds(lines: str, words: str) -> None:
    rule = f"1. Оқырман кітапты қайтарады, бала да.\n| rule late\n{TITLES}{lines}"
    if "require" not in lines:
        rule += "|   require «қайтарады»: loan.until = loan.from\n"
    file = act(rule)
    (problem,) = found("KZ508", file)
    assert underlined(problem, file) == words


@pytest.mark.parametrize(
    "lines",
    [
        "|   when «Оқырман»: reader.kind = adult or reader.kind = child\n",
        "|   when «Оқырман»: loan.count > 3 and loan.count < 5\n",
        "|   when «Оқырман»: not reader.kind in {adult}\n",
        "|   when «Оқырман»: loan.from >= loan.until\n|   when «бала»: loan.until >= loan.from\n",
        "|   when «Оқырман»: loan.from > 2023-01-01 and loan.from < 2023-01-03\n",
        "|   when «Оқырман»: loan.from > loan.until + 3 months and loan.from < loan.until + 1 year\n",
    ],
)
def test_condition_that_can_hold(lines: str) -> None:
    rule = f"1. Оқырман кітапты қайтарады, бала да.\n| rule late\n{TITLES}{lines}"
    assert found("KZ508", act(rule + "|   require «қайтарады»: reader.registered\n")) == []


_TWO_CHAPTERS = f"""1-тарау. Зал
1. Оқырман бес кітап алады.
| rule five
{TITLES}|   require «бес»: loan.count <= 5
2-тарау. Үй
2. Оқырман алты кітап алады.
| rule six
{TITLES}|   require «алты»: loan.count <= 6
3. Бірінші тарау балаға қолданылмайды.
| exempt child from UNIT
{TITLES}|   when «балаға»: reader.kind = child
"""


@pytest.mark.parametrize(
    ("unit", "covered"),
    [("chp_1", ["chp_1", "para_1"]), ("chp_1 to chp_2", ["chp_1", "para_1", "chp_2", "para_2", "para_3"])],
)
def test_an_exemption_from_a_chapter_is_one_from_its_paragraphs(unit: str, covered: list[str]) -> None:
    (book,) = run(act(_TWO_CHAPTERS.replace("UNIT", unit))).books
    (exemption,) = [each for one in book.editions[-1].provisions for each in one.exemptions]
    assert list(exemption.covers) == covered


def test_an_exemption_reaches_no_other_component() -> None:
    file = act(_TWO_CHAPTERS.replace("UNIT", "annex_1!para_1"))
    rules = act("1. Ереже.\n", component="annex_1", title="Қағидалар")
    (problem,) = found("KZ408", file, components={"annex_1": rules})
    assert "another component" in problem.message
    assert found("KZ408", act(_TWO_CHAPTERS.replace("UNIT", "main!para_1"))) == []


def test_a_fact_given_twice_in_an_example() -> None:
    file = act(f"{HEAD}|   example late\n|     given {LATE}, loan.from = 2023-03-02\n|     expect violated\n")
    (problem,) = found("KZ413", file)
    assert "`loan.from` is given twice" in problem.message
    assert underlined(problem, file) == "loan.from = 2023-03-02"


def test_rules_without_a_vocabulary() -> None:
    file = act(HEAD).replace("vocabulary: library\n", "")
    understood = run(file)
    assert [problem.code for problem in understood.found if problem.is_error] == ["KZ103"]
