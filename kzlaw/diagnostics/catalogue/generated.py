"""Problems of the files that a build writes, against what stands on the disk."""

from __future__ import annotations

from kzlaw.diagnostics.diagnostic import Severity
from kzlaw.diagnostics.kind import Kind

GENERATED_DIFFERS = Kind("KZ601", Severity.ERROR, "generated file differs")
GENERATED_MISSING = Kind("KZ602", Severity.ERROR, "generated file missing")
GENERATED_UNEXPECTED = Kind("KZ603", Severity.ERROR, "generated file not expected")
PAGE_DRIFTED = Kind("KZ604", Severity.ERROR, "page drifted from the law")
