"""Problems of defects of an annotated act as a whole."""

from __future__ import annotations

from kzlaw.diagnostics.diagnostic import Severity
from kzlaw.diagnostics.kind import Kind

DANGLING_CITATION = Kind("KZ501", Severity.ERROR, "dangling citation")
UNDEFINED_ABBREVIATION = Kind("KZ502", Severity.WARNING, "undefined abbreviation")
WORDS_UNACCOUNTED = Kind("KZ503", Severity.WARNING, "words unaccounted for")
EXAMPLE_DIFFERS = Kind("KZ504", Severity.ERROR, "example comes out differently")
RULE_WITHOUT_EXAMPLE = Kind("KZ505", Severity.WARNING, "rule without an example")
FACT_NEVER_USED = Kind("KZ506", Severity.NOTE, "fact never used")
TITLE_MISSING = Kind("KZ507", Severity.NOTE, "title missing")
NEVER_HOLDS = Kind("KZ508", Severity.WARNING, "condition that can never hold")
