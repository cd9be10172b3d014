"""What kernels take and refuse: Arrow data of several makers, structs, texts, and rows that cannot be read."""

from __future__ import annotations

import datetime
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")

ROOT = Path(__file__).parent.parent.parent
ACT = "kzrules.p1200000148"
DAY = datetime.date
CAP = f"{ACT.rpartition('.')[2].upper()}!annex_1/para_10__al_2/passport_cap"


@pytest.fixture(scope="module")
def columns() -> Any:
    return importlib.import_module(f"{ACT}.columns")


def judged(columns: Any, table: Any) -> Any:
    return columns.judge(table, edition="P2200000807", engine="numpy")


def broken(answers: Any) -> list[list[str]]:
    rules = json.loads(answers.schema.field("violated").metadata[b"kzlaw.bits"])
    sets = answers["violated"].to_pylist()
    return [[rule for place, rule in enumerate(rules) if bits >> place & 1] for bits in sets]


LATE: dict[str, list[Any]] = {
    "id": ["a", "b"],
    "permit.until": [DAY(2023, 6, 2)] * 2,
    "passport.valid_until": [DAY(2023, 6, 1), None],
}
ADULT: dict[str, list[Any]] = {"applicant.entered_with_visa": [False] * 2, "passport.kind": ["national"] * 2}
BORN: dict[str, list[Any]] = {"application.date": [DAY(2023, 1, 1)] * 2, "applicant.birth_date": [DAY(1990, 1, 1)] * 2}
CASES = {**LATE, **ADULT, **BORN}


def test_arrow(columns: Any) -> None:
    answers = judged(columns, pa.table(CASES))
    assert answers["id"].to_pylist() == ["a", "b"]
    assert broken(answers) == [[CAP], []]
    assert answers["permit.until.latest"].to_pylist() == [DAY(2023, 6, 1), None]
    assert answers["outcome"].to_pylist() == ["violated", "undetermined"]


def test_a_batch(columns: Any) -> None:
    assert broken(judged(columns, pa.RecordBatch.from_pydict(CASES))) == [[CAP], []]


def test_polars(columns: Any) -> None:
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame(CASES)
    assert broken(judged(columns, frame)) == [[CAP], []]
    categories = frame.with_columns(polars.col("passport.kind").cast(polars.Categorical))
    assert broken(judged(columns, categories)) == [[CAP], []]


def test_duckdb(columns: Any) -> None:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as connection:
        connection.register("cases", pa.table(CASES))
        assert broken(judged(columns, connection.sql("select * from cases"))) == [[CAP], []]


def test_structs(columns: Any) -> None:
    rows = [{"permit": {"until": DAY(2023, 6, 2)}, "passport": {"valid_until": DAY(2023, 6, 1), "kind": "national"}}]
    flat = pa.table({name: values[:1] for name, values in CASES.items() if not name.startswith(("permit", "passport"))})
    nested = pa.Table.from_pylist(rows)
    for name in nested.column_names:
        flat = flat.append_column(name, nested[name])
    assert broken(judged(columns, flat)) == [[CAP]]


def test_slices_and_chunks(columns: Any) -> None:
    """Bits that do not start at a byte, dictionaries, and many chunks say the same."""
    rows = 200
    table = pa.table(
        {
            "permit.issued": pa.array([None, True, False, True] * (rows // 4)),
            "record.in_kkp": pa.array([True, False, None, True] * (rows // 4)),
            "ground": pa.array(["employment", None, "asylum", "business"] * (rows // 4)).dictionary_encode(),
        }
    )
    whole = judged(columns, table)
    for start in (1, 3, 8, 13):
        assert judged(columns, table.slice(start)).equals(whole.slice(start))
    chunks = pa.concat_tables([table.slice(start, 7) for start in range(0, rows, 7)])
    assert judged(columns, chunks).equals(whole)
    assert judged(columns, table.slice(0, 0)).num_rows == 0


def test_texts_are_read_as_the_row_validator_reads_them(columns: Any) -> None:
    texts = {
        "id": ["a", "b", "c"],
        "permit.until": ["2023-06-02", " 2023-06-02 ", ""],
        "permit.issued": ["True", "", ""],
    }
    kernel = columns.kernel(edition="P2200000807", engine="numpy", as_text=True)
    assert kernel.judge(pa.RecordBatch.from_pydict(texts)).rejects == ()


def test_rows_that_cannot_be_read(columns: Any) -> None:
    rows = {"id": ["a", "b", "c"], "permit.until": ["2023-06-02", "2023-02-30", None], "ground": ["asylum", "x", "x"]}
    kernel = columns.kernel(edition="P2200000807", engine="numpy")
    done = kernel.judge(pa.RecordBatch.from_pydict(rows))
    assert done.batch["id"].to_pylist() == ["a"]
    assert [(each.row, each.id, each.path) for each in done.rejects] == [
        (1, "b", "ground"),
        (1, "b", "permit.until"),
        (2, "c", "ground"),
    ]
    with pytest.raises(columns.UnreadableCases, match="3 values cannot be read"):
        judged(columns, pa.table(rows))


def test_a_column_that_is_no_fact(columns: Any) -> None:
    with pytest.raises(columns.UnknownColumn, match=r"permit\.untill"):
        judged(columns, pa.table({"permit.untill": [DAY(2023, 6, 1)]}))


def test_an_edition_that_is_not_there(columns: Any) -> None:
    with pytest.raises(ValueError, match="P2200000807"):
        columns.judge(pa.table(CASES), edition="P1")


def test_rules_for_one_case_need_no_numpy() -> None:
    code = f"import sys, {ACT}; print([name for name in ('numpy', 'pyarrow') if name in sys.modules])"
    paths = os.pathsep.join((str(ROOT), str(ROOT / "generated")))
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": paths},
    )
    assert done.stdout.strip() == "[]"
