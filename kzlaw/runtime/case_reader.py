"""A mapping, nested or dotted, as JSON or a table row gives it → a typed case, or every error in it."""

from __future__ import annotations

from kzlaw.runtime.fact_values import NotThat, value_from_json, value_from_text
from kzlaw.runtime.facts import Fact
from kzlaw.runtime.records import FrozenRecord

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Generic, TypeVar

    CaseRecord = TypeVar("CaseRecord", bound=FrozenRecord)
else:
    CaseRecord = FrozenRecord

    class Generic:
        """Stand-in for `typing.Generic`, which is slow to import."""

        def __class_getitem__(cls, _parameters: object) -> type:
            """Accept type parameters and forget them."""
            return cls


class CaseError(FrozenRecord):
    """Why a case cannot be read: the case, the path in it, what was expected and what was found there."""

    case: str
    path: str
    expected: str
    found: str
    hint: str = ""

    @property
    def message(self) -> str:
        """The error as one sentence."""
        place = f"{self.case}: {self.path}" if self.path else self.case
        return f"{place}: expected {self.expected}, found {self.found}" + (f" ({self.hint})" if self.hint else "")


class CaseReader(Generic[CaseRecord]):
    """Reads cases of one vocabulary: ``root`` is its `Case` and ``facts`` its table of facts."""

    def __init__(self, root: type[CaseRecord], facts: tuple[Fact, ...]) -> None:
        """Prepare the paths once for all cases."""
        self._root = root
        self._facts = {fact.path: fact for fact in facts}
        self._groups: dict[
            str, tuple[str, type[FrozenRecord]]
        ] = {}  # path of a group: its attribute path and its record
        empty = root()
        for fact in facts:
            attributes = fact.attributes.split(".")[:-1]
            names = fact.path.split(".")
            record: FrozenRecord = empty
            for depth, attribute in enumerate(attributes, 1):
                record = getattr(record, attribute)
                self._groups[".".join(names[:depth])] = (".".join(attributes[:depth]), type(record))
        # Deepest first, so that a group is made before the one that holds it.
        self._records = sorted(self._groups.values(), key=lambda group: -group[0].count("."))

    def read(
        self, data: object, *, name: str = "case", as_text: bool = False
    ) -> tuple[CaseRecord | None, tuple[CaseError, ...]]:
        """Return the case, or None and every error found.

        ``data`` maps fact paths to values, nested (`{"loan": {"until": …}}`), dotted (`{"loan.until": …}`) or
        both; null is unknown. ``name`` says in errors which case it is, unless the case has an `id`. With
        ``as_text`` all values are texts, as in a CSV row, and an empty one is unknown.
        """
        if not _is_mapping(data):
            return None, (CaseError(name, "", "an object with fact paths", _shown(data)),)
        case_id, found, errors = self._flatten(data, name)
        values: dict[str, dict[str, object]] = {}
        read = value_from_text if as_text else value_from_json
        for path, given in found.items():
            fact = self._facts[path]
            value = read(fact, given)
            if isinstance(value, NotThat):
                errors.append(CaseError(case_id or name, path, value.expected, _shown(given), value.hint))
            elif value is not None:
                group, _, attribute = fact.attributes.rpartition(".")
                values.setdefault(group, {})[attribute] = value
        if errors:
            return None, tuple(errors)
        for attributes, record_type in self._records:
            if attributes in values:
                around, _, attribute = attributes.rpartition(".")
                values.setdefault(around, {})[attribute] = record_type(**values.pop(attributes))
        return self._root(**values.get("", {}), **({"id": case_id} if case_id is not None else {})), ()

    def _flatten(self, data: Mapping[str, object], name: str) -> tuple[str | None, dict[str, object], list[CaseError]]:
        """Return the id, the values by fact path, and what is wrong with the paths."""
        errors: list[CaseError] = []
        found: dict[str, object] = {}
        given_id = data.get("id")
        case_id = str(given_id) if isinstance(given_id, str | int) and not isinstance(given_id, bool) else None
        if given_id is not None and case_id is None:
            errors.append(CaseError(name, "id", "a text", _shown(given_id)))
        name = case_id or name
        rest = [(str(key), value) for key, value in reversed(tuple(data.items())) if key != "id"]
        while rest:
            path, value = rest.pop()
            if path in self._facts:
                if path in found and found[path] != value:
                    errors.append(CaseError(name, path, "one value", f"both {_shown(found[path])} and {_shown(value)}"))
                found[path] = value
            elif path not in self._groups:
                errors.append(CaseError(name, path, "a fact of the vocabulary", "an unknown path", self._nearest(path)))
            elif _is_mapping(value):
                rest += [(f"{path}.{key}", inner) for key, inner in reversed(tuple(value.items()))]
            elif value is not None:
                errors.append(CaseError(name, path, "an object with facts", _shown(value)))
        return case_id, found, errors

    def _nearest(self, path: str) -> str:
        import difflib  # only needed once something is wrong

        near = difflib.get_close_matches(path, self._facts, 1)
        # «until» for «loan.until»: the last name alone is enough where only one fact ends so.
        near = near or [known for known in self._facts if known.rpartition(".")[2] == path.rpartition(".")[2]]
        return f"did you mean {near[0]}?" if len(near) == 1 else ""


if TYPE_CHECKING:
    from typing import TypeGuard


def _is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, dict) or hasattr(value, "items")


def _shown(value: object) -> str:
    """Return a value as a document would write it, cut where it is long."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list | tuple):
        return "a list"
    if value is None:
        return "null"
    text = f'"{value}"' if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= 60 else text[:57] + "…" + ('"' if isinstance(value, str) else "")
