"""What generated rules may import: three-valued truth, dates, records and verdicts, on the standard library alone."""
