"""Citations that lead nowhere, in the act itself, after an amendment, and in a rule book held in part."""

from __future__ import annotations

import pytest

from kzlaw.diagnostics.diagnostic import Severity
from tests.checked.project import act, amending, found, underlined

ONE = "1. Оқырман кітапты қайтарады.\n"


def messages(*files: str, **more: dict[str, str]) -> list[str]:
    return [problem.message for problem in found("KZ501", *files, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "line",
    [
        "2. Оқырман осы бұйрықтың 1-тармағын сақтайды.",
        "2. Оқырман 1-тармақты сақтайды.",
        "2. Оқырман осы тармақтың бірінші бөлігін сақтайды.\nЕкінші бөлік.",
        "2. Мыналар:\n1) бала;\n2) осы тармақтың 1) тармақшасында көрсетілген оқырман.",
        "2. Оқырман осы тармақтың бірінші бөлігін сақтайды.",
        "2. Оқырман осы бұйрыққа 4-қосымшаны толтырады.",
        "2. Оқырман осы тармақтың екінші сөйлемін сақтайды. Екінші сөйлем.",
        "2. Кітаптың екінші бөлігі қайтарылады.",
    ],
)
def test_citation_of_a_unit_that_stands(line: str) -> None:
    assert messages(act(f"{ONE}{line}\n")) == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("2. Оқырман осы бұйрықтың 9-тармағын сақтайды.", "there is no paragraph 9"),
        ("2. Оқырман осы тармақтың үшінші бөлігін сақтайды.\nЕкінші.", "there is no part 3 in `para_2`"),
        ("2. Оқырман осы бұйрықтың 1-тармағының 2) тармақшасын сақтайды.", "no subparagraph 2 in `para_1`"),
        ("2. Оқырман осы бұйрықтың 1, 7 және 8-тармақтарын сақтайды.", "paragraph 7; there is no paragraph 8"),
    ],
)
def test_citation_of_a_unit_that_does_not_exist(line: str, said: str) -> None:
    file = act(f"{ONE}{line}\n")
    (problem,) = found("KZ501", file)
    assert said in problem.message
    assert problem.severity is Severity.ERROR
    assert underlined(problem, file).startswith("осы")


def test_what_only_the_context_tells_is_a_warning() -> None:
    (problem,) = found("KZ501", act(f"{ONE}2. Оқырман 9-тармақты сақтайды.\n"))
    assert problem.severity is Severity.WARNING


def test_chapters_printed_flat() -> None:
    body = "1-тарау. Кітап\n1. Оқырман осы тараудың 2-тармағын сақтайды.\n2. Ереже.\n"
    assert messages(act(body)) == []
    (message,) = messages(act(body + "2-тарау. Зал\n3. Оқырман осы тараудың 2-тармағын сақтайды.\n"))
    assert "there is no paragraph 2 in `chp_2`" in message


def rule_book(body: str) -> dict[str, str]:
    return {"annex_1": act(body, component="annex_1", title="Кітапхана қағидалары", held="partial")}


def test_rule_book_held_in_part() -> None:
    rules = rule_book("5. Оқырман 9-тармақты және осы тармақтың екінші бөлігін сақтайды.\nЕкінші.\n")
    assert messages(act(ONE), components=rules) == []
    rules = rule_book("5. Оқырман осы Қағидалардың 9-тармағын және осы тармақтың үшінші бөлігін сақтайды.\n")
    (message,) = messages(act(ONE), components=rules)
    assert "there is no part 3 in `para_5`" in message


def test_rule_book_that_cites_its_order() -> None:
    rules = act("1. Қағида.\n2. Оқырман осы бұйрықтың 2-тармағын сақтайды.\n", component="annex_1", title="Қағидалар")
    (message,) = messages(act(ONE), components={"annex_1": rules})
    assert "paragraph 2" in message
    assert messages(act(ONE + "2. Бұйрық.\n"), components={"annex_1": rules}) == []


def test_unit_that_an_amendment_deletes() -> None:
    law = act(f"{ONE}2. Оқырман осы бұйрықтың 1-тармағын сақтайды.\n3. Соңы.\n")
    change = amending("1-тармақ алып тасталсын.\n")
    assert messages(law, change) == []
    (problem,) = found("KZ315", law, change)
    assert "leads now nowhere" in problem.message and "it meant para_1" in problem.message
    assert problem.severity is Severity.WARNING


def test_part_that_an_amendment_takes_away() -> None:
    law = act("1. Оқырман.\nЕкінші бөлік.\n2. Оқырман осы бұйрықтың 1-тармағының екінші бөлігін сақтайды.\n")
    assert messages(law) == []
    change = amending('1-тармақ мынадай редакцияда жазылсын:\n"1. Оқырман кітапты қайтарады.".\n')
    assert messages(law, change) == []
    (problem,) = found("KZ315", law, change)
    assert "since V2300000002 has changed what it cites: it meant para_1__al_2 («Екінші бөлік.»)" in problem.message
    assert problem.severity is Severity.WARNING


def test_quoted_text_is_looked_at_in_the_act_that_it_amends() -> None:
    law = act(f"{ONE}2. Соңы.\n")
    change = amending('1-тармақ мынадай редакцияда жазылсын:\n"1. Оқырман осы бұйрықтың 2-тармағын сақтайды.".\n')
    assert messages(law, change) == []
    change = amending('1-тармақ мынадай редакцияда жазылсын:\n"1. Оқырман осы бұйрықтың 7-тармағын сақтайды.".\n')
    (problem,) = found("KZ501", law, change)
    assert problem.span.file.endswith("V2300000002.kzl")
    assert underlined(problem, law, change) == "осы бұйрықтың 7-тармағын"


def test_another_act_where_it_is_held() -> None:
    cited = "Министрдің 2023 жылғы 10 қаңтардағы № 1 бұйрығының {}-тармағын"
    other = act(f"1. Оқырман {cited.format(1)} сақтайды.\n", "V2300000003", 3, "2023-02-01")
    assert messages(act(ONE), other) == []
    other = act(f"1. Оқырман {cited.format(6)} сақтайды.\n", "V2300000003", 3, "2023-02-01")
    assert ["there is no paragraph 6" in message for message in messages(act(ONE), other)] == [True]
    assert messages(other) == []


def test_unit_of_the_act_itself_that_starts_later() -> None:
    body = (
        f"{ONE}2. Оқырман осы бұйрықтың 1-тармағын сақтайды.\n"
        "3. Осы бұйрық, 2024 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-тармақты қоспағанда, алғашқы ресми "
        "жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.\n"
    )
    assert messages(act(body)) == []
