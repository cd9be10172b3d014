"""Generated rules and their tests → the share of mutants that the tests notice, run in this process."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import inspect
import random
import types
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import kzlaw.runtime.bounds
import kzlaw.runtime.dates
import kzlaw.runtime.truth
from tests.mutation.mutants import Facts, Mutant, mutants

RANDOM_CASES = 400


@dataclass(slots=True)
class Noticed:
    """What came of the mutants of one module (or of several)."""

    total: int = 0
    missed: list[str] = field(default_factory=list)
    equivalent: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """The share noticed; those that change nothing count as missed."""
        return 1 - (len(self.missed) + len(self.equivalent)) / self.total if self.total else 1.0

    def add(self, other: Noticed) -> None:
        """Add the figures of another module."""
        self.total += other.total
        self.missed += other.missed
        self.equivalent += other.equivalent

    def report(self) -> str:
        """Return the figures, and every mutant that was not noticed."""
        lines = [f"{self.share:.1%} of {self.total} mutants noticed"]
        lines += [f"  missed: {each}" for each in self.missed]
        lines += [f"  changes nothing that was found: {each}" for each in self.equivalent]
        return "\n".join(lines)


def facts_of(module: str) -> Facts:
    """Return what can stand for what, from the generated module of a vocabulary."""
    every = importlib.import_module(module).FACTS
    alike: dict[str, tuple[str, ...]] = {}
    for number, fact in enumerate(every):
        # The next two of its type, in a circle: all of them would be thousands of much the same slip.
        rest = [*every[number + 1 :], *every[:number]]
        same = [other.attributes for other in rest if (other.type, other.values) == (fact.type, fact.values)]
        alike[fact.attributes] = tuple(same[:2])
    return Facts(alike, {fact.attributes: fact.values for fact in every})


def notice(package: str, module: str, tests: Path, facts: Facts) -> Noticed:
    """Run the tests of the file ``tests`` against every mutant of ``module`` of the act package ``package``."""
    importlib.import_module(package)
    rules = importlib.import_module(module)
    checks = _test_functions(tests)
    _make_every_name_known(rules)
    broken = [name for name, check in checks.items() if not _passes(check)]
    assert not broken, f"{tests.name} fails before anything is changed: {broken[:5]}"
    source = Path(str(rules.__file__)).read_text(encoding="utf-8")
    result = Noticed()
    for mutant in mutants(source, facts):
        result.total += 1
        original: types.FunctionType = getattr(rules, mutant.function)
        changed = _compiled(mutant, rules)
        # Everything that refers to the function keeps it, with another body.
        code, original.__code__ = original.__code__, changed.__code__
        try:
            seen = any(not _passes(check) for check in _nearest_first(checks, mutant.function))
        finally:
            original.__code__ = code
        if not seen:
            what = f"{rules.__name__.rsplit('.', 1)[-1]}:{mutant.line} {mutant.function}: {mutant.what}"
            told_apart = _tells_apart(original, changed, tests, random.Random(what))
            (result.missed if told_apart else result.equivalent).append(what)
    return result


def _test_functions(path: Path) -> dict[str, Callable[[], None]]:
    spec = importlib.util.spec_from_file_location(f"mutation_{path.stem}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {
        name: value for name, value in vars(module).items() if name.startswith("test_") and inspect.isfunction(value)
    }


def _nearest_first(checks: dict[str, Callable[[], None]], function: str) -> Iterator[Callable[[], None]]:
    stem = f"test_{function.removesuffix('_limits')}_"
    yield from (check for name, check in checks.items() if name.startswith(stem))
    yield from (check for name, check in checks.items() if not name.startswith(stem))


def _passes(check: Callable[[], None]) -> bool:
    try:
        check()
    except Exception:
        return False
    return True


def _make_every_name_known(rules: types.ModuleType) -> None:
    """Give the module what a mutant may call: a name that is not imported would be noticed for that alone."""
    for runtime in (kzlaw.runtime.truth, kzlaw.runtime.dates, kzlaw.runtime.bounds):
        for name, value in vars(runtime).items():
            if not name.startswith("_"):
                vars(rules).setdefault(name, value)


def _compiled(mutant: Mutant, rules: types.ModuleType) -> types.FunctionType:
    future = ast.parse("from __future__ import annotations").body
    tree = ast.Module(body=[*future, mutant.tree], type_ignores=[])
    namespace: dict[str, Any] = dict(vars(rules))
    exec(compile(tree, str(rules.__file__), "exec"), namespace)
    function = namespace[mutant.function]
    assert isinstance(function, types.FunctionType)
    return function


# --- does the mutant change anything? --------------------------------------------------------------------------------


def _tells_apart(original: types.FunctionType, changed: types.FunctionType, tests: Path, any_of: random.Random) -> bool:
    """Return whether some case, mixed from the cases of the tests, comes out otherwise."""
    cases = list(_cases(tests))
    for _ in range(RANDOM_CASES):
        first, second = any_of.choice(cases), any_of.choice(cases)
        case = _mixed(first, second, any_of)
        arguments = _arguments(original, case)
        if _answer(original, arguments) != _answer(changed, arguments):
            return True
    return False


def _cases(tests: Path) -> Iterator[Any]:
    """Yield the cases that the tests build, found by running each test with a trace of its local `case`."""
    for check in _test_functions(tests).values():
        code = ast.parse(inspect.getsource(check)).body[0]
        assert isinstance(code, ast.FunctionDef)
        for statement in code.body:
            if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "case":
                yield eval(ast.unparse(statement.value), check.__globals__)


def _mixed(first: Any, second: Any, any_of: random.Random) -> Any:
    """Return a record with each field taken from one of two records."""
    fields: Sequence[str] = type(first).__record_fields__
    values: dict[str, Any] = {}
    for name in fields:
        ours, theirs = getattr(first, name), getattr(second, name)
        is_record = hasattr(type(ours), "__record_fields__")
        values[name] = _mixed(ours, theirs, any_of) if is_record else any_of.choice((ours, theirs))
    return type(first)(**values)


def _arguments(function: types.FunctionType, case: Any) -> list[Any]:
    readings = function.__globals__.get("DEFAULT_READINGS")
    if readings is None:
        annotated = inspect.signature(function, eval_str=True).parameters["readings"].annotation
        readings = annotated()
    known = {"case": case, "readings": readings, "exempt": False}
    return [known[name] for name in inspect.signature(function).parameters]


def _answer(function: types.FunctionType, arguments: list[Any]) -> Any:
    try:
        answer = function(*arguments)
    except Exception as problem:
        return type(problem)
    return getattr(answer, "status", getattr(answer, "holds", answer))
