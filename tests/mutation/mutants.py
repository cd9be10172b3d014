"""Generated module → copies of its functions with one slip in each, the slips that a drafter or a compiler can make."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

COMPARISONS = {
    "at_most": ("less", "at_least", "equal"),
    "less": ("at_most", "more"),
    "at_least": ("more", "at_most", "equal"),
    "more": ("at_least", "less"),
    "equal": ("differs",),
    "differs": ("equal",),
}
REPLACED = {
    **COMPARISONS,
    "either": ("every",),
    "every": ("either",),
    "earliest": ("latest",),
    "latest": ("earliest",),
    "plus_years": ("plus_months",),
    "plus_months": ("plus_years", "plus_days"),
    "plus_days": ("plus_months",),
    "plus_working_days": ("plus_days",),
    "at_latest": ("at_earliest", "before"),
    "before": ("at_latest",),
    "at_earliest": ("at_latest", "after"),
    "after": ("at_earliest",),
    "add": ("subtract",),
    "subtract": ("add",),
}
TRUTHS = frozenset({*COMPARISONS, "either", "every", "one_of", "negate", "under"})


@dataclass(frozen=True, slots=True)
class Facts:
    """What can stand for what: facts of one type by attribute path, values of one enumeration by attribute path."""

    alike: Mapping[str, tuple[str, ...]]
    values: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A function with a slip in it."""

    function: str
    line: int
    what: str
    tree: ast.FunctionDef


def mutants(source: str, facts: Facts) -> Iterator[Mutant]:
    """Yield the mutants of every function of a generated module, in the order of the text."""
    for function in ast.parse(source).body:
        if isinstance(function, ast.FunctionDef):
            for place, node in enumerate(ast.walk(function)):
                for what, change in _changes(node, facts):
                    mutant = copy.deepcopy(function)
                    # A deep copy is walked in the same order, so a place says which node to change.
                    _replace(mutant, list(ast.walk(mutant))[place], change)
                    line = getattr(node, "lineno", function.lineno)
                    yield Mutant(function.name, line, what, ast.fix_missing_locations(mutant))


def _replace(tree: ast.AST, old: ast.AST, new: ast.AST) -> None:
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, name, new)
            elif isinstance(value, list):
                setattr(parent, name, [new if item is old else item for item in value])


def _changes(node: ast.AST, facts: Facts) -> Iterator[tuple[str, ast.AST]]:
    match node:
        case ast.Assign(targets=[ast.Name(id="when" | "requires")], value=ast.Tuple(elts=entries)):
            for number, entry in enumerate(entries):
                kept = copy.deepcopy(entries)
                # True, not nothing: a tuple of another length would be noticed for that alone.
                kept[number] = ast.Constant(True)
                dropped = ast.Assign(
                    targets=node.targets, value=ast.Tuple(elts=kept, ctx=ast.Load()), lineno=node.lineno
                )
                yield f"condition dropped: {ast.unparse(entry)}", dropped
                yield f"condition negated: {ast.unparse(entry)}", _with_entry(node, entries, number, negation(entry))
        case ast.Call(func=ast.Name(id=name), args=arguments):
            for other in REPLACED.get(name, ()):
                yield (
                    f"{other} for {name}",
                    _call(node, other, arguments[:2] if name == "plus_working_days" else arguments),
                )
            yield from _argument_changes(node, name, arguments, facts)
        case ast.Compare(left=ast.Attribute(value=ast.Name(id="readings")) as chosen, comparators=options):
            yield "another option", ast.Compare(left=chosen, ops=[ast.NotEq()], comparators=options)
        case ast.Attribute() if (path := attribute_path(node)) in facts.alike:
            for other in facts.alike[path]:
                yield f"case.{other} for case.{path}", ast.parse(f"case.{other}", mode="eval").body
        case ast.Constant(value=int() as number) if not isinstance(number, bool):
            for step in (1, -1):
                yield f"{number + step} for {number}", ast.Constant(number + step)
        case _:
            return


def _argument_changes(
    node: ast.Call, name: str, arguments: list[ast.expr], facts: Facts
) -> Iterator[tuple[str, ast.AST]]:
    match name, arguments:
        case "negate", [operand]:
            yield "negation dropped", operand
        case "under", [_, asked]:
            yield "asked under every reading", asked
            yield "asked under no reading", ast.Constant(True)
        case "Decimal", [ast.Constant(value=str() as text)]:
            for step in (1, -1):
                yield f"{Decimal(text) + step} for {text}", _call(node, name, [ast.Constant(str(Decimal(text) + step))])
        case "equal" | "differs", [ast.Attribute() as fact, ast.Constant(value=str() as value)]:
            values = facts.values.get(attribute_path(fact), ())
            for other in values:
                if other != value:
                    yield f"{other} for {value}", _call(node, name, [fact, ast.Constant(other)])
        case "one_of", [element, ast.Tuple(elts=options)]:
            for number, option in enumerate(options):
                kept = ast.Tuple(elts=options[:number] + options[number + 1 :], ctx=ast.Load())
                yield f"{ast.unparse(option)} dropped", _call(node, name, [element, kept])
        case "either" | "every" | "earliest" | "latest", [_, _, *_]:
            for number, operand in enumerate(arguments):
                rest = arguments[:number] + arguments[number + 1 :]
                yield f"{ast.unparse(operand)} dropped from {name}", _call(node, name, rest)
        case _:
            return


def _with_entry(node: ast.Assign, entries: list[ast.expr], number: int, entry: ast.expr) -> ast.Assign:
    changed = [*entries[:number], entry, *entries[number + 1 :]]
    return ast.Assign(targets=node.targets, value=ast.Tuple(elts=changed, ctx=ast.Load()), lineno=node.lineno)


def negation(entry: ast.expr) -> ast.expr:
    """Return the opposite of a condition; a negation loses its own."""
    match entry:
        case ast.Call(func=ast.Name(id="negate"), args=[operand]):
            return operand
        case _:
            return ast.Call(func=ast.Name("negate", ast.Load()), args=[entry], keywords=[])


def _call(node: ast.Call, name: str, arguments: list[ast.expr]) -> ast.Call:
    return ast.Call(func=ast.Name(name, ast.Load()), args=arguments, keywords=node.keywords)


def attribute_path(node: ast.AST) -> str:
    """Return `loan.until` for `case.loan.until`, an empty text for anything else."""
    steps: list[str] = []
    while isinstance(node, ast.Attribute):
        steps.insert(0, node.attr)
        node = node.value
    return ".".join(steps) if isinstance(node, ast.Name) and node.id == "case" else ""
