"""What was worked out before, by the hash of what it was worked out from: safe to delete at any time."""
