"""Problems of the declarations of facts."""

from __future__ import annotations

from kzlaw.diagnostics.diagnostic import Severity
from kzlaw.diagnostics.kind import Kind

DUPLICATE_FACT = Kind("KZ201", Severity.ERROR, "fact declared twice")
FACT_AND_GROUP = Kind("KZ202", Severity.ERROR, "fact is both a value and a group")
BAD_NAME = Kind("KZ203", Severity.ERROR, "reserved or bad name")
UNKNOWN_VOCABULARY = Kind("KZ204", Severity.ERROR, "unknown vocabulary")
BAD_ENUMERATION_VALUE = Kind("KZ205", Severity.ERROR, "empty or repeated enumeration value")
MISSING_LABEL = Kind("KZ206", Severity.NOTE, "label missing")
