"""Paragraphs of an edition → coverage: which words of law norms quote, which are informative, which are neither.

A word is a run of letters and digits (hyphens inside it included); the number that a unit prints is no word of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

import msgspec

from kzlaw.resolved import model

_LETTER = re.compile(r"\w")
_WORD = re.compile(r"\w+(?:[-‑'’]\w+)*")
# «10. », «3) », «5-бап. », «2-тарау. »: the number that a unit prints, where it is the unit's own.
_LABEL = re.compile(
    r"\s*(\d+(?:-\d+)*|[IVXLC]+)(?:[.)]|\s?-?\s?(?:бап|тарау|бөлім|параграф)(?!\w)\.?)\s*|\s*([а-яёәғқңөұүһі])\)\s+",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:para|subpara|art|chp|sec|dvs)_([\w-]+?)(?=__|$)")


class Uncovered(msgspec.Struct, frozen=True):
    """Words in a row of one leaf that no norm quotes and nobody has declared informative."""

    unit: str
    start: int
    end: int
    words: str
    count: int


class Coverage(msgspec.Struct, frozen=True):
    """Words of law, each counted once: ``total`` is ``quoted`` and ``informative`` and ``uncovered`` together.

    ``runs`` are the uncovered words, those in a row together. Words both quoted and informative are quoted.
    """

    total: int = 0
    quoted: int = 0
    informative: int = 0
    uncovered: int = 0
    runs: tuple[Uncovered, ...] = ()


def coverage(provisions: Iterable[model.Provision], through: Iterable[model.Provision] = ()) -> Coverage:
    """Return the coverage of paragraphs, such as all those of an edition.

    The units that an amending act quotes are law of the act that it amends, and what is said of them is bound there:
    ``through`` are the paragraphs as that act has them. Quoted text that has not become part of them (an operation
    that is refused) is not counted.
    """
    elsewhere: Mapping[str, Coverage] | None = None
    total = quoted = informative = uncovered = 0
    runs: list[Uncovered] = []
    for provision in provisions:
        for leaf, found in by_leaf(provision, quotations=True).items():
            if is_quotation(leaf):
                if elsewhere is None:
                    elsewhere = _by_text(through)
                amended = elsewhere.get(dict(provision.text)[leaf])
                if amended is None:
                    continue
                own = tuple(Uncovered(leaf, run.start, run.end, run.words, run.count) for run in amended.runs)
                found = Coverage(amended.total, amended.quoted, amended.informative, amended.uncovered, own)
            total += found.total
            quoted += found.quoted
            informative += found.informative
            uncovered += found.uncovered
            runs += found.runs
    return Coverage(total, quoted, informative, uncovered, tuple(runs))


def by_leaf(provision: model.Provision, *, quotations: bool = False) -> dict[str, Coverage]:
    """Return the coverage of each leaf of a paragraph, by id; text that it quotes only where that is asked for."""
    quoted: dict[str, list[tuple[int, int]]] = {}
    informative: dict[str, list[tuple[int, int]]] = {}
    for run in quoted_words(provision):
        quoted.setdefault(run.leaf, []).append((run.start, run.end))
    for run, _ in provision.informative:
        informative.setdefault(run.leaf, []).append((run.start, run.end))
    return {
        leaf: _leaf(leaf, text, quoted.get(leaf, ()), informative.get(leaf, ()))
        for leaf, text in provision.text
        if quotations or not is_quotation(leaf)
    }


def uncovered(provision: model.Provision) -> Iterator[Uncovered]:
    """Yield the words of a paragraph that nothing accounts for; text that it quotes is left out."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for run in chain(quoted_words(provision), (words for words, _ in provision.informative)):
        spans.setdefault(run.leaf, []).append((run.start, run.end))
    for leaf, text in provision.text:
        if not is_quotation(leaf) and _has_gap(leaf, text, spans.get(leaf, [])):
            yield from _leaf(leaf, text, spans.get(leaf, ()), ()).runs


def quoted_words(provision: model.Provision) -> Iterable[model.Words]:
    """Return the words that the norms, the readings and the terms of a paragraph quote."""
    conditions = chain(
        *((*rule.when, *rule.requires) for rule in provision.rules),
        *(referral.when for referral in provision.referrals),
        *(exemption.when for exemption in provision.exemptions),
    )
    readings = (reading.words for reading in provision.readings)
    return chain(*(condition.words for condition in conditions), *readings, provision.terms)


def is_quotation(leaf: str) -> bool:
    """Return whether the leaf of that id is text that an amending act quotes."""
    return "__qstr_" in leaf or leaf.startswith("qstr_")


def label_end(leaf: str, text: str) -> int:
    """Return where the words of a leaf begin: after the number of its unit, if it prints that."""
    label = _LABEL.match(text)
    return label.end() if label is not None and (label[1] or label[2]) in _NUMBERED.findall(leaf) else 0


def _leaf(leaf: str, text: str, quoted: Iterable[tuple[int, int]], informative: Iterable[tuple[int, int]]) -> Coverage:
    quoted, informative = sorted(quoted), sorted(informative)
    counts = [0, 0, 0]
    runs: list[Uncovered] = []
    first = last = -1
    length = 0
    for word in _WORD.finditer(text, label_end(leaf, text)):
        start, end = word.span()
        kind = 0 if _touches(quoted, start, end) else 1 if informative and _touches(informative, start, end) else 2
        counts[kind] += 1
        if kind == 2:
            first, last, length = (start if not length else first), end, length + 1
        elif length:
            runs.append(Uncovered(leaf, first, last, text[first:last], length))
            length = 0
    if length:
        runs.append(Uncovered(leaf, first, last, text[first:last], length))
    quotes, declared, neither = counts
    return Coverage(sum(counts), quotes, declared, neither, tuple(runs))


def _has_gap(leaf: str, text: str, spans: list[tuple[int, int]]) -> bool:
    """Return whether letters stand outside the spans: then it is worth while to look at each word."""
    place = label_end(leaf, text)
    for start, end in sorted(spans):
        if start > place and _LETTER.search(text, place, start):
            return True
        place = max(place, end)
    return place < len(text) and _LETTER.search(text, place) is not None


def _touches(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    # A quotation of half a hyphenated word («10» of «10-тармақ») accounts for the whole of it.
    for first, last in spans:  # noqa: SIM110 - asked for every word of the law
        if first < end and start < last:
            return True
    return False


def _by_text(provisions: Iterable[model.Provision]) -> dict[str, Coverage]:
    return {dict(each.text)[leaf]: found for each in provisions for leaf, found in by_leaf(each).items()}
