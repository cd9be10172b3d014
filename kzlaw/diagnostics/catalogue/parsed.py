"""Problems of syntax: the header, the statements behind the gutter, expressions and vocabulary declarations."""

from __future__ import annotations

from kzlaw.diagnostics.diagnostic import Severity
from kzlaw.diagnostics.kind import Kind

HEADER_NOT_CLOSED = Kind("KZ101", Severity.ERROR, "header missing or not closed")
UNKNOWN_HEADER_KEY = Kind("KZ102", Severity.ERROR, "unknown header key")
MISSING_HEADER_KEY = Kind("KZ103", Severity.ERROR, "missing header key")
BAD_HEADER_VALUE = Kind("KZ104", Severity.ERROR, "bad header value")
UNKNOWN_KEYWORD = Kind("KZ105", Severity.ERROR, "unknown statement keyword")
MALFORMED_STATEMENT = Kind("KZ106", Severity.ERROR, "malformed statement line")
MALFORMED_EXPRESSION = Kind("KZ107", Severity.ERROR, "malformed expression")
UNCLOSED_QUOTATION = Kind("KZ108", Severity.ERROR, "quotation not closed")
BODY_OUTSIDE_STATEMENT = Kind("KZ109", Severity.ERROR, "body line outside of a statement")
MISSING_COLON = Kind("KZ110", Severity.ERROR, "missing colon")
NESTING_TOO_DEEP = Kind("KZ111", Severity.ERROR, "nesting too deep")
MALFORMED_DECLARATION = Kind("KZ112", Severity.ERROR, "malformed vocabulary declaration")
GUTTER_BEFORE_LAW = Kind("KZ113", Severity.ERROR, "gutter before any line of law")
MISSING_EXPRESSION = Kind("KZ114", Severity.ERROR, "expression missing")
BAD_DATE = Kind("KZ115", Severity.ERROR, "no such date")
FOREIGN_LETTERS_IN_NAME = Kind("KZ116", Severity.ERROR, "look-alike letters in a name")
INCOMPLETE_STATEMENT = Kind("KZ117", Severity.ERROR, "statement without a body")
