"""Problems of amending operations and the days on which they start."""

from __future__ import annotations

from kzlaw.diagnostics.diagnostic import Severity
from kzlaw.diagnostics.kind import Kind

OPERATION_NOT_UNDERSTOOD = Kind("KZ301", Severity.ERROR, "amending formula not understood")
AMENDED_ACT_NOT_HELD = Kind("KZ302", Severity.ERROR, "amended act is not held")
COMPONENT_NOT_FOUND = Kind("KZ303", Severity.ERROR, "component not found")
TARGET_NOT_FOUND = Kind("KZ304", Severity.ERROR, "target unit not found")
TARGET_NOT_HELD = Kind("KZ305", Severity.ERROR, "unit not held cannot be edited word by word")
WORDS_NOT_IN_TARGET = Kind("KZ306", Severity.ERROR, "words not found in the target")
WORDS_REPEATED_IN_TARGET = Kind("KZ307", Severity.ERROR, "words found more than once in the target")
UNIT_EXISTS = Kind("KZ308", Severity.ERROR, "unit exists already")
COMMENCEMENT_NOT_UNDERSTOOD = Kind("KZ309", Severity.ERROR, "commencement not understood")
NO_COMMENCEMENT = Kind("KZ310", Severity.WARNING, "no commencement clause")
CONFLICTING_ACTS = Kind("KZ311", Severity.ERROR, "two acts conflict")
RENUMBERED = Kind("KZ312", Severity.WARNING, "units renumbered")
STARTS_FROM_SIGNING = Kind("KZ313", Severity.WARNING, "start counted from signing")
AMENDS_ACT_NOT_IN_FORCE = Kind("KZ314", Severity.ERROR, "amends an act that is not in force")
CITATION_CHANGED_MEANING = Kind("KZ315", Severity.WARNING, "citation changed its meaning")
STALE_RULE = Kind("KZ316", Severity.ERROR, "rule of words that have changed")
STARTS_FROM_REGISTRATION = Kind("KZ319", Severity.WARNING, "start counted from registration")
NOTHING_TO_RESTATE = Kind("KZ318", Severity.ERROR, "nothing to restate")
ORDER_NOT_DETERMINED = Kind("KZ317", Severity.ERROR, "two orders of the amendments give two texts")
