"""A paragraph's page → how it is cited: Kazakh and Russian legal style with edition and day, English, BibTeX."""

from __future__ import annotations

import re

from kzlaw.plan.paging.act_citation import author, cited_act
from kzlaw.plan.paging.model import Citing
from kzlaw.plan.paging.places import PagePlace
from kzlaw.plan.paging.shelf import Shelf
from kzlaw.plan.unit_citation import cite_unit, possessed_unit
from kzlaw.vocabulary.facts import Labels

_NOT_IN_BIBTEX = re.compile(r"[{}\\%#$&~^_]")


def citing(held: Shelf, place: PagePlace) -> Citing:
    """Return the citation of a paragraph as one act gave it."""
    component = next((each.title for each in held.act.components if each.name == place.component), "")
    standing = _standing(held, place)
    cited = _in_rules(held, place, component) if component else _in_act(held, place)
    labels = Labels(f"{cited.kk} ({standing.kk})", f"{cited.ru} ({standing.ru})", f"{cited.en} ({standing.en})")
    title = component or held.act.title or held.named_act(held.act.id).kk
    return Citing(labels, _bibtex(held, place, f"{title}, {cite_unit(place.unit).kk}", standing.kk))


def _in_act(held: Shelf, place: PagePlace) -> Labels:
    """Cite a unit of the act itself: «Тақырып» … № 55 қаулысының 2-тармағы."""
    unit, act, title = cite_unit(place.unit), cited_act(held.act, genitive=True), held.act.title
    return Labels(
        f"{f'«{title}» ' if title else ''}{act.kk} {possessed_unit(place.unit)}",
        f"{unit.ru} {act.ru}{f' «{title}»' if title else ''}",
        f"{unit.en}, {cited_act(held.act).en}{f' “{title}”' if title else ''}",
    )


def _in_rules(held: Shelf, place: PagePlace, title: str) -> Labels:
    """Cite a unit of what stands behind an act: whether the act approved that is for the act to say."""
    unit, act = cite_unit(place.unit), cited_act(held.act)
    return Labels(
        f"{act.kk}, «{title}», {unit.kk}", f"{act.ru}, «{title}», {unit.ru}", f"{act.en}, “{title}”, {unit.en}"
    )


def _standing(held: Shelf, place: PagePlace) -> Labels:
    """Return whose words are cited, and when they are in force."""
    force = held.force(place)
    given = held.acts.get(place.given_by)
    by = Labels("", "", "")
    if place.given_by != held.act.id:
        name = held.named_act(place.given_by)
        of, plain = (cited_act(given, genitive=True), cited_act(given)) if given is not None else (name, name)
        by = Labels(f"{of.kk} редакциясында; ", f"в редакции {of.ru}; ", f"as given by {plain.en}; ")
    return Labels(
        f"{by.kk}{'; '.join(each.kk for each in force)} қолданыста",
        f"{by.ru}действует {'; '.join(each.ru for each in force)}",
        f"{by.en}in force {'; '.join(each.en for each in force)}",
    )


def _bibtex(held: Shelf, place: PagePlace, title: str, note: str) -> str:
    key = re.sub(r"\W", "-", f"{held.act.id}-{place.component}-{place.unit}-{place.given_by}").lower()
    fields = {
        "author": author(held.act),
        "title": title,
        "note": note,
        "year": str(held.act.adopted.year),
        "number": held.act.number,
        "url": held.act.source,
        "language": "kazakh",
    }
    # Signs that mean something in TeX are left out, but an address is kept as it is; who adopts acts is no person,
    # whose name BibTeX would turn around.
    lines = "".join(
        f"  {name} = {{{{{value}}}}},\n"
        if name == "author"
        else f"  {name} = {{{value if name == 'url' else _NOT_IN_BIBTEX.sub('', value)}}},\n"
        for name, value in fields.items()
        if value
    )
    return f"@misc{{{key},\n{lines}}}"
