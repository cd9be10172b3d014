"""The catalogue and its file of titles → what each kind of problem is called in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import msgspec

from kzlaw.diagnostics.catalogue import ALL
from kzlaw.diagnostics.said import Said

# Beside the catalogue and not in it, so that who reads law and no Python can mend a title.
TITLES = Path(__file__).parent / "catalogue" / "titles.json"


@cache
def titles() -> Mapping[str, Said]:
    """Return the title of every kind by its code, without a capital or a full stop."""
    read = msgspec.json.decode(TITLES.read_bytes(), type=dict[str, tuple[str, str]])
    return MappingProxyType({kind.code: Said(*read[kind.code], kind.title) for kind in ALL})
