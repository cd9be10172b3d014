"""Options of every test: `--golden` writes what the compiler says now into the pages that are run."""

from __future__ import annotations

import os

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
