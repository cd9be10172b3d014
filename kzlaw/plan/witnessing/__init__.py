"""Rules → cases that show what each part of a rule does."""
