"""A line of annotation that cannot be read → what is wrong with it, and what to write (KZ105 to KZ117)."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording.advice import known_names

NOT_QUOTED = Said(
    "заң сөздері тырнақшаға алынбаған", "слова закона не взяты в кавычки", "the words of the law are not quoted"
)
QUOTE_THEM = Said("оларды « » ішіне алыңыз", "заключите их в « »", "quote them in « »")
QUOTE_THE_WORDS = Said(
    "заң сөздерін « » ішіне алыңыз", "заключите слова закона в « »", "quote the words of the law in « »"
)
NOT_CLOSED = Said("дәйексөз жабылмаған", "цитата не закрыта", "the quotation is not closed")
CLOSE_IT = Said(
    "заң сөздерін » таңбасымен аяқтаңыз", "закончите слова закона знаком »", "end the words of the law with »"
)
NO_COLON = Said("мұнда қос нүкте жоқ", "здесь нет двоеточия", "a colon is missing here")
NO_EXPRESSION = Said("мұнда өрнек жоқ", "здесь нет выражения", "an expression is missing here")
LINE_ENDS = Said("жол мұнда бітпеуге тиіс", "строка не может здесь кончаться", "the end of the line cannot stand here")
THIS_CANNOT = Said("бұл мұнда тұра алмайды", "этого здесь быть не может", "this cannot stand here")
A_TERM_EXPECTED = Said(
    "мұнда факт, мән, күн, сан немесе мерзім керек",
    "здесь нужен факт, значение, дата, число или срок",
    "a fact, a value, a date, a number or a period is expected",
)
WORDS_EXPECTED = Said(
    "мұнда « » ішіндегі заң сөздері керек",
    "здесь нужны слова закона в « »",
    "the words of the law are expected, in « »",
)
SAY_WHICH_DAYS = Said(
    "`calendar days` немесе `working days` деп жазыңыз",
    "напишите `calendar days` или `working days`",
    "say `calendar days` or `working days`",
)


def cannot_stand(what: str) -> Said:
    """KZ106, KZ107: a word or a sign where another is needed."""
    return Said(f"{what} мұнда тұра алмайды", f"{what} здесь стоять не может", f"{what} cannot stand here")


def has_form(form: str) -> Said:
    """Advise how such a line is written."""
    return Said(f"жол былай жазылады: `{form}`", f"строка пишется так: `{form}`", f"the line has the form `{form}`")


def no_keyword(word: str) -> Said:
    """KZ105."""
    return Said(
        f"`{word}` сөзінен белгілеудің ешбір жолы басталмайды",
        f"со слова `{word}` не начинается ни одна строка разметки",
        f"`{word}` begins no statement and no line of one",
    )


def the_keywords(words: Sequence[str]) -> Said:
    """Advise the words with which statements begin."""
    return known_names(
        Said("белгілеу мына сөздерден басталады:", "разметка начинается со слов:", "statements begin with"), words
    )


def no_statement_open(word: str) -> Said:
    """KZ109."""
    return Said(
        f"`{word}` белгілеудің ішінде тұруға тиіс, ал мұнда ол басталмаған",
        f"`{word}` стоит внутри разметки нормы, а здесь она не начата",
        f"`{word}` belongs to a statement, and none is open here",
    )


BEGIN_ONE = Said(
    "алдымен соның бірін бастаңыз: rule, exempt, refer немесе reading",
    "сначала начните её: rule, exempt, refer или reading",
    "begin one first: rule, exempt, refer or reading",
)
NO_EXAMPLE_OPEN = Said(
    "`given` пен `expect` мысалдың ішінде тұруға тиіс, ал мұнда мысал басталмаған",
    "`given` и `expect` стоят внутри примера, а здесь он не начат",
    "`given` and `expect` belong to an example, and none is open here",
)
BEGIN_EXAMPLE = Said(
    "үстіне `example NAME` деп жазыңыз", "напишите над этой строкой `example NAME`", "write `example NAME` above it"
)
NOTHING_TO_ANNOTATE = Said(
    "бұл белгілеудің үстінде заң жолы жоқ",
    "над этой разметкой нет строки закона",
    "there is no line of law above this annotation",
)
PUT_IT_UNDER = Said(
    "оны өзі белгілейтін жолдың астына қойыңыз",
    "поставьте её под строкой, которую она размечает",
    "put it under the line that it annotates",
)


def no_day(date: str) -> Said:
    """KZ115."""
    return Said(f"{date} деген күн жоқ", f"дня {date} нет", f"there is no day {date}")


WRITE_A_DAY = Said(
    "бар күнді жыл-ай-күн түрінде жазыңыз",
    "напишите существующую дату: год-месяц-день",
    "write an ISO date that exists: year-month-day",
)


def too_many_digits(digits: int, most: int) -> Said:
    """KZ107: a number longer than any in a law."""
    return Said(
        f"{digits} таңбалы сан мұнда тұра алмайды: {most} таңбадан ұзын сан оқылмайды",
        f"число из стольких цифр здесь стоять не может: {digits}; читается не больше {most}",
        f"a number of {digits} digits cannot stand here; more than {most} are not read",
    )


COMPARE_WITH_LAW = Said(
    "заң сөздерімен салыстырыңыз", "сравните со словами закона", "compare with the words of the law"
)


def says_nothing(statement: str) -> Said:
    """KZ117: a statement without a condition."""
    return Said(
        f"`{statement}` ештеңе айтпайды: онда when, unless немесе require жолы жоқ",
        f"`{statement}` ничего не говорит: в нём нет строки when, unless или require",
        f"`{statement}` says nothing: it has no when, unless or require line",
    )


ADD_LINES = Said(
    "заңды келтіретін жолдарды қосыңыз немесе белгілеуді алып тастаңыз",
    "добавьте строки, которые приводят закон, или удалите разметку",
    "add the lines that quote the law, or delete the statement",
)


def expects_nothing(example: str) -> Said:
    """KZ117: an example that tests nothing."""
    return Said(
        f"`{example}` мысалы ештеңе күтпейді",
        f"пример `{example}` ничего не ожидает",
        f"example `{example}` expects nothing",
    )


END_IT = Said(
    "оны `expect` жолымен және нәтижемен аяқтаңыз",
    "закончите его строкой `expect` с результатом",
    "end it with `expect` and a status",
)


# --- KZ106: lines in the wrong statement ----------------------------------------------------------------------------


def no_line_of(word: str, statement: str) -> Said:
    """A line that means nothing in a statement of this kind."""
    return Said(
        f"`{word}` сөзі `{statement}` ішінде тұра алмайды",
        f"`{word}` не может стоять внутри `{statement}`",
        f"`{word}` cannot stand in a `{statement}`",
    )


OF_A_RULE = Said("ол ережеге жатады", "это часть правила", "it belongs to a rule")
OF_A_READING = Said("ол түсіну жолына жатады", "это часть толкования", "it belongs to a reading")
ONLY_A_RULE = Said("ереже ғана талап етеді", "требует только правило", "only a rule requires something")
MAKE_IT_A_RULE = Said(
    "`when` деп жазыңыз немесе норманы ереже етіңіз",
    "напишите `when` или сделайте норму правилом",
    "write `when`, or make the statement a rule",
)
