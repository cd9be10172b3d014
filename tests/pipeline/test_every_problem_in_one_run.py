"""Many different mistakes in two files: each is reported once, where it is, in one run, and nothing besides."""

from __future__ import annotations

import re
from pathlib import Path

from kzlaw.pipeline import Stores, understand

FACTS = """---
vocabulary: library
---
fact reader.kind: adult | child
fact loan.from: date
fact loan.until: date
fact loan.count: integer
fact loan.count: integer ⟦KZ201@6⟧
fact book: boolean
fact book.rare: boolean ⟦KZ202@6⟧
fact book_: boolean ⟦KZ203@6⟧
fact shelf.row: integr ⟦KZ205@17⟧
fact shelf row: integer ⟦KZ112@12⟧
"""

BOOK = """---
act: V2300000001
kind: order
issuer: minister
adopted: 2023-01-10
number: 1
language: kaz
published: 2023-13-20 ⟦KZ104@12⟧
vocabulry: library ⟦KZ102@1⟧
vocabulary: library
---
Кітапхананы пайдалану туралы
| informative: heading
БҰЙЫРАМЫН:
| informative: formlua ⟦KZ417@16⟧
1. Оқырман кітапты күнтізбелік он күн ішінде қайтарады.
| rule a
|   require «кітапты он күн ішінде»: loan.until <= loan.from + 10 calendar days ⟦KZ404@13⟧
| rule b
|   require «күнтізбелік он күн»: loan.until <= loan.from + 12 calendar days ⟦KZ406@35⟧
| rule c
|   require «күнтізбелік он күн»: loan.until <= lon.from + 10 calendar days ⟦KZ401@49⟧
| rule d
|   require «күнтізбелік он күн»: loan.until <= ⟦KZ114@48⟧
| rule e
|   require «күнтізбелік он күн» loan.until <= loan.from + 10 calendar days ⟦KZ110@34⟧
| rule f
|   require «күнтізбелік он күн: loan.until <= loan.from + 10 calendar days ⟦KZ108@13⟧
| rule g
|   requre «күнтізбелік он күн»: loan.until <= loan.from + 10 calendar days ⟦KZ105@5⟧
| rule h
|   require «күнтізбелік он күн»: loan.until <= <= loan.from + 10 calendar days ⟦KZ107@49⟧
2. Ересек оқырманға бес кітаптан артық берілмейді.
| rule five_books
|   when «Ересек оқырманға»: reader.kind = adul ⟦KZ402@44⟧
|   require «бес кітаптан»: loan.count <= 5
| rule five_books_again
|   require «бес кітаптан»: loan.count <= 5 and loan.until = 5 ⟦KZ403@49⟧
|   example a
|     given loan.count = many ⟦KZ413@26⟧
|     expect satisfied
|   example b
|     given loan.count = 5, loan.until = 2023-02-30 ⟦KZ115@42⟧
|     expect satisfied
|   example c
|     given loan.count = 5
|     expect satisfed ⟦KZ414@14⟧
3. Оқырман бір айдан кейін, бір айдан соң келеді.
| rule repeated
|   require «бір айдан»: loan.until >= loan.from ⟦KZ405@13⟧
| rule month
|   require «бір айдан кейін»: loan.until >= loan.from + 1 month ⟦KZ411@58⟧
5. Кітапхана кітапты сақтайды. ⟦KZ211@1⟧
| rule nothing ⟦KZ415@8⟧
|   when «Кітапхана»: book
| exempt minor from para_1 to para_9 ⟦KZ408@31⟧
|   when «кітапты»: book
6. Осы бұйрықтың 9-тармағы қолданылады. ⟦KZ501@4⟧
| reading days «қолданылады» ⟦KZ410@11⟧
|   option one
|   option two
|   require «қолданылады»: book ⟦KZ106@5⟧
| rule reads
|   require «қолданылады»: book under days.three ⟦KZ409@39⟧
|   require «қолданылады»: bооk ⟦KZ116@28⟧
|   option three ⟦KZ106@5⟧
7. ЭКЖ оқырманды тіркeйді. ⟦KZ502@4⟧ ⟦KZ008@18⟧
| informative: procedure
"""

# What would be said of any act without them.
_ALWAYS = ("KZ206", "KZ310")
_MARK = re.compile(r" ?⟦(KZ\d+)@(\d+)⟧")
_FILES = {
    "regulation/vocabulary/library.kzl": FACTS,
    "regulation/V2300000001/V2300000001.kzl": BOOK,
}


def test_each_is_told_where_it_is(tmp_path: Path) -> None:
    wanted = []
    for path, marked in _FILES.items():
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_text(_MARK.sub("", marked), encoding="utf-8")
        for number, line in enumerate(marked.splitlines(), 1):
            wanted += [f"{mark[1]} {path}:{number}:{mark[2]}" for mark in _MARK.finditer(line)]
    found = understand(tmp_path, Stores.of(None)).found
    told = [f"{each.code} {each.span.file}:{each.span.line}:{each.span.column}" for each in found]
    assert sorted(each for each in told if each[:5] not in _ALWAYS) == sorted(wanted)
    assert len({each.partition(" ")[0] for each in wanted}) > 25
    assert all(each.hint for each in found if each.is_error)
    assert [each.span for each in found] == sorted(each.span for each in found)


def test_one_mistake_in_an_exemption_is_one_problem(tmp_path: Path) -> None:
    """Examples that count on the exemption would all come out differently: that is not said as well."""
    root = Path(__file__).resolve().parents[2] / "regulation"
    for file in root.rglob("*.kzl"):
        target = tmp_path / "regulation" / file.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = file.read_text(encoding="utf-8")
        lines = text.splitlines()
        exempting = [number for number, line in enumerate(lines) if line.startswith("| exempt ")]
        for number in exempting[:1]:
            row = next(row for row in range(number, len(lines)) if "when «" in lines[row])
            lines[row] = lines[row].replace("when «", "whn «")
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    errors = [problem.code for problem in understand(tmp_path, Stores.of(None)).found if problem.is_error]
    assert errors == ["KZ105"]
