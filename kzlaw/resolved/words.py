"""A quotation → where its words stand in the law: in the unit annotated, or in the unit around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

import msgspec

from kzlaw.clauses.tree import Unit
from kzlaw.diagnostics.catalogue import resolved as kinds
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.diagnostics.nearest import nearest_words
from kzlaw.diagnostics.wording import quotations as wording
from kzlaw.parsed.syntax import Quotation
from kzlaw.resolved.model import Words
from kzlaw.span import Span

_SKIP = re.compile(r"\s*(?:…|\.\.\.)\s*")
_OTHER_GAP = re.compile(r"[^\S ]| {2}")


class Place(msgspec.Struct, frozen=True, dict=True):
    """Where a statement stands: the leaf above it and the units around that leaf, innermost first."""

    leaf: Unit
    around: tuple[Unit, ...]
    file: str
    gutter: int

    @cached_property
    def stretch(self) -> _Stretch:
        """The text of the leaf, in which nearly every quotation stands."""
        return _stretch(self.leaf)

    def span(self, relative: Span) -> Span:
        """Return a place behind the gutter as a place in the file."""
        line, end = relative.line + self.gutter, relative.end_line + self.gutter
        return Span(self.file, line, relative.column, end, relative.end_column)


class _Stretch(msgspec.Struct, frozen=True):
    """The text of several leaves as one, with where each begins."""

    text: str
    leaves: tuple[tuple[str, int, int], ...]  # id, start, end
    folded: bool  # no white space but single spaces

    def runs(self, start: int, end: int) -> tuple[Words, ...]:
        if len(self.leaves) == 1:
            return (Words(self.leaves[0][0], start, end, self.text[start:end]),)
        return tuple(
            Words(
                leaf, max(start, first) - first, min(end, last) - first, self.text[max(start, first) : min(end, last)]
            )
            for leaf, first, last in self.leaves
            if start < last and end > first
        )


def find_words(quotation: Quotation, place: Place, found: list[Diagnostic], rule: str = "") -> tuple[Words, ...] | None:
    """Return the runs of words that a quotation quotes, or None after reporting that they cannot be told."""
    span = place.span(quotation.span)
    fragments = _fragments(quotation.words)
    if not fragments:
        found.append(kinds.WORDS_NOT_IN_UNIT.at(span, wording.EMPTY, wording.QUOTE_WORDS, rule=rule))
        return None
    for unit in (place.leaf, *place.around):
        stretch = place.stretch if unit is place.leaf else _stretch(unit)
        hits = _matches(fragments, stretch)
        if not hits:
            continue
        wanted = quotation.occurrence
        if wanted is None and len(hits) > 1:
            found.append(_repeated(quotation, span, unit, len(hits), rule))
            return None
        if wanted is not None and not 1 <= wanted <= len(hits):
            found.append(
                kinds.WORDS_NOT_IN_UNIT.at(
                    span,
                    wording.fewer_times(quotation.words, len(hits), unit.id, wanted),
                    wording.number_up_to(len(hits)),
                    unit=unit.id,
                    rule=rule,
                )
            )
            return None
        return tuple(run for start, end in hits[(wanted or 1) - 1] for run in stretch.runs(start, end))
    found.append(_absent(quotation, span, place, rule))
    return None


def whole(leaf: Unit) -> Words:
    """Return all the words of a leaf."""
    text = leaf.text or ""
    return Words(leaf.id, 0, len(text), text)


def _fragments(words: str) -> list[str]:
    """Return the words between the ellipses of a quotation."""
    parts = _SKIP.split(words) if "…" in words or "..." in words else (words,)
    return [part for part in parts if part.strip()]


def _matches(fragments: list[str], stretch: _Stretch) -> list[tuple[tuple[int, int], ...]]:
    """Return every way in which the fragments stand in the text, one after another, each as near as it can."""
    hits: list[tuple[tuple[int, int], ...]] = []
    for first in _spans(fragments[0], stretch):
        runs = [first]
        for fragment in fragments[1:]:
            following = next(_spans(fragment, stretch, runs[-1][1]), None)
            if following is None:
                return hits
            runs.append(following)
        hits.append(tuple(runs))
    return hits


def _spans(fragment: str, stretch: _Stretch, start: int = 0) -> Iterator[tuple[int, int]]:
    """Yield where a fragment stands in the text, one after another, its white space folded."""
    text = stretch.text
    if not stretch.folded:
        yield from (match.span() for match in _pattern(fragment).finditer(text, start))
        return
    # A pattern costs more to make than it saves: a quotation is sought once, in a line or two.
    words = " ".join(fragment.split())
    head, tail = words[:1].isalnum(), words[-1:].isalnum()
    while (at := text.find(words, start)) >= 0:
        end = at + len(words)
        if (head and at > 0 and _in_word(text[at - 1])) or (tail and end < len(text) and _in_word(text[end])):
            start = at + 1
        else:
            yield at, end
            start = end


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _pattern(fragment: str) -> re.Pattern[str]:
    words = r"\s+".join(re.escape(word) for word in fragment.split())
    # A quotation begins and ends with whole words: half a word is no wording.
    before = r"(?<!\w)" if fragment.strip()[:1].isalnum() else ""
    after = r"(?!\w)" if fragment.strip()[-1:].isalnum() else ""
    return re.compile(before + words + after)


def _stretch(unit: Unit) -> _Stretch:
    texts, leaves, start = [], [], 0
    for leaf in unit.leaves():
        if leaf.text is not None:
            texts.append(leaf.text)
            leaves.append((leaf.id, start, start + len(leaf.text)))
            start += len(leaf.text) + 1
    text = "\n".join(texts)
    return _Stretch(text, tuple(leaves), _OTHER_GAP.search(text) is None)


def _repeated(quotation: Quotation, span: Span, unit: Unit, times: int, rule: str) -> Diagnostic:
    return kinds.WORDS_REPEATED_IN_UNIT.at(
        span,
        wording.repeated(_short(quotation.words), times, unit.id),
        wording.say_which(_short(quotation.words)),
        unit=unit.id,
        rule=rule,
    )


def _absent(quotation: Quotation, span: Span, place: Place, rule: str) -> Diagnostic:
    outermost = (place.leaf, *place.around)[-1]
    near = nearest_words(quotation.words, place.stretch.text) or nearest_words(
        quotation.words, _stretch(outermost).text
    )
    hint = wording.nearest(near) if near else wording.LETTER_BY_LETTER
    said = wording.absent(_short(quotation.words), outermost.id)
    return kinds.WORDS_NOT_IN_UNIT.at(span, said, hint, unit=place.leaf.id, rule=rule)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 120 else words[:119] + "…"
