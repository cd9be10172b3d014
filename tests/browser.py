"""Debian's Chromium for tests that open pages: a module that imports this is skipped, visibly, where it is missing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import pytest

_CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if _CHROMIUM is None:
    pytest.skip("Chromium is not installed: no page is opened", allow_module_level=True)
_playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: no page is opened")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A browser without a window, that asks nothing of its own accord."""
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with _playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=_CHROMIUM, args=flags)
        yield opened
        opened.close()
