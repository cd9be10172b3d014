"""What is written from a plan: Python, tests, pages."""
