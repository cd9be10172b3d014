"""Usual slips in an expression → what to write instead (KZ106, KZ107)."""

from __future__ import annotations

from kzlaw.diagnostics.said import Said

ONE_EQUALS = Said("бір ғана `=` жазыңыз", "напишите один знак `=`", "write one `=`")
WRITE_UNEQUAL = Said("`!=` деп жазыңыз", "напишите `!=`", "write `!=`")
NOT_BEFORE = Said(
    "шарттың алдына `not` деп жазыңыз", "напишите `not` перед условием", "write `not` before the condition"
)
NO_ARROW = Said(
    "`>=` деп жазыңыз немесе шартты бөлек `when` жолына шығарыңыз",
    "напишите `>=` или вынесите условие в отдельную строку `when`",
    "write `>=`, or put the condition into a `when` line of its own",
)
DECIMAL_POINT = Said(
    "ондық санды нүктемен жазыңыз: `2.5`",
    "десятичное число пишется с точкой: `2.5`",
    "write a decimal with a point: `2.5`",
)
NO_SPACES = Said(
    "санды бос орынсыз жазыңыз: `1000000`",
    "число пишется без пробелов: `1000000`",
    "write a number without spaces: `1000000`",
)
ISO_DATE = Said(
    "күнді жыл-ай-күн түрінде жазыңыз: `2023-01-30`",
    "дата пишется так: год-месяц-день, `2023-01-30`",
    "write a date as year-month-day: `2023-01-30`",
)
HOURS_ARE_NUMBERS = Said(
    "сағаттар сан ретінде салыстырылады: олар үшін бүтін санды факт енгізіңіз",
    "часы сравнивают как числа: внесите для них факт с целым числом",
    "hours are compared as numbers: declare an integer fact for them",
)
PERCENT_ALONE = Said(
    "санның өзін ғана жазыңыз: факт пайызбен беріледі",
    "напишите одно число: факт даётся в процентах",
    "write the number alone: the fact is declared in percent",
)
NO_MULTIPLICATION = Said(
    "көбейту мен бөлу жоқ: шаманың өзіне факт енгізіңіз",
    "умножения и деления нет: внесите факт для самой величины",
    "there is no multiplication: declare a fact for the amount itself",
)
COMPARE_TWICE = Said(
    "екі рет салыстырып, `and` арқылы қосыңыз",
    "сравните дважды и соедините через `and`",
    "compare twice and join with `and`",
)
NOT_BEFORE_ALL = Said(
    "`not` сөзін тұтас шарттың алдына жазыңыз: `not reader.kind in {adult}`",
    "напишите `not` перед всем условием: `not reader.kind in {adult}`",
    "write `not` before the whole: `not reader.kind in {adult}`",
)
IN_BRACES = Said(
    "мәндерді ирек жақшаға алыңыз: `in {a, b}`",
    "заключите значения в фигурные скобки: `in {a, b}`",
    "write the values in braces: `in {a, b}`",
)
CLOSE_PARENTHESIS = Said("жақшаны жабыңыз", "закройте скобку", "close the parenthesis")
ONE_WORD = Said(
    "атау – бір сөз; бөліктерін `_` арқылы қосыңыз",
    "имя – одно слово; соедините его части знаком `_`",
    "a name is one word; join its parts with `_`",
)


def write(sign: str) -> Said:
    """Advise a sign that the language knows."""
    return Said(f"`{sign}` деп жазыңыз", f"напишите `{sign}`", f"write `{sign}`")
