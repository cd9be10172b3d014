"""Options of every test: `--golden` writes what the compiler says now into the pages that are run."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says more about the machine, and what else it does, than about the code.
settings.register_profile("kzlaw", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kzlaw")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden",
        action="store_true",
        help="rewrite the expected output of the golden pages; read the difference before you keep it",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--golden") and os.environ.get("CI", "").lower() not in ("", "0", "false"):
        # Where nobody reads the difference, a rewritten expectation would pass whatever the compiler said.
        raise pytest.UsageError("--golden is refused where CI is set: golden pages are rewritten by a person")


GENERATED = Path(__file__).resolve().parents[1] / "generated"


@pytest.fixture(autouse=True)
def _rules_of_this_checkout() -> Iterator[None]:
    """Forget rules that a test imported from a project of its own: the next one imports those of this checkout."""
    paths = list(sys.path)
    yield
    sys.path[:] = paths
    loaded = sys.modules.get("kzrules")
    if loaded is not None and not any(Path(place) == GENERATED / "kzrules" for place in loaded.__path__):
        for name in [name for name in sys.modules if name == "kzrules" or name.startswith("kzrules.")]:
            del sys.modules[name]
