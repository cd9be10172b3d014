"""A code → its page: the explanation that ships with the package, for `--help`, SARIF and the site."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

PAGES = Path(__file__).parent / "pages"
_CODE = re.compile(r"KZ[0-9]{3}")


@cache
def page(code: str) -> str | None:
    """Return the page of a code as Markdown, or None where there is no such code."""
    # A code may come from the command line: nothing but a code may become part of a path.
    if not _CODE.fullmatch(code):
        return None
    path = PAGES / f"{code}.md"
    return path.read_text(encoding="utf-8") if path.is_file() else None


def explanation(code: str) -> str:
    """Return the first paragraph of a page, on one line; empty where there is no such code."""
    text = page(code)
    if text is None:
        return ""
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
    return next((part for part in paragraphs if part and not part.startswith("#")), "")
