"""What the phrase grammars recognise, as values; offsets are in characters from the start of the text given."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Literal

import msgspec

from kzlaw.citation import ActReference, Step

QuantityUnit = Literal[
    "year", "month", "week", "calendar_day", "working_day", "day", "hour", "age", "percent", "number", "share"
]


class Quantity(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An amount that a text prints: «үш жұмыс күні» is 3 ``working_day``, «16 жасқа» 16 ``age``, «бес кітаптан» 5.

    ``share`` is a part of a whole: «үштен бірі» is a third, «жартысы» a half.
    ``day`` is a plain «күн» (or «тәулік»), ``number`` a count with no unit of time. Ordinals, dates, numbers of acts
    and of units of law («22 шілдедегі», «№ 55», «10-тармақ») are not quantities.
    """

    start: int
    end: int
    words: str
    amount: Decimal
    unit: QuantityUnit


class Definition(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A defined term or abbreviation: «(бұдан әрі – ОКҚ)». ``term`` is what is printed after the dash."""

    start: int
    end: int
    term: str


class Abbreviation(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A use of letters that look like an abbreviation («КҚ АЖ-да»): ``letters`` without its case ending."""

    start: int
    end: int
    letters: str


OperationKind = Literal[
    "replace", "insert", "delete", "repeal", "replace-words", "insert-words", "delete-words", "renumber"
]


class OperationPhrase(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One line of an amending act that changes something.

    ``targets`` are paths from the scope of the line down, outermost step first; several targets are several units to
    which the same is done. For ``insert`` the last step of a target names the new unit («32-тармақпен»), the steps
    before it what it is added to. ``old``/``new`` are words in the order printed (`replace-words`: pairs;
    `insert-words`: ``old`` is the anchor; `delete-words`: only ``old``). ``throughout`` is «бүкіл мәтін бойынша».
    ``as_annex`` is set when the new edition stands in an annex of the amending act («осы қаулыға қосымшаға сәйкес
    жаңа редакцияда»), with that annex's number or "". ``before`` is set where words go before the anchor.
    ``renumbered`` are the new paths, one for one with ``targets``. An empty target is the whole of the scope. Each
    target names one unit: lists and ranges are taken apart.
    """

    kind: OperationKind
    targets: tuple[tuple[Step, ...], ...]
    old: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    throughout: bool = False
    before: bool = False
    as_annex: str | None = None
    renumbered: tuple[tuple[Step, ...], ...] = ()
    quoted_follows: bool = False  # the new text follows on the next lines, in quotation marks
    component_title: str | None = None  # the line itself names the rule book («… бекітілген … қағидалары … жазылсын»)
    act: ActReference | None = None  # a whole act is repealed: only with `repeal`
    span: tuple[int, int] = (0, 0)
    several: int | None = None  # one target stands for so many new units («екі абзацпен»), 0 as many as are quoted
    after: str = ""  # «"A" деген сөзден кейінгі "B" деген сөз …»: only the words that stand after these are meant
    ahead: str = ""  # «"A" деген сөздің алдындағы "B" деген сөз …»: only those that stand before these
    onward: bool = False  # with `throughout`: only from the target on («… және одан әрі мәтін бойынша»)


class ScopePhrase(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A line that ends in ":" and says where the operations under it apply.

    Of another act («… № 55 қаулысына мынадай өзгеріс енгізілсін:» has ``act``), of a component by its title
    («көрсетілген қаулымен бекітілген … қағидаларында:» has ``component_title`` in the nominative as far as known), or
    of units («10-тармақта:» has ``targets``).
    """

    targets: tuple[tuple[Step, ...], ...] = ()
    act: ActReference | None = None
    component_title: str | None = None
    span: tuple[int, int] = (0, 0)


CommencementBase = Literal["published", "signed", "registered", "date"]


class CommencementPhrase(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """When an act, or a part of it, starts.

    From the day of first official publication (``published``), signing (``signed``) or state registration
    (``registered``), after ``amount`` ``unit`` have
    run out (amount 0: from the day itself), or on ``date``. ``only`` are the units to which it applies (empty: all
    but those with their own day); ``until`` ends a temporary norm (the first day on which it no longer applies);
    ``retroactive`` is set where the act says that it applies to relations that arose before.
    """

    start: int
    end: int
    base: CommencementBase
    amount: int = 0
    unit: Literal["calendar_day", "working_day", "month", "year"] = "calendar_day"
    date: datetime.date | None = None
    only: tuple[tuple[Step, ...], ...] = ()
    until: datetime.date | None = None
    retroactive: bool = False


class NotUnderstood(msgspec.Struct, frozen=True, gc=False):
    """A line that has the shape of an operation or of a commencement but is not one that the grammar knows."""

    start: int
    end: int
    reason: str
