"""A module's plan → the pieces that its template prints: constants, functions and imports, all laid out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

import msgspec

from kzlaw.emit.javascript.expression import Printer
from kzlaw.emit.javascript.layout import Call, List, Node, Object, Plain, Remark, printed, text
from kzlaw.emit.javascript.names import module_names
from kzlaw.emit.javascript.text import block
from kzlaw.plan.rules import Entry, ModulePlan, NormPlan
from kzlaw.resolved import model
from kzlaw.vocabulary.facts import Labels

RUNTIME = "../../runtime/index.js"


class FunctionView(msgspec.Struct, frozen=True):
    """One norm as its template prints it; an empty text is printed as nothing."""

    kind: str
    constant: str
    definition: str
    function: str
    docblock: str
    when: str
    requires: str
    limits_function: str
    limits: str


class ModuleView(msgspec.Struct, frozen=True):
    """A module as its template prints it."""

    docblock: str
    imports: tuple[str, ...]
    functions: tuple[FunctionView, ...]
    provision: str


def module_view(module: ModulePlan) -> ModuleView:
    """Return the pieces of a module of rules."""
    printer = Printer()
    names = module_names(module)
    functions = tuple(_function(module, norm, names, printer) for norm in module.norms)
    classes = {norm.kind.capitalize() for norm in module.norms}
    imports = [import_line((printer.used - {"WORKING_DAYS"}) | classes, RUNTIME)]
    if "WORKING_DAYS" in printer.used:
        imports.append(import_line({"WORKING_DAYS"}, "../../working_days.js"))
    return ModuleView(
        docblock=_module_block(module),
        imports=tuple(imports),
        functions=functions,
        provision=printed(_provision(module, names), 0, "export const PROVISION = ", ";"),
    )


def import_line(names: set[str], path: str) -> str:
    """Return an import of some names, one a line where they are many."""
    ordered = sorted(names, key=lambda name: (name.lower(), name))
    line = f'import {{ {", ".join(ordered)} }} from "{path}";'
    if len(line) <= 120:
        return line
    return "import {\n" + "".join(f"  {name},\n" for name in ordered) + f'}} from "{path}";'


def labels(texts: Labels) -> Object:
    """Return the code of a text in three languages."""
    return Object((("kk", text(texts.kk)), ("ru", text(texts.ru)), ("en", text(texts.en))))


def _module_block(module: ModulePlan) -> str:
    where = f"{module.act}!{module.component}" if module.component != "main" else module.act
    title = f" of «{module.component_title}»" if module.component_title else ""
    facts = (
        ("Unit", f"{where}/{module.unit}, as given by {module.given}"),
        ("Official", module.official),
        ("Text", f"sha256 {module.text_hash}"),
    )
    written = "Written by `kzlaw build` from the annotated law: edit that, not this."
    return block((f"{module.heading}{title}: its rules.", written), _stated(facts), 0)


def _function(module: ModulePlan, norm: NormPlan, names: Mapping[str, str], printer: Printer) -> FunctionView:
    limits = List(tuple(printer.limit(limit) for limit in norm.limits), exploded=True)
    constant = names[norm.constant]
    return FunctionView(
        kind=norm.kind,
        constant=constant,
        definition=printed(_definition(norm), 0, f"export const {constant} = ", ";"),
        function=names[norm.function],
        docblock=_norm_block(module, norm),
        when=_truths("when", norm.when, printer),
        requires=_truths("requires", norm.requires, printer),
        limits_function=names[norm.limits_function] if norm.limits_function else "",
        limits=printed(limits, 2, "return ", ";") if norm.limits else "",
    )


def _norm_block(module: ModulePlan, norm: NormPlan) -> str:
    quote = [f"«{norm.quote[0]}", *norm.quote[1:]] if norm.quote else []
    if quote:
        quote[-1] += "»"
    facts = (
        ("Unit", f"{norm.norm.id.rpartition('/')[0]}, as given by {module.given}"),
        ("Official", module.official),
        ("Source", norm.annotated),
    )
    return block((f"{norm.heading}.", *quote), _stated(facts), 0)


def _stated(facts: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in facts if value)


def _truths(name: str, entries: tuple[Entry, ...], printer: Printer) -> str:
    """Return the assignment of a list of conditions, each under the words that cause it; nothing for none."""
    if not entries:
        return ""
    nodes = [Remark(_remark(entry), printer.entry(entry)) for entry in entries]
    return printed(List(tuple(nodes)), 2, f"const {name} = ", ";")


def _remark(entry: Entry) -> str:
    if not entry.first:
        return "… and by the same words"
    unless = "unless " if entry.condition.role == "unless" else ""
    return f"{unless}«{entry.condition.quoted}»"


def _definition(norm: NormPlan) -> Node:
    stated = norm.norm
    component = stated.id.partition("/")[0].partition("!")[2] or "main"
    members: list[tuple[str, Node]] = [
        ("id", text(stated.id)),
        ("component", text(component)),
        ("unit", text(stated.unit)),
        ("titles", labels(stated.titles)),
        ("citation", labels(norm.citation)),
    ]
    if norm.when:
        members.append(("when", List(tuple(map(_condition, norm.when)))))
    match stated:
        case model.Rule():
            members += [("requires", List(tuple(map(_condition, norm.requires))))] if norm.requires else []
            name = "Rule"
        case model.Referral(law=law):
            members.append(("law", text(law)))
            name = "Referral"
        case model.Exemption(covers=covers):
            members.append(("covers", List(tuple(map(text, covers)))))
            name = "Exemption"
        case _:
            assert_never(stated)
    return Call(f"new {name}", (Object(tuple(members), exploded=True),))


def _condition(entry: Entry) -> Node:
    members: list[tuple[str, Node]] = [("words", text(entry.condition.quoted))]
    if entry.reads:
        members.append(("reads", List(tuple(text(fact.path) for fact in entry.reads))))
    if entry.working_days:
        members.append(("workingDays", Plain("true")))
    if isinstance(entry.proposition, model.Unconfirmed):
        members.append(("unconfirmed", Plain("true")))
    return Object(tuple(members))


def _provision(module: ModulePlan, names: Mapping[str, str]) -> Node:
    members: list[tuple[str, Node]] = [
        ("component", text(module.component)),
        ("unit", text(module.unit)),
        ("givenBy", text(module.given_by)),
        ("textHash", text(module.text_hash)),
        ("module", text(f"{module.component_package}/{module.name}")),
    ]
    norms = module.norms
    for name, pairs in (
        ("norms", [(norm.constant, norm.function) for norm in norms if norm.kind != "exemption"]),
        ("exemptions", [(norm.constant, norm.function) for norm in norms if norm.kind == "exemption"]),
        ("limits", [(norm.constant, norm.limits_function) for norm in norms if norm.limits]),
    ):
        if pairs:
            rows = (List((Plain(names[constant]), Plain(names[function]))) for constant, function in pairs)
            members.append((name, List(tuple(rows), exploded=True)))
    return Object(tuple(members), exploded=True)
