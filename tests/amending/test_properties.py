"""Random books and random amendments, as their text is printed: what must hold whatever they are.

Every word of a book stands there once, so that a plain list of words tells what each operation must come to.
"""

from __future__ import annotations

import datetime
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzlaw.clauses.from_parsed import acts
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.answer import Held
from kzlaw.editions.from_clauses import edit
from kzlaw.editions.model import Library
from kzlaw.editions.on_day import text_on
from kzlaw.parsed.from_source import parse_act
from kzlaw.source.text import text_of
from tests.amending.golden import _run
from tests.amending.test_landing import ACCEPTED, AMEND, project
from tests.cli.running import ROOT, tree
from tests.editions.test_from_text import ENDING, HEAD, RULES, SCOPE

_SYLLABLES = ("ба", "ке", "қы", "мұ", "ні", "са", "ту", "ші", "жа", "лө")
_ORDINALS = ("бірінші", "екінші", "үшінші", "төртінші")
_FEW = settings(max_examples=60, deadline=None)
DAY = datetime.date


def word(number: int) -> str:
    """A word that no other number has, and that is no part of another word."""
    return "т" + "".join(_SYLLABLES[int(digit)] for digit in f"{number:04}") + "р"


@dataclass(slots=True)
class Book:
    """The words of each part of each paragraph, by its number; None for a part that is deleted."""

    parts: dict[str, list[list[str] | None]]
    author: dict[str, str] = field(default_factory=dict)
    used: int = 0

    def new(self, count: int, act: str) -> list[str]:
        """Return words that have never been used."""
        words = [word(self.used + place) for place in range(count)]
        self.used += count
        self.author.update((each, act) for each in words)
        return words

    def lines(self) -> list[str]:
        """The text, one абзац a line."""
        lines = []
        for number in sorted(self.parts, key=lambda one: [int(piece) for piece in one.split("-")]):
            for place, words in enumerate(self.parts[number]):
                if words is not None:
                    lines.append(("" if place else f"{number}. ") + sentence(words))
        return lines


def sentence(words: list[str]) -> str:
    return " ".join(words).capitalize() + "."


@dataclass(frozen=True, slots=True)
class Amending:
    """An act: its number, the day of its publication, the lines of its operations."""

    number: int
    published: datetime.date
    operations: tuple[str, ...]

    @property
    def text(self) -> str:
        return SCOPE + ";\n".join(self.operations) + "." + ENDING


def new_book(shape: list[list[int]]) -> Book:
    """A book of paragraphs with so many words in each of their parts."""
    book = Book({})
    for number, parts in enumerate(shape, 1):
        book.parts[str(number)] = [book.new(count, RULES) for count in parts]
    return book


def operate(book: Book, act: str, number: str, chosen: random.Random) -> str:
    """Change one paragraph of a book at random; return the formula that says so."""
    parts = book.parts[number]
    place, words = chosen.choice([(place, words) for place, words in enumerate(parts) if words is not None])
    within = f"{number}-тармақтың {_ORDINALS[place]} бөлігінде" if len(parts) > 1 else f"{number}-тармақта"
    old = chosen.choice(words[1:])
    match chosen.choice(("replace", "insert", "delete", "part", "whole", "delete_part", "gone", "added")):
        case "replace":
            new = book.new(chosen.randint(1, 2), act)
            words[words.index(old) : words.index(old) + 1] = new
            return f'{within} "{old}" деген сөз "{" ".join(new)}" деген сөздермен ауыстырылсын'
        case "delete" if len(words) > 2:
            words.remove(old)
            return f'{within} "{old}" деген сөз алып тасталсын'
        case "part" if len(parts) > 1:
            parts[place] = new = book.new(3, act)
            label = "" if place else f"{number}. "
            target = f"{number}-тармақтың {_ORDINALS[place]} бөлігі"
            return f'{target} мынадай редакцияда жазылсын:\n"{label}{sentence(new)}"'
        case "whole":
            book.parts[number] = [book.new(3, act) for _ in range(chosen.randint(1, 3))]
            return f"{number}-тармақ мынадай редакцияда жазылсын:\n{quoted(book, number)}"
        case "delete_part" if place and sum(one is not None for one in parts) > 1:
            parts[place] = None
            return f"{number}-тармақтың {_ORDINALS[place]} бөлігі алып тасталсын"
        case "gone" if len(book.parts) > 2:
            del book.parts[number]
            return f"{number}-тармақ алып тасталсын"
        case "added" if "-" not in number and f"{number}-1" not in book.parts:
            added = f"{number}-1"
            book.parts[added] = [book.new(3, act) for _ in range(chosen.randint(1, 2))]
            return f"мынадай мазмұндағы {added}-тармақпен толықтырылсын:\n{quoted(book, added)}"
        case _:
            (more,) = book.new(1, act)
            words.insert(words.index(old) + 1, more)
            return f'{within} "{old}" деген сөзден кейін "{more}" деген сөзбен толықтырылсын'


def quoted(book: Book, number: str) -> str:
    only = Book({number: book.parts[number]})
    return '"' + "\n".join(only.lines()) + '"'


def held(first: Book, *amending: Amending) -> tuple[Library, list[Diagnostic]]:
    """The library of a book and the acts that amend it."""
    more = "component: annex_1\ntitle: Кітапхананы пайдалану қағидалары\n"
    head = HEAD.format(act=RULES, adopted="2020-01-10", number=1, published="2020-01-20", more=more)
    texts = {f"regulation/{RULES}/annex_1.kzl": head + "\n".join(first.lines()) + "\n"}
    for act in amending:
        name = identifier(act.number)
        head = HEAD.format(act=name, adopted="2021-01-05", number=act.number, published=act.published, more="")
        texts[f"regulation/{name}/{name}.kzl"] = head + act.text
    found: list[Diagnostic] = []
    files = []
    for path, text in texts.items():
        source = text_of(path, text.encode(), found)
        file = parse_act(source, found) if source else None
        assert file is not None, found
        files.append(file)
    return edit(acts(tuple(files), found), found), [one for one in found if one.code != "KZ310"]


def identifier(number: int) -> str:
    return f"P21000000{number:02}"


def lines_on(library: Library, day: datetime.date) -> list[str]:
    answer = text_on(library, RULES, day)
    assert isinstance(answer, Held), answer
    return [line.text for line in answer.lines]


def copied(book: Book) -> Book:
    parts = {number: [None if part is None else list(part) for part in parts] for number, parts in book.parts.items()}
    return replace(book, parts=parts, author=dict(book.author))


SHAPES = st.lists(st.lists(st.integers(3, 5), min_size=1, max_size=4), min_size=2, max_size=5)
CHOICES = st.integers(0, 2**32 - 1).map(random.Random)


@_FEW
@given(SHAPES, CHOICES, st.integers(1, 4))
def test_the_text_of_each_day_and_its_authors(shape: list[list[int]], chosen: random.Random, count: int) -> None:
    book = new_book(shape)
    states = [copied(book)]
    amending = []
    for number in range(21, 21 + count):
        # An operation a paragraph: within an act the law asks for one change of a unit, not for a chain of them.
        numbers = chosen.sample(sorted(book.parts), k=min(len(book.parts), chosen.randint(1, 3)))
        act = identifier(number)
        operations = tuple(operate(book, act, each, chosen) for each in numbers)
        amending.append(Amending(number, DAY(2021, 1 + number - 20, 1), operations))
        states.append(copied(book))
    library, found = held(states[0], *amending)
    assert not [one for one in found if one.is_error], (found, [one.text for one in amending])
    days = [DAY(2020, 6, 1), *(one.published + datetime.timedelta(days=11) for one in amending)]
    for day, state in zip(days, states, strict=True):
        assert lines_on(library, day) == state.lines()
        _blame_adds_up(library, day, state)


def _blame_adds_up(library: Library, day: datetime.date, state: Book) -> None:
    answer = text_on(library, RULES, day)
    assert isinstance(answer, Held)
    for line in answer.lines:
        assert sum(run.length for run in line.runs) == len(line.text)
        authors = [run.origin.act for run in line.runs for _ in range(run.length)]
        place = 0
        for each in line.text.removesuffix(".").split():
            start = line.text.index(each, place)
            place = start + len(each)
            if each.lower() in state.author:
                assert set(authors[start:place]) == {state.author[each.lower()]}, (line.text, each)


@_FEW
@given(SHAPES, CHOICES)
def test_an_act_with_one_operation_that_cannot_be_applied_changes_nothing(
    shape: list[list[int]], chosen: random.Random
) -> None:
    first = new_book(shape)
    book = copied(first)
    numbers = chosen.sample(sorted(book.parts), k=min(len(book.parts), 3))
    operations = [operate(book, identifier(21), each, chosen) for each in numbers]
    missing = f'{sorted(first.parts)[0]}-тармақта "{word(9999)}" деген сөз алып тасталсын'
    operations.insert(chosen.randint(0, len(operations)), missing)
    library, found = held(first, Amending(21, DAY(2021, 2, 1), tuple(operations)))
    assert [one.code for one in found if one.is_error]
    for day in (DAY(2021, 1, 31), DAY(2021, 2, 12), DAY(2030, 1, 1)):
        assert lines_on(library, day) == first.lines()


@_FEW
@given(SHAPES, CHOICES)
def test_independent_acts_of_one_day_commute(shape: list[list[int]], chosen: random.Random) -> None:
    first = new_book(shape)
    book = copied(first)
    numbers = chosen.sample(sorted(book.parts), k=2)
    one, other = ((operate(book, "", each, chosen),) for each in numbers)
    day = DAY(2021, 2, 1)
    texts = []
    for left, right in ((one, other), (other, one)):
        library, found = held(first, Amending(21, day, left), Amending(22, day, right))
        assert not [each for each in found if each.is_error], (found, one, other)
        texts.append(lines_on(library, DAY(2021, 2, 12)))
    assert texts[0] == texts[1] == book.lines()


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SHAPES, CHOICES)
def test_a_refused_act_leaves_every_byte_on_disk(shape: list[list[int]], chosen: random.Random) -> None:
    book = new_book(shape)
    more = "component: annex_1\ntitle: Кітапхананы пайдалану қағидалары\n"
    head = HEAD.format(act=RULES, adopted="2020-01-10", number=1, published="2020-01-20", more=more)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        law = folder / "regulation" / RULES / "annex_1.kzl"
        law.parent.mkdir(parents=True)
        law.write_text(head + "\n".join(book.lines()) + "\n", encoding="utf-8")
        missing = f'1-тармақта "{word(9999)}" деген сөз алып тасталсын'
        operations = [operate(book, "", each, chosen) for each in sorted(book.parts)[1:]]
        operations.insert(chosen.randint(0, len(operations)), missing)
        title = (
            '"Кітапхананы пайдалану қағидаларын бекіту туралы" Қазақстан Республикасы Үкіметінің '
            "2020 жылғы 10 қаңтардағы № 1 қаулысына өзгерістер енгізу туралы"
        )
        adopted = "Қазақстан Республикасы Үкіметінің 2021 жылғы 5 қаңтардағы № 21 қаулысы."
        text = Amending(21, DAY(2021, 2, 1), tuple(operations)).text
        (folder / "act.txt").write_text(f"{title}\n\n{adopted}\n\n{text}", encoding="utf-8")
        before = tree(folder)
        status, _, err = _run(
            folder, ["kzlaw", "amend", "act.txt", "--id", identifier(21), "--published", "2021-02-01"]
        )
        assert status == 1 and "is refused whole" in err, err
        assert word(9999) in err
        assert tree(folder) == before


@pytest.mark.slow
def test_killed_at_any_moment_it_leaves_old_or_new(tmp_path: Path) -> None:
    folder = project(tmp_path / "project", *ACCEPTED)
    before = tree(folder)
    command = [sys.executable, "-m", "kzlaw", *AMEND[1:], "--accept"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    whole = shutil.copytree(folder, tmp_path / "whole")
    started = time.monotonic()
    subprocess.run(command, cwd=whole, env=environment, check=True, capture_output=True)
    lasts = time.monotonic() - started
    after = tree(whole)
    assert after != before
    chosen = random.Random(5)
    for kill in range(6):
        here = shutil.copytree(folder, tmp_path / str(kill))
        quiet = subprocess.DEVNULL
        running = subprocess.Popen(command, cwd=here, env=environment, stdout=quiet, stderr=quiet)
        # Files are written at the end.
        time.sleep(lasts * (0.6 + 0.5 * chosen.random()))
        running.kill()
        running.wait()
        # The next command finishes what was begun, or clears it away.
        assert _run(here, ["kzlaw", "build"])[0] == 0
        assert tree(here) in (before, after)
