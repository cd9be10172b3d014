"""Letters and signs of a name → why nothing can be called so (KZ116, KZ203, KZ205)."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.diagnostics.said import Said

_SCRIPTS = {
    "Cyrillic": Said("кирилл", "кириллица", "Cyrillic"),
    "Greek": Said("грек", "греческий", "Greek"),
    "Latin": Said("латын", "латиница", "Latin"),
}


def mixed_scripts(word: str, letters: Sequence[tuple[str, str]]) -> Said:
    """KZ116: ``letters`` are one of each script, with its name."""
    scripts = [(_SCRIPTS.get(script, Said(script, script, script)), letter) for script, letter in letters]
    return Said(
        f"`{word}` сөзінде екі әліпбидің ұқсас әріптері аралас: "
        + ", ".join(f"{said.kk} `{sign}`" for said, sign in scripts),
        f"в `{word}` смешаны похожие буквы двух алфавитов: "
        + ", ".join(f"{said.ru} `{sign}`" for said, sign in scripts),
        f"`{word}` mixes letters of two scripts that look alike: "
        + " and ".join(f"{said.en} `{sign}`" for said, sign in scripts),
    )


TYPE_AGAIN = Said(
    "сөзді бір әліпбимен қайта теріңіз",
    "наберите слово заново буквами одного алфавита",
    "type the word again in one script",
)


def misplaced_underscore(name: str) -> Said:
    """KZ203."""
    return Said(
        f"`{name}` астыңғы сызықпен басталады не аяқталады немесе оны қатар екі рет қояды",
        f"`{name}` начинается или кончается подчёркиванием либо удваивает его",
        f"`{name}` begins or ends with an underscore, or doubles one",
    )


def has_dot(name: str) -> Said:
    """KZ203."""
    return Said(f"`{name}` атауында нүкте бар", f"в имени `{name}` есть точка", f"`{name}` has a dot")


def has_capitals(name: str) -> Said:
    """KZ203."""
    return Said(
        f"`{name}` атауында бас әріп бар", f"в имени `{name}` есть прописные буквы", f"`{name}` has capital letters"
    )


def name_of_every_case(name: str) -> Said:
    """KZ203."""
    return Said(
        f"`{name}` – әр жағдайдың өз атауы",
        f"`{name}` – имя самой ситуации",
        f"`{name}` is what every case is called by",
    )


PLAIN_NAME = Said(
    "бір әліпбидің кіші әріптерін, цифрларды және жалғыз астыңғы сызықтарды қолданыңыз",
    "используйте строчные буквы одного алфавита, цифры и одиночные подчёркивания",
    "use small letters of one script, digits and single underscores",
)


def listed_twice(value: str) -> Said:
    """KZ205."""
    return Said(f"`{value}` екі рет аталған", f"`{value}` названо дважды", f"`{value}` is listed twice")


ONE_PLAIN_NAME = Said(
    "әр мәнге бір жай атау беріңіз", "дайте каждому значению одно простое имя", "give each value one plain name"
)
