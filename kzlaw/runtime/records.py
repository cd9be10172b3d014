"""Class body → frozen record: typed fields, no change after creation, at a small part of the cost of a dataclass.

The standard `dataclasses` (and `typing`) load `inspect`, `re` and more: some 20 ms at every start of a program that
uses the rules. A record here is declared the same way, is understood by type checkers in the same way, and costs
none of that. A module that declares records needs `from __future__ import annotations`.
"""

from __future__ import annotations

import datetime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal, TypeVar, dataclass_transform

    AnyRecord = TypeVar("AnyRecord", bound="FrozenRecord")
else:

    def dataclass_transform(**_options):
        """Return a decorator that changes nothing: only type checkers look at it."""
        return lambda decorated: decorated

    class Literal:
        """Stand-in for `typing.Literal`, for annotations that are never evaluated."""

        def __class_getitem__(cls, _values):
            """Accept the values and forget them."""
            return str


__all__ = ["Date", "Literal", "FrozenRecord", "RecordType", "replace", "values_of"]

Date = datetime.date
"""The type of a date; capital, so that a fact called `date` does not hide it."""

_set = object.__setattr__


def _initializer(record_type: RecordType, fields: tuple[str, ...], kw_only: bool) -> Callable[..., None]:
    """Return an `__init__` that takes the fields.

    It is written out as code and sets each slot through its descriptor: looking names up takes twice as long.
    """
    defaults: Mapping[str, object] = getattr(record_type, "__record_defaults__", {})
    parameters = ", ".join(f"{name}=_defaults[{name!r}]" if name in defaults else name for name in fields)
    star = "*, " if kw_only and fields else ""
    body = "".join(f"\n    _set_{name}(self, {name})" for name in fields)
    body += "\n    self.__post_init__()" if hasattr(record_type, "__post_init__") else "\n    return"
    namespace: dict[str, Any] = {f"_set_{name}": getattr(record_type, name).__set__ for name in fields}
    namespace["_defaults"] = defaults
    exec(f"def __init__(self, {star}{parameters}):{body}", namespace)
    made: Callable[..., None] = namespace["__init__"]
    return made


@dataclass_transform(frozen_default=True)
class RecordType(type):
    """The type of records: turns annotated names of the class body into slots and an `__init__`.

    What is derived from the fields is annotated in a plain base class (with empty slots) and set in `__post_init__`.
    """

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any], *, kw_only: bool = False) -> RecordType:
        """Return the record class; with ``kw_only`` its fields are given by name alone."""
        own = tuple(body.get("__annotations__", ()))
        inherited: tuple[str, ...] = ()
        defaults: dict[str, object] = {}
        derived: list[str] = []
        for base in bases:
            if not isinstance(base, RecordType):
                derived += base.__annotations__
            inherited += getattr(base, "__record_fields__", ())
            defaults.update(getattr(base, "__record_defaults__", {}))
        fields = inherited + own
        defaults.update((field, body.pop(field)) for field in own if field in body)
        body.update(__slots__=(*own, *derived), __record_fields__=fields, __record_defaults__=defaults)
        record_type = super().__new__(mcs, name, bases, body)
        type.__setattr__(record_type, "__init__", _initializer(record_type, fields, kw_only))
        return record_type

    def __init__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any], *, kw_only: bool = False) -> None:
        """Accept the same arguments as `__new__`."""
        super().__init__(name, bases, body)


class FrozenRecord(metaclass=RecordType):
    """A frozen record: equal to another of its class with equal fields."""

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a record does not change."""
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set")

    def __delattr__(self, name: str) -> None:
        """Refuse: a record does not change."""
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        """Compare field by field with a record of the same class."""
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in values_of(self))

    def __hash__(self) -> int:
        """Hash the fields."""
        return hash(tuple(values_of(self).values()))

    def __repr__(self) -> str:
        """Show the fields that differ from their defaults."""
        defaults: Mapping[str, object] = getattr(type(self), "__record_defaults__", {})
        shown = (f"{name}={value!r}" for name, value in values_of(self).items() if defaults.get(name, ...) != value)
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle as class and fields: the usual way would set attributes."""
        return (_restore, (type(self), tuple(values_of(self).values())))


def _restore(record_type: type[FrozenRecord], values: tuple[object, ...]) -> FrozenRecord:
    record = record_type.__new__(record_type)
    for name, value in zip(record_type.__record_fields__, values, strict=True):  # type: ignore[attr-defined]
        _set(record, name, value)
    if hasattr(record, "__post_init__"):
        record.__post_init__()
    return record


def values_of(record: FrozenRecord) -> dict[str, object]:
    """Return the fields of a record by name, in the order declared."""
    fields: tuple[str, ...] = type(record).__record_fields__  # type: ignore[attr-defined]
    return {name: getattr(record, name) for name in fields}


def replace(record: AnyRecord, **changes: object) -> AnyRecord:
    """Return a copy with some fields changed; TypeError for a name that is no field."""
    values = values_of(record)
    if unknown := changes.keys() - values.keys():
        raise TypeError(f"{type(record).__name__} has no field {', '.join(sorted(unknown))}")
    copy = _restore(type(record), tuple((values | changes).values()))
    assert isinstance(copy, type(record))
    return copy
