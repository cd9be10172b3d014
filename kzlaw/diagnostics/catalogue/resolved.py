"""Problems of names, types and quotations: what an annotation says against the vocabulary and the law."""

from __future__ import annotations

from kzlaw.diagnostics.diagnostic import Severity
from kzlaw.diagnostics.kind import Kind

UNKNOWN_FACT = Kind("KZ401", Severity.ERROR, "unknown fact")
UNKNOWN_VALUE = Kind("KZ402", Severity.ERROR, "unknown enumeration value")
WRONG_TYPES = Kind("KZ403", Severity.ERROR, "wrong types")
WORDS_NOT_IN_UNIT = Kind("KZ404", Severity.ERROR, "words not in the unit")
WORDS_REPEATED_IN_UNIT = Kind("KZ405", Severity.ERROR, "words stand more than once in the unit")
QUANTITY_DISAGREEMENT = Kind("KZ406", Severity.ERROR, "quantity disagreement")
DUPLICATE_RULE = Kind("KZ407", Severity.ERROR, "duplicate rule name")
UNKNOWN_EXEMPTED_UNIT = Kind("KZ408", Severity.ERROR, "exemption from an unknown unit")
UNKNOWN_READING = Kind("KZ409", Severity.ERROR, "unknown reading or option")
BAD_READING = Kind("KZ410", Severity.ERROR, "reading without a choice or without one default")
MONTH_END_MISSING = Kind("KZ411", Severity.ERROR, "month-end missing")
DUPLICATE_EXAMPLE = Kind("KZ412", Severity.ERROR, "duplicate example")
BAD_EXAMPLE_VALUE = Kind("KZ413", Severity.ERROR, "bad value in an example")
UNKNOWN_STATUS = Kind("KZ414", Severity.ERROR, "unknown status")
RULE_WITHOUT_REQUIREMENT = Kind("KZ415", Severity.ERROR, "rule without a requirement")
REJECTED_OPTION_USED = Kind("KZ416", Severity.ERROR, "rejected option used")
UNKNOWN_REASON = Kind("KZ417", Severity.ERROR, "unknown reason word")
DUPLICATE_READING = Kind("KZ418", Severity.ERROR, "duplicate reading")
WORKING_DAYS_WITHOUT_CALENDAR = Kind("KZ419", Severity.ERROR, "working days without a calendar")
