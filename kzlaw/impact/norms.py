"""Rules of two editions → what has become of each norm whose text, or what it cites, has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, assert_never

from kzlaw.impact.model import NormChange, Unaccounted
from kzlaw.resolved import model
from kzlaw.resolved.coverage import uncovered
from kzlaw.resolved.doubts import rests_on_doubt
from kzlaw.resolved.stale import Stale

Stated = model.Rule | model.Referral | model.Exemption | model.Reading
Kind = Literal["rule", "referral", "exemption", "reading"]


def norm_changes(
    before: model.RuleEdition | None, now: model.RuleEdition | None, stale: Iterable[Stale]
) -> tuple[NormChange, ...]:
    """Return what has become of the norms of every paragraph that is not what it was."""
    gone = {one.rule: one for one in stale}
    old, new = _stated(before), _stated(now)
    kept = set(map(id, before.provisions if before is not None else ()))
    untouched = {
        norm_id(provision, norm)
        for provision in (now.provisions if now is not None else ())
        if id(provision) in kept
        for norm in norms_of(provision)
    }
    pairs = paired(old, new)
    changes: list[NormChange] = []
    for name, norm in old.items():
        if name in untouched:
            continue
        other = pairs.get(name)
        if other is None:
            one = gone.get(name)
            words = "; ".join(each.now for each in one.quotations) if one is not None else ""
            changes.append(_change(name, norm, "stale" if one is not None else "removed", _words(norm), words))
            continue
        following = new[other]
        doubtful = not isinstance(following, model.Reading) and rests_on_doubt(following)
        if doubtful and not (not isinstance(norm, model.Reading) and rests_on_doubt(norm)):
            changes.append(_change(other, following, "undetermined", _words(norm), _words(following)))
        elif _meaning(norm) == _meaning(following):
            changes.append(_change(other, following, "carried", _words(norm), _words(following)))
        else:
            changes.append(_change(other, following, "changed", _words(norm), _words(following)))
    taken = set(pairs.values())
    changes += [_change(name, norm, "added", "", _words(norm)) for name, norm in new.items() if name not in taken]
    return tuple(changes)


def paired(old: Mapping[str, Stated], new: Mapping[str, Stated]) -> dict[str, str]:
    """Return which norm of the later edition each of the earlier one is: by id, else by the place of the statement."""
    pairs = {name: name for name in old if name in new}
    by_place = {(norm.source, norm.name): name for name, norm in new.items() if name not in pairs}
    for name, norm in old.items():
        # A norm of a renumbered unit has a new id.
        other = by_place.get((norm.source, norm.name)) if name not in pairs else None
        if other is not None:
            pairs[name] = other
    return pairs


def _stated(edition: model.RuleEdition | None) -> dict[str, Stated]:
    return {
        norm_id(provision, norm): norm
        for provision in (edition.provisions if edition is not None else ())
        for norm in norms_of(provision)
    }


def norms_of(provision: model.Provision) -> Iterator[Stated]:
    """Yield everything of a paragraph that has a name."""
    yield from provision.rules
    yield from provision.referrals
    yield from provision.exemptions
    yield from provision.readings


def norm_id(provision: model.Provision, norm: Stated) -> str:
    """Return the id of a norm, and of a reading what would be one."""
    return f"{provision.component}/{norm.unit}/{norm.name}" if isinstance(norm, model.Reading) else norm.id


def _change(
    name: str, norm: Stated, change: Literal["added", "removed", "changed", "stale", "undetermined", "carried"],
    before: str, now: str,
) -> NormChange:  # fmt: skip
    return NormChange(name, _kind(norm), change, before, now, norm.source.file, norm.source.line)


def _kind(norm: Stated) -> Kind:
    match norm:
        case model.Rule():
            return "rule"
        case model.Referral():
            return "referral"
        case model.Exemption():
            return "exemption"
        case model.Reading():
            return "reading"
        case _:
            assert_never(norm)


def _words(norm: Stated) -> str:
    if isinstance(norm, model.Reading):
        return " … ".join(run.text for run in norm.words)
    requires = norm.requires if isinstance(norm, model.Rule) else ()
    return "; ".join(dict.fromkeys(condition.quoted for condition in (*norm.when, *requires)))


def _meaning(norm: Stated) -> tuple[object, ...]:
    """Return what a norm says, whatever the place of its words."""
    if isinstance(norm, model.Reading):
        return (_words(norm), norm.options)
    requires = norm.requires if isinstance(norm, model.Rule) else ()
    extra: object = None
    if isinstance(norm, model.Exemption):
        extra = norm.covers
    elif isinstance(norm, model.Referral):
        extra = norm.law
    conditions = tuple(
        (condition.role, condition.proposition, condition.under, condition.quoted)
        for condition in (*norm.when, *requires)
    )
    return (conditions, extra)


def unaccounted(before: model.RuleEdition | None, now: model.RuleEdition | None) -> tuple[Unaccounted, ...]:
    """Return the words of the new text that nothing accounts for; those of the old text are no news."""
    old = {
        (provision.component, run.words)
        for provision in (before.provisions if before is not None else ())
        for run in uncovered(provision)
    }
    known = set(map(id, before.provisions if before is not None else ()))
    return tuple(
        Unaccounted(provision.component, run.unit, run.words)
        for provision in (now.provisions if now is not None else ())
        if id(provision) not in known
        for run in uncovered(provision)
        if (provision.component, run.words) not in old
    )
