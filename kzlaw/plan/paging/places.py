"""Rule books → where the page of every paragraph stands, and the days on which it is in force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from kzlaw.editions.model import Start
from kzlaw.plan.names import free, module_name
from kzlaw.resolved import model


class Standing(msgspec.Struct, frozen=True, array_like=True):
    """A stretch of editions, from a start until another starts (None: to this day)."""

    start: Start
    until: Start | None


class PagePlace(msgspec.Struct, frozen=True, array_like=True):
    """A paragraph or an article as one act gave it: its page, and when it stands in the act.

    ``current`` says that the newest edition holds it.
    """

    act: str
    component: str
    unit: str
    given_by: str
    path: str
    standing: tuple[Standing, ...]
    current: bool
    provision: model.Provision


def has_page(provision: model.Provision) -> bool:
    """Return whether a provision has a page of its own: a paragraph or an article with text."""
    return provision.kind in ("paragraph", "article") and bool(provision.text)


def overlap(one: PagePlace, other: PagePlace) -> bool:
    """Return whether two texts stand in the act at the same time, if only for a while."""
    return any(
        (theirs.until is None or ours.start < theirs.until) and (ours.until is None or theirs.start < ours.until)
        for ours in one.standing
        for theirs in other.standing
    )


def rule_path(place: PagePlace, function: str) -> str:
    """Return where the page of a norm stands: in a folder beside the page of its paragraph."""
    return f"{place.path.removesuffix('.md')}/{function}.md"


def page_places(book: model.RuleBook) -> tuple[PagePlace, ...]:
    """Return the pages of an act in the order of the text, a paragraph's newest version first."""
    versions: dict[tuple[str, str], list[_Version]] = {}
    for number, edition in enumerate(book.editions):
        for provision in edition.provisions:
            if has_page(provision):
                _stand(versions.setdefault((provision.component, provision.unit), []), provision, number)
    order = list(_in_order(book, versions))
    taken: dict[str, set[str]] = {}
    paths: dict[tuple[str, str, int], str] = {}
    for (component, unit), stages in versions.items():
        for number, version in enumerate(stages):
            paths[component, unit, number] = _path(book, version, stages[:number], taken)
    last = len(book.editions) - 1
    places: list[PagePlace] = []
    for component, unit in order:
        stages = versions[component, unit]
        for number in reversed(range(len(stages))):
            version = stages[number]
            provision = version.provision
            places.append(
                PagePlace(
                    book.act, component, unit, provision.given_by, paths[component, unit, number],
                    tuple(_standing(book, version.editions)), last in version.editions, provision,
                )
            )  # fmt: skip
    return tuple(places)


class _Version(msgspec.Struct):
    provision: model.Provision
    editions: list[int]


def _stand(versions: list[_Version], provision: model.Provision, edition: int) -> None:
    # An edition that leaves a paragraph as it was shares its provision: nothing is compared letter by letter.
    for version in reversed(versions):
        if version.provision is provision or version.provision == provision:
            version.editions.append(edition)
            return
    versions.append(_Version(provision, [edition]))


def _in_order(book: model.RuleBook, versions: dict[tuple[str, str], list[_Version]]) -> Iterator[tuple[str, str]]:
    """Yield the units that stand now in the order of the newest edition, then those that no longer do."""
    newest = book.editions[-1].provisions if book.editions else ()
    now = dict.fromkeys((each.component, each.unit) for each in newest if has_page(each))
    yield from now
    yield from (key for key in versions if key not in now)


def _path(book: model.RuleBook, version: _Version, earlier: Sequence[_Version], taken: dict[str, set[str]]) -> str:
    provision = version.provision
    name = module_name(f"{provision.unit}_by_{provision.given_by}")
    if any(other.provision.given_by == provision.given_by for other in earlier):
        # The second text that one act gave a paragraph, named as its module is.
        name += f"_from_{book.editions[version.editions[0]].start.earliest:%Y_%m_%d}"
    folder = f"law/{book.act}/{module_name(provision.component)}"
    names = taken.setdefault(folder, set())
    name = free(name, names)
    names.add(name)
    return f"{folder}/{name}.md"


def _standing(book: model.RuleBook, editions: Sequence[int]) -> Iterator[Standing]:
    """Yield the stretches of editions that follow one another without a gap."""
    first = 0
    while first < len(editions):
        last = first
        while last + 1 < len(editions) and editions[last + 1] == editions[last] + 1:
            last += 1
        after = editions[last] + 1
        until = book.editions[after].start if after < len(book.editions) else None
        yield Standing(book.editions[editions[first]].start, until)
        first = last + 1
