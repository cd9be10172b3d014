"""Plan of an act → its package `columns`: how tables are read, and the kernel of every edition."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from kzlaw.emit.columns.edition import edition_name, edition_view
from kzlaw.emit.columns.emit_module import RUNTIME, TEMPLATES, columns_path, emit_columns_module
from kzlaw.emit.columns.expression import Names
from kzlaw.emit.columns.names import choice_name
from kzlaw.emit.python.emit_module import EmittedFile
from kzlaw.emit.python.layout import Call, Named, Node, Plain, Text, import_line, printed
from kzlaw.emit.python.text import docstring, literal
from kzlaw.plan.rules import ActPlan, ChosenOption

__all__ = ["columns_path", "emit_columns", "emit_columns_around", "emit_columns_module"]


def emit_columns(plan: ActPlan) -> tuple[EmittedFile, ...]:
    """Return all column kernels of an act."""
    modules = (EmittedFile(columns_path(module), emit_columns_module(module)) for module in plan.modules)
    return (*emit_columns_around(plan), *modules)


def emit_columns_around(plan: ActPlan) -> tuple[EmittedFile, ...]:
    """Return the column kernels of an act that are no module of a paragraph: those can be taken from a cache."""
    folder = PurePosixPath(plan.folder, "columns")
    shared = Names()
    editions = {edition_name(each, plan): edition_view(plan, each, shared) for each in plan.editions}
    files = [
        EmittedFile(str(folder / f"{name}.py"), TEMPLATES.get_template("edition.py.jinja").render(edition=view))
        for name, view in editions.items()
    ]
    files.append(EmittedFile(str(folder / "cases.py"), _cases(plan, shared)))
    files.append(EmittedFile(str(folder / "__init__.py"), _package(plan, list(editions))))
    return tuple(files)


def _package(plan: ActPlan, editions: list[str]) -> str:
    about = f"{plan.act} over columns: `judge` judges a table of cases, `kernel` one batch after another."
    needs = "Needs NumPy and PyArrow (`kzlaw[batch]`); where Numba is installed (`kzlaw[fast]`) it is used."
    beside = (
        import_line("..", {"ACT"}),
        import_line(f"...facts.{plan.facts.module}", {"FACTS"}),
        import_line("..readings", {"DEFAULT_READINGS", "Readings"}),
        import_line(".", set(editions)),
        import_line(".cases", {"CODES", "TABLES", "TEXTS", "choices"}),
    )
    made = Call("", tuple(Plain(f"{name}.EDITION") for name in editions), exploded=bool(editions))
    return TEMPLATES.get_template("package.py.jinja").render(
        docstring=docstring((about, needs), (), 0),
        imports="\n".join(line.rstrip("\n") for line in _relative_first(beside) if line),
        editions=printed(made, 0, "EDITIONS = "),
    )


def _relative_first(lines: Iterable[str]) -> list[str]:
    """Return relative imports as the import sorter orders them: those from farther up first."""

    def order(line: str) -> tuple[int, str]:
        module = line.split(" ")[1]
        return (-(len(module) - len(module.lstrip("."))), module)

    return sorted((line for line in lines if line), key=order)


def _cases(plan: ActPlan, shared: Names) -> str:
    """Return the module that says how tables of cases are read."""
    codes = [f"{name} = constant(CODES[{literal(value)}])" for value, name in shared.choices.items()]
    days = [f"{name} = constant(day_number({day.year}, {day.month}, {day.day}))" for day, name in shared.days.items()]
    texts = Call("", tuple(Text(text) for text in shared.texts), exploded=bool(shared.texts))
    options = [
        (choice_name(ChosenOption(reading.field, option.name)), f"readings.{reading.field} == {literal(option.name)}")
        for reading in plan.readings
        for option in reading.options
    ]
    tables: list[tuple[str, Node]] = []
    for (unit, amount), name in shared.tables.items():
        match unit:
            case "working_day":
                made = Call("working_day_table", (Plain(str(amount)), Plain("WORKING_DAYS")))
            case "year":
                made = Call("month_table", (Plain(f"12 * {amount}"),))
            case _:
                made = Call("month_table", (Plain(str(amount)),))
        tables.append((name, made))
    functions = {str(each.name) for _, each in tables if isinstance(each, Call)}
    runtime = (
        import_line(f"{RUNTIME}.calendar_tables", functions | ({"DayTable"} if tables else set())),
        import_line(f"{RUNTIME}.places", {"codes_of", "places_of"} | ({"day_number"} if days else set())),
        import_line(f"{RUNTIME}.values", {"constant"} if codes or days else set()),
    )
    beside = (
        import_line(f"...facts.{plan.facts.module}", {"FACTS"}),
        import_line("...working_days", {"WORKING_DAYS"} if "working_day_table" in functions else set()),
        import_line("..readings", {"Readings"}),
    )
    about = f"Tables of cases of {plan.act}: where facts stand, codes of choices, ends of terms."
    chosen = Call("Choices", tuple(Named(name, Plain(code)) for name, code in options), exploded=bool(options))
    return TEMPLATES.get_template("cases.py.jinja").render(
        docstring=docstring((about,), (), 0),
        imports="\n\n".join(
            "\n".join(line.rstrip("\n") for line in group if line) for group in (runtime, beside) if any(group)
        ),
        facts=[f"{name} = PLACES[{literal(path)}]" for path, name in shared.facts.items()],
        codes=[*codes, *days],
        texts=printed(texts, 0, "TEXTS: tuple[str, ...] = "),
        named_texts=[f"{name} = TEXTS.index({literal(text)})" for text, name in shared.texts.items()],
        options=[name for name, _ in options],
        chosen=printed(chosen, 4, "return "),
        tables=[name for name, _ in tables],
        made=printed(
            Call("Tables", tuple(Named(name, made) for name, made in tables), exploded=bool(tables)), 0, "TABLES = "
        ),
    )
