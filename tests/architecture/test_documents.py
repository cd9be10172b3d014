"""The documents written by hand: what they name exists, and the commands that they promise are there."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "docs/index.md", "docs/architecture.md", "docs/markup.md")
NAMED_PATH = re.compile(r"`((?:kzlaw|grammar|generated|regulation|docs|tests|requirements|bench|examples)/[\w./-]*)`")
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)(?:#[^)\s]*)?\)")
# The documents of the language itself speak of an imagined library, whose files are not here.
IMAGINED = re.compile(r"library|V2300000001")
WHOLE_FILE = re.compile(r"^`(regulation/[^`]+)`\n\n```text\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_what_a_document_names_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    named = [path for path in NAMED_PATH.findall(text) if not IMAGINED.search(path)]
    missing = [path for path in named if not (ROOT / path).exists()]
    missing += [path for path in LINK.findall(text) if not (ROOT / document).parent.joinpath(path).exists()]
    assert not missing


def test_the_readme_gives_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 tasks.py demo" in text
    assert "python3 tasks.py test" in text
    assert "<!-- LEAD" not in text, "a place in README.md still waits for real output"


def test_the_tasks_need_only_the_standard_library() -> None:
    tree = ast.parse((ROOT / "tasks.py").read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    allowed = {"__future__", "argparse", "hashlib", "os", "shutil", "subprocess", "sys", "tempfile"}
    assert names <= allowed | {"collections.abc", "pathlib"}


@pytest.mark.parametrize("path", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda path: path.name)
def test_every_requirement_is_pinned_with_a_hash_and_names_no_host(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    pinned = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert pinned
    assert all("==" in line and line.endswith("\\") for line in pinned)
    assert not re.search(r"://|--(?:extra-)?index-url|--find-links|# .* /", text)


def test_the_theme_has_every_word_in_kazakh() -> None:
    import material

    theme = Path(material.__file__).parent / "templates" / "partials" / "languages" / "en.html"
    ours = ROOT / "docs" / "overrides" / "partials" / "languages" / "kk.html"
    key = re.compile(r'^  "([\w.]+)":', re.MULTILINE)
    assert key.findall(ours.read_text(encoding="utf-8")) == key.findall(theme.read_text(encoding="utf-8"))


def test_the_hooks_for_other_repositories_run_commands_that_exist() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {hook["id"]: hook["entry"] for hook in hooks} == {
        "kzlaw-check": "kzlaw check",
        "kzlaw-build-check": "kzlaw build --check",
    }


def kzlaw(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command line on a project folder."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "kzlaw", *arguments, "-C", str(project)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_the_act_on_the_page_of_the_language_builds_and_judges(tmp_path: Path) -> None:
    files = WHOLE_FILE.findall((ROOT / "docs" / "markup.md").read_text(encoding="utf-8"))
    assert len(files) == 2
    for path, text in files:
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    (tmp_path / "cases.json").write_text('[{"id": "six", "loan.books": 6, "reader.kind": "adult"}]', encoding="utf-8")
    for command in (["check"], ["build"]):
        outcome = kzlaw(tmp_path, *command)
        assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    cases = str(tmp_path / "cases.json")
    outcome = kzlaw(tmp_path, "validate", "V2300000001", cases, "--on", "2023-06-01", "--format", "json")
    verdict = json.loads(outcome.stdout)
    assert verdict["outcome"] == "violated"
    (violated,) = [finding for finding in verdict["findings"] if finding["status"] == "violated"]
    assert violated["rule"] == "V2300000001/para_1/at_most_five"
    assert violated["words"] == "бір мезгілде бес кітаптан артық берілмейді"


def test_the_examples_come_out_as_the_demo_says() -> None:
    command = ("validate", "P1200000148", str(ROOT / "examples" / "cases.jsonl"), "--on", "2023-03-01")
    outcome = kzlaw(ROOT, *command, "--format", "json")
    verdicts = [json.loads(line) for line in outcome.stdout.splitlines()]
    assert {verdict["id"]: verdict["outcome"] for verdict in verdicts} == {
        "full-time-student": "compliant",
        "permit-outlives-the-passport": "violated",
        "moved-but-when-notified": "undetermined",
    }
