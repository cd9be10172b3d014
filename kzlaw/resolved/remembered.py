"""A paragraph with what it can speak of → what an earlier run bound it to, also where it has moved in its file."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from kzlaw.cache.store import Store, key_of
from kzlaw.clauses.tree import Unit
from kzlaw.parsed import syntax
from kzlaw.resolved import model
from kzlaw.resolved.fingerprint import Places
from kzlaw.vocabulary.facts import Vocabulary


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """A paragraph as it was bound when it began on ``line`` of its file, encoded, with what tells it from others."""

    line: int
    fingerprint: bytes
    provision: bytes


_KEPT = msgspec.msgpack.Decoder(_Kept)
_PROVISION = msgspec.msgpack.Decoder(model.Provision)


class Remembered(msgspec.Struct, frozen=True):
    """Paragraphs that earlier runs have bound without a problem; nothing is worth keeping about the others."""

    store: Store
    places: Places

    def context(
        self, act: str, month_end_stated: Mapping[str, bool], vocabulary: Vocabulary,
        readings: Mapping[str, syntax.Reading],
    ) -> bytes | None:  # fmt: skip
        """Return the key of what every paragraph of an edition can speak of; None where part of that is lost."""
        if vocabulary.lost != frozenset():
            return None
        speaks_of = (act, sorted(month_end_stated.items()), vocabulary.path, vocabulary.facts, list(readings.items()))
        return key_of(msgspec.msgpack.encode(speaks_of))

    def key(self, context: bytes, component: str, unit: Unit, by: str, covers: tuple[tuple[str, ...], ...]) -> bytes:
        """Return what tells a paragraph, as it is bound, from any other; where in its file it begins is no matter.

        ``by`` is the act that gave the words, ``covers`` what each of its exemptions covers.
        """
        base = unit.span.line
        said = [
            (
                inner.id, inner.kind, inner.number, inner.text, len(inner.children), inner.statements,
                inner.gutter - base if inner.statements else 0,
                inner.span.line - base, inner.span.column, inner.span.end_line - base, inner.span.end_column,
            )
            for inner in unit.walk()
        ]  # fmt: skip
        return key_of(context, msgspec.msgpack.encode((component, unit.span.file, by, covers, said)))

    def find(self, key: bytes, unit: Unit) -> model.Provision | None:
        """Return a paragraph as it was bound before, with the places that it has now, or None."""
        kept = self.store.read(key, _KEPT)
        if kept is None:
            return None
        encoded = kept.provision
        if kept.line != unit.span.line:
            encoded = self.places.moved(encoded, unit.span.file, unit.span.line - kept.line)
        try:
            bound = _PROVISION.decode(encoded)
        except msgspec.MsgspecError:
            return None
        text = tuple((leaf.id, leaf.text) for leaf in unit.leaves() if leaf.text is not None)
        provision = replace(bound, text=text)
        self.places.know(provision, kept.fingerprint)
        return provision

    def note(self, key: bytes, provision: model.Provision, unit: Unit) -> None:
        """Keep what a paragraph was bound to; its text is at hand where it is asked for."""
        fingerprint = self.places.fingerprint(provision)
        kept = _Kept(unit.span.line, fingerprint, msgspec.msgpack.encode(replace(provision, text=())))
        self.store.put(key, msgspec.msgpack.encode(kept))
