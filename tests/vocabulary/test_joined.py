"""Components of one act that speak in vocabularies of their own."""

from __future__ import annotations

from pathlib import Path

from kzlaw.pipeline import Stores, Understood, understand
from tests.checked.project import FACTS, TITLES, act

BOOK = act(f"1. Оқырман бес кітап алады.\n| rule five\n{TITLES}|   require «бес»: loan.count <= 5\n")
RULES = act(
    f"1. Алты сөре.\n| rule six\n{TITLES}|   require «Алты»: shelf.count <= 6\n", component="annex_1", title="Қағидалар"
).replace("vocabulary: library", "vocabulary: archive")


def read(declared: str) -> Understood:
    other = f"---\nvocabulary: archive\n---\nfact shelf.count: integer\nfact reader.registered: {declared}\n"
    overlay = {
        "regulation/vocabulary/library.kzl": FACTS,
        "regulation/vocabulary/archive.kzl": other,
        "regulation/V2300000001/V2300000001.kzl": BOOK,
        "regulation/V2300000001/annex_1.kzl": RULES,
    }
    return understand(Path("no-such-folder"), Stores.of(None), {path: text.encode() for path, text in overlay.items()})


def test_a_case_can_state_the_facts_of_each() -> None:
    understood = read("boolean")
    assert not [problem for problem in understood.found if problem.is_error]
    (book,) = understood.books
    assert book.vocabulary.name == "library_archive"
    assert {"loan.count", "shelf.count", "reader.registered"} <= {fact.path for fact in book.vocabulary.facts}
    assert len(book.editions[-1].provisions) == 2


def test_a_fact_that_they_declare_differently() -> None:
    (problem,) = [problem for problem in read("date").found if problem.is_error]
    assert problem.code == "KZ201"
    assert problem.span.file == "regulation/vocabulary/archive.kzl"
    assert problem.related[0].span.file == "regulation/vocabulary/library.kzl"


def test_a_file_that_is_not_called_as_it_says() -> None:
    overlay = {
        "regulation/vocabulary/library.kzl": FACTS.replace("vocabulary: library", "vocabulary: books"),
        "regulation/V2300000001/V2300000001.kzl": BOOK,
    }
    understood = understand(
        Path("no-such-folder"), Stores.of(None), {path: text.encode() for path, text in overlay.items()}
    )
    (problem,) = [problem for problem in understood.found if problem.is_error]
    assert (problem.code, problem.span.line) == ("KZ011", 2)


def test_no_vocabulary_of_that_name_beside_one_with_notes_only() -> None:
    # The labels that another file lacks are no reason to be silent about the file that is not there.
    overlay = {
        "regulation/vocabulary/library.kzl": "---\nvocabulary: library\n---\nfact loan.count: integer\n",
        "regulation/V2300000001/V2300000001.kzl": BOOK.replace("vocabulary: library", "vocabulary: archive"),
    }
    understood = understand(
        Path("no-such-folder"), Stores.of(None), {path: text.encode() for path, text in overlay.items()}
    )
    assert [problem.code for problem in understood.found if problem.is_error] == ["KZ204"]
