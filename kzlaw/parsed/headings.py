"""First words of a line → the kind and number of heading they print: «2-тарау.», «1 тарау.», «§ 3.», «Параграф 3.»."""

from __future__ import annotations

import re

# Roman numbers are often typed with Cyrillic letters that look like them.
_NUMBER = r"(\d+(?:-\d+)*|[IVXLCІХС]+)"
_LATIN = str.maketrans("ІХСіхс", "IXCixc")
_NOUN = r"(бөлім|тарау|параграф)"
_KINDS = {"бөлім": "SECTION", "тарау": "CHAPTER", "параграф": "DIVISION", "§": "DIVISION"}
# Without the hyphen, or with the number last, only a full stop (or the end) tells a heading from a sentence.
_HYPHENED = re.compile(rf"{_NUMBER}\s?-\s?{_NOUN}(?!\w)", re.IGNORECASE)
_SPACED = re.compile(rf"{_NUMBER}\s+{_NOUN}\s*(?:\.|$)", re.IGNORECASE)
_NUMBER_LAST = re.compile(rf"(?:{_NOUN}|(§))\s*(?:№\s*)?{_NUMBER}\s*(?:\.|:|$)", re.IGNORECASE)


def heading_of(text: str) -> tuple[str, str] | None:
    """Return the token kind (`CHAPTER`) and the number of a line that is a heading by its own words, or None."""
    # Latin again, so that one number has one name.
    match = _HYPHENED.match(text) or _SPACED.match(text)
    if match is not None:
        return _KINDS[match[2].lower()], match[1].translate(_LATIN)
    match = _NUMBER_LAST.match(text)
    return (_KINDS[(match[1] or match[2]).lower()], match[3].translate(_LATIN)) if match is not None else None
