"""Paragraph and what it is judged in → whether an earlier run found nothing wrong with it there."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from kzlaw.resolved import model


class Memory(msgspec.Struct, frozen=True):
    """What earlier runs found nothing wrong with.

    ``key`` tells a paragraph together with everything else that its checks look at; ``known`` says whether a key was
    noted, ``note`` does so.
    """

    key: Callable[[model.Provision, tuple[object, ...]], bytes]
    known: Callable[[bytes], bool]
    note: Callable[[bytes], None]
