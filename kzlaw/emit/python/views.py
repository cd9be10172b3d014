"""A module's plan → the pieces that its template prints: constants, functions and imports, all laid out."""

from __future__ import annotations

from typing import assert_never

import msgspec

from kzlaw.emit.python.expression import (
    LIMIT_FUNCTIONS,
    SHIFTS,
    TRUTH_FUNCTIONS,
    Printer,
    attributes,
)
from kzlaw.emit.python.layout import Call, Named, Node, Plain, Remark, Text, import_line, printed
from kzlaw.emit.python.text import docstring
from kzlaw.plan.rules import Entry, ModulePlan, NormPlan
from kzlaw.resolved import model
from kzlaw.runtime.labels import Labels as RuntimeLabels
from kzlaw.vocabulary.facts import Labels

DATE_FUNCTIONS = frozenset({*SHIFTS.values(), "earliest", "latest", "number", "add", "subtract"})


class FunctionView(msgspec.Struct, frozen=True):
    """One norm as its template prints it; an empty text is printed as nothing."""

    kind: str
    constant: str
    definition: str
    function: str
    docstring: str
    when: str
    requires: str
    limits_function: str
    limits: str


class ModuleView(msgspec.Struct, frozen=True):
    """A module as its template prints it."""

    docstring: str
    imports: tuple[str, ...]
    functions: tuple[FunctionView, ...]
    provision: str


def module_view(module: ModulePlan) -> ModuleView:
    """Return the pieces of a module of rules."""
    printer = Printer()
    functions = tuple(_function(module, norm, printer) for norm in module.norms)
    return ModuleView(
        docstring=_module_docstring(module),
        imports=_imports(module, printer.used),
        functions=functions,
        provision=printed(_provision(module), 0, "PROVISION = "),
    )


def _module_docstring(module: ModulePlan) -> str:
    where = f"{module.act}!{module.component}" if module.component != "main" else module.act
    title = f" of «{module.component_title}»" if module.component_title else ""
    facts = (
        ("Unit", f"{where}/{module.unit}, as given by {module.given}"),
        ("Official", module.official),
        ("Text", f"sha256 {module.text_hash}"),
    )
    written = "Written by `kzlaw build` from the annotated law: edit that, not this."
    return docstring((f"{module.heading}{title}: its rules.", written), _stated(facts), 0)


def _function(module: ModulePlan, norm: NormPlan, printer: Printer) -> FunctionView:
    return FunctionView(
        kind=norm.kind,
        constant=norm.constant,
        definition=printed(_definition(norm), 0, f"{norm.constant} = "),
        function=norm.function,
        docstring=_norm_docstring(module, norm),
        when=_truths("when", norm.when, printer),
        requires=_truths("requires", norm.requires, printer),
        limits_function=norm.limits_function,
        limits=printed(Call("", tuple(printer.limit(limit) for limit in norm.limits), exploded=True), 4, "return ")
        if norm.limits
        else "",
    )


def _norm_docstring(module: ModulePlan, norm: NormPlan) -> str:
    quote = [f"«{norm.quote[0]}", *norm.quote[1:]] if norm.quote else []
    if quote:
        quote[-1] += "»"
    facts = (
        ("Unit", f"{norm.norm.id.rpartition('/')[0]}, as given by {module.given}"),
        ("Official", module.official),
        ("Source", norm.annotated),
    )
    return docstring((f"{norm.heading}.", *quote), _stated(facts), 4)


def _stated(facts: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in facts if value)


def _truths(name: str, entries: tuple[Entry, ...], printer: Printer) -> str:
    """Return the assignment of a tuple of conditions, each under the words that cause it; nothing for none."""
    if not entries:
        return ""
    nodes = [Remark(_remark(entry), printer.entry(entry)) for entry in entries]
    return printed(Call("", tuple(nodes)), 4, f"{name} = ")


def _remark(entry: Entry) -> str:
    if not entry.first:
        return "… and by the same words"
    unless = "unless " if entry.condition.role == "unless" else ""
    open_one = entry.condition.proposition
    by = f", which cites what {open_one.by} has changed" if isinstance(open_one, model.Unconfirmed) else ""
    return f"{unless}«{entry.condition.quoted}»{by}"


def _definition(norm: NormPlan) -> Node:
    stated = norm.norm
    component = stated.id.partition("/")[0].partition("!")[2] or "main"
    arguments: list[Node] = [
        Named("id", Text(stated.id)),
        Named("component", Text(component)),
        Named("unit", Text(stated.unit)),
        Named("titles", labels(stated.titles)),
        Named("citation", labels(norm.citation)),
    ]
    if norm.when:
        arguments.append(Named("when", _conditions(norm.when)))
    match stated:
        case model.Rule():
            arguments += [Named("requires", _conditions(norm.requires))] if norm.requires else []
            return Call("Rule", tuple(arguments), exploded=True)
        case model.Referral(law=law):
            return Call("Referral", (*arguments, Named("law", Text(law))), exploded=True)
        case model.Exemption(covers=covers):
            covered = Call("", tuple(Text(unit) for unit in covers))
            return Call("Exemption", (*arguments, Named("covers", covered)), exploded=True)
        case _:
            assert_never(stated)


def _conditions(entries: tuple[Entry, ...]) -> Node:
    return Call("", tuple(_condition(entry) for entry in entries))


def _condition(entry: Entry) -> Node:
    arguments: list[Node] = [Text(entry.condition.quoted)]
    if entry.reads:
        arguments.append(Named("reads", Call("", tuple(Text(attributes(fact)) for fact in entry.reads))))
    if entry.working_days:
        arguments.append(Named("working_days", Plain("True")))
    if isinstance(entry.proposition, model.Unconfirmed):
        arguments.append(Named("unconfirmed", Plain("True")))
    return Call("Condition", tuple(arguments))


def labels(texts: Labels | RuntimeLabels) -> Node:
    """Return the code of a text in three languages; a language without one is left out."""
    given = (("kk", texts.kk), ("ru", texts.ru), ("en", texts.en))
    return Call("Labels", tuple(Named(language, Text(text)) for language, text in given if text))


def _provision(module: ModulePlan) -> Node:
    judged = [norm for norm in module.norms if norm.kind != "exemption"]
    exempting = [norm for norm in module.norms if norm.kind == "exemption"]
    bounding = [norm for norm in module.norms if norm.limits]
    arguments: list[Node] = [
        Named("component", Text(module.component)),
        Named("unit", Text(module.unit)),
        Named("given_by", Text(module.given_by)),
        Named("text_hash", Text(module.text_hash)),
    ]
    for name, pairs in (
        ("norms", [(norm.constant, norm.function) for norm in judged]),
        ("exemptions", [(norm.constant, norm.function) for norm in exempting]),
        ("limits", [(norm.constant, norm.limits_function) for norm in bounding]),
    ):
        if pairs:
            rows = tuple(Call("", (Plain(constant), Plain(function))) for constant, function in pairs)
            arguments.append(Named(name, Call("", rows, exploded=True)))
    return Call("Provision", tuple(arguments), exploded=True)


def _imports(module: ModulePlan, used: set[str]) -> tuple[str, ...]:
    """Return the groups of imports: the standard library, the runtime, and the modules beside."""
    kinds = {norm.kind for norm in module.norms}
    findings = {"Finding"} if kinds & {"rule", "referral"} else set()
    classes = {"rule": "Rule", "referral": "Referral", "exemption": "Exemption"}
    with_conditions = any(norm.when or norm.requires for norm in module.norms)
    bounding = any(norm.limits for norm in module.norms)
    limit_functions = used & set(LIMIT_FUNCTIONS.values())
    needs_truth = {"Truth"} if findings else set()
    groups = (
        (import_line("datetime", used & {"date"}), import_line("decimal", used & {"Decimal"})),
        (
            import_line("kzlaw.runtime.bounds", limit_functions | ({"Limits"} if bounding else set())),
            import_line("kzlaw.runtime.dates", used & DATE_FUNCTIONS),
            import_line("kzlaw.runtime.editions", {"Provision"}),
            import_line("kzlaw.runtime.findings", findings | ({"ExemptionFinding"} if "exemption" in kinds else set())),
            import_line("kzlaw.runtime.labels", {"Labels"}),
            import_line(
                "kzlaw.runtime.rules",
                {classes[kind] for kind in kinds} | ({"Condition"} if with_conditions else set()),
            ),
            import_line("kzlaw.runtime.truth", used & TRUTH_FUNCTIONS | needs_truth),
        ),
        (
            # Relative, and so the last group wherever the package stands.
            import_line(f"...facts.{module.vocabulary_module}", {"Case"}),
            import_line("...working_days", used & {"WORKING_DAYS"}),
            import_line("..readings", {"Readings"}),
        ),
    )
    return tuple("\n".join(line.rstrip("\n") for line in group if line) for group in groups if any(group))
