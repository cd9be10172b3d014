"""Templates → their compiled form, kept in the user's cache: compiling them takes longer than printing a page."""

from __future__ import annotations

from jinja2 import FileSystemBytecodeCache

from kzlaw.cache.user import user_folder


def compiled() -> FileSystemBytecodeCache | None:
    """Return where templates keep their compiled form; each is compiled anew when its text changes."""
    folder = user_folder("templates")
    return FileSystemBytecodeCache(str(folder)) if folder is not None else None
