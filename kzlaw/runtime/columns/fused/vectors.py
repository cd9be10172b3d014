"""Sixty-four values in memory → one word of bits: what Numba has no words for, said to LLVM directly.

A comparison of sixty-four values is one vector instruction or a few; a loop over them would not become that. A value
of a block is a typed pointer to the first of sixty-four entries, or one number for all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

LANES = 64
SLOTS = 8
"""Words of cases that are collected before they are written out as answers."""

WORD = ir.IntType(64)
DAYS, NUMBERS, CODES = (types.CPointer(kind) for kind in (types.int32, types.int64, types.int16))

Builder = Any
Codegen = tuple[Any, Callable[..., Any]]


def _lane(kind: Any) -> ir.IntType:
    return ir.IntType(kind.dtype.bitwidth)


def _at(builder: Builder, address: Any, kind: Any) -> Any:
    """Return an address, given as a number or a pointer, as a pointer to that kind."""
    if isinstance(address.type, ir.PointerType):
        address = builder.ptrtoint(address, WORD)
    return builder.inttoptr(address, kind.as_pointer())


def _vector(builder: Builder, kind: Any, value: Any, lane: ir.IntType) -> Any:
    """Return sixty-four values: those at a pointer, or one number repeated."""
    vector = ir.VectorType(lane, LANES)
    if isinstance(kind, types.CPointer):
        return builder.load(_at(builder, value, vector), align=lane.width // 8)
    one = builder.trunc(value, lane) if lane.width < 64 else value
    start = builder.insert_element(ir.Constant(vector, ir.Undefined), one, ir.Constant(ir.IntType(32), 0))
    places = ir.Constant(ir.VectorType(ir.IntType(32), LANES), [0] * LANES)
    return builder.shuffle_vector(start, ir.Constant(vector, ir.Undefined), places)


def _mask(builder: Builder, word: Any) -> Any:
    return builder.bitcast(word, ir.VectorType(ir.IntType(1), LANES))


def comparing(operator: str) -> Any:
    """Return a function that compares sixty-four pairs of values: one word of bits."""

    def compare(context: Any, left: Any, right: Any) -> Codegen:
        pointer = left if isinstance(left, types.CPointer) else right

        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            lane = _lane(pointer) if isinstance(pointer, types.CPointer) else WORD
            pair = [_vector(builder, kind, each, lane) for kind, each in zip(signature.args, arguments, strict=True)]
            return builder.bitcast(builder.icmp_signed(operator, *pair), WORD)

        return types.uint64(left, right), code

    return intrinsic(compare)


def pointing(kind: Any) -> Any:
    """Return a function that takes a number for the address of sixty-four values of a kind."""

    def point(context: Any, address: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            return builder.inttoptr(arguments[0], context.get_value_type(kind))

        return kind(types.int64), code

    return intrinsic(point)


def _in_frame(context: Any, builder: Builder, result: Any, kind: Any) -> Any:
    """Keep a vector in memory of the function that is being compiled, and return a pointer to it.

    The memory ends with that function: what calls this must be part of the kernel itself, not a function of its own.
    """
    kept = cgutils.alloca_once(builder, result.type)
    builder.store(result, kept)
    return builder.inttoptr(builder.ptrtoint(kept, WORD), context.get_value_type(kind))


def combining(operator: str) -> Any:
    """Return a function that adds, subtracts, multiplies or picks the smaller or larger of two values."""

    def combine(context: Any, left: Any, right: Any) -> Codegen:
        kind = next((each[0] for each in (left, right) if isinstance(each[0], types.CPointer)), None)

        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            first, second = (builder.extract_value(each, 0) for each in arguments)
            if kind is not None:
                first = _vector(builder, left[0], first, _lane(kind))
                second = _vector(builder, right[0], second, _lane(kind))
            if operator in ("<", ">"):
                result = builder.select(builder.icmp_signed(operator, first, second), first, second)
            else:
                result = {"+": builder.add, "-": builder.sub, "*": builder.mul}[operator](first, second)
            if kind is not None:
                result = _in_frame(context, builder, result, kind)
            known = builder.and_(*(builder.extract_value(each, 1) for each in arguments))
            return context.make_tuple(builder, signature.return_type, (result, known))

        return types.Tuple((kind or types.int64, types.uint64))(left, right), code

    return intrinsic(combine)


def multiplying() -> Any:
    """Return a function that multiplies a value by a whole number."""

    def multiply(context: Any, number: Any, parts: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            value, known = (builder.extract_value(arguments[0], place) for place in (0, 1))
            if isinstance(number[0], types.CPointer):
                first, second = (
                    _vector(builder, kind, each, WORD)
                    for kind, each in ((number[0], value), (types.int64, arguments[1]))
                )
                result = _in_frame(context, builder, builder.mul(first, second), NUMBERS)
            else:
                result = builder.mul(value, arguments[1])
            return context.make_tuple(builder, signature.return_type, (result, known))

        return number(number, types.int64), code

    return intrinsic(multiply)


def moving_days(first_day: int, last_day: int) -> Any:
    """Return a function that moves days by a number; what leaves the calendar is unknown."""

    def move(context: Any, date: Any, amount: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            lane = _lane(DAYS)
            start = _vector(builder, date[0], builder.extract_value(arguments[0], 0), lane)
            end = builder.add(start, _vector(builder, types.int64, arguments[1], lane))
            edges = (ir.Constant(end.type, [edge] * LANES) for edge in (first_day, last_day))
            after, before = (
                builder.icmp_signed(operator, end, edge) for operator, edge in zip((">=", "<="), edges, strict=True)
            )
            inside = builder.bitcast(builder.and_(after, before), WORD)
            known = builder.and_(builder.extract_value(arguments[0], 1), inside)
            moved = _in_frame(context, builder, end, DAYS)
            return context.make_tuple(builder, signature.return_type, (moved, known))

        return types.Tuple((DAYS, types.uint64))(date, types.int64), code

    return intrinsic(move)


def ending_terms(end_terms: Any) -> Any:
    """Return a function that gives the ends of terms that start on days, by a table; ``end_terms`` looks them up."""

    def end(context: Any, date: Any, table: Any) -> Codegen:
        def within(start: Any, known: Any, table: Any, target: Any) -> Any:
            return (target, end_terms(target, start, known, table))

        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            lane = _lane(DAYS)
            start, known = (builder.extract_value(arguments[0], place) for place in (0, 1))
            if not isinstance(date[0], types.CPointer):
                start = _in_frame(context, builder, _vector(builder, date[0], start, lane), DAYS)
            room = cgutils.alloca_once(builder, ir.VectorType(lane, LANES))
            target = builder.inttoptr(builder.ptrtoint(room, WORD), context.get_value_type(DAYS))
            inner = signature.return_type(DAYS, types.uint64, table, DAYS)
            return context.compile_internal(builder, within, inner, (start, known, arguments[1], target))

        return types.Tuple((DAYS, types.uint64))(date, table), code

    return intrinsic(end)


def collecting(collect_word: Any) -> Any:
    """Return a function that writes all that the kernel says of a word to scratch memory, then calls another."""

    def collect(
        context: Any, answers: Any, facts: Any, rows: Any, conditions: Any, exemptions: Any, rules: Any, bounds: Any
    ) -> Codegen:
        def within(answers: Any, rows: Any) -> None:
            collect_word(answers, rows)

        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            given, place = arguments[0], builder.and_(arguments[2], ir.Constant(WORD, SLOTS - 1))
            for kept, argument in (("conditions", 3), ("exemptions", 4), ("rules", 5)):
                start = _at(builder, builder.extract_value(given, answers.fields.index(kept)), WORD)
                _keep_words(builder, start, place, signature.args[argument], arguments[argument])
            targets = [builder.extract_value(given, answers.fields.index(name)) for name in ("values", "value_known")]
            pointers, words = (_at(builder, target, WORD) for target in targets)
            for number in range(len(signature.args[6])):
                value = builder.extract_value(arguments[6], number)
                where = [ir.Constant(WORD, number)]
                builder.store(builder.ptrtoint(builder.extract_value(value, 0), WORD), builder.gep(pointers, where))
                builder.store(builder.extract_value(value, 1), builder.gep(words, where))
            inner = types.void(answers, types.int64)
            context.compile_internal(builder, within, inner, (arguments[0], arguments[2]))
            return context.get_dummy_value()

        return types.void(answers, facts, rows, conditions, exemptions, rules, bounds), code

    return intrinsic(collect)


def _keep_words(builder: Builder, start: Any, place: Any, kind: Any, words: Any) -> None:
    for outer in range(len(kind)):
        inner = builder.extract_value(words, outer)
        for each in range(len(kind[outer])):
            builder.store(builder.extract_value(inner, each), builder.gep(start, [place]))
            place = builder.add(place, ir.Constant(WORD, SLOTS))


@intrinsic  # type: ignore[misc]
def word_at(context: Any, address: Any, place: Any) -> Codegen:
    """Return the word at a place of an array that starts at an address."""

    def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
        start = _at(builder, arguments[0], WORD)
        return builder.load(builder.gep(start, [arguments[1]]))

    return types.uint64(types.int64, types.int64), code


@intrinsic  # type: ignore[misc]
def address_of(context: Any, pointer: Any) -> Codegen:
    """Return a pointer as a number."""

    def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
        value = arguments[0]
        return builder.ptrtoint(value, WORD) if isinstance(value.type, ir.PointerType) else value

    return types.int64(pointer), code


def filling(kind: Any) -> Any:
    """Return a function that writes one number sixty-four times."""

    def fill(context: Any, target: Any, number: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> None:
            lane = _lane(kind)
            vector = _vector(builder, types.int64, arguments[1], lane)
            builder.store(vector, _at(builder, arguments[0], vector.type), align=lane.width // 8)
            return context.get_dummy_value()

        return types.void(kind, types.int64), code

    return intrinsic(fill)


def tightening(operator: str) -> Any:
    """Return a function that takes over what is stricter, in the cases of a word."""

    def tighten(context: Any, target: Any, values: Any, word: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> None:
            lane = _lane(signature.args[0])
            present = _vector(builder, signature.args[0], arguments[0], lane)
            given = _vector(builder, signature.args[1], arguments[1], lane)
            stricter = builder.and_(builder.icmp_signed(operator, given, present), _mask(builder, arguments[2]))
            result = builder.select(stricter, given, present)
            builder.store(result, _at(builder, arguments[0], result.type), align=lane.width // 8)
            return context.get_dummy_value()

        return types.void(target, values, types.uint64), code

    return intrinsic(tighten)


@intrinsic  # type: ignore[misc]
def keep_outcome(context: Any, address: Any, first: Any, second: Any, third: Any) -> Codegen:
    """Write sixty-four numbers of three bits each, given as words of bits."""

    def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> None:
        lane = ir.IntType(8)
        vector = ir.VectorType(lane, LANES)
        total = ir.Constant(vector, [0] * LANES)
        for place, word in enumerate(arguments[1:]):
            one, none = ir.Constant(vector, [1 << place] * LANES), ir.Constant(vector, [0] * LANES)
            total = builder.or_(total, builder.select(_mask(builder, word), one, none))
        builder.store(total, _at(builder, arguments[0], vector), align=1)
        return context.get_dummy_value()

    return types.void(types.int64, types.uint64, types.uint64, types.uint64), code


_BUTTERFLIES = {
    32: 0x00000000FFFFFFFF,
    16: 0x0000FFFF0000FFFF,
    8: 0x00FF00FF00FF00FF,
    4: 0x0F0F0F0F0F0F0F0F,
    2: 0x3333333333333333,
    1: 0x5555555555555555,
}


def exchanging(stride: int, *sizes: int) -> Any:
    """Return a function that does some steps of a transposition of bits, on eight rows of eight words in registers.

    A step of size n exchanges bits between rows that are n apart; the rows given are ``stride`` apart.
    """

    def exchange(context: Any, address: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            vector = ir.VectorType(WORD, SLOTS)
            start = _at(builder, arguments[0], vector)
            places = [builder.gep(start, [ir.Constant(WORD, row * stride)]) for row in range(8)]
            rows = [builder.load(place, align=8) for place in places]
            for size in sizes:
                shift, mask = (ir.Constant(vector, [each] * SLOTS) for each in (size, _BUTTERFLIES[size]))
                apart = size // stride
                for low in (row for row in range(8) if not row & apart):
                    high = low + apart
                    moved = builder.and_(builder.xor(builder.lshr(rows[low], shift), rows[high]), mask)
                    rows[high] = builder.xor(rows[high], moved)
                    rows[low] = builder.xor(rows[low], builder.shl(moved, shift))
            for place, row in zip(places, rows, strict=True):
                builder.store(row, place, align=8)
            return context.get_dummy_value()

        return types.void(types.int64), code

    return intrinsic(exchange)
