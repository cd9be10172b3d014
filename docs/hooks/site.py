"""Build of the site → what the pages need besides: strings of the interface, Kazakh for the search, short contents."""

from __future__ import annotations

import datetime
import html as markup
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files

from kzlaw.emit.site.interface import STRINGS
from kzlaw.emit.site.stemmer import TABLE
from kzlaw.plan.paging.days import day_in_words, signed_on
from kzlaw.plan.paging.words import ACT_KINDS
from kzlaw.plan.unit_citation import NOUNS

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page
    from mkdocs.structure.toc import AnchorLink

# A heading in three languages: its first words are Kazakh, or what stands in for it.
HEADING = re.compile(r'<h[1-6][^>]* id="([^"]+)"[^>]*>\s*<i lang="\w+"[^>]*>(.*?)</i>', re.DOTALL)
MADE = "<!-- acts held -->"
TAG = re.compile(r"<[^>]+>")
TITLE = re.compile(r"^# .+\n", re.MULTILINE)
ENGLISH = (
    '<p class="law-also" data-search-exclude><i lang="kk">Бұл бет ағылшынша.</i>'
    '<i lang="ru">Эта страница на английском языке.</i></p>\n'
)
HEADED = re.compile(r"<h[2-6][ >].*?</h[2-6]>", re.DOTALL)
# A text in a language that the reader of Kazakh does not see.
OTHERS = re.compile(r'<i lang="(?:ru|en)"(?![^>]*for-kk)[^>]*>.*?</i>', re.DOTALL)

# What stands on many pages alike, or is words of the law once more: what is sought is found where the law says it.
BESIDE = re.compile(r'<(p|ol|span) class="law-(?:also|more|of|path|phrases|words)".*?</\1>', re.DOTALL)


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Make Kazakh a language of the search, which its own list of languages lacks."""
    search = config.plugins.get("material/search")
    if search is not None:
        search.config["lang"] = ["kk"]
    return config


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the files that are made from data of the compiler."""
    strings = _json(json.loads(STRINGS.read_text("utf-8")))
    namer = (Path(__file__).parent / "names.js").read_text("utf-8").replace("/* nouns */", _json(_names()))
    content = f"window.kzlawStrings={strings};\n{namer}"
    files.append(File.generated(config, "assets/strings.js", content=content))
    return files


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _names() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the nouns of which names of units and acts are made, by the Kazakh one."""
    days = (datetime.date(2000, month, 1) for month in range(1, 13))
    months = {signed_on(day).kk.rpartition(" ")[2]: day_in_words(day) for day in days}
    return {
        "units": {each.kk: (each.ru, each.ru_of, each.en) for each in NOUNS.values()},
        "kinds": {each.kk: (each.ru, each.en) for each in ACT_KINDS.values()},
        "months": {kk: (said.ru.split(" ")[1], said.en.split(" ")[1]) for kk, said in months.items()},
    }


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    """Leave out the white space of the theme's own lines: of a small page it is a third."""
    env.trim_blocks = True
    env.lstrip_blocks = True
    return env


def on_post_build(*, config: MkDocsConfig) -> None:
    """Write the language for the search, where the theme looks for it: the algorithm with its table of endings."""
    index = Path(config.site_dir) / "search" / "search_index.json"
    if index.is_file():
        found = msgspec.json.decode(index.read_bytes())
        found["docs"] = list(_worth_finding(found["docs"]))
        # The theme writes each Kazakh letter in six characters: in UTF-8 the index is less than half as long.
        index.write_bytes(msgspec.json.encode(found))
    languages = Path(config.site_dir) / "assets" / "javascripts" / "lunr" / "min"
    if languages.is_dir():
        endings = _json(json.loads(TABLE.read_text("utf-8")))
        algorithm = (Path(__file__).parent / "lunr.kk.js").read_text("utf-8")
        (languages / "lunr.kk.min.js").write_text(algorithm.replace("/* table */", endings), "utf-8")


def _worth_finding(entries: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the entries of the search but those of sections that are left out: each says its page's title again."""
    titles: dict[str, str] = {}
    for entry in entries:
        page, _, fragment = entry["location"].partition("#")
        if not fragment:
            titles[page] = entry["title"]
        elif not entry["text"] and (entry["title"] == titles.get(page) or page.startswith("law/")):
            continue
        yield entry


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Take what `kzlaw build` says of the acts held into the first page; say of an English one that it is."""
    if not page.file.src_uri.startswith(("index.md", "law/")):
        return TITLE.sub(lambda title: f"{title[0]}\n{ENGLISH}\n", markdown, count=1)
    if MADE not in markdown:
        return markdown
    part = Path(config.docs_dir) / "law" / "home.part"
    return markdown.replace(MADE, part.read_text("utf-8") if part.is_file() else "")


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Name headings in the list of contents by one language; a script puts the reader's in its place."""
    first = {name: markup.escape(markup.unescape(TAG.sub("", text))) for name, text in HEADING.findall(html)}
    _rename(page.toc, first)
    return html


def _rename(items: Iterable[AnchorLink], titles: dict[str, str]) -> None:
    for item in items:
        item.title = titles.get(item.id, item.title)
        _rename(item.children, titles)


@event_priority(100)
def _before_search(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: object) -> dict[str, Any]:
    """Let the search see a page in one language: three of them side by side are no words of anybody.

    Titles in the other languages stand below their headings there, so that they are found too.
    """
    context["kzlaw_content"] = page.content
    page.content = BESIDE.sub("", OTHERS.sub("", HEADED.sub(_titles_below, page.content or "")))
    return context


def _titles_below(heading: re.Match[str]) -> str:
    others = " · ".join(TAG.sub("", each) for each in OTHERS.findall(heading[0]))
    return f"{OTHERS.sub('', heading[0])}<p>{others}</p>" if others else heading[0]


@event_priority(-100)
def _after_search(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: object) -> dict[str, Any]:
    """Give the page back what it says, without a list of contents that is not shown: a tenth of a page of law."""
    page.content = context.pop("kzlaw_content")
    if "toc" in page.meta.get("hide", ()):
        for item in page.toc:
            item.children = []
    return context


on_page_context = CombinedEvent(_before_search, _after_search)
