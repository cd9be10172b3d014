"""Paragraph → a few bytes that tell it from any other, whether or not it stands where it stood."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from kzlaw.cache.store import key_of
from kzlaw.resolved import model

_NUMBER = rb"(?:[\x00-\x7f]|\xcc.|\xcd..|\xce....)"
"""A number, as msgpack writes it."""


class Places:
    """The places in the files of a project, as msgpack writes them, to be left out of a key."""

    def __init__(self, files: Iterable[str]) -> None:
        names = b"|".join(re.escape(msgspec.msgpack.encode(file)) for file in files) or rb"(?!)"
        self._pattern = re.compile(b"\x95(?:" + names + b")" + _NUMBER + b"{4}", re.DOTALL)
        self._known: dict[int, tuple[model.Provision, bytes, bytes]] = {}

    def fingerprints(self, provision: model.Provision) -> tuple[bytes, bytes]:
        """Return what tells a paragraph from any other, without its places and with them; worked out once."""
        known = self._known.get(id(provision))
        if known is None:
            encoded = msgspec.msgpack.encode(provision)
            known = (provision, key_of(self.left_out(encoded)), key_of(encoded))
            self._known[id(provision)] = known
        return known[1:]

    def key(self, context: bytes, provision: model.Provision, around: tuple[object, ...]) -> bytes:
        """Return what tells a paragraph, with what stands around it, from any other; where they stand is no matter."""
        return key_of(context, self.fingerprints(provision)[0], self.left_out(msgspec.msgpack.encode(around)))

    def left_out(self, encoded: bytes) -> bytes:
        """Return what was encoded without its places."""
        return self._pattern.sub(b"", encoded)
