"""Names in a norm and its examples → what is wrong with them, and what to write."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording.advice import known_names
from kzlaw.diagnostics.wording.types_of_values import type_name


def requires_nothing(rule: str) -> Said:
    """KZ415."""
    return Said(
        f"`{rule}` ережесі ештеңе талап етпейді",
        f"правило `{rule}` ничего не требует",
        f"rule `{rule}` requires nothing",
    )


ADD_REQUIREMENT = Said(
    "`require` жолын қосыңыз немесе сөздерді ақпараттық деп көрсетіңіз",
    "добавьте строку `require` или укажите, что слова информативны",
    "add a `require` line, or declare the words informative",
)


def stated_twice(name: str, unit: str) -> Said:
    """KZ407."""
    return Said(
        f"{unit} элементінде `{name}` екі рет берілген",
        f"`{name}` в {unit} дано дважды",
        f"`{name}` is stated twice in {unit}",
    )


# --- KZ408: exemptions ----------------------------------------------------------------------------------------------


def of_another_component(unit: str) -> Said:
    """The unit stands in another component."""
    return Said(
        f"`{unit}` – басқа құрамдас бөліктің элементі, босату оған жетпейді",
        f"`{unit}` – элемент другой составной части, освобождение её не достигает",
        f"`{unit}` is a unit of another component, which an exemption does not reach",
    )


def state_it_there(component: str) -> Said:
    """Advise where such an exemption is stated."""
    return Said(
        f"босатуды `{component}` ішінде, оған негіз болатын сөздердің астына жазыңыз",
        f"запишите освобождение в `{component}`, под словами, на которых оно основано",
        f"state the exemption in `{component}`, under the words there that it rests on",
    )


def no_unit_to_exempt(unit: str) -> Said:
    """There is no such unit."""
    return Said(
        f"босату айтқан `{unit}` элементі жоқ",
        f"элемента `{unit}`, от которого освобождают, нет",
        f"there is no unit `{unit}` to be exempted from",
    )


WRITE_UNIT = Said(
    "осы құрамдас бөліктегі элементтің идентификаторын жазыңыз, мысалы para_3__al_1",
    "напишите идентификатор элемента этой составной части, например para_3__al_1",
    "write the id of a unit of this component, such as para_3__al_1",
)


def not_in_a_row(last: str, first: str) -> Said:
    """The two ends of a run of units are none."""
    return Said(
        f"`{last}` бір қатардағы элементтердің ішінде `{first}` элементінен кейін тұрған жоқ",
        f"`{last}` не стоит после `{first}` среди элементов одного ряда",
        f"`{last}` does not follow `{first}` among the same units",
    )


NAME_BOTH_ENDS = Said(
    "қатар тұрған элементтердің біріншісі мен соңғысын атаңыз",
    "назовите первый и последний из элементов, стоящих рядом",
    "name the first and the last of units that stand side by side",
)


# --- KZ409, KZ416 to KZ418: readings and reasons --------------------------------------------------------------------


def no_reading(name: str) -> Said:
    """KZ409: no such reading."""
    return Said(f"`{name}` деген түсіну жолы жоқ", f"толкования `{name}` нет", f"there is no reading `{name}`")


DECLARE_READING = Said(
    "оны жариялап жазыңыз: `reading NAME «words»`",
    "объявите его: `reading NAME «words»`",
    "declare it: `reading NAME «words»`",
)


def no_option(reading: str, option: str) -> Said:
    """KZ409: no such option."""
    return Said(
        f"`{reading}` түсіну жолында `{option}` деген нұсқа жоқ",
        f"у толкования `{reading}` нет варианта `{option}`",
        f"reading `{reading}` has no option `{option}`",
    )


def its_options(names: Sequence[str]) -> Said:
    """Advise the options that there are."""
    return known_names(Said("оның нұсқалары:", "его варианты:", "its options are"), names)


def rejected(option: str) -> Said:
    """KZ416."""
    return Said(
        f"`{option}` нұсқасы қабылданбаған деп жазылған",
        f"вариант `{option}` записан как отклонённый",
        f"option `{option}` is recorded as rejected",
    )


BIND_TO_ANOTHER = Said(
    "жолды таңдауға болатын нұсқаға байлаңыз",
    "свяжите строку с вариантом, который можно выбрать",
    "bind the line to an option that can be chosen",
)


def reading_twice(name: str) -> Said:
    """KZ418."""
    return Said(
        f"`{name}` түсіну жолы екі рет берілген",
        f"толкование `{name}` объявлено дважды",
        f"reading `{name}` is declared twice",
    )


def no_reason(word: str) -> Said:
    """KZ417."""
    return Said(f"`{word}` деген себеп жоқ", f"причины `{word}` нет", f"`{word}` is no reason")


def the_reasons(words: Sequence[str]) -> Said:
    """Advise the reasons that there are."""
    return known_names(Said("себептер:", "причины:", "the reasons are"), words)


# --- KZ412 to KZ414: examples ---------------------------------------------------------------------------------------


def two_examples(name: str) -> Said:
    """KZ412."""
    return Said(
        f"екі мысалдың да атауы – `{name}`", f"два примера названы `{name}`", f"two examples are called `{name}`"
    )


def given_twice(path: str) -> Said:
    """KZ413: a fact is given twice."""
    return Said(f"`{path}` екі рет берілген", f"`{path}` дано дважды", f"`{path}` is given twice")


def not_of_its_type(path: str, kind: str) -> Said:
    """KZ413: a value that the fact cannot have."""
    said = type_name(kind)
    return Said(
        f"`{path}` фактісінің түрі – {said.kk}, мұндай мәні бола алмайды",
        f"`{path}` – {said.ru}, такого значения у факта быть не может",
        f"`{path}` is of type {kind} and cannot have this value",
    )


VALUE_OF_THE_TYPE = Said(
    "сол түрдегі мәнді немесе `unknown` деп жазыңыз",
    "напишите значение этого типа или `unknown`",
    "write a value of that type, or `unknown`",
)


def no_status(word: str) -> Said:
    """KZ414."""
    return Said(
        f"мұнда `{word}` деген нәтиже болмайды", f"результата `{word}` здесь не бывает", f"`{word}` is no status here"
    )


def the_statuses(words: Sequence[str]) -> Said:
    """Advise what can come out."""
    return known_names(Said("болатын нәтижелер:", "возможные результаты:", "the statuses are"), words)


# --- KZ410 ----------------------------------------------------------------------------------------------------------


def bad_reading(name: str, reason: Said) -> Said:
    """KZ410."""
    return Said(
        f"`{name}` түсіну жолының кемшілігі: {reason.kk}",
        f"у толкования `{name}` {reason.ru}",
        f"reading `{name}` {reason.en}",
    )


ONE_OPTION = Said("кемінде екі нұсқасы жоқ", "меньше двух вариантов", "has fewer than two options")
NO_DEFAULT = Said("әдепкі нұсқасы жоқ", "нет варианта по умолчанию", "has no default")
TWO_DEFAULTS = Said("әдепкі нұсқасы екеу", "два варианта по умолчанию", "has two defaults")
OPTIONS_OF_ONE_NAME = Said("екі нұсқасының атауы бірдей", "два варианта с одним именем", "has two options of one name")
REJECTED_DEFAULT = Said(
    "әдепкі нұсқасы қабылданбаған", "вариант по умолчанию отклонён", "has a default that is rejected"
)
LIST_OPTIONS = Said(
    "нұсқаларын тізіп жазыңыз, біреуін `default` деп белгілеңіз",
    "перечислите его варианты, один из них с `default`",
    "list its options, one of them `default`",
)
