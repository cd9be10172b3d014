"""Files of every kind → the same cases, and every row that is no case with its number and the reason."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow")
pytest.importorskip("numpy")

import pyarrow.parquet as pq  # noqa: E402

from kzlaw.batch.engines import facts_of  # noqa: E402
from kzlaw.batch.model import BEGINNING, CannotRead, Columns, Read, after, length_of  # noqa: E402
from kzlaw.batch.reading import read_piece  # noqa: E402
from kzlaw.batch.sources import file_source  # noqa: E402
from tests.batch.generated_cases import Row, judging, plain, table, write_jsonl  # noqa: E402
from tests.oracle import random_cases  # noqa: E402

JUDGING = judging()
FACTS = facts_of(JUDGING)
ROWS: list[Row] = [{"id": f"c{number}", **case} for number, case in enumerate(random_cases.cases(3, 300))]


def read_all(path: Path, rows: int = 64) -> list[Read]:
    source = file_source(str(path), FACTS, rows)
    pieces = list(source.pieces(BEGINNING))
    assert [piece.number for piece in pieces] == list(range(len(pieces)))
    found = [read_piece(piece, FACTS) for piece in pieces]
    for piece, read in zip(pieces, found, strict=True):
        assert len(read.rows) + len(read.rejects) == length_of(piece)
        assert len(read.rows) == read.cases.num_rows
    return found


def cases_of(found: list[Read]) -> list[Row]:
    return [
        {path: value for path, value in row.items() if value is not None}
        for read in found
        for row in read.cases.to_pylist()
    ]


def known(rows: list[Row]) -> list[Row]:
    return [{path: value for path, value in row.items() if value is not None} for row in rows]


def nested(row: Row) -> Row:
    document: Row = {}
    for path, value in plain(row).items():
        *groups, name = path.split(".")
        place = document
        for group in groups:
            place = place.setdefault(group, {})
        place[name] = value
    return document


def test_every_kind_of_file_gives_the_same_cases(tmp_path: Path) -> None:
    whole = table(({k: v for k, v in row.items() if k != "id"} for row in ROWS), FACTS.facts.values())
    pq.write_table(whole, tmp_path / "cases.parquet", row_group_size=100)
    with pa.OSFile(str(tmp_path / "cases.arrow"), "wb") as sink, pa.ipc.new_file(sink, whole.schema) as writer:
        writer.write_table(whole)
    with pa.OSFile(str(tmp_path / "cases.arrows"), "wb") as sink, pa.ipc.new_stream(sink, whole.schema) as writer:
        writer.write_table(whole, max_chunksize=50)
    write_jsonl(tmp_path / "cases.jsonl", ROWS)
    write_jsonl(tmp_path / "nested.jsonl", map(nested, ROWS))
    (tmp_path / "cases.json").write_text(json.dumps([plain(row) for row in ROWS]), "utf-8")
    with (tmp_path / "cases.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(ROWS[0]))
        writer.writeheader()
        for row in ROWS:
            shown = plain(row)
            writer.writerow({k: str(v).lower() if isinstance(v, bool) else v for k, v in shown.items()})
    for name in ("parquet", "arrow", "arrows", "jsonl", "json", "csv"):
        assert cases_of(read_all(tmp_path / f"cases.{name}")) == known(ROWS), name
    assert cases_of(read_all(tmp_path / "nested.jsonl")) == known(ROWS)


def test_columns_may_be_structs_underscored_and_coded(tmp_path: Path) -> None:
    columns = {
        "ground": pa.array(["education", None, "nothing"]).dictionary_encode(),
        "permit": pa.array([{"until": "2023-01-31", "issued": True}, None, {"until": None, "issued": False}]),
        "passport_valid_until": pa.array(["2024-02-29", "2023-02-29", None]),
    }
    pq.write_table(pa.table(columns), tmp_path / "cases.parquet")
    (read,) = read_all(tmp_path / "cases.parquet")
    assert read.rows == (1,)
    (row,) = cases_of([read])
    assert str(row["permit.until"]) == "2023-01-31" and row["permit.issued"] is True
    assert [(reject.row, reject.errors[0][0]) for reject in read.rejects] == [
        (2, "passport.valid_until"),
        (3, "ground"),
    ]


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"permit.untill": ["2023-01-31"]}, "did you mean permit.until"),
        ({"permit.until": [1.5]}, "expected a column of dates"),
        ({"permit.issued": ["true"]}, "expected a column of booleans"),
        ({"permit.until": ["2023-01-31"], "permit_until": ["2023-01-31"]}, "two columns hold permit.until"),
        ({"id": [1.5]}, "expected a text or an integer"),
    ],
)
def test_columns_that_are_no_facts_are_refused(tmp_path: Path, columns: dict[str, list[object]], message: str) -> None:
    pq.write_table(pa.table(columns), tmp_path / "cases.parquet")
    with pytest.raises(CannotRead, match=message):
        file_source(str(tmp_path / "cases.parquet"), FACTS)


def test_what_stands_where_a_day_is_unknown_is_never_looked_at() -> None:
    numbers = pa.array([19_000, 2**31 - 1, 19_001], pa.int32())
    known = pa.py_buffer(bytes([0b101]))
    days = pa.Array.from_buffers(pa.date32(), 3, [known, numbers.buffers()[1]])
    batch = pa.record_batch({"permit.from": days})
    assert days[1].as_py() is None
    read = read_piece(Columns(0, 1, 3, batch), FACTS)
    assert list(read.rows) == [1, 2, 3] and not read.rejects and read.cases["permit.from"].null_count == 1
    beyond = pa.record_batch({"permit.from": numbers.view(pa.date32())})
    for part in (beyond, beyond.slice(1)):
        read = read_piece(Columns(0, 1, 3, part), FACTS)
        assert len(read.rejects) == 1 and read.cases.num_rows == part.num_rows - 1


def test_bad_lines_are_rejected_one_by_one(tmp_path: Path) -> None:
    lines = [
        '{"id": "good", "permit.issued": true}',
        "",
        "{not json",
        "[1]",
        '{"permit.issued": 1}',
        '{"permit": {"issued": true}, "permit.issued": true}',
        '{"permit": {"issued": true}, "permit.issued": false}',
        '{"permit": {"isued": true}}',
        '{"id": 1.5}',
        '{"id": 7, "permit.until": "2023-02-30"}',
        '{"permit.until": {"a": 1}}',
        '{"permit.until": NaN}',
        '{"permit": null, "ground": "education"}',
        '{"ground": "education", "ground": "asylum"}',
        '{"permit": {"until": null, "until": null}}',
        '{"id": "\\ud800"}',
    ]
    path = tmp_path / "cases.jsonl"
    path.write_bytes("\n".join(lines).encode() + b'\n{"id": "\xff"}\n')
    (read,) = read_all(path, 1000)
    assert read.rows == (1, 5, 12)
    assert [reject.row for reject in read.rejects] == [2, 3, 4, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16]
    assert [reject.line for reject in read.rejects][:3] == [3, 4, 5]
    repeated, within, half = (reject.errors[0][3] for reject in read.rejects[-4:-1])
    assert "`ground` is given twice" in repeated and "`until` is given twice" in within and "half of a" in half
    document = read.rejects[6].to_json()
    assert document["id"] == "7" and "a date that exists" in str(document["reason"])


def test_bad_rows_of_a_table_of_texts_are_rejected_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_bytes(
        b"\xef\xbb\xbfid,ground,permit.issued\r\n"
        b"a,education,true\r\n"
        b"b,education\r\n"
        b'c,"educa"tion,true\r\n'
        b"d,edu\xffcation,true\r\n"
        b"\r\n"
        b"e,nothing,maybe\r\n"
        b"f,,TRUE\r\n"
        b'g,"education,true\r\n'
    )
    found = read_all(path, 2)
    rows = [row for read in found for row in read.rows]
    rejects = {reject.row: reject for read in found for reject in read.rejects}
    assert rows == [1, 6]
    assert sorted(rejects) == [2, 3, 4, 5, 7]
    assert len(rejects[5].errors) == 2
    assert "UTF-8" in rejects[4].errors[0][3]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"id;permit.until\n", "apart by ';'"),
        ("id,permit.until\n".encode("utf-16"), "not in UTF-8"),
        (b"id,permit.untill\n", "did you mean permit.until"),
    ],
)
def test_a_table_of_another_form_is_refused(tmp_path: Path, text: bytes, message: str) -> None:
    (tmp_path / "cases.csv").write_bytes(text)
    with pytest.raises(CannotRead, match=message):
        file_source(str(tmp_path / "cases.csv"), FACTS)


def hard_to_cut(folder: Path) -> list[Path]:
    """Return files with what makes pieces hard to find again: blank lines, marks, cells over two lines, odd groups."""
    shown = [plain(row) for row in ROWS]
    with (folder / "cases.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(ROWS[0]), lineterminator="\r\n")
        writer.writeheader()
        for number, row in enumerate(shown):
            cells = {path: str(value).lower() if isinstance(value, bool) else value for path, value in row.items()}
            writer.writerow(cells | {"id": f"ө{number}\r\nand more" if number % 7 == 3 else f"c{number}"})
            file.write('\r\nx,"bro"ken\r\n' if number % 50 == 9 else "")
    lines = [json.dumps(row, ensure_ascii=False) + "\n" * (1 + (number % 9 == 4)) for number, row in enumerate(shown)]
    (folder / "cases.jsonl").write_bytes(b"\xef\xbb\xbf" + "".join(lines).encode())
    whole = table(({k: v for k, v in row.items() if k != "id"} for row in ROWS), FACTS.facts.values())
    place = whole.column_names.index("ground")
    whole = whole.set_column(place, "ground", whole["ground"].combine_chunks().dictionary_encode())
    pq.write_table(whole, folder / "cases.parquet", row_group_size=37)
    with pa.OSFile(str(folder / "cases.arrow"), "wb") as sink, pa.ipc.new_file(sink, whole.schema) as writer:
        writer.write_table(whole, max_chunksize=41)
    return [folder / f"cases.{kind}" for kind in ("csv", "jsonl", "parquet", "arrow")]


def test_reading_begins_at_any_piece_as_if_it_had_read_those_before(tmp_path: Path) -> None:
    for path in hard_to_cut(tmp_path):
        source = file_source(str(path), FACTS, 32)
        pieces = list(source.pieces(BEGINNING))
        assert len(pieces) > 5
        for number, piece in enumerate(pieces):
            rest = list(source.pieces(after(piece)))
            assert [each.number for each in rest] == list(range(number + 1, len(pieces))), path.name
            for one, other in zip(rest, pieces[number + 1 :], strict=True):
                assert (one.first_row, one.done, after(one)) == (other.first_row, other.done, after(other))
                found, wanted = read_piece(one, FACTS), read_piece(other, FACTS)
                assert (found.rows, found.rejects) == (wanted.rows, wanted.rejects)
                assert found.cases.to_pylist() == wanted.cases.to_pylist()


def test_a_line_that_never_ends_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzlaw.batch.sources.LONGEST_LINE", 100)
    path = tmp_path / "cases.jsonl"
    path.write_text("x" * 1000 + '\n{"id": "good"}\n', "utf-8")
    (read,) = read_all(path, 1000)
    assert read.rows == (2,)
    assert "longer than" in read.rejects[0].errors[0][3]
