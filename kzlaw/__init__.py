"""kzlaw: the compiler that keeps Kazakh law and the code that applies it the same thing."""

__version__ = "0.1.0"
