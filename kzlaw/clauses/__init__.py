"""Syntax → clause tree: acts, components and units with their ids, statements, citations and operations."""
