"""The built package: every file that the compiler reads travels in it, and it works from any folder."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def build(target: str, folder: Path) -> Path:
    """Build the project with its own backend, offline, and return the one file that comes of it."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked as an installation would."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(build("wheel", tmp_path_factory.mktemp("wheel"))) as wheel:
        wheel.extractall(folder)
    return folder


def run(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the unpacked wheel, in some other folder."""
    environment = {**os.environ, "PYTHONPATH": str(installed), "PYTHONUTF8": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("source", "target"),
    [("kzlaw", "kzlaw"), ("grammar", "kzlaw/grammar"), ("generated/kzrules", "kzrules")],
)
def test_every_file_travels_in_the_wheel(installed: Path, source: str, target: str) -> None:
    folder = ROOT / source
    wanted = {
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert wanted
    assert {path for path in wanted if not (installed / target / path).is_file()} == set()


def test_the_installed_compiler_checks_a_project_from_another_folder(installed: Path, tmp_path: Path) -> None:
    where = run(installed, tmp_path, "-c", "import kzlaw; print(kzlaw.__file__)")
    assert where.stdout.startswith(str(installed)), where.stdout + where.stderr
    outcome = run(installed, tmp_path, "-m", "kzlaw", "check", "-C", str(ROOT))
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_the_source_distribution_can_be_tested(tmp_path: Path) -> None:
    with tarfile.open(build("sdist", tmp_path)) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    for path in ("tasks.py", "mkdocs.yml", "LICENSE", "requirements/dev.txt", "tests/architecture/test_packaging.py"):
        assert path in names
    for folder in ("grammar", "regulation", "kzlaw", "generated/kzrules", "docs"):
        assert any(name.startswith(f"{folder}/") for name in names), folder
