"""Eight words of bits as one value of Numba: a register of the widest kind, with `&`, `|` and `~`."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba import types
from numba.core.datamodel.models import PrimitiveModel
from numba.core.imputils import lower_constant
from numba.extending import intrinsic, overload, register_model, typeof_impl

SLOTS = 8
"""Words of cases that are worked on at once."""

WORD = ir.IntType(64)
VECTOR = ir.VectorType(WORD, SLOTS)


class WordsType(types.Type):
    """The type of eight words."""

    def __init__(self) -> None:
        """Name the type."""
        super().__init__(name="words")


WORDS = WordsType()


@register_model(WordsType)
class _WordsModel(PrimitiveModel):
    def __init__(self, manager: Any, kind: Any) -> None:
        super().__init__(manager, kind, VECTOR)


class SameWords:
    """A word that stands eight times, known when the kernel is compiled."""

    def __init__(self, word: int) -> None:
        """Keep the word."""
        self.word = word


# `&`, `|` and `~` are the compiler's: to Python itself these are plain objects.
ALL: Any = SameWords(2**64 - 1)
NONE: Any = SameWords(0)


@typeof_impl.register(SameWords)
def _type_of(value: SameWords, context: Any) -> WordsType:
    return WORDS


@lower_constant(WordsType)
def _lowered(context: Any, builder: Any, kind: Any, value: SameWords) -> Any:
    return ir.Constant(VECTOR, [value.word] * SLOTS)


def _operation(name: str, count: int) -> Any:
    def code(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return getattr(builder, name)(*arguments)

    def one(context: Any, words: Any) -> Any:
        return WORDS(WORDS), code

    def two(context: Any, left: Any, right: Any) -> Any:
        return WORDS(WORDS, WORDS), code

    return intrinsic(one if count == 1 else two)


_and, _or, _not = _operation("and_", 2), _operation("or_", 2), _operation("not_", 1)


# Numba wants the same parameters, annotations and all, of what overloads and of what it returns.


@overload(operator.and_)
def _both(left: Any, right: Any) -> Callable[..., Any] | None:
    def both(left: Any, right: Any) -> Any:
        return _and(left, right)

    return both if isinstance(left, WordsType) and isinstance(right, WordsType) else None


@overload(operator.or_)
def _either(left: Any, right: Any) -> Callable[..., Any] | None:
    def either(left: Any, right: Any) -> Any:
        return _or(left, right)

    return either if isinstance(left, WordsType) and isinstance(right, WordsType) else None


@overload(operator.invert)
def _inverted(words: Any) -> Callable[..., Any] | None:
    def inverted(words: Any) -> Any:
        return _not(words)

    return inverted if isinstance(words, WordsType) else None
