"""Plan → the column kernels of the `kzrules` package: rules over whole tables, as readable Python."""
