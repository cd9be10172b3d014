"""A shape → an array in memory that Arrow keeps and gives again, instead of asking the system for it each time."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa


def memory(shape: tuple[int, ...], kind: type[np.generic]) -> npt.NDArray[Any]:
    """Return an array, not filled with anything, that starts at a multiple of 64 bytes.

    Asked from the system, each new page costs more than what a kernel works out for the cases on it.
    """
    size = math.prod(shape) * np.dtype(kind).itemsize
    return np.frombuffer(pa.allocate_buffer(size), kind).reshape(shape)
