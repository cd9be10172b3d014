"""Numbers and names of a report → the words that stand around its problems, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kzlaw.diagnostics.diagnostic import Diagnostic, Severity
from kzlaw.diagnostics.said import Language, Said
from kzlaw.diagnostics.titles import titles

SEVERITIES: Mapping[Severity, Said] = MappingProxyType(
    {
        Severity.ERROR: Said("қате", "ошибка", "error"),
        Severity.WARNING: Said("ескерту", "предупреждение", "warning"),
        Severity.NOTE: Said("түсініктеме", "замечание", "note"),
    }
)
SEE_ALSO = Said("мұны да қараңыз", "см. также", "note")
HELP = Said("кеңес", "совет", "help")
WHERE = Said("орны", "место", "in")
UNIT = Said("құрылымдық элемент", "структурный элемент", "unit")
RULE = Said("ереже", "правило", "rule")
_NONE = Said("ақау жоқ", "проблем нет", "no problems")
# Behind a number Kazakh has the singular; Russian is spared its three plurals by a colon.
_COUNTED: Mapping[Severity, Said] = MappingProxyType(
    {
        Severity.ERROR: Said("{} қате", "ошибок: {}", "{} errors"),
        Severity.WARNING: Said("{} ескерту", "предупреждений: {}", "{} warnings"),
        Severity.NOTE: Said("{} түсініктеме", "замечаний: {}", "{} notes"),
    }
)


def marked(problem: Diagnostic, language: Language) -> str:
    """Return the severity and the code: ``error[KZ401]``."""
    return f"{SEVERITIES[problem.severity].in_language(language)}[{problem.code}]"


def title(problem: Diagnostic, language: Language) -> str:
    """Return what the problem is called before its message says more; nothing in English, whose message is enough."""
    known = titles().get(problem.code) if language is not Language.ENGLISH else None
    return known.in_language(language) if known is not None else ""


def counted(severity: Severity, count: int, language: Language) -> str:
    """Return a number of problems of one severity: ``2 errors``."""
    if count == 1 and language is Language.ENGLISH:
        return f"1 {severity.value}"
    return _COUNTED[severity].in_language(language).format(count)


def none(language: Language) -> str:
    """Return that there is nothing to report."""
    return _NONE.in_language(language)
