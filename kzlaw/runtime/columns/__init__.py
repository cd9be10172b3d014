"""What generated column kernels may import: the rules over whole tables at once, on NumPy and Arrow.

Truth is kept sixty-four cases to a word, one bit a case: a word of those for which something is known to hold, and a
word of those for which it is known not to. What stands in neither is unknown.
"""
