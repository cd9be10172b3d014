"""A file on disk → its text, checked for what no text of law may hold."""
