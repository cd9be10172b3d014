"""Plan of an act → every file of its ES modules: rules, facts, readings, editions, types, and the runtime."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import jinja2
import msgspec

import kzlaw
from kzlaw.emit.compiled import compiled
from kzlaw.emit.javascript.act_views import act_view, calendar_view, facts, readings
from kzlaw.emit.javascript.declarations import case_lines, reading_lines
from kzlaw.emit.javascript.module_view import module_view
from kzlaw.emit.javascript.text import block
from kzlaw.plan.rules import ActPlan, ModulePlan

FOLDER = "generated/javascript"
SITE_FOLDER = "docs/law/javascript"
NAME = "kzrules"
_HERE = Path(__file__).parent

TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(_HERE / "templates"),
    undefined=jinja2.StrictUndefined,
    autoescape=False,  # what is printed is JavaScript; every text has become a literal or a comment before
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    bytecode_cache=compiled(),
)


def emit_javascript(plan: ActPlan) -> dict[str, str]:
    """Return all files of an act, by path; those that acts share have the same text whichever act they come from."""
    files = emit_javascript_around(plan)
    files.update((module_path(module), emit_javascript_module(module)) for module in plan.modules)
    return dict(sorted(files.items()))


def module_path(module: ModulePlan) -> str:
    """Return where the JavaScript of a module of rules stands."""
    return f"{FOLDER}/{module.package}/{module.component_package}/{module.name}.js"


def site_path(path: str) -> str | None:
    """Return where the pages load a module from, which the site generator copies; None for what browsers ignore."""
    return SITE_FOLDER + path.removeprefix(FOLDER) if path.endswith(".js") else None


def emit_javascript_module(module: ModulePlan) -> str:
    """Return the text of one paragraph's module; it depends on nothing but the plan of the module."""
    return _rendered("module.js", module=module_view(module))


def emit_javascript_around(plan: ActPlan) -> dict[str, str]:
    """Return the files of an act that are no module of rules: those can be taken from a cache."""
    folder = f"{FOLDER}/{plan.package}"
    about_facts = (f"What a case may say, in the words of the vocabulary «{plan.facts.vocabulary}».",)
    about_readings = (f"How the ambiguous norms of {plan.act} can be read.",)
    files = {
        **_runtime(),
        f"{FOLDER}/package.json": _package(),
        f"{FOLDER}/facts/{plan.facts.module}.js": _table(about_facts, facts(plan.facts)),
        f"{FOLDER}/facts/{plan.facts.module}.d.ts": _rendered(
            "facts.d.ts", docblock=block(about_facts, (), 0), lines=case_lines(plan.facts)
        ),
        f"{folder}/index.js": _rendered("act.js", act=act_view(plan)),
        f"{folder}/index.d.ts": _rendered("act.d.ts", act=act_view(plan), readings=reading_lines(plan)),
        f"{folder}/readings.js": _table(about_readings, readings(plan)),
    }
    if plan.calendar is not None:
        files[f"{FOLDER}/working_days.js"] = _rendered("working_days.js", calendar=calendar_view(plan.calendar))
    return files


@cache
def _runtime() -> dict[str, str]:
    return {
        f"{FOLDER}/runtime/{file.name}": file.read_text("utf-8")
        for file in sorted((_HERE / "runtime").iterdir())
        if file.name.endswith((".js", ".d.ts"))
    }


def _package() -> str:
    entry = {"types": "./*/index.d.ts", "default": "./*/index.js"}
    package = {
        "name": NAME,
        "version": kzlaw.__version__,
        "description": "Rules of law as validators: each condition under the words of the law that cause it",
        "license": "Apache-2.0",
        "type": "module",
        "sideEffects": False,
        "exports": {
            "./runtime": {**entry, "types": "./runtime/index.d.ts", "default": "./runtime/index.js"},
            "./*": entry,
        },
    }
    return msgspec.json.format(msgspec.json.encode(package), indent=2).decode() + "\n"


def _table(about: tuple[str, ...], table: str) -> str:
    return f"{block(about, (), 0)}\n\n{table}\n"


def _rendered(template: str, **pieces: object) -> str:
    return TEMPLATES.get_template(f"{template}.jinja").render(pieces)
