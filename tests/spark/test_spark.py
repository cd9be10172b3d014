"""Spark on two cores of this machine: from Parquet to Parquet, and the same view in Spark's SQL."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.spark.installed import APART, java

pytest.importorskip("pyspark", reason="no PySpark: pip install -r requirements/spark.txt, or run .ci/run")
pytest.importorskip("pyarrow")
if java() < 17:
    pytest.skip("no Java 17: Spark needs it", allow_module_level=True)

import pyarrow as pa
import pyarrow.parquet as pq

from kzlaw.batch.engines import _engine, facts_of
from tests.batch.generated_cases import ON, ROOT, any_row, judging, mixed, number_of_cases, recorded, table
from tests.emit.emitted_package import imported, write
from tests.sql.case_tables import Rows, by_id, differences, expected, named, statements
from tests.sql.test_library import everything, hostile, plainer
from tests.sql.test_library import view as library_view
from tests.sql.test_parity import view

pytestmark = [
    pytest.mark.slow,
    # What Spark and the libraries under it say to each other is not ours to mend.
    pytest.mark.filterwarnings("default"),
]


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    from pyspark.sql import SparkSession

    with pytest.MonkeyPatch.context() as patch:
        # Workers are processes of their own: they find the package as a cluster's would, on their path.
        patch.setenv("PYTHONPATH", os.pathsep.join((str(ROOT), str(ROOT / "generated"), *filter(None, [APART]))))
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        folder = tmp_path_factory.mktemp("spark")
        patch.chdir(folder)
        session = (
            SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
            .getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
        yield session
        session.stop()


@pytest.fixture(scope="module")
def cases() -> Any:
    return mixed(number_of_cases(4000))


def test_from_parquet_to_parquet(spark: Any, cases: Any, tmp_path: Path) -> None:
    from kzlaw.spark import judge

    pq.write_table(cases, tmp_path / "cases.parquet", row_group_size=1000)
    verdicts = judge(spark.read.parquet(str(tmp_path / "cases.parquet")), "p1200000148", on=ON)
    verdicts.write.parquet(str(tmp_path / "verdicts"))
    found = pq.read_table(tmp_path / "verdicts")
    wanted = expected(cases, judging())
    renamed = found.rename_columns([name.replace(".", "_") for name in found.column_names])
    assert differences(wanted, by_id(renamed))[:5] == []


def test_no_row_is_lost(spark: Any, tmp_path: Path) -> None:
    from kzlaw.spark import judge

    given = pa.table({"id": ["a", "b", "c"], "permit_until": ["2023-01-31", "2023-02-30", None]})
    pq.write_table(given, tmp_path / "cases.parquet")
    found = judge(spark.read.parquet(str(tmp_path / "cases.parquet")), "p1200000148", on=ON).toArrow().to_pylist()
    outcomes = {row["id"]: row["outcome"] for row in found}
    assert len(found) == 3 and outcomes["b"] == "invalid" and outcomes["a"] != "invalid"
    (problem,) = [row["problem"] for row in found if row["problem"]]
    assert "a date that exists" in problem


def test_a_column_that_is_no_fact_is_refused_at_once(spark: Any) -> None:
    from kzlaw.spark import judge

    with pytest.raises(OSError, match="did you mean"):
        judge(spark.createDataFrame([("x", 1)], ["id", "permit_untill"]), "p1200000148", on=ON)


def test_the_view_of_spark_agrees(spark: Any, cases: Any, tmp_path: Path) -> None:
    assert differences(expected(cases, judging()), by_view(spark, cases, tmp_path, view("spark")))[:5] == []


def test_every_generated_test(spark: Any, tmp_path: Path) -> None:
    """The kernel and the view, by the default readings, under which most generated tests judge."""
    from kzlaw.spark import judge

    cases = next(cases for readings, cases in recorded() if not readings)
    wanted = expected(cases, judging())
    pq.write_table(cases, tmp_path / "given.parquet")
    found = judge(spark.read.parquet(str(tmp_path / "given.parquet")), "p1200000148", on=ON).toArrow()
    renamed = found.rename_columns([name.replace(".", "_") for name in found.column_names])
    assert differences(wanted, by_id(renamed))[:5] == []
    assert differences(wanted, by_view(spark, cases, tmp_path, view("spark")))[:5] == []


def test_every_kind_of_expression_and_hostile_texts(spark: Any, tmp_path: Path) -> None:
    """Working days later and earlier are looked up in Spark in a way of its own."""
    for name, act in (("everything", everything()), ("hostile", hostile())):
        generated = write(tmp_path / name, act)
        with imported(generated, "kzrules.l1") as rules:
            facts_of.cache_clear()
            _engine.cache_clear()
            chosen = judging("kzrules.l1", generated, {each.name: each.default for each in rules.READINGS})
            any_of = random.Random(7)
            cases = table((any_row(any_of, rules.FACTS) for _ in range(1000)), rules.FACTS)
            wanted = plainer(expected(cases, chosen))
        (tmp_path / name / "given").mkdir()
        found = by_view(spark, cases, tmp_path / name / "given", library_view(act, "spark"))
        assert differences(wanted, plainer(found))[:5] == []


def by_view(spark: Any, cases: Any, folder: Path, sql: str) -> Rows:
    """Return what the view says of cases in a table of Spark."""
    pq.write_table(named(cases), folder / "cases.parquet")
    spark.read.parquet(str(folder / "cases.parquet")).createOrReplaceTempView("given")
    make_table, make_view = statements(sql)
    spark.sql(make_table)
    # The statement says the types of the columns: decimals come as texts.
    columns = ", ".join(f"CAST(`{name}` AS {kind})" for name, kind in spark.table("cases").dtypes)
    spark.sql(f"INSERT INTO cases SELECT {columns} FROM given")
    spark.sql(make_view)
    try:
        return by_id(spark.sql("SELECT * FROM verdicts").toArrow())
    finally:
        spark.sql("DROP VIEW verdicts")
        spark.sql("DROP TABLE cases")
