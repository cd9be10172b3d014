"""Comparison of two ways to judge → text for people, bars of a chart, and a document."""

from __future__ import annotations

import textwrap

import numpy as np

from kzlaw.batch.charts import Bar
from kzlaw.batch.comparing import CODES, Comparison
from kzlaw.batch.engines import OUTCOMES
from kzlaw.batch.model import Judging
from kzlaw.batch.summary import labels
from kzlaw.cli.summary_text import WORDS

_MORE = {
    "kk": {
        "affected": "қатысты жағдайлар", "of": "жалпы саны", "sample": "Мысалдар", "row": "жол",
        "satisfied": "сақталған", "exempted": "босатылған", "not_applicable": "қолданылмайды", "same": "өзгеріс жоқ",
    },
    "ru": {
        "affected": "затронуто случаев", "of": "из", "sample": "Примеры", "row": "строка",
        "satisfied": "соблюдено", "exempted": "освобождено", "not_applicable": "не применяется",
        "same": "изменений нет",
    },
    "en": {
        "affected": "cases affected", "of": "of", "sample": "Samples", "row": "row",
        "satisfied": "satisfied", "exempted": "exempted", "not_applicable": "not applicable", "same": "nothing changes",
    },
}  # fmt: skip


def comparison_text(found: Comparison, act: str, before: Judging, after: Judging, language: str) -> str:
    """Return who is affected: outcomes, rules with the words of the law, and some cases."""
    words = {**WORDS[language], **_MORE[language]}
    title, subtitle = headings(found, act, before, after, language)
    lines = [title, f"  {subtitle}"]
    for verdicts in (found.before, found.after):
        if verdicts.reason is not None:
            lines += textwrap.wrap(verdicts.reason.text.in_language(language), 110, initial_indent="  ")
    for old, new, cases in _outcome_changes(found):
        lines.append(f"  {words[old]} → {words[new]}: {cases}")
    for rule in _changed_rules(found):
        norm = found.rules[rule]
        name = norm.titles.in_language(language) or norm.id.rpartition("/")[2]
        lines += _wrapped(f"{norm.citation.in_language(language)}: {name}", 2)
        if norm.words:
            lines += _wrapped(f"«{norm.words}»", 6)
        for old, new, cases in _rule_changes(found, rule):
            lines.append(f"      {words[old]} → {words[new]}: {cases}")
    if not found.result.affected:
        lines.append(f"  {words['same']}")
    if found.result.samples:
        lines.append(f"{words['sample']}:")
    for case in found.result.samples:
        changes = ", ".join(
            f"{found.rules[rule].id.rpartition('/')[2]}: {words[old]} → {words[new]}" for rule, old, new in case.rules
        )
        name = case.id if case.id is not None else f"{words['row']} {case.row}"
        lines += _wrapped(f"{name}: {words[case.before]} → {words[case.after]}; {changes}", 2)
    return "\n".join(lines) + "\n"


def headings(found: Comparison, act: str, before: Judging, after: Judging, language: str) -> tuple[str, str]:
    """Return what is compared, and how many cases are affected."""
    words = _MORE[language]
    if before.on != after.on:
        title = f"{act}: {before.on} → {after.on}"
    else:
        chosen = [f"{name}={option}" for name, option in after.readings if (name, option) not in before.readings]
        title = f"{act}, {after.on}: {', '.join(chosen)}" if chosen else f"{act}, {after.on}"
    judged = found.result.read - found.result.rejected
    return title, f"{words['affected']}: {found.result.affected} {words['of']} {judged}"


def bars_of(found: Comparison, language: str) -> tuple[Bar, ...]:
    """Return the bars of the chart: a rule a bar, its stretches by what changed."""
    words = {**WORDS[language], **_MORE[language]}
    bars: list[Bar] = []
    for rule in _changed_rules(found):
        norm = found.rules[rule]
        label = f"{norm.citation.in_language(language)}: {norm.id.rpartition('/')[2]}"
        bars += [Bar(label, f"{words[old]} → {words[new]}", cases) for old, new, cases in _rule_changes(found, rule)]
    return tuple(bars) or (Bar(words["same"], words["same"], 0),)


def to_json(found: Comparison, act: str, before: Judging, after: Judging, source: str) -> dict[str, object]:
    """Return the comparison as JSON values."""
    result = found.result
    sides = {}
    for name, judging, verdicts in (("before", before, found.before), ("after", after, found.after)):
        reason = verdicts.reason
        sides[name] = {
            "on": judging.on.isoformat(),
            "edition": verdicts.edition,
            "reason": {"code": reason.code, **labels(reason.text)} if reason else None,
            "readings": dict(judging.readings),
            "outcomes": dict(
                zip(OUTCOMES, map(int, result.outcomes.sum(axis=1 if name == "before" else 0)), strict=True)
            ),
        }
    return {
        "act": act,
        "source": source,
        **sides,
        "cases": {
            "read": result.read,
            "judged": result.read - result.rejected,
            "rejected": result.rejected,
            "affected": result.affected,
        },
        "outcomes": [{"before": old, "after": new, "cases": cases} for old, new, cases in _outcome_changes(found)],
        "rules": [
            {
                "rule": found.rules[rule].id,
                "unit": found.rules[rule].unit,
                "citation": labels(found.rules[rule].citation),
                "words": found.rules[rule].words,
                "affected": int(result.by_rule[rule]),
                "changes": [
                    {"before": old, "after": new, "cases": cases} for old, new, cases in _rule_changes(found, rule)
                ],
            }
            for rule in _changed_rules(found)
        ],
        "sample": [
            {
                "row": case.row,
                "id": case.id,
                "before": case.before,
                "after": case.after,
                "rules": [{"rule": found.rules[rule].id, "before": old, "after": new} for rule, old, new in case.rules],
            }
            for case in result.samples
        ],
    }


def _changed_rules(found: Comparison) -> list[int]:
    """Return the rules that differ for somebody, the most affected first."""
    changed = np.flatnonzero(found.result.by_rule).tolist()
    return sorted(changed, key=lambda rule: -int(found.result.by_rule[rule]))


def _outcome_changes(found: Comparison) -> list[tuple[str, str, int]]:
    table = found.result.outcomes
    changes = [
        (OUTCOMES[old], OUTCOMES[new], int(table[old, new]))
        for old in range(len(OUTCOMES))
        for new in range(len(OUTCOMES))
        if old != new and table[old, new]
    ]
    return sorted(changes, key=lambda change: -change[2])


def _rule_changes(found: Comparison, rule: int) -> list[tuple[str, str, int]]:
    table = found.result.rules[rule]
    changes = [
        (found.status(rule, old), found.status(rule, new), int(table[old, new]))
        for old in range(len(CODES))
        for new in range(len(CODES))
        if old != new and table[old, new]
    ]
    return sorted(changes, key=lambda change: -change[2])


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(
        text, 110, initial_indent=" " * indent, subsequent_indent=" " * (indent + 2), break_long_words=False
    )
