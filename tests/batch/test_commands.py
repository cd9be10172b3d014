"""`kzlaw validate` over files and queries, and `kzlaw compare`, as they are typed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

pytest.importorskip("pyarrow")
pytest.importorskip("numpy")

from kzlaw.batch.engines import facts_of
from kzlaw.batch.workshop import SUFFIX
from kzlaw.cli.main import cli
from tests.batch.generated_cases import ACT, ROOT, Row, judging, table, write_jsonl
from tests.oracle import random_cases
from tests.sql.case_tables import POSTGRES, SCHEMA, named, needs_postgres, postgres

DAY = ("--on", "2023-03-01")


def kzlaw(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["-C", str(ROOT), *map(str, arguments)])


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    rows: list[Row] = [{"id": f"c{number}", **case} for number, case in enumerate(random_cases.cases(4, 60), 1)]
    return write_jsonl(tmp_path / "cases.jsonl", rows)


@pytest.fixture
def parquet(tmp_path: Path) -> Path:
    import pyarrow.parquet as pq

    path = tmp_path / "cases.parquet"
    pq.write_table(table(random_cases.cases(4, 60), facts_of(judging()).facts.values()), path)
    return path


def test_without_the_options_each_case_is_told(cases: Path, parquet: Path) -> None:
    for path in (cases, parquet):
        result = kzlaw("validate", ACT, path, *DAY, "--format", "json")
        assert result.exit_code == 1
        documents = [json.loads(line) for line in result.stdout.splitlines()]
        assert len(documents) == 60 and all("findings" in each for each in documents)


def test_the_summary_counts_cases_and_rules(cases: Path, tmp_path: Path) -> None:
    result = kzlaw("validate", ACT, cases, *DAY, "--out", tmp_path / "out.jsonl", "--format", "json")
    assert result.exit_code == 1
    document = json.loads(result.stdout)
    assert document["cases"] == {"read": 60, "judged": 60, "rejected": 0, "resumed": 0}
    assert sum(document["outcomes"].values()) == 60
    for rule in document["rules"]:
        counted = ("violated", "undetermined", "exempted", "not_applicable", "satisfied", "referred")
        assert sum(rule.get(status, 0) for status in counted) == 60
        assert rule["words"]
    assert len((tmp_path / "out.jsonl").read_text("utf-8").splitlines()) == 60


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_summary_for_people_quotes_the_law(parquet: Path, language: str) -> None:
    result = kzlaw("validate", ACT, parquet, *DAY, "--lang", language)
    assert result.exit_code == 1
    assert "«" in result.stdout and "60 = " in result.stdout


def test_good_cases_exit_with_zero(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    compliant = next(
        case
        for case in random_cases.cases(4, 500)
        if (read := facts_of(judging()).rules.CASE_READER.read({k: v for k, v in case.items() if v is not None})[0])
        and facts_of(judging()).rules.validate(read, on=judging().on).outcome == "compliant"
    )
    pq.write_table(pa.Table.from_pylist([compliant]), tmp_path / "good.parquet")
    result = kzlaw("validate", ACT, tmp_path / "good.parquet", *DAY)
    assert result.exit_code == 0, result.output


def test_rejected_rows_are_told_or_kept(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text('{"permit.untill": null}\n{}\n', "utf-8")
    told = kzlaw("validate", ACT, path, *DAY, "--summary")
    assert told.exit_code == 1 and "did you mean permit.until" in told.stderr
    kept = kzlaw("validate", ACT, path, *DAY, "--rejects", tmp_path / "bad.jsonl")
    assert kept.exit_code == 1
    assert json.loads((tmp_path / "bad.jsonl").read_text("utf-8"))["row"] == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows stops programs in another way")
def test_who_stops_a_run_finds_no_file_under_its_name(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "kzlaw", "-C", str(ROOT), "validate", ACT, "-", *DAY, "--out", str(out)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdin is not None and process.stderr is not None
        process.stdin.write(b"{}\n" * 20_000)
        process.stdin.flush()
        part = tmp_path / f"out.jsonl{SUFFIX}" / "done-00000000.json"
        for _ in range(1200):
            if part.exists():
                break
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        told = process.stderr.read().decode()
    assert process.returncode == 130 and "stopped" in told
    assert not out.exists() and part.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows stops programs in another way")
def test_a_run_that_is_killed_goes_on_and_writes_the_same_bytes(tmp_path: Path) -> None:
    cases, out, whole = (tmp_path / name for name in ("cases.jsonl", "out.parquet", "whole.parquet"))
    cases.write_bytes((b"{}\n" * 199 + b"{no case\n") * 250)
    given = ("validate", ACT, cases, *DAY, "--format", "json")
    command = [sys.executable, "-m", "kzlaw", "-C", str(ROOT), *map(str, given), "--out", str(out)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT) as process:
        part = tmp_path / f"out.parquet{SUFFIX}" / "done-00000000.json"
        for _ in range(6000):
            if part.exists() or process.poll() is not None:
                break
            time.sleep(0.01)
        process.kill()
    assert not out.exists() and part.exists()
    resumed, straight = kzlaw(*given, "--out", out, "--resume"), kzlaw(*given, "--out", whole)
    told, wanted = json.loads(resumed.stdout), json.loads(straight.stdout)
    assert told["cases"] == wanted["cases"] | {"resumed": told["cases"]["resumed"]}
    assert told["cases"]["resumed"] > 0 and told["cases"]["rejected"] == 250
    assert (told["outcomes"], told["rules"]) == (wanted["outcomes"], wanted["rules"])
    for name in ("{}", "{}.rejects.jsonl"):
        assert Path(name.format(out)).read_bytes() == Path(name.format(whole)).read_bytes()


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", ACT),
        ("validate", ACT, "x.jsonl", "--query", "SELECT 1"),
        ("validate", ACT, "x.jsonl", "--database", "x.db"),
        ("validate", ACT, "x.jsonl", "--out", "x.xlsx"),
        ("validate", ACT, "x.jsonl", "--resume"),
        ("compare", ACT, "x.jsonl"),
        ("compare", ACT, "x.jsonl", "--from", "2023-01-01"),
        ("compare", ACT, "x.jsonl", "--reading", "R2=2", "--chart", "x.svg"),
        ("compare", ACT, "x.jsonl", "--reading", "R2=2", "--chart", "no such folder/x.png"),
        ("emit", "sql", ACT, "--dialect", "duckdb", "--table", "kz_days"),
        ("emit", "sql", ACT, "--dialect", "duckdb", "--table", "v", "--view", "V"),
    ],
)
def test_options_that_do_not_fit_are_wrong_usage(arguments: tuple[str, ...]) -> None:
    assert kzlaw(*arguments).exit_code == 2


def test_the_cases_are_never_written_over(cases: Path, tmp_path: Path) -> None:
    before = cases.read_bytes()
    link = tmp_path / "link.jsonl"
    link.symlink_to(cases)
    for written in (("--out", cases), ("--rejects", cases), ("--out", link)):
        assert kzlaw("validate", ACT, cases, *DAY, *written).exit_code == 2
    out = tmp_path / "out.jsonl"
    assert kzlaw("validate", ACT, cases, *DAY, "--out", out, "--rejects", out).exit_code == 2
    assert cases.read_bytes() == before and not out.exists()


def test_a_folder_that_is_not_there_is_said_and_not_made(cases: Path, tmp_path: Path) -> None:
    result = kzlaw("validate", ACT, cases, *DAY, "--out", tmp_path / "no" / "out.jsonl")
    assert result.exit_code == 1 and "KZ908" in result.stderr and "columns" not in result.stderr
    assert not (tmp_path / "no").exists()


def test_a_text_with_half_of_a_character_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text('{"id": "\\ud800"}\n{"id": "\\ud83d\\ude00"}\n', "utf-8")
    result = kzlaw("validate", ACT, path, *DAY, "--format", "json")
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert result.exit_code == 1 and first["outcome"] == "invalid" and second["id"] == "\U0001f600"


@pytest.mark.parametrize("name", ["missing.parquet", "missing.csv", "missing.jsonl"])
def test_a_file_that_is_not_there_is_said(name: str) -> None:
    result = kzlaw("validate", ACT, name, *DAY, "--summary")
    assert result.exit_code == 1 and "KZ906" in result.stderr


def test_a_file_of_another_kind_is_said(tmp_path: Path) -> None:
    path = tmp_path / "cases.parquet"
    path.write_text("no parquet", "utf-8")
    result = kzlaw("validate", ACT, path, *DAY)
    assert result.exit_code == 1 and "no file of that kind" in result.stderr


def test_duckdb_is_asked(parquet: Path, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect(str(tmp_path / "cases.db")) as connection:
        connection.execute(f"CREATE TABLE cases AS SELECT * FROM '{parquet}'")
    query = 'SELECT id, "permit.until" AS permit_until FROM cases LIMIT 40'
    result = kzlaw("validate", ACT, "--query", query, "--database", tmp_path / "cases.db", *DAY, "--format", "json")
    assert json.loads(result.stdout)["cases"]["read"] == 40
    wrong = kzlaw("validate", ACT, "--query", "SELECT nothing", "--database", tmp_path / "cases.db", *DAY)
    assert wrong.exit_code == 1 and "nothing" in wrong.stderr
    copied = f"COPY cases TO '{tmp_path / 'copy.csv'}'"
    for other in ("DROP TABLE cases", "SELECT 'a' AS id; SELECT 'b' AS id", copied):
        refused = kzlaw("validate", ACT, "--query", other, "--database", tmp_path / "cases.db", *DAY)
        assert refused.exit_code == 1 and "one SELECT is expected" in refused.stderr
    assert not (tmp_path / "copy.csv").exists()
    nowhere = kzlaw("validate", ACT, "--query", query, "--database", tmp_path / "no.db", *DAY)
    assert nowhere.exit_code == 1 and "no.db" in nowhere.stderr


@needs_postgres
def test_postgres_is_asked() -> None:
    with postgres() as connection, connection.cursor() as cursor:
        given = named(table(random_cases.cases(4, 60), facts_of(judging()).facts.values()))
        cursor.adbc_ingest("cases", given, mode="create")
        connection.commit()
        query = f"SELECT * FROM {SCHEMA}.cases"
        result = kzlaw("validate", ACT, "--query", query, "--database", POSTGRES, *DAY, "--format", "json")
        assert json.loads(result.stdout)["cases"]["read"] == 60, result.output
        dropped = kzlaw("validate", ACT, "--query", f"DROP TABLE {SCHEMA}.cases", "--database", POSTGRES, *DAY)
        assert dropped.exit_code == 1
        cursor.execute(f"SELECT count(*) FROM {SCHEMA}.cases")
        connection.commit()
    wrong = kzlaw("validate", ACT, "--query", "SELECT 1", "--database", "postgresql://u:secret@127.0.0.1:1/x", *DAY)
    assert wrong.exit_code == 1 and "secret" not in wrong.output


def test_readings_are_compared(parquet: Path, tmp_path: Path) -> None:
    given = ("compare", ACT, parquet, *DAY, "--reading", "R4=day_of_change")
    document = json.loads(kzlaw(*given, "--format", "json").stdout)
    assert document["cases"]["judged"] == 60
    assert sum(document["before"]["outcomes"].values()) == sum(document["after"]["outcomes"].values()) == 60
    (rule,) = document["rules"]
    assert rule["rule"].endswith("/residence_change_notice")
    assert rule["affected"] == sum(change["cases"] for change in rule["changes"]) == document["cases"]["affected"] > 0
    assert document["sample"][0]["rules"][0]["rule"] == rule["rule"]
    for language in ("kk", "ru", "en"):
        result = kzlaw(*given, "--lang", language)
        assert result.exit_code == 0 and "R4=day_of_change" in result.stdout


def test_days_are_compared(parquet: Path) -> None:
    result = kzlaw("compare", ACT, parquet, "--from", "2020-01-01", "--to", "2023-03-01", "--format", "json")
    document = json.loads(result.stdout)
    assert document["before"]["reason"]["code"] == "text_not_held"
    assert document["before"]["outcomes"]["undetermined"] == 60


def test_charts_are_drawn(parquet: Path, tmp_path: Path) -> None:
    pytest.importorskip("altair")
    pytest.importorskip("vl_convert")
    png, page = tmp_path / "chart.png", tmp_path / "chart.html"
    arguments = ("--reading", "R4=day_of_change", "--chart", png, "--chart", page)
    result = kzlaw("compare", ACT, parquet, *DAY, *arguments)
    assert result.exit_code == 0, result.output
    assert png.read_bytes().startswith(b"\x89PNG")
    text = page.read_text("utf-8")
    assert "<svg" in text and "<script" not in text and "http-equiv" in text


def test_without_the_library_there_is_no_chart(parquet: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzlaw.batch.charts.missing_library", lambda: "altair")
    chart = tmp_path / "chart.png"
    result = kzlaw("compare", ACT, parquet, *DAY, "--reading", "R4=day_of_change", "--chart", chart)
    assert result.exit_code == 0 and "kzlaw[chart]" in result.stderr and not os.path.exists(chart)


def test_sql_is_written(tmp_path: Path) -> None:
    path = tmp_path / "view.sql"
    result = kzlaw("emit", "sql", ACT, "--dialect", "spark", *DAY, "--reading", "R2=2", "--out", path)
    assert result.exit_code == 0, result.output
    assert "Reading R2: after_first_year" in path.read_text("utf-8")
    assert kzlaw("emit", "sql", ACT, "--dialect", "duckdb", "--on", "2000-01-01").exit_code == 1
    assert kzlaw("emit", "sql", ACT, "--dialect", "duckdb", *DAY, "--reading", "R2=9").exit_code == 1
