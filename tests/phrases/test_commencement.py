"""From which day an act applies: every formula seen in real acts."""

from __future__ import annotations

import datetime

import pytest

from kzlaw.citation import Step
from kzlaw.parsed.phrases.commencement import parse_commencement
from kzlaw.parsed.phrases.model import CommencementPhrase, NotUnderstood


def phrases(text: str) -> tuple[CommencementPhrase, ...]:
    found = parse_commencement(text)
    assert isinstance(found, tuple), found
    return found


@pytest.mark.parametrize("end", ["қолданысқа енгізіледі.", "қолданысқа енгізіледі", "күшіне енеді."])
@pytest.mark.parametrize("subject", ["2. Осы қаулы", "Осы бірлескен бұйрық", "Осы Заң"])
@pytest.mark.parametrize(
    ("when", "base", "amount", "unit"),
    [
        ("алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң", "published", 10, "calendar_day"),
        ("алғашқы ресми жарияланған күннен кейін күнтізбелік он күн өткен соң", "published", 10, "calendar_day"),
        ("алғашқы ресми жарияланғанынан кейін күнтізбелік он күн өткен соң", "published", 10, "calendar_day"),
        ("алғашқы ресми жарияланған күнінен кейін он күнтізбелік күн өткен соң", "published", 10, "calendar_day"),
        ("алғашқы ресми жарияланған күнінен бастап күнтізбелік он күн өткен соң", "published", 10, "calendar_day"),
        ("алғашқы ресми жарияланған күнінен кейін күнтізбелік алпыс күн өткен соң", "published", 60, "calendar_day"),
        ("алғашқы ресми жарияланған күнінен кейін күнтізбелік 10 (он) күн өткен соң", "published", 10, "calendar_day"),
        ("алғашқы ресми жарияланған күнінен кейін бес жұмыс күні өткен соң", "published", 5, "working_day"),
        ("алғашқы ресми жарияланған күнінен кейін алты ай өткен соң", "published", 6, "month"),
        ("алғашқы ресми жарияланған күнінен бастап", "published", 0, "calendar_day"),
        ("қол қойылған күнінен бастап", "signed", 0, "calendar_day"),
        ("қабылданған күнінен бастап", "signed", 0, "calendar_day"),
        ("мемлекеттік тіркелген күнінен бастап", "registered", 0, "calendar_day"),
        ("әділет органдарында мемлекеттік тіркелген күнінен бастап", "registered", 0, "calendar_day"),
        (
            "Қазақстан Республикасы Әділет министрлігінде мемлекеттік тіркелген күнінен кейін он күн өткен соң",
            "registered",
            10,
            "calendar_day",
        ),
    ],
)
def test_whole_act(subject: str, when: str, end: str, base: str, amount: int, unit: str) -> None:
    (phrase,) = phrases(f"{subject} {when} {end}")
    assert (phrase.base, phrase.amount, phrase.unit, phrase.only) == (base, amount, unit, ())


def test_on_a_day() -> None:
    (phrase,) = phrases("Осы қаулы 2024 жылғы 1 шілдеден бастап қолданысқа енгізіледі.")
    assert (phrase.base, phrase.date) == ("date", datetime.date(2024, 7, 1))


def test_exceptions_down_to_an_indent() -> None:
    text = (
        "Осы қаулы, 2024 жылғы 1 қыркүйектен бастап қолданысқа енгізілетін 1-тармақтың "
        "бесінші және алтыншы абзацтарын және "
        "2025 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-тармақтың 7) тармақшасын қоспағанда, "
        "алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі."
    )
    first, second, rest = phrases(text)
    one = Step("paragraph", ("1",))
    assert first.only == ((one, Step("indent", ("5",))), (one, Step("indent", ("6",))))
    assert second.only == ((one, Step("subparagraph", ("7",))),)
    assert (first.date, second.date) == (datetime.date(2024, 9, 1), datetime.date(2025, 1, 1))
    assert (rest.base, rest.amount, rest.only) == ("published", 10, ())
    assert text[first.start : first.end].startswith("2024") and text[first.start : first.end].endswith("абзацтарын")


def test_a_part_in_its_own_sentence() -> None:
    whole, part = phrases(
        "Осы қаулы 1-тармақтың екінші бөлігін қоспағанда, алғашқы ресми жарияланған күнінен "
        "бастап қолданысқа енгізіледі. "
        "1-тармақтың екінші бөлігі 2024 жылғы 1 қыркүйектен бастап қолданысқа енгізіледі."
    )
    assert whole.only == ()
    assert part.only == ((Step("paragraph", ("1",)), Step("part", ("2",))),)


def test_temporary() -> None:
    (phrase,) = phrases(
        "Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі және "
        "2026 жылғы 1 қаңтарға дейін қолданыста болады."
    )
    assert (phrase.base, phrase.until) == ("published", datetime.date(2026, 1, 1))
    (part,) = phrases("Осы қаулының 1-тармағы 2026 жылғы 1 қаңтарға дейін қолданыста болады.")
    assert (part.only, part.until) == (((Step("paragraph", ("1",)),),), datetime.date(2026, 1, 1))


def test_retroactive() -> None:
    (phrase,) = phrases(
        "Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі және "
        "2023 жылғы 1 қаңтардан бастап туындаған қатынастарға қолданылады."
    )
    assert (phrase.base, phrase.retroactive, phrase.date) == ("published", True, datetime.date(2023, 1, 1))


@pytest.mark.parametrize(
    "text",
    [
        "2. Осы шешім мемлекеттік тіркелген күнінен бастап күшіне енеді және алғашқы ресми жарияланған күнінен кейін "
        "күнтізбелік он күн өткен соң қолданысқа енгізіледі.",
        "2. Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі және "
        "ресми жариялануға тиіс.",
        "2. Осы қаулы ресми жариялануға жатады және алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен "
        "соң қолданысқа енгізіледі.",
    ],
)
def test_what_is_said_beside_the_day(text: str) -> None:
    (phrase,) = phrases(text)
    assert (phrase.base, phrase.amount, phrase.only) == ("published", 10, ())


def test_an_exception_that_follows() -> None:
    first, whole = phrases(
        "Осы Заң алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі, бұған 2024 жылғы 1 қаңтардан бастап "
        "қолданысқа енгізілетін 3-бап кірмейді."
    )
    assert (first.date, first.only) == (datetime.date(2024, 1, 1), ((Step("article", ("3",)),),))
    assert (whole.base, whole.only) == ("published", ())


def test_a_temporary_act_in_one_sentence() -> None:
    (phrase,) = phrases(
        "Осы бұйрық 2024 жылғы 1 қаңтардан бастап қолданысқа енгізіліп, 2025 жылғы 1 шілдеге дейін қолданыста болады."
    )
    assert (phrase.date, phrase.until) == (datetime.date(2024, 1, 1), datetime.date(2025, 7, 1))


def test_not_understood_at_its_words() -> None:
    text = "Осы қаулы келесі аптада қолданысқа енгізіледі."
    found = parse_commencement(text)
    assert isinstance(found, NotUnderstood)
    assert text[found.start : found.end] == "келесі"


@pytest.mark.parametrize("text", ["Кітаптар сөреге қойылады.", "Жаңа каталог жыл сайын қолданысқа енгізіледі.", ""])
def test_something_else(text: str) -> None:
    assert parse_commencement(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Осы қаулы 2023 жылғы 31 ақпаннан бастап қолданысқа енгізіледі.", "2023 жылғы 31 ақпаннан бастап"),
        ("Осы қаулы 0000 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.", "0000 жылғы 1 қаңтардан бастап"),
        (
            "Осы қаулы алғашқы ресми жарияланған күнінен кейін 999999 жыл өткен соң қолданысқа енгізіледі.",
            "алғашқы ресми жарияланған күнінен кейін 999999 жыл өткен соң",
        ),
        (
            "Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі және 2023 жылғы 30 ақпанға дейін "
            "қолданыста болады.",
            "2023 жылғы 30 ақпанға дейін",
        ),
    ],
)
def test_days_and_terms_that_cannot_be(text: str, words: str) -> None:
    found = parse_commencement(text)
    assert isinstance(found, NotUnderstood)
    assert text[found.start : found.end] == words
