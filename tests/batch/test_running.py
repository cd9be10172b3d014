"""A run over a file: the counts add up, files appear whole or not at all, and what was stopped goes on."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

pytest.importorskip("pyarrow")
pytest.importorskip("numpy")

import pyarrow.parquet as pq

from kzlaw.batch.engines import facts_of
from kzlaw.batch.model import Piece, Source, Start
from kzlaw.batch.running import Outcome, run
from kzlaw.batch.sources import file_source
from kzlaw.batch.workshop import SUFFIX, Wanted
from tests.batch.generated_cases import Row, judging, write_jsonl
from tests.oracle import random_cases

JUDGING = judging()
BAD = {10, 77, 150}


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    rows: list[Row] = [{"id": f"c{number}", **case} for number, case in enumerate(random_cases.cases(9, 200), 1)]
    for number in BAD:
        rows[number - 1]["permit.until"] = "2023-02-30"
    return write_jsonl(tmp_path / "cases.jsonl", rows)


def source_of(cases: Path) -> Source:
    return file_source(str(cases), facts_of(JUDGING), 32)


def wanted(folder: Path, name: str, only: str = "all") -> Wanted:
    return Wanted(folder / name, folder / "rejects.jsonl", only)


def go(cases: Path, to: Wanted, **options: bool | int) -> Outcome:
    return run(source_of(cases), JUDGING, to, engine="rows", **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["out.parquet", "out.csv", "out.jsonl"])
@pytest.mark.parametrize("only", ["all", "problems"])
def test_every_row_is_judged_or_rejected(cases: Path, tmp_path: Path, name: str, only: str) -> None:
    outcome = go(cases, wanted(tmp_path, name, only))
    assert outcome.tally.adds_up and (outcome.tally.read, outcome.tally.rejected) == (200, len(BAD))
    path = tmp_path / name
    if name == "out.parquet":
        rows = pq.read_table(path).to_pylist()
    elif name == "out.csv":
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
    else:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    numbers = [int(row["row"]) for row in rows]
    assert numbers == sorted(numbers)
    problems = outcome.tally.outcome("violated") + outcome.tally.outcome("undetermined")
    assert len(rows) == (problems if only == "problems" else outcome.tally.judged)
    assert not BAD.intersection(numbers)
    assert all(row["id"] == f"c{row['row']}" for row in rows)
    rejects = [json.loads(line) for line in (tmp_path / "rejects.jsonl").read_text("utf-8").splitlines()]
    assert {each["row"] for each in rejects} == BAD
    assert all("2023-02-30" in each["reason"] and each["data"]["ground"] is not ... for each in rejects)
    assert not (tmp_path / (name + SUFFIX)).exists()


def test_several_processes_say_the_same(cases: Path, tmp_path: Path) -> None:
    one, two = go(cases, wanted(tmp_path, "one.jsonl")), go(cases, wanted(tmp_path, "two.jsonl"), jobs=2)
    assert one.tally == two.tally
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


class Stopped(Exception):
    pass


def stopping(source: Source, after: int) -> Source:
    def pieces(start: Start) -> Iterator[Piece]:
        for piece in source.pieces(start):
            if piece.number == after:
                raise Stopped
            yield piece

    return replace(source, pieces=pieces)


def test_a_run_that_is_stopped_leaves_no_file_and_goes_on(cases: Path, tmp_path: Path) -> None:
    to = wanted(tmp_path, "out.parquet")
    assert to.out is not None and to.rejects is not None
    whole = go(cases, wanted(tmp_path, "whole.parquet"))
    to.rejects.unlink()
    with pytest.raises(Stopped):
        run(stopping(source_of(cases), 4), JUDGING, to, engine="rows")
    assert not to.out.exists() and not to.rejects.exists()
    outcome = go(cases, to, resume=True)
    assert outcome.resumed == 4 * 32
    assert outcome.tally == whole.tally
    assert pq.read_table(to.out).equals(pq.read_table(tmp_path / "whole.parquet"))
    assert to.rejects.exists() and not (tmp_path / f"out.parquet{SUFFIX}").exists()


def test_what_is_finished_is_not_read_again(cases: Path, tmp_path: Path) -> None:
    to = wanted(tmp_path, "out.jsonl")
    with pytest.raises(Stopped):
        run(stopping(source_of(cases), 4), JUDGING, to, engine="rows")
    begun: list[Start] = []
    source = source_of(cases)

    def pieces(start: Start) -> Iterator[Piece]:
        begun.append(start)
        yield from source.pieces(start)

    outcome = run(replace(source, pieces=pieces), JUDGING, to, engine="rows", resume=True)
    assert outcome.resumed == 4 * 32 and outcome.tally.read == 200
    assert [(start.number, start.first_row) for start in begun] == [(4, 4 * 32 + 1)]


def test_a_piece_in_the_middle_is_judged_anew_where_its_part_is_gone(cases: Path, tmp_path: Path) -> None:
    to = wanted(tmp_path, "out.jsonl")
    assert to.out is not None and to.folder is not None
    whole = go(cases, wanted(tmp_path, "whole.jsonl"))
    with pytest.raises(Stopped):
        run(stopping(source_of(cases), 5), JUDGING, to, engine="rows")
    (to.folder / "part-00000002.jsonl").unlink()
    (to.folder / "done-00000001.json").write_text("[]", "utf-8")
    outcome = go(cases, to, resume=True)
    assert outcome.tally == whole.tally and outcome.resumed == 3 * 32
    assert to.out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_a_folder_that_is_half_taken_away_is_not_gone_on_with(cases: Path, tmp_path: Path) -> None:
    to = wanted(tmp_path, "out.jsonl")
    assert to.folder is not None
    with pytest.raises(Stopped):
        run(stopping(source_of(cases), 4), JUDGING, to, engine="rows")
    (to.folder / "run.json").unlink()
    assert go(cases, to, resume=True).resumed == 0


def test_a_run_over_other_cases_starts_over(cases: Path, tmp_path: Path) -> None:
    to = wanted(tmp_path, "out.jsonl")
    with pytest.raises(Stopped):
        run(stopping(source_of(cases), 4), JUDGING, to, engine="rows")
    cases.write_text(cases.read_text("utf-8") + '{"id": "more"}\n', "utf-8")
    outcome = go(cases, to, resume=True)
    assert (outcome.resumed, outcome.tally.read) == (0, 201)


def test_without_resume_a_run_starts_over(cases: Path, tmp_path: Path) -> None:
    to = wanted(tmp_path, "out.jsonl")
    with pytest.raises(Stopped):
        run(stopping(source_of(cases), 4), JUDGING, to, engine="rows")
    assert go(cases, to).resumed == 0


def test_a_failed_run_keeps_the_file_of_the_one_before(cases: Path, tmp_path: Path) -> None:
    to = wanted(tmp_path, "out.jsonl")
    go(cases, to)
    assert to.out is not None
    before = to.out.read_bytes()
    with pytest.raises(Stopped):
        run(stopping(source_of(cases), 2), JUDGING, to, engine="rows")
    assert to.out.read_bytes() == before


@pytest.mark.parametrize("name", ["out.parquet", "out.csv", "out.jsonl"])
def test_no_cases_at_all_give_an_empty_file(tmp_path: Path, name: str) -> None:
    empty = tmp_path / "cases.jsonl"
    empty.write_text("\n", "utf-8")
    outcome = go(empty, wanted(tmp_path, name))
    assert outcome.tally.read == 0 and (tmp_path / name).exists()
    assert not (tmp_path / "rejects.jsonl").exists()
