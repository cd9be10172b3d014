"""Problems of the units of an act: numbering, quoted text and identifiers."""

from __future__ import annotations

from kzlaw.diagnostics.diagnostic import Severity
from kzlaw.diagnostics.kind import Kind

NUMBERING_GAP = Kind("KZ211", Severity.ERROR, "gap in the numbering")
NUMBER_REPEATED = Kind("KZ212", Severity.ERROR, "number repeated")
NUMBERING_ORDER = Kind("KZ213", Severity.ERROR, "numbers out of order")
QUOTED_TEXT_NOT_CLOSED = Kind("KZ214", Severity.ERROR, "quoted text not closed")
DUPLICATE_UNIT = Kind("KZ215", Severity.ERROR, "two units with one identifier")
DUPLICATE_ACT = Kind("KZ216", Severity.ERROR, "act or component held twice")
LINE_DOES_NOT_FIT = Kind("KZ217", Severity.ERROR, "line does not fit the structure")
