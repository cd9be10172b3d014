"""Problems in the reader's language, by option or environment, in every command that reports them to people."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import ACT, BOOK, kzlaw, library_files, write_files

BROKEN = {**library_files(), BOOK: library_files()[BOOK].replace(b"loan.until <=", b"loan.untill <=")}
FIRST = {
    "kk": "қате[KZ401] белгісіз факт: `loan.untill` деген факт жоқ",
    "ru": "ошибка[KZ401] неизвестный факт: факта `loan.untill` нет",
    "en": "error[KZ401]: there is no fact `loan.untill`",
}
LAST = {"kk": "1 қате", "ru": "ошибок: 1", "en": "1 error"}


@pytest.mark.parametrize("language", FIRST)
@pytest.mark.parametrize("command", ["check", "build"])
def test_by_option_and_by_environment(command: str, language: str, tmp_path: Path) -> None:
    write_files(tmp_path, BROKEN)
    chosen = kzlaw(command, "--lang", language, folder=tmp_path)
    assert (chosen.code, chosen.out) == (1, "")
    assert chosen.err.splitlines()[0] == FIRST[language]
    assert chosen.err.splitlines()[-1] == LAST[language]
    assert kzlaw(command, folder=tmp_path, LANG=f"{language}_KZ.UTF-8").err == chosen.err


def test_the_first_variable_that_is_set_decides(tmp_path: Path) -> None:
    write_files(tmp_path, BROKEN)
    for environment, language in (
        ({"LC_ALL": "ru_RU.UTF-8", "LANG": "kk_KZ.UTF-8"}, "ru"),
        ({"LC_ALL": "", "LC_MESSAGES": "kk_KZ.UTF-8", "LANG": "ru_RU.UTF-8"}, "kk"),
        ({"LC_ALL": "C.UTF-8", "LANG": "kk_KZ.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
    ):
        assert kzlaw("check", folder=tmp_path, **environment).err.splitlines()[0] == FIRST[language]


def test_documents_are_english_whatever_the_reader_speaks(tmp_path: Path) -> None:
    write_files(tmp_path, BROKEN)
    for form in ("json", "sarif", "github"):
        english = kzlaw("check", "--format", form, folder=tmp_path)
        assert kzlaw("check", "--format", form, "--lang", "kk", folder=tmp_path) == english


@pytest.mark.parametrize(
    "command", ["check", "build", "import", "amend", "text", "history", "diff", "blame", "trace", "coverage", "serve"]
)
def test_every_command_that_reports_problems_knows_languages(command: str, tmp_path: Path) -> None:
    assert "--lang" in kzlaw(command, "--help", folder=tmp_path).out


def test_problems_of_a_command_itself(library: Path) -> None:
    assert kzlaw("text", "V2300000009", "--lang", "ru", folder=library).err.startswith(
        "ошибка[KZ902] неизвестный акт: "
    )
    assert kzlaw("trace", "nothing", "--lang", "kk", folder=library).err.startswith(
        "қате[KZ912] сұралған орын белгісіз: "
    )
    unknown = kzlaw("validate", ACT, "-", "--reading", "x=y", "--lang", "kk", folder=library, stdin="{}")
    assert unknown.err.startswith("қате[KZ907] белгісіз түсіну жолы таңдалған: ")


@pytest.mark.parametrize(
    ("language", "check", "build"),
    [
        ("kk", "1 акт, ақау табылмады\n", "файл: ештеңе өзгерген жоқ\n"),
        ("ru", "актов: 1, проблем не найдено\n", ", ничего не изменилось\n"),
        ("en", "1 act, no problem found\n", "files: nothing has changed\n"),
    ],
)
def test_that_nothing_is_wrong(language: str, check: str, build: str, own: Path) -> None:
    assert kzlaw("check", "--lang", language, folder=own).err == check
    kzlaw("build", folder=own)
    assert kzlaw("build", "--lang", language, folder=own).err.endswith(build)
