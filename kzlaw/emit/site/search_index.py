"""Pages as the search sees them → its index in pieces, of which a browser loads those that a query needs.

Each piece is a script that hands over JSON: unlike other data, a script is also read by a page opened from a folder.
"""

from __future__ import annotations

import hashlib
import math
import re
import shutil
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

import msgspec

from kzlaw.emit.site.stemmer import stem

CONTENTS = "index.js"
LOUDEST = 63
_QUIETEST = ord(":")
"""The first sign after the digits says that a page hardly speaks of a word, later ones that it speaks of it louder."""
WORD = re.compile(r"\w+")

_WORDS_WEIGH = 32_000
_PAGES_WEIGH = 8_000
"""How many bytes a piece is to have: several pieces of pages are shown at once, of words only one or two are read."""
_HEADING = 3
"""How often a word of a heading counts as if it stood in the text."""
_TITLE = 2
"""How much louder a title of one word says it than a text that says it over and over."""
_ENOUGH, _LENGTH = 1.2, 0.6
"""Of BM25: how soon a word said once more adds nothing, and how far a long page must say it more often."""
_PIECE = re.compile(rb'kzlawSearch\("[^"]*",(.*)\);\n', re.DOTALL)


class Section(msgspec.Struct, frozen=True, array_like=True):
    """A heading with what stands below it; the first of a page is its title and has no fragment."""

    fragment: str
    title: str
    text: str
    also: tuple[str, ...] = ()
    """The title in the other languages of the interface."""


class Page(msgspec.Struct, frozen=True, array_like=True):
    """A page in plain text, ``within`` an act or another whole that its title does not name."""

    address: str
    sections: tuple[Section, ...]
    within: str = ""


class Contents(msgspec.Struct, frozen=True):
    """Which pieces there are: the first stem of each piece of words, the first page of each piece of pages."""

    version: str
    pages: int
    words: tuple[str, ...]
    texts: tuple[int, ...]


_Place = tuple[int, int]
"""The number of a page, and how loudly it speaks of a word."""

_stem = cache(stem)
"""The same words stand on every page, and are asked for again after every save of a drafter."""


def write(folder: Path, pages: Iterable[Page]) -> Contents:
    """Write the index of pages in the place of the one before; the same pages give the same bytes."""
    ordered = sorted(pages, key=lambda page: page.address)
    starts, texts = _texts(ordered)
    firsts, words = _words(_spoken(ordered))
    pieces = {f"p{number}": piece for number, piece in enumerate(texts)}
    pieces |= {f"w{number}": piece for number, piece in enumerate(words)}
    version = hashlib.sha256(b"\n".join(pieces.values())).hexdigest()[:10]
    contents = Contents(version, len(ordered), firsts, starts)
    index = _script("index", msgspec.json.encode(contents))
    if (folder / CONTENTS).is_file() and (folder / CONTENTS).read_bytes() == index:
        return contents
    (folder / version).mkdir(parents=True, exist_ok=True)
    # A reader who has the contents of the index before asks for pieces that are no more, and not for others.
    for name, piece in pieces.items():
        (folder / version / f"{name}.js").write_bytes(_script(f"{version}/{name}", piece))
    (folder / CONTENTS).write_bytes(index)
    for old in folder.iterdir():
        if old.is_dir() and old.name != version:
            shutil.rmtree(old)
    return contents


def read(folder: Path) -> tuple[Page, ...]:
    """Return the pages of an index that was written; none, where there is no index."""
    index = folder / CONTENTS
    if not index.is_file():
        return ()
    contents = msgspec.json.decode(_data(index), type=Contents)
    paths = (folder / contents.version / f"p{number}.js" for number in range(len(contents.texts)))
    return tuple(page for path in paths for page in msgspec.json.decode(_data(path), type=tuple[Page, ...]))


def _script(name: str, data: bytes) -> bytes:
    return b'kzlawSearch("%s",%s);\n' % (name.encode(), data)


def _data(path: Path) -> bytes:
    found = _PIECE.fullmatch(path.read_bytes())
    assert found is not None, path
    return found[1]


def _texts(pages: Sequence[Page]) -> tuple[tuple[int, ...], list[bytes]]:
    """Return the pieces of pages, and the number of the first page of each."""
    return _cut([msgspec.json.encode(page) for page in pages], _PAGES_WEIGH)


def _cut(encoded: Sequence[bytes], weight: int) -> tuple[tuple[int, ...], list[bytes]]:
    """Return the numbers at which a list is cut into pieces of a weight, and the pieces, each a list again."""
    starts, size = [0], 0
    for number, each in enumerate(encoded):
        if size and size + len(each) > weight:
            starts.append(number)
            size = 0
        size += len(each)
    ends = [*starts[1:], len(encoded)]
    if not encoded:
        return (), []
    return tuple(starts), [b"[%s]" % b",".join(encoded[start:end]) for start, end in zip(starts, ends, strict=True)]


def _spoken(pages: Sequence[Page]) -> dict[str, dict[str, list[_Place]]]:
    """Return the stems, the forms of each, and for each form its pages with their loudness."""
    said = [_said(page) for page in pages]
    usual = sum(text.total() for _, text in said) / (len(said) or 1) or 1
    found: dict[str, dict[str, list[_Place]]] = defaultdict(lambda: defaultdict(list))
    for number, (page, (title, text)) in enumerate(zip(pages, said, strict=True)):
        forms: dict[str, list[str]] = defaultdict(list)
        times: dict[str, int] = defaultdict(int)
        for form, count in {**dict.fromkeys(title, 0), **text}.items():
            root = _stem(form)
            forms[root].append(form)
            times[root] += count
        late = _ENOUGH * (1 - _LENGTH + _LENGTH * text.total() / usual)
        # A word of the title is worth more, the fewer words the title has.
        in_title = 1 / math.sqrt(len(words(page.sections[0].title)) or 1)
        named = {_stem(form) for form in title}
        for root, each in forms.items():
            loud = times[root] / (times[root] + late) + (_TITLE * in_title if root in named else 0)
            loudness = max(1, round(LOUDEST * loud / (1 + _TITLE)))
            for form in each:
                found[root][form].append((number, loudness))
    return found


def _said(page: Page) -> tuple[set[str], Counter[str]]:
    """Return the words of the title, and how often each word is said in all else."""
    first, *others = page.sections
    title = {word for said in (first.title, *first.also) for word in words(said)}
    text = Counter(words(f"{first.text} {page.within}"))
    for section in others:
        for said in (section.title, *section.also):
            for word in words(said):
                text[word] += _HEADING
        text.update(words(section.text))
    return title, text


def words(text: str) -> list[str]:
    """Return the words of a text in small letters, as docs/hooks/find.js cuts it, too."""
    return [word.lower() for word in WORD.findall(text)]


def _order(word: str) -> bytes:
    """Return what makes Python order words as JavaScript does: by units of UTF-16."""
    return word.encode("utf-16-be", "surrogatepass")


def _words(spoken: dict[str, dict[str, list[_Place]]]) -> tuple[tuple[str, ...], list[bytes]]:
    """Return the pieces of words, and the first stem of each."""
    roots = sorted(spoken, key=_order)
    encoded = [msgspec.json.encode(_entry(root, spoken[root])) for root in roots]
    starts, pieces = _cut(encoded, _WORDS_WEIGH)
    firsts = tuple(roots[start] for start in starts)
    elsewhere: dict[int, list[tuple[str, str]]] = defaultdict(list)
    keys = [_order(first) for first in firsts]
    bounds = list(pairwise([*starts, len(roots)]))
    for own, (start, end) in enumerate(bounds):
        for root in roots[start:end]:
            for form in sorted(spoken[root], key=_order):
                place = _place(keys, form)
                if place != own:
                    # «халқ», as it is typed, stands apart from its stem «халық».
                    elsewhere[place].append((form, root))
    return firsts, [
        b'{"stems":%s,"elsewhere":%s}' % (piece, msgspec.json.encode(elsewhere[number]))
        for number, piece in enumerate(pieces)
    ]


def _place(firsts: Sequence[bytes], word: str) -> int:
    """Return the number of the piece in which a word would stand."""
    return max(0, bisect_right(firsts, _order(word)) - 1)


def _entry(root: str, forms: dict[str, list[_Place]]) -> list[str]:
    entry = [root]
    for form in sorted(forms, key=_order):
        entry += [form, "".join(_signs(forms[form]))]
    return entry


def _signs(places: Iterable[_Place]) -> Iterator[str]:
    """Yield for each page how far it is from the one before, if it is not the next, and a sign for its loudness."""
    before = -1
    for page, loudness in places:
        yield f"{page - before if page > before + 1 else ''}{chr(_QUIETEST + loudness)}"
        before = page
