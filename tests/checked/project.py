"""A small project about a library, given as strings, taken through the real stages."""

from __future__ import annotations

from pathlib import Path

from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.pipeline import Stores, Understood, understand

FACTS = """---
vocabulary: library
---
fact reader.kind: adult | child
  kk: оқырманның түрі
  ru: вид читателя
  en: kind of reader
fact reader.registered: boolean
  kk: тіркелген
  ru: зарегистрирован
  en: registered
fact loan.from: date
  kk: берілген күн
  ru: дата выдачи
  en: day of lending
fact loan.until: date
  kk: қайтарылатын күн
  ru: дата возврата
  en: day of return
fact loan.count: integer
  kk: саны
  ru: число
  en: number
"""

TITLES = """|   kk: атауы
|   ru: название
|   en: title
"""


def act(body: str, name: str = "V2300000001", number: int = 1, adopted: str = "2023-01-10", **more: str) -> str:
    """Return the text of a file: a header, with more keys where they are given, and the body."""
    keys = "".join(f"{key.replace('_', '-')}: {value}\n" for key, value in more.items())
    published = "2023-01-20" if adopted == "2023-01-10" else adopted
    return (
        f"---\nact: {name}\nkind: order\nissuer: minister\nadopted: {adopted}\nnumber: {number}\nlanguage: kaz\n"
        f"published: {published}\nvocabulary: library\nmonth-end: last-day\n{keys}---\n{body}"
    )


def amending(body: str, name: str = "V2300000002", number: int = 2, adopted: str = "2023-06-01") -> str:
    """Return the text of an order that amends the first one and starts on the day of its publication."""
    lines = (
        '1. "Кітапхана туралы" Министрдің 2023 жылғы 10 қаңтардағы № 1 бұйрығына мынадай өзгерістер енгізілсін:\n'
        f"{body}"
        "2. Осы бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.\n"
    )
    return act(lines, name, number, adopted)


def run(*files: str, facts: str = FACTS, components: dict[str, str] | None = None) -> Understood:
    """Take files of acts through all the stages; ``components`` are further files of the first act, by name."""
    overlay = {"regulation/vocabulary/library.kzl": facts.encode()}
    for text in files:
        name = text.split("act: ")[1].split("\n")[0]
        overlay[f"regulation/{name}/{name}.kzl"] = text.encode()
    for name, text in (components or {}).items():
        overlay[f"regulation/V2300000001/{name}.kzl"] = text.encode()
    return understand(Path("no-such-folder"), Stores.of(None), overlay)


def found(code: str, *files: str, facts: str = FACTS, components: dict[str, str] | None = None) -> list[Diagnostic]:
    """Return the problems of one kind."""
    understood = run(*files, facts=facts, components=components)
    return [problem for problem in understood.found if problem.code == code]


def underlined(problem: Diagnostic, *files: str) -> str:
    """Return the words that a problem points at."""
    name = problem.span.file.rpartition("/")[2].removesuffix(".kzl")
    text = next(text for text in files if f"act: {name}\n" in text or problem.span.file.startswith(name))
    line = text.split("\n")[problem.span.line - 1]
    return line[problem.span.column - 1 : problem.span.end_column - 1]
