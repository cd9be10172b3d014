"""Checks of the whole: one file a check, named for the defect that it finds."""
