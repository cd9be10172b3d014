"""A kind of unit and its numbers → what is wrong with their order (KZ211 to KZ213)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kzlaw.diagnostics.said import Said

_UNITS: Mapping[str, Said] = MappingProxyType(
    {
        "article": Said("бап", "статья", "article"),
        "chapter": Said("тарау", "глава", "chapter"),
        "division": Said("параграф", "параграф", "division"),
        "paragraph": Said("тармақ", "пункт", "paragraph"),
        "section": Said("бөлім", "раздел", "section"),
        "subparagraph": Said("тармақша", "подпункт", "subparagraph"),
    }
)


def _numbered(kind: str, number: str) -> Said:
    """Return a unit as a citation names it: «3-бап», «статья 3»; a subparagraph has its bracket."""
    unit = _UNITS.get(kind, Said(kind, kind, kind))
    bracket = ")" if kind == "subparagraph" else ""
    return Said(
        f"{number}{bracket or '-'}{' ' * len(bracket)}{unit.kk}", f"{unit.ru} {number}{bracket}", f"{unit.en} {number}"
    )


def starts_late(kind: str, number: str) -> Said:
    """KZ211: the first number is not one."""
    unit, first = _numbered(kind, number), _numbered(kind, "1")
    return Said(
        f"нөмірлеу {unit.kk} дегеннен басталады, {first.kk} жоқ",
        f"нумерация начинается так: {unit.ru}, а не {first.ru}",
        f"the first {kind} is {number}, not 1",
    )


def gap(kind: str, number: str, before: str) -> Said:
    """KZ211: a number between two is missing."""
    unit, previous = _numbered(kind, number), _numbered(kind, before)
    return Said(
        f"{previous.kk} дегеннен кейін бірден {unit.kk} тұр: арасындағысы жоқ",
        f"{unit.ru} следует сразу за {before}: того, что между ними, нет",
        f"{unit.en} follows {before}: what stands between is missing",
    )


FILL_THE_GAP = Said(
    "жоқ жолдарды қосыңыз; алып тасталған элементке `| note 3. Алып тасталды`, "
    "ал мәтін ішінара болса, деректемелерге `held: partial` деп жазыңыз",
    "добавьте недостающие строки, `| note 3. Алып тасталды` для исключённого элемента или `held: partial` в реквизиты",
    "add the missing lines, `| note 3. Алып тасталды` for a deleted unit, or `held: partial` to the header",
)


def twice(kind: str, number: str) -> Said:
    """KZ212."""
    unit = _numbered(kind, number)
    return Said(f"{unit.kk} екі рет тұр", f"{unit.ru} стоит дважды", f"there are two {kind}s {number}")


ONE_UNIT = Said("бір нөмір бір элементті ғана білдіреді", "номер обозначает один элемент", "a number names one unit")


def out_of_order(kind: str, number: str, before: str) -> Said:
    """KZ213."""
    unit, previous = _numbered(kind, number), _numbered(kind, before)
    return Said(
        f"{unit.kk} {previous.kk} дегеннен кейін тұр",
        f"{unit.ru} стоит после {before}",
        f"{unit.en} stands after {before}",
    )


PUT_IN_ORDER = Said(
    "жолдарды актідегі ретімен қойыңыз; нөмірге ұқсайтын тақырыпқа `| heading chapter` керек",
    "расположите строки так, как они стоят в акте; заголовку, похожему на номер, нужно `| heading chapter`",
    "put the lines in the order in which the act prints them; a heading that looks like a number needs "
    "`| heading chapter`",
)
