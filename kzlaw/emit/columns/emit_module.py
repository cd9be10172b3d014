"""Plan of a module of rules → its column kernel: one function a rule, over named conditions."""

from __future__ import annotations

from pathlib import Path

import jinja2
import msgspec

from kzlaw.emit.columns.names import condition_name
from kzlaw.emit.python.layout import Call, Node, Plain, Remark, import_line, printed
from kzlaw.emit.python.text import docstring
from kzlaw.plan.names import BUILTINS, free
from kzlaw.plan.rules import Entry, ModulePlan, NormPlan

TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=jinja2.StrictUndefined,
    autoescape=False,  # what is printed is Python; every text has become a literal, a comment or a docstring before
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
RUNTIME = "kzlaw.runtime.columns"
_OWN_NAMES = frozenset(
    {"exempt", "when", "requires", "judge", "refer", "every", "Truth", "Statuses", "HOLDS", *BUILTINS}
)


class FunctionView(msgspec.Struct, frozen=True):
    """One norm as its template prints it."""

    signature: str
    docstring: str
    when: str
    requires: str
    answer: str


def columns_path(module: ModulePlan) -> str:
    """Return where the kernel of a module of rules stands, beside the module."""
    return f"{module.path.removesuffix('.py')}_columns.py"


def emit_columns_module(module: ModulePlan) -> str:
    """Return the kernel of one paragraph; it depends on nothing but the words and conditions of its rules."""
    functions = tuple(_function(module, norm) for norm in module.norms)
    kinds = {norm.kind for norm in module.norms}
    entries = [entry for norm in module.norms for entry in (*norm.when, *norm.requires)]
    bare = any(not norm.when or (norm.kind == "rule" and not norm.requires) for norm in module.norms)
    used = {"Truth"} | ({"every"} if entries else set()) | ({"HOLDS"} if bare else set())
    used |= {"judge", "Statuses"} if "rule" in kinds else set()
    used |= {"refer", "Statuses"} if "referral" in kinds else set()
    return TEMPLATES.get_template("module.py.jinja").render(
        docstring=_module_docstring(module),
        imports=import_line(f"{RUNTIME}.truth", used),
        functions=functions,
    )


def _module_docstring(module: ModulePlan) -> str:
    where = f"{module.act}!{module.component}" if module.component != "main" else module.act
    title = f" of «{module.component_title}»" if module.component_title else ""
    facts = (
        ("Unit", f"{where}/{module.unit}, as given by {module.given_by}"),
        ("Case", f"{module.name}.py has the same rules for one case"),
    )
    written = "Written by `kzlaw build` from the annotated law: edit that, not this."
    return docstring((f"{module.heading}{title}: its rules over columns.", written), facts, 0)


def condition_names(norm: NormPlan) -> dict[Entry, str]:
    """Return the name of every condition of a norm; two conditions that are the same have one name."""
    named: dict[tuple[object, ...], str] = {}
    names: dict[Entry, str] = {}
    for entry in (*norm.when, *norm.requires):
        key = condition_key(entry)
        if key not in named:
            named[key] = free(condition_name(entry), {*named.values(), *_OWN_NAMES})
        names[entry] = named[key]
    return names


def condition_key(entry: Entry) -> tuple[object, ...]:
    """Return what makes two conditions one: what they ask, and under which readings."""
    return (entry.proposition, entry.under)


def _function(module: ModulePlan, norm: NormPlan) -> FunctionView:
    names = condition_names(norm)
    parameters = [f"{name}: Truth" for name in dict.fromkeys(names.values())]
    answer = "Truth"
    if norm.kind != "exemption":
        parameters.insert(0, "exempt: Truth")
        answer = "Statuses"
    signature = printed(Call(norm.function, tuple(Plain(each) for each in parameters)), 0, "def ", f" -> {answer}:")
    quote = [f"«{norm.quote[0]}", *norm.quote[1:]] if norm.quote else []
    if quote:
        quote[-1] += "»"
    facts = (("Unit", f"{norm.norm.id.rpartition('/')[0]}, as given by {module.given_by}"),)
    when, requires = ("when" if norm.when else "HOLDS"), ("requires" if norm.requires else "HOLDS")
    match norm.kind:
        case "rule":
            answer = f"judge(exempt, {when}, {requires})"
        case "referral":
            answer = f"refer(exempt, {when})"
        case _:
            answer = when
    return FunctionView(
        signature,
        docstring((f"{norm.heading}.", *quote), facts, 4),
        _truths("when", norm.when, names),
        _truths("requires", norm.requires, names),
        answer,
    )


def _truths(name: str, entries: tuple[Entry, ...], names: dict[Entry, str]) -> str:
    if not entries:
        return ""
    nodes: tuple[Node, ...] = tuple(Remark(_remark(entry), Plain(names[entry])) for entry in entries)
    return printed(Call("every", nodes), 4, f"{name} = ")


def _remark(entry: Entry) -> str:
    if not entry.first:
        return "… and by the same words"
    unless = "unless " if entry.condition.role == "unless" else ""
    return f"{unless}«{entry.condition.quoted}»"
