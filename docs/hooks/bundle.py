"""Modules of a form for cases → one script: fewer requests, and a page that works from a folder, too."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

AS_MODULE = '<script type="module" src="try.js"></script>'
AS_SCRIPT = '<script defer src="try.bundle.js"></script>'

# Statements begin their line; nothing else of our modules does, whose comments have a star or slashes before them.
IMPORT = re.compile(r'^import (?:\* as (?P<all>\w+)|\{(?P<names>[^}]*)\}) from "(?P<path>[^"]+)";\n', re.MULTILINE)
EXPORT_LIST = re.compile(r'^export \{(?P<names>[^}]*)\}(?: from "(?P<path>[^"]+)")?;\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?P<kept>(?:async )?(?:function|class|const|let) (?P<name>\w+))", re.MULTILINE)
ADDRESS = "import.meta.url"


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Let the page of a form load one script in the place of thirty modules."""
    return html.replace(AS_MODULE, AS_SCRIPT) if page.file.src_uri.endswith("/try.md") else html


def on_post_build(*, config: MkDocsConfig) -> None:
    """Write the script of each form beside its page."""
    for entry in sorted(Path(config.site_dir).glob("law/*/try.js")):
        entry.with_name("try.bundle.js").write_text(bundled(entry), "utf-8")


def bundled(entry: Path) -> str:
    """Return a module and all that it imports as one script; each module is a function that is run once.

    Raises a ValueError for modules that import one another in a circle, or are written in a way unknown here.
    """
    parts: list[str] = []
    numbers: dict[str, int] = {}
    _add(entry.as_posix(), parts, numbers, ())
    body = "\n".join(parts).replace(ADDRESS, "address")
    return f'(() => {{\n"use strict";\nconst address = document.currentScript.src;\n{body}\n}})();\n'


def _add(path: str, parts: list[str], numbers: dict[str, int], around: tuple[str, ...]) -> int:
    """Add a module after those that it imports; return its number."""
    if path in around:
        raise ValueError(f"modules import one another: {' → '.join((*around, path))}")
    if path in numbers:
        return numbers[path]
    exported: dict[str, str] = {}

    def number(target: str) -> int:
        beside = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
        return _add(beside, parts, numbers, (*around, path))

    def imported(found: re.Match[str]) -> str:
        source = f"m{number(found['path'])}"
        return f"const {found['all'] or _pattern(found['names'])} = {source};\n"

    def listed(found: re.Match[str]) -> str:
        source = f"m{number(found['path'])}." if found["path"] else ""
        exported.update((outer, source + inner) for inner, outer in _names(found["names"]))
        return ""

    def declared(found: re.Match[str]) -> str:
        exported[found["name"]] = found["name"]
        return found["kept"]

    text = EXPORT.sub(declared, EXPORT_LIST.sub(listed, IMPORT.sub(imported, Path(path).read_text("utf-8"))))
    left = re.search(r"^(?:import|export)\b.*", text, re.MULTILINE)
    if left:
        raise ValueError(f"{path}: not understood: {left[0]}")
    numbers[path] = len(numbers)
    members = ", ".join(f"{outer}: {inner}" for outer, inner in exported.items())
    parts.append(f"const m{numbers[path]} = (() => {{\n{text}\nreturn {{ {members} }};\n}})();")
    return numbers[path]


def _names(listed: str) -> list[tuple[str, str]]:
    """Return the names of a list, inside and outside: `a as b` is a inside of the module that exports it."""
    pairs = [each.split() for each in listed.split(",") if each.strip()]
    return [(words[0], words[-1]) for words in pairs]


def _pattern(listed: str) -> str:
    names = ", ".join(outer if outer == inner else f"{outer}: {inner}" for outer, inner in _names(listed))
    return f"{{ {names} }}"
