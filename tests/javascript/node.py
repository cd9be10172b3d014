"""Node, where this machine has one: generated JavaScript judged by the engine that browsers share."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from kzlaw.emit.javascript.emit import emit_javascript
from kzlaw.plan.rules import ActPlan

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "kzlaw" / "emit" / "javascript" / "runtime" / "index.js"
NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="Node is not installed: the JavaScript validators are not tested")


def answers(requests: Iterable[dict[str, Any]]) -> list[Any]:
    """Return what the generated modules answer, one answer a request."""
    assert NODE is not None
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    run = subprocess.run(
        [NODE, str(Path(__file__).parent / "judge.mjs")],
        input=lines,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.rstrip("\n").split("\n")]


def complaints(folder: Path) -> list[str]:
    """Return what Node says of every module of a folder that it cannot read."""
    assert NODE is not None
    found = []
    for path in sorted(folder.rglob("*.js")):
        check = subprocess.run([NODE, "--check", str(path)], capture_output=True, encoding="utf-8", check=False)
        found += [f"{path}: {check.stderr}"] if check.returncode else []
    return found


def write(folder: Path, plan: ActPlan) -> Path:
    """Write the modules of an act and return its entry."""
    for name, text in emit_javascript(plan).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="")
    return folder / "generated" / "javascript" / plan.package / "index.js"
