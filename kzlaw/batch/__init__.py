"""Many cases → verdicts as columns: files and queries read in pieces, judged, counted and written."""
