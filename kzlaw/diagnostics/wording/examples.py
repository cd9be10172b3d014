"""An example and what decided it → why it came out otherwise than it expects (KZ504)."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from kzlaw.diagnostics.said import Said


def differs(example: str, norm: str, expected: str, came_out: str, why: Said) -> Said:
    """KZ504."""
    return Said(
        f"`{norm}` нормасының `{example}` мысалы `{expected}` нәтижесін күтеді, ал `{came_out}` шығады: {why.kk}",
        f"пример `{example}` нормы `{norm}` ожидает `{expected}`, а выходит `{came_out}`: {why.ru}",
        f"example `{example}` of `{norm}` expects {_words(expected)}, and it comes out {_words(came_out)}: {why.en}",
    )


def without_result(example: str, norm: str, expected: str, day: datetime.date) -> Said:
    """KZ504: the example names a day on which the norm is not in force."""
    return Said(
        f"`{norm}` нормасының `{example}` мысалы `{expected}` нәтижесін күтеді, бірақ норма {day} күні қолданыста емес",
        f"пример `{example}` нормы `{norm}` ожидает `{expected}`, но на {day} норма не действует",
        f"example `{example}` of `{norm}` expects {_words(expected)}, and it comes out without a result: "
        f"the norm is not in force on {day}",
    )


def _words(status: str) -> str:
    return status.replace("_", " ")


def in_edition(why: Said, act: str) -> Said:
    """Return a reason with the edition in which it holds."""
    return Said(
        f"{why.kk} ({act} берген редакцияда)",
        f"{why.ru} (в редакции, данной {act})",
        f"{why.en} (in the edition by {act})",
    )


READ_THE_LAW = Said(
    "заңды қайта оқыңыз: не ереже, не мысал қате",
    "перечитайте закон: неверно либо правило, либо пример",
    "read the law again: the rule or the example is wrong",
)
A_WORKING_DAY = Said("жұмыс күні", "рабочий день", "a working day")
CONDITIONS_HOLD = Said("шарттары орындалады", "её условия выполнены", "its conditions hold")
NO_CONDITION = Said("шарты жоқ", "условий у неё нет", "it has no condition")


def holds(words: str) -> Said:
    """An exception holds."""
    return Said(f"{words} орындалады", f"{words} выполнено", f"{words} holds")


def does_not_hold(words: str) -> Said:
    """A condition does not hold."""
    return Said(f"{words} орындалмайды", f"{words} не выполнено", f"{words} does not hold")


def exempts(exemption: str, unit: str) -> Said:
    """An exemption holds."""
    return Said(
        f"{unit} элементіндегі `{exemption}` босатады",
        f"освобождает `{exemption}` из {unit}",
        f"`{exemption}` of {unit} exempts",
    )


def may_exempt(exemption: str, unit: str, missing: Said) -> Said:
    """An exemption may hold."""
    return Said(
        f"{unit} элементіндегі `{exemption}` босатуы мүмкін, {missing.kk} белгісіз",
        f"может освобождать `{exemption}` из {unit}, {missing.ru} неизвестно",
        f"`{exemption}` of {unit} may exempt, {missing.en} is not known",
    )


def met(words: str) -> Said:
    """What is required is met."""
    return Said(f"{words} сақталған", f"{words} соблюдено", f"{words} is met")


def not_met(words: str) -> Said:
    """A requirement is not met."""
    return Said(f"{words} сақталмаған", f"{words} не соблюдено", f"{words} is not met")


def undecided(words: str, missing: Said) -> Said:
    """A condition cannot be decided."""
    return Said(
        f"{words} шешілмеген, {missing.kk} белгісіз",
        f"{words} не решено, {missing.ru} неизвестно",
        f"{words} is open, {missing.en} is not known",
    )


def facts(paths: Sequence[str]) -> Said:
    """Return the facts that are not known."""
    if not paths:
        return A_WORKING_DAY
    named = ", ".join(f"`{path}`" for path in paths)
    return Said(named, named, named)
