"""Unit → words of law that mix look-alike letters of two scripts: a search and a quotation will miss them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzlaw.checked.standing import within
from kzlaw.clauses.tree import Unit
from kzlaw.diagnostics.catalogue.source import FOREIGN_LETTERS_IN_LAW
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.parsed.phrases.folding import fold

_LATIN = "A-Za-zÀ-ÖØ-öø-ʯ"
_CYRILLIC = "\u0400-\u052f"
_MIXED = re.compile(rf"[{_LATIN}]\d*[{_CYRILLIC}]|[{_CYRILLIC}]\d*[{_LATIN}]")
# «e-mail-ды»: what stands on the two sides of a hyphen may be of two scripts.
_WORD = re.compile(r"[^\W_]+")
_LATIN_LETTER = re.compile(f"[{_LATIN}]")
_CYRILLIC_LETTER = re.compile(f"[{_CYRILLIC}]")
_LIKE_LATIN = frozenset("АВСЕНІКМОРТХУаеіорсухһәӘөӨ")


def foreign_letters_in_law(unit: Unit) -> Iterator[Diagnostic]:
    """Yield a warning for each word in which Latin letters stand for Cyrillic ones, or the other way round."""
    for leaf in unit.leaves():
        # Most lines have no Latin letter at all.
        if leaf.text is None or not _LATIN_LETTER.search(leaf.text) or not _MIXED.search(leaf.text):
            continue
        for word in _WORD.finditer(leaf.text):
            foreign = _foreign(word[0])
            if foreign:
                named = ", ".join(f"`{letter}`" for letter in dict.fromkeys(foreign))
                script = "Latin" if _LATIN_LETTER.match(foreign) else "Cyrillic"
                yield FOREIGN_LETTERS_IN_LAW.at(
                    within(leaf, word.start(), word.end()),
                    f"«{word[0]}» mixes letters that look alike: {named} is {script}"
                    if len(set(foreign)) == 1
                    else f"«{word[0]}» mixes letters that look alike: {named} are {script}",
                    "compare with the official text; if it prints the word so, leave it",
                    unit=leaf.id,
                )


def _foreign(word: str) -> str:
    """Return the letters of a word that belong to another script than the rest and look as if they did not."""
    if _MIXED.search(word) is None:
        return ""
    latin = "".join(_LATIN_LETTER.findall(word))
    cyrillic = "".join(_CYRILLIC_LETTER.findall(word))
    # «PDFфайл» is two words run together: D and F look like nothing Cyrillic.
    latin_alike = all(fold(letter) != letter.lower() for letter in latin)
    cyrillic_alike = all(letter in _LIKE_LATIN for letter in cyrillic)
    if latin_alike and (len(latin) <= len(cyrillic) or not cyrillic_alike):
        return latin
    return cyrillic if cyrillic_alike else ""
