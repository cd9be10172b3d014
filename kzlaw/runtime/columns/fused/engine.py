"""Generated kernels of an edition → one loop that Numba has compiled, kept on disk for the next time."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt
from numba import njit

from kzlaw.runtime.columns.answers import Answers
from kzlaw.runtime.columns.collect import ASKS, UNDETERMINED, collect
from kzlaw.runtime.columns.edition import EditionColumns, Layout
from kzlaw.runtime.columns.fused import blocks, vectors
from kzlaw.runtime.columns.fused.blocks import STAND_INS, BlockFacts, block_table
from kzlaw.runtime.columns.fused.collect_words import STATUSES, BlockAnswers, collecting_words
from kzlaw.runtime.columns.fused.words_type import SLOTS, SameWords
from kzlaw.runtime.columns.values import CASES_IN_A_TURN, Facts

Array = npt.NDArray[Any]


def judge(facts: Any, chosen: Any, tables: Any, rows: Any, answers: Any) -> None:
    """Stand for the kernel of an edition, until one takes its place."""


def judge_turns(
    facts: Any, last: Any, full: int, chosen: Any, tables: Any, first: int, stop: int, answers: Any
) -> None:
    """Judge eight words of cases after another; those from ``full`` on stand in another place."""
    for rows in range(first, stop):
        if rows < full:
            judge(facts, chosen, tables, rows, answers)
        else:
            judge(last, chosen, tables, rows, answers)


class FusedEngine:
    """The compiled kernel of an edition, and the tables of places that it works with."""

    def __init__(self, columns: EditionColumns, layout: Layout, chosen: Any, tables: Any, threads: int) -> None:
        """Compile the kernel, or load it from where it was kept."""
        self._layout = layout
        self._chosen = chosen
        self._threads = max(1, threads)
        self._days = [each.days for each in tables]  # their memory must stay
        self._tables = type(tables)(*map(block_table, tables))
        self._run = _compiled(columns, len(layout.facts))
        self._places = _places(layout)
        self._columns = columns
        self._value_count = len(columns.bound_values)

    def judge(self, facts: Facts, answers: Answers) -> None:
        """Fill the answers to all cases."""
        turns = -(-facts.count // CASES_IN_A_TURN)
        if not turns:
            return
        full = facts.count // CASES_IN_A_TURN
        kept = [_last_turn(each, full) for each in facts.values]
        addresses = np.array([each.ctypes.data for each in facts.values], np.int64)
        shifted = np.array([each.ctypes.data - full * CASES_IN_A_TURN * each.itemsize for each in kept], np.int64)
        codes = np.array([(each.ctypes.data, len(each) - 1) for each in facts.codes], np.int64)
        whole, last = (
            BlockFacts(
                each.ctypes.data,
                codes.ctypes.data,
                facts.known.ctypes.data,
                facts.holds.ctypes.data,
                facts.known.shape[1],
                facts.texts.ctypes.data,
            )
            for each in (addresses, shifted)
        )
        share = -(-turns // self._threads)
        parts = [(first, min(first + share, turns)) for first in range(0, turns, share)]
        room = [_room(self._layout, self._places, self._value_count, facts, answers) for _ in parts]

        def run(part: tuple[tuple[int, int], tuple[BlockAnswers, Any]]) -> None:
            (first, stop), (scratch, _) = part
            self._run(whole, last, full, self._chosen, self._tables, first, stop, scratch)

        if len(parts) == 1:
            run((parts[0], room[0]))
        else:
            with ThreadPoolExecutor(len(parts)) as pool:
                list(pool.map(run, zip(parts, room, strict=True)))


def _last_turn(values: Array, full: int) -> Array:
    """Return the cases after the last eight full words, with zeros up to the end of theirs."""
    rest = values[full * CASES_IN_A_TURN :]
    padded = np.zeros(CASES_IN_A_TURN, values.dtype)
    padded[: len(rest)] = rest
    return padded


# --- compiling --------------------------------------------------------------------------------------------------------


def _compiled(columns: EditionColumns, facts: int) -> Callable[..., None]:
    """Return the loop over an edition, with every function of NumPy replaced by the one for words."""
    collecting = vectors.collecting(collecting_words(len(columns.rules), facts))
    stand_ins: dict[Any, Any] = {**STAND_INS, collect: collecting}
    modules: dict[str, ModuleType] = {}
    digest = hashlib.sha256(f"{len(columns.rules)} rules, {facts} facts".encode())
    for path in sorted(Path(blocks.__file__).parent.parent.rglob("*.py")):
        digest.update(path.read_bytes())
    kernel = _stand_in(columns.judge, stand_ins, modules, digest)
    name = f"judge_turns_{digest.hexdigest()[:16]}"
    # The name is part of where Numba keeps it: a kernel that was generated anew is compiled anew.
    code = judge_turns.__code__.replace(co_name=name, co_qualname=name)
    loop = FunctionType(code, {**judge_turns.__globals__, "judge": kernel}, name)
    made: Callable[..., None] = njit(cache=True, nogil=True, error_model="numpy")(loop)
    return made


def _stand_in(function: Any, stand_ins: dict[Any, Any], modules: dict[str, ModuleType], digest: Any) -> Any:
    module = sys.modules[function.__module__]
    if module.__file__ is not None and module.__name__ not in modules:
        modules[module.__name__] = ModuleType(module.__name__)
        digest.update(Path(module.__file__).read_bytes())
    names = set(function.__code__.co_names)
    used = {name: value for name, value in function.__globals__.items() if name in names}
    for name, value in used.items():
        if isinstance(value, ModuleType):
            used[name] = _module(value, names, stand_ins, modules, digest)
        elif isinstance(value, FunctionType):
            used[name] = stand_ins[value]
        elif isinstance(value, int | tuple):
            digest.update(f"{name}={value!r};".encode())
            if isinstance(value, tuple):
                used[name] = tuple(SameWords(int(each)) if isinstance(each, np.uint64) else each for each in value)
    copy = FunctionType(function.__code__, used, function.__name__)
    return njit(nogil=True, error_model="numpy")(copy)


def _module(
    module: ModuleType, names: Iterable[str], stand_ins: dict[Any, Any], modules: dict[str, ModuleType], digest: Any
) -> ModuleType:
    copy = modules.setdefault(module.__name__, ModuleType(module.__name__))
    for name in sorted(names):
        rule = getattr(module, name, None)
        if isinstance(rule, FunctionType) and rule.__module__ == module.__name__:
            setattr(copy, name, _stand_in(rule, stand_ins, modules, digest))
    digest.update(Path(module.__file__ or "").read_bytes())
    return copy


# --- places -----------------------------------------------------------------------------------------------------------


def _pairs(rows: Iterable[tuple[int, ...]], width: int) -> Array:
    return np.array(list(rows), np.int64).reshape(-1, width)


class _Places:
    """The tables of places of an edition, as arrays."""

    def __init__(self, layout: Layout) -> None:
        wants = [
            (rule * STATUSES + status, condition)
            for rule, (when, requires) in enumerate(zip(layout.when, layout.requires, strict=True))
            for status, asked in ((UNDETERMINED, when), (ASKS, requires))
            for condition in asked
        ]
        self.wants = _pairs(wants, 2)
        self.reads = _pairs(((place, fact) for place, facts in enumerate(layout.reads) for fact in facts), 2)
        self.referrals = _pairs(((rule,) for rule, refers in enumerate(layout.refers) if refers), 1)
        covered: list[tuple[int, ...]] = []
        members: list[tuple[int, ...]] = []
        asked: list[tuple[int, ...]] = []
        groups: list[tuple[int, ...]] = []
        for exemptions, rules in layout.groups:
            start = (len(covered), len(members))
            covered += [(rule,) for rule in rules]
            for exemption in exemptions:
                conditions = layout.exempting[exemption]
                members.append((exemption, len(asked), len(asked) + len(conditions)))
                asked += [(condition,) for condition in conditions]
            groups.append((start[0], len(covered), start[1], len(members)))
        self.covered, self.members = _pairs(covered, 1), _pairs(members, 3)
        self.asked, self.groups = _pairs(asked, 1), _pairs(groups, 4)
        demands: list[tuple[int, ...]] = []
        values: list[tuple[int, ...]] = []
        self.bounds: list[tuple[int, ...]] = []
        for bound in layout.bounds:
            start = (len(demands), len(values))
            places = {value: len(values) + n for n, value in enumerate(dict.fromkeys(v for _, v in bound.demands))}
            values += [(value,) for value in places]
            demands += [(rule, places[value]) for rule, value in bound.demands]
            self.bounds.append(
                (start[0], len(demands), start[1], len(values), bound.side == "latest", bound.type != "date")
            )
        self.demands, self.values = _pairs(demands, 2), _pairs(values, 1)


def _places(layout: Layout) -> _Places:
    return _Places(layout)


def _room(
    layout: Layout, places: _Places, value_count: int, facts: Facts, answers: Answers
) -> tuple[BlockAnswers, tuple[Array, ...]]:
    """Return the addresses of scratch memory for one thread, of the tables and of the answers."""
    kept: list[Array] = []

    def address(array: Array) -> int:
        kept.append(array)
        return int(array.ctypes.data)

    def words(count: int) -> int:
        return address(np.zeros((max(count, 1), SLOTS), np.uint64))

    rules, conditions, facts_count = len(layout.rules), len(layout.reads), len(layout.facts)
    bounds = [
        (*row, each.values.ctypes.data, each.by.ctypes.data, each.words.ctypes.data)
        for row, each in zip(places.bounds, answers.bounds, strict=False)
    ]
    made = BlockAnswers(
        conditions=words(conditions * 2),
        exemptions=words(len(layout.exempting) * 2),
        rules=words(rules * STATUSES),
        values=address(np.zeros(max(value_count, 1), np.int64)),
        value_known=words(value_count),
        wanted=words(conditions),
        missing_words=words(facts_count),
        certain=words(len(places.values)),
        perhaps=words(len(places.values)),
        rule_count=rules,
        condition_count=conditions,
        exemption_count=len(layout.exempting),
        fact_count=facts_count,
        wants=address(places.wants),
        want_count=len(places.wants),
        reads=address(places.reads),
        read_count=len(places.reads),
        referrals=address(places.referrals),
        referral_count=len(places.referrals),
        groups=address(places.groups),
        group_count=len(places.groups),
        covered=address(places.covered),
        exempting=address(places.asked),
        members=address(places.members),
        bounds=address(_pairs(bounds, 9)),
        bound_count=len(bounds),
        demands=address(places.demands),
        bound_values=address(places.values),
        outcome=answers.outcome.ctypes.data,
        violated=answers.sets[0].ctypes.data,
        undetermined=answers.sets[1].ctypes.data,
        exempted=answers.sets[2].ctypes.data,
        not_applicable=answers.sets[3].ctypes.data,
        missing=answers.missing.ctypes.data,
        known=facts.known.ctypes.data,
        known_words=facts.known.shape[1],
    )
    return made, tuple(kept)
