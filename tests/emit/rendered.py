"""A Markdown page → what a browser would show of it, by the extensions of mkdocs.yml."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import markdown  # type: ignore[import-untyped]
from mkdocs.config import load_config

ROOT = Path(__file__).resolve().parents[2]
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})
ALLOWED = frozenset(
    """
    a b blockquote br button code dd del details div dl dt em h1 h2 h3 h4 hr i input ins label li mark nav ol p pre
    section small span strong summary sup table tbody td th thead tr ul
    """.split()
)
ATTRIBUTES = frozenset(
    """
    aria-hidden aria-label class data-also data-key data-search-exclude href id lang open scope start style title type
    """.split()
)  # fmt: skip


@dataclass(slots=True)
class Page:
    """What a page shows: the text of each element with an id, marked words with their links, code, and intruders."""

    texts: dict[str, str] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)
    every_id: list[str] = field(default_factory=list)
    marks: list[tuple[str, str]] = field(default_factory=list)
    forbidden: list[str] = field(default_factory=list)
    code: str = ""

    @property
    def ids(self) -> set[str]:
        return set(self.every_id)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag not in ALLOWED or not attributes.keys() <= ATTRIBUTES:
            self.page.forbidden.append(self.get_starttag_text() or tag)
        if not attributes.get("href", "#").startswith(
            ("#", "https://", "..", "index", "main/", "matrix.csv")
        ) and ".md" not in attributes.get("href", ""):
            self.page.forbidden.append(attributes["href"])
        if "id" in attributes:
            self.page.every_id.append(attributes["id"])
            self.page.texts.setdefault(attributes["id"], "")
            self.page.languages[attributes["id"]] = attributes.get("lang", "")
        if tag == "mark":
            self.page.marks.append(("", ""))
        if tag not in VOID:
            self.open.append((tag, attributes))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if any(attributes.get("class") == "headerlink" for _, attributes in self.open):
            return
        # Of a text in three languages the reader of Kazakh sees one.
        if any(tag == "i" and not _shown(attributes) for tag, attributes in self.open):
            return
        for tag, attributes in self.open:
            if "id" in attributes:
                self.page.texts[attributes["id"]] += data
            if tag == "pre":
                self.page.code += data
        if self.open and self.open[-1][0] == "a" and any(tag == "mark" for tag, _ in self.open):
            self.page.marks[-1] = (self.page.marks[-1][0] + data, self.open[-1][1]["href"])


def _shown(attributes: dict[str, str]) -> bool:
    readers = attributes.get("class", "").split()
    return "for-kk" in readers if readers else attributes.get("lang") == "kk"


@cache
def _markdown() -> markdown.Markdown:
    settings = load_config(str(ROOT / "mkdocs.yml"))
    return markdown.Markdown(extensions=settings["markdown_extensions"], extension_configs=settings["mdx_configs"])


def render(text: str) -> Page:
    """Return what a page shows."""
    converter = _markdown()
    reader = _Reader()
    reader.feed(converter.reset().convert(FRONT_MATTER.sub("", text)))
    reader.close()
    return reader.page
