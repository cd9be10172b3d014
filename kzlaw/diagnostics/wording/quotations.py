"""Words that a statement quotes and the unit under which it stands → why they cannot be told there."""

from __future__ import annotations

from kzlaw.diagnostics.said import Said

EMPTY = Said("дәйексөз бос", "цитата пуста", "the quotation is empty")
QUOTE_WORDS = Said(
    "жол қай сөздерге негізделсе, соларды келтіріңіз",
    "приведите слова, которые записывает эта строка",
    "quote the words that the line formalises",
)


def absent(words: str, unit: str) -> Said:
    """KZ404: the words do not stand in the unit."""
    return Said(
        f"{unit} элементінде «{words}» деген сөздер жоқ",
        f"слов «{words}» в {unit} нет",
        f"«{words}» does not stand in {unit}",
    )


def nearest(words: str) -> Said:
    """Advise the words of the unit that are most alike."""
    return Said(
        f"ең ұқсас сөздер: «{words}»", f"ближайшие к ним слова: «{words}»", f"the nearest words there are «{words}»"
    )


LETTER_BY_LETTER = Said(
    "жоғарыдағы жолдың сөздерін әрпіне дейін дәл келтіріңіз",
    "приведите слова строки выше буква в букву",
    "quote words of the line above, letter by letter",
)


def repeated(words: str, times: int, unit: str) -> Said:
    """KZ405: the words stand in the unit more than once."""
    return Said(
        f"{unit} элементінде «{words}» {times} рет кездеседі",
        f"в {unit} слова «{words}» встречаются несколько раз: {times}",
        f"«{words}» stands {times} times in {unit}",
    )


def say_which(words: str) -> Said:
    """Advise how one of several is meant."""
    return Said(
        f"айналасындағы сөздерді де келтіріңіз немесе қайсысы екенін көрсетіңіз: «{words}»#1",
        f"приведите и слова вокруг них или укажите, которые это: «{words}»#1",
        f"quote more words around it, or say which: «{words}»#1",
    )


def fewer_times(words: str, times: int, unit: str, wanted: int) -> Said:
    """KZ404: the words stand there, but not so often."""
    return Said(
        f"{unit} элементінде «{words}» {times} рет кездеседі: #{wanted} жоқ",
        f"в {unit} слова «{words}» встречаются столько раз: {times}; #{wanted} нет",
        f"«{words}» stands {times} times in {unit}: there is no #{wanted}",
    )


def number_up_to(times: int) -> Said:
    """Advise the numbers that there are."""
    return Said(
        f"1 мен {times} аралығындағы нөмірді жазыңыз",
        f"напишите номер от 1 до {times}",
        f"write a number from 1 to {times}",
    )
