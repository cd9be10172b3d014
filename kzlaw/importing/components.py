"""Printed lines of a publication → its components: the act, the rule books that it approves, their annexes, lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from kzlaw.importing.model import ComponentText, PrintedLine
from kzlaw.importing.tables import STAMP_END
from kzlaw.importing.wrapping import SIGNATORY

NUMBERED = re.compile(r"(?:\d+(?:-\d+)*[.)]\s*\S|\d+(?:-\d+)*-(?:бап|тарау|бөлім|параграф)(?!\w))", re.IGNORECASE)
_LIST = re.compile(r"(?<!\w)(?:тізбе|тізім)\w*\s*$", re.IGNORECASE)
# What an annex is of, in the dative just before «қосымша»: the act itself, or else a rule book of it.
_OF_ACT = re.compile(
    r"(?:қаулы|бұйр|жарлы|шешім|заң|өкім|кодекс)\w*\s+(?:(?:\d+(?:-\d+)*)\s*-\s*)?қосымша\s*$", re.IGNORECASE
)
_ENDS = re.compile(r"[.;:!?]\s*[\"»”)]*[;.]?\s*$")
_LONGEST_STAMP = 40
_LONGEST_STAMP_LINE = 120
_LONGEST_TITLE = 12


class _Names(msgspec.Struct):
    """The names given so far, and the last rule book that an annex can belong to."""

    given: set[str] = msgspec.field(default_factory=lambda: {"main"})
    book: str = ""

    def give(self, stamp: str, title: str) -> str:
        """Return the name of the component under ``stamp``."""
        end = STAMP_END.search(stamp)
        number = end["number"] if end else None
        annex = bool(end) and stamp.rstrip().lower().endswith("қосымша")
        if annex and self.book and not _OF_ACT.search(stamp):
            return self._free(f"{self.book}_annex", number or "1")
        if number is None and _LIST.search(title):
            return self._free("list", "")
        self.book = self._free("annex", number or "1")
        return self.book

    def _free(self, stem: str, number: str) -> str:
        name = f"{stem}_{number.replace('-', '_')}" if number else stem
        following = int(number.partition("-")[0][:6]) if number else 1
        while name in self.given:
            following += 1
            name = f"{stem}_{following}"
        self.given.add(name)
        return name


def components(lines: tuple[PrintedLine, ...]) -> tuple[ComponentText, ...]:
    """Return the components in the order printed; the first is the act itself, ``main``."""
    lines = _with_stamps(lines)
    starts = [
        i
        for i, line in enumerate(lines)
        if line.kind == "stamp" and i and lines[i - 1].kind != "stamp" and _act_has_begun(lines[:i])
    ]
    names = _Names()
    found = [ComponentText("main", "", lines[: starts[0]] if starts else lines)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=False):
        own = lines[start:end]
        stamp = " ".join(line.text for line in own[: own_stamp_end(own)])
        title = _title(own)
        found.append(ComponentText(names.give(stamp, title), title, own))
    return tuple(found)


def _act_has_begun(lines: Sequence[PrintedLine]) -> bool:
    return any(line.kind in ("law", "heading") and NUMBERED.match(line.text) for line in lines)


def _stamp_end(lines: Sequence[PrintedLine]) -> int:
    return next((i for i, line in enumerate(lines) if line.kind != "stamp"), len(lines))


def own_stamp_end(lines: Sequence[PrintedLine]) -> int:
    """Return where the first of two stamps ends: the other belongs to the text that the annex gives."""
    end = _stamp_end(lines)
    return next((i + 1 for i in range(end) if STAMP_END.search(lines[i].text)), end)


def _title(lines: Sequence[PrintedLine]) -> str:
    """Return the title under a stamp: the first line, and what goes on with it in small letters."""
    after = [line for line in lines[_stamp_end(lines) :][: _LONGEST_TITLE * 2] if line.kind != "note"]
    if not after or after[0].kind == "form" or NUMBERED.match(after[0].text):
        return ""
    parts = [after[0].text]
    for line in after[1:_LONGEST_TITLE]:
        if line.kind != after[0].kind or not line.text[:1].islower() or _ENDS.search(parts[-1]):
            break
        parts.append(line.text)
    return " ".join(" ".join(parts).split())


def _with_stamps(lines: tuple[PrintedLine, ...]) -> tuple[PrintedLine, ...]:
    """Return the lines with the stamps of annexes marked, where the source does not show them by its layout.

    They stand below the signature: what an amending act quotes above it may hold a stamp too, and is no annex of it.
    """
    if any(line.kind == "stamp" for line in lines):
        return lines
    signed = next(
        (i for i, line in enumerate(lines) if len(line.text) < 200 and SIGNATORY.search(line.text)), len(lines)
    )
    result = list(lines)
    i = signed + 1
    while i < len(lines):
        end = _stamp_from(lines, i)
        for k in range(i, end):
            result[k] = replace(lines[k], kind="stamp")
        # «… № 7 қаулысына қосымша», and under it the stamp that the new text of a rule book carries itself
        while (following := _stamp_from(lines, end, stamped=True)) > end > i:
            for k in range(end, following):
                result[k] = replace(lines[k], kind="stamp")
            end = following
        i = max(end, i + 1)
    return tuple(result)


def _stamp_from(lines: tuple[PrintedLine, ...], start: int, *, stamped: bool = False) -> int:
    """Return the index after the stamp that begins at ``start``; ``start`` itself where none does.

    A stamp stands after the end of a sentence, a signature, or (``stamped``) another stamp.
    """
    if start and not stamped and not (_ENDS.search(lines[start - 1].text) or SIGNATORY.search(lines[start - 1].text)):
        return start
    for i in range(start, min(start + _LONGEST_STAMP, len(lines))):
        text = lines[i].text
        if lines[i].kind != "law" or _ENDS.search(text) or NUMBERED.match(text) or "\t" in text:
            return start
        if STAMP_END.search(text):
            return i + 1
        if len(text) > _LONGEST_STAMP_LINE:
            return start
    return start
