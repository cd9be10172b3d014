"""Sources of the compiler → reference pages: the public names of the runtime, the grammar and its keywords."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files

import kzlaw
from kzlaw.parsed.grammars import grammar_text
from kzlaw.parsed.keywords import BODY, HEADS, keyword_table

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

RUNTIME = Path(kzlaw.__file__).parent / "runtime"
GRAMMARS = ("document", "annotation", "expression", "vocabulary", "keywords")


AGAIN = "kzlaw-again"


def on_startup(*, command: str, dirty: bool) -> None:
    """Note whether these pages stand from the build before: they change with the compiler alone."""
    os.environ[AGAIN] = "1" if dirty else ""


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the pages, each made anew from what it describes."""
    for name, lines in (("api", api), ("grammar", grammar)):
        file = File.generated(config, f"developers/{name}.md", content="\n".join(lines()))
        if os.environ.get(AGAIN):
            vars(file)["is_modified"] = bool  # False
        files.append(file)
    return files


def api() -> Iterator[str]:
    """Yield the lines of the API reference: what generated code returns, and what it is made with."""
    yield "# API reference\n"
    yield "The package of an act (`kzrules.<act>`) offers `Case`, `CASE_READER`, `validate`, `differing_readings`,"
    yield "`Readings` and `ACT`; see [using the validators](validators.md). Their types live in `kzlaw.runtime`, which"
    yield "needs the standard library and dateutil alone. This page is made from its docstrings.\n"
    for path in sorted(RUNTIME.glob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        public = [node for node in tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef) and _public(node.name)]
        if public:
            yield f"\n## kzlaw.runtime.{path.stem}\n"
            yield _said(ast.get_docstring(tree)) + "\n"
            for node in public:
                yield from _entry(node)


def _entry(node: ast.ClassDef | ast.FunctionDef, owner: str = "") -> Iterator[str]:
    name = f"{owner}.{node.name}" if owner else node.name
    yield f"\n{'####' if owner else '###'} {name}\n"
    if isinstance(node, ast.FunctionDef):
        returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
        yield f"```python\ndef {node.name}({ast.unparse(node.args)}){returns}\n```\n"
    else:
        fields = [ast.unparse(each) for each in node.body if isinstance(each, ast.AnnAssign)]
        bases = ", ".join(ast.unparse(base) for base in node.bases)
        head = f"class {node.name}{f'({bases})' if bases else ''}:"
        yield "```python\n" + "\n    ".join([head, *(fields or ["..."])]) + "\n```\n"
    yield _said(ast.get_docstring(node)) + "\n"
    for each in node.body if isinstance(node, ast.ClassDef) else ():
        if isinstance(each, ast.FunctionDef) and _public(each.name):
            yield from _entry(each, node.name)


def _public(name: str) -> bool:
    return not name.startswith("_")


def _said(text: str | None) -> str:
    return (text or "").replace("``", "`")


def grammar() -> Iterator[str]:
    """Yield the lines of the markup reference: every keyword in its languages, and the grammars as they are."""
    yield "# Reference of the markup\n"
    yield "Made from `grammar/`, which the parser reads itself; how to use it is told in"
    yield "[the annotation language](../markup.md).\n"
    yield "## Keywords\n"
    yield "Each keyword has an English word, and may have others that mean the same.\n"
    yield "| Keyword | Words | Begins a statement |\n|---|---|---|"
    for name, words in keyword_table().items():
        place = "yes" if name in HEADS else "no, stands inside one" if name in BODY else "part of a line"
        yield f"| {name} | {', '.join(f'`{word}`' for word in words)} | {place} |"
    for name in GRAMMARS:
        yield f"\n## {name}.lark\n"
        yield f"````text\n{grammar_text(name)}\n````\n"
