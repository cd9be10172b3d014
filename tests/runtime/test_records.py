"""Records: typed, frozen, equal by value, and light to import."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys

import pytest

from kzlaw.runtime.labels import Labels
from kzlaw.runtime.records import FrozenRecord, replace, values_of
from kzlaw.runtime.rules import Condition, Rule


class Shelf(FrozenRecord, kw_only=True):
    books: int | None = None
    room: str = "hall"


def test_record_is_a_value() -> None:
    shelf = Shelf(books=3)
    assert shelf == Shelf(books=3) != Shelf(books=4)
    assert hash(shelf) == hash(Shelf(books=3))
    assert repr(shelf) == "Shelf(books=3)"
    assert values_of(shelf) == {"books": 3, "room": "hall"}
    assert replace(shelf, room="attic") == Shelf(books=3, room="attic")
    assert pickle.loads(pickle.dumps(shelf)) == copy.deepcopy(shelf) == shelf


def test_record_refuses_change_and_unknown_names() -> None:
    shelf = Shelf()
    with pytest.raises(AttributeError, match="frozen"):
        shelf.books = 4  # type: ignore[misc]
    with pytest.raises(AttributeError, match="frozen"):
        del shelf.books
    with pytest.raises(TypeError):
        Shelf(pages=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="no field pages"):
        replace(shelf, pages=1)


def test_rule_survives_pickling_with_its_answers() -> None:
    rule = Rule("L1/para_1/x", "main", "para_1", Labels(en="x"), Labels(), requires=(Condition("w", ("books",)),))
    again = pickle.loads(pickle.dumps(rule))
    assert again == rule
    assert again.satisfied.rule == rule


def test_import_needs_nothing_heavy() -> None:
    heavy = {"dataclasses", "inspect", "typing", "enum", "re", "functools", "jinja2", "lark", "msgspec", "dateutil"}
    code = "import sys; had = set(sys.modules); import kzlaw.runtime.verdict, kzlaw.runtime.case_reader; "
    code += "print(*(set(sys.modules) - had))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert heavy.isdisjoint(done.stdout.split())
