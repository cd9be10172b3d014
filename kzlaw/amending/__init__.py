"""Landing an amending act: import, apply, check, generate and report, all or nothing."""
