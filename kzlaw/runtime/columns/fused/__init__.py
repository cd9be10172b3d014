"""The same generated kernels, fused by Numba into one loop: sixty-four cases at a time, in registers."""
