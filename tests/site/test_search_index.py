"""The index of the search: in small pieces, the same for the same pages, and read in the browser as it was written."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kzlaw.emit.site.search_index import CONTENTS, Page, Section, read, words, write
from kzlaw.emit.site.search_pages import ALSO, WITHIN, Entry, pages, up_to_date

ROOT = Path(__file__).resolve().parents[2]
NODE = shutil.which("node")
HOSTILE = "</script><img src=x onerror=alert(1)> \u2028 __proto__ constructor \N{MATHEMATICAL BOLD CAPITAL A} ﬁ"
SHELF = (
    Page("law/one.html", (Section("", "1-тармақ", ""), Section("text", "Заң мәтіні", "1. Рұқсаттарды халқы алады."))),
    Page("law/two.html", (Section("", "2-тармақ", ""), Section("text", "Заң мәтіні", "2. Оның рұқсаты кітапханада."))),
    Page("law/three.html", (Section("", "Кітап", "", ("Книга", "Book")), Section("text", "Заң мәтіні", "Рұқсат жоқ."))),
    Page("hostile.html", (Section("", "", ""), Section("hostile", HOSTILE, HOSTILE))),
)


def asked(folder: Path, *queries: str) -> list[dict[str, Any]]:
    if NODE is None:
        pytest.skip("node is not installed: the index is not read as in a browser")
    command = [NODE, str(ROOT / "bench" / "search.js"), str(folder), json.dumps(queries)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers


def found(folder: Path, query: str) -> list[str]:
    return [page["address"] for page in asked(folder, query)[0]["pages"]]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shelf")
    write(folder, SHELF)
    return folder


def many(count: int) -> list[Page]:
    """Return pages whose words are many, too, as those of a long law are."""
    return [
        Page(
            f"law/para_{number}.html",
            (
                Section("", f"{number}-тармақ", ""),
                Section(
                    "text", "Заң мәтіні", " ".join(f"{letter}сөз{number * 7 % 5003}ға" for letter in "абгдежклмно")
                ),
                Section("rule", f"Кітап {number}", "Оқырманға бес кітаптан артық берілмейді. " * 8),
            ),
        )
        for number in range(1, count + 1)
    ]


def test_what_is_written_is_read_and_is_the_same_again(tmp_path: Path) -> None:
    one, other = write(tmp_path / "one", SHELF), write(tmp_path / "other", reversed(SHELF))
    assert one == other
    assert sorted(read(tmp_path / "one"), key=str) == sorted(SHELF, key=str)
    for path in (tmp_path / "one").rglob("*.js"):
        assert path.read_bytes() == (tmp_path / "other" / path.relative_to(tmp_path / "one")).read_bytes()
    # Nothing is left of an index that another took the place of; none is there before the first.
    write(tmp_path / "one", SHELF[:1])
    assert read(tmp_path / "one") == SHELF[:1] and len(list((tmp_path / "one").iterdir())) == 2
    assert read(tmp_path / "nowhere") == ()


def test_a_piece_is_one_call_with_json(tmp_path: Path) -> None:
    write(tmp_path, SHELF)
    for path in tmp_path.rglob("*.js"):
        script = path.read_text("utf-8")
        call = re.fullmatch(r'kzlawSearch\("([\w/]+)",(.*)\);\n', script, re.DOTALL)
        assert call is not None and f"{call[1]}.js" == path.relative_to(tmp_path).as_posix()
        json.loads(call[2])


def test_a_site_without_pages_is_searched_too(tmp_path: Path) -> None:
    write(tmp_path, ())
    assert read(tmp_path) == () and found(tmp_path, "рұқсат") == []


@pytest.mark.parametrize(
    ("query", "first"),
    [
        # Forms of one word; the beginning of a word as it is typed, where the stem is written in another way, too.
        ("рұқсатқа", {"law/one.html", "law/two.html", "law/three.html"}), ("халық", {"law/one.html"}),
        ("халқ", {"law/one.html"}), ("кітапх", {"law/two.html"}), ("он", {"law/two.html"}),
        # A title in another language; a title before a text; a number; what is no word.
        ("книга", {"law/three.html"}), ("кітап", {"law/three.html"}), ("2-тармақ", {"law/two.html"}),
        ("__proto__", {"hostile.html"}), ("constructor", {"hostile.html"}), ("script", {"hostile.html"}),
        ("зебра", set()), ("", set()), ("—", set()), ("\U0001d400", {"hostile.html"}),
    ],
)  # fmt: skip
def test_a_query_finds_pages(shelf: Path, query: str, first: set[str]) -> None:
    assert set(found(shelf, query)[: len(first) or None]) == first


def test_pages_that_hold_all_words_come_first_and_others_say_what_they_lack(shelf: Path) -> None:
    (answer,) = asked(shelf, "рұқсат кітапхана")
    assert answer["pages"][0]["address"] == "law/two.html"
    assert answer["pages"][0]["missing"] == [] and answer["pages"][1]["missing"] == ["кітапхана"]
    assert answer["pages"][0]["sections"] == ["text"]


def test_what_is_typed_is_completed(shelf: Path) -> None:
    unfinished, finished = asked(shelf, "рұқсаттар", "рұқсаттар ")
    assert (unfinished["more"], finished["more"]) == ("ды", "")


def test_of_a_large_index_little_is_loaded(tmp_path: Path) -> None:
    law = many(3_000)
    contents = write(tmp_path, law)
    assert len(contents.words) > 20 and len(contents.texts) > 200
    assert (tmp_path / CONTENTS).stat().st_size < 10_000
    whole = sum(path.stat().st_size for path in tmp_path.rglob("*.js"))
    word, title, nothing, letter = asked(tmp_path, "кітаптарды", "1207-тармақ", "зебра", "к")
    assert word["count"] == 3_000 and title["pages"][0]["address"] == "law/para_1207.html" and nothing["count"] == 0
    for answer in (word, title):
        assert answer["bytes"] < min(250_000, whole / 10) and answer["milliseconds"] < 100
    # A beginning of too many words is not an answer without pages: it waits for the next letter.
    assert letter["wide"] and letter["count"] == 0 and len(letter["pieces"]) < 4
    # Every word is found by itself, in whichever piece it stands.
    sample = [page.sections[1].text.split()[number % 11] for number, page in enumerate(law[::190])]
    assert all(answer["count"] for answer in asked(tmp_path, *sample))


def test_the_browser_cuts_texts_into_the_same_words() -> None:
    if NODE is None:
        pytest.skip("node is not installed: the words in JavaScript are not compared")
    text = HOSTILE + " 10-тармақтың «Бүркіт» БАЖ-ға İstanbul at_most(x) №807 ½ ٣ ΟΔΟΣ e\u0301té"
    script = (ROOT / "docs" / "hooks" / "find.js").read_text("utf-8").replace("/* stem */", "String")
    call = f"module = {{}}; {script}; console.log(JSON.stringify(module.exports.words({json.dumps(text)})))"
    done = subprocess.run([NODE, "-e", call], capture_output=True, text=True, encoding="utf-8", check=True)
    assert json.loads(done.stdout) == words(text)


def test_sections_become_plain_text_and_those_that_only_repeat_their_page_are_left_out() -> None:
    entries = (
        Entry(
            "law/a.html",
            f"Ереже{ALSO}Правило{ALSO}Rule{WITHIN}Акт &lt;1&gt;",
            "<p>Бір\n екі</p> <ul><li>&lt;b&gt; &amp;amp;</li></ul>",
        ),
        Entry("law/a.html#empty", "Бос", ""),
        Entry("law/a.html#rules", f"Ережелер{ALSO}Правила{ALSO}Rules", ""),
        Entry("law/a.html#rule", f"Кітап бес күнге{ALSO}Книга на пять дней{ALSO}", ""),
        Entry("law/a.html#full", "Толық", "<pre><code>if a &lt; b:\n    c</code></pre>"),
        Entry("guide.html", "Guide", ""),
        Entry("guide.html#same", "Guide", ""),
        Entry("guide.html#other", "Other", ""),
    )
    law, guide = pages(entries)
    assert law.within == "Акт <1>" and guide.within == ""
    assert law.sections == (
        Section("", "Ереже", "Бір\nекі\n<b> &amp;", ("Правило", "Rule")),
        Section("rule", "Кітап бес күнге", "", ("Книга на пять дней", "")),
        Section("full", "Толық", "if a < b:\nc"),
    )
    assert [section.fragment for section in guide.sections] == ["", "other"]


def test_pages_that_were_not_built_again_stay_if_they_are_still_there() -> None:
    anew = Page("law/one.html", (Section("", "1-тармақ (жаңа)", ""),))
    kept = tuple(up_to_date(SHELF, (anew,), ["law/one.html", "law/two.html"]))
    assert kept == (anew, SHELF[1])
