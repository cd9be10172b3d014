"""What cases may say: one module a vocabulary."""
