"""Words of bits → entries of answers, said to LLVM directly: bounds, outcomes, and the transposition of bits."""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

from kzlaw.runtime.columns.fused.vectors import LANES, Builder, Codegen, at_address, lane_of, mask_of, vector_of
from kzlaw.runtime.columns.fused.words_type import SLOTS, VECTOR, WORD


def filling(kind: Any) -> Any:
    """Return a function that writes one number sixty-four times."""

    def fill(context: Any, target: Any, number: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            lane = lane_of(kind)
            vector = vector_of(builder, types.int64, arguments[1], lane)
            builder.store(vector, at_address(builder, arguments[0], vector.type), align=lane.width // 8)
            return context.get_dummy_value()

        return types.void(kind, types.int64), code

    return intrinsic(fill)


def tightening(operator: str) -> Any:
    """Return a function that takes over what is stricter, in the cases of a word."""

    def tighten(context: Any, target: Any, values: Any, word: Any) -> Codegen:
        def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
            lane = lane_of(signature.args[0])
            present = vector_of(builder, signature.args[0], arguments[0], lane)
            given = vector_of(builder, signature.args[1], arguments[1], lane)
            stricter = builder.and_(builder.icmp_signed(operator, given, present), mask_of(builder, arguments[2]))
            result = builder.select(stricter, given, present)
            builder.store(result, at_address(builder, arguments[0], result.type), align=lane.width // 8)
            return context.get_dummy_value()

        return types.void(target, values, types.uint64), code

    return intrinsic(tighten)


@intrinsic
def keep_outcome(context: Any, address: Any, first: Any, second: Any, third: Any) -> Codegen:
    """Write sixty-four numbers of three bits each, given as words of bits."""

    def code(context: Any, builder: Builder, signature: Any, arguments: Any) -> Any:
        lane = ir.IntType(8)
        vector = ir.VectorType(lane, LANES)
        total = ir.Constant(vector, [0] * LANES)
        for place, word in enumerate(arguments[1:]):
            one, none = ir.Constant(vector, [1 << place] * LANES), ir.Constant(vector, [0] * LANES)
            total = builder.or_(total, builder.select(mask_of(builder, word), one, none))
        builder.store(total, at_address(builder, arguments[0], vector), align=1)
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
            start = at_address(builder, arguments[0], VECTOR)
            places = [builder.gep(start, [ir.Constant(WORD, row * stride)]) for row in range(8)]
            rows = [builder.load(place, align=8) for place in places]
            for size in sizes:
                shift, mask = (ir.Constant(VECTOR, [each] * SLOTS) for each in (size, _BUTTERFLIES[size]))
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
