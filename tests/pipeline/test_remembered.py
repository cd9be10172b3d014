"""What earlier runs worked out is used again, and changes nothing: not a problem, not a byte."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

import pytest

from kzlaw.diagnostics.diagnostic import has_errors
from kzlaw.generation import generate
from kzlaw.pipeline import Stores, understand

SUBJECTS = Path(__file__).with_name("subjects")
NAMES = sorted(path.name for path in SUBJECTS.iterdir() if (path / "regulation").is_dir())
TURNS = 16
_OPPOSITES = (("and", "or"), ("earliest", "latest"), ("when", "unless"))
_OTHER = {word: other for pair in _OPPOSITES for word, other in (pair, pair[::-1])}


def edited(text: str, dice: random.Random) -> str:
    """Return a file with one small change behind the gutter, or a line more or less there."""
    lines = text.split("\n")
    numbers = [number for number, line in enumerate(lines) if line.startswith("|")]
    number = dice.choice(numbers)
    line = lines[number]
    match dice.randrange(6):
        case 0:
            lines[number] = re.sub(r"\d+", lambda found: str(int(found[0]) % 28 + 1), line, count=1)
        case 1:
            lines[number] = line.replace("<=", "<").replace(">=", ">").replace("true", "false")
        case 2:
            lines[number] = re.sub(r"\b(satisfied|violated|exempt|undetermined)\b", "violated", line)
        case 3:
            lines[number] = re.sub(r"\b(and|or|earliest|latest|when|unless)\b", lambda found: _OTHER[found[0]], line)
        case 4:
            lines.insert(number, "| note a line more")
        case _:
            del lines[number]
    return "\n".join(lines)


@pytest.mark.parametrize("name", NAMES)
def test_after_any_edit(name: str, tmp_path: Path) -> None:
    root = tmp_path / name
    shutil.copytree(SUBJECTS / name, root)
    files = sorted(path for path in (root / "regulation").glob("*/*.kzl") if path.parent.name != "vocabulary")
    before = {file: file.read_text(encoding="utf-8") for file in files}
    dice = random.Random(name)
    sound = 0
    for turn in range(TURNS):
        if turn % 3 == 0:
            # Back to where it began: what is wrong now must not be remembered as right.
            for file, text in before.items():
                file.write_text(text, encoding="utf-8")
        else:
            file = dice.choice(files)
            file.write_text(edited(file.read_text(encoding="utf-8"), dice), encoding="utf-8")
        stores = Stores.of(root)
        again, anew = understand(root, stores), understand(root, Stores.of(None))
        assert again.found == anew.found, turn
        assert again.books == anew.books, turn
        if not has_errors(list(again.found)):
            sound += 1
            kept, made = generate(again, stores), generate(anew, Stores.of(None))
            assert kept.found == made.found
            assert {path: kept.files[path] for path in kept.files} == {path: made.files[path] for path in made.files}
        stores.save()
    assert sound >= TURNS // 3


def test_and_is_not_or(tmp_path: Path) -> None:
    """An expression of the same parts is another one: what was sound with `or` is judged again with `and`."""
    root = tmp_path / "subject"
    shutil.copytree(next(SUBJECTS / name for name in NAMES if _required(SUBJECTS / name)), root)
    file, condition = _required(root)[0]
    text = condition.string
    told_apart = []
    for word in ("or", "and"):
        said = f"({condition[1]}) {word} ({condition[1]})"
        file.write_text(text[: condition.start(1)] + said + text[condition.end(1) :], encoding="utf-8")
        understood = understand(root, Stores.of(None))
        assert not has_errors(list(understood.found))
        provisions = [each for book in understood.books for edition in book.editions for each in edition.provisions]
        told_apart.append([understood.places.fingerprint(each) for each in provisions])
    assert told_apart[0] != told_apart[1]


def _required(root: Path) -> list[tuple[Path, re.Match[str]]]:
    """Return the first requirement that each file of a project prints on one line."""
    files = sorted(path for path in (root / "regulation").glob("*/*.kzl") if path.parent.name != "vocabulary")
    found = (
        (file, re.search(r"^\|\s+require «.*»: (\S.*)$", file.read_text(encoding="utf-8"), re.M)) for file in files
    )
    return [(file, condition) for file, condition in found if condition is not None]
