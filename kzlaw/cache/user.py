"""A name → a folder of the user's own, for what does not depend on any project: built grammars, compiled templates."""

from __future__ import annotations

import os
from pathlib import Path


def user_folder(name: str) -> Path | None:
    """Return a folder that only this user can write to, or None where there is no place for one."""
    base = os.environ.get("KZLAW_CACHE") or os.environ.get("XDG_CACHE_HOME")
    try:
        folder = (Path(base) if base else Path.home() / ".cache") / "kzlaw" / name
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return folder
