"""Plan of an edition → its kernel: what cases say, days counted from it, what the law asks, what each rule answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec

from kzlaw.emit.columns.emit_module import RUNTIME, condition_key
from kzlaw.emit.columns.expression import KernelPrinter, Names, chosen_or, has_decimals
from kzlaw.emit.columns.names import choice_name, condition_name
from kzlaw.emit.python.layout import INDENT, Call, Named, Node, Plain, Text, import_line, natural, printed
from kzlaw.emit.python.text import LINE_LENGTH, docstring, fits, literal
from kzlaw.plan.names import BUILTINS, module_name
from kzlaw.plan.rules import ActPlan, EditionPlan, Entry, ModulePlan, NormPlan
from kzlaw.resolved import model

_TRUTH = frozenset({"either", "every", "negate", "same", "HOLDS", "FAILS", "UNKNOWN"})
_OWN_NAMES = frozenset(
    """
    facts chosen tables rows answers judge collect annotations Facts Rows Choices Tables Collector EditionColumns Asked
    Bounding Exempting Judged EDITION truths days choices numbers texts text constant equal differs less at_most more
    at_least after_term plus_days earliest latest add subtract in_parts unasked
    as_days as_numbers
    """.split()
)
_INSIDE = 2 * INDENT
"""How deep a row of the tables of an edition stands."""


class EditionView(msgspec.Struct, frozen=True):
    """One edition as its template prints it."""

    docstring: str
    imports: tuple[str, ...]
    function_docstring: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    collected: str
    edition: str


class _Conditions(msgspec.Struct):
    """The conditions met so far: each once, with the local variable that keeps its truth."""

    printer: KernelPrinter
    names: dict[tuple[object, ...], str] = msgspec.field(default_factory=dict)
    entries: dict[str, Entry] = msgspec.field(default_factory=dict)
    lines: list[str] = msgspec.field(default_factory=list)
    known: dict[int, str] = msgspec.field(default_factory=dict)
    """By the identity of the entry, which the plan keeps alive: a condition is deep, and is asked for often."""

    def name(self, entry: Entry) -> str:
        known = self.known.get(id(entry))
        if known is None:
            known = self.known[id(entry)] = self._named(entry)
        return known

    def _named(self, entry: Entry) -> str:
        key = condition_key(entry)
        name = self.names.get(key)
        if name is None:
            name = self.names[key] = self._new(entry)
            self.entries[name] = entry
        return name

    def _new(self, entry: Entry) -> str:
        printer = self.printer
        if isinstance(entry.proposition, model.Holds) and not entry.under:
            return printer.fact(entry.proposition.fact)
        code = printer.condition(entry)
        name = printer.local(condition_name(entry))
        if not entry.under:
            self.lines.append(printed(code, 4, f"{name} = "))
            return name
        printer.used.add("HOLDS")
        self.lines.append(chosen_or(name, code, printer.asked_under((entry.under,)), "HOLDS"))
        return name


def edition_name(edition: EditionPlan, act: ActPlan) -> str:
    """Return the module of an edition; where one act gave several, the day from which it stands tells them apart."""
    name = f"by_{module_name(edition.by)}"
    several = sum(each.by == edition.by for each in act.editions) > 1
    return f"{name}_from_{edition.start.earliest:%Y_%m_%d}" if several else name


def edition_view(act: ActPlan, edition: EditionPlan, shared: Names) -> EditionView:
    """Return the pieces of the kernel of an edition."""
    alias = _aliases(act, edition)
    aliases = set(alias.values())
    printer = KernelPrinter(shared, {*_OWN_NAMES, *_TRUTH, *BUILTINS, *aliases})
    conditions = _Conditions(printer)
    norms = [(module, norm) for module in edition.modules for norm in module.norms]
    exempting: list[tuple[NormPlan, str]] = []
    exempt_lines: list[str] = []
    exempt_rows: list[str] = []
    for module, norm in norms:
        if norm.kind == "exemption":
            name, line, row = _exemption(alias[module.path], module, norm, conditions)
            exempting.append((norm, name))
            exempt_lines.append(line)
            exempt_rows.append(row)
    groups: dict[tuple[str, ...], str] = {}
    group_lines: list[str] = []
    rule_lines, rule_rows, rule_names, bound_rows = [], [], [], []
    values: dict[str, None] = {}
    decimal = _decimal_bounds(norms)
    covered = _Covered(exempting)
    for module, norm in norms:
        if norm.kind == "exemption":
            continue
        covering = covered.of(norm)
        exempt = _group(covering, groups, group_lines, printer)
        used = _called_with(norm, conditions)
        name = printer.local_of(norm.function, module.name)
        rule_lines.append(_judged(name, f"{alias[module.path]}.{norm.function}", [exempt, *used]))
        rule_names.append(name)
        rule_rows.append(_rule_row(name, covering, norm, conditions))
        for limit in norm.limits:
            value = printer.bound(limit, (limit.fact.path, limit.side) in decimal)
            values[value] = None
            flags = ("decimal",) if (limit.fact.path, limit.side) in decimal else ()
            under = [choice_name(each) for each in limit.under]
            bound_rows.append(_row("Bounding", (name, limit.fact.path, limit.side, value), flags, {"under": under}))
    counting = printer.counting()
    sections = (
        ("What the cases say.", tuple(printer.reading)),
        ("Days and numbers counted from that.", counting),
        ("What the law asks.", tuple(conditions.lines)),
        ("Who is exempt.", (*exempt_lines, *group_lines)),
        ("The rules, in the order of the text.", tuple(rule_lines)),
    )
    collected = Call(
        "collect",
        (
            Plain("answers"),
            Plain("facts"),
            Plain("rows"),
            Call("", tuple(map(Plain, conditions.entries)), exploded=bool(conditions.entries)),
            Call("", tuple(Plain(name) for _, name in exempting)),
            Call("", tuple(map(Plain, rule_names)), exploded=bool(rule_names)),
            Call("", tuple(map(Plain, values)), exploded=bool(values)),
        ),
    )
    rows: dict[str, list[str]] = {
        "conditions": [_asked(name, entry) for name, entry in conditions.entries.items()],
        "exemptions": exempt_rows,
        "rules": rule_rows,
        "bounds": list(dict.fromkeys(bound_rows)),
        "bound_values": [f"{literal(value)}," for value in values],
    }
    return EditionView(
        docstring=docstring((f"{act.act} as given by {edition.by}, over columns: a chunk of cases at once.",), (), 0),
        imports=_imports(act, edition, printer, rows),
        function_docstring=docstring((f"Judge some rows by the edition given by {edition.by}.",), (), 4),
        sections=tuple((title, lines) for title, lines in sections if lines),
        collected=printed(collected, 4),
        edition=_declared(edition.by, rows),
    )


def _declared(by: str, rows: Mapping[str, Sequence[str]]) -> str:
    """Return the tables of an edition: a row for each condition, exemption, rule and bound."""
    lines = ["EDITION = EditionColumns(", f"    {printed(Named('by', Text(by)), 4, '', ',')}", "    judge=judge,"]
    for name, each in rows.items():
        if len(each) == 1 and "\n" not in each[0] and fits(only := f"    {name}=({each[0]}),", LINE_LENGTH):
            lines.append(only)
        elif each:
            lines += [f"    {name}=(", *(f"        {row}" for row in each), "    ),"]
        else:
            lines.append(f"    {name}=(),")
    return "\n".join([*lines, ")"])


def _called_with(norm: NormPlan, conditions: _Conditions) -> list[str]:
    """Return the variables that a function is called with, in the order of its parameters."""
    # Conditions that are the same are one parameter there and one variable here.
    return list(dict.fromkeys(conditions.name(entry) for entry in (*norm.when, *norm.requires)))


def _judged(name: str, function: str, arguments: Sequence[str]) -> str:
    """Return the lines that judge a rule: names are never broken."""
    line = f"{name} = {function}({', '.join(arguments)})"
    if fits(line, LINE_LENGTH - INDENT) or not arguments:
        return line
    margin = " " * INDENT
    return "\n".join([f"{name} = {function}(", *(f"{2 * margin}{each}," for each in arguments), f"{margin})"])


def _aliases(act: ActPlan, edition: EditionPlan) -> dict[str, str]:
    """Return by which name the kernel calls the module of each paragraph, by its path."""
    ambiguous = len({each.name for each in act.modules}) < len(act.modules)
    return {
        module.path: f"{module.component_package}_{module.name}_columns" if ambiguous else f"{module.name}_columns"
        for module in edition.modules
    }


def _exemption(alias: str, module: ModulePlan, norm: NormPlan, conditions: _Conditions) -> tuple[str, str, str]:
    used = _called_with(norm, conditions)
    name = conditions.printer.local_of(norm.function, module.name)
    when = [conditions.name(entry) for entry in norm.when]
    return name, _judged(name, f"{alias}.{norm.function}", used), _row("Exempting", (name,), (), {"when": when})


def _group(
    covering: tuple[str, ...], groups: dict[tuple[str, ...], str], lines: list[str], printer: KernelPrinter
) -> str:
    """Return the variable that says whether one of some exemptions holds."""
    if not covering:
        printer.used.add("FAILS")
        return "FAILS"
    if len(covering) == 1:
        return covering[0]
    if covering not in groups:
        groups[covering] = printer.local("_or_".join(covering))
        code = printer.call("either", *map(Plain, covering))
        lines.append(printed(code, 4, f"{groups[covering]} = "))
    return groups[covering]


class _Covered:
    """Which exemptions cover a unit: asked once for every rule, so that they are found by the units above it."""

    def __init__(self, exempting: list[tuple[NormPlan, str]]) -> None:
        self._names = [name for _, name in exempting]
        self._by_unit: dict[tuple[str, str], list[int]] = {}
        for number, (exemption, _) in enumerate(exempting):
            assert isinstance(exemption.norm, model.Exemption)
            for unit in dict.fromkeys(exemption.norm.covers):
                self._by_unit.setdefault((_component(exemption), unit), []).append(number)

    def of(self, norm: NormPlan) -> tuple[str, ...]:
        """Return the names of the exemptions of a rule, in their own order."""
        component, steps = _component(norm), norm.norm.unit.split("__")
        above = ("__".join(steps[: end + 1]) for end in range(len(steps)))
        found = {number for unit in above for number in self._by_unit.get((component, unit), ())}
        return tuple(self._names[number] for number in sorted(found))


def _component(norm: NormPlan) -> str:
    return norm.norm.id.partition("/")[0].partition("!")[2] or "main"


def _decimal_bounds(norms: list[tuple[ModulePlan, NormPlan]]) -> set[tuple[str, str]]:
    """Return the bounded sides of facts that some decimal bounds: all their values are counted in its parts."""
    return {
        (limit.fact.path, limit.side)
        for _, norm in norms
        for limit in norm.limits
        if limit.fact.type == "decimal" or (limit.value is not None and has_decimals(limit.value))
    }


def _rule_row(name: str, covering: tuple[str, ...], norm: NormPlan, conditions: _Conditions) -> str:
    when = [conditions.name(entry) for entry in norm.when]
    requires = [conditions.name(entry) for entry in norm.requires]
    flags = ("refers",) if norm.kind == "referral" else ()
    return _row("Judged", (name,), (), {"exempt": covering, "when": when, "requires": requires}, flags)


def _asked(name: str, entry: Entry) -> str:
    return _row("Asked", (name,), (), {"": [fact.path for fact in entry.reads]})


def _row(
    kind: str, texts: Sequence[str], flags: Sequence[str], named: Mapping[str, Sequence[str]], last: Sequence[str] = ()
) -> str:
    """Return a row of the tables of an edition; an empty tuple is left out where it has a name."""
    # There is a row for each rule, condition and bound: nearly all take one line, and need no more than its text.
    several = {name: each for name, each in named.items() if each or not name}
    flat = [
        *map(_quoted, texts),
        *[f"{name}=True" for name in flags],
        *[f"{name}={_tuple(each)}" if name else _tuple(each) for name, each in several.items()],
        *[f"{name}=True" for name in last],
    ]
    line = f"{kind}({', '.join(flat)}),"
    if fits(line, LINE_LENGTH - _INSIDE):
        return line
    inside = _INSIDE + INDENT
    if all(fits(each, LINE_LENGTH - inside - 1) for each in flat):
        margin = " " * inside
        return "\n".join([f"{kind}(", *(f"{margin}{each}," for each in flat), f"{' ' * _INSIDE}),"])
    tuples = {name: Call("", tuple(map(Text, each))) for name, each in several.items()}
    arguments: tuple[Node, ...] = (
        *map(Text, texts),
        *(Named(name, Plain("True")) for name in flags),
        *(Named(name, each) if name else each for name, each in tuples.items()),
        *(Named(name, Plain("True")) for name in last),
    )
    return printed(Call(kind, arguments), _INSIDE, "", ",")


def _tuple(texts: Sequence[str]) -> str:
    return f"({', '.join(map(_quoted, texts))}{',' if len(texts) == 1 else ''})"


_quoted = lru_cache(maxsize=65_536)(literal)
"""A name as a text: each stands in several rows."""


def _imports(act: ActPlan, edition: EditionPlan, printer: KernelPrinter, rows: dict[str, list[str]]) -> tuple[str, ...]:
    declared = {"EditionColumns"} | ({"Asked"} if rows["conditions"] else set())
    declared |= {"Exempting"} if rows["exemptions"] else set()
    declared |= ({"Judged"} if rows["rules"] else set()) | ({"Bounding"} if rows["bounds"] else set())
    values = (printer.used - _TRUTH) | {"Facts", "Rows"}
    runtime = (
        import_line(f"{RUNTIME}.collect", {"Collector", "collect"}),
        import_line(f"{RUNTIME}.edition", declared),
        import_line(f"{RUNTIME}.truth", printer.used & _TRUTH),
        import_line(f"{RUNTIME}.values", values),
    )
    packages = sorted({module.component_package for module in edition.modules}, key=natural)
    ambiguous = len({each.name for each in act.modules}) < len(act.modules)
    beside: list[str] = []
    for package in packages:
        modules = [module for module in edition.modules if module.component_package == package]
        if ambiguous:
            beside += [
                f"from ..{package} import {module.name}_columns as {package}_{module.name}_columns"
                for module in sorted(modules, key=lambda each: natural(each.name))
            ]
        else:
            beside.append(import_line(f"..{package}", {f"{module.name}_columns" for module in modules}))
    beside.append(import_line(".cases", {"Choices", "Tables", *printer.constants}))
    return tuple("\n".join(line.rstrip("\n") for line in group if line) for group in (runtime, beside) if any(group))
