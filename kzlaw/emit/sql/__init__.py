"""Plan → a view in SQL over a table of cases, for those whose data cannot leave the database."""
