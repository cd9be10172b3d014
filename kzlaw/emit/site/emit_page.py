"""Plan of a page → its Markdown file, and the line and the anchor at which each norm stands."""

from __future__ import annotations

import re
from functools import partial
from typing import assert_never

from jinja2 import Environment, PackageLoader, StrictUndefined

from kzlaw.emit.compiled import compiled
from kzlaw.emit.python.emit_module import Anchor, EmittedFile
from kzlaw.emit.site.interface import headed, named, said
from kzlaw.emit.site.law_html import authors, code_lines, law, lost, redline, timeline, words
from kzlaw.emit.site.markup import (
    Written,
    address,
    anchored,
    code,
    code_html,
    escaped,
    fenced,
    finished,
    official,
    relative,
    within_html,
)
from kzlaw.plan.paging.model import (
    ActPage,
    AmendingPage,
    CoveragePage,
    DiagnosticPage,
    DiagnosticsPage,
    HomePage,
    LawPage,
    Link,
    PagePlan,
    ParagraphPage,
    RedlinePage,
    RulePage,
)

DOCS = "docs"
HOME = "docs/law/home.part"
"""What the first page takes in: that page itself is written by hand, and no build may write outside its folders."""
_UNIT = re.compile(r'^<(?:p|div)[^>]* id="([^"]+)"')


def _to(link: Link, page: str) -> Written:
    """Return a link as Markdown, which the site generator checks; a mere text where it leads nowhere."""
    if not link.page:
        return escaped(link.text)
    fragment = f"#{anchored(link.fragment)}" if link.fragment else ""
    target = fragment if link.page == page and fragment else f"{relative(link.page, page)}{fragment}"
    return Written(f"[{escaped(link.text)}]({target})")


TEMPLATES = Environment(
    loader=PackageLoader("kzlaw.emit.site", "templates"),
    undefined=StrictUndefined,
    # Stricter than autoescape, which knows HTML and no Markdown: whatever is printed becomes a text first.
    finalize=finished,
    autoescape=False,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    bytecode_cache=compiled(),
)
TEMPLATES.filters.update(
    address=address, anchored=anchored, authors=authors, code=code, code_html=code_html, code_lines=code_lines,
    fenced=fenced, inner=within_html, law=law, lost=lost, official=official, redline=redline,
    timeline=timeline, words=words, written=Written,
)  # fmt: skip
TEMPLATES.globals.update(t=named, h=headed, say=said, head=partial(said, heading=True))


def emit_page(plan: PagePlan) -> EmittedFile:
    """Return the file of a page; it depends on nothing but its plan.

    An anchor's ``function`` is the HTML id of the norm's section.
    """
    match plan:
        case ParagraphPage():
            text = _rendered("paragraph", plan)
            return EmittedFile(f"{DOCS}/{plan.path}", text, _anchors(plan, text))
        case RulePage():
            text = _rendered("rule", plan, home=relative(plan.paragraph.page, plan.path).removesuffix(".md") + ".html")
        case RedlinePage():
            text = _rendered("redline", plan)
        case ActPage():
            text = _rendered("act", plan)
        case AmendingPage():
            text = _rendered("amends", plan)
        case CoveragePage():
            text = _rendered("coverage", plan)
        case LawPage():
            text = _rendered("law", plan)
        case HomePage():
            return EmittedFile(HOME, _rendered("home", plan))
        case DiagnosticsPage():
            text = _rendered("diagnostics", plan)
        case DiagnosticPage():
            text = _rendered("diagnostic", plan)
        case _:
            assert_never(plan)
    return EmittedFile(f"{DOCS}/{plan.path}", text)


def unit_lines(file: EmittedFile) -> dict[str, int]:
    """Return the line of a page at which each абзац, and the paragraph itself, stands, by the id of the unit."""
    lines = enumerate(file.text.split("\n"), start=1)
    return {found[1]: number for number, line in lines if (found := _UNIT.match(line))}


def _rendered(template: str, plan: PagePlan, home: str = "") -> str:
    to = partial(_to, page=plan.path)
    path = plan.path

    def from_here(target: str) -> Written:
        return Written(relative(target, path))

    return TEMPLATES.get_template(f"{template}.md.jinja").render(
        page=plan, to=to, from_here=from_here, home=Written(home)
    )


def _anchors(plan: ParagraphPage, text: str) -> tuple[Anchor, ...]:
    lines = text.split("\n")
    # A heading is printed by the template alone: no line of code or law begins with its signs.
    heads = {line.rpartition("{: #")[2][:-2]: number for number, line in enumerate(lines) if line.startswith("### ")}
    ends = sorted([*heads.values(), *(number for number, line in enumerate(lines) if line.startswith("## "))])
    anchors: list[Anchor] = []
    for norm in plan.norms:
        start = heads[anchored(norm.anchor)]
        end = next((number for number in ends if number > start), len(lines) - 1)
        while not lines[end - 1]:
            end -= 1
        path = f"{DOCS}/{plan.path}"
        anchors.append(Anchor(norm.id, norm.unit.fragment, norm.anchor, path, start + 1, end, ()))
    return tuple(anchors)
