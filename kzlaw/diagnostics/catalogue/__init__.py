"""Every kind of problem that the compiler can report, a module a stage."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kzlaw.diagnostics.catalogue import (
    checked,
    clauses,
    command,
    editions,
    generated,
    parsed,
    resolved,
    source,
    vocabulary,
)
from kzlaw.diagnostics.kind import Kind

STAGES = (source, parsed, vocabulary, clauses, editions, resolved, checked, generated, command)

# Read from the modules, not listed a second time: a kind that is declared cannot be forgotten here.
ALL: tuple[Kind, ...] = tuple(kind for stage in STAGES for kind in vars(stage).values() if isinstance(kind, Kind))

BY_CODE: Mapping[str, Kind] = MappingProxyType({kind.code: kind for kind in ALL})
