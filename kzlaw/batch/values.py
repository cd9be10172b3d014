"""Values as a source gives them → columns of facts, each distinct value read once and just as a single case's is."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pyarrow as pa

from kzlaw.runtime.fact_values import NotThat, value_from_json, value_from_text
from kzlaw.runtime.facts import Fact

_REMEMBERED = 200_000
_SMALLEST, _LARGEST = -(2**63), 2**63 - 1

TYPES = {
    "boolean": pa.bool_(),
    "integer": pa.int64(),
    "decimal": pa.string(),  # exact, whatever the digits: decimals become numbers where they are judged
    "date": pa.date32(),
    "text": pa.string(),
    "enumeration": pa.string(),
}


class Values:
    """Reads the values of one fact; what was read once is remembered."""

    __slots__ = ("_fact", "_known", "_read")

    def __init__(self, fact: Fact, as_text: bool) -> None:
        self._fact = fact
        self._read: Callable[[Fact, object], object] = value_from_text if as_text else value_from_json
        self._known: dict[object, object] = {}

    def of(self, given: object) -> object:
        """Return the value to put into the column, None for unknown, or `NotThat`."""
        # 1, 1.0 and True are one key of a mapping but not one value of a document.
        key = (type(given), given)
        try:
            return self._known[key]
        except KeyError:
            pass
        except TypeError:
            return NotThat("a single value")
        value = _for_column(self._read(self._fact, given))
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known[key] = value
        return value


def _for_column(value: object) -> object:
    if isinstance(value, int) and not _SMALLEST <= value <= _LARGEST:
        return NotThat("an integer of at most 64 bits")
    if value is None or isinstance(value, bool | int | str | datetime.date | NotThat):
        return value
    return str(value)


class FactColumns:
    """The facts of an act as columns: what they are called, how they are typed and read."""

    def __init__(self, rules: ModuleType) -> None:
        """Prepare to read cases of the vocabulary of ``rules``."""
        self.rules: Any = rules
        self.facts: dict[str, Fact] = {fact.path: fact for fact in rules.FACTS}
        self.groups = {
            ".".join(path.split(".")[:depth]) for path in self.facts for depth in range(1, path.count(".") + 1)
        }
        self._json = {path: Values(fact, as_text=False) for path, fact in self.facts.items()}
        self._text = {path: Values(fact, as_text=True) for path, fact in self.facts.items()}
        self._names = self._by_name()

    def _by_name(self) -> dict[str, str]:
        """Return the fact of each column name: its path, or the path with `_` for `.` where that names one fact."""
        flat: dict[str, list[str]] = {}
        for path in self.facts:
            flat.setdefault(path.replace(".", "_"), []).append(path)
        names = {name: paths[0] for name, paths in flat.items() if len(paths) == 1 and name != "id"}
        return {**names, **{path: path for path in self.facts}}

    def named(self, column: str) -> str | None:
        """Return the fact that a column of that name holds, or None."""
        return self._names.get(column)

    def reader(self, path: str, as_text: bool) -> Callable[[object], object]:
        """Return the function that reads the values of a fact."""
        return (self._text if as_text else self._json)[path].of

    def table(self, ids: list[str | None], columns: dict[str, list[object]]) -> pa.Table:
        """Return a table of cases from lists of values that have been read."""
        arrays = {"id": pa.array(ids, pa.string())}
        for path, fact in self.facts.items():
            if path in columns:
                arrays[path] = pa.array(columns[path], TYPES[fact.type])
        return pa.table(arrays)
