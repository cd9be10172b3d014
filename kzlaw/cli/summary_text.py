"""Summary of a run → text for people, in their language, with the words of the law."""

from __future__ import annotations

import textwrap

from kzlaw.batch.engines import OUTCOMES
from kzlaw.batch.model import Judging
from kzlaw.batch.running import Outcome
from kzlaw.batch.summary import RuleCount, rule_counts

WORDS = {
    "kk": {
        "cases": "Жағдайлар", "read": "оқылды", "judged": "бағаланды", "rejected": "қабылданбады",
        "edition": "редакция",
        "violated": "бұзылған", "undetermined": "анықталмаған", "referred": "басқа заңға жіберілді",
        "exempt": "босатылған", "compliant": "сәйкес", "rules": "Қағидалар", "in_order": "бұзылмаған қағидалар",
        "resumed": "бұрын бағаланған",
    },
    "ru": {
        "cases": "Случаи", "read": "прочитано", "judged": "проверено", "rejected": "отклонено", "edition": "редакция",
        "violated": "нарушено", "undetermined": "не определено", "referred": "отсылка к другому закону",
        "exempt": "освобождено", "compliant": "соответствует", "rules": "Правила", "in_order": "правил без нарушений",
        "resumed": "проверено ранее",
    },
    "en": {
        "cases": "Cases", "read": "read", "judged": "judged", "rejected": "rejected", "edition": "edition",
        "violated": "violated", "undetermined": "undetermined", "referred": "referred to other law",
        "exempt": "exempt", "compliant": "compliant", "rules": "Rules", "in_order": "rules that no case violates",
        "resumed": "judged before",
    },
}  # fmt: skip


def summary_text(outcome: Outcome, act: str, judging: Judging, language: str) -> str:
    """Return the summary: how the counts add up, cases by outcome, rules by the number of cases that violate them."""
    words = WORDS[language]
    tally = outcome.tally
    edition = f", {words['edition']} {outcome.verdicts.edition}" if outcome.verdicts.edition else ""
    lines = [
        f"{words['cases']}: {words['read']} {tally.read} = {words['judged']} {tally.judged} + "
        f"{words['rejected']} {tally.rejected}  ({act}, {judging.on}{edition})"
    ]
    if outcome.resumed:
        lines.append(f"  {words['resumed']}: {outcome.resumed}")
    if outcome.verdicts.reason is not None:
        lines += textwrap.wrap(outcome.verdicts.reason.text.in_language(language), 110, initial_indent="  ")
    width = max(len(words[name]) for name in OUTCOMES)
    digits = len(str(max(tally.outcomes, default=0)))
    for name in OUTCOMES:
        share = f"{100 * tally.outcome(name) / tally.judged:5.1f} %" if tally.judged else ""
        lines.append(f"  {words[name]:<{width}}  {tally.outcome(name):>{digits}}  {share}".rstrip())
    counts = rule_counts(outcome)
    if counts:
        lines.append(f"{words['rules']}:")
    quiet = 0
    for count in counts:
        if count.violated or count.undetermined:
            lines += _rule(count, words, language)
        else:
            quiet += 1
    if quiet:
        lines.append(f"  ✓ {words['in_order']}: {quiet}")
    return "\n".join(lines) + "\n"


def _rule(count: RuleCount, words: dict[str, str], language: str) -> list[str]:
    rule = count.rule
    title = rule.titles.in_language(language) or rule.id.rpartition("/")[2]
    numbers = [
        f"{words[status]} {number}"
        for status, number in (("violated", count.violated), ("undetermined", count.undetermined))
        if number
    ]
    mark = "✗" if count.violated else "?"
    lines = [f"  {mark} {', '.join(numbers)}"]
    lines += _wrapped(f"{rule.citation.in_language(language)}: {title}", 6)
    return [*lines, *_wrapped(f"«{rule.words}»", 6)] if rule.words else lines


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(
        text, 110, initial_indent=" " * indent, subsequent_indent=" " * (indent + 2), break_long_words=False
    )
