"""Parquet files of every layout → the same cases by either reader, in one thread or in several, however a run went."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")
pl = pytest.importorskip("polars")

import pyarrow.parquet as pq  # noqa: E402
from msgspec.structs import replace  # noqa: E402

from kzlaw.batch import parquet_files, sharing  # noqa: E402
from kzlaw.batch.engines import facts_of  # noqa: E402
from kzlaw.batch.model import BEGINNING, Piece, Source, Start, after  # noqa: E402
from kzlaw.batch.parquet_files import ParquetCases, parquet_cases  # noqa: E402
from kzlaw.batch.reading import read_piece  # noqa: E402
from kzlaw.batch.running import run  # noqa: E402
from kzlaw.batch.sharing import each_piece  # noqa: E402
from kzlaw.batch.sources import file_source  # noqa: E402
from kzlaw.batch.workshop import Wanted  # noqa: E402
from tests.batch.generated_cases import judging, table  # noqa: E402
from tests.oracle import random_cases  # noqa: E402

JUDGING = judging()
FACTS = facts_of(JUDGING)
ROWS = 32


@pytest.fixture(autouse=True)
def no_file_is_too_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_files, "ENOUGH_ROWS", 0)


@pytest.fixture(scope="module")
def whole() -> Any:
    return table(random_cases.cases(5, 700), FACTS.facts.values())


def grouped(whole: Any) -> Any:
    """Return the cases with some facts within a struct, where neither reader may take a field for a column."""
    inside = [name for name in whole.column_names if name.startswith("permit.")]
    struct = pa.StructArray.from_arrays(
        [whole[name].combine_chunks() for name in inside], [name.removeprefix("permit.") for name in inside]
    )
    return whole.drop_columns(inside).append_column("permit", struct)


LAYOUTS: dict[str, dict[str, Any]] = {
    "groups that end anywhere": {"row_group_size": 37},
    "two groups": {"row_group_size": 350},
    "one group": {},
    "pages of the second version": {"row_group_size": 150, "data_page_version": "2.0", "compression": "zstd"},
    "no dictionaries": {"row_group_size": 150, "use_dictionary": False, "data_page_size": 64},
    "no schema of Arrow": {"row_group_size": 90, "store_schema": False},
}


def rows_of(pieces: Iterator[Piece]) -> list[dict[str, Any]]:
    found = []
    for piece in pieces:
        read = read_piece(piece, FACTS)
        assert not read.rejects
        found += read.cases.to_pylist()
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("form", ["flat", "grouped", "coded"])
def test_every_layout_gives_the_same_cases_by_either_reader(
    whole: Any, tmp_path: Path, layout: str, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = grouped(whole) if form == "grouped" else whole
    if form == "coded":
        coded = whole["ground"].combine_chunks().dictionary_encode()
        written = whole.set_column(whole.column_names.index("ground"), "ground", coded)
    # A name that is a pattern, and a folder that looks like a column.
    path = tmp_path / "permit.issued=true" / "cases[1]*.parquet"
    path.parent.mkdir()
    pq.write_table(written, path, **LAYOUTS[layout])
    cases = parquet_cases(str(path), FACTS, ROWS)
    assert cases.plain and cases._by_polars(0, 700) is not None
    wanted = [{name: row.get(name) for name in ("id", *FACTS.facts)} for row in whole.to_pylist()]
    expected = [{name: row[name] for name in ("id", *FACTS.facts) if name in whole.column_names} for row in wanted]

    def read() -> list[dict[str, Any]]:
        source = file_source(str(path), FACTS, ROWS)
        assert source.total == 700
        return rows_of(source.pieces(BEGINNING))

    assert read() == expected
    monkeypatch.setattr(parquet_files, "MOST_VALUES", 1000)  # Polars here, Arrow there
    assert read() == expected
    monkeypatch.setitem(sys.modules, "polars", None)
    assert cases._by_polars(0, 700) is None
    assert read() == expected


def test_what_polars_cannot_read_arrow_does(whole: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cases.parquet"
    pq.write_table(whole, path, row_group_size=150)
    expected = rows_of(file_source(str(path), FACTS, ROWS).pieces(BEGINNING))

    def failing(*_: object, **__: object) -> Any:
        raise pl.exceptions.ComputeError("an encoding that is not known here")

    monkeypatch.setattr(pl, "scan_parquet", failing)
    assert rows_of(file_source(str(path), FACTS, ROWS).pieces(BEGINNING)) == expected
    # Fewer rows than the file says: what Polars gives is then not what the file holds.
    monkeypatch.setattr(pl, "scan_parquet", lambda *_, **__: pl.LazyFrame(whole.slice(0, 9).to_pydict()))
    assert rows_of(file_source(str(path), FACTS, ROWS).pieces(BEGINNING)) == expected


def test_a_small_file_is_left_to_arrow(whole: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_files, "ENOUGH_ROWS", 701)
    pq.write_table(whole, tmp_path / "cases.parquet")
    assert not parquet_cases(str(tmp_path / "cases.parquet"), FACTS, ROWS).plain


def test_a_file_of_plain_columns_only_and_an_empty_one(whole: Any, tmp_path: Path) -> None:
    plain = whole.select(["permit.from", "permit.issued"])
    pq.write_table(plain, tmp_path / "cases.parquet", row_group_size=150)
    read = rows_of(file_source(str(tmp_path / "cases.parquet"), FACTS, ROWS).pieces(BEGINNING))
    assert [(row["permit.from"], row["permit.issued"]) for row in read] == [
        tuple(r.values()) for r in plain.to_pylist()
    ]
    pq.write_table(plain.slice(0, 0), tmp_path / "none.parquet")
    assert not list(file_source(str(tmp_path / "none.parquet"), FACTS, ROWS).pieces(BEGINNING))


def test_a_day_beyond_the_calendar_is_rejected_by_either_reader(tmp_path: Path) -> None:
    days = pa.array([19_000, None, 2**31 - 1, -(2**31)] * 100, pa.int32()).view(pa.date32())
    pq.write_table(pa.table({"permit.from": days}), tmp_path / "cases.parquet", row_group_size=150)
    cases = parquet_cases(str(tmp_path / "cases.parquet"), FACTS, 400)
    for each in (cases, replace(cases, plain=(), rest=cases.names)):
        (source,) = [stretch for stretch in each.stretches()]
        (piece,) = source.pieces()
        read = read_piece(piece, FACTS)
        assert [reject.row for reject in read.rejects] == [row for row in range(1, 401) if row % 4 in (3, 0)]
        assert list(read.rows) == [row for row in range(1, 401) if row % 4 in (1, 2)]


# --- several threads -------------------------------------------------------------------------------------------------


def file_of(whole: Any, folder: Path, **layout: Any) -> Path:
    path = folder / "cases.parquet"
    pq.write_table(whole, path, **{"row_group_size": 50, **layout})
    return path


def test_stretches_are_the_pieces(whole: Any, tmp_path: Path) -> None:
    source = file_source(str(file_of(whole, tmp_path)), FACTS, ROWS)
    assert source.stretches is not None
    pieces = list(source.pieces(BEGINNING))
    assert [piece.number for piece in pieces] == list(range(len(pieces)))
    for piece in pieces:
        rest = [each for stretch in source.stretches(after(piece)) for each in stretch.pieces(range(piece.number + 1))]
        assert [(each.number, each.first_row, each.done) for each in rest] == [
            (each.number, each.first_row, each.done) for each in pieces[piece.number + 1 :]
        ]
    assert file_source(str(file_of(whole, tmp_path, row_group_size=700)), FACTS, ROWS).stretches is None


@pytest.mark.parametrize("name", ["out.parquet", "out.csv", "out.jsonl"])
def test_several_threads_write_the_same_bytes(whole: Any, tmp_path: Path, name: str) -> None:
    path = file_of(whole, tmp_path)
    found = []
    for jobs in (1, 2, 5):
        to = Wanted(tmp_path / f"{jobs}-{name}", tmp_path / f"{jobs}-rejects.jsonl", "all")
        progress: list[int] = []
        outcome = run(
            file_source(str(path), FACTS, ROWS), JUDGING, to, engine="columns", jobs=jobs, progress=progress.append
        )
        assert outcome.tally.read == 700 and progress == sorted(progress) and progress[-1] == 700
        assert to.out is not None
        found.append((outcome.tally, to.out.read_bytes()))
    assert found[0] == found[1] == found[2]


class Stopped(Exception):
    pass


def watched(source: Source, read: list[int], fails_at: int = -1) -> Source:
    """Return a source that notes which pieces are read, and fails within a stretch."""
    given = source.stretches
    assert given is not None

    def stretches(start: Start) -> Iterator[Any]:
        for stretch in given(start):

            def batches(passed: int, stretch: Any = stretch) -> Iterator[Any]:
                for number, batch in enumerate(stretch.read(passed), stretch.number + passed):
                    if number == fails_at:
                        raise Stopped
                    read.append(number)
                    yield batch

            yield replace(stretch, read=batches)

    return replace(source, stretches=stretches)


def test_a_run_that_is_stopped_goes_on_without_reading_what_is_done(whole: Any, tmp_path: Path) -> None:
    source = file_source(str(file_of(whole, tmp_path)), FACTS, ROWS)
    to = Wanted(tmp_path / "out.jsonl", None, "all")
    assert to.out is not None and to.folder is not None
    run(source, JUDGING, Wanted(tmp_path / "whole.jsonl", None, "all"), engine="columns")
    read: list[int] = []
    with pytest.raises(Stopped):
        run(watched(source, read, fails_at=7), JUDGING, to, engine="columns", jobs=2)
    assert not to.out.exists() and 6 in read and 7 not in read
    (to.folder / "done-00000001.json").unlink()
    done = {int(path.stem.removeprefix("done-")) for path in to.folder.glob("done-*.json")}
    assert 6 in done
    again: list[int] = []
    outcome = run(watched(source, again), JUDGING, to, engine="columns", jobs=2, resume=True)
    assert outcome.tally.read == 700 and 0 not in again and {1, 7} <= set(again)
    # A stretch that is begun in its middle is read up to its last piece that is wanted, and others not at all.
    stretches = list(source.stretches(BEGINNING)) if source.stretches else []
    whole_ones = [stretch.numbers for stretch in stretches if done >= set(stretch.numbers)]
    assert not any(set(numbers) & set(again) for numbers in whole_ones)
    assert to.out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_each_thread_reads_what_it_judges_and_few_wait(whole: Any, tmp_path: Path) -> None:
    source = file_source(str(file_of(whole, tmp_path)), FACTS, 8)
    read: list[int] = []
    results = each_piece(watched(source, read), BEGINNING, lambda piece: piece.number, 2, threads=True)
    assert next(results) == 0
    numbers = list(source.pieces(BEGINNING))[-1].number + 1
    assert max(read) < numbers - 1  # far from the end: at most five stretches are held
    assert list(results) == list(range(1, numbers))
    assert sorted(read) == list(range(numbers))


def test_who_leaves_stops_the_others(whole: Any, tmp_path: Path) -> None:
    source = file_source(str(file_of(whole, tmp_path)), FACTS, 8)
    read: list[int] = []
    results = each_piece(watched(source, read), BEGINNING, lambda piece: piece.number, 2, threads=True)
    next(results)
    results.close()  # type: ignore[attr-defined]
    left = len(read)
    assert left < len(list(source.pieces(BEGINNING)))


def test_a_process_is_sent_its_piece_and_no_more(whole: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = file_source(str(file_of(whole, tmp_path, row_group_size=700)), FACTS, ROWS)
    sent: list[Piece] = []

    def send(pieces: Iterator[Piece], *_: object, **__: object) -> Iterator[int]:
        sent.extend(pieces)
        return iter(())

    monkeypatch.setattr(sharing, "each", send)
    assert not list(each_piece(source, BEGINNING, lambda piece: piece.number, 2, threads=False))
    (first, *_), all_of_it = sent, len(pickle.dumps(next(iter(source.pieces(BEGINNING))), 5))
    assert len(pickle.dumps(first, 5)) < all_of_it / 4
    assert rows_of(iter(sent)) == rows_of(source.pieces(BEGINNING))


def test_a_run_of_another_layout_starts_over(whole: Any, tmp_path: Path) -> None:
    path = str(file_of(whole, tmp_path))
    assert file_source(path, FACTS, 32).identity != file_source(path, FACTS, 64).identity
    cases: ParquetCases = parquet_cases(path, FACTS, 32)
    assert sum(sum(stretch.counts) for stretch in cases.stretches()) == 700
