"""Build of the site → what the pages need besides: strings of the interface, Kazakh for the search, short contents."""

from __future__ import annotations

import datetime
import html as markup
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.plugins import event_priority
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
    content = f"window.kzlawStrings={strings};\nwindow.kzlawNames={_json(_names())};\n"
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
    languages = Path(config.site_dir) / "assets" / "javascripts" / "lunr" / "min"
    if languages.is_dir():
        endings = _json(json.loads(TABLE.read_text("utf-8")))
        algorithm = (Path(__file__).parent / "lunr.kk.js").read_text("utf-8")
        (languages / "lunr.kk.min.js").write_text(algorithm.replace("/* table */", endings), "utf-8")


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Take what `kzlaw build` says of the acts held into the first page."""
    if page.file.src_uri != "index.md" or MADE not in markdown:
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


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: object) -> dict[str, Any]:
    """Leave out a list of contents that is not shown: it would be a tenth of a page of law."""
    if "toc" in page.meta.get("hide", ()):
        for item in page.toc:
            item.children = []
    return context
