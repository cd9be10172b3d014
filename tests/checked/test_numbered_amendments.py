"""An item of an amending act whose changes are numbered, quoted text under them or not: none of them is lost."""

from __future__ import annotations

import pytest

from tests.checked.project import act, amending, run

BASE = """1. Оқырман кітапты он күнтізбелік күн ішінде қайтарады.
2. Кітап оқырманға беріледі.
3. Осы бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.
"""
REPLACE = '1-тармақ мынадай редакцияда жазылсын:\n"1. Оқырман тіркеледі."'
INSERT = 'мынадай мазмұндағы 2-1-тармақпен толықтырылсын:\n"2-1. Журнал берілмейді."'
DELETE = "2-тармақ алып тасталсын"


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        (f"1) {REPLACE};\n", ["replace"]),
        (f"1) {INSERT}.\n", ["insert"]),
        (f"{INSERT}.\n", ["insert"]),
        (f"1) {DELETE};\n2) {INSERT}.\n", ["delete", "insert"]),
        (f"1) {REPLACE};\n2) {DELETE};\n3) {INSERT}.\n", ["replace", "delete", "insert"]),
    ],
)
def test_every_change_is_applied(body: str, kinds: list[str]) -> None:
    understood = run(act(BASE), amending(body))
    assert not [problem for problem in understood.found if problem.is_error]
    first = understood.library.acts["V2300000001"]
    assert [operation.kind for operation in first.editions[-1].operations] == kinds


def test_a_change_of_nothing_is_said() -> None:
    body = act(
        f"1. Мыналар ескерілсін:\n{REPLACE}.\n2. Осы бұйрық қолданысқа енгізіледі.\n", "V2300000002", 2, "2023-06-01"
    )
    assert [problem.code for problem in run(act(BASE), body).found if problem.is_error]
