"""`kzlaw trace` both ways for every rule of the real act, and `kzlaw coverage`."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kzlaw.trace.lookup import links_of
from kzlaw.trace.model import Trace
from tests.cli.running import ACT, BOOK, REAL, kzlaw

KINDS = {"unit", "edition", "annotation", "code", "test", "page", "official"}


@cache
def traces(project: Path) -> tuple[Trace, ...]:
    import msgspec

    files = sorted((project / "generated" / "trace").glob("*.json"))
    return tuple(msgspec.json.decode(file.read_bytes(), type=Trace) for file in files)


def test_from_every_rule_to_every_kind_of_place_and_back(real: Path) -> None:
    norms = [norm for trace in traces(real) for norm in trace.norms]
    assert len(norms) > 20
    for norm in norms:
        links = links_of(norm.id, traces(real))
        assert {link.kind for link in links} == KINDS, norm.id
        for link in links:
            if link.file is None or link.line is None:
                continue
            lines = (real / link.file).read_text(encoding="utf-8").splitlines()
            assert 1 <= link.line <= len(lines), link
            if link.kind == "unit":
                continue  # the words of a unit are shared by its rules
            back = {each.target for each in links_of(f"{link.file}:{link.line}", traces(real))}
            assert norm.id in back or any(target.startswith(norm.id) for target in back), (norm.id, link)


def test_every_unit_leads_to_its_rules(real: Path) -> None:
    for trace in traces(real):
        for norm in trace.norms:
            unit = f"{trace.act}!{norm.component}/{norm.unit}"
            assert norm.id in {link.target for link in links_of(unit, traces(real))}, unit


def test_links_are_lines_that_say_so(real: Path) -> None:
    for trace in traces(real):
        for norm in trace.norms:
            name = norm.id.rpartition("/")[2]
            law = (real / norm.annotation.file).read_text(encoding="utf-8").splitlines()
            assert name in law[norm.annotation.line - 1]
            for test in norm.tests:
                code = (real / norm.test_file).read_text(encoding="utf-8").splitlines()
                assert code[test.line - 1].startswith((f"def {test.name}", "@", "def test_"))
            for condition in norm.conditions:
                first, last = condition.annotation
                annotated = law[first - 1 : last]
                assert any(word in "\n".join(annotated) for word in condition.words.split(" … ")[0].split())


def links(project: Path, ref: str) -> list[dict[str, Any]]:
    ran = kzlaw("trace", ref, "--format", "json", folder=project)
    assert ran.code == 0, ran.err
    assert list(ran.json) == ["ref", "links"]
    found: list[dict[str, Any]] = ran.json["links"]
    return found


def test_the_document(library: Path) -> None:
    found = links(library, f"{ACT}/para_1/return_in_time")
    assert {link["kind"] for link in found} >= KINDS - {"official"}
    assert all(list(link)[:4] == ["kind", "target", "file", "line"] for link in found)
    code = next(link for link in found if link["kind"] == "code")
    back = links(library, f"{code['file']}:{code['line']}")
    assert f"{ACT}/para_1/return_in_time" in {link["target"] for link in back}


@pytest.mark.parametrize("ref", ["para_1", f"{ACT}/para_1", f"{BOOK}:16"])
def test_ways_to_name_a_unit(ref: str, library: Path) -> None:
    assert f"{ACT}/para_1/return_in_time" in {link["target"] for link in links(library, ref)}


@pytest.mark.parametrize("ref", ["para_99", "nowhere.py:5", f"{BOOK}:9999", f"{ACT}/para_1/return_in_tim", ""])
def test_what_leads_nowhere(ref: str, library: Path) -> None:
    ran = kzlaw("trace", ref, "--format", "json", folder=library)
    assert (ran.code, ran.codes) == (1, ["KZ912"])


def test_coverage_of_the_real_act(real: Path) -> None:
    ran = kzlaw("coverage", REAL, "--format", "json", folder=real)
    assert ran.code == 0
    assert list(ran.json) == ["act", "words", "uncovered", "rules"]
    words = ran.json["words"]
    assert list(words) == ["total", "quoted", "informative", "uncovered"]
    assert words["total"] == words["quoted"] + words["informative"] + words["uncovered"]
    assert words["uncovered"] == 0 and ran.json["uncovered"] == []
    assert all(list(rule) == ["rule", "tests"] and rule["tests"] for rule in ran.json["rules"])
    assert json.loads(ran.out)["act"] == REAL


def test_coverage_names_what_nobody_accounts_for(own: Path) -> None:
    book = own / BOOK
    text = book.read_text(encoding="utf-8")
    quotation = "«Оқырман кітапты күнтізбелік он күн ішінде қайтарады»"
    book.write_text(text.replace(quotation, "«күнтізбелік он күн ішінде»"), encoding="utf-8")
    ran = kzlaw("coverage", ACT, "--format", "json", folder=own)
    assert ran.json["uncovered"] == [
        {"unit": "para_1", "words": "Оқырман кітапты"},
        {"unit": "para_1", "words": "қайтарады"},
    ]
    assert ran.json["words"]["uncovered"] == 3
