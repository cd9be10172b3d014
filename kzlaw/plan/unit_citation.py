"""A unit's id → how people cite it, in Kazakh, Russian and English: `para_4__al_2` is «4-тармақтың 2-бөлігі»."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from kzlaw.vocabulary.facts import Labels


class Nouns(msgspec.Struct, frozen=True):
    """One kind of unit in three languages.

    ``kk`` stands alone («тармақ»), ``kk_of`` before what is inside it («тармақтың»), ``kk_its`` after what it is
    inside of («тармағы») and ``kk_of_its`` between the two («тармағының»).
    """

    kk: str
    kk_of: str
    kk_its: str
    kk_of_its: str
    ru: str
    ru_of: str
    en: str


NOUNS: Mapping[str, Nouns] = MappingProxyType(
    {
        "sec": Nouns("бөлім", "бөлімнің", "бөлімі", "бөлімінің", "раздел", "раздела", "section"),
        "chp": Nouns("тарау", "тараудың", "тарауы", "тарауының", "глава", "главы", "chapter"),
        "dvs": Nouns("параграф", "параграфтың", "параграфы", "параграфының", "параграф", "параграфа", "division"),
        "art": Nouns("бап", "баптың", "бабы", "бабының", "статья", "статьи", "article"),
        "para": Nouns("тармақ", "тармақтың", "тармағы", "тармағының", "пункт", "пункта", "paragraph"),
        "subpara": Nouns(
            "тармақша", "тармақшаның", "тармақшасы", "тармақшасының", "подпункт", "подпункта", "subparagraph"
        ),
        "al": Nouns("бөлік", "бөліктің", "бөлігі", "бөлігінің", "часть", "части", "part"),
        "indent": Nouns("абзац", "абзацтың", "абзацы", "абзацының", "абзац", "абзаца", "indent"),
        "sentence": Nouns(
            "сөйлем", "сөйлемнің", "сөйлемі", "сөйлемінің", "предложение", "предложения", "sentence"
        ),
        "annex": Nouns("қосымша", "қосымшаның", "қосымшасы", "қосымшасының", "приложение", "приложения", "annex"),
        "mod": Nouns("өзгеріс", "өзгерістің", "өзгерісі", "өзгерісінің", "изменение", "изменения", "amendment"),
        "table": Nouns("кесте", "кестенің", "кестесі", "кестесінің", "таблица", "таблицы", "table"),
        "form": Nouns("нысан", "нысанның", "нысаны", "нысанының", "форма", "формы", "form"),
        "title": Nouns("тақырып", "тақырыптың", "тақырыбы", "тақырыбының", "заголовок", "заголовка", "title"),
        "preface": Nouns("кіріспе", "кіріспенің", "кіріспесі", "кіріспесінің", "вступление", "вступления", "preface"),
        "preamble": Nouns("кіріспе", "кіріспенің", "кіріспесі", "кіріспесінің", "преамбула", "преамбулы", "preamble"),
        "conclusions": Nouns("қол", "қолдың", "қолы", "қолының", "подпись", "подписи", "signature"),
    }
)  # fmt: skip


class _Step(msgspec.Struct, frozen=True):
    nouns: Nouns
    number: str
    bracketed: bool  # «3) тармақша», where others are «3-бөлік»

    def kk(self, noun: str) -> str:
        if not self.number:
            return noun
        return f"{self.number}) {noun}" if self.bracketed else f"{self.number}-{noun}"

    def after(self, noun: str) -> str:
        if not self.number:
            return noun
        return f"{noun} {self.number})" if self.bracketed else f"{noun} {self.number}"


def cite_unit(unit: str) -> Labels:
    """Return the citation of a unit by its id; an id that is not one is cited as it stands."""
    steps = _steps(unit)
    if steps is None:
        return Labels(unit, unit, unit)
    first, last = steps[0], steps[-1]
    if len(steps) == 1:
        kk = first.kk(first.nouns.kk)
    else:
        inner = [step.kk(step.nouns.kk_of_its) for step in steps[1:-1]]
        kk = " ".join((first.kk(first.nouns.kk_of), *inner, last.kk(last.nouns.kk_its)))
    around = [step.after(step.nouns.ru_of) for step in reversed(steps[:-1])]
    ru = " ".join((last.after(last.nouns.ru), *around))
    return Labels(kk, ru, ", ".join(step.after(step.nouns.en) for step in steps))


def cite_in_component(unit: str, title: str) -> Labels:
    """Return the citation of a unit with the title of the rule book that it stands in, if there is one."""
    cited = cite_unit(unit)
    if not title:
        return cited
    return Labels(f"«{title}»: {cited.kk}", f"{cited.ru} («{title}»)", f"{cited.en} of “{title}”")


def possessed_unit(unit: str) -> str:
    """Return how Kazakh cites a unit after what it is inside of: «10-тармағы», «4-тармағының 2-бөлігі»."""
    steps = _steps(unit)
    if steps is None:
        return unit
    return " ".join((*(step.kk(step.nouns.kk_of_its) for step in steps[:-1]), steps[-1].kk(steps[-1].nouns.kk_its)))


def name_unit(unit: str) -> str:
    """Return the short Kazakh name of a unit, outermost first, as a heading has it: «4-тармақ, 2-бөлік»."""
    steps = _steps(unit)
    return unit if steps is None else ", ".join(step.kk(step.nouns.kk) for step in steps)


def _steps(unit: str) -> tuple[_Step, ...] | None:
    steps: list[_Step] = []
    for segment in unit.split("__"):
        kind, _, number = segment.partition("_")
        nouns = NOUNS.get(kind)
        if nouns is None:
            return None
        steps.append(_Step(nouns, number, kind == "subpara"))
    return tuple(steps)
