"""Names of a plan → names of JavaScript: the same ones, unless the language or a module needs them itself."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

from kzlaw.plan.names import numbered
from kzlaw.plan.rules import ModulePlan

RESERVED = frozenset(
    """
    abstract arguments async await boolean break byte case catch char class const constructor continue debugger default
    delete do double else enum eval export extends false final finally float for from function get goto if implements
    import in instanceof int interface let long native new null of package private protected prototype public return
    set short static super switch synchronized this throw throws transient true try typeof undefined var void volatile
    while with yield NaN Infinity globalThis Object Array
    """.split()
)
# What a module of rules imports or defines itself.
OWN = frozenset(
    """
    facts readings exempt when requires PROVISION WORKING_DAYS Rule Referral Exemption date decimal equal differs less
    atMost more atLeast oneOf negate every either under plusYears plusMonths plusDays plusWorkingDays earliest latest
    add subtract atLatest atEarliest before after
    """.split()
)
_NOT_ALLOWED = re.compile(r"[^\w$]")


def module_names(module: ModulePlan) -> Mapping[str, str]:
    """Return the names of a module's functions and constants, by those of the plan."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for norm in module.norms:
        for name in (norm.constant, norm.function, norm.limits_function):
            if name and name not in names:
                names[name] = free(name, taken)
                taken.add(names[name])
    return names


def free(name: str, taken: Container[str]) -> str:
    """Return the name, with an underscore or a number where it is taken, or is one that JavaScript reserves."""
    name = _NOT_ALLOWED.sub("_", name)
    return numbered(name, lambda one: one not in taken and one not in RESERVED and one not in OWN)
