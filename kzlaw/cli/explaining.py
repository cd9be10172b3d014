"""A verdict → text for people, in their language, with the words of the law."""

from __future__ import annotations

import textwrap
from types import ModuleType
from typing import Any

from kzlaw.runtime.reasons import BECAUSE

_WORDS = {
    "kk": {
        "case": "Жағдай", "violated": "БҰЗЫЛҒАН", "undetermined": "АНЫҚТАЛМАҒАН",
        "referred": "БАСҚА ЗАҢҒА ЖІБЕРІЛДІ",
        "exempt": "БОСАТЫЛҒАН", "compliant": "СӘЙКЕС", "missing": "белгісіз", "latest": "ең кеші",
        "earliest": "ең ертесі",
        "by": "негізі", "incomplete": "өзгеруі мүмкін", "edition": "редакция", "other": "Басқа түсіндіру кезінде",
        "rules": "сақталған қағидалар", "exempted_by": "босатады",
    },
    "ru": {
        "case": "Случай", "violated": "НАРУШЕНО", "undetermined": "НЕ ОПРЕДЕЛЕНО",
        "referred": "ОТСЫЛКА К ДРУГОМУ ЗАКОНУ",
        "exempt": "ОСВОБОЖДЁН", "compliant": "СООТВЕТСТВУЕТ", "missing": "неизвестно", "latest": "не позднее",
        "earliest": "не ранее", "by": "по", "incomplete": "может измениться", "edition": "редакция",
        "other": "При ином толковании", "rules": "соблюдено правил", "exempted_by": "освобождает",
    },
    "en": {
        "case": "Case", "violated": "VIOLATED", "undetermined": "UNDETERMINED", "referred": "REFERRED TO OTHER LAW",
        "exempt": "EXEMPT", "compliant": "COMPLIANT", "missing": "not known", "latest": "at the latest",
        "earliest": "at the earliest", "by": "by", "incomplete": "may still change", "edition": "edition",
        "other": "Read otherwise", "rules": "rules satisfied", "exempted_by": "exempts",
    },
}  # fmt: skip
_MARKS = {"violated": "✗", "undetermined": "?", "referred": "→"}


def explain(verdict: Any, differences: tuple[Any, ...], rules: ModuleType, language: str, name: str) -> str:
    """Return the explanation of a verdict: outcome, what decides it in the law's words, bounds, other readings."""
    words = _WORDS[language]
    labels = {fact.path: fact.labels.in_language(language) for fact in rules.FACTS}
    edition = f", {words['edition']} {verdict.edition}" if verdict.edition else ""
    lines = [f"{words['case']} {verdict.id or name}: {words[verdict.outcome]}  ({verdict.on}{edition})"]
    if verdict.reason is not None:
        lines += _wrapped(verdict.reason.text.in_language(language), 2)
    satisfied = 0
    for finding in verdict.findings:
        satisfied += finding.status == "satisfied"
        if finding.status not in _MARKS:
            continue
        rule = finding.rule
        title = rule.titles.in_language(language) or rule.id.rpartition("/")[2]
        lines += _wrapped(f"{_MARKS[finding.status]} {rule.citation.in_language(language)}: {title}", 2)
        if finding.words:
            lines += _wrapped(f"«{finding.words}»", 6)
        if finding.missing:
            lines += _wrapped(f"{words['missing']}: " + ", ".join(_fact(path, labels) for path in finding.missing), 6)
        if finding.because:
            lines += _wrapped(BECAUSE[finding.because].in_language(language), 6)
    for exemption in verdict.exemptions:
        if exemption.holds:
            norm = exemption.exemption
            title = norm.titles.in_language(language) or norm.id.rpartition("/")[2]
            lines += _wrapped(f"– {norm.citation.in_language(language)} {words['exempted_by']}: {title}", 2)
            lines += _wrapped(f"«{exemption.words}»", 6)
    if satisfied:
        lines.append(f"  ✓ {words['rules']}: {satisfied}")
    for bound in verdict.bounds:
        if bound.by and bound.side == "latest":
            names = ", ".join(rule.rpartition("/")[2] for rule in bound.by)
            still = "" if bound.complete else f", {words['incomplete']}"
            lines.append(
                f"  {_fact(bound.fact, labels)}: {words[bound.side]} {bound.value} ({words['by']} {names}{still})"
            )
    for difference in differences:
        changed = ", ".join(f"{each.rule.rpartition('/')[2]}: {each.status}" for each in difference.changed)
        lines += _wrapped(
            f"{words['other']} ({difference.reading}={difference.option}): {words[difference.outcome]}; {changed}", 2
        )
    return "\n".join(lines) + "\n"


def _fact(path: str, labels: dict[str, str]) -> str:
    label = labels.get(path, "")
    return f"{label} [{path}]" if label else path


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(
        text, 110, initial_indent=" " * indent, subsequent_indent=" " * (indent + 2), break_long_words=False
    )
