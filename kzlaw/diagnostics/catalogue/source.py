"""Problems of the bytes and characters of a file, before anything is recognised in them."""

from __future__ import annotations

from kzlaw.diagnostics.diagnostic import Severity
from kzlaw.diagnostics.kind import Kind

BAD_ENCODING = Kind("KZ001", Severity.ERROR, "not UTF-8")
NUL_BYTE = Kind("KZ002", Severity.ERROR, "NUL byte")
CONTROL_CHARACTER = Kind("KZ003", Severity.ERROR, "control character")
BYTE_ORDER_MARK = Kind("KZ004", Severity.WARNING, "byte-order mark")
NOT_NFC = Kind("KZ005", Severity.ERROR, "not in normal form C")
LINE_TOO_LONG = Kind("KZ006", Severity.ERROR, "line too long")
FILE_TOO_LARGE = Kind("KZ007", Severity.ERROR, "file too large")
FOREIGN_LETTERS_IN_LAW = Kind("KZ008", Severity.WARNING, "look-alike letters from another script in the law")
EMPTY_FILE = Kind("KZ009", Severity.ERROR, "empty file")
NOT_READABLE = Kind("KZ010", Severity.ERROR, "file cannot be read")
MISPLACED_FILE = Kind("KZ011", Severity.ERROR, "file name or folder does not match the header")
BAD_CALENDAR = Kind("KZ012", Severity.ERROR, "bad calendar of working days")
