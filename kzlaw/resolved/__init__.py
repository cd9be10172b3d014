"""Clause tree and editions → rules with every name bound and every expression typed."""
