"""Plan of an act → every file of its package: rules, facts, readings, editions and working days."""

from __future__ import annotations

import msgspec

from kzlaw.emit.python.act_views import act_view, calendar_view
from kzlaw.emit.python.emit_module import TEMPLATES, Anchor, EmittedFile, emit_module
from kzlaw.emit.python.fact_views import facts_view, readings_view
from kzlaw.emit.python.text import docstring
from kzlaw.plan.rules import ActPlan

__all__ = ["Anchor", "EmittedFile", "EmittedFiles", "emit_around", "emit_module", "emit_python"]

PACKAGE = "generated/kzrules"


class EmittedFiles(msgspec.Struct, frozen=True):
    """The files of an act, by path; those that acts share have the same text whichever act they come from."""

    files: tuple[EmittedFile, ...]

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """Where every norm stands."""
        return tuple(anchor for file in self.files for anchor in file.anchors)


def emit_python(plan: ActPlan) -> EmittedFiles:
    """Return all files of an act, by path."""
    files = [*emit_around(plan), *map(emit_module, plan.modules)]
    return EmittedFiles(tuple(sorted(files, key=lambda file: file.path)))


def emit_around(plan: ActPlan) -> tuple[EmittedFile, ...]:
    """Return the files of an act that are no module of rules: those can be taken from a cache."""
    files = [
        EmittedFile(f"{PACKAGE}/__init__.py", _package("Rules of law, written by `kzlaw build`: one package an act.")),
        EmittedFile(f"{PACKAGE}/py.typed", ""),
        EmittedFile(f"{PACKAGE}/facts/__init__.py", _package("What cases may say: one module a vocabulary.")),
        EmittedFile(plan.facts.path, _rendered("facts", facts=facts_view(plan.facts))),
        EmittedFile(f"{plan.folder}/__init__.py", _rendered("act", act=act_view(plan))),
        EmittedFile(f"{plan.folder}/readings.py", _rendered("readings", readings=readings_view(plan))),
    ]
    for package, name, title in plan.components:
        about = f"{name} of {plan.act}" + (f", «{title}»" if title else "") + ": one module a paragraph."
        files.append(EmittedFile(f"{plan.folder}/{package}/__init__.py", _package(about)))
    # As packages, tests of two components can have one name, however pytest imports them.
    tested = {module.test_path.rpartition("/")[0] for module in plan.modules}
    for folder in sorted(tested | {folder.rpartition("/")[0] for folder in tested}):
        files.append(EmittedFile(f"{folder}/__init__.py", _package(f"Tests of the rules of {plan.act}.")))
    if plan.calendar is not None:
        working_days = _rendered("working_days", calendar=calendar_view(plan.calendar))
        files.append(EmittedFile(f"{PACKAGE}/working_days.py", working_days))
    return tuple(files)


def _package(about: str) -> str:
    return _rendered("package", docstring=docstring((about,), (), 0))


def _rendered(template: str, **pieces: object) -> str:
    return TEMPLATES.get_template(f"{template}.py.jinja").render(pieces)
