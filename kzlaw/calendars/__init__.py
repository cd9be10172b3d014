"""Working days as plain data, and what a project says differently."""
