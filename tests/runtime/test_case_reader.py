"""Reading cases: both shapes of paths, every type, and every error with its path."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from kzlaw.runtime.case_reader import CaseReader
from kzlaw.runtime.facts import Fact
from kzlaw.runtime.records import Date, FrozenRecord


class Room(FrozenRecord, kw_only=True):
    floor: int | None = None


class Loan(FrozenRecord, kw_only=True):
    from_: Date | None = None
    books: int | None = None
    deposit: Decimal | None = None
    extension: bool | None = None
    room: Room = Room()


class Case(FrozenRecord, kw_only=True):
    id: str | None = None
    purpose: str | None = None
    note: str | None = None
    loan: Loan = Loan()


FACTS = (
    Fact("purpose", "purpose", "enumeration", ("study", "exhibition")),
    Fact("note", "note", "text"),
    Fact("loan.from", "loan.from_", "date"),
    Fact("loan.books", "loan.books", "integer"),
    Fact("loan.deposit", "loan.deposit", "decimal"),
    Fact("loan.extension", "loan.extension", "boolean"),
    Fact("loan.room.floor", "loan.room.floor", "integer"),
)
READER = CaseReader(Case, FACTS)


def read(data: object) -> Case:
    case, errors = READER.read(data)
    assert errors == ()
    assert case is not None
    return case


def errors_of(data: object) -> list[str]:
    case, errors = READER.read(data, name="case 3")
    assert case is None
    return [error.message for error in errors]


def test_nested_and_dotted_are_the_same() -> None:
    nested = {"id": "a", "loan": {"from": "2023-01-01", "room": {"floor": 2}}, "purpose": "study"}
    dotted = {"id": "a", "loan.from": "2023-01-01", "loan.room.floor": 2, "purpose": "study"}
    mixed = {"id": "a", "loan": {"room.floor": 2, "from": datetime.date(2023, 1, 1)}, "purpose": "study"}
    expected = Case(id="a", purpose="study", loan=Loan(from_=datetime.date(2023, 1, 1), room=Room(floor=2)))
    assert read(nested) == read(dotted) == read(mixed) == expected


def test_null_is_unknown() -> None:
    assert read({"loan": None, "purpose": None, "id": None}) == Case()
    assert read({}) == Case()


@pytest.mark.parametrize("given", [1.5, "1.5", Decimal("1.5")])
def test_decimals_are_exact(given: object) -> None:
    assert read({"loan.deposit": given}).loan.deposit == Decimal("1.5")
    assert read({"loan.deposit": 0.1}).loan.deposit == Decimal("0.1")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([], "case 3: expected an object with fact paths, found a list"),
        ({"lone": 1}, "case 3: lone: expected a fact of the vocabulary, found an unknown path"),
        ({"loan.boks": 1}, "did you mean loan.books?"),
        ({"floor": 1}, "did you mean loan.room.floor?"),
        ({"purpose": "studdy"}, "did you mean study?"),
        ({"purpose": "study.x", "id": "b7"}, "b7: purpose: expected one of study, exhibition"),
        ({"loan.books": True}, "loan.books: expected an integer, found true"),
        ({"loan.books": 1.0}, "expected an integer"),
        ({"loan.books": "1"}, "expected an integer"),
        ({"loan.extension": 1}, "expected true or false, found 1"),
        ({"loan.extension": "yes"}, "expected true or false"),
        ({"loan.from": "2023-02-30"}, 'expected a date that exists, as YYYY-MM-DD, found "2023-02-30"'),
        ({"loan.from": "20230201"}, "expected a date as YYYY-MM-DD"),
        ({"loan.from": "2023-W01-1"}, "expected a date as YYYY-MM-DD"),
        ({"loan.from": datetime.datetime(2023, 1, 1)}, "expected a date"),
        ({"loan.deposit": "1e5000"}, "expected a decimal number"),
        ({"loan.deposit": "NaN"}, "expected a decimal number"),
        ({"loan.deposit": float("inf")}, "expected a decimal number"),
        ({"loan.deposit": True}, "expected a decimal number"),
        ({"note": 5}, "expected a text"),
        ({"loan": 5}, "loan: expected an object with facts, found 5"),
        ({"loan": {"books": 1}, "loan.books": 2}, "loan.books: expected one value, found both 1 and 2"),
        ({"id": True}, "id: expected a text"),
        ({"note": {"a": 1}}, "note: expected a text, found an object"),
    ],
)
def test_errors_name_the_path_and_what_was_expected(data: object, message: str) -> None:
    assert any(message in found for found in errors_of(data)), errors_of(data)


def test_every_error_is_reported() -> None:
    assert len(errors_of({"loan": {"books": "x", "from": "y"}, "purpose": 1, "z": 1})) == 4


def test_a_deep_document_is_an_error_like_any_other() -> None:
    deep: object = 1
    for _ in range(50_000):
        deep = {"x": deep}
    assert len(errors_of(deep)) == 1


def test_texts_of_a_table() -> None:
    row = {"id": "7", "loan.books": "12", "loan.extension": "TRUE", "loan.from": "", "loan.deposit": "2.50"}
    case, errors = READER.read(row, as_text=True)
    assert errors == ()
    assert case == Case(id="7", loan=Loan(books=12, extension=True, deposit=Decimal("2.50")))
    _, errors = READER.read({"loan.books": "1.5", "loan.extension": "ja"}, as_text=True)
    assert [error.path for error in errors] == ["loan.books", "loan.extension"]
