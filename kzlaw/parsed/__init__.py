"""Text → syntax: Lark lives here and nowhere else."""
