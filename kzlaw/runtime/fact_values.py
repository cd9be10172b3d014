"""One value of a document → the value of a fact, or what was expected instead."""

from __future__ import annotations

import datetime

from kzlaw.runtime.facts import Fact
from kzlaw.runtime.records import FrozenRecord

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    FactValue = bool | int | Decimal | datetime.date | str


class NotThat(FrozenRecord):
    """A value that the fact cannot have: what was expected, and a suggestion."""

    expected: str
    hint: str = ""


def value_from_json(fact: Fact, given: object) -> FactValue | NotThat | None:
    """Return the value of a fact as a JSON document gives it; None for null, which is unknown."""
    if given is None:
        return None
    match fact.type:
        case "boolean":
            return given if isinstance(given, bool) else NotThat("true or false")
        case "integer":
            return given if isinstance(given, int) and not isinstance(given, bool) else NotThat("an integer")
        case "decimal":
            return _decimal(given)
        case "date":
            return _date(given)
        case "enumeration":
            return _choice(fact, given)
        case _:
            return given if isinstance(given, str) else NotThat("a text")


def value_from_text(fact: Fact, given: object) -> FactValue | NotThat | None:
    """Return the value of a fact as a table of texts gives it; None for an empty one, which is unknown."""
    if given is None or given == "":
        return None
    if not isinstance(given, str):
        return value_from_json(fact, given)
    if fact.type == "boolean":
        return {"true": True, "false": False}.get(given.strip().lower(), NotThat("true or false"))
    if fact.type == "integer":
        digits = given.strip()
        return int(digits) if _is_number(digits, whole=True) else NotThat("an integer")
    return value_from_json(fact, given if fact.type == "text" else given.strip())


def _date(given: object) -> datetime.date | NotThat:
    # A moment is not a day: which day it is depends on the place.
    if isinstance(given, datetime.date) and not isinstance(given, datetime.datetime):
        return given
    expected = NotThat("a date as YYYY-MM-DD")
    if not isinstance(given, str) or len(given) != 10 or given[4] != "-" or given[7] != "-" or not given.isascii():
        return expected
    try:
        return datetime.date.fromisoformat(given)
    except ValueError:
        return NotThat("a date that exists, as YYYY-MM-DD") if given.replace("-", "").isdigit() else expected


def _decimal(given: object) -> Decimal | NotThat:
    from decimal import Decimal  # slow to import, and few vocabularies have decimals

    number = str(given) if isinstance(given, int | float) and not isinstance(given, bool) else given
    if isinstance(number, str) and _is_number(number, whole=False):
        number = Decimal(number)
    return number if isinstance(number, Decimal) and number.is_finite() else NotThat("a decimal number")


def _is_number(text: str, whole: bool) -> bool:
    """Return whether a text is a plain number; what is absurdly long is not, since reading it takes for ever."""
    if not text.isascii() or len(text) > 400:
        return False
    text, exponent_mark, exponent = text.partition("e")
    if exponent_mark and (whole or not exponent.lstrip("+-").isdigit() or len(exponent.lstrip("+-")) > 3):
        return False
    digits, point, fraction = text[text[:1] in ("-", "+") :].partition(".")
    return digits.isdigit() and (fraction.isdigit() and not whole if point else True)


def _choice(fact: Fact, given: object) -> str | NotThat:
    if isinstance(given, str) and given in fact.values:
        return given
    import difflib  # only needed once something is wrong

    near = difflib.get_close_matches(given, fact.values, 1) if isinstance(given, str) else []
    return NotThat(f"one of {', '.join(fact.values)}", f"did you mean {near[0]}?" if near else "")
