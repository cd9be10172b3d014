"""Printed lines, file name and options → which act this is: its id, kind, issuer, day of adoption and number."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

import msgspec

from kzlaw.citation import ActReference
from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.importing.act_id import NamedId, act_id, id_in_name, valid_id
from kzlaw.importing.components import NUMBERED, own_stamp_end
from kzlaw.importing.model import ComponentText, ImportOptions, PrintedLine
from kzlaw.parsed.phrases.acts import find_acts
from kzlaw.parsed.phrases.words import DATE_PATTERN
from kzlaw.span import Span

_FRONT = 60
_LONGEST = 1_500
# «… Заңы 2016 жылғы 6 сәуірдегі № 480-V ҚРЗ»: the kind before the day, as laws are printed.
_DATE = re.sub(r"\?P<\w+>", "?:", DATE_PATTERN)
_KIND_FIRST = re.compile(
    rf"(?P<before>[^№\"«]{{0,300}}?)(?P<kind>[^\W\d_]+[ыі])\.?\s+(?P<day>{_DATE})\s+(?P<number>№\s*\S+?)(?P<end>\.?)(?=\s|$)",
    re.IGNORECASE,
)
_OF_REPUBLIC = re.compile(r"(№\s*[\w-]+)\s+ҚРЗ(?!\w)")
_REGISTERED = re.compile(r"№\s*(?P<number>\d{1,8})(?:\s+болып)?\s+(?:тіркел|енгізіл)")
_AFTER = re.compile(r"\s*(?:[.,;(]|$)")
_STAMPED_CASES = ("мен", "бен", "пен", "ға", "ге", "қа", "ке", "на", "не")
_DEFAULT_ISSUERS = {
    "law": "parliament", "constitutional_law": "parliament", "code": "parliament", "decree": "president",
}  # fmt: skip


class Identity(msgspec.Struct, frozen=True):
    """What the header of an act says of it; ``act`` is the id that the official database gives it."""

    act: str
    kind: str
    issuer: str
    adopted: datetime.date
    number: str


class _Read(msgspec.Struct, frozen=True):
    """What the text says of itself; None where it says nothing."""

    reference: ActReference | None
    registered: str | None
    line: int


def read_identity(
    name: str, parts: Sequence[ComponentText], options: ImportOptions, found: list[Diagnostic]
) -> Identity | None:
    """Return which act the text is, or None after reporting what could not be read and which option gives it."""
    if options.id is not None and not valid_id(options.id):
        message = f"`{options.id}` is no id of an act"
        found.append(_refusal(name, 1, message, "give --id a letter, then letters, digits, - and _"))
        return None
    named = id_in_name(options.id or name)
    read = _own_line(parts[0].lines)
    if read.reference is None:
        read = _stamped(parts[1:], named)
    reference = read.reference or ActReference()
    kind = options.kind or reference.kind or (named.kind if named else None)
    issuer = options.issuer or reference.issuer or (named.issuer if named else None) or _DEFAULT_ISSUERS.get(kind or "")
    adopted = options.adopted or reference.adopted
    number = options.number or reference.number or (named.number if named else None)
    act = options.id
    if act is None and kind and adopted and number:
        act = act_id(kind, issuer or "", adopted.year, number, read.registered)
        if act is None and kind == "order" and named is None:
            act = act_id(kind, issuer or "", adopted.year, number, number)
            if act is not None:
                message = f"the text does not print its number in the state register: the id {act} is of its own number"
                _warn(name, read.line, message, found, "give --id if the official database has another one")
        if named is not None and act is not None and named.act != act:
            _warn(name, read.line, f"the name of the file says {named.act}; the text is {act}", found)
    if act is None and named is not None and read.reference is None:
        act = named.act
    if act and kind and issuer and adopted and number:
        _check_stamps(name, parts[1:], number, adopted, found)
        return Identity(act, kind, issuer, adopted, number)
    wanted = {"kind": kind, "issuer": issuer, "adopted": adopted, "number": number}
    missing = [word for word, value in wanted.items() if not value]
    if not missing:
        message, missing = "the id of the act cannot be counted from its kind and number", ["id"]
    else:
        message = f"the text does not say which act it is: not read are {', '.join(missing)}"
    options_wanted = ", ".join(f"--{word}" for word in missing)
    hint = f"import the whole text with the line of kind, day and number, or give {options_wanted}"
    found.append(_refusal(name, read.line, message, hint))
    return None


def _own_line(lines: tuple[PrintedLine, ...]) -> _Read:
    """Return what the line under the title says: «Қазақстан Республикасы Үкіметінің … № 5 қаулысы.»."""
    front = [line for line in lines[:_FRONT] if line.kind in ("law", "title", "heading", "note")]
    end = next((i for i, line in enumerate(front) if NUMBERED.match(line.text)), len(front))
    for start in range(end):
        for text in _windows(front[start:end]):
            reference = _whole(text)
            if reference is None:
                continue
            following = " ".join([text, *(line.text for line in front[start + 1 : min(start + 4, end)])])
            registered = _REGISTERED.search(following[:_LONGEST])
            return _Read(reference, registered["number"] if registered else None, front[start].line)
    return _Read(None, None, lines[0].line if lines else 1)


def _windows(lines: Sequence[PrintedLine]) -> Iterator[str]:
    """Yield the first line, the first two … joined: a document may print kind, day and number on lines of their own."""
    joined = ""
    for line in lines[:4]:
        joined = f"{joined} {line.text}".strip()
        if len(joined) > _LONGEST:
            return
        yield " ".join(joined.split())


def _whole(text: str) -> ActReference | None:
    """Return the act that a line is the name of; a line that only mentions one names none."""
    text = _OF_REPUBLIC.sub(r"\1", text)
    if (turned := _KIND_FIRST.search(text)) and turned.start() in (0, _after_sentence(text, turned.start())):
        text = f"{turned['before']}{turned['day']} {turned['number']} {turned['kind']}{text[turned.end() :]}"
    for act in find_acts(text):
        reference = act.act
        before = text[: act.start].rpartition(". ")[2]
        if act.case or not (reference.adopted and reference.number) or not _AFTER.match(text, act.end):
            continue
        if len(before) > 200 or re.search(r"[\"«»№]", before):
            continue
        if not reference.issuer and before.strip() and reference.kind not in _DEFAULT_ISSUERS:
            return ActReference(None, reference.kind, before.strip(), reference.adopted, reference.number)
        return reference
    return None


def _after_sentence(text: str, start: int) -> int:
    return start if text[:start].rstrip().endswith(".") else -1


def _stamped(annexes: Sequence[ComponentText], named: NamedId | None) -> _Read:
    """Return what the stamps of the annexes say: «… 2012 жылғы 21 қаңтардағы № 5 қаулысымен бекітілген»."""
    read = [(reference, line) for component in annexes for reference, line in _in_stamp(component)]
    if named is not None:
        read = [(act, line) for act, line in read if act.number == named.number and act.adopted]
    if not read:
        return _Read(None, None, 1)
    # Stamps are copied by hand: where they differ the most frequent is believed, and the others are reported.
    best = max(read, key=lambda one: sum(other[0] == one[0] for other in read))
    return _Read(best[0], None, best[1])


def _in_stamp(component: ComponentText) -> Iterator[tuple[ActReference, int]]:
    front = component.lines[:_FRONT]
    # Only its own stamp: under it can stand the one of a rule book whose new text the annex gives.
    stamp = [line for line in front[: own_stamp_end(front)] if line.kind == "stamp"]
    if stamp:
        text = _OF_REPUBLIC.sub(r"\1", " ".join(line.text for line in stamp))
        for act in find_acts(text[:_LONGEST]):
            if act.case in _STAMPED_CASES and act.act.adopted and act.act.number:
                yield act.act, stamp[0].line


def _check_stamps(
    name: str, annexes: Sequence[ComponentText], number: str, adopted: datetime.date, found: list[Diagnostic]
) -> None:
    for component in annexes:
        for act, line in _in_stamp(component):
            if (act.number, act.adopted) != (number, adopted):
                message = f"the stamp of {component.name} names № {act.number} of {act.adopted}, not № {number}"
                _warn(name, line, message, found)


def _refusal(name: str, line: int, message: str, hint: str) -> Diagnostic:
    return kinds.CANNOT_IMPORT.at(Span(name, line, 1, line, 1), message, hint)


def _warn(
    name: str, line: int, message: str, found: list[Diagnostic], hint: str = "compare this place with the official text"
) -> None:
    found.append(kinds.SUSPECT_TEXT.at(Span(name, line, 1, line, 1), message, hint))
