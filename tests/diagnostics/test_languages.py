"""A problem in the reader's language: the frame, the title, and what is wrong where that is said in each."""

from __future__ import annotations

import datetime
import importlib
import inspect
import json
import pkgutil
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kzlaw.diagnostics import github, json_form, sarif, terminal, wording
from kzlaw.diagnostics.catalogue.command import CANNOT_WRITE
from kzlaw.diagnostics.catalogue.resolved import DUPLICATE_RULE, UNKNOWN_FACT
from kzlaw.diagnostics.catalogue.vocabulary import MISSING_LABEL
from kzlaw.diagnostics.explain import PAGES
from kzlaw.diagnostics.said import Language, Said
from kzlaw.diagnostics.wording import advice, expressions, norms
from kzlaw.pipeline import Stores, understand
from kzlaw.span import Span
from tests.diagnostics.running_pages import content, ground, read_page

FILE = "regulation/V2300000001/V2300000001.kzl"
LINES = ("1. Оқырман кітапты қайтарады.", "| rule twice", "|   require «қайтарады»: loan.untill", "| rule twice")
MODULES = [
    importlib.import_module(f"{wording.__name__}.{each.name}") for each in pkgutil.iter_modules(wording.__path__)
]
CONSTANTS = [
    (f"{module.__name__.rpartition('.')[2]}.{name}", value)
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Said) and not name.startswith("_")
]


def lines_of(file: str) -> tuple[str, ...]:
    return LINES if file == FILE else ()


FACT = UNKNOWN_FACT.at(
    Span(FILE, 3, 25, 3, 36),
    expressions.no_fact("loan.untill"),
    advice.did_you_mean("loan.until"),
    unit="para_1",
    rule="twice",
)
TWICE = DUPLICATE_RULE.at(
    Span(FILE, 4, 8, 4, 13),
    norms.stated_twice("twice", "para_1"),
    advice.ANOTHER_NAME,
    (advice.the_first(Span(FILE, 2, 8, 2, 13)),),
)
# Nobody has said this one in other languages: its message stays English under a title that the reader understands.
ENGLISH = CANNOT_WRITE.at(Span("", 0, 0, 0, 0), "the disk is full", "first\nsecond")


def test_in_kazakh() -> None:
    assert terminal.render([FACT, TWICE], lines_of, language=Language.KAZAKH) == (
        "қате[KZ401] белгісіз факт: `loan.untill` деген факт жоқ\n"
        " --> regulation/V2300000001/V2300000001.kzl:3:25\n"
        "  |\n"
        "3 | |   require «қайтарады»: loan.untill\n"
        "  |                         ^^^^^^^^^^^\n"
        "  = орны: құрылымдық элемент para_1, ереже twice\n"
        "  = кеңес: `loan.until` деп жазбақ болдыңыз ба?\n"
        "\n"
        "қате[KZ407] ереженің атауы қайталанған: para_1 элементінде `twice` екі рет берілген\n"
        " --> regulation/V2300000001/V2300000001.kzl:4:8\n"
        "  |\n"
        "4 | | rule twice\n"
        "  |        ^^^^^\n"
        "мұны да қараңыз: алғашқысы осында\n"
        " --> regulation/V2300000001/V2300000001.kzl:2:8\n"
        "  |\n"
        "2 | | rule twice\n"
        "  |        -----\n"
        "  = кеңес: біріне басқа атау беріңіз\n"
        "\n"
        "2 қате\n"
    )


def test_in_russian() -> None:
    assert terminal.render([FACT, ENGLISH], lines_of, language=Language.RUSSIAN) == (
        "ошибка[KZ401] неизвестный факт: факта `loan.untill` нет\n"
        " --> regulation/V2300000001/V2300000001.kzl:3:25\n"
        "  |\n"
        "3 | |   require «қайтарады»: loan.untill\n"
        "  |                         ^^^^^^^^^^^\n"
        "  = место: структурный элемент para_1, правило twice\n"
        "  = совет: может быть, имелось в виду `loan.until`?\n"
        "\n"
        "ошибка[KZ908] записать невозможно: the disk is full\n"
        "  = совет: first\n"
        "           second\n"
        "\n"
        "ошибок: 2\n"
    )


def test_english_is_as_if_there_were_no_other_language() -> None:
    said = terminal.render([FACT, ENGLISH], lines_of)
    assert said.startswith("error[KZ401]: there is no fact `loan.untill`\n")
    assert "  = help: did you mean `loan.until`?\n" in said
    assert "error[KZ908]: the disk is full\n  = help: first\n          second\n\n2 errors\n" in said


def test_programs_read_english_whatever_the_reader_speaks() -> None:
    first, second = json.loads(json_form.render([FACT, TWICE]))["diagnostics"]
    assert (first["message"], first["hint"]) == ("there is no fact `loan.untill`", "did you mean `loan.until`?")
    assert second["related"][0]["message"] == "the first"
    assert set(first) == set(json.loads(json_form.render([ENGLISH]))["diagnostics"][0])
    shown = sarif.render([FACT], lines_of) + github.render([FACT])
    assert "there is no fact `loan.untill`" in shown and "деген факт" not in shown and "белгісіз" not in shown


def test_counts_of_problems() -> None:
    found = [FACT, FACT, MISSING_LABEL.at(Span("", 0, 0, 0, 0), "x")]
    assert terminal.summary(found) == "2 errors, 1 note"
    assert terminal.summary(found, Language.KAZAKH) == "2 қате, 1 түсініктеме"
    assert terminal.summary(found, Language.RUSSIAN) == "ошибок: 2, замечаний: 1"
    assert [terminal.summary([], language) for language in Language] == ["ақау жоқ", "проблем нет", "no problems"]


# What a function is called with, by the name of its argument; any other text is one that stands in all languages.
ARGUMENTS: dict[str, object] = {
    "day": datetime.date(2023, 1, 31),
    "edits": [("zzbefore", "zzafter")],
    "kind": "date",
    "languages": ["kk", "ru"],
    "letters": [("Latin", "zzlatin"), ("Cyrillic", "zzcyrillic")],
    "one": "date",
    "other": "integer",
    "runs": [("zzbefore", "zznow"), ("zzgone", "")],
    "said": Said("zz", "zz", "zz"),
    "types": ["date", "text"],
}
BY_TYPE: dict[str, object] = {
    "Said": Said("zzmissing", "zzmissing", "zzmissing"),
    "Sequence[str]": ["zzfirst", "zzsecond"],
}


def _called(function: Callable[..., object]) -> Iterator[Said]:
    """Yield what a function says, of one thing and of several, alone and together."""
    for number, alone in ((1, True), (7, False)):
        arguments: dict[str, object] = {}
        for name, kind in function.__annotations__.items():
            if name == "return":
                continue
            arguments[name] = ARGUMENTS.get(name) or BY_TYPE.get(kind, f"zz{name.replace('_', '')}")
            if kind == "int":
                arguments[name] = number
            if kind == "bool":
                arguments[name] = alone
        said = function(**arguments)
        assert isinstance(said, Said)
        yield said


FUNCTIONS = [
    (f"{module.__name__.rpartition('.')[2]}.{name}", function)
    for module in MODULES
    for name, function in vars(module).items()
    if inspect.isfunction(function)
    and function.__module__ == module.__name__
    and function.__annotations__["return"] == "Said"
    and not name.startswith("_")
]


# What a drafter meets at the keyboard, in the order of a first day: header, lines, names, words, amounts, examples.
FREQUENT = (
    "KZ101 KZ102 KZ103 KZ104 KZ105 KZ106 KZ107 KZ108 KZ109 KZ110 KZ112 KZ113 KZ114 KZ115 KZ116 KZ117 KZ201 KZ203 KZ204 "
    "KZ206 KZ211 KZ212 KZ213 KZ316 KZ401 KZ402 KZ403 KZ404 KZ405 KZ406 KZ407 KZ408 KZ409 KZ410 KZ411 KZ412 KZ413 KZ414 "
    "KZ415 KZ416 KZ417 KZ418 KZ502 KZ503 KZ504 KZ505 KZ506 KZ507 KZ508"
).split()


@pytest.mark.parametrize("code", FREQUENT)
def test_what_drafters_meet_is_said_in_every_language(code: str, tmp_path: Path) -> None:
    failing = read_page(PAGES / f"{code}.md").section("Fails")
    assert failing is not None
    for fence in (*ground(), *failing.fences):
        if fence.title:
            file = tmp_path / fence.title
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content(fence))
    found = [problem for problem in understand(tmp_path, Stores.of(None)).found if problem.code == code]
    assert found
    for problem in found:
        assert problem.said is not None and problem.said.en == problem.message
        assert problem.advised is None if not problem.hint else problem.advised is not None
        assert all(other.said is not None for other in problem.related)


@pytest.mark.parametrize(("name", "said"), CONSTANTS, ids=[name for name, _ in CONSTANTS])
def test_every_sentence_is_said_in_its_language(name: str, said: Said) -> None:
    _in_their_languages(said)
    assert re.search("[а-яёәғқңөұүһі]", said.kk) and said.kk != said.ru
    # What is to be typed is the same in every language.
    assert sorted(_code(said.kk)) == sorted(_code(said.ru)) == sorted(_code(said.en))


@pytest.mark.parametrize(("name", "function"), FUNCTIONS, ids=[name for name, _ in FUNCTIONS])
def test_every_language_names_the_same_things(name: str, function: Callable[..., object]) -> None:
    for said in _called(function):
        _in_their_languages(said)
        named = set(re.findall(r"\bzz\w*|\d{4}-\d\d-\d\d", said.en))
        for text in (said.kk, said.ru):
            assert named <= set(re.findall(r"\bzz\w*|\d{4}-\d\d-\d\d", text))
            assert set(_code(said.en)) <= set(_code(text))


def _in_their_languages(said: Said) -> None:
    assert not re.search("[а-яёәғқңөұүһі]", _without_code(said.en), re.IGNORECASE)
    assert not re.search("[әғқңөұүһі]", _without_code(said.ru), re.IGNORECASE)
    for text in (said.kk, said.ru, said.en):
        assert text == text.strip() and not text.endswith(".")


def _code(text: str) -> list[str]:
    return re.findall("`[^`]*`", text)


def _without_code(text: str) -> str:
    return re.sub("`[^`]*`", "", text)
