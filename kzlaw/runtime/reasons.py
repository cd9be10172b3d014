"""A code and what it is about → the sentence that says why something is not decided, in three languages."""

from __future__ import annotations

import datetime

from kzlaw.runtime.labels import Labels
from kzlaw.runtime.records import FrozenRecord

BECAUSE = {
    "calendar": Labels(
        kk="күн жұмыс күндерінің белгілі күнтізбесінен тыс",
        ru="день лежит за пределами известного календаря рабочих дней",
        en="the day lies beyond the known calendar of working days",
    ),
    "out_of_range": Labels(
        kk="күн күнтізбеден тыс (1–9999 жылдар)",
        ru="день лежит за пределами календаря (годы 1–9999)",
        en="the day lies beyond the calendar (years 1 to 9999)",
    ),
    "citation": Labels(
        kk="сөздер сілтейтін бірлік өзгерді, сілтеме қазір нені білдіретіні расталмаған",
        ru="единица, на которую ссылаются слова, изменена; что ссылка значит теперь, не подтверждено",
        en="an amendment has changed the unit that the words cite, and nobody has confirmed what they mean now",
    ),
}
"""Why a finding is undetermined although every fact is known, by `Finding.because`."""


class Reason(FrozenRecord):
    """Why a case is not judged at all: a stable code and a sentence."""

    code: str
    text: Labels


def start_not_known(by: str, earliest: datetime.date, latest: datetime.date) -> Reason:
    """Return the reason on a day on which nobody can say whether an edition has started."""
    return Reason(
        "start_not_known",
        Labels(
            kk=f"{by} бойынша редакцияның күшіне енген күні белгісіз: {earliest} мен {latest} аралығында",
            ru=f"день вступления в силу редакции по {by} неизвестен: между {earliest} и {latest}",
            en=f"the day on which the edition given by {by} starts is not known: between {earliest} and {latest}",
        ),
    )


def text_not_held(act: str, day: datetime.date) -> Reason:
    """Return the reason on a day whose text the project does not hold."""
    return Reason(
        "text_not_held",
        Labels(
            kk=f"{act} актісінің {day} күнгі мәтіні жоқ",
            ru=f"текста акта {act} на {day} нет",
            en=f"the text of {act} on {day} is not held",
        ),
    )
