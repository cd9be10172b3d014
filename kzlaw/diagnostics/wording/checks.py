"""What the checks of a whole act find → how it is said (KZ502 to KZ508)."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.diagnostics.said import Said


def undefined(abbreviation: str, *, partial: bool) -> Said:
    """KZ502; of an act that is held in part, the definition may stand in what is not held."""
    kk = "; оны анықтайтын элемент осында жоқ болуы мүмкін" if partial else ""
    ru = "; раскрывающего его элемента здесь может не быть" if partial else ""
    en = "; the unit that defines it may be one that is not held" if partial else ""
    return Said(
        f"«{abbreviation}» осындағы мәтіннің еш жерінде анықталмаған{kk}",
        f"«{abbreviation}» нигде в имеющемся тексте не раскрыто{ru}",
        f"«{abbreviation}» is defined nowhere in the held text{en}",
    )


DEFINE_IT = Said(
    "оны анықтайтын элементті енгізіңіз немесе мағынасын жазыңыз: `term NAME «words»`",
    "добавьте элемент, который его раскрывает, или запишите его: `term NAME «words»`",
    "import the unit that defines it, or declare it: `term NAME «words»`",
)


def unaccounted(words: str, count: int) -> Said:
    """KZ503."""
    several = count > 1
    return Said(
        f"«{words}» деген сөздерді ешбір норма келтірмейді" + (f" ({count} сөз)" if several else ""),
        f"слов «{words}» не приводит ни одна норма" + (f" (слов: {count})" if several else ""),
        f"no norm quotes «{words}»" + (f" ({count} words)" if several else ""),
    )


ACCOUNT_FOR_THEM = Said(
    "сөздерді нормада келтіріңіз немесе олар ештеңе есептемейді деп жазыңыз: `informative «words»: REASON`",
    "приведите слова в норме или запишите, что они ничего не вычисляют: `informative «words»: REASON`",
    "quote the words in a norm, or say that they compute nothing: `informative «words»: REASON`",
)


def no_example(norm: str) -> Said:
    """KZ505."""
    return Said(f"`{norm}` нормасының мысалы жоқ", f"у нормы `{norm}` нет примера", f"`{norm}` has no example")


ADD_EXAMPLES = Said(
    "орындалған және орындалмаған жағдайдың мысалын қосыңыз: `example NAME`, `given …`, `expect …`",
    "добавьте пример, где она соблюдена, и пример, где нет: `example NAME`, `given …`, `expect …`",
    "add one that is met and one that is not: `example NAME`, `given …`, `expect …`",
)


def never_asked(path: str) -> Said:
    """KZ506."""
    return Said(
        f"`{path}` фактісін ешбір норма сұрамайды",
        f"о факте `{path}` не спрашивает ни одна норма",
        f"no norm asks for `{path}`",
    )


USE_OR_DELETE = Said(
    "ол керек норманы белгілеңіз немесе фактіні алып тастаңыз",
    "разметьте норму, которой он нужен, или удалите факт",
    "formalise the norm that needs it, or delete the fact",
)

_LANGUAGES = {
    "kk": Said("қазақша", "казахском", "Kazakh"),
    "ru": Said("орысша", "русском", "Russian"),
    "en": Said("ағылшынша", "английском", "English"),
}


def norm_named(name: str) -> Said:
    """Return how a norm is called where its title is missing."""
    return Said(f"`{name}` нормасының", f"нормы `{name}`", f"`{name}`")


def reading_named(name: str) -> Said:
    """Return how a reading is called where its title is missing."""
    return Said(f"`{name}` түсіну жолының", f"толкования `{name}`", f"reading `{name}`")


def option_named(name: str) -> Said:
    """Return how an option is called where its title is missing."""
    return Said(f"`{name}` нұсқасының", f"варианта `{name}`", f"option `{name}`")


def no_title(named: Said, languages: Sequence[str]) -> Said:
    """KZ507."""
    missing = [_LANGUAGES[each] for each in languages]
    return Said(
        f"{named.kk} {' және '.join(each.kk for each in missing)} атауы жоқ",
        f"у {named.ru} нет названия на {' и '.join(each.ru for each in missing)}",
        f"{named.en} has no title in {' and '.join(each.en for each in missing)}",
    )


def add_titles(languages: Sequence[str]) -> Said:
    """Advise the lines that a title needs."""
    lines = ", ".join(f"`{each}:`" for each in languages)
    return Said(f"{lines} жолын атауымен бірге қосыңыз", f"добавьте {lines} с названием", f"add {lines} with a title")


# --- KZ508 ----------------------------------------------------------------------------------------------------------


_ALONE = Said("", "", "")
_TOGETHER = Said(
    "алдыңғы шарттармен бірге ", "вместе с условиями перед ним ", " together with the conditions before it"
)
_WHERE = Said(
    "алдыңғы шарттар орындалғанда ", "при выполнении условий перед ним ", " where the conditions before it hold"
)


def never_met(norm: str, words: str, *, alone: bool) -> Said:
    """A requirement that nothing can meet, ``alone`` or with the conditions before it."""
    together = _ALONE if alone else _TOGETHER
    return Said(
        f"`{norm}` нормасын ешқашан сақтау мүмкін емес: «{words}» деген талап {together.kk}ешқашан орындалмайды",
        f"норму `{norm}` соблюсти нельзя: требование «{words}» {together.ru}никогда не выполняется",
        f"`{norm}` can never be kept: «{words}» can never be met{together.en}",
    )


def never_applies(norm: str, words: str, *, alone: bool) -> Said:
    """A condition that can never hold, ``alone`` or with those before it."""
    together = _ALONE if alone else _TOGETHER
    return Said(
        f"`{norm}` нормасы ешқашан қолданылмайды: «{words}» деген шарт {together.kk}ешқашан орындалмайды",
        f"норма `{norm}` никогда не применяется: условие «{words}» {together.ru}никогда не выполняется",
        f"`{norm}` never applies: «{words}» can never hold{together.en}",
    )


def always_excepted(norm: str, words: str, *, alone: bool) -> Said:
    """An exception that always holds, ``alone`` or wherever the conditions before it hold."""
    where = _ALONE if alone else _WHERE
    return Said(
        f"`{norm}` нормасы ешқашан қолданылмайды: «{words}» деген ерекшелік {where.kk}әрқашан орындалады",
        f"норма `{norm}` никогда не применяется: исключение «{words}» {where.ru}выполняется всегда",
        f"`{norm}` never applies: «{words}» is always so{where.en}",
    )


READ_AGAIN = Said(
    "өрнекті қайта оқыңыз: `or` орнына `and` немесе бір мәннің орнына басқасы тұруы мүмкін",
    "перечитайте выражение: `and` может стоять вместо `or`, одно значение – вместо другого",
    "read the expression again: `and` may stand for `or`, one value for another",
)
