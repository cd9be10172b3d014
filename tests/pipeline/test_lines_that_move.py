"""A line more at the top of an act moves all that follows, and changes nothing but what tells on which line it is."""

from __future__ import annotations

import re
import shutil
from html import unescape
from pathlib import Path

import pytest

from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.generation import Generated, generate
from kzlaw.parsed.keywords import HEADS, line_keywords
from kzlaw.pipeline import Stores, understand
from tests.cli.running import BOOK, library_files, write_files

SUBJECTS = Path(__file__).with_name("subjects")
NAMES = sorted(path.name for path in SUBJECTS.iterdir() if (path / "regulation").is_dir())
TELLS_LINES = re.compile(r"generated/trace/\w+\.json|docs/law/\w+/coverage\.md")
PLACE = re.compile(r"\.kzl:[0-9]")


def built(root: Path, stores: Stores) -> Generated:
    made = generate(understand(root, stores), stores)
    stores.save()
    return made


def files_of(made: Generated) -> dict[str, str]:
    return {path: made.files[path] for path in made.files}


def one_line_more(file: Path) -> bool:
    """Put a note under the first line of law that is annotated; False where there is none."""
    lines = file.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines):
        word = re.match(r"\|\s*(\w+)", line)
        if word is not None and line_keywords().get(word[1]) in HEADS:
            lines.insert(number, "| note a line more")
            file.write_text("\n".join(lines), encoding="utf-8")
            return True
    return False


@pytest.mark.parametrize("name", NAMES)
def test_only_what_tells_lines_changes(name: str, tmp_path: Path) -> None:
    root = tmp_path / name
    shutil.copytree(SUBJECTS / name, root)
    before = files_of(built(root, Stores.of(root)))
    changed: set[str] = set()
    for file in sorted((root / "regulation").glob("[A-Z]*/*.kzl")):
        if not one_line_more(file):
            continue
        after = built(root, Stores.of(root))
        assert files_of(after) == files_of(built(root, Stores.of(None)))
        changed |= {path for path, text in files_of(after).items() if before.pop(path) != text}
        assert not before
        before = files_of(after)
    assert any(path.startswith("generated/trace/") for path in changed)
    assert [path for path in sorted(changed) if not TELLS_LINES.fullmatch(path)] == []
    # The pages that explain problems show those of other projects.
    own = {path: text for path, text in before.items() if not path.startswith("docs/diagnostics/")}
    placed = [path for path, text in own.items() if PLACE.search(unescape(text))]
    assert [path for path in placed if not TELLS_LINES.fullmatch(path)] == []


@pytest.mark.parametrize(
    ("said", "place"),
    [
        # What stands in brackets changes nothing.
        ("loan.count <= 5 or (loan.count <= 5 and book.rare)", "|   require"),
        # No case violates the rule.
        ("loan.count <= 5 or loan.count > 4", "| rule five_books"),
    ],
)
def test_a_kept_warning_stands_where_its_norm_stands_now(said: str, place: str, tmp_path: Path) -> None:
    write_files(tmp_path, library_files())
    book = tmp_path / BOOK
    text = book.read_text(encoding="utf-8")
    book.write_text(text.replace("loan.count <= 5", said).replace("violated", "satisfied"), encoding="utf-8")

    def warned(stores: Stores) -> list[Diagnostic]:
        return [each for each in built(tmp_path, stores).found if each.code == "KZ508"]

    first = warned(Stores.of(tmp_path))
    lines = book.read_text(encoding="utf-8").split("\n")
    assert any(lines[each.span.line - 1].startswith(place) for each in first)
    assert one_line_more(book)
    again = warned(Stores.of(tmp_path))
    assert [each.span for each in again] == [each.span.shifted(1) for each in first]
    assert again == warned(Stores.of(None))


def test_a_rule_and_a_referral_that_change_places(tmp_path: Path) -> None:
    write_files(tmp_path, library_files())
    book = tmp_path / BOOK
    before, rule, after = re.split(r"^(\| rule five_books\n(?:\|.*\n)+)", book.read_text("utf-8"), flags=re.MULTILINE)
    referral = (
        '| refer schools to "another law"\n|   en: another law decides\n|   when «оқырманға»: reader.kind != adult\n'
    )
    # What is said of the paragraph stays the same but for its places: so does the key, were it not for the order.
    for said in (rule + referral, referral + rule, rule + referral):
        book.write_text(before + said + after, encoding="utf-8")
        kept, fresh = built(tmp_path, Stores.of(tmp_path)), built(tmp_path, Stores.of(None))
        assert files_of(kept) == files_of(fresh)
