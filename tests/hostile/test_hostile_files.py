"""Files that are broken or mean harm: a located problem, exit 1 or 2, in bounded time, and nothing is written."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.cli.running import ROOT, kzlaw, tree

ID = "V2300000001"
BOOK = f"regulation/{ID}/{ID}.kzl"
FACTS = "regulation/vocabulary/v.kzl"
HEADER = (
    f"---\nact: {ID}\nkind: order\nissuer: minister\nadopted: 2023-01-16\nnumber: 1\npublished: 2023-01-20\n"
    "vocabulary: v\nmonth-end: last-day\n---\n"
)
VOCABULARY = "---\nvocabulary: v\n---\nfact a: date\nfact b: boolean\nfact n: integer\nfact k: x | y\n"
SECONDS = 60
MEMORY = 1_500 * 1024 * 1024

Content = str | bytes


def law(body: str) -> str:
    return HEADER + body


def required(expression: str) -> str:
    return law(f"1. Сөз.\n| rule r\n|   require «Сөз»: {expression}\n")


def starting(when: str, more: str = "") -> str:
    return law(f"1. Сөз.\n2. Осы бұйрық {when} қолданысқа енгізіледі{more}.\n")


# What is wrong, the file of the act, and the codes of which at least one must be told.
BROKEN: Mapping[str, tuple[Content, tuple[str, ...]]] = {
    "empty file": ("", ("KZ009",)),
    "blank file": ("\n \n\t\n", ("KZ009",)),
    "nul": (b"---\nact: V1\n\0", ("KZ002",)),
    "cp1251": (law("1. Текст.\n").encode("cp1251"), ("KZ001",)),
    "utf-16": (law("1. Текст.\n").encode("utf-16"), ("KZ002", "KZ001")),
    "utf-32": (law("1. Текст.\n").encode("utf-32"), ("KZ002", "KZ001")),
    "half a letter": (law("1. Текст.\n").encode()[:-3], ("KZ001",)),
    "surrogates": (law("1. Сөз \udcff.\n").encode("utf-8", "surrogatepass"), ("KZ001",)),
    "overlong": (law("1. Сөз ").encode() + b"\xc0\x80\n", ("KZ001",)),
    "random bytes": (bytes(range(256)) * 100, ("KZ001", "KZ002")),
    "control characters": (law("1. Сөз\x1b[2J\u202eзөс\u200b.\n"), ("KZ003",)),
    "letters in pieces": (law("1. Еи\u0306.\n"), ("KZ005",)),
    "no header": ("1. Текст.\n", ("KZ101",)),
    "header not closed": (HEADER.removesuffix("---\n") + "1. Текст.\n", ("KZ101",)),
    "only dashes": ("---\n---\n", ("KZ103",)),
    "gutter first": (law("| rule x\n1. Текст.\n"), ("KZ113",)),
    "quotation not closed": (law("1. Сөз.\n| rule r\n|   require «Сөз: b\n"), ("KZ108",)),
    "3,000 parentheses": (required("(" * 3000 + "b" + ")" * 3000), ("KZ111",)),
    "3,000 open parentheses": (required("(" * 3000), ("KZ111", "KZ107")),
    "3,000 negations": (required("not " * 3000 + "b"), ("KZ111",)),
    "3,000 sums": (required("n = " + " + ".join(["1"] * 3000)), ("KZ111",)),
    "3,000 nested calls": (required("a <= " + "earliest(" * 3000 + "a" + ")" * 3000), ("KZ111",)),
    "3,000 conjuncts": (required(" and ".join(["b"] * 3000)), ("KZ111",)),
    "2,000 alternatives": (required(" or ".join(f"n = {i}" for i in range(2000))), ("KZ111",)),
    "50 MB line": (law("1. " + "сөз " * (50 * 1024 * 1024 // 7) + ".\n"), ("KZ006",)),
    "act id with a path": (HEADER.replace(f"act: {ID}", "act: ../../x") + "1. Сөз.\n", ("KZ104",)),
    "act id with a shell": (HEADER.replace(f"act: {ID}", "act: $(touch x)") + "1. Сөз.\n", ("KZ104",)),
    "component with a path": (HEADER.replace("kind:", "component: ../x\nkind:") + "1. Сөз.\n", ("KZ104", "KZ011")),
    "component that generated code has itself": (
        HEADER.replace("kind:", "component: readings\nkind:") + "1. Сөз.\n",
        ("KZ104", "KZ011"),
    ),
    "act id that Python has itself": (HEADER.replace(f"act: {ID}", "act: Lambda") + "1. Сөз.\n", ("KZ104",)),
    "act id that is no file": (HEADER.replace(f"act: {ID}", "act: con") + "1. Сөз.\n", ("KZ104",)),
    "source that is a script": (
        HEADER.replace("kind:", "source: javascript:alert(1)\nkind:") + "1. Сөз.\n",
        ("KZ104",),
    ),
    "source that leaves its mark": (
        HEADER.replace("kind:", 'source: https://a/"onclick="b\nkind:') + "1. Сөз.\n",
        ("KZ104",),
    ),
    "a day that no calendar has": (starting("2023 жылғы 31 ақпаннан бастап"), ("KZ309",)),
    "a day in the year zero": (starting("0000 жылғы 1 қаңтардан бастап"), ("KZ309",)),
    "a term of a million years": (starting("алғашқы ресми жарияланған күнінен кейін 999999 жыл өткен соң"), ("KZ309",)),
    "a term of a billion months": (
        starting("алғашқы ресми жарияланған күнінен кейін миллиард ай өткен соң"),
        ("KZ309",),
    ),
    "an end before the start": (
        starting("алғашқы ресми жарияланған күнінен бастап", " және 2020 жылғы 1 қаңтарға дейін қолданыста болады"),
        ("KZ309",),
    ),
    "vocabulary with a path": (HEADER.replace("vocabulary: v", "vocabulary: ../../v") + "1. Сөз.\n", ("KZ104",)),
    "huge paragraph number": (law("1" * 5000 + ". Сөз.\n"), ("KZ211",)),
    "huge subparagraph": (law("1. Мыналар:\n" + "9" * 5000 + ") сөз;\n"), ("KZ211",)),
    "huge integer": (required("n = " + "9" * 5000), ("KZ107",)),
    "huge year": (required("a <= 99999-01-01"), ("KZ107", "KZ115", "KZ403")),
    "year zero": (required("a <= 0000-01-01"), ("KZ115",)),
    "huge occurrence": (
        law("1. Сөз.\n| rule r\n|   require «Сөз»#" + "9" * 500 + ": b\n"),
        ("KZ404", "KZ405", "KZ106", "KZ107"),
    ),
    "a name with dunders": (law("1. Сөз.\n| rule __class__\n|   require «Сөз»: b\n"), ("KZ203",)),
    "a name of two scripts": (law("1. Сөз.\n| rule аb\n|   require «Сөз»: b\n"), ("KZ203", "KZ116")),
    "an unknown everything": (law("1. Сөз.\n| xyzzy\n| ::::\n| «»\n| 5\n|\n"), ("KZ105",)),
}


def project(folder: Path, files: Mapping[str, Content]) -> Path:
    for name, data in {FACTS: VOCABULARY, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return folder


def limited(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """Run the program with little memory and time."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "kzlaw", *arguments]
    done = subprocess.run(
        command, cwd=folder, env=env, capture_output=True, timeout=SECONDS, check=False, preexec_fn=limit
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file(name: str, tmp_path: Path) -> None:
    content, codes = BROKEN[name]
    project(tmp_path, {BOOK: content})
    before = tree(tmp_path)
    began = time.monotonic()
    code, out, err = limited(tmp_path, "build")
    assert time.monotonic() - began < SECONDS / 2
    assert code == 1, err
    assert out == "" and "Traceback" not in err
    assert any(f"error[{each}]" in err for each in codes), err[:2000]
    assert f"--> {BOOK}:" in err
    assert tree(tmp_path) == before


# What is strange, and yet law that can be built.
ODD: Mapping[str, Content] = {
    "windows line ends": law("1. Сөз.\n| rule r\n|   require «Сөз»: b\n").replace("\n", "\r\n"),
    "byte-order mark": b"\xef\xbb\xbf" + law("1. Сөз.\n").encode(),
    "no end of line": law("1. Сөз."),
    "20,000 lines": law("1. Бірінші.\n" + "Бөлік.\n" * 20_000),
    "no law at all": HEADER,
    "256 conjuncts": required(" and ".join(["b"] * 256)),
    "2,000 values": required("n in {" + ", ".join(map(str, range(2000))) + "}"),
    "the last day": starting("алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң").replace(
        "2023-01-20", "9999-12-31"
    ),
    "no day of publication after the last day": starting("алғашқы ресми жарияланған күнінен бастап")
    .replace("2023-01-20", "unknown")
    .replace("2023-01-16", "9999-12-31"),
    "centuries": required("a <= 2023-01-01 + 999999999 years"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", ODD)
def test_an_odd_file(name: str, tmp_path: Path) -> None:
    project(tmp_path, {BOOK: ODD[name]})
    code, _, err = limited(tmp_path, "build")
    assert "Traceback" not in err and code in (0, 1), err[-2000:]
    assert (tmp_path / "generated").exists() == (code == 0)


def test_acts_whose_ids_differ_by_case_alone(tmp_path: Path) -> None:
    """Their modules would have one name: cases of the one would be judged by the other."""
    rule = "1. Сөз.\n| rule r\n|   require «Сөз»: b\n"
    other = ID.lower()
    twin = law(rule).replace(ID, other).replace("number: 1", "number: 2")
    project(tmp_path, {BOOK: law(rule), f"regulation/{other}/{other}.kzl": twin})
    code, _, err = limited(tmp_path, "build")
    assert code == 1 and "error[KZ216]" in err and not (tmp_path / "generated").exists()


def test_no_regulation(tmp_path: Path) -> None:
    for command in ("check", "build"):
        ran = kzlaw(command, folder=tmp_path)
        assert ran.code == 1 and "error[KZ901]" in ran.err
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == []


def test_regulation_without_acts(tmp_path: Path) -> None:
    project(tmp_path, {})
    assert kzlaw("check", folder=tmp_path).code == 0
    for command in (("text", ID), ("history", ID), ("coverage", ID), ("trace", "para_1"), ("validate", ID, "-")):
        ran = kzlaw(*command, folder=tmp_path, stdin="{}")
        assert ran.code in (1, 2), command


def _loop(folder: Path) -> None:
    (folder / "regulation" / ID).mkdir()
    (folder / "regulation" / ID / "loop").symlink_to(folder / "regulation")


def _folder(folder: Path) -> None:
    (folder / BOOK).mkdir(parents=True)


def _pipe(folder: Path) -> None:
    (folder / "regulation" / ID).mkdir()
    os.mkfifo(folder / BOOK)


def _nowhere(folder: Path) -> None:
    (folder / "regulation" / ID).mkdir()
    (folder / BOOK).symlink_to("nowhere")


@pytest.mark.parametrize(
    ("make", "wrong"),
    [(_loop, False), (_folder, True), (_pipe, True), (_nowhere, True)],
    ids=lambda value: str(value)[:12],
)
def test_what_is_no_file(make: Callable[[Path], None], wrong: bool, tmp_path: Path) -> None:
    make(project(tmp_path, {}))
    code, _, err = limited(tmp_path, "build")
    assert "Traceback" not in err
    assert code == (1 if wrong else 0)
    assert ("error[KZ010]" in err) == wrong


def test_words_of_python(tmp_path: Path) -> None:
    body = (
        "1. Сөз.\n| rule import\n|   require «Сөз»: b\n|   example none\n|     given b = true\n|     expect satisfied\n"
    )
    header = HEADER.replace(f"act: {ID}", "act: class").replace("vocabulary: v", "vocabulary: lambda")
    vocabulary = "---\nvocabulary: lambda\n---\nfact b: boolean\nfact while.for: integer\nfact if: true_ | none\n"
    files = {"regulation/class/class.kzl": header + body, "regulation/vocabulary/lambda.kzl": vocabulary}
    project(tmp_path, files)
    code, _, err = limited(tmp_path, "build")
    assert "Traceback" not in err
    if code == 0:
        for file in (tmp_path / "generated" / "kzrules").rglob("*.py"):
            compile(file.read_text(encoding="utf-8"), str(file), "exec")
    else:
        assert "error[KZ203]" in err or "error[KZ205]" in err


EVIL = "\"\"\" \\ {{ x }} <script>alert(1)</script> `a` ${y} ''' {% raw %} сөз $(rm) ]]> --> {#"


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    body = (
        f'1. {EVIL} .\n| rule r\n|   kk: {EVIL}\n|   ru: """); import os #\n|   en: \\" \\n </script>\n'
        f"|   require «{EVIL}»: b\n|   example e\n|     given b = true\n|     expect satisfied\n"
    )
    labels = f"fact b: boolean\n  kk: {EVIL}\n  ru: {EVIL}\n  en: {EVIL}\n"
    files = {BOOK: law(body), FACTS: VOCABULARY.replace("fact b: boolean\n", labels)}
    project(tmp_path, files)
    code, _, err = limited(tmp_path, "build")
    assert code == 0, err
    for file in (tmp_path / "generated").rglob("*.py"):
        compile(file.read_text(encoding="utf-8"), str(file), "exec")
    for file in (tmp_path / "docs").rglob("*.md"):
        if "diagnostics" not in file.parts:
            outside = _outside_of_code(file.read_text(encoding="utf-8"))
            assert "<script>alert" not in outside and "{{" not in outside and "{%" not in outside, file
    told = kzlaw("validate", ID, "-", "--on", "2023-06-01", "--lang", "kk", folder=tmp_path, stdin='{"b": false}')
    assert told.code == 1 and "<script>alert(1)</script>" in told.out
    assert kzlaw("text", ID, "para_1", "--on", "2023-06-01", folder=tmp_path).out == f"1. {EVIL} .\n"


def _outside_of_code(text: str) -> str:
    """Return Markdown without its fenced blocks and code spans, in which signs mean nothing."""
    import re

    text = re.sub(r"^(`{3,}|~{3,})[^\n]*\n.*?^\1\s*$", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", "", text, flags=re.DOTALL)
