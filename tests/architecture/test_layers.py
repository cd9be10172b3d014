"""The house rules that a program can hold: who imports whom, how long a file is, and that the compiler knows no law."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMPILER = ROOT / "kzlaw"
GENERATED = ROOT / "generated" / "kzrules"
LONGEST_FILE = 400
LAW = re.compile(
    r"passport|permit|migrant|para_10|P2200000807|P1200000148|көшіп|рұқсат|№ ?(?:807|148)\b", re.IGNORECASE
)
WRONG_WAYS = [
    pytest.param(
        "kzlaw/clauses/wrong_way.py", "import kzlaw.resolved.model\n", "layers", id="a stage imports a later one"
    ),
    pytest.param(
        "kzlaw/runtime/wrong_way.py", "import kzlaw.citation\n", "layers", id="the runtime imports the compiler"
    ),
    pytest.param("kzlaw/stranger.py", '"""No layer names this."""\n', "layers", id="a module without a place"),
    pytest.param("kzlaw/emit/wrong_way.py", "import lark\n", "lark", id="Lark outside kzlaw.parsed"),
    pytest.param("kzlaw/runtime/wrong_way.py", "import msgspec\n", "runtime", id="the runtime needs a package"),
    pytest.param(
        "generated/kzrules/wrong_way.py", "import kzlaw.citation\n", "generated", id="rules import the compiler"
    ),
]


def lint_imports(project: Path, contract: str) -> subprocess.CompletedProcess[str]:
    """Run one contract of import-linter on a project folder."""
    program = str(Path(sys.executable).with_name("lint-imports"))
    command = [program, "--no-logo", "--no-cache", "--contract", contract]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(project), str(project / "generated")])}
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what import-linter reads, to plant a wrong import in."""
    project = tmp_path_factory.mktemp("project")
    python_only = shutil.ignore_patterns("__pycache__", "pages", "templates")
    shutil.copytree(COMPILER, project / "kzlaw", ignore=python_only)
    shutil.copytree(GENERATED, project / "generated" / "kzrules", ignore=python_only)
    shutil.copy(ROOT / "pyproject.toml", project)
    return project


@pytest.mark.parametrize("contract", ["layers", "generated", "runtime", "lark", "jinja2", "click"])
def test_the_contract_holds(contract: str) -> None:
    outcome = lint_imports(ROOT, contract)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize(("path", "text", "contract"), WRONG_WAYS)
def test_a_wrong_way_import_breaks_its_contract(copy: Path, path: str, text: str, contract: str) -> None:
    planted = copy / path
    planted.write_text(text, encoding="utf-8")
    try:
        outcome = lint_imports(copy, contract)
    finally:
        planted.unlink()
    assert outcome.returncode == 1, outcome.stdout + outcome.stderr
    assert planted.stem in outcome.stdout


def test_the_contract_of_the_rules_names_every_other_part_of_the_compiler() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    contract = next(contract for contract in settings["contracts"] if contract["id"] == "generated")
    parts = {
        f"kzlaw.{path.stem}"
        for path in COMPILER.iterdir()
        if path.stem not in {"__init__", "runtime"} and (path.suffix == ".py" or (path / "__init__.py").exists())
    }
    assert set(contract["forbidden_modules"]) == parts


@pytest.mark.parametrize("path", sorted(COMPILER.rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_can_be_read_in_one_sitting(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST_FILE, f"{lines} lines: divide it by what its parts are about"


def test_the_compiler_knows_no_law() -> None:
    files = [path for folder in (COMPILER, ROOT / "grammar") for path in sorted(folder.rglob("*")) if path.is_file()]
    named = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in files
        if "__pycache__" not in path.parts
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if LAW.search(line)
    ]
    assert files
    assert not named, "what an act says belongs under regulation/:\n" + "\n".join(named)


def loaded_by(statement: str) -> set[str]:
    """Return the top-level modules that a fresh Python holds after a statement."""
    program = f"{statement}\nimport sys\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    search = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
    outcome = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": search},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(outcome.stdout.split())


def test_the_command_line_starts_without_what_only_some_commands_need() -> None:
    assert not loaded_by("import kzlaw.cli.main") & {"rich", "lark", "jinja2", "holidays"}


@pytest.mark.parametrize("package", sorted(path.parent.name for path in GENERATED.glob("[a-z]*/__init__.py")))
def test_the_rules_import_nothing_of_the_compiler(package: str) -> None:
    assert not loaded_by(f"import kzrules.{package}") & {"rich", "lark", "jinja2", "click", "msgspec", "holidays"}
