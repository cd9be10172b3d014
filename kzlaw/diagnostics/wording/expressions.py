"""Names and types of an expression → what is wrong with them, and what to write."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording.advice import known_names


def no_fact(path: str) -> Said:
    """KZ401."""
    return Said(f"`{path}` деген факт жоқ", f"факта `{path}` нет", f"there is no fact `{path}`")


def declare_fact(form: str = "") -> Said:
    """Advise to add a fact to the vocabulary, in the ``form`` of its line where that is given."""
    shown = f": `{form}`" if form else ""
    return Said(
        f"оны сөздікке енгізіңіз{shown}", f"внесите его в словарь{shown}", f"declare it in the vocabulary{shown}"
    )


def no_value(value: str, fact: str) -> Said:
    """KZ402."""
    return Said(
        f"`{fact}` фактісінде `{value}` деген мән жоқ",
        f"у факта `{fact}` нет значения `{value}`",
        f"`{value}` is no value of `{fact}`",
    )


def its_values(values: Sequence[str]) -> Said:
    """Advise the values that a fact can have."""
    return known_names(Said("оның мәндері:", "его значения:", "its values are"), values)


def amounts_differ(words: str, literals: Sequence[str]) -> Said:
    """KZ406: the law says one amount and the expression others."""
    said = ", ".join(literals)
    return Said(
        f"заңда «{words}» делінген, ал өрнекте {said or 'шама жоқ'}",
        f"в законе сказано «{words}», а в выражении {said or 'величины нет'}",
        f"the law says «{words}» and the expression says {said or 'no amount'}",
    )


def write_amount(wanted: str) -> Said:
    """Advise the amount of the law as an expression writes it."""
    return Said(
        f"`{wanted}` деп жазыңыз немесе басқа сөздерді келтіріңіз",
        f"напишите `{wanted}` или приведите другие слова",
        f"write `{wanted}`, or quote other words",
    )


MONTH_END_OPEN = Said(
    "ай ол күнге жетпей бітсе, мерзім қай күні аяқталатыны айтылмаған",
    "не сказано, где кончается срок, если в месяце нет такого числа",
    "nothing says where a month ends that is too short for the day",
)
STATE_MONTH_END = Said(
    "осы файлдың деректемелеріне `month-end: last-day` жолын қосыңыз",
    "добавьте в реквизиты этого файла `month-end: last-day`",
    "add `month-end: last-day` to the header of this file",
)
