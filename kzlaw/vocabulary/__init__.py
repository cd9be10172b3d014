"""The facts that a case may state, with their types and labels."""
