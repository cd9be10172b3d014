"""The annotated act is the official text, word for word, and the amended rule book holds no word that is not known."""

from __future__ import annotations

import hashlib
import unicodedata
from pathlib import Path

import pytest

REGULATION = Path(__file__).resolve().parents[2] / "regulation"
OFFICIAL = REGULATION / "official"
ANNOTATED = REGULATION / "P2200000807" / "P2200000807.kzl"
RULE_BOOK = REGULATION / "P1200000148" / "annex_1.kzl"
GUTTER = "|"


def read(path: Path) -> str:
    """Return the text of a file without any translation of its line ends."""
    return path.read_bytes().decode("utf-8")


def split_header(text: str) -> tuple[list[str], list[str]]:
    """Return the lines of the header, without its fences, and the lines of the body."""
    lines = text.split("\n")
    assert lines[0] == "---", "the file does not begin with a header"
    end = lines.index("---", 1)
    return lines[1:end], lines[end + 1 :]


def law_lines(path: Path) -> list[str]:
    """Return the абзацы of a markup file: what is left when the header and the gutter are stripped."""
    _, body = split_header(read(path))
    law = [line for line in body if line.strip() and not line.startswith(GUTTER)]
    # A line of law that begins with a bar or a backslash is written with a backslash before it.
    return [line[1:] if line.startswith("\\") else line for line in law]


def official_lines(path: Path) -> list[str]:
    """Return the абзацы of the official text, without the indents that open them."""
    return [line.lstrip(" ") for line in read(path).split("\n") if line.strip()]


def recorded_sums() -> dict[str, str]:
    """Return the recorded SHA-256 of each file, by name."""
    pairs = (line.split("  ", 1) for line in read(OFFICIAL / "SHA256SUMS").splitlines())
    return {name: digest for digest, name in pairs}


def test_every_paragraph_of_the_official_text_stands_in_the_annotated_act() -> None:
    held, official = law_lines(ANNOTATED), official_lines(OFFICIAL / "P2200000807.kaz.txt")
    for number, (ours, theirs) in enumerate(zip(held, official, strict=False), start=1):
        assert ours == theirs, f"абзац {number} differs"
    assert len(held) == len(official)


def test_both_official_texts_have_a_recorded_sum() -> None:
    assert set(recorded_sums()) == {path.name for path in OFFICIAL.glob("*.txt")}


@pytest.mark.parametrize("name", sorted(recorded_sums()))
def test_official_text_is_untouched(name: str) -> None:
    assert hashlib.sha256((OFFICIAL / name).read_bytes()).hexdigest() == recorded_sums()[name]


def test_rule_book_holds_no_words_beyond_its_header() -> None:
    header, body = split_header(read(RULE_BOOK))
    assert not "".join(body).strip()
    assert "held: partial" in header


def test_title_of_the_rule_book_is_the_one_that_the_act_prints() -> None:
    header, _ = split_header(read(RULE_BOOK))
    title = next(line.removeprefix("title: ") for line in header if line.startswith("title: "))
    # The amending act names the rule book in the locative, «… қағидаларында»: only the ending differs.
    scope = next(line for line in law_lines(ANNOTATED) if line.endswith("қағидаларында:"))
    assert title.endswith("қағидалары")
    assert title in scope


@pytest.mark.parametrize("path", sorted(REGULATION.rglob("*.kzl")), ids=lambda path: path.name)
def test_regulation_is_composed_utf8_with_plain_line_ends(path: Path) -> None:
    text = read(path)
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    assert "\ufeff" not in text
