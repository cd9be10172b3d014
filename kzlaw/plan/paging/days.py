"""Starts of editions → when something is in force, in words and in three languages."""

from __future__ import annotations

import datetime
from functools import lru_cache

import msgspec

from kzlaw.editions.model import Start
from kzlaw.vocabulary.facts import Labels


class _Month(msgspec.Struct, frozen=True):
    kk: str
    kk_from: str
    kk_to: str
    kk_of: str
    ru_of: str
    en: str


_MONTHS = (
    _Month("қаңтар", "қаңтардан", "қаңтарға", "қаңтардағы", "января", "January"),
    _Month("ақпан", "ақпаннан", "ақпанға", "ақпандағы", "февраля", "February"),
    _Month("наурыз", "наурыздан", "наурызға", "наурыздағы", "марта", "March"),
    _Month("сәуір", "сәуірден", "сәуірге", "сәуірдегі", "апреля", "April"),
    _Month("мамыр", "мамырдан", "мамырға", "мамырдағы", "мая", "May"),
    _Month("маусым", "маусымнан", "маусымға", "маусымдағы", "июня", "June"),
    _Month("шілде", "шілдеден", "шілдеге", "шілдедегі", "июля", "July"),
    _Month("тамыз", "тамыздан", "тамызға", "тамыздағы", "августа", "August"),
    _Month("қыркүйек", "қыркүйектен", "қыркүйекке", "қыркүйектегі", "сентября", "September"),
    _Month("қазан", "қазаннан", "қазанға", "қазандағы", "октября", "October"),
    _Month("қараша", "қарашадан", "қарашаға", "қарашадағы", "ноября", "November"),
    _Month("желтоқсан", "желтоқсаннан", "желтоқсанға", "желтоқсандағы", "декабря", "December"),
)


class Stretch(msgspec.Struct, frozen=True):
    """From a start on, until another edition starts, if one does; ``unpublished`` says why the start is not exact."""

    start: Start
    until: Start | None
    unpublished: bool


def day_in_words(day: datetime.date) -> Labels:
    """Return a day as texts of law print it."""
    month = _MONTHS[day.month - 1]
    return Labels(
        f"{day.year} жылғы {day.day} {month.kk}",
        f"{day.day} {month.ru_of} {day.year} года",
        f"{day.day} {month.en} {day.year}",
    )


def signed_on(day: datetime.date) -> Labels:
    """Return the day of an act as its name has it: «2012 жылғы 21 қаңтардағы»."""
    month, plain = _MONTHS[day.month - 1], day_in_words(day)
    return Labels(f"{day.year} жылғы {day.day} {month.kk_of}", plain.ru, plain.en)


@lru_cache(maxsize=1_024)
def in_force(stretch: Stretch) -> Labels:
    """Return from when to when, in words; where the first day is not known, between which days it lies and why."""
    since = _since(stretch.start, stretch.unpublished)
    if stretch.until is None:
        return since
    until = _until(stretch.until)
    return Labels(f"{since.kk}, {until.kk}", f"{since.ru}, {until.ru}", f"{since.en}, {until.en}")


def _since(start: Start, unpublished: bool) -> Labels:
    first, last = day_in_words(start.earliest), day_in_words(start.latest)
    month = _MONTHS[start.earliest.month - 1]
    if start.exact:
        return Labels(
            f"{start.earliest.year} жылғы {start.earliest.day} {month.kk_from} бастап",
            f"с {first.ru}",
            f"from {first.en}",
        )
    why = (
        Labels("жарияланған күні белгісіз", "день опубликования неизвестен", "the day of publication is not known")
        if unpublished
        else Labels("дәл күні белгісіз", "точный день неизвестен", "the exact day is not known")
    )
    return Labels(
        f"{first.kk} – {last.kk} аралығындағы бір күннен бастап ({why.kk})",
        f"с одного из дней между {first.ru} и {last.ru} ({why.ru})",
        f"from a day between {first.en} and {last.en} ({why.en})",
    )


def _until(until: Start) -> Labels:
    first, last = day_in_words(until.earliest), day_in_words(until.latest)
    if until.exact:
        month = _MONTHS[until.earliest.month - 1]
        return Labels(
            f"{until.earliest.year} жылғы {until.earliest.day} {month.kk_to} дейін (сол күн кірмейді)",
            f"до {first.ru} (не включая этот день)",
            f"until {first.en} (that day not included)",
        )
    return Labels(
        f"{first.kk} – {last.kk} аралығындағы бір күнге дейін",
        f"до одного из дней между {first.ru} и {last.ru}",
        f"until a day between {first.en} and {last.en}",
    )
