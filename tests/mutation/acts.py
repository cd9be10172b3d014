"""`generated/` → the modules of rules of each act with their tests, and the share of mutants that these notice.

Run as `python -m tests.mutation.acts` from the project folder, it prints the share and every mutant not noticed.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.mutation.noticing import Noticed, facts_of, notice

GENERATED = Path(__file__).parents[2] / "generated"


def acts(generated: Path = GENERATED) -> list[str]:
    """Return the packages of the acts that have generated tests."""
    return sorted(folder.name for folder in (generated / "tests").glob("*") if any(folder.glob("*/test_*.py")))


def modules(act: str, generated: Path = GENERATED) -> Iterator[tuple[str, Path]]:
    """Yield each module of rules of an act with the file of its tests."""
    for tests in sorted((generated / "tests" / act).glob("*/test_*.py")):
        yield f"kzrules.{act}.{tests.parent.name}.{tests.stem.removeprefix('test_')}", tests


def noticed(act: str, generated: Path = GENERATED) -> Noticed:
    """Return what the tests of an act notice of the mutants of all its modules."""
    package = f"kzrules.{act}"
    case = importlib.import_module(package).Case
    facts = facts_of(case.__module__)
    result = Noticed()
    for module, tests in modules(act, generated):
        result.add(notice(package, module, tests, facts))
    return result


def main() -> int:
    """Print the share for every act."""
    sys.path.insert(0, str(GENERATED))
    results = {act: noticed(act) for act in acts()}
    for act, result in results.items():
        print(f"{act}: {result.report()}")
    return int(any(result.share < 0.95 for result in results.values()))


if __name__ == "__main__":
    raise SystemExit(main())
