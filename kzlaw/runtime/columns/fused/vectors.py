"""Sixty-four values in memory → one word of bits: what Numba has no words for, said to LLVM directly.

A comparison of sixty-four values is one vector instruction or a few; a loop over them would not become that. The
value of a kernel is a typed pointer to the first of eight times sixty-four entries, or one number for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from kzlaw.runtime.columns.fused.words_type import SLOTS, VECTOR, WORD, WORDS

LANES = 64
DAYS, NUMBERS, CODES = (types.CPointer(kind) for kind in (types.int32, types.int64, types.int16))
PLACES = types.CPointer(types.uint16)

Builder = Any
Codegen = tuple[Any, Callable[..., Any]]


def lane_of(kind: Any) -> ir.IntType:
    """Return what one value of a kind is in memory."""
    return ir.IntType(kind.dtype.bitwidth) if isinstance(kind, types.CPointer) else WORD


def at_address(builder: Builder, address: Any, kind: Any) -> Any:
    """Return an address, given as a number or a pointer, as a pointer to that kind."""
    if isinstance(address.type, ir.PointerType):
        address = builder.ptrtoint(address, WORD)
    return builder.inttoptr(address, kind.as_pointer())


def vector_of(builder: Builder, kind: Any, value: Any, lane: ir.IntType, slot: Any = None) -> Any:
    """Return sixty-four values: those at a pointer, or one number repeated."""
    vector = ir.VectorType(lane, LANES)
    if isinstance(kind, types.CPointer):
        start = at_address(builder, value, vector)
        return builder.load(builder.gep(start, [slot]) if slot is not None else start, align=lane.width // 8)
    one = builder.trunc(value, lane) if lane.width < 64 else value
    first = builder.insert_element(ir.Constant(vector, ir.Undefined), one, ir.Constant(ir.IntType(32), 0))
    places = ir.Constant(ir.VectorType(ir.IntType(32), LANES), [0] * LANES)
    return builder.shuffle_vector(first, ir.Constant(vector, ir.Undefined), places)


def _pointer(context: Any, builder: Builder, memory: Any, kind: Any) -> Any:
    return builder.inttoptr(builder.ptrtoint(memory, WORD), context.get_value_type(kind))


def _frame(builder: Builder, lane: ir.IntType) -> Any:
    """Return memory for all values, in the frame of the function that is being compiled.

    The memory ends with that function: what asks for it must be part of the kernel itself, not a function of its own.
    """
    return builder.bitcast(
        cgutils.alloca_once(builder, ir.ArrayType(ir.VectorType(lane, LANES), SLOTS)),
        ir.VectorType(lane, LANES).as_pointer(),
    )


def each_slot(builder: Builder) -> Iterator[Any]:
    """Yield, once, the place of a word among eight: what is built from it is done for each of them."""
    with cgutils.for_range(builder, ir.Constant(WORD, SLOTS)) as loop:
        yield loop.index


# --- comparisons ------------------------------------------------------------------------------------------------------


def comparing(operator: str) -> Any:
    """Return a function that compares eight times sixty-four pairs of values: eight words of bits."""

    def compare(context: Any, left: Any, right: Any) -> Codegen:
        lane = lane_of(left if isinstance(left, types.CPointer) else right)

        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            kept = cgutils.alloca_once(builder, VECTOR)
            words = builder.bitcast(kept, WORD.as_pointer())
            for slot in each_slot(builder):
                pair = [
                    vector_of(builder, kind, each, lane, slot)
                    for kind, each in zip(signature.args, arguments, strict=True)
                ]
                word = builder.bitcast(builder.icmp_signed(operator, *pair), WORD)
                builder.store(word, builder.gep(words, [slot]))
            return builder.load(kept)

        return WORDS(left, right), code

    return intrinsic(compare)


@intrinsic
def outside(context: Any, days: Any, first: Any, count: Any) -> Codegen:
    """Return which days are not among so many that follow each other."""

    def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
        kept = cgutils.alloca_once(builder, VECTOR)
        words = builder.bitcast(kept, WORD.as_pointer())
        lane = lane_of(DAYS)
        first, count = (vector_of(builder, types.int64, each, lane) for each in arguments[1:])
        for slot in each_slot(builder):
            place = builder.sub(vector_of(builder, DAYS, arguments[0], lane, slot), first)
            word = builder.bitcast(builder.icmp_unsigned(">=", place, count), WORD)
            builder.store(word, builder.gep(words, [slot]))
        return builder.load(kept)

    return WORDS(days, types.int64, types.int64), code


@intrinsic
def nowhere(context: Any, words: Any) -> Codegen:
    """Return whether no bit of some words is set."""

    def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
        empty = builder.icmp_unsigned("==", arguments[0], ir.Constant(VECTOR, [0] * SLOTS))
        eight = ir.IntType(SLOTS)
        return builder.icmp_unsigned("==", builder.bitcast(empty, eight), ir.Constant(eight, (1 << SLOTS) - 1))

    return types.boolean(WORDS), code


# --- values -----------------------------------------------------------------------------------------------------------


def _computing(context: Any, builder: Builder, kinds: Any, values: Any, kind: Any, compute: Any) -> Any:
    """Compute new values slot by slot, in memory of the frame, and return a pointer to them."""
    lane = lane_of(kind)
    target = _frame(builder, lane)
    for slot in each_slot(builder):
        given = [vector_of(builder, each, value, lane, slot) for each, value in zip(kinds, values, strict=True)]
        builder.store(compute(slot, *given), builder.gep(target, [slot]))
    return _pointer(context, builder, target, kind)


def combining(operator: str) -> Any:
    """Return a function that adds, subtracts or picks the smaller or larger of two values."""

    def combine(context: Any, left: Any, right: Any) -> Codegen:
        kind = next((each[0] for each in (left, right) if isinstance(each[0], types.CPointer)), None)

        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            def compute(place: Any, first: Any, second: Any) -> Any:
                if operator in ("<", ">"):
                    return builder.select(builder.icmp_signed(operator, first, second), first, second)
                return (builder.add if operator == "+" else builder.sub)(first, second)

            values = [builder.extract_value(each, 0) for each in arguments]
            if kind is None:
                result = compute(None, *values)
            else:
                result = _computing(context, builder, (left[0], right[0]), values, kind, compute)
            known = builder.and_(*(builder.extract_value(each, 1) for each in arguments))
            return context.make_tuple(builder, signature.return_type, (result, known))

        return types.Tuple((kind or types.int64, WORDS))(left, right), code

    return intrinsic(combine)


def multiplying() -> Any:
    """Return a function that multiplies a value by a whole number."""

    def multiply(context: Any, number: Any, times: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            value, known = (builder.extract_value(arguments[0], place) for place in (0, 1))
            if isinstance(number[0], types.CPointer):
                kinds, values = (number[0], types.int64), (value, arguments[1])
                result = _computing(
                    context, builder, kinds, values, NUMBERS, lambda _, first, second: builder.mul(first, second)
                )
            else:
                result = builder.mul(value, arguments[1])
            return context.make_tuple(builder, signature.return_type, (result, known))

        return number(number, types.int64), code

    return intrinsic(multiply)


def spreading(kind: Any) -> Any:
    """Return a function that turns one number for all into one for each."""

    def spread(context: Any, value: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            number, known = (builder.extract_value(arguments[0], place) for place in (0, 1))
            made = _computing(context, builder, (value[0],), (number,), kind, lambda _, first: first)
            return context.make_tuple(builder, signature.return_type, (made, known))

        return types.Tuple((kind, WORDS))(value), code

    return intrinsic(spread)


def moving_days(first_day: int, last_day: int) -> Any:
    """Return a function that moves days by a number; what leaves the calendar is unknown."""

    def move(context: Any, date: Any, amount: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            start, known = (builder.extract_value(arguments[0], place) for place in (0, 1))
            kept = cgutils.alloca_once(builder, VECTOR)
            inside = builder.bitcast(kept, WORD.as_pointer())

            def compute(place: Any, first: Any, second: Any) -> Any:
                end = builder.add(first, second)
                after = builder.icmp_signed(">=", end, ir.Constant(end.type, [first_day] * LANES))
                before = builder.icmp_signed("<=", end, ir.Constant(end.type, [last_day] * LANES))
                word = builder.bitcast(builder.and_(after, before), WORD)
                builder.store(word, builder.gep(inside, [place]))
                return end

            values = (start, arguments[1])
            moved = _computing(context, builder, (date[0], types.int64), values, DAYS, compute)
            return context.make_tuple(builder, signature.return_type, (moved, builder.and_(known, builder.load(kept))))

        return types.Tuple((DAYS, WORDS))(date, types.int64), code

    return intrinsic(move)


def ending_terms(end_terms: Any) -> Any:
    """Return a function that gives the ends of terms that start on days, by a table; ``end_terms`` looks them up."""

    def end(context: Any, date: Any, table: Any) -> Codegen:
        def within(start: Any, known: Any, table: Any, target: Any) -> Any:
            return (target, end_terms(target, start, known, table))

        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            start, known = (builder.extract_value(arguments[0], place) for place in (0, 1))
            if not isinstance(date[0], types.CPointer):
                start = _computing(context, builder, (date[0],), (start,), DAYS, lambda _, first: first)
            target = _pointer(context, builder, _frame(builder, lane_of(DAYS)), DAYS)
            inner = signature.return_type(DAYS, WORDS, table, DAYS)
            return context.compile_internal(builder, within, inner, (start, known, arguments[1], target))

        return types.Tuple((DAYS, WORDS))(date, table), code

    return intrinsic(end)


def finding_codes(find_codes: Any) -> Any:
    """Return a function that gives the codes of a fact, which ``find_codes`` looks up."""

    def find(context: Any, facts: Any, fact: Any, rows: Any) -> Codegen:
        def within(facts: Any, fact: Any, rows: Any, target: Any) -> Any:
            return (target, find_codes(facts, fact, rows, target))

        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            target = _pointer(context, builder, _frame(builder, lane_of(CODES)), CODES)
            inner = signature.return_type(*signature.args, CODES)
            return context.compile_internal(builder, within, inner, (*arguments, target))

        return types.Tuple((CODES, WORDS))(facts, types.int64, types.int64), code

    return intrinsic(find)


def collecting(collect_words: Any) -> Any:
    """Return a function that writes all that the kernel says to scratch memory, then calls another."""

    def collect(
        context: Any, answers: Any, facts: Any, rows: Any, conditions: Any, exemptions: Any, rules: Any, bounds: Any
    ) -> Codegen:
        def within(answers: Any, rows: Any) -> None:
            collect_words(answers, rows)

        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            def address(name: str, kind: Any) -> Any:
                return at_address(builder, builder.extract_value(arguments[0], answers.fields.index(name)), kind)

            for name, place in (("conditions", 3), ("exemptions", 4), ("rules", 5)):
                _keep_words(builder, address(name, VECTOR), signature.args[place], arguments[place])
            pointers, known = address("values", WORD), address("value_known", VECTOR)
            for number in range(len(signature.args[6])):
                value = builder.extract_value(arguments[6], number)
                where = [ir.Constant(WORD, number)]
                builder.store(builder.ptrtoint(builder.extract_value(value, 0), WORD), builder.gep(pointers, where))
                builder.store(builder.extract_value(value, 1), builder.gep(known, where), align=8)
            inner = types.void(answers, types.int64)
            context.compile_internal(builder, within, inner, (arguments[0], arguments[2]))
            return context.get_dummy_value()

        return types.void(answers, facts, rows, conditions, exemptions, rules, bounds), code

    return intrinsic(collect)


def _keep_words(builder: Builder, start: Any, kind: Any, words: Any) -> None:
    number = 0
    for outer in range(len(kind)):
        inner = builder.extract_value(words, outer)
        for each in range(len(kind[outer])):
            place = builder.gep(start, [ir.Constant(WORD, number)])
            builder.store(builder.extract_value(inner, each), place, align=8)
            number += 1


# --- memory -----------------------------------------------------------------------------------------------------------


def pointing(kind: Any) -> Any:
    """Return a function that takes a number for the address of values of a kind."""

    def point(context: Any, address: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            return builder.inttoptr(arguments[0], context.get_value_type(kind))

        return kind(types.int64), code

    return intrinsic(point)


@intrinsic
def words_at(context: Any, address: Any, place: Any) -> Codegen:
    """Return eight words, the first at a place of an array of words."""

    def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
        first = builder.gep(at_address(builder, arguments[0], WORD), [arguments[1]])
        return builder.load(builder.bitcast(first, VECTOR.as_pointer()), align=8)

    return WORDS(types.int64, types.int64), code


@intrinsic
def keep_words(context: Any, address: Any, words: Any) -> Codegen:
    """Write eight words to memory."""

    def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
        builder.store(arguments[1], at_address(builder, arguments[0], VECTOR), align=8)
        return context.get_dummy_value()

    return types.void(address, WORDS), code


@intrinsic
def number_at(context: Any, address: Any, place: Any) -> Codegen:
    """Return the number at a place of an array that starts at an address."""

    def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
        return builder.load(builder.gep(at_address(builder, arguments[0], WORD), [arguments[1]]))

    return types.int64(types.int64, types.int64), code


@intrinsic
def room_for_words(context: Any) -> Codegen:
    """Return memory for eight words in the frame of the caller."""

    def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
        kind = types.CPointer(types.uint64)
        return _pointer(context, builder, cgutils.alloca_once(builder, VECTOR), kind)

    return types.CPointer(types.uint64)(), code
