"""Output-shaped rules: every name, file and order already decided, for every language that is printed."""
