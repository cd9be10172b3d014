"""Plans → importable packages in a folder, and the tools that look at them."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from kzlaw.emit.python.emit import emit_python
from kzlaw.plan.rules import ActPlan

ROOT = Path(__file__).parent.parent.parent
RULES = "E,F,I,UP,B,SIM,D1"


def write(folder: Path, *plans: ActPlan) -> Path:
    """Write the files of some acts and return the folder that holds `kzrules`."""
    for plan in plans:
        for file in emit_python(plan).files:
            path = folder / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(file.text, "utf-8")
    return folder / "generated"


@contextmanager
def imported(generated: Path, name: str) -> Iterator[ModuleType]:
    """Import a generated package, and forget it afterwards with the path to it."""
    kept = {key: sys.modules.pop(key) for key in list(sys.modules) if key.partition(".")[0] == "kzrules"}
    sys.path.insert(0, str(generated))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(generated))
        for key in [key for key in sys.modules if key.partition(".")[0] == "kzrules"]:
            del sys.modules[key]
        sys.modules.update(kept)


def ruff_complaints(generated: Path, select: str = RULES) -> str:
    """Return what the linter and the formatter would change, empty for nothing."""
    ruff = [sys.executable, "-m", "ruff"]
    settings = ["--isolated", "--line-length", "120", "--target-version", "py311", str(generated)]
    lint = subprocess.run([*ruff, "check", "--no-cache", "--select", select, *settings], capture_output=True, text=True)
    form = subprocess.run([*ruff, "format", "--no-cache", "--diff", *settings], capture_output=True, text=True)
    return (lint.stdout if lint.returncode else "") + (form.stdout + form.stderr if form.returncode else "")
