"""A number of paragraphs → a project folder: rules of an imagined library, annotated, the same on any machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

ACT = "V2300000001"
FILE = f"regulation/{ACT}/{ACT}.kzl"
PER_HALL = 50
"""Paragraphs that speak of the same facts: the vocabulary of a longer act is longer too."""

_HEADER = f"""---
act: {ACT}
kind: order
issuer: ministry
adopted: 2023-01-10
number: 1
language: kaz
published: 2023-01-16
vocabulary: library
month-end: last-day
source: https://example.org/kaz/docs/{ACT}
---
"""
_TITLES = ("kk: № {n} залдың {what}", "ru: {what} зала № {n}", "en: {what} of hall No {n}")


def project(folder: Path, paragraphs: int) -> Path:
    """Write the annotated act, its vocabulary and nothing else; return the folder."""
    write(folder / FILE, act(paragraphs))
    write(folder / "regulation" / "vocabulary" / "library.kzl", vocabulary(paragraphs))
    return folder


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def act(paragraphs: int) -> str:
    """Return the annotated act: its law on the left margin, the annotations behind the gutter."""
    return _HEADER + "".join(f"\n{block}" for block in _blocks(paragraphs))


def official(paragraphs: int) -> str:
    """Return the same law without annotations, one абзац a line."""
    lines = act(paragraphs).removeprefix(_HEADER).splitlines()
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("|"))


def unannotated(paragraphs: int) -> str:
    """Return the law without annotations as a file of a regulation folder."""
    return _HEADER + "\n" + official(paragraphs)


def _blocks(paragraphs: int) -> Iterator[str]:
    yield "Кітапхана қорын пайдалану қағидаларын бекіту туралы БҰЙЫРАМЫН:\n| informative: formula\n"
    kinds = (_term, _numbers, _loss, _staff, _entry)
    for n in range(1, paragraphs + 1):
        if (n - 1) % PER_HALL == 0:
            hall = (n - 1) // PER_HALL + 1
            yield f"{hall}-тарау. № {hall} залды пайдалану тәртібі\n| informative: heading\n"
        yield kinds[(n - 1) % len(kinds)](n)
    yield (
        f"{paragraphs + 1}. Осы бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң "
        "қолданысқа енгізіледі.\n| informative: formula\n"
    )


def _term(n: int) -> str:
    """Return a paragraph of one абзац: a period in months, with a boundary day."""
    months, hall = n % 9 + 2, _hall(n)
    facts = f"reader.kind = student, {hall}.from = 2023-01-16"
    last, over = f"2023-{months + 1:02}-16", f"2023-{months + 1:02}-17"
    return (
        f"{n}. № {n} залдың кітабы студентке {months} айдан аспайтын мерзімге беріледі.\n"
        + _rule("loan_term", n, "мерзім", ("студентке", "reader.kind = student"))
        + f"|   require «{months} айдан аспайтын мерзімге»: {hall}.until <= {hall}.from + {months} months\n"
        + _example("last_day", f"{facts}, {hall}.until = {last}", "satisfied")
        + _example("day_over", f"{facts}, {hall}.until = {over}", "violated")
        + _example("not_known", f"{facts}, {hall}.until = unknown", "undetermined")
        + _example("others", f"reader.kind = adult, {hall}.until = {over}", "not_applicable")
        + f"| informative «№ {n} залдың кітабы», «беріледі»: procedure\n"
    )


def _numbers(n: int) -> str:
    """Return a paragraph with subparagraphs: numbers of books, and a period in working days."""
    few, many, days, hall = n % 4 + 2, n % 7 + 5, n % 5 + 2, _hall(n)
    return (
        f"{n}. № {n} залда кітап:\n"
        f"| informative «№ {n} залда кітап»: heading\n"
        f"1) балаға {few} кітаптан аспайтын санда;\n"
        + _rule("child_books", n, "балаға берілетін кітап", ("балаға", "reader.kind = child"))
        + f"|   require «{few} кітаптан аспайтын санда»: {hall}.books <= {few}\n"
        + _example("few", f"reader.kind = child, {hall}.books = {few}", "satisfied")
        + _example("many", f"reader.kind = child, {hall}.books = {few + 1}", "violated")
        + f"2) студентке {many} кітаптан аспайтын санда;\n"
        + _rule("student_books", n, "студентке берілетін кітап", ("студентке", "reader.kind = student"))
        + f"|   require «{many} кітаптан аспайтын санда»: {hall}.books <= {many}\n"
        + _example("many", f"reader.kind = student, {hall}.books = {many + 1}", "violated")
        + f"3) ересек оқырманға {days} жұмыс күні ішінде қайтару шартымен беріледі.\n"
        + _rule("return_days", n, "қайтару", ("ересек оқырманға", "reader.kind = adult"))
        + f"|   require «{days} жұмыс күні ішінде қайтару»: {hall}.returned_on <= {hall}.from + {days} working days\n"
        + _example(
            "same_day",
            f"reader.kind = adult, {hall}.from = 2023-02-01, {hall}.returned_on = 2023-02-01",
            "satisfied",
        )
        + "| informative «шартымен беріледі»: procedure\n"
    )


def _loss(n: int) -> str:
    """Return a paragraph of two parts with a reading: from which day the working days count."""
    days, hall = n % 3 + 2, _hall(n)
    facts = f"{hall}.lost_on = 2023-03-01, reader.kind = adult"
    law = f"{n}. Оқырман № {n} залдың кітабы жоғалғаны туралы кітапханаға {days} жұмыс күні ішінде хабарлайды.\n"
    words = f"«{days} жұмыс күні ішінде хабарлайды»: {hall}.reported_on <="
    if n % 20 == 3:
        law += (
            f"| reading days_{n} «жұмыс күні ішінде»\n|   kk: күн қай күннен саналады\n|   ru: с какого дня считать\n"
            "|   en: from which day the days count\n|   option loss default\n|     kk: жоғалған күннен\n"
            "|     ru: со дня утраты\n|     en: from the loss\n|   option discovery\n|     kk: анықталған күннен\n"
            "|     ru: со дня обнаружения\n|     en: from the discovery\n"
        )
        requires = (
            f"|   require {words} {hall}.lost_on + {days} working days under days_{n}.loss\n"
            f"|   require {words} {hall}.discovered_on + {days} working days under days_{n}.discovery\n"
        )
    else:
        requires = f"|   require {words} {hall}.lost_on + {days} working days\n"
    return (
        law
        + _rule("loss_reported", n, "жоғалту", ("кітабы жоғалғаны туралы", f"{hall}.lost"))
        + requires
        + _example("reported", f"{facts}, {hall}.lost = true, {hall}.reported_on = 2023-03-02", "satisfied")
        + _example("too_late", f"{facts}, {hall}.lost = true, {hall}.reported_on = 2023-04-20", "violated")
        + f"| informative «Оқырман № {n} залдың», «кітапханаға»: procedure\n"
        + f"Хабарламаған оқырманға № {n} залда кітап берілмейді.\n"
        + _rule("no_loan", n, "бермеу", ("Хабарламаған оқырманға", f"not {hall}.reported"))
        + f"|   require «кітап берілмейді»: not {hall}.lent\n"
        + _example("lent", f"{hall}.reported = false, {hall}.lent = true, reader.kind = adult", "violated")
        + f"| informative «№ {n} залда»: procedure\n"
    )


def _staff(n: int) -> str:
    """Return a paragraph that exempts from the one before it, and asks something of its own."""
    hall, age = _hall(n), n % 5 + 14
    return (
        f"{n}. Кітапхана қызметкері осы Қағидалардың {n - 1}-тармағының талаптарынан босатылады.\n"
        f"| exempt staff from para_{n - 1}\n"
        + _titles("қызметкерді босату", n)
        + "|   when «Кітапхана қызметкері»: reader.kind = staff\n"
        + "|   example staff\n|     given reader.kind = staff\n|     expect exempt\n"
        + f"| informative «осы Қағидалардың {n - 1}-тармағының талаптарынан босатылады»: procedure\n"
        f"{age} жасқа толмаған оқырман № {n} залға ата-анасымен бірге кіреді.\n"
        + _rule(
            "accompanied", n, "бірге кіру", (f"{age} жасқа толмаған", f"visit.date < reader.birth_date + {age} years")
        )
        + f"|   require «ата-анасымен бірге»: {hall}.accompanied\n"
        + _example(
            "alone",
            f"visit.date = 2023-05-02, reader.birth_date = 2015-05-02, {hall}.accompanied = false",
            "violated",
        )
        + f"| informative «оқырман № {n} залға», «кіреді»: procedure\n"
    )


def _entry(n: int) -> str:
    """Return a paragraph with a set of values, booleans, an earliest day and indents."""
    hall, days = _hall(n), n % 20 + 10
    return (
        f"{n}. № {n} залға бала және студент жарамды билетпен кіреді.\n"
        + _rule("entry", n, "кіру", ("бала және студент", "reader.kind in {child, student}"))
        + "|   require «жарамды билетпен»: card.valid and visit.date <= card.until\n"
        + _example("no_card", "reader.kind = child, card.valid = false", "violated")
        + f"| informative «№ {n} залға», «кіреді»: procedure\n"
        f"Сирек кітаптар № {n} залдан шығарылмайды, ал қалған кітаптар билеттің мерзімінен және "
        f"{days} күнтізбелік күннен аспайтын мерзімге беріледі.\n"
        + _rule("rare", n, "сирек кітап", ("Сирек кітаптар", f"{hall}.rare"))
        + f"|   require «залдан шығарылмайды»: not {hall}.taken_out\n"
        + _example("taken", f"{hall}.rare = true, {hall}.taken_out = true", "violated")
        + _rule("shortest", n, "ең қысқа мерзім", ("қалған кітаптар", f"not {hall}.rare"))
        + f"|   require «билеттің мерзімінен және {days} күнтізбелік күннен аспайтын мерзімге»:\n"
        f"|     {hall}.until <= earliest(card.until, {hall}.from + {days} calendar days)\n"
        + _example(
            "card_ends",
            f"{hall}.rare = false, {hall}.from = 2023-02-01, {hall}.until = 2023-02-06, card.until = 2023-02-05",
            "violated",
        )
        + f"| informative «№ {n}», «ал», «беріледі»: procedure\n"
    )


def _hall(n: int) -> str:
    return f"hall_{(n - 1) // PER_HALL + 1}"


def _titles(what: str, n: int) -> str:
    return "".join(f"|   {title.format(n=n, what=what)}\n" for title in _TITLES)


def _rule(name: str, n: int, what: str, when: tuple[str, str]) -> str:
    return f"| rule {name}\n{_titles(what, n)}|   when «{when[0]}»: {when[1]}\n"


def _example(name: str, given: str, status: str) -> str:
    return f"|   example {name}\n|     given {given}\n|     expect {status}\n"


_FACTS: tuple[tuple[str, str, str, str], ...] = (
    ("from", "date", "кітап берілген күн", "day of the loan"),
    ("until", "date", "қайтару күні", "last day of the loan"),
    ("books", "integer", "кітап саны", "number of books"),
    ("returned_on", "date", "қайтарылған күн", "day of the return"),
    ("lost", "boolean", "кітап жоғалды", "a book is lost"),
    ("lost_on", "date", "жоғалған күн", "day of the loss"),
    ("discovered_on", "date", "анықталған күн", "day of the discovery"),
    ("reported", "boolean", "хабарлады", "the loss is reported"),
    ("reported_on", "date", "хабарлаған күн", "day of the report"),
    ("lent", "boolean", "кітап берілді", "a book is lent"),
    ("accompanied", "boolean", "ата-анасымен бірге", "comes with a parent"),
    ("rare", "boolean", "сирек кітап", "the book is rare"),
    ("taken_out", "boolean", "залдан шығарылды", "the book is taken out of the hall"),
)


def vocabulary(paragraphs: int) -> str:
    """Return the facts that an act of so many paragraphs speaks of."""
    lines = [
        "---\nvocabulary: library\n---\n",
        "fact reader.kind: child | student | adult | staff\n  kk: оқырман\n  ru: читатель\n  en: the reader\n",
        *(
            _fact(path, kind, kk, en)
            for path, kind, kk, en in (
                ("reader.birth_date", "date", "туған күні", "day of birth"),
                ("visit.date", "date", "келген күні", "day of the visit"),
                ("card.valid", "boolean", "билет жарамды", "the card is valid"),
                ("card.until", "date", "билеттің соңғы күні", "last day of the card"),
            )
        ),
    ]
    for hall in range(1, (max(paragraphs, 1) - 1) // PER_HALL + 2):
        lines += [
            _fact(f"hall_{hall}.{name}", kind, f"№ {hall} зал: {kk}", f"hall {hall}: {en}")
            for name, kind, kk, en in _FACTS
        ]
    return "\n".join(lines)


def _fact(path: str, kind: str, kk: str, en: str) -> str:
    return f"fact {path}: {kind}\n  kk: {kk}\n  ru: {kk}\n  en: {en}\n"
