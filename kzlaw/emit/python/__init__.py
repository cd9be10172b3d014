"""Plan → the `kzrules` package: rules as readable Python."""
