"""Problems of what a command was asked for and cannot give."""

from __future__ import annotations

from kzlaw.diagnostics.diagnostic import Severity
from kzlaw.diagnostics.kind import Kind

NO_REGULATION = Kind("KZ901", Severity.ERROR, "no regulation folder")
UNKNOWN_ACT = Kind("KZ902", Severity.ERROR, "unknown act")
UNKNOWN_UNIT = Kind("KZ903", Severity.ERROR, "unknown unit")
UNIT_NOT_HELD = Kind("KZ904", Severity.ERROR, "unit not held on that day")
DAY_UNDETERMINED = Kind("KZ905", Severity.ERROR, "edition of that day is undetermined")
BAD_CASE = Kind("KZ906", Severity.ERROR, "bad case")
UNKNOWN_READING_CHOSEN = Kind("KZ907", Severity.ERROR, "unknown reading chosen")
CANNOT_WRITE = Kind("KZ908", Severity.ERROR, "cannot write")
ALREADY_EXISTS = Kind("KZ909", Severity.ERROR, "already exists")
CANNOT_IMPORT = Kind("KZ910", Severity.ERROR, "text cannot be imported")
NOT_IN_FORCE = Kind("KZ911", Severity.ERROR, "not in force on that day")
UNKNOWN_REFERENCE = Kind("KZ912", Severity.ERROR, "unknown reference")
SUSPECT_TEXT = Kind("KZ913", Severity.WARNING, "suspect place in imported text")
IMPORT_NORMALISED = Kind("KZ914", Severity.NOTE, "imported text normalised")
AMENDS_NOTHING = Kind("KZ915", Severity.ERROR, "amends nothing that is held")
