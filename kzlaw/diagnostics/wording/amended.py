"""What an amendment did to the words that a norm quotes → why the norm waits to be restated (KZ316, KZ318)."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.diagnostics.diagnostic import Related
from kzlaw.diagnostics.said import Said
from kzlaw.span import Span


def quotes_changed(name: str, act: str, runs: Sequence[tuple[str, str]]) -> Said:
    """KZ316: ``runs`` are the words before and now, the latter empty where they are gone."""
    kk = "; ".join(f"«{before}» енді «{now}»" if now else f"«{before}» енді жоқ" for before, now in runs)
    ru = "; ".join(f"«{before}» – теперь «{now}»" if now else f"«{before}» больше нет" for before, now in runs)
    en = "; ".join(f"«{before}» is now «{now}»" if now else f"«{before}» is gone" for before, now in runs)
    return Said(
        f"{name} келтіретін сөздерді {act} өзгертті: {kk}",
        f"{name} приводит слова, которые изменил {act}: {ru}",
        f"{name} quotes words that {act} has changed: {en}",
    )


def restate(act: str, operation: str) -> Said:
    """Advise where the norm is stated in the new words."""
    return Said(
        f"оны жаңа сөздермен қайта жазыңыз: {act}, {operation}",
        f"изложите его новыми словами под {act}, {operation}",
        f"restate it under {act}, {operation}, in the new words",
    )


def restate_so(act: str, operation: str, edits: Sequence[tuple[str, str]]) -> Said:
    """Advise what can be computed: ``edits`` are an amount before and after."""
    kk = ", ".join(f"`{before}` орнына `{after}`" for before, after in edits)
    ru = ", ".join(f"`{after}` вместо `{before}`" for before, after in edits)
    en = ", ".join(f"`{after}` in place of `{before}`" for before, after in edits)
    return Said(
        f"оны қайта жазыңыз ({act}, {operation}), ұсынылатыны: {kk}",
        f"изложите его заново под {act}, {operation}; предлагается {ru}",
        f"restate it under {act}, {operation}: proposed is {en}",
    )


def changed_by(span: Span) -> Related:
    """Point at the operation that changed the words."""
    said = Said("сөздерді өзгерткен операция", "операция, изменившая слова", "the operation that changed them")
    return Related(span, said.en, said)


def no_rule_to_restate(rule: str, unit: str) -> Said:
    """KZ318."""
    return Said(
        f"{unit} элементінде қайта жазылатын `{rule}` ережесі жоқ",
        f"в {unit} нет правила `{rule}`, которое можно изложить заново",
        f"there is no rule `{rule}` in {unit} to be restated",
    )


NAME_A_RULE = Said(
    "осы жол сөздерін өзгертетін элементтің ережесін атаңыз, ал жаңа ережеге `rule` деп жазыңыз",
    "назовите правило элемента, слова которого меняет строка, а для нового правила напишите `rule`",
    "name a rule of the unit whose words the line changes, or write `rule` for a new one",
)
