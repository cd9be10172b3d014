"""Keys and values of a header → what is wrong with them, and what to write (KZ011, KZ101 to KZ104, KZ204)."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording.advice import known_names

MISSING = Said("деректемелер бөлігі жоқ", "блока реквизитов нет", "the header is missing")
NOT_CLOSED = Said("деректемелер бөлігі жабылмаған", "блок реквизитов не закрыт", "the header is not closed")
FORM = Said(
    "файл `---` жолынан басталады, одан кейін `key: value` жолдары мен `---` тұрады",
    "файл начинается со строки `---`, за ней строки `key: value` и снова строка `---`",
    "a file begins with `---`, lines of `key: value`, and `---`",
)
NO_PAIR = Said("бұл – `key: value` жолы емес", "это не строка `key: value`", "this is no `key: value` line")
WRITE_PAIR = Said(
    "деректеменің атын, қос нүктені және мәнін жазыңыз",
    "напишите имя реквизита, двоеточие и значение",
    "write the key, a colon and the value",
)


def no_key(key: str) -> Said:
    """KZ102."""
    return Said(f"`{key}` деген деректеме жоқ", f"реквизита `{key}` нет", f"`{key}` is no key of a header")


def the_keys(keys: Sequence[str]) -> Said:
    """Advise the keys that there are."""
    return known_names(Said("деректемелер:", "реквизиты:", "the keys are"), keys)


WHICH_ACT = Said(
    "деректемелерде қай акт екені айтылмаған",
    "в реквизитах не сказано, какой это акт",
    "the header does not say which act this is",
)
ADD_ACT = Said(
    "ресми дерекқордағы идентификаторымен `act:` жолын қосыңыз",
    "добавьте `act:` с идентификатором официальной базы",
    "add `act:` with the id of the official database",
)
WHEN_ADOPTED = Said(
    "деректемелерде актінің қашан қабылданғаны айтылмаған",
    "в реквизитах не сказано, когда акт принят",
    "the header does not say when the act was adopted",
)
ADD_ADOPTED = Said(
    "қол қойылған күнімен `adopted:` жолын қосыңыз",
    "добавьте `adopted:` с днём подписания",
    "add `adopted:` with the day of signing",
)
WHICH_VOCABULARY = Said(
    "деректемелерде ережелер қай сөздікті қолданатыны айтылмаған",
    "в реквизитах не сказано, каким словарём пользуются правила",
    "the header does not say which vocabulary the rules speak in",
)
ADD_VOCABULARY = Said(
    "regulation/vocabulary/ ішіндегі файлдың атымен `vocabulary:` жолын қосыңыз",
    "добавьте `vocabulary:` с именем файла из regulation/vocabulary/",
    "add `vocabulary:` with the name of a file in regulation/vocabulary/",
)


def no_vocabulary(name: str) -> Said:
    """KZ204."""
    return Said(f"`{name}` деген сөздік жоқ", f"словаря `{name}` нет", f"there is no vocabulary `{name}`")


def declare_facts(path: str) -> Said:
    """Advise where a new vocabulary stands."""
    return Said(
        f"оның фактілерін {path} файлына енгізіңіз", f"внесите его факты в {path}", f"declare its facts in {path}"
    )


# --- KZ104: values --------------------------------------------------------------------------------------------------


def no_value(value: str, key: str) -> Said:
    """KZ104."""
    return Said(
        f"`{key}` деректемесінің мәні `{value}` бола алмайды",
        f"`{value}` не может быть значением реквизита `{key}`",
        f"`{value}` cannot be the value of `{key}`",
    )


def write(wanted: Said) -> Said:
    """Advise what the value can be."""
    return Said(f"мынаны жазыңыз: {wanted.kk}", f"напишите: {wanted.ru}", f"write {wanted.en}")


AN_ID = Said(
    "латын әріптері, цифрлар, - және _, басында әріп",
    "латинские буквы, цифры, - и _, в начале буква",
    "letters, digits, - and _, a letter first",
)
AN_OFFICIAL_ID = Said(
    "ресми дерекқордағы идентификатор: бұл сөз Python тілінде, жүйеде немесе жасалған кодта бос емес",
    "идентификатор официальной базы: это слово занято в Python, в системе или в созданном коде",
    "the id of the official database: this word is taken by Python, by the system or by generated code",
)
ANOTHER_COMPONENT = Said(
    "басқа атау, мысалы `annex_1`: бұл атау бос емес",
    "другое имя, например `annex_1`: это занято",
    "another name, such as `annex_1`: this one is taken",
)
PARTIAL_OR_FULL = Said("`partial` немесе `full`", "`partial` или `full`", "`partial` or `full`")
LAST_DAY = Said("`last-day` ғана", "только `last-day`", "`last-day`")
AN_ADDRESS = Said(
    "https:// деп басталатын мекенжай", "адрес, который начинается с https://", "an address that begins with https://"
)
A_NAME = Said(
    "кіші латын әріптері, цифрлар және _, басында әріп",
    "строчные латинские буквы, цифры и _, в начале буква",
    "small Latin letters, digits and _, a letter first",
)
A_DATE = Said("жыл-ай-күн түріндегі күн", "дата в виде год-месяц-день", "a date, year-month-day")
A_DATE_OR_UNKNOWN = Said(
    "жыл-ай-күн түріндегі күн немесе `unknown`",
    "дата в виде год-месяц-день или `unknown`",
    "a date, year-month-day, or `unknown`",
)


def published_early(published: datetime.date, adopted: datetime.date) -> Said:
    """KZ104: an act cannot be read before it is there."""
    return Said(
        f"акт {published} күні жарияланған, ал қабылданған күні одан кейін: {adopted}",
        f"акт опубликован {published}, раньше чем принят {adopted}",
        f"the act is published on {published}, before it was adopted on {adopted}",
    )


CHECK_DAYS = Said("екі күнді де тексеріңіз", "проверьте оба дня", "check the two days")


def given_twice(key: str) -> Said:
    """KZ104: one key, two values."""
    return Said(f"`{key}` екі рет берілген", f"`{key}` указано дважды", f"`{key}` is given twice")


def misplaced(act: str, component: str) -> Said:
    """KZ011."""
    return Said(
        f"деректемелер бойынша бұл – {act}, {component}",
        f"по реквизитам это {act}, {component}",
        f"the header says that this is {act}, {component}",
    )


def called(path: str) -> Said:
    """Advise the name of the file."""
    return Said(f"мұндай файл былай аталады: {path}", f"такой файл называется {path}", f"such a file is called {path}")
