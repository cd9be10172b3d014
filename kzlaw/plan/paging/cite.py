"""A paragraph's page → how it is cited: Kazakh and Russian legal style with edition and day, English, BibTeX."""

from __future__ import annotations

import re

from kzlaw.plan.paging.model import Citing
from kzlaw.plan.paging.places import PagePlace
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.unit_citation import cite_unit
from kzlaw.vocabulary.facts import Labels

_NOT_IN_BIBTEX = re.compile(r"[{}\\%#$&~^_]")


def citing(held: Shelf, place: PagePlace) -> Citing:
    """Return the citation of a paragraph as one act gave it."""
    unit, act, given = cite_unit(place.unit), held.named_act(held.act.id), held.named_act(place.given_by)
    component = next((each.title for each in held.act.components if each.name == place.component), "")
    title = component or held.act.title
    force = "; ".join(each.kk for each in held.force(place))
    force_ru = "; ".join(each.ru for each in held.force(place))
    force_en = "; ".join(each.en for each in held.force(place))
    amended = place.given_by != held.act.id
    labels = Labels(
        f"{act.kk}{_titled(title, 'kk')}, {unit.kk} ({f'{given.kk} берген редакция; ' if amended else ''}{force})",
        f"{unit.ru}, {act.ru}{_titled(title, 'ru')} ({f'в редакции: {given.ru}; ' if amended else ''}{force_ru})",
        f"{unit.en}, {act.en}{_titled(title, 'en')} ({f'as given by {given.en}; ' if amended else ''}{force_en})",
    )
    return Citing(labels, _bibtex(held, place, title or act.kk, unit.kk, f"{given.kk}; {force}"))


def _titled(title: str, language: str) -> str:
    if not title:
        return ""
    return f" “{title}”" if language == "en" else f" «{title}»"


def _bibtex(held: Shelf, place: PagePlace, title: str, unit: str, note: str) -> str:
    key = re.sub(r"\W", "-", f"{held.act.id}-{place.component}-{place.unit}-{place.given_by}").lower()
    fields = {
        "title": f"{title}, {unit}",
        "note": note,
        "year": str(held.act.adopted.year),
        "number": held.act.number,
        "url": held.act.source,
        "language": "kazakh",
    }
    # Signs that mean something in TeX are left out, but an address is kept as it is.
    lines = "".join(
        f"  {name} = {{{value if name == 'url' else _NOT_IN_BIBTEX.sub('', value)}}},\n"
        for name, value in fields.items()
        if value
    )
    return f"@misc{{{key},\n{lines}}}"
