"""Declarations of a vocabulary → what is wrong with them, and what to write (KZ201, KZ202, KZ205, KZ206)."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.diagnostics.diagnostic import Related
from kzlaw.diagnostics.said import Said
from kzlaw.diagnostics.wording.advice import known_names
from kzlaw.span import Span


def declared_twice(path: str) -> Said:
    """KZ201: in one vocabulary."""
    return Said(
        f"`{path}` сөздікке екі рет енгізілген", f"`{path}` внесено в словарь дважды", f"`{path}` is declared twice"
    )


KEEP_ONE = Said("екі жазбаның бірін қалдырыңыз", "оставьте одно объявление из двух", "keep one of the two declarations")


def declared_otherwise(path: str) -> Said:
    """KZ201: in two vocabularies of one act."""
    return Said(
        f"`{path}` осы актінің басқа сөздігінде басқаша берілген",
        f"`{path}` в другом словаре этого акта объявлено иначе",
        f"`{path}` is declared otherwise in another vocabulary of the same act",
    )


MAKE_THEM_AGREE = Said(
    "екі жазбаны бірдей етіңіз немесе фактінің бірін басқаша атаңыз",
    "согласуйте два объявления или переименуйте один из фактов",
    "make the two declarations agree, or rename one of the facts",
)


def first_declared(span: Span) -> Related:
    """Point at the first of two declarations."""
    said = Said("алғаш рет осында енгізілген", "впервые внесено здесь", "first declared here")
    return Related(span, said.en, said)


def declared_here(span: Span) -> Related:
    """Point at another declaration."""
    said = Said("осында енгізілген", "внесено здесь", "declared here")
    return Related(span, said.en, said)


def fact_and_group(fact: str, path: str) -> Said:
    """KZ202."""
    return Said(
        f"`{fact}` – жеке факт, сондықтан `{path}` фактісінің тобы бола алмайды",
        f"`{fact}` – отдельный факт и не может быть ещё и группой для `{path}`",
        f"`{fact}` is a fact of its own and cannot also be the group of `{path}`",
    )


RENAME_ONE = Said("екеуінің бірін басқаша атаңыз", "переименуйте один из двух", "rename one of the two")


def no_choice(value: str) -> Said:
    """KZ205: neither a type nor several values."""
    return Said(
        f"`{value}` – түр емес, ал жалғыз мәннен таңдау болмайды",
        f"`{value}` – не тип, а из одного значения нечего выбирать",
        f"`{value}` is no type, and one value alone is no choice",
    )


def the_types(types: Sequence[str]) -> Said:
    """Advise the types that there are."""
    known = known_names(Said("түрлер:", "типы:", "the types are"), types)
    return Said(
        f"{known.kk}, немесе | арқылы жазылған мәндер",
        f"{known.ru} или значения через |",
        f"{known.en}, or values joined by |",
    )


def no_label(path: str, languages: Sequence[str]) -> Said:
    """KZ206."""
    missing = ", ".join(languages)
    return Said(
        f"`{path}` фактісінің мына тілде атауы жоқ: {missing}",
        f"у факта `{path}` нет названия на языке: {missing}",
        f"`{path}` has no label in {missing}",
    )


LABELS_ARE_READ = Said(
    "оқырманға да, сауалдарда да атауы көрсетіледі",
    "читателям и в формах показывают название",
    "readers and forms show the label",
)
LABEL_OUTSIDE = Said(
    "атау фактінің астында тұруға тиіс, ал мұнда факт басталмаған",
    "название стоит под фактом, а здесь факт не начат",
    "a label belongs to a fact, and none is open here",
)
WRITE_FACT = Said(
    "үстіне `fact PATH: TYPE` деп жазыңыз",
    "напишите над этой строкой `fact PATH: TYPE`",
    "write `fact PATH: TYPE` above it",
)
