"""Build of the site → what the pages need besides: strings of the interface, the search, short contents."""

from __future__ import annotations

import datetime
import html as markup
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files

from kzlaw.emit.site.interface import STRINGS
from kzlaw.emit.site.search_index import read, write
from kzlaw.emit.site.search_pages import ALSO, WITHIN, gathered, up_to_date
from kzlaw.emit.site.stemmer import TABLE
from kzlaw.plan.paging.days import day_in_words, signed_on
from kzlaw.plan.paging.words import ACT_KINDS
from kzlaw.plan.unit_citation import NOUNS

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page
    from mkdocs.structure.toc import AnchorLink

HERE = Path(__file__).parent
# Of the theme's own search, whose place another takes: a megabyte.
UNUSED = ("assets/javascripts/lunr/", "assets/javascripts/workers/")
# A heading in three languages: its first words are Kazakh, or what stands in for it.
HEADING = re.compile(r'<h[1-6][^>]* id="([^"]+)"[^>]*>\s*<i lang="\w+"[^>]*>(.*?)</i>', re.DOTALL)
MADE = "<!-- acts held -->"
TAG = re.compile(r"<[^>]+>")
TITLE = re.compile(r"^# .+\n", re.MULTILINE)
ENGLISH = (
    '<p class="law-also" data-search-exclude><i lang="kk">Бұл бет ағылшынша.</i>'
    '<i lang="ru">Эта страница на английском языке.</i></p>\n'
)
HEADED = re.compile(r"<(h[1-6])[ >].*?</\1>", re.DOTALL)
# A text in a language that the reader of Kazakh does not see.
OTHERS = re.compile(r'<i lang="(?:ru|en)"(?![^>]*for-kk)[^>]*>.*?</i>', re.DOTALL)

# Whose text it is: that of its own language, or those of the readers who have none in theirs.
READER = re.compile(r'(?:lang="(?!.*class)|for-)(\w+)')

# What stands on many pages alike, or is words of the law once more: what is sought is found where the law says it.
BESIDE = re.compile(r'<(p|ol|span) class="law-(?:also|more|of|path|phrases|words)".*?</\1>', re.DOTALL)
# Lists of what pages of their own say better: the units of an act, which may be thousands, and its readings.
LISTED = re.compile(
    r'<li><a href="[^"]*">[^<]*</a> – <span class="law-words".*?</li>|'
    r'(?<=<h2 id="readings">)((?:(?!</h2>).)*</h2>)\s*<table>.*?</table>',
    re.DOTALL,
)


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the files that are made from data of the compiler."""
    strings = _json(json.loads(STRINGS.read_text("utf-8")))
    namer = (HERE / "names.js").read_text("utf-8").replace("/* nouns */", _json(_names()))
    content = f"window.kzlawStrings={strings};\n{namer}"
    files.append(File.generated(config, "assets/strings.js", content=content))
    files.append(File.generated(config, "assets/search.js", content=_search()))
    for file in [each for each in files if each.src_uri.startswith(UNUSED)]:
        files.remove(file)
    return files


def _search() -> str:
    """Return the script of the search: what draws it, around what finds, around what cuts words to their stems."""
    drawn, found, stem = ((HERE / f"{name}.js").read_text("utf-8") for name in ("search", "find", "stem"))
    stem = stem.replace("/* table */", _json(json.loads(TABLE.read_text("utf-8"))))
    return drawn.replace("/* find */", found.replace("/* stem */", stem))


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
    """Write the index of the search in pieces, in the place of what the theme gathered."""
    site = Path(config.site_dir)
    whole = site / "search" / "search_index.json"
    if not whole.is_file():
        return
    pages = gathered(whole.read_bytes())
    whole.unlink()
    if config.plugins["material/search"].is_dirty:
        # Only the pages that changed were built: the index knows the others.
        before = read(site / "search")
        pages = tuple(up_to_date(before, pages, (page.address for page in before if (site / page.address).exists())))
    write(site / "search", pages)


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Take what `kzlaw build` says of the acts held into the first page; say of an English one that it is."""
    if not page.file.src_uri.startswith(("index.md", "law/", "diagnostics/index.md")):
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

    Titles in the other languages stand behind their headings there, so that they are found too.
    """
    context["kzlaw_content"] = page.content
    content = LISTED.sub(lambda found: found[1] or "", page.content or "")
    content = BESIDE.sub("", OTHERS.sub("", HEADED.sub(_titles_apart, content)))
    title, _, whole = str(page.meta.get("title", "")).partition(" – ")
    if whole and markup.unescape(TAG.sub("", content)).lstrip().startswith(title):
        content = content.replace("</h1>", f"{WITHIN}{markup.escape(whole)}</h1>", 1)
    page.content = content
    return context


def _titles_apart(heading: re.Match[str]) -> str:
    said = {name: each[0] for each in OTHERS.finditer(heading[0]) for name in READER.findall(each[0].partition(">")[0])}
    others = "".join(ALSO + TAG.sub("", said.get(name, "")) for name in ("ru", "en")) if said else ""
    end = f"</{heading[1]}>"
    return OTHERS.sub("", heading[0]).removesuffix(end) + others + end


@event_priority(-100)
def _after_search(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: object) -> dict[str, Any]:
    """Give the page back what it says, without a list of contents that is not shown: a tenth of a page of law."""
    page.content = context.pop("kzlaw_content")
    if "toc" in page.meta.get("hide", ()):
        for item in page.toc:
            item.children = []
    return context


on_page_context = CombinedEvent(_before_search, _after_search)
