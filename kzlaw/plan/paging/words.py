"""The words with which pages name kinds of norms, verdicts, operations and acts, in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kzlaw.diagnostics.frame import SEVERITIES as SEVERITY_WORDS
from kzlaw.diagnostics.said import Said
from kzlaw.vocabulary.facts import Labels

NORM_KINDS: Mapping[str, Labels] = MappingProxyType(
    {
        "rule": Labels("ереже", "правило", "rule"),
        "referral": Labels(
            "сілтеме: басқа заң шешеді", "отсылка: решает другой закон", "referral: another law decides"
        ),
        "exemption": Labels("босату", "освобождение", "exemption"),
    }
)
ROLES: Mapping[str, Labels] = MappingProxyType(
    {
        "when": Labels("егер", "если", "when"),
        "unless": Labels("егер олай болмаса", "если не", "unless"),
        "require": Labels("талап", "требуется", "requires"),
    }
)
VERDICTS: Mapping[str, Labels] = MappingProxyType(
    {
        "satisfied": Labels("сақталған", "соблюдено", "satisfied"),
        "violated": Labels("бұзылған", "нарушено", "violated"),
        "undetermined": Labels("анықталмаған", "не определено", "undetermined"),
        "not_applicable": Labels("қолданылмайды", "не применяется", "not applicable"),
        "exempted": Labels("босатылған", "освобождён", "exempted"),
        "exempt": Labels("босатылады", "освобождается", "exempt"),
        "referred": Labels("басқа заң шешеді", "решает другой закон", "referred"),
        "bounds": Labels("шектері белгілі", "пределы известны", "bounds"),
    }
)
OPERATIONS: Mapping[str, Labels] = MappingProxyType(
    {
        "replace": Labels("жаңа редакцияда жазылды", "изложено в новой редакции", "replaced"),
        "insert": Labels("толықтырылды", "дополнено", "inserted"),
        "delete": Labels("алып тасталды", "исключено", "deleted"),
        "repeal": Labels("күші жойылды", "утратило силу", "repealed"),
        "replace-words": Labels("сөздер ауыстырылды", "слова заменены", "words replaced"),
        "insert-words": Labels("сөздермен толықтырылды", "дополнено словами", "words inserted"),
        "delete-words": Labels("сөздер алып тасталды", "слова исключены", "words deleted"),
        "renumber": Labels("нөмірі өзгертілді", "нумерация изменена", "renumbered"),
    }
)
OUTCOMES: Mapping[str, Labels] = MappingProxyType(
    {
        "applied": Labels("қолданылды", "применено", "applied"),
        "refused": Labels("қолданылмады", "не применено", "not applied"),
        "not_held": Labels("акт осында жоқ", "акта здесь нет", "the act is not held"),
        "ended": Labels("мерзімі аяқталды", "срок действия истёк", "ended"),
    }
)
UPSET: Mapping[str, Labels] = MappingProxyType(
    {
        "elsewhere": Labels("басқаны көрсетеді", "указывает на другое", "names something else now"),
        "itself": Labels("өзін көрсетеді", "указывает на себя", "names itself now"),
        "nothing": Labels("ештеңені көрсетпейді", "не указывает ни на что", "names nothing now"),
    }
)
# The genitive in Russian is not needed: the kind stands first.
ACT_KINDS: Mapping[str, Labels] = MappingProxyType(
    {
        "resolution": Labels("қаулы", "постановление", "resolution"),
        "order": Labels("бұйрық", "приказ", "order"),
        "law": Labels("заң", "закон", "law"),
        "constitutional-law": Labels("конституциялық заң", "конституционный закон", "constitutional law"),
        "code": Labels("кодекс", "кодекс", "code"),
        "decree": Labels("жарлық", "указ", "decree"),
        "decision": Labels("шешім", "решение", "decision"),
    }
)
STAGES: tuple[tuple[str, Labels], ...] = (
    ("KZ0", Labels("Файлдар", "Файлы", "Files and encodings")),
    ("KZ1", Labels("Жазылу", "Запись", "Syntax of law and annotations")),
    ("KZ2", Labels("Фактілер мен нөмірлеу", "Факты и нумерация", "Facts and numbering")),
    ("KZ3", Labels("Редакциялар", "Редакции", "Editions and amendments")),
    ("KZ4", Labels("Ережелер", "Правила", "Rules bound to the law")),
    ("KZ5", Labels("Тексеру", "Проверки", "Checks of the whole act")),
    ("KZ6", Labels("Жазылған файлдар", "Созданные файлы", "Generated files")),
    ("KZ9", Labels("Пәрмен жолы", "Командная строка", "Command line")),
)


def labels(said: Said) -> Labels:
    """Return what a problem says as pages say it."""
    return Labels(said.kk, said.ru, said.en)


SEVERITIES: Mapping[str, Labels] = MappingProxyType({each.value: labels(said) for each, said in SEVERITY_WORDS.items()})


def named(words: Mapping[str, Labels], key: str) -> Labels:
    """Return what a key is called, the key itself where it has no name."""
    plain = key.replace("_", " ").replace("-", " ")
    return words.get(key, Labels(plain, plain, plain))
