"""Kind, issuer, year and number ↔ the id of an act, as the official database counts them."""

from __future__ import annotations

import re

import msgspec

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}")
_IN_NAME = re.compile(r"(?P<letter>[A-Z])(?P<year>\d{2})(?P<number>\d{8}|\d{7}_)(?![A-Za-z0-9])")
_DIGITS = re.compile(r"\d+")
_LETTERS = {
    ("resolution", "government"): "P", ("decree", "president"): "U", ("law", "parliament"): "Z",
    ("constitutional_law", "parliament"): "Z", ("code", "parliament"): "K",
}  # fmt: skip
_MEANINGS = {letter: pair for pair, letter in reversed(_LETTERS.items())}
# The database counted with seven digits and a stroke before this year, with eight digits since.
_EIGHT_DIGITS_SINCE = 2011


class NamedId(msgspec.Struct, frozen=True):
    """An id and what it tells; registered acts of ministries (V) have a number of the register, not their own."""

    act: str
    kind: str | None
    issuer: str | None
    number: str | None


def valid_id(act: str) -> bool:
    """Return whether a header could hold this id."""
    return bool(_ID.fullmatch(act))


def id_in_name(name: str) -> NamedId | None:
    """Return the id that the name of a file begins with: ``P2300000005.full.kaz.md``."""
    match = _IN_NAME.match(name.replace("\\", "/").rpartition("/")[2])
    if match is None:
        return None
    kind, issuer = _MEANINGS.get(match["letter"], (None, None))
    number = str(int(match["number"].rstrip("_"))) if kind else None
    # Laws print a suffix that the id leaves out («№ 480-V»): their number is in the text only.
    return NamedId(match.group(), kind, issuer, number if match["letter"] in "PU" else None)


def act_id(kind: str, issuer: str, year: int, number: str, registered: str | None) -> str | None:
    """Return the id of an act, None where it cannot be counted from these.

    Orders of ministries and resolutions of other bodies are counted by their number in the state register.
    """
    letter = _LETTERS.get((kind, issuer))
    digits = _DIGITS.match(number)
    if letter is None:
        if registered is None or kind not in ("order", "resolution", "decision"):
            return None
        letter, digits = "V", _DIGITS.match(registered)
    if digits is None or len(digits.group()) > 7:
        return None
    if year >= _EIGHT_DIGITS_SINCE:
        return f"{letter}{year % 100:02d}{int(digits.group()):08d}"
    return f"{letter}{year % 100:02d}{int(digits.group()):07d}_"
