"""Words of bits → entries of answers, said to LLVM directly: outcomes, sets of rules or facts, and bounds.

A word of cases is sixty-four truths, and picks among sixty-four values at once: for eight rules one byte a case, the
bytes of different rules zipped to one number a case.
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from kzlaw.runtime.columns.fused.vectors import LANES, Builder, Codegen, at_address, each_slot, lane_of, vector_of
from kzlaw.runtime.columns.fused.words_type import SLOTS, WORD, WORDS

_BYTE = ir.IntType(8)


def _mask_of(builder: Builder, word: Any) -> Any:
    return builder.bitcast(word, ir.VectorType(ir.IntType(1), LANES))


def _all(lane: ir.IntType, number: int) -> Any:
    return ir.Constant(ir.VectorType(lane, LANES), [number] * LANES)


def _word(builder: Builder, address: Any, place: Any) -> Any:
    return builder.load(builder.gep(at_address(builder, address, WORD), [place]))


def _numbers_of(builder: Builder, words: list[Any]) -> Any:
    """Return sixty-four numbers; the bits of each are those of the words, from the lowest on."""
    planes: list[Any] = [] if words else [_all(_BYTE, 0)]
    for first in range(0, len(words), 8):
        total = _all(_BYTE, 0)
        for bit, word in enumerate(words[first : first + 8]):
            total = builder.select(_mask_of(builder, word), builder.add(total, _all(_BYTE, 1 << bit)), total)
        planes.append(total)
    lane = _BYTE
    while len(planes) > 1:
        planes += [_all(lane, 0)] * (len(planes) % 2)
        lane = ir.IntType(lane.width * 2)
        planes = [_zipped(builder, low, high, lane) for low, high in zip(planes[::2], planes[1::2], strict=True)]
    return planes[0]


def _zipped(builder: Builder, low: Any, high: Any, lane: ir.IntType) -> Any:
    """Return numbers of twice the width, each of a low and a high half."""
    places = [place + half * LANES for place in range(LANES) for half in (0, 1)]
    taken = ir.Constant(ir.VectorType(ir.IntType(32), len(places)), places)
    return builder.bitcast(builder.shuffle_vector(low, high, taken), ir.VectorType(lane, LANES))


@intrinsic
def keep_outcomes(context: Any, address: Any, first: Any, second: Any, third: Any) -> Codegen:
    """Write a number of three bits for each case, given as words of bits."""

    def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
        kept = [cgutils.alloca_once_value(builder, each) for each in arguments[1:]]
        start = at_address(builder, arguments[0], ir.VectorType(_BYTE, LANES))
        for slot in each_slot(builder):
            words = [builder.load(builder.gep(builder.bitcast(each, WORD.as_pointer()), [slot])) for each in kept]
            _store_past_the_cache(builder, _numbers_of(builder, words), builder.gep(start, [slot]))
        return context.get_dummy_value()

    return types.void(types.int64, WORDS, WORDS, WORDS), code


def keeping_sets(count: int, stride: int) -> Any:
    """Return a function that writes a set for each case: bit p of it from plane p of so many.

    A plane is eight words of cases; from one to the next there are ``stride`` times as many.
    """

    def keep(context: Any, target: Any, planes: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            for slot in each_slot(builder):
                for part, places in enumerate(_parts(count)):
                    words = [
                        _word(builder, arguments[1], builder.add(slot, ir.Constant(WORD, place * stride * SLOTS)))
                        for place in places
                    ]
                    _keep_part(builder, arguments[0], slot, _numbers_of(builder, words), part, len(_parts(count)))
            return context.get_dummy_value()

        return types.void(types.int64, types.int64), code

    return intrinsic(keep)


def _parts(count: int) -> list[range]:
    """Return the places that each number of a set has room for: sixty-four at a time."""
    return [range(first, min(first + 64, count)) for first in range(0, max(count, 1), 64)]


def _keep_part(builder: Builder, target: Any, slot: Any, numbers: Any, part: int, parts: int) -> None:
    """Write one number of each of sixty-four sets."""
    wide = ir.VectorType(WORD, LANES)
    numbers = builder.zext(numbers, wide) if numbers.type != wide else numbers
    if parts == 1:
        _store_past_the_cache(builder, numbers, builder.gep(at_address(builder, target, wide), [slot]))
        return
    kept = builder.bitcast(cgutils.alloca_once_value(builder, numbers), WORD.as_pointer())
    first = builder.mul(slot, ir.Constant(WORD, LANES))
    start = at_address(builder, target, WORD)
    with cgutils.for_range(builder, ir.Constant(WORD, LANES)) as loop:
        place = builder.mul(builder.add(first, loop.index), ir.Constant(WORD, parts))
        number = builder.load(builder.gep(kept, [loop.index]))
        builder.store(number, builder.gep(start, [builder.add(place, ir.Constant(WORD, part))]))


def _store_past_the_cache(builder: Builder, numbers: Any, place: Any) -> None:
    """Write whole lines of memory: a processor then need not read them first.

    Other threads see them after the lock that Python takes when the loop is done.
    """
    stored = builder.store(numbers, place, align=64)
    stored.set_metadata("nontemporal", builder.module.add_metadata([ir.Constant(ir.IntType(32), 1)]))


def keeping_demands(count: int, stride: int) -> Any:
    """Return a function that writes for each case the set of rules whose demand is the one that counts.

    ``demands`` are pairs of a rule and a value, from one place to another; a rule is in the set where it applies (a
    plane of ``planes``) and its value is the one that counts (a plane of ``sets``).
    """

    def keep(context: Any, target: Any, demands: Any, first: Any, last: Any, planes: Any, sets: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            target, demands, first, last, planes, sets = arguments
            lane = ir.IntType(32 if count <= 32 else 64)
            total = cgutils.alloca_once(builder, ir.VectorType(lane, LANES))
            parts = len(_parts(count))
            for slot in each_slot(builder):
                for part in range(parts):
                    builder.store(_all(lane, 0), total)
                    with cgutils.for_range_slice(builder, first, last, ir.Constant(WORD, 1)) as (place, _):
                        pair = builder.mul(place, ir.Constant(WORD, 2))
                        rule = _word(builder, demands, pair)
                        value = _word(builder, demands, builder.add(pair, ir.Constant(WORD, 1)))
                        applies = _word(builder, planes, _place(builder, rule, stride, slot))
                        counts = _word(builder, sets, _place(builder, value, 1, slot))
                        bit = _bit(builder, builder.sub(rule, ir.Constant(WORD, part * 64)), parts, lane)
                        present = builder.load(total)
                        added = builder.or_(present, vector_of(builder, types.int64, bit, lane))
                        mask = _mask_of(builder, builder.and_(applies, counts))
                        builder.store(builder.select(mask, added, present), total)
                    _keep_part(builder, target, slot, builder.load(total), part, parts)
            return context.get_dummy_value()

        return types.void(*[types.int64] * 6), code

    return intrinsic(keep)


def _place(builder: Builder, plane: Any, stride: int, slot: Any) -> Any:
    return builder.add(builder.mul(plane, ir.Constant(WORD, stride * SLOTS)), slot)


def _bit(builder: Builder, place: Any, parts: int, lane: ir.IntType) -> Any:
    """Return a number with one bit set, none if the bit is of another part."""
    if parts == 1:
        return builder.shl(ir.Constant(WORD, 1), place)
    within = builder.icmp_unsigned("<", place, ir.Constant(WORD, lane.width))
    bit = builder.shl(ir.Constant(WORD, 1), builder.and_(place, ir.Constant(WORD, lane.width - 1)))
    return builder.select(within, bit, ir.Constant(WORD, 0))


def tightening(operator: str) -> Any:
    """Return a function that takes over what is stricter than what stands there, in the cases of some words."""

    def tighten(context: Any, target: Any, values: Any, words: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            lane = lane_of(signature.args[0])
            masks = builder.bitcast(cgutils.alloca_once_value(builder, arguments[2]), WORD.as_pointer())
            start = at_address(builder, arguments[0], ir.VectorType(lane, LANES))
            for slot in each_slot(builder):
                place = builder.gep(start, [slot])
                present = builder.load(place, align=lane.width // 8)
                given = vector_of(builder, signature.args[1], arguments[1], lane, slot)
                mask = _mask_of(builder, builder.load(builder.gep(masks, [slot])))
                stricter = builder.and_(builder.icmp_signed(operator, given, present), mask)
                builder.store(builder.select(stricter, given, present), place, align=lane.width // 8)
            return context.get_dummy_value()

        return types.void(target, values, WORDS), code

    return intrinsic(tighten)


def choosing() -> Any:
    """Return a function that writes values in the cases of some words, and a number in all others."""

    def choose(context: Any, target: Any, values: Any, words: Any, otherwise: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            lane = lane_of(signature.args[0])
            masks = builder.bitcast(cgutils.alloca_once_value(builder, arguments[2]), WORD.as_pointer())
            start = at_address(builder, arguments[0], ir.VectorType(lane, LANES))
            number = vector_of(builder, types.int64, arguments[3], lane)
            for slot in each_slot(builder):
                given = vector_of(builder, signature.args[1], arguments[1], lane, slot)
                mask = _mask_of(builder, builder.load(builder.gep(masks, [slot])))
                builder.store(builder.select(mask, given, number), builder.gep(start, [slot]), align=lane.width // 8)
            return context.get_dummy_value()

        return types.void(target, values, WORDS, types.int64), code

    return intrinsic(choose)
