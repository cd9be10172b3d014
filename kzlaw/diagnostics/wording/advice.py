"""Names that do exist → what to do instead, where several stages advise the same."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.diagnostics.diagnostic import Related
from kzlaw.diagnostics.said import Said
from kzlaw.span import Span


def did_you_mean(nearest: str) -> Said:
    """Advise the one name that is near."""
    return Said(
        f"`{nearest}` деп жазбақ болдыңыз ба?", f"может быть, имелось в виду `{nearest}`?", f"did you mean `{nearest}`?"
    )


ANOTHER_NAME = Said("біріне басқа атау беріңіз", "дайте одному из них другое имя", "give one of them another name")
KEEP_ONE = Said("екеуінің бірін қалдырыңыз", "оставьте что-то одно", "keep one of the two")
ONE_SCRIPT = Said(
    "атауды бір әліпбимен қайта теріңіз",
    "наберите имя заново буквами одного алфавита",
    "type the name again in one script",
)


def known_names(said: Said, names: Sequence[str]) -> Said:
    """Return a beginning such as «its values are», and the names."""
    listed = ", ".join(names)
    return Said(f"{said.kk} {listed}", f"{said.ru} {listed}", f"{said.en} {listed}")


def the_first(span: Span) -> Related:
    """Point at the first of two things of one name."""
    said = Said("алғашқысы осында", "первое – здесь", "the first")
    return Related(span, said.en, said)


def after_this(span: Span) -> Related:
    """Point at the unit behind which another stands in the wrong order."""
    said = Said("осыдан кейін тұр", "стоит после этого", "after this one")
    return Related(span, said.en, said)
