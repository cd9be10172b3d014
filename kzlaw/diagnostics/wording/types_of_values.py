"""Types of what stands in an expression → why they do not go together, and what does (KZ403)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from kzlaw.diagnostics.said import Said

_TYPES: Mapping[str, Said] = MappingProxyType(
    {
        "boolean": Said("иә не жоқ", "да или нет", "a boolean"),
        "date": Said("күн", "дата", "a date"),
        "decimal": Said("ондық сан", "десятичное число", "a decimal"),
        "enumeration": Said("тізбе мәні", "значение перечня", "an enumeration"),
        "integer": Said("бүтін сан", "целое число", "an integer"),
        "text": Said("мәтін", "текст", "a text"),
    }
)


def type_name(kind: str) -> Said:
    """Return what a type of facts is called in a sentence."""
    return _TYPES[kind]


def no_condition(path: str, kind: str) -> Said:
    """A fact that is not true or false stands where a condition is needed."""
    said = type_name(kind)
    return Said(
        f"`{path}` – шарт емес, {said.kk}",
        f"`{path}` – не условие, а {said.ru}",
        f"`{path}` is {said.en}, not a condition",
    )


COMPARE_IT = Said("оны мәнмен салыстырыңыз", "сравните его со значением", "compare it with a value")
NO_TRUTHS = Said(
    "иә мен жоқ заңның шарты бола алмайды",
    "«да» и «нет» – не условия закона",
    "true and false are no conditions of a law",
)
NAME_A_FACT = Said(
    "жолды алып тастаңыз немесе фактіні атаңыз",
    "уберите строку или назовите факт",
    "leave the line out, or name a fact",
)
A_VALUE = Said("бұл – шарт емес, мән", "это значение, а не условие", "this is a value, not a condition")
COMPARE_WITH_FACT = Said("оны фактімен салыстырыңыз", "сравните его с фактом", "compare it with a fact")


def not_comparable(one: str, other: str) -> Said:
    """Two types that nothing compares."""
    a, b = type_name(one), type_name(other)
    return Said(
        f"мынадай мәндер салыстырылмайды: {a.kk}, {b.kk}",
        f"такие значения не сравнивают: {a.ru}, {b.ru}",
        f"{a.en} is compared with {b.en}",
    )


ONE_TYPE = Said("түрі бірдей мәндерді салыстырыңыз", "сравнивайте значения одного типа", "compare values of one type")


def no_order(kind: str, operator: str) -> Said:
    """An operator of order between things that have none."""
    said = type_name(kind)
    return Said(
        f"`{operator}` мұнда ештеңе білдірмейді: мұндай мәннің үлкен-кішісі болмайды ({said.kk})",
        f"`{operator}` здесь ничего не значит: такие значения не бывают больше или меньше ({said.ru})",
        f"{said.en} has no order: `{operator}` says nothing",
    )


SAY_EQUAL = Said("=, != немесе in {…} деп жазыңыз", "напишите =, != или in {…}", "use = or != or in {…}")
TRUTHS_WITHOUT_ORDER = Said(
    "шарттың үлкен-кішісі болмайды", "условия не бывают больше или меньше", "truths have no order"
)
JOIN_TRUTHS = Said(
    "= немесе != деп жазыңыз, не фактілерді and, or, not арқылы байланыстырыңыз",
    "напишите = или != либо сами факты через and, or, not",
    "use = or !=, or the facts alone with and, or, not",
)
NO_OPTION = Said(
    "бұл мәндердің бірі бола алмайды", "это не может быть одним из значений", "this cannot be one of the values"
)
OWN_VALUES = Said(
    "фактінің өз түріндегі мәндерді тізіңіз",
    "перечислите значения того же типа, что и факт",
    "list values of the fact's own type",
)
BARE_PERIOD = Said(
    "мерзім жеке өзі салыстырылмайды",
    "срок нельзя сравнивать сам по себе",
    "a period is no value that can be compared",
)
ADD_TO_DATE = Said("оны күнге қосыңыз", "прибавьте его к дате", "add it to a date")
UNKNOWN_IS_NO_VALUE = Said("`unknown` – мән емес", "`unknown` – не значение", "`unknown` is no value")
ONLY_EXAMPLES = Said(
    "фактінің белгісіз екені мысалда ғана айтылады",
    "только в примере говорят, что факт неизвестен",
    "only an example says that a fact is unknown",
)
CONDITION_FOR_VALUE = Said(
    "мән керек жерде шарт тұр",
    "условие стоит там, где нужно значение",
    "a condition stands where a value is needed",
)
WHAT_IS_COMPARED = Said(
    "фактілерді, күндер мен сандарды салыстырыңыз",
    "сравнивайте факты, даты и числа",
    "compare facts, dates and numbers",
)


def period_added(kind: str) -> Said:
    """A period is added to no date."""
    said = type_name(kind)
    return Said(
        f"мерзім мынаған қосылып тұр: {said.kk}",
        f"срок прибавлен не к дате: {said.ru}",
        f"a period is added to {said.en}",
    )


PERIODS_MOVE_DATES = Said("мерзім күнге ғана қосылады", "срок прибавляют только к дате", "periods move dates")
ADDED_TO_PERIOD = Said("мерзімге мән қосылып тұр", "к сроку прибавлено значение", "a value is added to a period")
DATE_FIRST = Said(
    "алдымен күнді, содан кейін мерзімді жазыңыз",
    "сначала напишите дату, затем срок",
    "write the date first, then the period",
)


def no_sum(operator: str, one: str, other: str) -> Said:
    """Two things that cannot be added."""
    a, b = type_name(one), type_name(other)
    return Said(
        f"`{operator}` мына мәндердің арасына қойылмайды: {a.kk}, {b.kk}",
        f"`{operator}` нельзя поставить между такими значениями: {a.ru}, {b.ru}",
        f"`{operator}` between {a.en} and {b.en}",
    )


MOVE_A_DATE = Said(
    "күндердің біріне мерзім қосып, екеуін салыстырыңыз",
    "сравните даты, прибавив к одной из них срок",
    "compare the dates, one of them moved by a period",
)
ADD_LIKE_TO_LIKE = Said(
    "күнге мерзімді, санға санды қосыңыз",
    "прибавляйте к датам сроки, к числам числа",
    "add periods to dates, numbers to numbers",
)


def no_extreme(which: str, types: Sequence[str]) -> Said:
    """The earliest or latest of things that have no order."""
    named = [_TYPES[each] for each in types]
    return Said(
        f"`{which}` мыналарға қолданылмайды: {', '.join(each.kk for each in named)}",
        f"`{which}` неприменимо: {', '.join(each.ru for each in named)}",
        f"`{which}` of {', '.join(types)}",
    )


DATES_OR_NUMBERS = Said("күндерді немесе сандарды жазыңыз", "дайте ему даты или числа", "give it dates, or numbers")
