"""An exemption from a chapter, or from one paragraph to another: what an amendment adds there is covered too."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzlaw.pipeline import Stores, understand
from tests.checked.project import FACTS, TITLES, act, amending

BODY = f"""1-тарау. Кітап беру
1. Оқырман кітапты он күнтізбелік күн ішінде қайтарады.
2. Кітап оқырманға беріледі.
2-тарау. Қорытынды ережелер
3. Бала босатылады.
| exempt child from UNITS
{TITLES}|   when «Бала»: reader.kind = child
4. Осы бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.
"""
ADDED = """1) мынадай мазмұндағы 1-1-тармақпен толықтырылсын:
"1-1. Оқырман тіркеледі.";
"""


@pytest.mark.parametrize(
    ("units", "before"),
    [("chp_1", ("chp_1", "para_1", "para_2")), ("para_1 to para_2", ("para_1", "para_2")), ("para_1", ("para_1",))],
)
def test_what_is_added_later(units: str, before: tuple[str, ...], tmp_path: Path) -> None:
    folder = tmp_path / "regulation"
    files = {
        "vocabulary/library.kzl": FACTS,
        "V2300000001/V2300000001.kzl": act(BODY.replace("UNITS", units)),
    }
    for turn in range(2):
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        understood = understand(tmp_path, Stores.of(None))
        assert not [problem for problem in understood.found if problem.is_error], understood.found
        (book,) = [book for book in understood.books if book.act == "V2300000001"]
        covers = [exemption.covers for each in book.editions for one in each.provisions for exemption in one.exemptions]
        if turn == 0:
            assert covers == [before]
        else:
            expected = before if units == "para_1" else (*before, "para_1-1")
            assert [set(each) for each in covers] == [set(expected)] * 2
        files["V2300000002/V2300000002.kzl"] = amending(ADDED)
