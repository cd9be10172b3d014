"""Hostile text stays text: quotation marks, backslashes, templates, control characters and directives of tools."""

from __future__ import annotations

import ast
import random
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from kzlaw.emit.python.emit import emit_python
from kzlaw.emit.python.text import comment, docstring, literal, literals, visible, width
from kzlaw.plan.from_resolved import plan
from kzlaw.resolved import model
from kzlaw.span import Span
from kzlaw.vocabulary.facts import Fact, Labels, Value, Vocabulary
from tests.emit import library_rules as library
from tests.emit.emitted_package import imported, ruff_complaints, write

HOSTILE = (
    '"""',
    "'''",
    '""""',
    '"',
    "'",
    '\\"',
    "\\",
    "ends with a backslash \\",
    'ends with "quotes"',
    '"begins',
    '""" + __import__("os").getcwd() + """',
    "{{ 7 * 7 }} {% raw %} {# no #}",
    "{0} %s $x",
    "line\nfeed\r\ncarriage\rtab\tform\x0cfeed\x0bnext\x85\u2028\u2029",
    "def forged(case):\n    return None",
    "nul \x00 escape \x1b[31m delete \x7f",
    "bidi \u202e override \u2066 isolate \u200f mark",
    "zero\u200bwidth soft\xadhyphen no\xa0break \ufeff",
    "combining a\u0301 e\u0308",
    "wide 漢字かな " * 12,
    "emoji 👩‍👩‍👧 🇰🇿",
    "type: ignore # noqa # fmt: off",
    "noqa " * 60,
    "fmt: skip " * 30,
    "<script>alert(1)</script> `code` *star* [link](x)",
    "x" * 500,
    "ұзақ сөз " * 80,
    'a "b" ' * 40,
    "it's " * 60,
    "\\n \\u0041 \\N{BULLET} \\x41",
    " leading and trailing ",
    "",
    "\ud800 lone surrogate",
)
WRITABLE = tuple(text for text in HOSTILE if "\ud800" not in text)


@pytest.mark.parametrize("text", HOSTILE)
def test_literals_are_the_text(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    parts = literals(text, 60)
    assert "".join(ast.literal_eval(part) for part in parts) == text
    assert all(width(part) <= 60 for part in parts)
    assert literal(text).isprintable()


@pytest.mark.parametrize("text", HOSTILE)
def test_comments_stay_comments(text: str) -> None:
    lines = comment(text, 4)
    assert all(line.startswith("# ") or line == "#" for line in lines)
    assert all(line.isprintable() and "\n" not in line for line in lines)
    assert not any(line.removeprefix("# ").strip().startswith(("type:", "fmt:", "noqa")) for line in lines)


@pytest.mark.parametrize("text", HOSTILE)
def test_docstrings_are_docstrings(text: str) -> None:
    for paragraphs in ((text or "x",), ("heading", text), (f"{text} x", text)):
        tree = ast.parse(
            f"def f():\n    {docstring(paragraphs, (('Source', text),) if len(paragraphs) > 1 else (), 4)}\n"
        )
        function = tree.body[0]
        assert isinstance(function, ast.FunctionDef)
        assert len(function.body) == 1
        stated = ast.get_docstring(function)
        assert stated is not None
        assert " ".join(visible(paragraphs[0]).split()) in " ".join(stated.split())


def hostile_plan(texts: list[str], seed: int) -> Any:
    """Return a plan with hostile text wherever a drafter or a published act can put any."""
    chance = random.Random(seed)

    def some() -> str:
        return chance.choice(texts)

    def labels() -> Labels:
        return Labels(some(), some(), some())

    def words(text: str) -> tuple[model.Words, ...]:
        return (model.Words("para_4__al_1", 0, 1, text),)

    facts = tuple(
        replace(fact, labels=labels(), values=tuple(Value(value.name, labels()) for value in fact.values))
        for fact in library.VOCABULARY.facts
    )
    note = Fact("note", "text", (), labels(), library.SPAN)
    same = library.compare(model.FactTerm(note), "=", model.Constant("text", some()))
    member = model.Member(model.FactTerm(note), tuple(model.Constant("text", some()) for _ in range(3)))
    rules = tuple(
        replace(
            rule,
            titles=labels(),
            when=(*rule.when, model.Condition("when", same, words(some()), (), library.SPAN)),
            requires=(*rule.requires, model.Condition("require", member, words(some()), (), library.SPAN)),
            source=Span(some(), rule.source.line, 1, 1, 1),
        )
        for rule in library.rules()
    )
    provision = replace(
        library.provision(),
        rules=rules,
        text=tuple((leaf, some()) for leaf, _ in library.TEXT),
        readings=(
            replace(
                library.READING,
                titles=labels(),
                words=words(some()),
                options=tuple(replace(option, titles=labels()) for option in library.READING.options),
            ),
        ),
        referrals=(replace(library.EXHIBITION, law=some(), titles=labels()),),
    )
    edition = replace(library.BOOK.editions[1], provisions=(provision,))
    vocabulary = Vocabulary("library", "", (*facts, note))
    book = replace(library.BOOK, vocabulary=vocabulary, editions=(edition,))
    act = replace(
        library.ACT,
        title=some(),
        official=some(),
        components=(replace(library.ACT.components[0], title=some()),),
        giving=(replace(library.ACT.giving[0], number=some(), official=some()),),
    )
    return plan(book, act, library.CALENDAR), same.right, provision


@pytest.mark.parametrize("seed", range(3))
def test_a_package_of_hostile_text(tmp_path: Path, seed: int) -> None:
    texts = list(WRITABLE)
    chance = random.Random(seed)
    letters = "ab ә\"'\\\n#{}%\u202e\x00«»漢 "
    texts += ["".join(chance.choices(letters, k=chance.randrange(300))) for _ in range(40)]
    made, constant, provision = hostile_plan(texts, seed)
    for file in emit_python(made).files:
        if file.path.endswith(".py"):
            compile(file.text, file.path, "exec")
    generated = write(tmp_path, made)
    # A text of one long word cannot be broken in a comment.
    assert ruff_complaints(generated, "F,I,UP,B,SIM,D1") == ""
    with imported(generated, "kzrules.l1") as act:
        norms = {norm.id: norm for norm, _ in act.EDITIONS[0].provisions[0].norms}
        for rule in provision.rules:
            assert norms[rule.id].titles.kk == rule.titles.kk
            assert norms[rule.id].requires[-1].words == rule.requires[-1].quoted
        verdict = act.validate(act.Case(note=constant.value), edition="L2")
        assert len(verdict.findings) == 5
        assert act.FACTS[0].labels.ru == made.facts.facts[0].fact.labels.ru
    anchored = {anchor.norm for anchor in emit_python(made).anchors}
    assert anchored == {norm.norm.id for norm in made.modules[0].norms}


def test_any_length_is_laid_out_as_the_formatter_would(tmp_path: Path) -> None:
    for length in range(1, 130, 2):
        made, _, _ = hostile_plan(["ә" * length, ("сөз " * 40)[:length], f'"{"я" * length}'], length)
        (tmp_path / f"length_{length}.py").write_text(emit_python(made).files[5].text, "utf-8")
    assert ruff_complaints(tmp_path, "F,I") == ""
