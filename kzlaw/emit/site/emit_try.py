"""An act with its rules → the page on which a reader tries a case, and the script that brings its rules there."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kzlaw.emit.javascript.emit import SITE_FOLDER
from kzlaw.emit.javascript.layout import Object, printed, text
from kzlaw.emit.site.emit_page import DOCS, TEMPLATES
from kzlaw.emit.site.interface import headed, named, strings
from kzlaw.emit.site.markup import Written, relative
from kzlaw.plan.paging.model import ActPage
from kzlaw.plan.paging.places import PagePlace
from kzlaw.plan.rules import ActPlan


class TryPage(msgspec.Struct, frozen=True):
    """The page as its template prints it."""

    heading: str
    title: Written
    law: Written
    act: str
    known_as: str
    about: Written
    without_script: Written
    from_a_folder: Written


def try_path(act: str) -> str:
    """Return where the page of an act stands, counted from `docs/`."""
    return f"law/{act}/try.md"


def emit_try(plan: ActPlan, own: ActPage, places: Iterable[PagePlace]) -> dict[str, str]:
    """Return the page of an act and its script, by path; nothing for an act without rules."""
    if not plan.modules:
        return {}
    page = TryPage(
        strings()["try_case"].kk,
        headed("try_case"),
        named("law"),
        own.heading,
        own.known_as,
        named("try_about"),
        named("try_without_script"),
        named("try_from_a_folder"),
    )
    path = try_path(plan.act)
    return {
        f"{DOCS}/{path}": TEMPLATES.get_template("try.md.jinja").render(page=page),
        f"{DOCS}/{path.removesuffix('.md')}.js": _script(plan, own, places),
    }


def _script(plan: ActPlan, own: ActPage, places: Iterable[PagePlace]) -> str:
    """Return the module that hands the rules of the act, the pages of their words and the names of acts to the form."""
    folder = f"law/{plan.act}"
    pages = {
        (place.component, place.unit, place.given_by, place.provision.hash): place.path
        for place in places
        if place.act == plan.act
    }
    shown = [
        (f"{module.component_package}/{module.name}", pages[key])
        for module in plan.modules
        if (key := (module.component, module.unit, module.given_by, module.text_hash)) in pages
    ]
    table = Object(
        tuple((module, text(relative(page, f"{folder}/try.md").removesuffix(".md"))) for module, page in shown),
        exploded=True,
    )
    named_acts = {
        edition.by: line.given for edition, line in zip(plan.editions, own.editions, strict=True) if edition.held
    }
    names = Object(
        tuple(
            (act, Object((("kk", text(said.kk)), ("ru", text(said.ru)), ("en", text(said.en))), exploded=True))
            for act, said in named_acts.items()
        ),
        exploded=True,
    )
    rules = relative(SITE_FOLDER.removeprefix(f"{DOCS}/"), f"{folder}/try.js")
    return "\n".join(
        (
            "// Written by `kzlaw build`: the rules of an act, and the pages of their words, for the form.",
            "",
            f'import {{ start }} from "{relative("assets/try/form.js", f"{folder}/try.js")}";',
            f'import * as act from "{rules}/{plan.package}/index.js";',
            f'import * as runtime from "{rules}/runtime/index.js";',
            "",
            printed(table, 0, "const pages = ", ";"),
            printed(names, 0, "const names = ", ";"),
            "",
            "start({ act, runtime, pages, names, base: import.meta.url });",
            "",
        )
    )
