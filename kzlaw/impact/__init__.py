"""What differs between two editions of an act: words, rules, examples and generated files."""
