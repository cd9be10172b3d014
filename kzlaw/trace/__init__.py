"""The links between words of law, annotations, code, tests and pages, both ways."""
