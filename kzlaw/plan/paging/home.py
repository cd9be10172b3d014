"""Pages of acts → what the first page of the site says of them: how much is held, and their editions on a time line."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from kzlaw.editions.model import Start
from kzlaw.plan.paging.days import Stretch, in_force
from kzlaw.plan.paging.model import ActPage, HeldAct, HomePage, Link, Moment


def home_page(acts: Sequence[ActPage]) -> HomePage:
    """Return the part of the first page that is made from the acts held."""
    starts = [edition.start for act in acts for edition in act.editions]
    newest = max(starts, default=None, key=lambda start: (start.latest, start.earliest))
    return HomePage(
        path="index.md",
        speaks_of=in_force(Stretch(newest, None, False)) if newest is not None else None,
        acts=tuple(
            HeldAct(
                act.act, act.heading, Link(act.known_as, act.path), act.components, act.words, _moments(act, starts)
            )
            for act in acts
        ),
        years=_years(starts),
    )


def _years(starts: Sequence[Start]) -> tuple[int, int]:
    if not starts:
        return (0, 0)
    last = min(max(each.latest for each in starts).year + 1, datetime.MAXYEAR)
    return (min(min(each.earliest for each in starts).year, last - 1), last)


def _moments(act: ActPage, starts: Sequence[Start]) -> tuple[Moment, ...]:
    first, last = _years(starts)
    begin, end = datetime.date(first, 1, 1), datetime.date(last, 1, 1)
    length = (end - begin).days

    def place(day: datetime.date) -> float:
        return round(100 * (day - begin).days / length, 2)

    return tuple(
        Moment(Link(edition.given.kk, act.path, f"edition-{number}"), edition.amending, edition.given, edition.force,
               place(edition.start.earliest), place(edition.start.latest))
        for number, edition in enumerate(act.editions, start=1)
    )  # fmt: skip
