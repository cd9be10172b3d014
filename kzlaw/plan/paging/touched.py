"""Norms of a paragraph before and after its text changed → what has become of each of them."""

from __future__ import annotations

from collections.abc import Iterator

from kzlaw.plan.paging.model import Link, NormFate, TouchedNorm
from kzlaw.plan.paging.phrases import conditions
from kzlaw.resolved import model
from kzlaw.resolved.doubts import rests_on_doubt


def touched(
    before: model.Provision | None, after: model.Provision | None, page: str, *, unheld: bool
) -> Iterator[TouchedNorm]:
    """Yield the norms of two texts of a paragraph; ``page`` is that of the later one.

    Where the earlier text is ``unheld``, nobody can say which norms are new.
    """
    old = {norm.name: norm for norm in (norms_in(before) if before else ())}
    new = {norm.name: norm for norm in (norms_in(after) if after else ())}
    for name, norm in (*new.items(), *((name, norm) for name, norm in old.items() if name not in new)):
        fate: NormFate = "first" if unheld else _fate(old.get(name), new.get(name))
        words = fate == "restated"
        yield TouchedNorm(
            titles=norm.titles,
            rule=Link(norm.name, page if name in new else "", norm.unit),
            state=fate,
            before=_quoted(old[name]) if words else "",
            now=_quoted(new[name]) if words else "",
        )


def norms_in(provision: model.Provision) -> tuple[model.Norm, ...]:
    """Return the rules, referrals and exemptions of a paragraph."""
    return (*provision.rules, *provision.referrals, *provision.exemptions)


def _fate(before: model.Norm | None, now: model.Norm | None) -> NormFate:
    if before is None:
        return "new"
    if now is None:
        return "gone"
    if rests_on_doubt(now) and not rests_on_doubt(before):
        return "open"
    if _quoted(before) != _quoted(now):
        return "restated"
    return "same" if _said(before) == _said(now) else "changed"


def _quoted(norm: model.Norm) -> str:
    return "; ".join(dict.fromkeys(each.quoted for each in conditions(norm)))


def _said(norm: model.Norm) -> object:
    also = norm.covers if isinstance(norm, model.Exemption) else norm.law if isinstance(norm, model.Referral) else ()
    return also, [(each.role, each.proposition, each.under) for each in conditions(norm)]
