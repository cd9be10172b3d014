"""A project folder and an act → the rules to judge by: those on disk where they are what the law gives."""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path
from types import ModuleType

from kzlaw.building import inputs, remember, unchanged
from kzlaw.cli.reporting import fail, say
from kzlaw.diagnostics.catalogue import command as kinds
from kzlaw.diagnostics.nearest import did_you_mean
from kzlaw.span import Span


def rules_of(folder: Path, act: str, form: str) -> ModuleType:
    """Return the generated package of an act; leave with exit code 1 where there can be none.

    Rules that are not built, or no longer what the regulation says, are made afresh for this run and not kept.
    """
    package = act.lower().replace("-", "_")
    if unchanged(folder) is None:
        kept = _made(folder, form)
        if kept is not None:
            say("the generated code is not what the regulation gives now: judged by the regulation (run `kzlaw build`)")
            sys.path.insert(0, str(kept / "generated"))
            return _imported(kept, package, act, form)
    sys.path.insert(0, str((folder / "generated").resolve()))
    return _imported(folder, package, act, form)


def _made(folder: Path, form: str) -> Path | None:
    """Return a folder with the rules made afresh, or None where those on disk are the same."""
    from kzlaw.building import with_list
    from kzlaw.cli.loading import load
    from kzlaw.generation import generate

    read = inputs(folder)
    understood, stores = load(folder, form, sound=True)
    generated = generate(understood, stores)
    stores.save()
    files = with_list(generated.files)
    if all(_same(folder / path, text) for path, text in files.items()):
        remember(folder, files, (*understood.found, *generated.found), read)
        return None
    place = tempfile.TemporaryDirectory(prefix="kzlaw-")
    _KEPT.append(place)
    for path, text in files.items():
        if path.startswith("generated/kzrules/"):
            target = Path(place.name) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
    return Path(place.name)


_KEPT: list[tempfile.TemporaryDirectory[str]] = []
"""Folders that live as long as the process that imported from them."""


def _same(path: Path, text: str) -> bool:
    try:
        return path.read_bytes() == text.encode()
    except OSError:
        return False


def _imported(folder: Path, package: str, act: str, form: str) -> ModuleType:
    held = folder / "generated" / "kzrules"
    if not (held / package / "__init__.py").is_file():
        known = sorted(path.parent.name for path in held.glob("*/readings.py"))
        nearest = did_you_mean(package, known)
        hint = (
            f"did you mean {nearest.upper()}?"
            if nearest
            else "rules are held for " + (", ".join(known).upper() or "no act")
        )
        fail(kinds.UNKNOWN_ACT.at(Span("", 0, 0, 0, 0), f"no rules are held for {act}", hint), form)
    return importlib.import_module(f"kzrules.{package}")
