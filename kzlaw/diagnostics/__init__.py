"""Every problem that kzlaw can find, as values: what is wrong, where, and the way out."""
