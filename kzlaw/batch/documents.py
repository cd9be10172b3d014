"""Text of a JSON document → its value, or why it is none that can be judged.

A key that is given twice, a number that JSON does not have and half of a character are no values: nobody can say
what was meant by them. Needs the standard library alone, so that single cases are read by it too.
"""

from __future__ import annotations

import json


class Repeating(dict[str, object]):
    """An object in which, or within which, a key is given twice."""

    repeated: str


def document_of(text: bytes) -> tuple[object, str]:
    """Return the value of a document and an empty text, or None and what is wrong with it."""
    try:
        document = value_of(text)
    except (ValueError, RecursionError) as error:
        return None, f"this is no JSON: {error}"
    problem = problem_of(document)
    return (None, problem) if problem else (document, "")


def value_of(text: bytes) -> object:
    """Return the value of a document, its objects marked where they repeat a key; ValueError where it is no JSON."""
    value: object = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_object)
    # Only an escape can be half of a character: UTF-8 itself has none.
    if b"\\ud" in text or b"\\uD" in text:
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise ValueError("a text has half of a character, an escape of a surrogate without the other") from None
    return value


def problem_of(document: object) -> str:
    """Return what is wrong with a value that was read, empty where nothing is."""
    return f"`{document.repeated}` is given twice" if isinstance(document, Repeating) else ""


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    inner = next((value.repeated for value in made.values() if isinstance(value, Repeating)), None)
    if inner is None and len(made) == len(pairs):
        return made
    seen: set[str] = set()
    repeating = Repeating(made)
    for key, _ in pairs:
        if inner is None and key in seen:
            inner = key
        seen.add(key)
    repeating.repeated = inner or ""
    return repeating


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON value")
