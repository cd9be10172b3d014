"""An act → how a citation of it names it: «… Үкіметінің 2012 жылғы 3 мамырдағы № 55 қаулысы», and so in Russian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from kzlaw.clauses.tree import Act
from kzlaw.plan.paging.days import signed_on
from kzlaw.plan.paging.shelf import act_name
from kzlaw.plan.paging.words import ACT_KINDS, named
from kzlaw.vocabulary.facts import Labels


class _Issuer(msgspec.Struct, frozen=True):
    """Who adopts acts: as an author, and in the genitive in which a citation has it."""

    kk: str
    kk_of: str
    ru_of: str
    en: str


class _Kind(msgspec.Struct, frozen=True):
    """The forms of a kind of act: «қаулының», and of somebody's «қаулысы», «қаулысының»; «постановления»."""

    kk_of: str
    kk_its: str
    kk_of_its: str
    ru_of: str


_ISSUERS: Mapping[str, _Issuer] = MappingProxyType(
    {
        "government": _Issuer(
            "Қазақстан Республикасының Үкіметі", "Қазақстан Республикасы Үкіметінің",
            "Правительства Республики Казахстан", "Government of the Republic of Kazakhstan",
        ),
        "president": _Issuer(
            "Қазақстан Республикасының Президенті", "Қазақстан Республикасы Президентінің",
            "Президента Республики Казахстан", "President of the Republic of Kazakhstan",
        ),
        "parliament": _Issuer(
            "Қазақстан Республикасының Парламенті", "Қазақстан Республикасының",
            "Республики Казахстан", "Parliament of the Republic of Kazakhstan",
        ),
    }
)  # fmt: skip
_KINDS: Mapping[str, _Kind] = MappingProxyType(
    {
        "resolution": _Kind("қаулының", "қаулысы", "қаулысының", "постановления"),
        "order": _Kind("бұйрықтың", "бұйрығы", "бұйрығының", "приказа"),
        "law": _Kind("заңның", "Заңы", "Заңының", "Закона"),
        "constitutional-law": _Kind(
            "конституциялық заңның", "Конституциялық заңы", "Конституциялық заңының", "Конституционного закона"
        ),
        "code": _Kind("кодекстің", "Кодексі", "Кодексінің", "Кодекса"),
        "decree": _Kind("жарлықтың", "Жарлығы", "Жарлығының", "Указа"),
        "decision": _Kind("шешімнің", "шешімі", "шешімінің", "решения"),
    }
)


def author(act: Act) -> str:
    """Return who adopted an act, nothing where that has no name here."""
    issuer = _ISSUERS.get(act.issuer)
    return issuer.kk if issuer is not None else ""


def cited_act(act: Act, *, genitive: bool = False) -> Labels:
    """Return an act as citations name it; in the ``genitive`` something of it follows (Kazakh) or is before (Russian).

    An issuer whose name is not known here is left out, and no ending of an unknown kind is guessed.
    """
    day, kind, issuer = signed_on(act.adopted), named(ACT_KINDS, act.kind), _ISSUERS.get(act.issuer)
    forms = _KINDS.get(act.kind)
    if forms is None:
        return act_name(act)
    ru = forms.ru_of if genitive else kind.ru
    if issuer is None:
        kk = forms.kk_of if genitive else kind.kk
        return Labels(f"{day.kk} № {act.number} {kk}", f"{ru} от {day.ru} № {act.number}", act_name(act).en)
    kk = forms.kk_of_its if genitive else forms.kk_its
    return Labels(
        f"{issuer.kk_of} {day.kk} № {act.number} {kk}",
        f"{ru} {issuer.ru_of} от {day.ru} № {act.number}",
        f"{kind.en} of the {issuer.en} No {act.number} of {day.en}",
    )
