"""Header entries → what an act is: id, kind, issuer, dates, vocabulary, how much of it is held."""

from __future__ import annotations

import datetime
import keyword
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Literal

import msgspec

from kzlaw.diagnostics.catalogue import parsed as kinds
from kzlaw.diagnostics.catalogue import source as source_kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording import advice
from kzlaw.diagnostics.wording import headers as wording
from kzlaw.parsed.syntax import ActFile, HeaderEntry
from kzlaw.span import Span

KEYS = (
    "act", "component", "title", "kind", "issuer", "adopted", "number", "language", "published", "vocabulary",
    "month-end", "held", "source",
)  # fmt: skip
_ACT_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_SOURCE = re.compile(r"https?://[^\s\"'<>\\`{}|^\[\]()]{1,2000}", re.IGNORECASE)
# Folders and modules are called by these names: some systems have no such files, Python no such modules, and what is
# generated beside them is called so already.
_NO_FILE = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)
_NO_ACT = _NO_FILE | {word.lower() for word in keyword.kwlist} | {"facts", "working_days", "javascript"}
_NO_COMPONENT = _NO_FILE | {"columns", "readings"}


class Header(msgspec.Struct, frozen=True):
    """What the header of one file says; None where it says nothing (or that it is unknown)."""

    act: str
    component: str
    title: str
    kind: str | None
    issuer: str | None
    adopted: datetime.date | None
    number: str | None
    language: str | None
    published: datetime.date | None
    vocabulary: str | None
    month_end: Literal["last-day"] | None
    partial: bool
    source: str | None
    span: Span
    places: Mapping[str, Span]
    """Where the value of each key stands; keys that are misspelt count as the ones that they look like."""

    def place(self, key: str) -> Span:
        """Return where the value of a key stands, or the header."""
        return self.places.get(key, self.span)


def read_header(file: ActFile, found: list[Diagnostic]) -> Header | None:
    """Return what a header says, or None after reporting that it does not even name its act."""
    entries = {entry.key: entry for entry in file.header}
    places = {entry.key: entry.value_span for entry in file.header}
    for entry in file.header:
        if entry.key not in KEYS:
            nearest = did_you_mean(entry.key, KEYS)
            if nearest is not None:
                places.setdefault(nearest, entry.value_span)
            hint = advice.did_you_mean(nearest) if nearest else wording.the_keys(KEYS)
            found.append(kinds.UNKNOWN_HEADER_KEY.at(entry.span, wording.no_key(entry.key), hint))
    act = entries.get("act")
    if act is None:
        if "act" not in places:
            found.append(kinds.MISSING_HEADER_KEY.at(file.header_span, wording.WHICH_ACT, wording.ADD_ACT))
        # The folder is called by the id: what else is wrong can be said in the same run.
        act = HeaderEntry("act", PurePosixPath(file.path).parent.name, file.header_span, file.header_span)
        if not _ACT_ID.fullmatch(act.value):
            return None
    if not _ACT_ID.fullmatch(act.value):
        _bad(act, wording.AN_ID, found)
        return None
    if act.value.lower().replace("-", "_") in _NO_ACT:
        _bad(act, wording.AN_OFFICIAL_ID, found)
        return None
    component = _name(entries.get("component"), found) or "main"
    if component in _NO_COMPONENT:
        _bad(entries["component"], wording.ANOTHER_COMPONENT, found)
    _check_place(file, act, component, places.get("component"), found)
    held = entries.get("held")
    if held is not None and held.value not in ("partial", "full"):
        _bad(held, wording.PARTIAL_OR_FULL, found)
    month_end = entries.get("month-end")
    if month_end is not None and month_end.value != "last-day":
        _bad(month_end, wording.LAST_DAY, found)
    return Header(
        act.value,
        component,
        entries["title"].value if "title" in entries else "",
        _text(entries.get("kind")),
        _text(entries.get("issuer")),
        _date(entries.get("adopted"), False, found),
        _text(entries.get("number")),
        _text(entries.get("language")),
        _date(entries.get("published"), True, found),
        _name(entries.get("vocabulary"), found),
        "last-day" if month_end is not None and month_end.value == "last-day" else None,
        held is not None and held.value == "partial",
        _source(entries.get("source"), found),
        file.header_span,
        places,
    )


def _text(entry: HeaderEntry | None) -> str | None:
    return entry.value if entry is not None and entry.value else None


def _source(entry: HeaderEntry | None, found: list[Diagnostic]) -> str | None:
    """Return the address of the official text; pages link to it, so that nothing else may stand there."""
    if entry is None or not entry.value:
        return None
    if not _SOURCE.fullmatch(entry.value):
        _bad(entry, wording.AN_ADDRESS, found)
        return None
    return entry.value


def _name(entry: HeaderEntry | None, found: list[Diagnostic]) -> str | None:
    if entry is None:
        return None
    if not _NAME.fullmatch(entry.value):
        _bad(entry, wording.A_NAME, found)
        return None
    return entry.value


def _date(entry: HeaderEntry | None, may_be_unknown: bool, found: list[Diagnostic]) -> datetime.date | None:
    if entry is None or (may_be_unknown and entry.value == "unknown"):
        return None
    try:
        # fromisoformat also takes 20221010 and week dates, which drafters would not mean.
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", entry.value):
            return datetime.date.fromisoformat(entry.value)
    except ValueError:
        pass
    _bad(entry, wording.A_DATE_OR_UNKNOWN if may_be_unknown else wording.A_DATE, found)
    return None


def _bad(entry: HeaderEntry, wanted: Said, found: list[Diagnostic]) -> None:
    shown = entry.value if len(entry.value) <= 60 else entry.value[:59] + "…"
    said = wording.no_value(shown, entry.key)
    found.append(kinds.BAD_HEADER_VALUE.at(entry.value_span, said, wording.write(wanted)))


def _check_place(
    file: ActFile, act: HeaderEntry, component: str, component_place: Span | None, found: list[Diagnostic]
) -> None:
    folder = f"regulation/{act.value}/"
    expected = f"{folder}{act.value if component == 'main' else component}.kzl"
    if file.path != expected:
        place = component_place if file.path.startswith(folder) else None
        found.append(
            source_kinds.MISPLACED_FILE.at(
                place or act.value_span,
                wording.misplaced(act.value, component),
                wording.called(expected),
            )
        )
