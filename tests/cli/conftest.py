"""The projects on which commands are run: one about a library, and the real acts; both built once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.running import ROOT, copy, kzlaw, library_files, write_files


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built project; tests only read it."""
    folder = write_files(tmp_path_factory.mktemp("library"), library_files())
    ran = kzlaw("build", folder=folder)
    assert ran.code == 0, ran.err
    return folder


@pytest.fixture
def own(library: Path, tmp_path: Path) -> Path:
    """A built project that a test may change."""
    return copy(library, tmp_path)


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real acts, built; tests only read it."""
    folder = tmp_path_factory.mktemp("real")
    shutil.copytree(ROOT / "regulation", folder / "regulation")
    ran = kzlaw("build", folder=folder)
    assert ran.code == 0, ran.err
    return folder
