"""Official text as a database prints it → files of regulation, one a component."""
