"""The legal phrases that the Kazakh text itself prints: quantities, citations, terms, operations, commencement."""
