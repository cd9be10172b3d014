"""Where a change applies: in the act, or in the rule book that it approved, however the lines above it say so."""

from __future__ import annotations

import pytest

from tests.checked.project import act, run

RULES = """---
act: V2300000001
kind: order
issuer: minister
adopted: 2023-01-10
number: 1
language: kaz
published: 2023-01-20
component: annex_1
title: Кітапхананы пайдалану қағидалары
---
1-тарау. Жалпы
1. Оқырман он кітап алады.
2. Кітап:
1) үйге;
2) залға
беріледі.
3. Кітап қайтарылады.
2-тарау. Соңғы
4. Аяқ.
"""
ORDER = """1. Қоса беріліп отырған Кітапхананы пайдалану қағидалары бекітілсін.
2. Осы бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.
"""
NAMED = '"Кітапхана туралы" Министрдің 2023 жылғы 10 қаңтардағы № 1'
HEAD = f"1. {NAMED} бұйрығына мынадай өзгерістер мен толықтырулар енгізілсін:\n"
BOOK = "көрсетілген бұйрықпен бекітілген Кітапхананы пайдалану қағидаларында:\n"
RULES_OF = f"1. {NAMED} бұйрығымен бекітілген Кітапхананы пайдалану"
REPLACE = '1-тармақ мынадай редакцияда жазылсын:\n"1. Жаңа.";\n'
INSERT = 'мынадай мазмұндағы 3-1-тармақпен толықтырылсын:\n"3-1. Қосылды.".\n'
WORDS = '"он" деген сөз "бес" деген сөзбен ауыстырылсын.\n'
ONE, ADDED = "replace annex_1 para_1", "insert annex_1 para_3-1"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (HEAD + BOOK + REPLACE + INSERT, [ONE, ADDED]),
        (HEAD + BOOK + "1) " + REPLACE + "2) " + INSERT, [ONE, ADDED]),
        (HEAD + "1) " + BOOK + REPLACE + INSERT, [ONE, ADDED]),
        (HEAD + "1) " + BOOK + REPLACE + "2) 1-тармақ алып тасталсын.\n", [ONE, "delete main para_1"]),
        (
            HEAD + BOOK + "2-тармақта:\n1) тармақша алып тасталсын;\n3-тармақ алып тасталсын.\n",
            ["delete annex_1 para_2__al_1__subpara_1", "delete annex_1 para_3"],
        ),
        (HEAD + BOOK + "1) 1-тармақта " + WORDS, ["replace-words annex_1 para_1"]),
        (RULES_OF + " қағидаларына мынадай өзгерістер енгізілсін:\n1) " + REPLACE + "2) " + INSERT, [ONE, ADDED]),
        (RULES_OF + " қағидаларында " + REPLACE, [ONE]),
        (RULES_OF + " қағидаларының 1-тармағында " + WORDS, ["replace-words annex_1 para_1"]),
        (
            f'1. {NAMED} бұйрығының 2-тармағында "ресми" деген сөз "бұқаралық" деген сөзбен ауыстырылсын.\n',
            ["replace-words main para_2"],
        ),
    ],
)
def test_where_a_change_applies(body: str, expected: list[str]) -> None:
    order = act(body + ORDER.split("\n")[1] + "\n", "V2300000002", 2, "2023-06-01")
    understood = run(act(ORDER), order, components={"annex_1": RULES})
    assert not [problem for problem in understood.found if problem.is_error]
    operations = understood.library.acts["V2300000001"].editions[-1].operations
    assert [f"{one.kind} {one.component} {one.target}" for one in operations] == expected
