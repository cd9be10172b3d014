"""Paragraph → a few bytes that tell it from any other, whether or not it stands where it stood."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from kzlaw.cache.store import key_of
from kzlaw.resolved import model
from kzlaw.span import Span

_NUMBER = rb"(?:[\x00-\x7f]|\xcc.|\xcd..|\xce....)"
"""A number, as msgpack writes it."""
_PLACE = msgspec.msgpack.Decoder(Span)


class Places:
    """The places in the files of a project, as msgpack writes them, to be left out of a key."""

    def __init__(self, files: Iterable[str]) -> None:
        self._pattern = _places(files)
        self._known: dict[int, tuple[model.Provision, bytes]] = {}

    def fingerprint(self, provision: model.Provision) -> bytes:
        """Return what tells a paragraph from any other, without its places; worked out once."""
        known = self._known.get(id(provision))
        if known is None:
            known = self.know(provision, key_of(self.left_out(msgspec.msgpack.encode(provision))))
        return known[1]

    def know(self, provision: model.Provision, fingerprint: bytes) -> tuple[model.Provision, bytes]:
        """Note the fingerprint that an earlier run worked out for a paragraph."""
        known = self._known[id(provision)] = (provision, fingerprint)
        return known

    def key(self, context: bytes, provision: model.Provision, around: tuple[object, ...]) -> bytes:
        """Return what tells a paragraph, with what stands around it, from any other; where they stand is no matter."""
        return key_of(context, self.fingerprint(provision), self.left_out(msgspec.msgpack.encode(around)))

    def left_out(self, encoded: bytes) -> bytes:
        """Return what was encoded without its places."""
        return self._pattern.sub(b"", encoded)

    def moved(self, encoded: bytes, file: str, lines: int) -> bytes:
        """Return what was encoded with the places in one file so many ``lines`` further down, or up."""

        def place(found: re.Match[bytes]) -> bytes:
            return msgspec.msgpack.encode(_PLACE.decode(found[0]).shifted(lines))

        return _places((file,)).sub(place, encoded)


def _places(files: Iterable[str]) -> re.Pattern[bytes]:
    names = b"|".join(re.escape(msgspec.msgpack.encode(file)) for file in files) or rb"(?!)"
    return re.compile(b"\x95(?:" + names + b")" + _NUMBER + b"{4}", re.DOTALL)
