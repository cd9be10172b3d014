"""The search cuts Kazakh words to their stems: as well as its page says, and alike in Python and in the browser."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kzlaw.emit.site.stemmer import TABLE, stem

ROOT = Path(__file__).resolve().parents[2]
LISTS = ("kazakh_words", "kazakh_words_unseen", "kazakh_words_last")
OFFICIAL = ROOT / "regulation" / "official" / "P2200000807.kaz.txt"


@pytest.mark.parametrize(
    ("form", "word"),
    [
        ("рұқсаттарды", "рұқсат"), ("тармағында", "тармақ"), ("халқының", "халық"), ("кітабы", "кітап"),
        ("аумағындағы", "аумақ"), ("орнының", "орын"), ("тәртібін", "тәртіп"), ("органдарына", "орган"),
        ("ресімделеді", "ресімдеу"), ("жүрегі", "жүрек"), ("болатын", "болу"), ("болатындарға", "болу"),
        ("келетін", "келу"), ("жазылсын", "жазылу"), ("бастады", "бастау"),
        ("адаммен", "адам"), ("сөзбен", "сөз"), ("шартпен", "шарт"), ("алуға", "алу"), ("өтеді", "өту"), ("елге", "ел"),
        ("болмаса", "болу"), ("сақтамаған", "сақтау"), ("айтпай", "айту"),
        ("рұқсатын", "рұқсат"), ("азаматын", "азамат"), ("мекемесін", "мекеме"), ("оның", "ол"), ("бұдан", "бұл"),
    ],
)  # fmt: skip
def test_a_form_of_a_word_has_its_stem(form: str, word: str) -> None:
    assert stem(form) == stem(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("заң", "заман"), ("рұқсат", "рұқсатсыз"), ("паспорт", "пас"), ("жыл", "жылқы"), ("кеңсе", "кең"),
        ("санат", "сан"),
    ],
)  # fmt: skip
def test_words_that_differ_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize("name", LISTS)
def test_the_page_says_how_well_it_does(name: str) -> None:
    page = (ROOT / "docs" / "developers" / "search.md").read_text("utf-8")
    lines = (Path(__file__).parent / f"{name}.txt").read_text("utf-8").splitlines()
    words = [line.split() for line in lines if not line.startswith("#")]
    good = [form for form, word in words if stem(form) == stem(word)]
    inflected = [form for form, word in words if form != word]
    assert f"{len(set(good) & set(inflected))} of {len(inflected)} | {len(good)} of {len(words)}" in page
    assert len(words) == 104


def test_the_browser_cuts_words_alike(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed: the stemmer in JavaScript is not compared")
    words = sorted(set(re.findall(r"[^\W\d_]+", OFFICIAL.read_text("utf-8").lower())))
    script = (ROOT / "docs" / "hooks" / "stem.js").read_text("utf-8").replace("/* table */", TABLE.read_text("utf-8"))
    (tmp_path / "stem.js").write_text(script, "utf-8")
    asked = f"const stem = require('./stem.js'); console.log(JSON.stringify({json.dumps(words)}.map(stem)))"
    answer = subprocess.run([node, "-e", asked], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert dict(zip(words, json.loads(answer.stdout), strict=True)) == {word: stem(word) for word in words}
