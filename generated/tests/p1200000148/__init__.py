"""Tests of the rules of P1200000148."""
