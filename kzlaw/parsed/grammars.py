"""Grammar name → Lark parser: finds our `.lark` files, builds them once and keeps the tables in the user's cache."""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
import tempfile
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import lark
from lark import Lark

from kzlaw.cache.user import user_folder


@cache
def grammar_folder() -> Path:
    """Return the folder of the grammars: inside an installed package, or beside `kzlaw/` in a working copy."""
    installed = Path(str(resources.files("kzlaw"))) / "grammar"
    return installed if installed.is_dir() else Path(__file__).resolve().parents[2] / "grammar"


def load_grammar(name: str, start: str | list[str] = "start", **options: Any) -> Lark:
    """Return an LALR parser for ``grammar/<name>.lark``; ``%import .other`` finds the file beside it.

    The tables come from the cache folder where they were built before from the same files, options and versions;
    a cache that cannot be read or written only costs time. ``options`` are Lark's own.
    """
    path = grammar_folder() / f"{name}.lark"
    if "transformer" in options:
        return _with_transformer(path, start, options)
    chosen: dict[str, Any] = {"parser": "lalr", "propagate_positions": True, "maybe_placeholders": False, **options}
    kept = _cache_folder()
    file = kept / f"{name}-{_fingerprint(start, chosen)}.tables" if kept else None
    if file is not None and (loaded := _read(file)) is not None:
        return loaded
    built = Lark.open(str(path), start=start, **chosen)
    if file is not None:
        _write(file, built)
    return built


def grammar_text(name: str) -> str:
    """Return the text of ``grammar/<name>.lark``."""
    return (grammar_folder() / f"{name}.lark").read_text("utf-8")


def _with_transformer(path: Path, start: str | list[str], options: dict[str, Any]) -> Lark:
    # A transformer cannot be kept with the tables; Lark's own cache keeps the two apart.
    kept = _cache_folder()
    # Lark does not take the tables of the same grammar from another folder: two checkouts would take turns with them.
    plain = {key: value for key, value in options.items() if key != "transformer"} | {"path": str(path)}
    file = str(kept / f"{path.stem}-{_fingerprint(start, plain)}.parts") if kept else False
    text = path.read_text("utf-8")
    return Lark(
        text, parser="lalr", start=start, cache=file, import_paths=[str(path.parent)], source_path=str(path),
        maybe_placeholders=True, **options,
    )  # fmt: skip


def _cache_folder() -> Path | None:
    """Return the per-user folder for built tables, or None where there is no safe place for one."""
    return user_folder("grammars")


@cache
def _grammar_bytes() -> bytes:
    # All files count, since any may import any: they are few and small.
    digest = hashlib.sha256()
    for path in sorted(grammar_folder().glob("*.lark")):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.digest()


def _fingerprint(start: str | list[str], options: dict[str, Any]) -> str:
    parts = (
        start,
        sorted((key, repr(value)) for key, value in options.items()),
        lark.__version__,
        sys.version_info[:2],
    )
    return hashlib.sha256(_grammar_bytes() + repr(parts).encode()).hexdigest()[:24]


def _read(file: Path) -> Lark | None:
    try:
        with file.open("rb") as stream:
            return Lark.load(stream)
    except (OSError, EOFError, pickle.UnpicklingError, AttributeError, KeyError, TypeError, ValueError, ImportError):
        return None


def _write(file: Path, built: Lark) -> None:
    # Another process may read at the same moment: the file appears whole or not at all.
    scratch = None
    try:
        handle, scratch = tempfile.mkstemp(dir=file.parent, prefix=file.stem)
        with os.fdopen(handle, "wb") as stream:
            built.save(stream)
        os.replace(scratch, file)
    except (OSError, pickle.PicklingError, AttributeError, TypeError):
        if scratch is not None:
            Path(scratch).unlink(missing_ok=True)
